//! Turns what patterns can tell apart into a small alphabet.
//!
//! Two elements of a text that no test of the pattern set tells apart get the same symbol. A symbol is a `char`, and
//! the frequent ones (words that no test names) come first, so most elements take one byte in the automaton's input.

use std::collections::HashMap;

use factum_core::{Shape, Value, WordId};

use crate::lexicon::{ClassId, Lexicon};
use crate::pattern::syntax::{Node, Test};

/// The symbol of a sentence border; no test matches it.
pub(crate) const BORDER: char = '\0';

/// A test with its names resolved against the lexicon.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Resolved {
    Any,
    Class(ClassId),
    /// A word, by its entry in lower case.
    Word(u32),
    Shape(u32),
    Glued,
    Layer(u32, Option<String>),
    Not(Box<Resolved>),
    All(Vec<Resolved>),
    OneOf(Vec<Resolved>),
}

/// What the tests look at.
struct Element<'a> {
    classes: &'a [ClassId],
    word: u32,
    shape: u32,
    glued: bool,
    layer: Option<(u32, &'a str)>,
}

impl Resolved {
    fn holds(&self, e: &Element<'_>) -> bool {
        match self {
            Self::Any => true,
            Self::Class(class) => e.classes.contains(class),
            Self::Word(word) => e.word == *word,
            Self::Shape(set) => set & e.shape != 0,
            Self::Glued => e.glued,
            Self::Layer(layer, kind) => {
                e.layer.is_some_and(|(l, k)| l == *layer && kind.as_deref().is_none_or(|kind| kind == k))
            }
            Self::Not(test) => !test.holds(e),
            Self::All(tests) => tests.iter().all(|t| t.holds(e)),
            Self::OneOf(tests) => tests.iter().any(|t| t.holds(e)),
        }
    }

    fn visit(&self, each: &mut impl FnMut(&Self)) {
        each(self);
        match self {
            Self::Not(test) => test.visit(each),
            Self::All(tests) | Self::OneOf(tests) => tests.iter().for_each(|t| t.visit(each)),
            _ => {}
        }
    }
}

/// Kinds of values that a pattern can ask for behind `@layer.`.
const KINDS: [&str; 26] = [
    "date",
    "time",
    "duration",
    "set",
    "count",
    "money",
    "measure",
    "percent",
    "person",
    "organization",
    "location",
    "facility",
    "group",
    "law",
    "event",
    "excludes",
    "includes",
    "exception",
    "mark",
    "record",
    "other",
    "published",
    "exact",
    "vague",
    "range",
    "magnitude",
];

/// Returns the kind of a value, as patterns name it.
pub(crate) fn kind_of(value: &Value) -> &'static str {
    use factum_core::value::{CountKind, EntityType, Polarity, TimexType};
    match value {
        Value::Date(date) => match date.timex {
            TimexType::Date => "date",
            TimexType::Time => "time",
            TimexType::Duration => "duration",
            TimexType::Set => "set",
        },
        Value::Count(count) => match count.kind {
            CountKind::Count => "count",
            CountKind::Money => "money",
            CountKind::Measure => "measure",
            CountKind::Percent => "percent",
        },
        Value::Entity(entity) => match entity.kind {
            EntityType::Person => "person",
            EntityType::Organization => "organization",
            EntityType::Location => "location",
            EntityType::Facility => "facility",
            EntityType::Group => "group",
            EntityType::Law => "law",
            EntityType::Event => "event",
        },
        Value::Exclusion(exclusion) => match exclusion.polarity {
            Polarity::Excludes => "excludes",
            Polarity::Includes => "includes",
            Polarity::Exception => "exception",
        },
        Value::Mark(_) => "mark",
        Value::Record(_) => "record",
    }
}

/// The alphabet of one pattern set.
#[derive(Debug)]
pub(crate) struct Alphabet {
    /// Per lexicon entry, the row of `symbols`.
    rows: Vec<u16>,
    /// Per shape, the column of `symbols` when not glued; glued ones follow behind all the others.
    columns: [u8; Shape::ALL.len()],
    width: usize,
    glue: usize,
    symbols: Vec<char>,
    /// Per layer and kind, glued or not.
    layers: Vec<char>,
    layer_names: Vec<String>,
}

impl Alphabet {
    pub(crate) fn symbol(&self, word: WordId, shape: Shape, glued: bool) -> char {
        let row = self.rows[word.0 as usize] as usize;
        self.symbols
            [row * self.width + self.columns[shape as usize] as usize + self.glue * usize::from(glued)]
    }

