//! Parses the notation of token patterns.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use factum_core::Shape;

/// A repeat without an upper end stops here: patterns have bounded repeats, so that finding all matches stays linear.
pub(crate) const MOST_REPEATS: u32 = 16;

/// A pattern as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Node {
    Empty,
    Test(Test),
    /// The border between two sentences.
    Border,
    Sequence(Vec<Node>),
    Alternatives(Vec<Node>),
    Repeat {
        of: Box<Node>,
        min: u32,
        max: u32,
        greedy: bool,
    },
    Capture {
        name: String,
        of: Box<Node>,
    },
    /// A named fragment, shared by the patterns that use it.
    Fragment(Arc<Node>),
}

/// What one element of the text must be.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Test {
    Any,
    Class(String),
    Word(String),
    /// A set of shapes, a bit each.
    Shape(u32),
    Glued,
    Layer {
        layer: String,
        kind: Option<String>,
    },
    Not(Box<Test>),
    All(Vec<Test>),
    OneOf(Vec<Test>),
}

/// Where and why a pattern does not parse.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SyntaxError {
    pub(crate) at: usize,
    pub(crate) reason: String,
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "column {}: {}", self.at + 1, self.reason)
    }
}

pub(crate) fn parse(source: &str, fragments: &BTreeMap<String, Node>) -> Result<Node, SyntaxError> {
    let mut parser = Parser { source, at: 0, depth: 0, fragments };
    let node = parser.alternatives()?;
    parser.space();
    if parser.at < source.len() {
        return Err(parser.fail(format!("unexpected `{}`", &source[parser.at..])));
    }
    Ok(node)
}

struct Parser<'a> {
    source: &'a str,
    at: usize,
    depth: usize,
    fragments: &'a BTreeMap<String, Node>,
}

type Parsed<T> = Result<T, SyntaxError>;

