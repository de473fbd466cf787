//! The language services of a pipeline: words and patterns while it is built, segmentation while it runs.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use factum_core::work::visit;
use factum_core::{Analysis, BuildContext, BuildError, Phrase, Rule, Shape, Span, WordId};
use regex_automata::util::pool::Pool;

use crate::error::LangError;
use crate::gazetteer::{Gazetteer, Listed};
use crate::lex;
use crate::lexicon::{Abbreviation, ClassId, Lexicon, Recent};
use crate::packs;
use crate::pattern::{self, AlphabetSize, Node, PatternSet, Slot, Test};
use crate::sentence;
use crate::tokenizer;

/// What plugins get while a pipeline is built: the vocabulary they add to, and the compiler of their patterns.
///
/// All steps of a pipeline share one. [`finish`](Self::finish) completes the lexicon, compiles every pattern set and
/// returns the [`Analyzer`] that documents go through.
#[derive(Debug)]
pub struct Language {
    state: RefCell<State>,
    shared: LexiconHandle,
}

/// The class of words that take their full stop: the first of every lexicon.
const ABBREVIATION: ClassId = ClassId(0);

#[derive(Debug)]
struct State {
    lexicon: Lexicon,
    slots: Vec<Arc<Slot>>,
    gazetteer: Option<&'static Gazetteer>,
    /// For splitting forms, which are split as text without any words known.
    empty: Lexicon,
    split: Analysis,
    path: Vec<WordId>,
}

/// The finished lexicon, as extractors hold it.
///
/// It can be kept from the moment an extractor is built; it can be read once the pipeline is complete.
#[derive(Clone, Debug, Default)]
pub struct LexiconHandle(Arc<OnceLock<Lexicon>>);

impl LexiconHandle {
    /// Returns the lexicon.
    ///
    /// # Panics
    ///
    /// While the pipeline is still being built.
    pub fn get(&self) -> &Lexicon {
        self.0.get().expect("the lexicon is complete before the first document")
    }
}

impl Language {
    /// Loads language packs: `["en"]`.
    pub fn new(packs: &[&str]) -> Result<Self, LangError> {
        let state = State {
            lexicon: Lexicon::roomy(),
            slots: Vec::new(),
            gazetteer: None,
            empty: Lexicon::default(),
            split: Analysis::default(),
            path: Vec::new(),
        };
        let language = Self { state: RefCell::new(state), shared: LexiconHandle::default() };
        let first = language.add_class("abbreviation");
        debug_assert_eq!(first, ABBREVIATION);
        for class in ["tld", "sentence_opener", "title"] {
            language.add_class(class);
        }
        for name in packs {
            let lists = packs::pack(name).ok_or_else(|| LangError::unknown_pack(name, packs::names()))?;
            for (file, text) in lists {
                language.add_lex(file, text)?;
            }
        }
        Ok(language)
    }