    /// Returns whether the tests can tell an entry from an unknown word.
    pub(crate) fn names(&self, word: WordId) -> bool {
        self.rows[word.0 as usize] != 0
    }

    pub(crate) fn layers(&self) -> &[String] {
        &self.layer_names
    }

    pub(crate) fn layer_symbol(&self, layer: usize, value: &Value, glued: bool) -> char {
        let kind = kind_of(value);
        let kind = KINDS.iter().position(|k| *k == kind).unwrap_or(0);
        self.layers[(layer * KINDS.len() + kind) * 2 + usize::from(glued)]
    }
}

/// Gives every distinct test its set of symbols.
#[derive(Debug)]
pub(crate) struct Tests {
    tests: Vec<(Test, Vec<(char, char)>)>,
}

impl Tests {
    /// Returns the symbols for which a test holds, as sorted ranges.
    pub(crate) fn ranges(&self, test: &Test) -> &[(char, char)] {
        self.tests.iter().find(|(known, _)| known == test).map_or(&[], |(_, ranges)| ranges)
    }
}

/// Makes the alphabet that the tests of `patterns` need.
pub(crate) fn alphabet<'a>(lexicon: &Lexicon, patterns: impl Iterator<Item = &'a Node>) -> (Alphabet, Tests) {
    let mut written = Vec::new();
    for pattern in patterns {
        collect(pattern, &mut written);
    }
    let mut layer_names = Vec::new();
    let tests: Vec<_> = written.iter().map(|test| resolve(test, lexicon, &mut layer_names)).collect();
    let (mut classes, mut words, mut shapes, mut asks_glue) = (Vec::new(), Vec::new(), Vec::new(), false);
    for test in &tests {
        test.visit(&mut |t| match t {
            Resolved::Class(class) => classes.push(*class),
            Resolved::Word(word) => words.push(*word),
            Resolved::Shape(set) => shapes.push(*set),
            Resolved::Glued => asks_glue = true,
            _ => {}
        });
    }
    let (rows, row_kinds) = rows(lexicon, &classes, &words);
    let (columns, column_kinds) = columns(&shapes);
    let width = column_kinds.len() * if asks_glue { 2 } else { 1 };
    let glue = if asks_glue { column_kinds.len() } else { 0 };

    let mut signatures = Signatures::new(tests.len());
    let mut symbols = Vec::with_capacity(row_kinds.len() * width);
    for (classes, word) in &row_kinds {
        for glued in [false, true].into_iter().take(width / column_kinds.len()) {
            for shape in &column_kinds {
                let element = Element { classes, word: *word, shape: *shape, glued, layer: None };
                symbols.push(signatures.symbol(&tests, &element));
            }
        }
    }
    let mut layers = Vec::new();
    for layer in 0..layer_names.len() as u32 {
        for kind in KINDS {
            for glued in [false, true] {
                let element = Element { classes: &[], word: 0, shape: 0, glued, layer: Some((layer, kind)) };
                layers.push(signatures.symbol(&tests, &element));
            }
        }
    }
    let ranges = signatures.ranges();
    let alphabet = Alphabet { rows, columns, width, glue, symbols, layers, layer_names };
    (alphabet, Tests { tests: written.into_iter().zip(ranges).collect() })
}

/// Groups lexicon entries by what the tests can see of them; row 0 is the unknown word.
fn rows(lexicon: &Lexicon, classes: &[ClassId], words: &[u32]) -> (Vec<u16>, Vec<(Vec<ClassId>, u32)>) {
    let mut kinds: Vec<(Vec<ClassId>, u32)> = vec![(Vec::new(), 0)];
    let mut known = HashMap::from([(kinds[0].clone(), 0_u16)]);
    let mut row_of = |classes: Vec<ClassId>, word: u32| {
        *known.entry((classes, word)).or_insert_with_key(|key| {
            kinds.push(key.clone());
            (kinds.len() - 1) as u16
        })
    };
    let seen: Vec<Vec<ClassId>> = lexicon
        .sets()
        .iter()
        .map(|set| set.iter().copied().filter(|class| classes.contains(class)).collect())
        .collect();
    let by_set: Vec<u16> = seen.iter().map(|classes| row_of(classes.clone(), 0)).collect();
    let entries = lexicon.len() as u32 + 1;
    let mut rows: Vec<u16> = (0..entries).map(|word| by_set[lexicon.set(word) as usize]).collect();
    // Words that a test names apart, with their exact-case variants.
    let mut named: Vec<u32> = words.to_vec();
    named.sort_unstable();
    named.dedup();
    for word in 1..entries {
        let base = lexicon.base(WordId(word));
        if named.binary_search(&base).is_ok() {
            rows[word as usize] = row_of(seen[lexicon.set(word) as usize].clone(), base);
        }
    }
    (rows, kinds)
}

