//! Turns what patterns can tell apart into a small alphabet of bytes.
//!
//! An element of the text is written as a *row* (what its word is: the classes and words that some test names, or a
//! mention of an earlier layer) and a *column* (how it is written: its shape, and whether it is glued to the element
//! before). Rows and columns have bytes of their own, so a search cannot start in the middle of an element. A test
//! is a few products of rows and columns, and a pattern set of hundreds of patterns stays a small automaton.

use std::collections::HashMap;

use factum_core::{Flags, Look, Shape, Value, WordId};
use regex_syntax::hir::{Class, ClassBytes, ClassBytesRange, Hir};

use crate::error::LangError;
use crate::lexicon::{ClassId, Lexicon};
use crate::pattern::syntax::{Node, Test};

/// The layers that one pattern set may name.
pub(crate) const MOST_LAYERS: usize = 8;
/// The row of a sentence border; no test matches it.
const BORDER: u16 = 0;
/// The row of a word that no test names.
pub(crate) const UNKNOWN: u16 = 1;

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

/// What a row stands for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Row {
    Border,
    Word { classes: Vec<ClassId>, named: u32 },
    Mention { layer: u32, kind: Option<String> },
}

impl Resolved {
    /// Returns the columns in which the test holds for a row; `columns` are the bits of the sets it may name.
    fn holds(&self, row: &Row, columns: &Columns) -> u64 {
        let all = columns.all;
        let when = |holds: bool| if holds { all } else { 0 };
        match (self, row) {
            (_, Row::Border) => 0,
            (Self::Any, _) => all,
            (Self::Class(class), Row::Word { classes, .. }) => when(classes.contains(class)),
            (Self::Word(word), Row::Word { named, .. }) => when(named == word),
            (Self::Shape(set), Row::Word { .. }) => columns.of_shapes(*set),
            (Self::Layer(layer, kind), Row::Mention { layer: l, kind: k }) => {
                when(layer == l && (kind.is_none() || kind == k))
            }
            (Self::Glued, _) => columns.glued,
            (Self::Not(test), _) => all & !test.holds(row, columns),
            (Self::All(tests), _) => tests.iter().fold(all, |held, t| held & t.holds(row, columns)),
            (Self::OneOf(tests), _) => tests.iter().fold(0, |held, t| held | t.holds(row, columns)),
            _ => 0,
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
const KINDS: [&str; 20] = [
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

/// How elements are written, as far as the tests can tell.
#[derive(Debug)]
struct Columns {
    /// Per shape, its column when it is not glued.
    of: [u8; Shape::ALL.len()],
    /// Per look of a token, the byte of its column.
    of_look: [u8; 256],
    /// The byte of the first column: columns are the last bytes, rows have those below.
    first: u8,
    /// How many columns to go for a glued element.
    glue: u8,
    all: u64,
    glued: u64,
}

impl Columns {
    fn new(sets: &[u32], asks_glue: bool) -> Self {
        let mut of = [0; Shape::ALL.len()];
        let mut kinds: Vec<Vec<bool>> = Vec::new();
        for shape in Shape::ALL {
            let seen: Vec<bool> = sets.iter().map(|set| set >> shape as u32 & 1 == 1).collect();
            let at = kinds.iter().position(|known| *known == seen).unwrap_or_else(|| {
                kinds.push(seen);
                kinds.len() - 1
            });
            of[shape as usize] = at as u8;
        }
        let width = kinds.len() as u32;
        let loose = (1_u64 << width) - 1;
        let glue = if asks_glue { width as u8 } else { 0 };
        let first = u8::MAX - (width as u8 + glue - 1);
        let mut of_look = [0; 256];
        for shape in Shape::ALL {
            for flags in Flags::all() {
                let moved = if flags.has(Flags::SPACE_BEFORE) { 0 } else { glue };
                of_look[Look::new(shape, flags).byte() as usize] = first + of[shape as usize] + moved;
            }
        }
        let glued = if asks_glue { loose << width } else { 0 };
        Self { of, of_look, first, glue, all: loose | glued, glued }
    }

    /// Returns the first byte of the second half of a row, where one byte is not enough.
    fn low(&self) -> u8 {
        self.first / 2
    }

    /// Returns how many rows two bytes can tell apart.
    fn most_rows(&self) -> usize {
        usize::from(self.low()) * usize::from(self.low())
    }

    fn of_shapes(&self, set: u32) -> u64 {
        let mut columns = 0;
        for shape in Shape::ALL.into_iter().filter(|shape| set >> *shape as u32 & 1 == 1) {
            columns |= 1_u64 << self.of[shape as usize];
        }
        // A glued element has the same shapes, so many columns on.
        if self.glue > 0 { columns | columns << self.glue } else { columns }
    }
}

/// How large the alphabet of a pattern set is.
///
/// An element of the text is written in two bytes while its kinds of words fit into one of them; with more it takes
/// three, which finds the same and takes longer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AlphabetSize {
    /// The kinds of words that the patterns tell apart.
    pub kinds: usize,
    /// The kinds that fit into one byte.
    pub room: usize,
}

impl AlphabetSize {
    /// Returns whether an element takes three bytes.
    pub fn is_wide(self) -> bool {
        self.kinds > self.room
    }
}

/// The alphabet of one pattern set.
#[derive(Debug)]
pub(crate) struct Alphabet {
    /// Per set of classes of the lexicon, its row.
    rows: Vec<u16>,
    columns: Columns,
    size: AlphabetSize,
    /// Whether a row takes two bytes.
    wide: bool,
    /// Per layer, the row of each kind of mention that some test names, and of all others.
    mentions: Vec<(Vec<(String, u16)>, u16)>,
    layer_names: Vec<String>,
}

impl Alphabet {
    /// Returns how many bytes an element takes.
    pub(crate) fn width(&self) -> usize {
        if self.wide { 3 } else { 2 }
    }

    pub(crate) fn size(&self) -> AlphabetSize {
        self.size
    }

    pub(crate) fn push_border(&self, out: &mut Vec<u8>) {
        self.push(BORDER, 0, out);
    }

    /// Writes the elements of some words.
    #[inline]
    pub(crate) fn push_words(&self, lexicon: &Lexicon, words: &[WordId], looks: &[Look], out: &mut Vec<u8>) {
        let from = out.len();
        let width = self.width();
        out.resize(from + words.len() * width, 0);
        let tokens = words.iter().zip(looks);
        let row = |word: &WordId| self.rows[lexicon.set(word.0) as usize];
        let column = |look: &Look| self.columns.of_look[look.byte() as usize];
        if self.wide {
            for (element, (word, look)) in out[from..].chunks_exact_mut(3).zip(tokens) {
                let (high, low) = self.split(row(word));
                element.copy_from_slice(&[high, low, column(look)]);
            }
        } else {
            for (element, (word, look)) in out[from..].chunks_exact_mut(2).zip(tokens) {
                element.copy_from_slice(&[row(word) as u8, column(look)]);
            }
        }
    }

    pub(crate) fn push_mention(&self, layer: usize, value: &Value, glued: bool, out: &mut Vec<u8>) {
        let (named, others) = &self.mentions[layer];
        let kind = kind_of(value);
        let row = named.iter().find(|(name, _)| name == kind).map_or(*others, |(_, row)| *row);
        self.push(row, if glued { self.columns.glue } else { 0 }, out);
    }

    #[inline]
    fn push(&self, row: u16, column: u8, out: &mut Vec<u8>) {
        if self.wide {
            let (high, low) = self.split(row);
            out.extend_from_slice(&[high, low, self.columns.first + column]);
        } else {
            out.extend_from_slice(&[row as u8, self.columns.first + column]);
        }
    }

    /// Returns the two bytes of a row, where one is not enough.
    #[inline]
    fn split(&self, row: u16) -> (u8, u8) {
        let low = self.columns.low();
        ((row / u16::from(low)) as u8, low + (row % u16::from(low)) as u8)
    }

    /// Reads the row of an element.
    #[inline]
    pub(crate) fn row(&self, element: &[u8]) -> usize {
        if self.wide {
            usize::from(element[0]) * usize::from(self.columns.low())
                + usize::from(element[1] - self.columns.low())
        } else {
            element[0] as usize
        }
    }

    /// Returns whether the tests can tell words of a set from unknown ones.
    pub(crate) fn names(&self, set: u32) -> bool {
        self.rows[set as usize] != UNKNOWN
    }

    pub(crate) fn layers(&self) -> &[String] {
        &self.layer_names
    }

    /// Writes the elements of some rows and columns as an expression.
    fn product(&self, rows: &[u16], columns: u64) -> Hir {
        let held = (0..64).filter(|c| columns >> c & 1 == 1);
        let column = bytes(held.map(|c| self.columns.first + c));
        if !self.wide {
            return Hir::concat(vec![bytes(rows.iter().map(|row| *row as u8)), column]);
        }
        // First bytes that lead to the same second bytes go together.
        let mut by_high: Vec<(u8, Vec<u8>)> = Vec::new();
        for row in rows {
            let (high, low) = self.split(*row);
            match by_high.last_mut() {
                Some((known, lows)) if *known == high => lows.push(low),
                _ => by_high.push((high, vec![low])),
            }
        }
        let mut by_low: Vec<(Vec<u8>, Vec<u8>)> = Vec::new();
        for (high, lows) in by_high {
            match by_low.iter_mut().find(|(known, _)| *known == lows) {
                Some((_, highs)) => highs.push(high),
                None => by_low.push((lows, vec![high])),
            }
        }
        let one = |(lows, highs): (Vec<u8>, Vec<u8>)| {
            Hir::concat(vec![bytes(highs.into_iter()), bytes(lows.into_iter()), column.clone()])
        };
        Hir::alternation(by_low.into_iter().map(one).collect())
    }
}

/// Returns a class of bytes, given in order.
fn bytes(all: impl Iterator<Item = u8>) -> Hir {
    Hir::class(Class::Bytes(ClassBytes::new(all.map(|b| ClassBytesRange::new(b, b)))))
}

/// Every distinct test of a pattern set, as an expression over the alphabet.
#[derive(Debug)]
pub(crate) struct Tests {
    index: HashMap<Test, usize>,
    expressions: Vec<Hir>,
    /// Per test, the rows of which some column holds it.
    held: Vec<Vec<bool>>,
    rows: usize,
    border: Hir,
}

impl Tests {
    pub(crate) fn expression(&self, test: &Test) -> Hir {
        self.index.get(test).map_or_else(Hir::fail, |i| self.expressions[*i].clone())
    }

    /// Returns the rows of which some column holds a test of the set.
    ///
    /// # Panics
    ///
    /// For a test of another set.
    pub(crate) fn held(&self, test: &Test) -> &[bool] {
        &self.held[self.index[test]]
    }

    /// Returns how many rows there are.
    pub(crate) fn rows(&self) -> usize {
        self.rows
    }

    pub(crate) fn border(&self) -> Hir {
        self.border.clone()
    }
}

/// Makes the alphabet that the tests of `patterns` need.
pub(crate) fn alphabet<'a>(
    lexicon: &Lexicon,
    patterns: impl Iterator<Item = &'a Node>,
) -> Result<(Alphabet, Tests), LangError> {
    let mut written = Written::default();
    for pattern in patterns {
        collect(pattern, &mut written);
    }
    let mut layer_names = Vec::new();
    let tests: Vec<_> = written.tests.iter().map(|test| resolve(test, lexicon, &mut layer_names)).collect();
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
    shapes.sort_unstable();
    shapes.dedup();
    let columns = Columns::new(&shapes, asks_glue);
    let (rows, mut kinds) = rows(lexicon, &classes, &words);
    let mut mentions = Vec::new();
    for layer in 0..layer_names.len() as u32 {
        let mut named: Vec<String> = Vec::new();
        for test in &tests {
            test.visit(&mut |t| match t {
                Resolved::Layer(l, Some(kind)) if *l == layer && !named.contains(kind) => {
                    named.push(kind.clone());
                }
                _ => {}
            });
        }
        let mut row = |kind: Option<String>| {
            kinds.push(Row::Mention { layer, kind });
            (kinds.len() - 1) as u16
        };
        let named = named.into_iter().map(|kind| (kind.clone(), row(Some(kind)))).collect();
        mentions.push((named, row(None)));
    }
    if layer_names.len() > MOST_LAYERS {
        let layers = layer_names.len();
        return Err(LangError::too_large(format!(
            "they name {layers} layers, at most {MOST_LAYERS} are possible"
        )));
    }
    let (size, most) =
        (AlphabetSize { kinds: kinds.len(), room: usize::from(columns.first) }, columns.most_rows());
    if size.kinds > most {
        let reason = format!("they tell {} kinds of words apart, at most {most} are possible", size.kinds);
        return Err(LangError::too_large(reason));
    }
    let alphabet = Alphabet { rows, columns, size, wide: size.is_wide(), mentions, layer_names };
    // Per test and row, the columns in which it holds.
    let columns = |test: &Resolved| kinds.iter().map(|kind| test.holds(kind, &alphabet.columns)).collect();
    let columns: Vec<Vec<u64>> = tests.iter().map(columns).collect();
    let expressions = columns
        .iter()
        .map(|rows| {
            let mut products: Vec<(u64, Vec<u16>)> = Vec::new();
            for (row, held) in rows.iter().copied().enumerate() {
                if held == 0 {
                    continue;
                }
                match products.iter_mut().find(|(columns, _)| *columns == held) {
                    Some((_, rows)) => rows.push(row as u16),
                    None => products.push((held, vec![row as u16])),
                }
            }
            Hir::alternation(
                products.iter().map(|(columns, rows)| alphabet.product(rows, *columns)).collect(),
            )
        })
        .collect();
    let border = alphabet.product(&[BORDER], 1);
    let held = columns.iter().map(|rows| rows.iter().map(|columns| *columns != 0).collect()).collect();
    Ok((alphabet, Tests { index: written.index, expressions, held, rows: kinds.len(), border }))
}

/// Groups the lexicon's sets of classes by what the tests can see of them.
fn rows(lexicon: &Lexicon, classes: &[ClassId], words: &[u32]) -> (Vec<u16>, Vec<Row>) {
    let mut kinds = vec![Row::Border];
    let mut known = HashMap::new();
    let mut row_of = |classes: Vec<ClassId>, named: u32| {
        *known.entry(Row::Word { classes, named }).or_insert_with_key(|row| {
            kinds.push(row.clone());
            (kinds.len() - 1) as u16
        })
    };
    let unknown = row_of(Vec::new(), 0);
    debug_assert_eq!(unknown, UNKNOWN);
    let mut wanted = vec![false; lexicon.class_names().len()];
    for class in classes {
        wanted[class.0 as usize] = true;
    }
    let seen = |set: u32| -> Vec<ClassId> {
        lexicon.sets()[set as usize].iter().copied().filter(|class| wanted[class.0 as usize]).collect()
    };
    let mut rows: Vec<u16> = (0..lexicon.sets().len() as u32).map(|set| row_of(seen(set), 0)).collect();
    // Words that a test names apart, with their exact-case variants, have sets of their own.
    let mut named: Vec<u32> = words.to_vec();
    named.sort_unstable();
    named.dedup();
    for word in named.into_iter().filter(|word| *word != 0) {
        for variant in std::iter::once(word).chain(lexicon.exact_variants(word)) {
            let set = lexicon.set(variant);
            rows[set as usize] = row_of(seen(set), word);
        }
    }
    (rows, kinds)
}

/// The distinct tests, in the order in which patterns first write them.
#[derive(Default)]
struct Written {
    index: HashMap<Test, usize>,
    tests: Vec<Test>,
}

fn collect(node: &Node, into: &mut Written) {
    match node {
        Node::Empty | Node::Border => {}
        Node::Fragment(node) => collect(node, into),
        Node::Test(test) => {
            if !into.index.contains_key(test) {
                into.index.insert(test.clone(), into.tests.len());
                into.tests.push(test.clone());
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