    /// Returns the language services of the pipeline that a plugin is built for.
    pub fn of<'a>(cx: &BuildContext<'a>) -> Result<&'a Self, BuildError> {
        cx.service::<Self>().ok_or_else(|| BuildError::new("this pipeline offers no language services"))
    }

    /// Makes a class known, also when no word has it yet.
    pub fn add_class(&self, name: &str) -> ClassId {
        self.state.borrow_mut().lexicon.add_class(name)
    }

    /// Returns a class that some word list has defined.
    pub fn class(&self, name: &str) -> Result<ClassId, LangError> {
        let state = self.state.borrow();
        state.lexicon.class(name).ok_or_else(|| {
            LangError::unknown_name("(class)", "class", name, state.lexicon.class_names().to_vec())
        })
    }

    /// Adds the words of a `.lex` text; `name` stands in errors.
    pub fn add_lex(&self, name: &str, text: &str) -> Result<(), LangError> {
        let state = &mut *self.state.borrow_mut();
        let mut section = ("", ClassId(0));
        lex::parse(text, |form| {
            if section.0 != form.class {
                section = (form.class, state.lexicon.add_class(form.class));
            }
            state.add(form.text, form.exact, section.1, form.payload)
        })
        .map_err(|e| LangError::word_list(name, e))
    }

    /// Adds a compiled list of names; adding the same one again changes nothing.
    ///
    /// A pipeline holds one such list: several sources are compiled together.
    pub fn add_gazetteer(&self, name: &str, gazetteer: &'static Gazetteer) -> Result<(), LangError> {
        match self.state.borrow().gazetteer {
            Some(known) if std::ptr::eq(known, gazetteer) => return Ok(()),
            Some(_) => return Err(LangError::word_list(name, "a pipeline has one compiled list of names")),
            None => {}
        }
        for class in gazetteer.classes {
            self.add_class(class);
        }
        self.add_lex(name, gazetteer.rest)?;
        self.state.borrow_mut().gazetteer = Some(gazetteer);
        Ok(())
    }

    /// Adds one word or phrase to a class.
    pub fn add(&self, class: &str, form: &str, payload: i32) -> Result<(), LangError> {
        let state = &mut *self.state.borrow_mut();
        let id = state.lexicon.add_class(class);
        state.add(form, false, id, payload).map_err(|e| LangError::word_list(class, e))
    }

    /// Adds one word or phrase that is meant in the written case only.
    pub fn add_exact(&self, class: &str, form: &str, payload: i32) -> Result<(), LangError> {
        let state = &mut *self.state.borrow_mut();
        let id = state.lexicon.add_class(class);
        state.add(form, true, id, payload).map_err(|e| LangError::word_list(class, e))
    }

    /// Starts a set of patterns.
    pub fn patterns(&self) -> PatternBuilder<'_> {
        PatternBuilder {
            language: self,
            fragments: BTreeMap::new(),
            patterns: Vec::new(),
            rules: Vec::new(),
            apart: false,
            error: None,
        }
    }

    /// Returns a handle to the lexicon, readable once the pipeline is complete.
    pub fn lexicon(&self) -> LexiconHandle {
        self.shared.clone()
    }

    /// Completes the lexicon and compiles all pattern sets.
    pub fn finish(self) -> Result<Analyzer, LangError> {
        let mut state = self.state.into_inner();
        let listed = state.gazetteer.map(Listed::new).transpose()?;
        state.lexicon.freeze(listed)?;
        compile_all(&state.lexicon, &state.slots)?;
        let tld = state.lexicon.class("tld");
        let classes = sentence::Classes {
            opener: state.lexicon.class("sentence_opener"),
            title: state.lexicon.class("title"),
        };
        let _ = self.shared.0.set(state.lexicon);
        let size = |slot: Arc<Slot>| Some((slot.first.clone(), slot.compiled.get()?.alphabet.size()));
        let alphabets = state.slots.into_iter().filter_map(size).collect();
        Ok(Analyzer { lexicon: self.shared, tld, classes, alphabets, recent: Pool::new(Recent::default) })
    }
}

/// Compiles the pattern sets side by side: it is the largest part of a start.
fn compile_all(lexicon: &Lexicon, slots: &[Arc<Slot>]) -> Result<(), LangError> {
    let compile = |slot: &Slot| {
        // Each slot is compiled here and nowhere else, so it is empty.
        crate::pattern::compile(lexicon, &slot.patterns, slot.apart)
            .map(|compiled| drop(slot.compiled.set(compiled)))
            .map_err(|error| error.of_set(&slot.first))
    };
    let Some((first, others)) = slots.split_first() else { return Ok(()) };
    std::thread::scope(|scope| {
        let compile = &compile;
        let others: Vec<_> = others.iter().map(|slot| scope.spawn(move || compile(slot))).collect();
        let mut result = compile(first);
        for other in others {
            let other = other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            result = result.and(other);
        }
        result
    })
}

