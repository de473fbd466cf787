//! Searches patterns one by one, each only in the sentences that hold what it needs.
//!
//! One automaton for all patterns is the fastest search there is, as long as few things are going on at once. Patterns
//! with long gaps (`nobody .{1,18} benefits`) break that: each place where one may have started is part of the state,
//! and every sentence makes states of its own. Apart, such a pattern costs nothing in a sentence that lacks one of its
//! words, and its automaton stays small in the others.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use regex_automata::hybrid::regex;

use crate::error::LangError;
use crate::pattern::compile;
use crate::pattern::symbol::{Tests, UNKNOWN};
use crate::pattern::syntax::{Node, Test};

/// Memory that one worker's automaton of one pattern may take before it starts over.
const CACHE: usize = 1 << 20;
/// Elements that one pattern may span, all its alternatives and repeats written out.
const MOST_TESTS: usize = 50_000;

/// Patterns that are searched one by one.
#[derive(Debug)]
pub(crate) struct Apart {
    /// The alternatives of all patterns, in their rank.
    parts: Vec<Part>,
    /// Words of `u64` that a set of needs takes.
    stride: usize,
    /// Per row of the alphabet, the needs that it meets.
    of_row: Vec<u64>,
    /// Per row, whether it meets no need.
    silent: Vec<bool>,
    /// Per need, the parts of which it is the one that fewest rows meet.
    of_need: Vec<Vec<u32>>,
    /// The parts that need nothing in particular.
    always: Vec<u32>,
    tests: Arc<Tests>,
}

#[derive(Debug)]
struct Part {
    pattern: u32,
    node: Node,
    needs: Vec<u64>,
    /// Built when a sentence first has all that is needed.
    engine: OnceLock<Option<regex::Regex>>,
}

impl Apart {
    pub(crate) fn new(patterns: &[Node], tests: &Arc<Tests>) -> Result<Self, LangError> {
        let mut numbers: BTreeMap<Vec<bool>, usize> = BTreeMap::new();
        let mut found = Vec::new();
        for (pattern, node) in patterns.iter().enumerate() {
            for node in alternatives(node) {
                if crosses(node, true, true) {
                    return Err(LangError::too_large(
                        "a pattern searched apart crosses a sentence border".into(),
                    ));
                }
                if size(node) > MOST_TESTS {
                    return Err(LangError::too_large(format!("one has more than {MOST_TESTS} tests")));
                }
                let mut needs = Vec::new();
                for rows in needed(node, tests) {
                    let next = numbers.len();
                    needs.push(*numbers.entry(rows).or_insert(next));
                }
                found.push((pattern as u32, node.clone(), needs));
            }
        }
        let stride = numbers.len().div_ceil(64).max(1);
        let rows = tests.rows();
        let mut of_row = vec![0; rows * stride];
        let mut rows_of = vec![0; numbers.len()];
        for (held, number) in numbers {
            for row in (0..rows).filter(|row| held[*row]) {
                of_row[row * stride + number / 64] |= 1 << (number % 64);
                rows_of[number] += 1;
            }
        }
        let silent = of_row.chunks(stride).map(|needs| needs.iter().all(|bits| *bits == 0)).collect();
        let (mut parts, mut of_need, mut always) = (Vec::new(), vec![Vec::new(); rows_of.len()], Vec::new());
        for (pattern, node, all) in found {
            match all.iter().min_by_key(|number| rows_of[**number]) {
                Some(rarest) => of_need[*rarest].push(parts.len() as u32),
                None => always.push(parts.len() as u32),
            }
            let mut needs = vec![0; stride];
            for number in all {
                needs[number / 64] |= 1 << (number % 64);
            }
            parts.push(Part { pattern, node, needs, engine: OnceLock::new() });
        }
        Ok(Self { parts, stride, of_row, silent, of_need, always, tests: Arc::clone(tests) })
    }

