//! Runs a pattern set over a document.

use std::cell::{Cell, RefCell};
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use factum_core::work::visit;
use factum_core::{Annotation, Norm, Rule, Span, Tok, Tokens, View};
use regex_automata::util::{pool::Pool, primitives::NonMaxUsize};
use regex_automata::{Anchored, Input, hybrid::regex, nfa::thompson::backtrack, nfa::thompson::pikevm};

use crate::language::LexiconHandle;
use crate::lexicon::Lexicon;
use crate::pattern::apart::Apart;
use crate::pattern::compile::{Compiled, Engine, Search};
use crate::pattern::symbol::MOST_LAYERS;
use crate::pattern::syntax::Node;

/// Where a compiled set will stand once the lexicon is complete.
#[derive(Debug)]
pub(crate) struct Slot {
    /// The first rule of the set, for what is said about it.
    pub(crate) first: String,
    pub(crate) patterns: Vec<Node>,
    /// Whether the patterns are searched one by one.
    pub(crate) apart: bool,
    pub(crate) compiled: OnceLock<Compiled>,
}

type Scratches = Pool<
    Scratch,
    Box<dyn Fn() -> Scratch + Send + Sync + std::panic::UnwindSafe + std::panic::RefUnwindSafe>,
>;

/// The patterns of an extractor, compiled to one automaton.
///
/// Made by [`Language::patterns`](crate::Language::patterns); it searches once the pipeline's lexicon is complete.
pub struct PatternSet {
    slot: Arc<Slot>,
    rules: Vec<Option<Rule>>,
    lexicon: LexiconHandle,
    pool: Scratches,
}

impl std::fmt::Debug for PatternSet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PatternSet").field("rules", &self.rules).finish_non_exhaustive()
    }
}

/// What a worker needs to search; reused from document to document.
#[derive(Debug, Default)]
struct Scratch {
    /// The elements, all of the same width.
    haystack: Vec<u8>,
    width: usize,
    /// Per element, its first token; one more at the end.
    firsts: Vec<u32>,
    /// The elements that are sentence borders.
    borders: Vec<u32>,
    hits: Vec<Hit>,
    search: Option<regex::Cache>,
    apart: ApartScratch,
    captures: RefCell<Captures>,
}

/// What a search of patterns one by one needs.
#[derive(Debug, Default)]
struct ApartScratch {
    met: Vec<u64>,
    parts: Vec<u32>,
    caches: Vec<Option<regex::Cache>>,
    /// The parts that can match in the sentence at hand, each with its next match in elements.
    live: Vec<(usize, Option<(usize, usize)>)>,
}

/// The captures of the hits that somebody has asked for.
#[derive(Debug, Default)]
struct Captures {
    groups: Vec<Option<(u32, u32)>>,
    engines: Vec<Option<(backtrack::Cache, pikevm::Cache)>>,
    slots: Vec<Option<NonMaxUsize>>,
}

#[derive(Clone, Debug)]
struct Hit {
    pattern: u32,
    /// Elements.
    start: u32,
    end: u32,
    /// Where its captures lie, once somebody has asked for them.
    groups: Cell<Option<u32>>,
}

impl PatternSet {
    pub(crate) fn new(slot: Arc<Slot>, rules: Vec<Option<Rule>>, lexicon: LexiconHandle) -> Self {
        Self { slot, rules, lexicon, pool: Pool::new(Box::new(Scratch::default)) }
    }

    /// Finds all matches of a document, leftmost first, without overlap.
    ///
    /// # Panics
    ///
    /// When the lexicon was never finished, which is a bug of the code that runs extractors.
    pub fn find<'s>(&'s self, doc: &View<'_>) -> Matches<'s> {
        let compiled =
            self.slot.compiled.get().expect("the pipeline finishes its language before the first document");
        let mut scratch = self.pool.get();
        scratch.fill(compiled, self.lexicon.get(), doc);
        scratch.search(compiled, &self.rules);
        Matches { set: self, compiled, scratch }
    }
}