impl State {
    fn add(&mut self, form: &str, exact: bool, class: ClassId, payload: i32) -> Result<(), String> {
        // Without a capital there is no case to keep.
        let exact = exact && form.contains(char::is_uppercase);
        if self.lexicon.is_full() {
            return Err("the lexicon is full: it holds four million words".to_owned());
        }
        // Words of letters and digits, alone or with single spaces, are the common case and need no tokenizer.
        let (mut spaces, mut digits, mut plain) = (false, false, true);
        for b in form.bytes() {
            spaces |= b == b' ';
            digits |= b.is_ascii_digit();
            plain &= b.is_ascii_alphanumeric() || b == b' ';
        }
        // `'s` is one token behind a word, though the tokenizer splits it where it stands alone.
        let clitic = form
            .strip_prefix('\'')
            .is_some_and(|letters| !letters.is_empty() && letters.bytes().all(|b| b.is_ascii_alphabetic()));
        let word = if clitic || plain && !spaces {
            self.intern(form, exact)
        } else if plain && !digits {
            self.words(form, exact)
        } else {
            self.phrase(form, exact)
        };
        let Some(word) = word else {
            return Err(format!("`{form}` has a word of more than {} bytes", crate::lexicon::LONGEST));
        };
        self.lexicon.add_link(word, class, payload);
        let abbreviation = match payload {
            _ if class != ABBREVIATION => return Ok(()),
            1 => Abbreviation::Capitalized,
            2 => Abbreviation::BeforeNumber,
            3 => Abbreviation::BeforeCapital,
            4 => Abbreviation::Always,
            other => return Err(format!("`{other}` is no kind of abbreviation (1 to 4)")),
        };
        self.lexicon.set_abbreviation(word, abbreviation);
        Ok(())
    }

    fn intern(&mut self, word: &str, exact: bool) -> Option<WordId> {
        if exact { self.lexicon.intern_exact(word) } else { self.lexicon.intern(word) }
    }

    /// Adds a form of plain words, which need no tokenizer.
    fn words(&mut self, form: &str, exact: bool) -> Option<WordId> {
        let mut words = std::mem::take(&mut self.path);
        words.clear();
        for word in form.split_ascii_whitespace() {
            match self.lexicon.intern(word) {
                Some(word) => words.push(word),
                None => break,
            }
        }
        let whole = words.len() == form.split_ascii_whitespace().count() && words.len() > 1;
        let phrase = whole.then(|| self.lexicon.intern_phrase(form, &words, exact));
        self.path = words;
        phrase
    }

    /// Adds a form that the tokenizer splits, or that has more than plain letters.
    fn phrase(&mut self, form: &str, exact: bool) -> Option<WordId> {
        let mut split = std::mem::take(&mut self.split);
        split.clear();
        tokenizer::tokenize(form, &self.empty, None, None, &mut split);
        let tokens = split.tokens(form);
        let mut words = Vec::new();
        let mut i = 0;
        let mut whole = true;
        while i < tokens.len() {
            let text = tokens.text(i);
            let stop = i + 1 < tokens.len()
                && tokens.text(i + 1) == "."
                && tokens.is_glued(i + 1)
                && tokens.shape(i).is_word();
            // `Gen.` in a list says that `gen` takes its full stop; text finds it as one token.
            let word = if exact && tokens.len() - usize::from(stop) == 1 {
                self.lexicon.intern_exact(text)
            } else {
                self.lexicon.intern(text)
            };
            whole &= word.is_some();
            let Some(word) = word else { break };
            if stop {
                let lower = text.starts_with(char::is_lowercase);
                let kind = if lower { Abbreviation::Always } else { Abbreviation::Capitalized };
                self.lexicon.set_abbreviation(WordId(self.lexicon.base(word)), kind);
            }
            words.push(word);
            i += 1 + usize::from(stop);
        }
        self.split = split;
        if !whole {
            return None;
        }
        match words.as_slice() {
            [] => None,
            [one] => Some(*one),
            _ => {
                let bases: Vec<_> = words.iter().map(|w| WordId(self.lexicon.base(*w))).collect();
                Some(self.lexicon.intern_phrase(form, &bases, exact))
            }
        }
    }
}

/// Collects the patterns of one extractor.
#[derive(Debug)]
pub struct PatternBuilder<'l> {
    language: &'l Language,
    fragments: BTreeMap<String, Node>,
    patterns: Vec<Node>,
    rules: Vec<Option<Rule>>,
    apart: bool,
    error: Option<LangError>,
}

