//! Small plugins for the tests of this crate.

#![allow(dead_code, reason = "each test uses some of them")]

use std::collections::BTreeMap;

use factum_core::{BuildContext, BuildError, Emitter, ExtractError, Extractor, Io, Mark, Plugin, Slot, View};
use factum_lang::{Bits, ClassMasks, Language, own_bit};
use factum_pipeline::Registry;
use schemars::JsonSchema;
use serde::Deserialize;

/// All of them.
pub(crate) fn registry() -> Registry {
    Registry::new().with::<Words>().with::<Pairs>().with::<Ping>().with::<Pong>().with::<Fails>()
}

/// Marks words of a list.
pub(crate) struct Words {
    words: Vec<String>,
}

/// Options of `words`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct WordsConfig {
    /// The words to mark.
    pub(crate) words: Vec<String>,
    /// How many letters a word must have.
    pub(crate) least: u8,
    /// What happens to capitals.
    pub(crate) case: Case,
    /// Names of rules not to use.
    pub(crate) disable: Vec<String>,
    /// Another layer to write.
    pub(crate) layer: Option<String>,
    /// Words with a weight.
    pub(crate) weights: BTreeMap<String, f64>,
}

impl Default for WordsConfig {
    fn default() -> Self {
        Self {
            words: vec!["freed".to_owned()],
            least: 1,
            case: Case::Fold,
            disable: Vec::new(),
            layer: None,
            weights: BTreeMap::new(),
        }
    }
}

/// What happens to capitals.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Case {
    Fold,
    Keep,
}

impl Plugin for Words {
    const KIND: &'static str = "words";
    const ABOUT: &'static str = "Marks the words of a list.";
    type Config = WordsConfig;

    fn io(config: &WordsConfig) -> Io {
        match &config.layer {
            Some(layer) => Io::writes(layer.clone()),
            None => Io::writes("words"),
        }
    }

    fn build(config: WordsConfig, _cx: &BuildContext<'_>) -> Result<Box<dyn Extractor>, BuildError> {
        for (i, rule) in config.disable.iter().enumerate() {
            if !Self::rules().iter().any(|(name, _)| name == rule) {
                return Err(BuildError::new(format!("unknown rule `{rule}`"))
                    .at(format!("disable[{i}]"))
                    .known(rule, Self::rules().iter().map(|(name, _)| *name)));
            }
        }
        if let Some(i) = config.words.iter().position(String::is_empty) {
            return Err(BuildError::new("an empty word").at(format!("words[{i}]")));
        }
        Ok(Box::new(Self { words: config.words }))
    }

    fn rules() -> &'static [(&'static str, &'static str)] {
        &[("words.listed", "A word of the list.")]
    }
}

impl Extractor for Words {
    fn extract(&self, doc: &View<'_>, _: &mut Slot, out: &mut Emitter<'_>) -> Result<(), ExtractError> {
        let tokens = doc.tokens();
        for i in 0..tokens.len() {
            if self.words.iter().any(|word| word == tokens.text(i)) {
                out.emit(tokens.span(i), "words.listed", Mark::new("word"))?;
            }
        }
        Ok(())
    }
}

/// Marks the text between two marked words.
pub(crate) struct Pairs;

/// Options of `pairs`; does not deny unknown keys, which must make no difference.
#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct PairsConfig {
    /// How many words may stand between.
    pub(crate) within: Within,
    /// Both words must be marked by this.
    #[serde(default)]
    pub(crate) by: Option<String>,
}

/// A number from 1 to 99.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(try_from = "u32")]
pub(crate) struct Within(u32);

impl TryFrom<u32> for Within {
    type Error = String;

    fn try_from(value: u32) -> Result<Self, String> {
        if (1..100).contains(&value) { Ok(Self(value)) } else { Err(format!("{value} is not in 1 to 99")) }
    }
}

impl Plugin for Pairs {
    const KIND: &'static str = "pairs";
    const ABOUT: &'static str = "Marks the text between two marked words.";
    type Config = PairsConfig;

    fn io(_: &PairsConfig) -> Io {
        Io::writes("pairs").requires("words")
    }

    fn build(_: PairsConfig, _: &BuildContext<'_>) -> Result<Box<dyn Extractor>, BuildError> {
        Ok(Box::new(Self))
    }
}

