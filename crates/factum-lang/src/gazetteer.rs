//! Long lists of names, compiled when the program is built.
//!
//! Tens of thousands of names are too many to read at every start and too many for a table that the text is looked
//! up in word by word. [`Gazetteer::compile`] runs in a build script: it splits each form as text would be split and
//! puts all of them, folded, into one automaton ([`fst`]) whose output is the number of the form.
//! [`Language::add_gazetteer`](crate::Language::add_gazetteer) takes what it made. Only words with a capital are
//! looked up there, and only when the lexicon does not have them: the classes of words in both are linked at start.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use factum_core::{Analysis, Span, Tok, Tokens};
use fst::Map;
use fst::raw::Output;

use crate::error::LangError;
use crate::lex;
use crate::lexicon::{Key, Lexicon, Packed};
use crate::tokenizer;

/// A compiled list of names, as the generated code holds it.
#[derive(Debug)]
pub struct Gazetteer {
    /// The names of its classes.
    pub classes: &'static [&'static str],
    /// What forms mean: classes, by their place in `classes`, each with its number.
    pub meanings: &'static [&'static [(u16, i32)]],
    /// Per form, its meaning; the highest bit says that a longer form starts with this word.
    pub forms: &'static [u16],
    /// A bit for the hash of each short word, so that most others are told without the automaton.
    pub filter: &'static [u8],
    /// Forms that no automaton of folded words can hold, because their case or their full stops count.
    pub rest: &'static str,
    /// The automaton over the folded forms.
    pub automaton: &'static [u8],
}

/// The bits of the filter: 32 KiB.
const FILTER: u32 = 18;

/// Returns the place of a word in the filter.
#[inline]
fn place(word: Packed) -> (usize, u32) {
    let bit = (word.hash() >> (64 - FILTER)) as usize;
    (bit / 8, (bit % 8) as u32)
}

/// The bit of `forms`.
const STARTS: u16 = 1 << 15;

impl Gazetteer {
    /// Compiles `.lex` texts and writes `<name>.rs`, an expression for `include!`, and its automaton to a folder.
    ///
    /// For build scripts: the folder is `OUT_DIR`.
    pub fn compile(lists: &[(&str, &str)], folder: &Path, name: &str) -> Result<(), LangError> {
        let compiled = Compiled::new(lists)?;
        let failed = |e: std::io::Error| LangError::word_list(name, e);
        std::fs::write(folder.join(format!("{name}.fst")), &compiled.automaton).map_err(failed)?;
        std::fs::write(folder.join(format!("{name}.bits")), &compiled.filter).map_err(failed)?;
        std::fs::write(folder.join(format!("{name}.rs")), compiled.code(name)).map_err(failed)
    }
}

/// The parts of a gazetteer, before they are written.
#[derive(Debug, Default)]
struct Compiled {
    classes: Vec<String>,
    meanings: Vec<Vec<(u16, i32)>>,
    forms: Vec<u16>,
    filter: Vec<u8>,
    rest: String,
    automaton: Vec<u8>,
}

impl Compiled {
    fn new(lists: &[(&str, &str)]) -> Result<Self, LangError> {
        let mut compiled = Self { filter: vec![0; 1 << (FILTER - 3)], ..Self::default() };
        let mut splitter = Splitter::default();
        let mut forms: BTreeMap<Vec<u8>, Form> = BTreeMap::new();
        for (file, text) in lists {
            lex::parse(text, |form| {
                if form.exact || form.text.contains('.') {
                    let mark = if form.exact { "\\=" } else { "" };
                    let _ =
                        writeln!(compiled.rest, "[{}]\n{mark}{} = {}", form.class, form.text, form.payload);
                    return Ok(());
                }
                let class = compiled.class(form.class);
                let Some((key, first)) = splitter.key(form.text) else {
                    return Err(format!("`{}` has a word that is too long", form.text));
                };
                if first < key.len() {
                    forms.entry(key[..first].to_vec()).or_default().starts = true;
                }
                let meaning = &mut forms.entry(key).or_default().meaning;
                if meaning.iter().all(|(known, _)| *known != class) {
                    meaning.push((class, form.payload));
                }
                Ok(())
            })
            .map_err(|e| LangError::word_list(file, e))?;
        }
        let mut meanings = BTreeMap::new();
        let mut builder = fst::MapBuilder::memory();
        for (at, (key, form)) in forms.into_iter().enumerate() {
            let number = *meanings.entry(form.meaning).or_insert_with_key(|meaning| {
                compiled.meanings.push(meaning.clone());
                (compiled.meanings.len() - 1) as u16
            });
            if number >= STARTS {
                return Err(LangError::word_list("(gazetteer)", "more than 32,767 distinct meanings"));
            }
            if let Some(word) = std::str::from_utf8(&key).ok().and_then(Packed::of) {
                let (at, bit) = place(word);
                compiled.filter[at] |= 1 << bit;
            }
            compiled.forms.push(number | if form.starts { STARTS } else { 0 });
            builder.insert(key, at as u64).map_err(|e| LangError::word_list("(gazetteer)", e))?;
        }
        compiled.automaton = builder.into_inner().map_err(|e| LangError::word_list("(gazetteer)", e))?;
        Ok(compiled)
    }

