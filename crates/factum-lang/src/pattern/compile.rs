//! Builds the automaton of a pattern set with regex-automata.

use std::sync::{Arc, OnceLock};

use regex_automata::MatchKind;
use regex_automata::hybrid::{dfa, regex};
use regex_automata::nfa::thompson::{self, WhichCaptures, backtrack, pikevm};
use regex_syntax::hir::{self, Hir};

use crate::error::LangError;
use crate::lexicon::Lexicon;
use crate::pattern::apart::Apart;
use crate::pattern::symbol::{self, Alphabet, Tests};
use crate::pattern::syntax::Node;

/// Memory that one worker's lazy automaton may take before it starts over.
const CACHE: usize = 16 << 20;

/// A pattern set, ready to search.
#[derive(Debug)]
pub(crate) struct Compiled {
    pub(crate) alphabet: Alphabet,
    pub(crate) search: Search,
    pub(crate) captures: Vec<CaptureEngine>,
}

/// How the patterns of a set are searched.
#[derive(Debug)]
pub(crate) enum Search {
    /// All at once.
    Joined(Box<regex::Regex>),
    /// One by one.
    Apart(Apart),
}

/// Finds the captures of one pattern inside a stretch that is known to match; built when first needed, because most
/// patterns of a large set never match in a run.
#[derive(Debug)]
pub(crate) struct CaptureEngine {
    node: Node,
    tests: Arc<Tests>,
    pub(crate) names: Vec<String>,
    engine: OnceLock<Option<Engine>>,
}

#[derive(Debug)]
pub(crate) enum Engine {
    Backtrack(backtrack::BoundedBacktracker, pikevm::PikeVM),
}

impl CaptureEngine {
    pub(crate) fn engine(&self) -> Option<&Engine> {
        self.engine.get_or_init(|| self.build().ok()).as_ref()
    }

    fn build(&self) -> Result<Engine, Box<thompson::BuildError>> {
        let nfa = thompson::Compiler::new()
            .configure(thompson::Config::new().utf8(false))
            .build_from_hir(&hir(&self.node, &self.tests, &mut Some(0)))
            .map_err(Box::new)?;
        let backtrack = backtrack::BoundedBacktracker::new_from_nfa(nfa.clone()).map_err(Box::new)?;
        Ok(Engine::Backtrack(backtrack, pikevm::PikeVM::new_from_nfa(nfa).map_err(Box::new)?))
    }
}

pub(crate) fn compile(lexicon: &Lexicon, patterns: &[Node], apart: bool) -> Result<Compiled, LangError> {
    let (alphabet, tests) = symbol::alphabet(lexicon, patterns.iter())?;
    let tests = Arc::new(tests);
    let search = if apart {
        Search::Apart(Apart::new(patterns, &tests)?)
    } else {
        let hirs: Vec<Hir> = patterns.iter().map(|node| hir(node, &tests, &mut None)).collect();
        Search::Joined(Box::new(automaton(&hirs, CACHE)?))
    };
    let captures = patterns
        .iter()
        .map(|node| {
            let mut names = Vec::new();
            capture_names(node, &mut names);
            CaptureEngine { node: node.clone(), tests: Arc::clone(&tests), names, engine: OnceLock::new() }
        })
        .collect();
    Ok(Compiled { alphabet, search, captures })
}

/// Builds the automaton that finds the leftmost match of the first of some patterns.
pub(crate) fn automaton(hirs: &[Hir], cache: usize) -> Result<regex::Regex, LangError> {
    let nfa = |reverse: bool| {
        thompson::Compiler::new()
            .configure(
                thompson::Config::new()
                    .utf8(false)
                    .reverse(reverse)
                    .which_captures(WhichCaptures::None)
                    .nfa_size_limit(Some(64 << 20)),
            )
            .build_many_from_hir(hirs)
            .map_err(|e| LangError::too_large(e.to_string()))
    };
    let automaton = |nfa: thompson::NFA, kind: MatchKind| {
        dfa::DFA::builder()
            .configure(
                dfa::DFA::config().match_kind(kind).cache_capacity(cache).skip_cache_capacity_check(true),
            )
            .build_from_nfa(nfa)
            .map_err(|e| LangError::too_large(e.to_string()))
    };
    let forward = automaton(nfa(false)?, MatchKind::LeftmostFirst)?;
    let reverse = automaton(nfa(true)?, MatchKind::All)?;
    Ok(regex::Regex::builder().build_from_dfas(forward, reverse))
}

/// Lists the names of captures in the order of their groups.
fn capture_names(node: &Node, into: &mut Vec<String>) {
    match node {
        Node::Empty | Node::Border | Node::Test(_) => {}
        Node::Sequence(nodes) | Node::Alternatives(nodes) => {
            for node in nodes {
                capture_names(node, into);
            }
        }
        Node::Repeat { of, .. } => capture_names(of, into),
        Node::Fragment(node) => capture_names(node, into),
        Node::Capture { name, of } => {
            // The same name in two alternatives is two groups under one name; the one that took part counts.
            into.push(name.clone());
            capture_names(of, into);
        }
    }
}

/// Translates a pattern; captures become groups when `groups` is there to number them.
pub(crate) fn hir(node: &Node, tests: &Tests, groups: &mut Option<u32>) -> Hir {
    match node {
        Node::Empty => Hir::empty(),
        Node::Border => tests.border(),
        Node::Test(test) => tests.expression(test),
        Node::Fragment(node) => hir(node, tests, groups),
        Node::Sequence(nodes) => Hir::concat(nodes.iter().map(|n| hir(n, tests, groups)).collect()),
        Node::Alternatives(nodes) => Hir::alternation(nodes.iter().map(|n| hir(n, tests, groups)).collect()),
        Node::Repeat { of, min, max, greedy } => Hir::repetition(hir::Repetition {
            min: *min,
            max: Some(*max),
            greedy: *greedy,
            sub: Box::new(hir(of, tests, groups)),
        }),
        Node::Capture { of, .. } => {
            let Some(last) = groups else { return hir(of, tests, groups) };
            *last += 1;
            let index = *last;
            let sub = Box::new(hir(of, tests, groups));
            Hir::capture(hir::Capture { index, name: None, sub })
        }
    }
}