    /// Lists the parts, in their rank, whose needs the elements of these rows meet; `met` is scratch memory.
    pub(crate) fn live(&self, rows: impl Iterator<Item = usize>, met: &mut Vec<u64>, live: &mut Vec<u32>) {
        met.clear();
        met.resize(self.stride, 0);
        for row in rows.filter(|row| !self.silent[*row]) {
            for (met, here) in met.iter_mut().zip(&self.of_row[row * self.stride..]) {
                *met |= here;
            }
        }
        let all_met = |part: &&u32| {
            let needs = self.parts[**part as usize].needs.iter();
            needs.zip(met.iter()).all(|(needs, met)| needs & !met == 0)
        };
        live.clear();
        live.extend(&self.always);
        for (word, bits) in met.iter().enumerate() {
            let mut bits = *bits;
            while bits != 0 {
                let need = word * 64 + bits.trailing_zeros() as usize;
                live.extend(self.of_need[need].iter().filter(all_met));
                bits &= bits - 1;
            }
        }
        live.sort_unstable();
    }

    /// Returns the pattern that a part belongs to.
    pub(crate) fn pattern(&self, part: usize) -> usize {
        self.parts[part].pattern as usize
    }

    pub(crate) fn engine(&self, part: usize) -> Option<&regex::Regex> {
        let part = &self.parts[part];
        let build = || compile::automaton(&[compile::hir(&part.node, &self.tests, &mut None)], CACHE).ok();
        part.engine.get_or_init(build).as_ref()
    }
}

/// Returns the alternatives that a pattern is made of at its top; they rank like patterns of their own.
fn alternatives(node: &Node) -> &[Node] {
    match node {
        Node::Alternatives(all) => all,
        other => std::slice::from_ref(other),
    }
}

/// Returns the sets of rows of which a match has at least one element each.
fn needed(node: &Node, tests: &Tests) -> Vec<Vec<bool>> {
    match node {
        Node::Empty | Node::Border | Node::Test(Test::Any) | Node::Repeat { min: 0, .. } => Vec::new(),
        Node::Test(test) => {
            let held = tests.held(test);
            // What holds for a word that nobody knows is met by almost every sentence.
            if held[UNKNOWN as usize] { Vec::new() } else { vec![held.to_vec()] }
        }
        Node::Sequence(all) => {
            let mut sets: Vec<_> = all.iter().flat_map(|node| needed(node, tests)).collect();
            sets.sort_unstable();
            sets.dedup();
            sets
        }
        Node::Alternatives(all) => {
            // One of the alternatives matches, so one of their rarest needs is met.
            let mut any = vec![false; tests.rows()];
            for node in all {
                let count = |set: &Vec<bool>| set.iter().filter(|held| **held).count();
                let Some(rarest) = needed(node, tests).into_iter().min_by_key(count) else {
                    return Vec::new();
                };
                any.iter_mut().zip(rarest).for_each(|(any, held)| *any |= held);
            }
            vec![any]
        }
        Node::Repeat { of, .. } | Node::Capture { of, .. } => needed(of, tests),
        Node::Fragment(of) => needed(of, tests),
    }
}

/// Returns whether a sentence border may stand inside a match, and not only at its ends.
fn crosses(node: &Node, first: bool, last: bool) -> bool {
    match node {
        Node::Empty | Node::Test(_) => false,
        Node::Border => !first && !last,
        Node::Sequence(all) => all.iter().enumerate().any(|(i, node)| {
            let (first, last) = (first && i == 0, last && i + 1 == all.len());
            crosses(node, first, last)
        }),
        Node::Alternatives(all) => all.iter().any(|node| crosses(node, first, last)),
        Node::Repeat { of, max: 1, .. } | Node::Capture { of, .. } => crosses(of, first, last),
        Node::Repeat { of, .. } => crosses(of, false, false),
        Node::Fragment(of) => crosses(of, first, last),
    }
}

/// Returns how many tests a pattern has, its repeats written out.
fn size(node: &Node) -> usize {
    match node {
        Node::Empty | Node::Border | Node::Test(_) => 1,
        Node::Sequence(all) | Node::Alternatives(all) => {
            all.iter().fold(0_usize, |sum, node| sum.saturating_add(size(node)))
        }
        Node::Repeat { of, max, .. } => size(of).saturating_mul(*max as usize),
        Node::Capture { of, .. } => size(of),
        Node::Fragment(of) => size(of),
    }
}