impl PatternBuilder<'_> {
    /// Names a fragment that later patterns use as `$name`.
    #[must_use]
    pub fn define(mut self, name: &str, source: &str) -> Self {
        if let Some(node) = self.parsed(name, source) {
            self.fragments.insert(name.to_owned(), Node::Fragment(Arc::new(node)));
        }
        self
    }

    /// Adds a pattern behind those before it: the earlier wins where both match from the same element.
    #[must_use]
    pub fn rule(mut self, rule: impl Into<Rule>, source: &str) -> Self {
        let rule = rule.into();
        if let Some(node) = self.parsed(rule.as_str(), source) {
            self.patterns.push(node);
            self.rules.push(Some(rule));
        }
        self
    }

    /// Adds a pattern whose matches are taken out of the text and not reported: `Sunday Times`.
    #[must_use]
    pub fn refuse(mut self, source: &str) -> Self {
        if let Some(node) = self.parsed("(refusal)", source) {
            self.patterns.push(node);
            self.rules.push(None);
        }
        self
    }

    /// Searches the patterns one by one, each only in sentences that hold what it needs.
    ///
    /// For sets with long gaps (`nobody .{1,18} benefits`), whose one automaton would have no end of states. What is
    /// found is the same, but no pattern may have a sentence border between its first and its last element.
    #[must_use]
    pub fn apart(mut self) -> Self {
        self.apart = true;
        self
    }

    /// Registers the set; it is compiled when the pipeline is complete.
    pub fn build(self) -> Result<PatternSet, LangError> {
        if let Some(error) = self.error {
            return Err(error);
        }
        let mut state = self.language.state.borrow_mut();
        for node in &self.patterns {
            state.intern_words(node);
        }
        let first = self.rules.iter().flatten().next().map_or("(refusal)", Rule::as_str).to_owned();
        let (patterns, apart) = (self.patterns, self.apart);
        let slot = Arc::new(Slot { first, patterns, apart, compiled: OnceLock::new() });
        state.slots.push(Arc::clone(&slot));
        Ok(PatternSet::new(slot, self.rules, self.language.shared.clone()))
    }

    /// Parses a pattern and checks its names; keeps the first error for `build`.
    fn parsed(&mut self, rule: &str, source: &str) -> Option<Node> {
        if self.error.is_some() {
            return None;
        }
        let parsed = pattern::parse(source, &self.fragments)
            .map_err(|e| LangError::pattern(rule, e.to_string()))
            .and_then(|node| self.check(rule, &node).map(|()| node));
        match parsed {
            Ok(node) => Some(node),
            Err(error) => {
                self.error = Some(error);
                None
            }
        }
    }

    fn check(&self, rule: &str, node: &Node) -> Result<(), LangError> {
        match node {
            // A fragment was checked when it was defined.
            Node::Empty | Node::Border | Node::Fragment(_) => Ok(()),
            Node::Test(test) => self.check_test(rule, test),
            Node::Sequence(nodes) | Node::Alternatives(nodes) => {
                nodes.iter().try_for_each(|node| self.check(rule, node))
            }
            Node::Repeat { of, .. } | Node::Capture { of, .. } => self.check(rule, of),
        }
    }

    fn check_test(&self, rule: &str, test: &Test) -> Result<(), LangError> {
        match test {
            Test::Class(name) => {
                let state = self.language.state.borrow();
                if state.lexicon.class(name).is_none() {
                    let known = state.lexicon.class_names().to_vec();
                    return Err(LangError::unknown_name(rule, "class", name, known));
                }
                Ok(())
            }
            Test::Layer { kind: Some(kind), .. } if !pattern::is_kind(kind) => {
                Err(LangError::pattern(rule, format!("`{kind}` is no kind of mention")))
            }
            Test::Not(test) => self.check_test(rule, test),
            Test::All(tests) | Test::OneOf(tests) => tests.iter().try_for_each(|t| self.check_test(rule, t)),
            _ => Ok(()),
        }
    }
}

