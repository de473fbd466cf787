//! Finds where sentences start.
//!
//! A sentence starts behind a terminal mark when what follows can start one, at every paragraph and, in text that is
//! not wrapped at a fixed width, on every line. Full stops that the tokenizer kept inside a token (`Gen.`, `U.S.`,
//! `J.`) end a sentence only before a word that opens sentences (`The`, `But`): a lexicon class, not a guess.

use factum_core::{Analysis, Flags, Shape, Tokens};

use crate::lexicon::{ClassId, Lexicon};

/// A line that is longer than this shows that the text is not wrapped.
const LONGEST_WRAPPED: usize = 110;

#[derive(Debug)]
pub(crate) struct Classes {
    pub(crate) opener: Option<ClassId>,
    pub(crate) title: Option<ClassId>,
}

pub(crate) fn split(text: &str, lexicon: &Lexicon, classes: &Classes, out: &mut Analysis) {
    let wrapped = memchr::memchr_iter(b'\n', text.as_bytes()).count() > 2
        && text.lines().all(|line| line.len() <= LONGEST_WRAPPED);
    let mut starts = out.take_sentences();
    let tokens = out.tokens(text);
    let mut line_start = 0;
    let mut before = 0;
    for (i, (look, span)) in tokens.looks().iter().zip(tokens.spans()).enumerate() {
        let flags = look.flags();
        // Most tokens end in a letter, a digit or a comma; one byte tells that no sentence ends there.
        let ends = std::mem::replace(&mut before, text.as_bytes()[span.end() as usize - 1]);
        if !MAY_END[ends as usize] && !flags.has(Flags::LINE_START) {
            continue;
        }
        let sentence = i == 0
            || flags.has(Flags::PARAGRAPH_START)
            || (flags.has(Flags::LINE_START) && line_breaks(tokens, i, line_start, wrapped))
            || (flags.has(Flags::SPACE_BEFORE) && ends_before(tokens, i, lexicon, classes));
        if flags.has(Flags::LINE_START) {
            line_start = i;
        }
        if sentence {
            starts.push(i as u32);
        }
    }
    out.put_sentences(starts);
}

/// Bytes that the last token of a sentence can end in.
const MAY_END: [bool; 256] = {
    let mut table = [true; 256];
    let mut b = 0;
    while b < 256 {
        let byte = b as u8;
        table[b] = !byte.is_ascii_alphanumeric() && !matches!(byte, b',' | b'-' | b';' | b':' | b'(');
        b += 1;
    }
    table
};

/// Returns whether the line end before token `i` ends a sentence.
fn line_breaks(tokens: Tokens<'_>, i: usize, line_start: usize, wrapped: bool) -> bool {
    if !wrapped || is_bullet(tokens, i) || is_bullet(tokens, line_start) {
        return true;
    }
    // In wrapped text a short line without a full stop before a capital is a headline or the end of a list item.
    let width = tokens.span(i - 1).end() - tokens.span(line_start).start();
    width < 45 && tokens.shape(i).is_capitalized() && !tokens.text(i - 1).ends_with([',', ';', ':', '-'])
}

fn is_bullet(tokens: Tokens<'_>, i: usize) -> bool {
    matches!(tokens.shape(i), Shape::Punct)
        && matches!(tokens.text(i), "-" | "*" | "#" | "\u{2022}" | "\u{b7}" | "##")
}

/// Returns whether a sentence ends right before token `i`, which stands behind white space.
fn ends_before(tokens: Tokens<'_>, i: usize, lexicon: &Lexicon, classes: &Classes) -> bool {
    // Step over closing quotes and brackets to the mark that may end the sentence.
    let mut last = i - 1;
    while last > 0 && is_closing(tokens.text(last)) && tokens.is_glued(last) && i - last < 4 {
        last -= 1;
    }
    let text = tokens.text(last);
    let mut next = i;
    while next + 1 < tokens.len() && is_opening(tokens.text(next)) && next - i < 3 {
        next += 1;
    }
    let opens = |class: Option<ClassId>| class.is_some_and(|class| lexicon.has(tokens.word(next), class));
    match tokens.shape(last) {
        Shape::Punct if matches!(text, "." | "!" | "?" | "\u{2026}" | "\u{3002}") => can_start(tokens, next),
        Shape::Punct if text.starts_with("..") => tokens.shape(next).is_capitalized(),
        // A title never ends a sentence (`Gen. The`), an initial only before an opener (`plan B. The`).
        _ if text.len() > 1 && text.ends_with('.') => {
            let title = classes.title.is_some_and(|title| lexicon.has(tokens.word(last), title));
            tokens.shape(next).is_capitalized() && opens(classes.opener) && !title
        }
        _ => false,
    }
}

/// Returns whether a sentence can start with token `i`: anything but a word in lower case or closing punctuation.
fn can_start(tokens: Tokens<'_>, i: usize) -> bool {
    match tokens.shape(i) {
        Shape::Lower | Shape::Clitic => false,
        Shape::Punct => !matches!(tokens.text(i), "," | ";" | ":" | ")" | "]" | "." | "?" | "!"),
        _ => true,
    }
}

fn is_closing(text: &str) -> bool {
    matches!(text, "\"" | "'" | ")" | "]" | "\u{201d}" | "\u{2019}" | "\u{bb}")
}

fn is_opening(text: &str) -> bool {
    matches!(text, "\"" | "'" | "(" | "[" | "\u{201c}" | "\u{2018}" | "\u{ab}" | "\u{bf}" | "\u{a1}")
}