impl Extractor for Pairs {
    fn extract(&self, doc: &View<'_>, _: &mut Slot, out: &mut Emitter<'_>) -> Result<(), ExtractError> {
        for pair in doc.layer("words").windows(2) {
            let because = [pair[0].id(), pair[1].id()];
            let span = pair[0].span().cover(pair[1].span());
            out.emit_because(span, "pairs.next", Mark::new("pair"), &because)?;
        }
        Ok(())
    }
}

macro_rules! silent {
    ($name:ident, $kind:literal, $io:expr) => {
        /// Reads and writes layers, and finds nothing.
        pub(crate) struct $name;

        impl Plugin for $name {
            const KIND: &'static str = $kind;
            const ABOUT: &'static str = "Finds nothing.";
            type Config = ();

            fn io((): &()) -> Io {
                $io
            }

            fn build((): (), _: &BuildContext<'_>) -> Result<Box<dyn Extractor>, BuildError> {
                Ok(Box::new(Self))
            }
        }

        impl Extractor for $name {
            fn extract(&self, _: &View<'_>, _: &mut Slot, _: &mut Emitter<'_>) -> Result<(), ExtractError> {
                Ok(())
            }
        }
    };
}

silent!(Ping, "ping", Io::writes("ping").requires("pong"));
silent!(Pong, "pong", Io::writes("pong").requires("ping"));

/// Gives up, or panics, on documents that say so.
pub(crate) struct Fails;

impl Plugin for Fails {
    const KIND: &'static str = "fails";
    const ABOUT: &'static str =
        "Gives up on documents that hold `giveup`, and panics on those that hold `panic`.";
    type Config = ();

    fn io((): &()) -> Io {
        Io::writes("fails")
    }

    fn build((): (), _: &BuildContext<'_>) -> Result<Box<dyn Extractor>, BuildError> {
        Ok(Box::new(Self))
    }
}

impl Extractor for Fails {
    fn extract(&self, doc: &View<'_>, _: &mut Slot, _: &mut Emitter<'_>) -> Result<(), ExtractError> {
        assert!(!doc.text().contains("panic"), "the document says panic");
        if doc.text().contains("giveup") {
            return Err(ExtractError::new("the document says giveup"));
        }
        Ok(())
    }
}

/// Asks of every token which of many classes its word has, and whether it stands first.
pub(crate) struct Classes {
    masks: ClassMasks,
}

/// Options of `classes`.
#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct ClassesConfig {
    /// How many classes there are; class 7 holds the words `word7` and `every`.
    pub(crate) classes: usize,
}

/// The bit of the first token.
const FIRST: Bits = own_bit(0);

impl Plugin for Classes {
    const KIND: &'static str = "classes";
    const ABOUT: &'static str = "Marks words with the numbers of their classes.";
    type Config = ClassesConfig;

    fn io(_: &ClassesConfig) -> Io {
        Io::writes("classes")
    }

    fn build(config: ClassesConfig, cx: &BuildContext<'_>) -> Result<Box<dyn Extractor>, BuildError> {
        let language = Language::of(cx)?;
        let names: Vec<String> = (0..config.classes).map(|i| format!("class{i}")).collect();
        for (i, name) in names.iter().enumerate() {
            language.add(name, &format!("word{i}"), 0)?;
            language.add(name, "every", 0)?;
        }
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        Ok(Box::new(Self { masks: ClassMasks::new(language, Self::KIND, &names, 1)? }))
    }
}

impl Extractor for Classes {
    fn extract(&self, doc: &View<'_>, _: &mut Slot, out: &mut Emitter<'_>) -> Result<(), ExtractError> {
        let tokens = doc.tokens();
        for i in 0..tokens.len() {
            let mut mask = self.masks.get().of(tokens.word(i));
            if i == 0 {
                mask |= FIRST;
            }
            if mask != 0 {
                let (first, classes) = (mask & FIRST != 0, mask & !FIRST);
                let label = format!(
                    "first={first} classes={} lowest={}",
                    classes.count_ones(),
                    classes.trailing_zeros()
                );
                out.emit(tokens.span(i), "classes.held", Mark::new(label))?;
            }
        }
        Ok(())
    }
}