impl Scratch {
    /// Writes the elements of a document.
    fn fill(&mut self, compiled: &Compiled, lexicon: &Lexicon, doc: &View<'_>) {
        let alphabet = &compiled.alphabet;
        let (tokens, sentences, phrases) = (doc.tokens(), doc.sentences(), doc.phrases());
        let len = tokens.len() as u32;
        self.haystack.clear();
        self.firsts.clear();
        self.borders.clear();
        self.width = alphabet.width();
        self.haystack.reserve((tokens.len() + sentences.len() + 1) * self.width);
        self.firsts.reserve(tokens.len() + sentences.len() + 2);
        let mut mentions = Mentions::new(alphabet.layers(), doc);
        let (words, looks) = (tokens.words(), tokens.looks());
        let (mut phrase, mut sentence, mut border) = (0, 0, 0);
        let mut i = 0_u32;
        while i < len {
            if i >= border {
                self.borders.push(self.firsts.len() as u32);
                self.firsts.push(i);
                alphabet.push_border(&mut self.haystack);
                border = if sentence < sentences.len() { sentences.get(sentence).end() } else { len };
                sentence += 1;
            }
            while phrases.get(phrase).is_some_and(|next| next.tokens.start() < i) {
                phrase += 1;
            }
            let next_phrase = phrases.get(phrase).map_or(len, |next| next.tokens.start());
            // Plain tokens up to whatever comes next: the loop that most of the time goes to.
            let stop = border.min(next_phrase).min(mentions.next_token);
            if i < stop {
                let plain = i as usize..stop as usize;
                self.firsts.extend(i..stop);
                alphabet.push_words(lexicon, &words[plain.clone()], &looks[plain], &mut self.haystack);
                i = stop;
                continue;
            }
            self.firsts.push(i);
            let at = i as usize;
            let glued = tokens.is_glued(at);
            if i >= mentions.next_token
                && let Some((layer, mention)) = mentions.at(tokens, i)
            {
                alphabet.push_mention(layer, mention.value(), glued, &mut self.haystack);
                i = end_token(tokens, i, mention.span());
                continue;
            }
            let (mut word, mut end) = (words[at], i + 1);
            while let Some(next) = phrases.get(phrase).filter(|next| next.tokens.start() <= i) {
                phrase += 1;
                if next.tokens.start() == i && alphabet.names(lexicon.set(next.word.0)) {
                    // The longest comes first.
                    (word, end) = (next.word, next.tokens.end());
                    break;
                }
            }
            alphabet.push_words(lexicon, &[word], &looks[at..=at], &mut self.haystack);
            i = end;
        }
        self.borders.push(self.firsts.len() as u32);
        self.firsts.push(len);
        alphabet.push_border(&mut self.haystack);
        self.firsts.push(len);
    }

    fn search(&mut self, compiled: &Compiled, rules: &[Option<Rule>]) {
        self.hits.clear();
        self.captures.get_mut().groups.clear();
        match &compiled.search {
            Search::Joined(search) => self.search_joined(compiled, search, rules),
            Search::Apart(apart) => self.search_apart(compiled, apart, rules),
        }
    }

    fn search_joined(&mut self, compiled: &Compiled, search: &regex::Regex, rules: &[Option<Rule>]) {
        let mut cache = self.search.take().unwrap_or_else(|| search.create_cache());
        let mut at = 0;
        while at < self.haystack.len() {
            // The automaton has no quit bytes and may clear its cache for ever, so a search cannot fail.
            let input = Input::new(&self.haystack).span(at..self.haystack.len());
            let found = search.try_search(&mut cache, &input);
            let Ok(Some(found)) = found else {
                visit(self.haystack.len() - at);
                break;
            };
            visit(found.end() - at);
            let (start, end) = (found.start() / self.width, found.end() / self.width);
            at = self.width * self.take(compiled, rules, found.pattern().as_usize(), start, end);
        }
        self.search = Some(cache);
    }

    fn search_apart(&mut self, compiled: &Compiled, apart: &Apart, rules: &[Option<Rule>]) {
        let mut scratch = std::mem::take(&mut self.apart);
        let width = self.width;
        let mut at = 0;
        for sentence in 1..self.borders.len() {
            // Both borders of a sentence belong to it.
            let (from, to) = (self.borders[sentence - 1] as usize, self.borders[sentence] as usize + 1);
            at = at.max(from);
            visit(to - from);
            let elements = self.haystack[from * width..to * width].chunks_exact(width);
            let rows = elements.map(|element| compiled.alphabet.row(element));
            apart.live(rows, &mut scratch.met, &mut scratch.parts);
            scratch.live.clear();
            scratch.live.extend(scratch.parts.iter().map(|part| (*part as usize, None)));
            while at < to {
                let ApartScratch { caches, live, .. } = &mut scratch;
                // Each part keeps its next match until the search has gone past where that starts.
                live.retain_mut(|(part, next)| {
                    if next.is_none_or(|(start, _)| start < at) {
                        *next = self.next_of(apart, *part, at..to, caches);
                    }
                    next.is_some()
                });
                // The leftmost; of two that start together, the one of the higher rank, which comes first.
                let best = live.iter().filter_map(|(part, next)| Some((*part, (*next)?)));
                let Some((part, (start, end))) = best.min_by_key(|(_, (start, _))| *start) else { break };
                at = self.take(compiled, rules, apart.pattern(part), start, end);
            }
        }
        self.apart = scratch;
    }

