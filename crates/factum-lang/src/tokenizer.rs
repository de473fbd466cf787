//! Splits a text into tokens and looks each one up, in one pass.
//!
//! ASCII runs through a byte table; other letters through `char`; scripts beyond Latin, Greek and Cyrillic through
//! the word boundaries of UAX #29. What belongs together for a reader of news stays together: `U.S.`, `2,000`, `6.5`,
//! addresses, hashtags. A hyphen is a token of its own (`30-year-old` is five tokens, glued), so that patterns can
//! look inside compounds; `'s` is split off.

use factum_core::work::visit;
use factum_core::{Analysis, Flags, Shape, WordId};
use unicode_segmentation::UnicodeSegmentation;

use crate::lexicon::{Abbreviation, Case, Lexicon, Packed, Recent, Run};

/// Classes of bytes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Byte {
    Space,
    Newline,
    Letter,
    Digit,
    Punct,
    High,
}

const BYTES: [Byte; 256] = {
    let mut table = [Byte::Punct; 256];
    let mut b = 0;
    while b < 256 {
        table[b] = match b as u8 {
            b'\n' => Byte::Newline,
            0..=b' ' | 0x7f => Byte::Space,
            b'a'..=b'z' | b'A'..=b'Z' => Byte::Letter,
            b'0'..=b'9' => Byte::Digit,
            128..=255 => Byte::High,
            _ => Byte::Punct,
        };
        b += 1;
    }
    table
};

/// The longest run that is taken for an address; a longer one is split like other text.
const LONGEST_ADDRESS: usize = 2048;
/// Schemes that start an address also right behind a letter; the longer one of two that end alike stands first.
const WEB_SCHEMES: [&str; 3] = ["https", "http", "ftp"];
/// The most groups of three digits in one number; a longer chain is a list of numbers.
const MOST_GROUPS: usize = 12;

pub(crate) fn tokenize(
    text: &str,
    lexicon: &Lexicon,
    tld: Option<crate::ClassId>,
    recent: Option<&mut Recent>,
    out: &mut Analysis,
) {
    Tokenizer { text, bytes: text.as_bytes(), at: 0, flags: START, lexicon, tld, recent, out }.run();
}

const START: Flags = Flags::SPACE_BEFORE.with(Flags::LINE_START).with(Flags::PARAGRAPH_START);

/// A run of letters and what else a word is made of.
#[derive(Clone, Copy)]
struct Letters {
    end: usize,
    /// How many letters there are, without the digits.
    count: usize,
    capitals: usize,
    /// Whether a capital stands behind the first character.
    inner_capital: bool,
    digits: bool,
}

impl Letters {
    fn letter(&mut self, capital: bool, inner: bool) {
        self.count += 1;
        self.capitals += usize::from(capital);
        self.inner_capital |= capital && inner;
    }
}

struct Tokenizer<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    flags: Flags,
    lexicon: &'a Lexicon,
    tld: Option<crate::ClassId>,
    recent: Option<&'a mut Recent>,
    out: &'a mut Analysis,
}

