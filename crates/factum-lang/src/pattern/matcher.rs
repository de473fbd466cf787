//! Runs a pattern set over a document.

use std::sync::{Arc, OnceLock};

use factum_core::{Norm, Rule, Span, Tok, Tokens, View};
use regex_automata::util::pool::Pool;
use regex_automata::{Anchored, Input, hybrid::regex, nfa::thompson::backtrack, nfa::thompson::pikevm};

use crate::pattern::compile::{Compiled, Engine};
use crate::pattern::syntax::Node;

/// Where a compiled set will stand once the lexicon is complete.
#[derive(Debug)]
pub(crate) struct Slot {
    pub(crate) patterns: Vec<Node>,
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
    hits: Vec<Hit>,
    groups: Vec<Option<(u32, u32)>>,
    search: Option<regex::Cache>,
    backtrack: Vec<Option<(backtrack::Cache, pikevm::Cache)>>,
    slots: Vec<Option<regex_automata::util::primitives::NonMaxUsize>>,
}

#[derive(Clone, Copy, Debug)]
struct Hit {
    pattern: u32,
    start: u32,
    end: u32,
    groups: u32,
}

impl PatternSet {
    pub(crate) fn new(slot: Arc<Slot>, rules: Vec<Option<Rule>>) -> Self {
        Self { slot, rules, pool: Pool::new(Box::new(Scratch::default)) }
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
        scratch.fill(compiled, doc);
        scratch.search(compiled, &self.rules);
        Matches { set: self, compiled, scratch }
    }
}

impl Scratch {
    /// Writes one symbol an element.
    fn fill(&mut self, compiled: &Compiled, doc: &View<'_>) {
        self.haystack.clear();
        self.firsts.clear();
        let alphabet = &compiled.alphabet;
        self.width = alphabet.width();
        let (tokens, sentences, phrases) = (doc.tokens(), doc.sentences(), doc.phrases());
        let layers = alphabet.layers();
        let mut next_mention = [0_usize; 16];
        let (mut phrase, mut sentence, mut border) = (0, 0, 0);
        let mut i = 0_u32;
        let len = tokens.len() as u32;
        while i < len {
            if i >= border {
                self.firsts.push(i);
                alphabet.push_border(&mut self.haystack);
                border = if sentence < sentences.len() { sentences.get(sentence).end() } else { len };
                sentence += 1;
            }
            self.firsts.push(i);
            let glued = tokens.is_glued(i as usize);
            let mut end = i + 1;
            let mut word = tokens.word(i as usize);
            let mut mention = None;
            for (layer, (name, next)) in layers.iter().zip(&mut next_mention).enumerate() {
                let mentions = doc.layer(name);
                let at = tokens.span(i as usize);
                while mentions.get(*next).is_some_and(|m| m.span().start() < at.start()) {
                    *next += 1;
                }
                if let Some(found) = mentions.get(*next).filter(|m| m.span().start() < at.end()) {
                    end = end_token(tokens, i, found.span());
                    mention = Some((layer, found.value()));
                    break;
                }
            }
            while phrases.get(phrase).is_some_and(|p| p.tokens.start() < i) {
                phrase += 1;
            }
            if let Some((layer, value)) = mention {
                alphabet.push_mention(layer, value, glued, &mut self.haystack);
            } else {
                let mut here =
                    phrases[phrase.min(phrases.len())..].iter().take_while(|p| p.tokens.start() == i);
                if let Some(longest) = here.find(|p| alphabet.names(p.word)) {
                    (word, end) = (longest.word, longest.tokens.end());
                }
                alphabet.push_word(word, tokens.shape(i as usize), glued, &mut self.haystack);
            }
            i = end;
        }
        self.firsts.push(len);
        alphabet.push_border(&mut self.haystack);
        self.firsts.push(len);
    }

