//! What kind of character the options have to do with.

use crate::cluster;
use crate::options::{Dashes, Invisible, Newlines, Options, Quotes, Spaces, Unicode};

/// What is to be done with a character, on its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// Nothing.
    Plain,
    /// It becomes LF, together with an LF behind a CR.
    Newline,
    /// It becomes a space.
    Space,
    /// It becomes nothing.
    Removed,
    /// It becomes nothing, unless its neighbors need it.
    Joiner,
    /// It becomes this.
    Folded(&'static str),
    /// It may compose or change places with its neighbors.
    Unstable,
}

/// Returns the class of a character under these options.
#[inline]
pub(crate) fn of(c: char, options: &Options) -> Class {
    let class = match c {
        '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Class::Newline,
        // A plain space is of interest only as part of a run.
        ' ' if options.spaces != Spaces::Collapse => Class::Plain,
        ' '
        | '\t'
        | '\u{a0}'
        | '\u{1680}'
        | '\u{2000}'..='\u{200a}'
        | '\u{202f}'
        | '\u{205f}'
        | '\u{3000}' => Class::Space,
        '\0'..='\u{7f}' => Class::Plain,
        '\u{ad}'
        | '\u{61c}'
        | '\u{180e}'
        | '\u{200b}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}' => Class::Removed,
        '\u{200c}' | '\u{200d}' => Class::Joiner,
        // U+1FFD is canonically the acute accent; U+02BC is the letter that typographers write apostrophes with.
        '\u{b4}'
        | '\u{2bc}'
        | '\u{1ffd}'
        | '\u{2018}'..='\u{201b}'
        | '\u{2039}'
        | '\u{203a}'
        | '\u{275b}'
        | '\u{275c}'
        | '\u{275f}'
        | '\u{ff07}' => Class::Folded("'"),
        '\u{ab}'
        | '\u{bb}'
        | '\u{201c}'..='\u{201f}'
        | '\u{275d}'
        | '\u{275e}'
        | '\u{2760}'
        | '\u{2e42}'
        | '\u{301d}'..='\u{301f}'
        | '\u{ff02}' => Class::Folded("\""),
        '\u{2010}'..='\u{2015}'
        | '\u{2212}'
        | '\u{2e3a}'
        | '\u{2e3b}'
        | '\u{fe58}'
        | '\u{fe63}'
        | '\u{ff0d}' => Class::Folded("-"),
        // Nothing below composes or moves.
        '\u{80}'..='\u{2ff}' => return Class::Plain,
        _ => return unstable(c, options),
    };
    let wanted = match class {
        Class::Newline => options.newlines == Newlines::Fold,
        Class::Space => options.spaces != Spaces::Keep,
        Class::Removed | Class::Joiner => options.invisible == Invisible::Remove,
        Class::Folded("-") => match options.dashes {
            Dashes::Keep => false,
            Dashes::Hyphens => matches!(c, '\u{2010}' | '\u{2011}'),
            Dashes::Fold => true,
        },
        Class::Folded(_) => options.quotes == Quotes::Fold,
        Class::Plain | Class::Unstable => true,
    };
    if wanted { class } else { unstable(c, options) }
}

#[inline]
fn unstable(c: char, options: &Options) -> Class {
    if options.unicode == Unicode::Nfc && cluster::is_unstable(c) { Class::Unstable } else { Class::Plain }
}

/// Returns whether the joiner between two texts is part of the spelling.
pub(crate) fn joins(before: &str, after: &str) -> bool {
    // Combining marks are passed over because NFC may reorder or absorb them, and the answer must not change then.
    let base = |c: &char| !cluster::is_mark(*c);
    before.chars().rev().find(base).is_some_and(is_joinable)
        && after.chars().find(base).is_some_and(is_joinable)
}

/// Returns whether a character stands beside joiners in correct writing.
fn is_joinable(c: char) -> bool {
    match c {
        // Inside the ranges below, but composed away, removed or folded.
        '\u{61c}' | '\u{1100}'..='\u{11ff}' | '\u{1680}' | '\u{180e}' | '\u{275b}'..='\u{2760}' => false,
        _ => matches!(c,
            // Arabic through the Indic and Mongolian blocks, and the Arabic presentation forms.
            '\u{600}'..='\u{1cff}' | '\u{a840}'..='\u{abff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'
            | '\u{10a00}'..='\u{11fff}'
            // Emoji and what modifies them.
            | '\u{2190}'..='\u{21ff}' | '\u{2600}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}' | '\u{fe0f}'
            | '\u{1f000}'..='\u{1faff}' | '\u{e0020}'..='\u{e007f}'),
    }
}