    fn class(&mut self, name: &str) -> u16 {
        let known = self.classes.iter().position(|class| class == name);
        known.unwrap_or_else(|| {
            self.classes.push(name.to_owned());
            self.classes.len() - 1
        }) as u16
    }

    fn code(&self, name: &str) -> String {
        let meanings: Vec<String> = self.meanings.iter().map(|meaning| format!("&{meaning:?}")).collect();
        let bytes = |end: &str| format!("include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{name}.{end}\"))");
        format!(
            "factum_lang::Gazetteer {{ classes: &{:?}, meanings: &[{}], forms: &{:?}, rest: {:?}, filter: {}, automaton: {} }}\n",
            self.classes,
            meanings.join(", "),
            self.forms,
            self.rest,
            bytes("bits"),
            bytes("fst"),
        )
    }
}

/// A form while it is compiled.
#[derive(Default)]
struct Form {
    /// Whether a longer form starts with this word.
    starts: bool,
    meaning: Vec<(u16, i32)>,
}

/// Splits forms as text is split.
#[derive(Default)]
struct Splitter {
    empty: Lexicon,
    split: Analysis,
    key: Key,
}

impl Splitter {
    /// Returns the folded words of a form, with a space between them, and where the first one ends.
    fn key(&mut self, form: &str) -> Option<(Vec<u8>, usize)> {
        self.split.clear();
        tokenizer::tokenize(form, &self.empty, None, None, &mut self.split);
        let tokens = self.split.tokens(form);
        let (mut key, mut first) = (Vec::new(), 0);
        for i in 0..tokens.len() {
            if i > 0 {
                key.push(b' ');
            }
            if !self.key.fold(tokens.text(i)) {
                return None;
            }
            key.extend_from_slice(self.key.bytes());
            if i == 0 {
                first = key.len();
            }
        }
        (!key.is_empty()).then_some((key, first))
    }
}

/// A gazetteer as part of a lexicon.
#[derive(Debug)]
pub(crate) struct Listed {
    gazetteer: &'static Gazetteer,
    automaton: Map<&'static [u8]>,
    /// Per meaning, the head of its links in the lexicon; filled when the lexicon is complete.
    links: Vec<u32>,
}

impl Listed {
    pub(crate) fn new(gazetteer: &'static Gazetteer) -> Result<Self, LangError> {
        let automaton = Map::new(gazetteer.automaton).map_err(|e| LangError::word_list("(gazetteer)", e))?;
        Ok(Self { gazetteer, automaton, links: Vec::new() })
    }

