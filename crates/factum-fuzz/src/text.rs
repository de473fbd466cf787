//! From the bytes of a fuzzer to a text: as they are, or as a recipe of words, numbers, signs and marks.

use std::borrow::Cow;

use arbitrary::{Result, Unstructured};

use crate::words::{SENTENCES, WORDS};

/// Starts a recipe. It is in no UTF-8 text and in no byte order mark.
pub const RECIPE: u8 = 0xf8;

/// A recipe is longer than its text at first, and then much shorter; it ends here.
const LONGEST: usize = 16 * 1024;

const MARKS: [&str; 26] = [
    ".", ",", ";", ":", "!", "?", "-", "\u{2013}", "\u{2014}", "(", ")", "[", "]", "\"", "'", "\u{201c}",
    "\u{201d}", "\u{2019}", "\u{2018}", "\u{2026}", "...", "/", "%", "$", "\u{20ac}", "*",
];
const NUMBERS: [&str; 24] = [
    "0",
    "3",
    "42",
    "400",
    "2031",
    "1,200",
    "1.5",
    "4.217.000",
    "1'000'000",
    "99999999999999999999",
    "21st",
    "1990s",
    "'90s",
    "2031-05-03",
    "03/05/2031",
    "10:30",
    "5pm",
    "3bn",
    "20km",
    "1-3",
    "12:00:00Z",
    "2031-05-03T10:30+02:00",
    "\u{bd}",
    "No. 7",
];
const ADDRESSES: [&str; 10] = [
    "https://ode.example/a?b=1",
    "//host.example/",
    "www.ode.com",
    "ode.com",
    "n@ode.example",
    "@ode",
    "#ode",
    "://",
    "http://\u{e9}",
    "mailto:",
];
const SIGNS: [&str; 18] = [
    "\u{1f6a2}",
    "\u{1f469}\u{200d}\u{1f692}",
    "\u{1f1eb}\u{1f1f7}",
    "\u{2764}\u{fe0f}",
    "\u{0645}\u{0631}\u{062d}\u{0628}\u{0627}",
    "\u{05e9}\u{05dc}\u{05d5}\u{05dd}",
    "\u{202e}",
    "\u{200f}",
    "\u{4e2d}\u{6587}",
    "\u{41c}\u{43e}\u{440}\u{435}",
    "e\u{301}\u{301}",
    "\u{301}",
    "\u{488}",
    "\u{130}stanbul",
    "stra\u{df}e",
    "\u{fb01}n",
    "\u{1d15e}",
    "\u{212a}",
];
const SPACES: [&str; 14] = [
    "\n", "\n\n", "\r\n", "\r", "\t", "  ", "\u{a0}", "\u{2028}", "\u{85}", "\u{200b}", "\u{feff}", "\u{ad}",
    "\0", "\n- ",
];

/// Makes a text of bytes.
pub(crate) fn text(bytes: &[u8]) -> Cow<'_, str> {
    match bytes.split_first() {
        Some((&RECIPE, recipe)) => Cow::Owned(cook(&mut Unstructured::new(recipe))),
        _ => String::from_utf8_lossy(bytes),
    }
}

/// Follows a recipe to its end.
pub(crate) fn cook(recipe: &mut Unstructured<'_>) -> String {
    let mut text = String::new();
    while !recipe.is_empty() && text.len() < LONGEST {
        // A recipe that ends within an instruction has said enough.
        if add(recipe, &mut text).is_err() {
            break;
        }
    }
    text
}

fn add(recipe: &mut Unstructured<'_>, text: &mut String) -> Result<()> {
    let what: u8 = recipe.arbitrary()?;
    let (kind, glued, case) = (what & 15, what & 16 != 0, what >> 5);
    let piece: Cow<'_, str> = match kind {
        0..=5 => {
            let list = recipe.choose(&WORDS)?;
            (*recipe.choose(list)?).into()
        }
        6 => (*recipe.choose(&SENTENCES)?).into(),
        7 => part(recipe.choose(&SENTENCES)?, recipe.arbitrary()?, recipe.arbitrary()?).into(),
        8 | 9 => (*recipe.choose(&MARKS)?).into(),
        10 => (*recipe.choose(&NUMBERS)?).into(),
        11 => recipe.arbitrary::<u32>()?.to_string().into(),
        12 => (*recipe.choose(&ADDRESSES)?).into(),
        13 => (*recipe.choose(&SIGNS)?).into(),
        14 => (*recipe.choose(&SPACES)?).into(),
        _ => recipe.arbitrary::<char>()?.to_string().into(),
    };
    if !glued && !text.is_empty() && !text.ends_with(char::is_whitespace) {
        text.push(' ');
    }
    match case {
        0..=4 => text.push_str(&piece),
        5 | 6 => {
            let mut chars = piece.chars();
            text.extend(chars.next().into_iter().flat_map(char::to_uppercase));
            text.push_str(chars.as_str());
        }
        _ => text.push_str(&piece.to_uppercase()),
    }
    Ok(())
}

/// Cuts a sentence at any two characters.
fn part(sentence: &str, from: u8, to: u8) -> &str {
    let start = sentence.floor_char_boundary(usize::from(from.min(to)));
    let end = sentence.floor_char_boundary(usize::from(from.max(to)));
    &sentence[start..end]
}