    /// Finds the next match of one part, in elements.
    fn next_of(
        &self,
        apart: &Apart,
        part: usize,
        elements: Range<usize>,
        caches: &mut Vec<Option<regex::Cache>>,
    ) -> Option<(usize, usize)> {
        let engine = apart.engine(part)?;
        if caches.len() <= part {
            caches.resize_with(part + 1, || None);
        }
        let cache = caches[part].get_or_insert_with(|| engine.create_cache());
        let input = Input::new(&self.haystack).span(elements.start * self.width..elements.end * self.width);
        let found = engine.try_search(cache, &input).ok().flatten();
        let until = found.as_ref().map_or(elements.end, |found| found.end() / self.width);
        visit(until - elements.start);
        let found = found?;
        Some((found.start() / self.width, found.end() / self.width))
    }

    /// Takes a match, unless it is empty or a refusal; returns the element to go on from.
    fn take(
        &mut self,
        compiled: &Compiled,
        rules: &[Option<Rule>],
        pattern: usize,
        start: usize,
        end: usize,
    ) -> usize {
        if start == end {
            return end + 1;
        }
        let mut at = end;
        let hit =
            Hit { pattern: pattern as u32, start: start as u32, end: end as u32, groups: Cell::new(None) };
        let names = &compiled.captures[pattern].names;
        if let Some(resume) = names.iter().position(|name| name == "next") {
            let groups = self.capture(compiled, &hit) as usize;
            if let Some((next, _)) = self.captures.get_mut().groups[groups + resume] {
                // Only ever forward, and never before the second element: the search stays linear.
                at = (next as usize).max(start + 1);
            }
        }
        if rules[pattern].is_some() {
            self.hits.push(hit);
        }
        at
    }

    /// Finds the captures of a hit, unless they are known; returns where they lie.
    fn capture(&self, compiled: &Compiled, hit: &Hit) -> u32 {
        if let Some(known) = hit.groups.get() {
            return known;
        }
        let pattern = hit.pattern as usize;
        let capture = &compiled.captures[pattern];
        let mut captures = self.captures.borrow_mut();
        let Captures { groups, engines, slots } = &mut *captures;
        let from = groups.len();
        hit.groups.set(Some(from as u32));
        groups.resize(from + capture.names.len(), None);
        let Some(Engine::Backtrack(backtrack, pike)) = capture.engine() else { return from as u32 };
        if engines.len() <= pattern {
            engines.resize_with(pattern + 1, || None);
        }
        let (small, large) =
            engines[pattern].get_or_insert_with(|| (backtrack.create_cache(), pike.create_cache()));
        slots.clear();
        slots.resize((capture.names.len() + 1) * 2, None);
        let range = hit.start as usize * self.width..hit.end as usize * self.width;
        let input = Input::new(&self.haystack).span(range.clone()).anchored(Anchored::Yes);
        // A stretch too long for the backtracker's bitmap goes to the slower machine.
        if range.len() > backtrack.max_haystack_len() {
            pike.search_slots(large, &input, slots);
        } else if backtrack.try_search_slots(small, &input, slots).is_err() {
            return from as u32;
        }
        for (group, ends) in groups[from..].iter_mut().zip(slots[2..].chunks(2)) {
            if let [Some(start), Some(end)] = ends {
                *group = Some(((start.get() / self.width) as u32, (end.get() / self.width) as u32));
            }
        }
        from as u32
    }
}

/// The mentions of the layers that patterns name, from the front of the document to its end.
struct Mentions<'d> {
    layers: [&'d [Annotation]; MOST_LAYERS],
    /// The token in which the nearest mention starts that was not passed yet; the tokens before it need no look.
    next_token: u32,
}

impl<'d> Mentions<'d> {
    fn new(names: &[String], doc: &View<'d>) -> Self {
        let mut layers: [&[Annotation]; MOST_LAYERS] = [&[]; MOST_LAYERS];
        for (layer, name) in layers.iter_mut().zip(names) {
            *layer = doc.layer(name);
        }
        let mut mentions = Self { layers, next_token: 0 };
        mentions.look_ahead(doc.tokens());
        mentions
    }

    fn look_ahead(&mut self, tokens: Tokens<'_>) {
        let starts = self.layers.iter().filter_map(|layer| layer.first()).map(|m| m.span().start());
        let token = |start| tokens.at(Span::new(start, start + 1)).start();
        self.next_token = starts.min().map_or(u32::MAX, token);
    }