    pub(crate) fn gazetteer(&self) -> &'static Gazetteer {
        self.gazetteer
    }

    pub(crate) fn set_links(&mut self, links: Vec<u32>) {
        self.links = links;
    }

    pub(crate) fn len(&self) -> usize {
        self.gazetteer.forms.len()
    }

    pub(crate) fn links(&self) -> &[u32] {
        &self.links
    }

    /// Returns whether a short word may be a form.
    #[inline]
    pub(crate) fn may_have(&self, word: Packed) -> bool {
        let (at, bit) = place(word);
        self.gazetteer.filter[at] >> bit & 1 == 1
    }

    /// Returns the number of a form.
    pub(crate) fn find(&self, key: &[u8]) -> Option<usize> {
        Some(self.automaton.get(key)? as usize)
    }

    pub(crate) fn meaning(&self, form: usize) -> &'static [(u16, i32)] {
        self.gazetteer.meanings[(self.gazetteer.forms[form] & !STARTS) as usize]
    }

    pub(crate) fn starts_phrase(&self, form: usize) -> bool {
        self.gazetteer.forms[form] & STARTS != 0
    }

    /// Returns the head of the links of a form.
    pub(crate) fn link(&self, form: usize) -> u32 {
        self.links[(self.gazetteer.forms[form] & !STARTS) as usize]
    }

    /// Returns the meaning of each form.
    pub(crate) fn meanings(&self) -> impl Iterator<Item = usize> {
        self.gazetteer.forms.iter().map(|form| (form & !STARTS) as usize)
    }

    /// Returns of each form whether longer ones start with it.
    pub(crate) fn starts(&self) -> impl Iterator<Item = bool> {
        self.gazetteer.forms.iter().map(|form| form & STARTS != 0)
    }

    /// Finds the forms of several words that start with token `first`, the shortest first.
    pub(crate) fn phrases(
        &self,
        tokens: Tokens<'_>,
        first: usize,
        end: usize,
        mut each: impl FnMut(Span<Tok>, usize),
    ) {
        let automaton = self.automaton.as_fst();
        let mut node = automaton.root();
        let mut output = Output::zero();
        let mut key = Key::default();
        for at in first..end {
            if !key.fold(tokens.text(at)) {
                return;
            }
            let space: &[u8] = if at > first { b" " } else { b"" };
            for byte in space.iter().chain(key.bytes()) {
                let Some(found) = node.find_input(*byte) else { return };
                let transition = node.transition(found);
                output = output.cat(transition.out);
                node = automaton.node(transition.addr);
            }
            if at > first && node.is_final() {
                each(
                    Span::new(first as u32, at as u32 + 1),
                    output.cat(node.final_output()).value() as usize,
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    /// A gazetteer of these lists, for as long as the tests run.
    fn gazetteer(lists: &[(&str, &str)]) -> &'static Gazetteer {
        let compiled = Compiled::new(lists).unwrap();
        let classes: Vec<&'static str> = compiled.classes.into_iter().map(|class| &*class.leak()).collect();
        let meanings: Vec<&'static [(u16, i32)]> =
            compiled.meanings.into_iter().map(|meaning| &*meaning.leak()).collect();
        Box::leak(Box::new(Gazetteer {
            classes: classes.leak(),
            meanings: meanings.leak(),
            forms: compiled.forms.leak(),
            filter: compiled.filter.leak(),
            rest: compiled.rest.leak(),
            automaton: compiled.automaton.leak(),
        }))
    }

    /// The words and phrases of a text that have a class, each with its number.
    fn found(own: &str, compiled: &[(&str, &str)], text: &str, class: &str) -> Vec<(String, i32)> {
        let language = Language::new(&["en"]).unwrap();
        language.add_lex("own", own).unwrap();
        language.add_gazetteer("compiled", gazetteer(compiled)).unwrap();
        let class = language.class(class).unwrap();
        let analyzer = language.finish().unwrap();
        let mut analysis = Analysis::default();
        analyzer.analyze(text, &mut analysis);
        let tokens = analysis.tokens(text);
        let payload = |word| analyzer.lexicon().payload(word, class);
        let words =
            (0..tokens.len()).filter_map(|i| Some((tokens.text(i).to_owned(), payload(tokens.word(i))?)));
        let phrases = analysis.phrases().iter();
        let phrases = phrases.filter_map(|p| Some((tokens.text_of(p.tokens).to_owned(), payload(p.word)?)));
        words.chain(phrases).collect()
    }

    const PLACES: &str = "[town]\nMarch, Ostrava, Überlingen = 1\nOstrava North, Ostrava North Bay, Bay-le-Duc = 2\n\\=Bar = 3\n";

    #[test]
    fn names_are_found_with_a_capital_only() {
        let text = "From Ostrava and OSTRAVA to Überlingen, not to ostrava.";
        let names = found("", &[("places", PLACES)], text, "town");
        let names: Vec<_> = names.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["Ostrava", "OSTRAVA", "Überlingen"]);
    }

    #[test]
    fn the_longest_phrase_comes_first_and_none_is_a_part_of_a_word() {
        let text = "In Ostrava North Bay and Bay-le-Duc, but no Ostrava Northern.";
        let names = found("", &[("places", PLACES)], text, "town");
        let expected = [
            ("Ostrava", 1),
            ("Ostrava", 1),
            ("Ostrava North Bay", 2),
            ("Ostrava North", 2),
            ("Bay-le-Duc", 2),
        ];
        assert_eq!(names, expected.map(|(name, number)| (name.to_owned(), number)));
    }

    #[test]
    fn a_word_of_the_lexicon_and_the_list_has_the_classes_of_both() {
        let text = "In March they met in March.";
        assert_eq!(found("", &[("places", PLACES)], text, "town").len(), 2);
        assert_eq!(found("", &[("places", PLACES)], text, "month").len(), 2);
    }

    #[test]
    fn a_phrase_of_both_is_found_once() {
        let own = "[river]\nOstrava North = 7\n";
        let text = "Along Ostrava North.";
        assert_eq!(found(own, &[("places", PLACES)], text, "river"), [("Ostrava North".to_owned(), 7)]);
        let towns = found(own, &[("places", PLACES)], text, "town");
        assert_eq!(towns, [("Ostrava".to_owned(), 1), ("Ostrava North".to_owned(), 2)]);
    }

    #[test]
    fn a_form_that_keeps_its_case_is_left_to_the_lexicon() {
        let names = found("", &[("places", PLACES)], "Bar has a BAR and a bar.", "town");
        assert_eq!(names, [("Bar".to_owned(), 3)]);
    }

    #[test]
    fn a_second_compiled_list_is_refused() {
        let language = Language::new(&["en"]).unwrap();
        let first = gazetteer(&[("a", PLACES)]);
        language.add_gazetteer("a", first).unwrap();
        language.add_gazetteer("a", first).unwrap();
        let error = language.add_gazetteer("b", gazetteer(&[("b", PLACES)])).unwrap_err();
        assert!(error.to_string().contains("one compiled list"), "{error}");
    }
}