/// Groups shapes by what the tests can see of them; each group is shown by one of its members.
fn columns(sets: &[u32]) -> ([u8; Shape::ALL.len()], Vec<u32>) {
    let mut columns = [0; Shape::ALL.len()];
    let mut kinds: Vec<(Vec<bool>, u32)> = Vec::new();
    for shape in Shape::ALL {
        let bit = 1 << shape as u32;
        let seen: Vec<bool> = sets.iter().map(|set| set & bit != 0).collect();
        let at = kinds.iter().position(|(known, _)| *known == seen).unwrap_or_else(|| {
            kinds.push((seen, bit));
            kinds.len() - 1
        });
        columns[shape as usize] = at as u8;
    }
    (columns, kinds.into_iter().map(|(_, bit)| bit).collect())
}

/// Numbers the distinct outcomes of all tests.
struct Signatures {
    tests: usize,
    known: HashMap<Vec<u64>, u32>,
    all: Vec<Vec<u64>>,
}

impl Signatures {
    fn new(tests: usize) -> Self {
        Self { tests, known: HashMap::new(), all: Vec::new() }
    }

    fn symbol(&mut self, tests: &[Resolved], element: &Element<'_>) -> char {
        let mut signature = vec![0_u64; self.tests.div_ceil(64)];
        for (i, test) in tests.iter().enumerate() {
            signature[i / 64] |= u64::from(test.holds(element)) << (i % 64);
        }
        let next = self.all.len() as u32;
        let all = &mut self.all;
        let id = *self.known.entry(signature).or_insert_with_key(|key| {
            all.push(key.clone());
            next
        });
        nth_symbol(id)
    }

    fn ranges(&self) -> Vec<Vec<(char, char)>> {
        (0..self.tests)
            .map(|test| {
                let mut ranges: Vec<(char, char)> = Vec::new();
                let mut previous = None;
                for (id, signature) in self.all.iter().enumerate() {
                    if signature[test / 64] >> (test % 64) & 1 == 1 {
                        let symbol = nth_symbol(id as u32);
                        match ranges.last_mut() {
                            Some(last) if previous == Some(id) => last.1 = symbol,
                            _ => ranges.push((symbol, symbol)),
                        }
                        previous = Some(id + 1);
                    }
                }
                ranges
            })
            .collect()
    }
}

/// Returns the character that stands for a symbol; the border and the surrogates are left out.
fn nth_symbol(id: u32) -> char {
    let code = id + 1;
    let code = if code >= 0xd800 { code + 0x800 } else { code };
    // A pattern set that tells a million symbols apart cannot be written: each needs a distinct outcome of tests.
    char::from_u32(code).unwrap_or(char::MAX)
}

fn collect(node: &Node, into: &mut Vec<Test>) {
    match node {
        Node::Empty | Node::Border => {}
        Node::Test(test) => {
            if !into.contains(test) {
                into.push(test.clone());
            }
        }
        Node::Sequence(nodes) | Node::Alternatives(nodes) => nodes.iter().for_each(|n| collect(n, into)),
        Node::Repeat { of, .. } | Node::Capture { of, .. } => collect(of, into),
    }
}

fn resolve(test: &Test, lexicon: &Lexicon, layers: &mut Vec<String>) -> Resolved {
    match test {
        Test::Any => Resolved::Any,
        // An unknown class was refused when the pattern was added; a class without words matches nothing.
        Test::Class(name) => lexicon.class(name).map_or(Resolved::OneOf(Vec::new()), Resolved::Class),
        Test::Word(word) => Resolved::Word(lexicon.base(lexicon.find(word))),
        Test::Shape(set) => Resolved::Shape(*set),
        Test::Glued => Resolved::Glued,
        Test::Layer { layer, kind } => {
            let at = layers.iter().position(|known| known == layer).unwrap_or_else(|| {
                layers.push(layer.clone());
                layers.len() - 1
            });
            Resolved::Layer(at as u32, kind.clone())
        }
        Test::Not(test) => Resolved::Not(Box::new(resolve(test, lexicon, layers))),
        Test::All(tests) => Resolved::All(tests.iter().map(|t| resolve(t, lexicon, layers)).collect()),
        Test::OneOf(tests) => Resolved::OneOf(tests.iter().map(|t| resolve(t, lexicon, layers)).collect()),
    }
}

/// Returns whether `kind` can follow `@layer.`.
pub(crate) fn is_kind(kind: &str) -> bool {
    KINDS.contains(&kind)
}