impl Parser<'_> {
    fn fail(&self, reason: impl Into<String>) -> SyntaxError {
        SyntaxError { at: self.at, reason: reason.into() }
    }

    fn peek(&self) -> Option<char> {
        self.source[self.at..].chars().next()
    }

    fn eat(&mut self, c: char) -> bool {
        let found = self.peek() == Some(c);
        if found {
            self.at += c.len_utf8();
        }
        found
    }

    fn space(&mut self) {
        let rest = &self.source[self.at..];
        self.at += rest.len() - rest.trim_start().len();
    }

    fn until(&mut self, close: char) -> Parsed<String> {
        let Some(len) = self.source[self.at..].find(close) else {
            return Err(self.fail(format!("`{close}` is missing")));
        };
        let inside = self.source[self.at..self.at + len].to_owned();
        self.at += len + close.len_utf8();
        Ok(inside)
    }

    fn alternatives(&mut self) -> Parsed<Node> {
        self.depth += 1;
        if self.depth > 50 {
            return Err(self.fail("groups nest more than 50 deep"));
        }
        let mut all = vec![self.sequence()?];
        while self.eat('|') {
            all.push(self.sequence()?);
        }
        self.depth -= 1;
        Ok(if all.len() == 1 { all.remove(0) } else { Node::Alternatives(all) })
    }

    fn sequence(&mut self) -> Parsed<Node> {
        let mut all = Vec::new();
        loop {
            self.space();
            match self.peek() {
                None | Some('|' | ')') => break,
                Some(_) => all.push(self.repeat()?),
            }
        }
        Ok(match all.len() {
            0 => Node::Empty,
            1 => all.remove(0),
            _ => Node::Sequence(all),
        })
    }

    fn repeat(&mut self) -> Parsed<Node> {
        let mut node = self.element()?;
        loop {
            let (min, max) = match self.peek() {
                Some('?') => (0, 1),
                Some('*') => (0, MOST_REPEATS),
                Some('+') => (1, MOST_REPEATS),
                Some('{') => {
                    let from = self.at;
                    self.at += 1;
                    let inside = self.until('}')?;
                    let (min, max) = inside.split_once(',').unwrap_or((&inside, &inside));
                    let number = |s: &str| s.trim().parse::<u32>().ok().filter(|n| *n <= 64);
                    match (number(min), number(max)) {
                        (Some(min), Some(max)) if min <= max => {
                            self.at -= 1;
                            (min, max)
                        }
                        _ => {
                            self.at = from;
                            return Err(self.fail("a repeat is `{m}` or `{m,n}`, with m <= n <= 64"));
                        }
                    }
                }
                _ => return Ok(node),
            };
            self.at += 1;
            let greedy = !self.eat('?');
            node = Node::Repeat { of: Box::new(node), min, max, greedy };
        }
    }

    fn element(&mut self) -> Parsed<Node> {
        match self.peek() {
            Some('(') => {
                self.at += 1;
                let node = self.alternatives()?;
                if !self.eat(')') {
                    return Err(self.fail("`)` is missing"));
                }
                Ok(node)
            }
            Some('^') => {
                self.at += 1;
                Ok(Node::Border)
            }
            Some('$') => {
                let from = self.at;
                self.at += 1;
                let name = self.name();
                self.fragments.get(&name).cloned().ok_or_else(|| SyntaxError {
                    at: from,
                    reason: format!("fragment `${name}` is not defined"),
                })
            }
            _ => {
                if let Some(name) = self.capture_name() {
                    let of = Box::new(self.repeat_of_capture()?);
                    return Ok(Node::Capture { name, of });
                }
                self.conjunction()
            }
        }
    }

    /// Reads the one element that a capture names, without its repeat: `days:<day>+` repeats the capture.
    fn repeat_of_capture(&mut self) -> Parsed<Node> {
        match self.peek() {
            None | Some(' ' | '|' | ')') => Err(self.fail("a capture names an element")),
            Some(_) => self.element(),
        }
    }

    fn capture_name(&mut self) -> Option<String> {
        let rest = &self.source[self.at..];
        let len =
            rest.bytes().take_while(|b| b.is_ascii_lowercase() || *b == b'_' || b.is_ascii_digit()).count();
        if len == 0
            || !rest[len..].starts_with(':')
            || rest[len + 1..].starts_with(|c: char| c.is_whitespace())
        {
            return None;
        }
        self.at += len + 1;
        Some(rest[..len].to_owned())
    }

    fn name(&mut self) -> String {
        let rest = &self.source[self.at..];
        let len = rest.bytes().take_while(|b| b.is_ascii_alphanumeric() || *b == b'_').count();
        self.at += len;
        rest[..len].to_owned()
    }

    fn conjunction(&mut self) -> Parsed<Node> {
        let first = self.negation()?;
        if self.peek() != Some('&') {
            return match first {
                // A literal of several words is a sequence of them.
                Test::Word(words) if words.contains(' ') => Ok(Node::Sequence(
                    words.split_whitespace().map(|word| Node::Test(Test::Word(word.to_owned()))).collect(),
                )),
                test => Ok(Node::Test(test)),
            };
        }
        let mut all = vec![first];
        while self.eat('&') {
            all.push(self.negation()?);
        }
        Ok(Node::Test(Test::All(all)))
    }

    fn negation(&mut self) -> Parsed<Test> {
        if self.eat('!') {
            return Ok(Test::Not(Box::new(self.negation()?)));
        }
        if self.eat('~') {
            return Ok(match self.peek() {
                None | Some(' ' | ')' | '|' | '?' | '*' | '+' | '&') => Test::Glued,
                Some(_) => Test::All(vec![Test::Glued, self.negation()?]),
            });
        }
        self.test()
    }

    fn test(&mut self) -> Parsed<Test> {
        let from = self.at;
        match self.peek() {
            Some('.') => {
                self.at += 1;
                Ok(Test::Any)
            }
            Some('<') => {
                self.at += 1;
                let names = self.until('>')?;
                Self::one_of(from, &names, |name| Some(Test::Class(name.to_owned())))
            }
            Some('[') => {
                self.at += 1;
                let names = self.until(']')?;
                Self::one_of(from, &names, |name| shapes(name).map(Test::Shape))
            }
            Some('@') => {
                self.at += 1;
                let layer = self.name_with_hyphens();
                if layer.is_empty() {
                    return Err(self.fail("`@` names a layer"));
                }
                let kind = self.eat('.').then(|| self.name());
                Ok(Test::Layer { layer, kind })
            }
            Some(quote @ ('\'' | '"')) => {
                self.at += 1;
                let words = self.until(quote)?;
                if words.trim().is_empty() {
                    return Err(SyntaxError { at: from, reason: "a literal is empty".to_owned() });
                }
                Ok(Test::Word(words))
            }
            Some(c) if c.is_alphanumeric() => {
                let rest = &self.source[self.at..];
                let len = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
                self.at += len;
                Ok(Test::Word(rest[..len].to_owned()))
            }
            Some(c) => Err(self.fail(format!("unexpected `{c}`"))),
            None => Err(self.fail("the pattern ends too early")),
        }
    }

    fn name_with_hyphens(&mut self) -> String {
        let rest = &self.source[self.at..];
        let len = rest.bytes().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-')).count();
        self.at += len;
        rest[..len].to_owned()
    }

    fn one_of(from: usize, names: &str, make: impl Fn(&str) -> Option<Test>) -> Parsed<Test> {
        let mut all = Vec::new();
        for name in names.split('|').map(str::trim) {
            let reason =
                || format!("`{name}` is not a shape; known shapes: {}", SHAPE_NAMES.map(|s| s.0).join(", "));
            all.push(make(name).ok_or_else(|| SyntaxError { at: from, reason: reason() })?);
        }
        Ok(if all.len() == 1 { all.remove(0) } else { Test::OneOf(all) })
    }
}