    fn search(&mut self, compiled: &Compiled, rules: &[Option<Rule>]) {
        self.hits.clear();
        self.groups.clear();
        let mut cache = self.search.take().unwrap_or_else(|| compiled.search.create_cache());
        let mut at = 0;
        while at < self.haystack.len() {
            // The automaton has no quit bytes and may clear its cache for ever, so a search cannot fail.
            let input = Input::new(&self.haystack).span(at..self.haystack.len());
            let Ok(Some(found)) = compiled.search.try_search(&mut cache, &input) else { break };
            if found.is_empty() {
                at = found.end() + self.width;
                continue;
            }
            at = found.end();
            let pattern = found.pattern().as_usize();
            let groups = self.groups.len() as u32;
            let names = &compiled.captures[pattern].names;
            if !names.is_empty() {
                self.capture(compiled, pattern, found.range());
                if let Some(resume) = names.iter().position(|name| name == "next")
                    && let Some((start, _)) = self.groups[groups as usize + resume]
                {
                    // Only ever forward, and never before the second element: the search stays linear.
                    at = (start as usize * self.width).max(found.start() + self.width);
                }
            }
            if rules[pattern].is_some() {
                let (start, end) = (self.element_at(found.start()), self.element_at(found.end()));
                self.hits.push(Hit { pattern: pattern as u32, start, end, groups });
            } else {
                self.groups.truncate(groups as usize);
            }
        }
        self.search = Some(cache);
    }

    /// Returns the element that starts at a place of the haystack.
    fn element_at(&self, place: usize) -> u32 {
        (place / self.width) as u32
    }

    fn capture(&mut self, compiled: &Compiled, pattern: usize, range: std::ops::Range<usize>) {
        let capture = &compiled.captures[pattern];
        let count = capture.names.len();
        let from = self.groups.len();
        self.groups.resize(from + count, None);
        let Some(Engine::Backtrack(backtrack, pike)) = capture.engine() else { return };
        if self.backtrack.len() <= pattern {
            self.backtrack.resize_with(pattern + 1, || None);
        }
        let (small, large) =
            self.backtrack[pattern].get_or_insert_with(|| (backtrack.create_cache(), pike.create_cache()));
        self.slots.clear();
        self.slots.resize((count + 1) * 2, None);
        let input = Input::new(&self.haystack).span(range.clone()).anchored(Anchored::Yes);
        // A stretch too long for the backtracker's bitmap goes to the slower machine.
        if range.len() > backtrack.max_haystack_len() {
            pike.search_slots(large, &input, &mut self.slots);
        } else if backtrack.try_search_slots(small, &input, &mut self.slots).is_err() {
            return;
        }
        for group in 0..count {
            let (start, end) = (self.slots[group * 2 + 2], self.slots[group * 2 + 3]);
            if let (Some(start), Some(end)) = (start, end) {
                self.groups[from + group] = Some((self.element_at(start.get()), self.element_at(end.get())));
            }
        }
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
        Match { matches: self, hit: self.scratch.hits[i] }
    }
}

/// A stretch of tokens that a pattern matched.
#[derive(Clone, Copy)]
pub struct Match<'m> {
    matches: &'m Matches<'m>,
    hit: Hit,
}

impl<'m> Match<'m> {
    /// Returns the number of the pattern, in the order of definition.
    pub fn pattern(&self) -> usize {
        self.hit.pattern as usize
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
        self.span_of(self.hit.start, self.hit.end)
    }

    /// Returns the tokens of a capture, when it took part in the match.
    pub fn get(&self, name: &str) -> Option<Span<Tok>> {
        let names = &self.matches.compiled.captures[self.pattern()].names;
        names
            .iter()
            .enumerate()
            .filter(|(_, known)| *known == name)
            .find_map(|(i, _)| self.matches.scratch.groups[self.hit.groups as usize + i])
            .map(|(start, end)| self.span_of(start, end))
    }

    /// Returns the captures that took part, in the order in which the pattern writes them.
    pub fn captures(&self) -> impl Iterator<Item = (&'m str, Span<Tok>)> {
        let this = *self;
        let names = &this.matches.compiled.captures[this.pattern()].names;
        names.iter().enumerate().filter_map(move |(i, name)| {
            let (start, end) = this.matches.scratch.groups[this.hit.groups as usize + i]?;
            Some((name.as_str(), this.span_of(start, end)))
        })
    }

    fn span_of(&self, start: u32, end: u32) -> Span<Tok> {
        let firsts = &self.matches.scratch.firsts;
        Span::new(firsts[start as usize], firsts[end as usize])
    }
}

impl std::fmt::Debug for Match<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {:?}", self.rule(), self.tokens())
    }
}
