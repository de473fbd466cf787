//! Text that may be shown to people: control characters and marks of direction made visible.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Returns whether a character could move the cursor, start a terminal escape, or reorder what stands around it.
///
/// Zero-width joiners are not among them: Persian and Hindi words and many emoji are spelled with them.
fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{feff}'
            | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        )
}

/// Adds an unsafe character as it may be shown, and returns how many columns that takes; `None` for a safe one.
///
/// C0 controls and DEL become their control pictures (`␛`), others an escape such as `\u{202e}`.
pub fn push_escaped(c: char, out: &mut String) -> Option<usize> {
    if !is_unsafe(c) {
        return None;
    }
    let picture = match c {
        '\0'..='\u{1f}' => char::from_u32(0x2400 + c as u32),
        '\u{7f}' => Some('\u{2421}'),
        _ => None,
    };
    if let Some(picture) = picture {
        out.push(picture);
        return Some(1);
    }
    let before = out.len();
    // Writing to a string cannot fail.
    let _ = write!(out, "\\u{{{:x}}}", c as u32);
    Some(out.len() - before)
}

/// Makes control characters, terminal escapes and invisible marks of direction visible.
///
/// For a name, or text from a document, that goes into a message or a log line. A line break becomes `␊`.
///
/// ```
/// assert_eq!(factum_core::visible("red: \u{1b}[31m"), "red: ␛[31m");
/// ```
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if push_escaped(c, &mut out).is_none() {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_harm_a_terminal_is_shown() {
        assert_eq!(visible("a\u{1b}]0;x\u{7}b\r"), "a␛]0;x␇b␍");
        assert_eq!(visible("\u{9b}31m \u{202e}abc\u{2069}"), "\\u{9b}31m \\u{202e}abc\\u{2069}");
        assert_eq!(visible("می\u{200c}خواهم 👩\u{200d}🔬"), "می\u{200c}خواهم 👩\u{200d}🔬");
    }
}