impl State {
    /// Makes the literal words of a pattern known, so that they can be told from unknown words.
    fn intern_words(&mut self, node: &Node) {
        match node {
            Node::Empty | Node::Border => {}
            Node::Fragment(node) => self.intern_words(node),
            Node::Test(test) => self.intern_test(test),
            Node::Sequence(nodes) | Node::Alternatives(nodes) => {
                for node in nodes {
                    self.intern_words(node);
                }
            }
            Node::Repeat { of, .. } | Node::Capture { of, .. } => self.intern_words(of),
        }
    }

    fn intern_test(&mut self, test: &Test) {
        match test {
            Test::Word(word) => {
                if let Some(word) = self.lexicon.intern(word) {
                    self.lexicon.name_apart(word);
                }
            }
            Test::Not(test) => self.intern_test(test),
            Test::All(tests) | Test::OneOf(tests) => tests.iter().for_each(|t| self.intern_test(t)),
            _ => {}
        }
    }
}

/// Splits documents into tokens, sentences and phrases.
#[derive(Debug)]
pub struct Analyzer {
    lexicon: LexiconHandle,
    tld: Option<ClassId>,
    classes: sentence::Classes,
    alphabets: Vec<(String, AlphabetSize)>,
    recent: Pool<Recent, fn() -> Recent>,
}

impl Analyzer {
    /// Analyzes a normalized text into buffers that are reused.
    pub fn analyze(&self, text: &str, into: &mut Analysis) {
        let lexicon = self.lexicon.get();
        into.clear();
        tokenizer::tokenize(text, lexicon, self.tld, Some(&mut self.recent.get()), into);
        sentence::split(text, lexicon, &self.classes, into);
        find_phrases(text, lexicon, into);
    }

    /// Returns the lexicon.
    pub fn lexicon(&self) -> &Lexicon {
        self.lexicon.get()
    }

    /// Returns the sizes of the alphabets of all pattern sets, each with the first rule of its set.
    pub fn alphabets(&self) -> impl ExactSizeIterator<Item = (&str, AlphabetSize)> {
        self.alphabets.iter().map(|(first, size)| (first.as_str(), *size))
    }
}

/// Finds every phrase of the lexicon, the longer first at each token, none across a sentence border.
fn find_phrases(text: &str, lexicon: &Lexicon, into: &mut Analysis) {
    let mut phrases = into.take_phrases();
    let tokens = into.tokens(text);
    let sentences = into.sentences();
    let mut sentence = 0;
    let mut end = 0;
    for (i, first) in tokens.words().iter().enumerate() {
        if i >= end {
            end = sentences.get(sentence).end() as usize;
            sentence += 1;
        }
        if !lexicon.starts_phrase(*first) {
            continue;
        }
        let from = phrases.len();
        let mut node = lexicon.phrases().start(lexicon.base(*first));
        // Which lengths the trie has a phrase of in any case.
        let mut lengths = 0_u64;
        let words = &tokens.words()[..end];
        for (j, word) in words.iter().enumerate().skip(i + 1) {
            visit(1);
            let word = lexicon.base(*word);
            let step = |node| lexicon.phrases().step(node, word);
            let Some(next) = node.filter(|_| lexicon.inside_phrase(word)).and_then(step) else { break };
            node = Some(next);
            let span = Span::new(i as u32, j as u32 + 1);
            let written = |word: &WordId| tokens.text_of(span) == lexicon.exact_text(*word);
            let exact = lexicon.phrases().exact(next).filter(written);
            let folded = lexicon.phrases().terminal(next);
            lengths |= u64::from(folded.is_some()) << (j - i).min(63);
            for word in folded.into_iter().chain(exact) {
                phrases.push(Phrase { tokens: span, word });
            }
        }
        if tokens.shape(i) != Shape::Lower && lexicon.starts_listed(*first) {
            lexicon.listed_phrases(tokens, i, end, |span, word| {
                // A phrase of both has its classes in the lexicon.
                if lengths >> (span.len() - 1).min(63) & 1 == 0 {
                    phrases.push(Phrase { tokens: span, word });
                }
            });
            phrases[from..].sort_by_key(|phrase| phrase.tokens.end());
        }
        phrases[from..].reverse();
    }
    into.put_phrases(phrases);
}