const fn bits(shapes: &[Shape]) -> u32 {
    let mut set = 0;
    let mut i = 0;
    while i < shapes.len() {
        set |= 1 << shapes[i] as u32;
        i += 1;
    }
    set
}

/// The names of shapes in patterns; the last ones are groups.
const SHAPE_NAMES: [(&str, u32); 28] = [
    ("lower", bits(&[Shape::Lower])),
    ("title", bits(&[Shape::Title])),
    ("upper", bits(&[Shape::Upper])),
    ("mixed", bits(&[Shape::Mixed])),
    ("initial", bits(&[Shape::Initial])),
    ("dotted", bits(&[Shape::Dotted])),
    ("digits2", bits(&[Shape::Digits2])),
    ("digits3", bits(&[Shape::Digits3])),
    ("digits4", bits(&[Shape::Digits4])),
    ("digitsmany", bits(&[Shape::DigitsMany])),
    ("grouped", bits(&[Shape::Grouped])),
    ("decimal", bits(&[Shape::Decimal])),
    ("ordinal", bits(&[Shape::Ordinal])),
    ("decade", bits(&[Shape::Decade])),
    ("alnum", bits(&[Shape::Alnum])),
    ("clitic", bits(&[Shape::Clitic])),
    ("url", bits(&[Shape::Url])),
    ("email", bits(&[Shape::Email])),
    ("hashtag", bits(&[Shape::Hashtag])),
    ("handle", bits(&[Shape::Handle])),
    ("punct", bits(&[Shape::Punct])),
    ("symbol", bits(&[Shape::Symbol])),
    ("uncased", bits(&[Shape::Uncased])),
    ("cap", bits(&[Shape::Title, Shape::Upper, Shape::Mixed, Shape::Initial])),
    (
        "word",
        bits(&[
            Shape::Lower,
            Shape::Title,
            Shape::Upper,
            Shape::Mixed,
            Shape::Initial,
            Shape::Dotted,
            Shape::Uncased,
        ]),
    ),
    ("int", bits(&[Shape::Digits2, Shape::Digits3, Shape::Digits4, Shape::DigitsMany, Shape::Grouped])),
    (
        "num",
        bits(&[
            Shape::Digits2,
            Shape::Digits3,
            Shape::Digits4,
            Shape::DigitsMany,
            Shape::Grouped,
            Shape::Decimal,
        ]),
    ),
    ("address", bits(&[Shape::Url, Shape::Email, Shape::Hashtag, Shape::Handle])),
];

fn shapes(name: &str) -> Option<u32> {
    SHAPE_NAMES.iter().find(|(known, _)| *known == name).map(|(_, set)| *set)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(source: &str) -> String {
        format!("{:?}", parse(source, &BTreeMap::new()).unwrap())
    }

    fn error(source: &str) -> String {
        parse(source, &BTreeMap::new()).unwrap_err().to_string()
    }

    #[test]
    fn a_literal_of_two_words_is_a_sequence() {
        assert_eq!(tree("'at least'"), tree("at least"));
    }

    #[test]
    fn a_capture_binds_tighter_than_a_repeat() {
        assert_eq!(
            tree("days:<day>?"),
            "Repeat { of: Capture { name: \"days\", of: Test(Class(\"day\")) }, min: 0, max: 1, greedy: true }"
        );
    }

    #[test]
    fn errors_name_column_and_reason() {
        assert_eq!(error("a (b"), "column 5: `)` is missing");
        assert_eq!(error("a{3,1}"), "column 2: a repeat is `{m}` or `{m,n}`, with m <= n <= 64");
        assert_eq!(error("$x"), "column 1: fragment `$x` is not defined");
        assert!(error("[titel]").starts_with("column 1: `titel` is not a shape; known shapes: lower, title"));
        assert_eq!(error("a ''"), "column 3: a literal is empty");
    }
}