    /// Returns the mention that starts within a token, that of the first layer where several do.
    fn at(&mut self, tokens: Tokens<'_>, token: u32) -> Option<(usize, &'d Annotation)> {
        let span = tokens.span(token as usize);
        for layer in &mut self.layers {
            while layer.first().is_some_and(|m| m.span().start() < span.start()) {
                *layer = &layer[1..];
            }
        }
        let starts_here = |layer: &&'d [Annotation]| layer.first().filter(|m| m.span().start() < span.end());
        let found = self.layers.iter().enumerate().find_map(|(i, layer)| Some((i, starts_here(layer)?)));
        // What starts here is passed, so that the search for the next one goes on behind it.
        for layer in &mut self.layers {
            while layer.first().is_some_and(|m| m.span().start() < span.end()) {
                *layer = &layer[1..];
            }
        }
        self.look_ahead(tokens);
        found
    }
}

/// Returns the token after the last one that a mention touches.
fn end_token(tokens: Tokens<'_>, first: u32, mention: Span<Norm>) -> u32 {
    let mut end = first + 1;
    while (end as usize) < tokens.len() && tokens.span(end as usize).start() < mention.end() {
        end += 1;
    }
    end
}

/// The matches of a document; holds the worker's memory until it is dropped.
pub struct Matches<'s> {
    set: &'s PatternSet,
    compiled: &'s Compiled,
    scratch: regex_automata::util::pool::PoolGuard<
        's,
        Scratch,
        Box<dyn Fn() -> Scratch + Send + Sync + std::panic::UnwindSafe + std::panic::RefUnwindSafe>,
    >,
}

impl std::fmt::Debug for Matches<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl Matches<'_> {
    /// Returns how many matches there are.
    pub fn len(&self) -> usize {
        self.scratch.hits.len()
    }

    /// Returns whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the matches in text order.
    pub fn iter(&self) -> impl Iterator<Item = Match<'_>> {
        (0..self.len()).map(|i| self.get(i))
    }

    /// Returns match `i`.
    pub fn get(&self, i: usize) -> Match<'_> {
        Match { matches: self, hit: i as u32 }
    }
}

/// A stretch of tokens that a pattern matched.
#[derive(Clone, Copy)]
pub struct Match<'m> {
    matches: &'m Matches<'m>,
    hit: u32,
}

impl<'m> Match<'m> {
    fn hit(&self) -> &'m Hit {
        &self.matches.scratch.hits[self.hit as usize]
    }

    /// Returns the number of the pattern, in the order of definition.
    pub fn pattern(&self) -> usize {
        self.hit().pattern as usize
    }

    /// Returns the name of the rule.
    ///
    /// # Panics
    ///
    /// Never: a refusal has no name, but no refusal is a match.
    pub fn rule(&self) -> &'m Rule {
        self.matches.set.rules[self.pattern()].as_ref().expect("a refusal is never reported")
    }

    /// Returns the tokens of the match.
    pub fn tokens(&self) -> Span<Tok> {
        self.span_of((self.hit().start, self.hit().end))
    }

    /// Returns the tokens of a capture, when it took part in the match.
    ///
    /// Captures are found when one is first asked for.
    pub fn get(&self, name: &str) -> Option<Span<Tok>> {
        let names = self.names();
        if !names.iter().any(|known| known == name) {
            return None;
        }
        names.iter().enumerate().filter(|(_, known)| *known == name).find_map(|(i, _)| self.group(i))
    }

    /// Returns the captures that took part, in the order in which the pattern writes them.
    pub fn captures(&self) -> impl Iterator<Item = (&'m str, Span<Tok>)> {
        let this = *self;
        let names = this.names().iter().enumerate();
        names.filter_map(move |(i, name)| Some((name.as_str(), this.group(i)?)))
    }

    fn names(&self) -> &'m [String] {
        &self.matches.compiled.captures[self.pattern()].names
    }

    fn group(&self, index: usize) -> Option<Span<Tok>> {
        let scratch = &self.matches.scratch;
        let from = scratch.capture(self.matches.compiled, self.hit()) as usize;
        scratch.captures.borrow().groups[from + index].map(|elements| self.span_of(elements))
    }

    fn span_of(&self, (start, end): (u32, u32)) -> Span<Tok> {
        let firsts = &self.matches.scratch.firsts;
        Span::new(firsts[start as usize], firsts[end as usize])
    }
}

impl std::fmt::Debug for Match<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {:?}", self.rule(), self.tokens())
    }
}