impl Tokenizer<'_> {
    fn run(mut self) {
        self.out.reserve_for(self.text.len());
        let mut lines = 0;
        while let Some(b) = self.bytes.get(self.at) {
            // What most of a text is made of is told without a table: a word, and the space behind it.
            if b.is_ascii_alphabetic() {
                self.plain_word();
                lines = 0;
                if self.is(self.at, b' ') {
                    self.flags = Flags::SPACE_BEFORE;
                    self.at += 1;
                }
                continue;
            }
            match BYTES[*b as usize] {
                Byte::Space => {
                    self.flags = self.flags.with(Flags::SPACE_BEFORE);
                    self.at += 1;
                    continue;
                }
                Byte::Newline => {
                    lines += 1;
                    self.flags = self.flags.with(Flags::SPACE_BEFORE).with(Flags::LINE_START);
                    if lines > 1 {
                        self.flags = self.flags.with(Flags::PARAGRAPH_START);
                    }
                    self.at += 1;
                    continue;
                }
                Byte::Letter => self.plain_word(),
                Byte::Digit => self.number(),
                Byte::Punct => self.punct(),
                Byte::High => self.high(),
            }
            lines = 0;
        }
    }

    fn byte(&self, at: usize) -> Byte {
        visit(1);
        self.bytes.get(at).map_or(Byte::Space, |b| BYTES[*b as usize])
    }

    fn is(&self, at: usize, b: u8) -> bool {
        visit(1);
        self.bytes.get(at) == Some(&b)
    }

    /// Adds a token and goes on behind it; whoever calls has read at least one character.
    fn push(&mut self, start: usize, end: usize, shape: Shape, word: WordId) {
        // Every token takes the reading on. A rule that took nothing would read the same place for ever, so that is
        // an invariant of this one place and not of each rule.
        debug_assert!(end > start, "a token holds a character");
        let end = if end > start { end } else { start + self.char_at(start).map_or(1, char::len_utf8) };
        visit(end - start);
        self.out.push_token(start as u32, end as u32, shape, self.flags, word);
        self.flags = Flags::default();
        self.at = end;
    }

    fn look_up(&self, start: usize, end: usize) -> WordId {
        self.lexicon.find(&self.text[start..end])
    }

    /// Reads a word of ASCII letters that ends at a space or plain punctuation; anything else goes to `word`.
    fn plain_word(&mut self) {
        let start = self.at;
        let run = Packed::read(&self.bytes[start..]);
        let Run { len, case, .. } = run;
        let end = start + len;
        let plain = match self.bytes.get(end) {
            None | Some(b' ' | b',' | b'\n' | b')' | b'"' | b'-' | b';' | b'?' | b'!') => true,
            // A full stop before a space or the end; only short words and those of the lexicon can keep it.
            Some(b'.') => {
                matches!(self.bytes.get(end + 1), None | Some(b' ' | b'\n' | b'"')) && end - start > 1
            }
            _ => false,
        };
        if !plain || len > Packed::LONGEST {
            return self.word(start);
        }
        let word = self.lexicon.find_packed(run, &self.text[start..end], self.recent.as_deref_mut());
        let shape = match case {
            Case::None => Shape::Lower,
            Case::First if len == 1 && self.bytes[start] != b'I' => Shape::Initial,
            Case::First => Shape::Title,
            Case::All => Shape::Upper,
            Case::Mixed => Shape::Mixed,
        };
        let stop = self.is(end, b'.') && word.is_known() && self.takes_stop(start, end, shape, word);
        self.push(start, end + usize::from(stop), shape, word);
    }

    /// Reads a word that starts at `start`; `self.at` lies on its first character.
    fn word(&mut self, start: usize) {
        let mut run = self.letters(start, self.bytes.len());
        if self.is(run.end, b':') && self.bytes[run.end..].starts_with(b"://") {
            let scheme = self.scheme(start, run.end);
            if scheme == start {
                return self.url(start);
            }
            // `herehttps://…`: the address starts at its scheme, and what stands before it is a word.
            run = self.letters(start, scheme);
        } else if self.is_www(start, run.end) {
            return self.url(start);
        }
        let Letters { end, count: letters, capitals, inner_capital, digits } = run;
        let shape = match (letters, capitals) {
            _ if digits => Shape::Alnum,
            (1, 1) => Shape::Initial,
            (_, 0) => Shape::Lower,
            (l, c) if l == c => Shape::Upper,
            _ if inner_capital => Shape::Mixed,
            _ => Shape::Title,
        };
        if self.is(end, b'.') {
            if letters == 1 && end == start + 1 {
                if let Some(end) = self.dotted(start) {
                    let word = self.look_up(start, end);
                    return self.push(start, end, Shape::Dotted, word);
                }
            } else if (shape == Shape::Lower || shape == Shape::Alnum)
                && let Some(end) = self.domain(end)
            {
                return self.push(start, end, Shape::Url, WordId::UNKNOWN);
            }
        }
        let word = self.look_up(start, end);
        // `I` is a word; a single capital before a full stop is an initial and takes the stop.
        let shape = if shape == Shape::Initial && !self.is(end, b'.') && self.bytes[start] == b'I' {
            Shape::Title
        } else {
            shape
        };
        let end = if self.is(end, b'.') && self.takes_stop(start, end, shape, word) { end + 1 } else { end };
        self.push(start, end, shape, word);
    }

    /// Reads the letters, digits, apostrophes and underscores from `start` on, but not beyond `limit`.
    fn letters(&self, start: usize, limit: usize) -> Letters {
        let mut run = Letters { end: start, count: 0, capitals: 0, inner_capital: false, digits: false };
        while run.end < limit {
            let at = run.end;
            match self.byte(at) {
                Byte::Letter => {
                    run.letter(self.bytes[at].is_ascii_uppercase(), at > start);
                    run.end += 1;
                }
                Byte::Digit => {
                    run.digits = true;
                    run.end += 1;
                }
                Byte::High => {
                    let Some(c) = self.char_at(at).filter(|c| c.is_alphanumeric() || is_mark(*c)) else {
                        break;
                    };
                    run.letter(c.is_uppercase(), at > start);
                    run.end += c.len_utf8();
                }
                Byte::Punct if self.is(at, b'_') => run.end += 1,
                Byte::Punct if self.is(at, b'\'') && run.count > 0 && self.apostrophe_joins(at, at + 1) => {
                    run.end += 1;
                }
                _ => break,
            }
        }
        run
    }

    /// Returns whether the full stop at `end` belongs to the word before it.
    fn takes_stop(&self, start: usize, end: usize, shape: Shape, word: WordId) -> bool {
        if shape == Shape::Initial {
            return true;
        }
        let next = self.bytes[end + 1..].iter().copied().inspect(|_| visit(1)).find(|b| *b != b' ');
        match self.lexicon.abbreviation(word) {
            Abbreviation::No => false,
            Abbreviation::Always => true,
            Abbreviation::Capitalized => self.bytes[start].is_ascii_uppercase(),
            Abbreviation::BeforeNumber => next.is_some_and(|b| b.is_ascii_digit()),
            Abbreviation::BeforeCapital => {
                self.bytes[start].is_ascii_uppercase()
                    && next.is_some_and(|b| b.is_ascii_uppercase() || b >= 128)
            }
        }
    }

    /// Returns whether an apostrophe at `at` stands inside a word: `don't`, `O'Brien`, but not before a final `s`.
    fn apostrophe_joins(&self, at: usize, after: usize) -> bool {
        debug_assert!(at < after);
        let letter = |i: usize| match self.byte(i) {
            Byte::Letter => true,
            Byte::High => self.char_at(i).is_some_and(char::is_alphabetic),
            _ => false,
        };
        let ends_after_s = (self.is(after, b's') || self.is(after, b'S'))
            && !letter(after + 1)
            && self.byte(after + 1) != Byte::Digit;
        letter(after) && !ends_after_s
    }

    /// Returns the end of `U.S.`, `a.m.`: single letters, each with a full stop, at least two of them.
    fn dotted(&self, start: usize) -> Option<usize> {
        let mut end = start;
        let mut letters = 0;
        while self.byte(end) == Byte::Letter && self.is(end + 1, b'.') {
            letters += 1;
            end += 2;
        }
        // `U.S` without its last stop, and no start of a longer word: `U.S.Army` splits before `Army`.
        if letters >= 1 && self.byte(end) == Byte::Letter && self.byte(end + 1) != Byte::Letter {
            return Some(end + 1);
        }
        (letters >= 2).then_some(end)
    }

    /// Returns the end of `.example.com` behind a first label, when the last label is a known top-level domain.
    fn domain(&self, dot: usize) -> Option<usize> {
        let mut end = dot;
        let mut last = dot;
        while self.is(end, b'.') && matches!(self.byte(end + 1), Byte::Letter | Byte::Digit) {
            last = end + 1;
            end = last;
            while matches!(self.byte(end), Byte::Letter | Byte::Digit) || self.is(end, b'-') {
                if self.bytes[end].is_ascii_uppercase() || end - dot > 255 {
                    return None;
                }
                end += 1;
            }
        }
        let known =
            self.tld.is_some_and(|tld| self.lexicon.has(self.lexicon.find(&self.text[last..end]), tld));
        if !known {
            return None;
        }
        Some(if self.is(end, b'/') { self.address_end(end) } else { end })
    }

    /// Returns where the scheme of an address starts that `://` ends: at a scheme of the web, whatever word it is glued
    /// to, or else behind the last character that no scheme has; `end` when nothing is left.
    fn scheme(&self, start: usize, end: usize) -> usize {
        let run = &self.bytes[start..end];
        let ends_in = |scheme: &&&str| {
            let from = run.len().checked_sub(scheme.len());
            from.is_some_and(|from| run[from..].eq_ignore_ascii_case(scheme.as_bytes()))
        };
        if let Some(scheme) = WEB_SCHEMES.iter().find(ends_in) {
            return end - scheme.len();
        }
        let behind = run.iter().rposition(|b| !b.is_ascii_alphanumeric()).map_or(start, |at| start + at + 1);
        behind + self.bytes[behind..end].iter().take_while(|b| b.is_ascii_digit()).count()
    }

    fn is_www(&self, start: usize, end: usize) -> bool {
        end - start == 3
            && self.bytes[start..end].eq_ignore_ascii_case(b"www")
            && self.is(end, b'.')
            && matches!(self.byte(end + 1), Byte::Letter | Byte::Digit)
    }

    fn url(&mut self, start: usize) {
        let end = self.address_end(start);
        self.push(start, end, Shape::Url, WordId::UNKNOWN);
    }

    /// Returns where an address ends: before white space, quotes or brackets, without closing punctuation.
    fn address_end(&self, start: usize) -> usize {
        let stop = |b: &u8| matches!(b, 0..=b' ' | b'<' | b'>' | b'"' | b'\'' | b'`' | b'{' | b'}' | b'|' | b'[' | b']' | 0x7f..);
        let window = &self.bytes[start..self.bytes.len().min(start + LONGEST_ADDRESS)];
        let mut end = start + window.iter().position(stop).unwrap_or(window.len());
        visit(end - start);
        while end > start + 1
            && matches!(self.bytes[end - 1], b'.' | b',' | b';' | b':' | b'!' | b'?' | b')' | b'*')
        {
            end -= 1;
        }
        end
    }

    fn number(&mut self) {
        let start = self.at;
        let mut end = self.digits(start);
        let lone = end;
        let mut shape = match end - start {
            1 | 2 => Shape::Digits2,
            3 => Shape::Digits3,
            4 => Shape::Digits4,
            _ => Shape::DigitsMany,
        };
        // Groups of three behind one and the same separator.
        if end - start <= 3 {
            for separator in [b',', b'\'', b'.'] {
                let mut groups = 0;
                let mut to = end;
                while groups < MOST_GROUPS && self.is(to, separator) && self.digits(to + 1) == to + 4 {
                    groups += 1;
                    to += 4;
                }
                // One group behind a full stop is a decimal in English.
                if groups > usize::from(separator == b'.') && self.byte(to) != Byte::Digit {
                    (end, shape) = (to, Shape::Grouped);
                    break;
                }
            }
        }
        if self.is(end, b'.') && self.byte(end + 1) == Byte::Digit {
            let to = self.digits(end + 1);
            let chain = self.is(to, b'.') && self.byte(to + 1) == Byte::Digit;
            if !chain && !self.after_dot_chain(start) {
                (end, shape) = (to, Shape::Decimal);
            }
        }
        if matches!(self.byte(end), Byte::Letter) && shape != Shape::Decimal && shape != Shape::Grouped || {
            shape == Shape::Grouped && self.has_ordinal_suffix(end)
        } {
            let mut to = end;
            let mut mixed = false;
            while matches!(self.byte(to), Byte::Letter | Byte::Digit) {
                mixed |= self.byte(to) == Byte::Digit;
                to += 1;
            }
            let suffix = &self.bytes[end..to];
            if self.has_ordinal_suffix(end) {
                (end, shape) = (to, Shape::Ordinal);
            } else if suffix == b"s" && self.bytes[end - 1] == b'0' && matches!(lone - start, 2 | 4) {
                (end, shape) = (to, Shape::Decade);
            } else if suffix[0] == b'T' && mixed && lone - start == 2 {
                // `21T10:30` of ISO 8601: digits, `T`, digits.
                self.push(start, lone, shape, WordId::UNKNOWN);
                let word = self.look_up(lone, lone + 1);
                return self.push(lone, lone + 1, Shape::Initial, word);
            } else if mixed || suffix.len() > 4 {
                (end, shape) = (to, Shape::Alnum);
            }
            // A short suffix of letters stays a token of its own, glued: `5pm`, `20km`, `3bn`.
        }
        let word = if end - start <= 4 { self.look_up(start, end) } else { WordId::UNKNOWN };
        self.push(start, end, shape, word);
    }

    fn has_ordinal_suffix(&self, at: usize) -> bool {
        let suffix = self.bytes.get(at..at + 2).unwrap_or_default();
        [b"st", b"nd", b"rd", b"th"].iter().any(|s| suffix.eq_ignore_ascii_case(*s))
            && !matches!(self.byte(at + 2), Byte::Letter | Byte::Digit | Byte::High)
    }

    /// Returns whether the number at `start` continues a chain of numbers and full stops: `2.0.1`, `10.12.2024`.
    fn after_dot_chain(&self, start: usize) -> bool {
        start >= 2 && self.is(start - 1, b'.') && self.byte(start - 2) == Byte::Digit
    }

    fn digits(&self, from: usize) -> usize {
        let digits =
            self.bytes[from.min(self.bytes.len())..].iter().take_while(|b| b.is_ascii_digit()).count();
        visit(digits + 1);
        from + digits
    }

    fn punct(&mut self) {
        let start = self.at;
        let b = self.bytes[start];
        match b {
            b'\'' if self.clitic(start + 1) => {
                let end = start + 2;
                let word = self.look_up(start, end);
                return self.push(start, end, Shape::Clitic, word);
            }
            b'\''
                if self.digits(start + 1) == start + 3
                    && self.is(start + 3, b's')
                    && self.is(start + 2, b'0') =>
            {
                return self.push(start, start + 4, Shape::Decade, WordId::UNKNOWN);
            }
            b'#' if matches!(self.byte(start + 1), Byte::Letter | Byte::High) => {
                let end = self.name_end(start + 1);
                return self.push(start, end, Shape::Hashtag, WordId::UNKNOWN);
            }
            b'@' if matches!(self.byte(start + 1), Byte::Letter | Byte::Digit) => return self.at_sign(start),
            b'/' if self.is(start + 1, b'/')
                && matches!(self.byte(start + 2), Byte::Letter | Byte::Digit) =>
            {
                return self.url(start);
            }
            b'.' | b'-' | b'*' | b'=' | b'_' if self.is(start + 1, b) => {
                let end = start + self.bytes[start..].iter().take_while(|c| **c == b).count();
                let word = self.look_up(start, end);
                return self.push(start, end, Shape::Punct, word);
            }
            _ => {}
        }
        let shape = match b {
            b'$' | b'%' | b'+' | b'<' | b'=' | b'>' | b'^' | b'|' | b'~' | b'`' => Shape::Symbol,
            _ => Shape::Punct,
        };
        self.push(start, start + 1, shape, self.lexicon.find_sign(b));
    }

    /// Returns whether `s` at `at`, behind an apostrophe, is a clitic of the word before.
    fn clitic(&self, at: usize) -> bool {
        self.flags == Flags::default()
            && (self.is(at, b's') || self.is(at, b'S'))
            && !matches!(self.byte(at + 1), Byte::Letter | Byte::Digit)
            && !self.char_at(at + 1).is_some_and(|c| !c.is_ascii() && c.is_alphanumeric())
    }

    fn name_end(&self, from: usize) -> usize {
        let mut end = from;
        loop {
            match self.byte(end) {
                Byte::Letter | Byte::Digit => end += 1,
                Byte::Punct if self.is(end, b'_') => end += 1,
                Byte::High => match self.char_at(end).filter(|c| c.is_alphanumeric()) {
                    Some(c) => end += c.len_utf8(),
                    None => return end,
                },
                _ => return end,
            }
        }
    }

    /// Joins `name@example.org` when the name is glued to the sign; otherwise reads `@name`.
    fn at_sign(&mut self, at: usize) {
        let tokens = self.out.tokens(self.text);
        let mut first = tokens.len();
        let mut start = at;
        if self.flags == Flags::default() {
            while first > 0 && at - start < 64 {
                let span = tokens.span(first - 1);
                let local = tokens
                    .text(first - 1)
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b"._%+-".contains(&b));
                if span.end() as usize != start || !local {
                    break;
                }
                first -= 1;
                start = span.start() as usize;
                if !tokens.is_glued(first) {
                    break;
                }
            }
        }
        let mut end = at + 1;
        while matches!(self.byte(end), Byte::Letter | Byte::Digit) || self.is(end, b'.') || self.is(end, b'-')
        {
            end += 1;
        }
        while matches!(self.bytes[end - 1], b'.' | b'-') {
            end -= 1;
        }
        if start < at && self.bytes[at + 1..end].contains(&b'.') {
            self.flags = tokens.flags(first);
            self.out.truncate(first);
            return self.push(start, end, Shape::Email, WordId::UNKNOWN);
        }
        let end = self.name_end(at + 1);
        self.push(at, end, Shape::Handle, WordId::UNKNOWN);
    }

    fn char_at(&self, at: usize) -> Option<char> {
        self.text.get(at..).and_then(|rest| rest.chars().next())
    }

    /// Reads from a character beyond ASCII.
    fn high(&mut self) {
        let start = self.at;
        let Some(c) = self.char_at(start) else {
            self.at = self.bytes.len();
            return;
        };
        let end = start + c.len_utf8();
        if c == '\u{85}' || c.is_whitespace() || is_ignorable(c) {
            self.flags = self.flags.with(Flags::SPACE_BEFORE);
            self.at = end;
        } else if c == '\u{2019}' && self.clitic(end) {
            let word = self.lexicon.find("'s");
            self.push(start, end + 1, Shape::Clitic, word);
        } else if c.is_alphabetic() && u32::from(c) < 0x590 {
            self.word(start);
        } else if c.is_alphanumeric() {
            self.segment(start);
        } else {
            let shape = if is_punctuation(c) { Shape::Punct } else { Shape::Symbol };
            let word = self.look_up(start, end);
            self.push(start, end, shape, word);
        }
    }

    /// Splits a run of other scripts at the word boundaries of UAX #29.
    fn segment(&mut self, start: usize) {
        // The window is bounded, so that a megabyte without white space stays linear.
        let mut end = self.bytes.len().min(start + 256);
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        let word = self.text[start..end].split_word_bounds().next().unwrap_or_default();
        let end = start + word.len();
        let shape = if word.chars().all(char::is_numeric) { Shape::Alnum } else { Shape::Uncased };
        let known = self.look_up(start, end);
        self.push(start, end, shape, known);
    }
}

/// Returns whether a character is a combining mark of the scripts that run through `char`.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}')
}

/// Returns whether a character shows nothing: zero-width marks and the byte order mark.
fn is_ignorable(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}' | '\u{202a}'..='\u{202e}')
}

fn is_punctuation(c: char) -> bool {
    matches!(c,
        '\u{a1}' | '\u{a7}' | '\u{ab}' | '\u{b6}' | '\u{b7}' | '\u{bb}' | '\u{bf}'
        | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205e}' | '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{3011}'
        | '\u{ff01}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}')
}
