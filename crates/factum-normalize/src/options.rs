//! What is folded and what is kept.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How the text is normalized before extraction; every change is undone in the evidence.
///
/// ```
/// use factum_normalize::{Dashes, Options};
///
/// let options = Options { dashes: Dashes::Fold, ..Options::default() };
/// assert_ne!(options, Options::keep_all());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Options {
    /// Line ends: CR LF, CR, vertical tab, form feed, NEL, U+2028 and U+2029 become LF.
    pub newlines: Newlines,
    /// Unicode normalization form: decomposed accents become composed ones.
    pub unicode: Unicode,
    /// Characters that nobody sees: zero-width spaces, soft hyphens, bidirectional controls, byte order marks.
    pub invisible: Invisible,
    /// Quotation marks and apostrophes: curly, low, angled and full-width ones become `"` and `'`.
    pub quotes: Quotes,
    /// Hyphens and dashes.
    pub dashes: Dashes,
    /// Blanks: tabs, no-break, thin, ideographic and other spaces become plain spaces.
    pub spaces: Spaces,
}

impl Options {
    /// Returns the options that change nothing.
    pub fn keep_all() -> Self {
        Self {
            newlines: Newlines::Keep,
            unicode: Unicode::Keep,
            invisible: Invisible::Keep,
            quotes: Quotes::Keep,
            dashes: Dashes::Keep,
            spaces: Spaces::Keep,
        }
    }
}

/// What happens to line ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Newlines {
    /// Every line end becomes one LF.
    #[default]
    Fold,
    /// Line ends stay as they are.
    Keep,
}

/// Which Unicode normalization form is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Unicode {
    /// Canonical composition (NFC).
    #[default]
    Nfc,
    /// Characters stay as they are.
    Keep,
}

/// What happens to characters that nobody sees.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Invisible {
    /// They are removed; U+200C and U+200D stay where a script or an emoji needs them.
    #[default]
    Remove,
    /// They stay.
    Keep,
}

/// What happens to quotation marks and apostrophes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Quotes {
    /// Single ones, modifier apostrophes and the acute accent become `'`; double ones and guillemets become `"`.
    #[default]
    Fold,
    /// They stay.
    Keep,
}

/// What happens to hyphens and dashes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Dashes {
    /// All of them stay.
    Keep,
    /// The hyphen U+2010 and the no-break hyphen U+2011 become `-`; dashes stay.
    #[default]
    Hyphens,
    /// Hyphens, the minus sign and dashes of every length become one `-`.
    Fold,
}

/// What happens to blanks inside a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Spaces {
    /// Each becomes one plain space.
    #[default]
    Fold,
    /// Each run of them becomes one plain space.
    Collapse,
    /// They stay.
    Keep,
}
