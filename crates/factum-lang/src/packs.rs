//! The bundled language packs: data files, one folder a language.

/// The name of a word list and its text.
type List = (&'static str, &'static str);

macro_rules! lists {
    ($($file:literal),* $(,)?) => {
        &[$(($file, include_str!(concat!("../data/", $file)))),*]
    };
}

/// All packs. A language is added by its folder and a line here.
const PACKS: &[(&str, &[List])] = &[(
    "en",
    lists!["en/segmentation.lex", "en/function.lex", "en/numbers.lex", "en/time.lex", "en/speech.lex"],
)];

pub(crate) fn pack(name: &str) -> Option<&'static [List]> {
    PACKS.iter().find(|(known, _)| *known == name).map(|(_, lists)| *lists)
}

pub(crate) fn names() -> Vec<&'static str> {
    PACKS.iter().map(|(name, _)| *name).collect()
}
