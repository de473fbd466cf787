//! What a run of number words and digits is worth.

use factum_core::{Shape, Span};

use crate::words::{Class, Text};

/// The value of a run of tokens, and the token behind the last one that belongs to it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Number {
    pub(crate) value: f64,
    pub(crate) end: usize,
    /// Whether it names a part of one: `half`, `two thirds`, `3/4`.
    pub(crate) fraction: bool,
}

/// Reads the longest number that starts at `from` and ends at `to` or before.
///
/// The run adds up from left to right: a scale multiplies what stands before it and closes a group, groups descend
/// (`two million three hundred thousand five`), and a run that does not descend holds more than one number.
pub(crate) fn read(text: &Text<'_>, from: usize, to: usize) -> Option<Number> {
    let mut at = from;
    let sign = text.text(at);
    let negative = matches!(sign, "-" | "\u{2212}")
        || ["minus", "negative"].iter().any(|s| sign.eq_ignore_ascii_case(s));
    if negative {
        at += 1;
    }
    let mut run = Run { text, to, sum: Sum::default() };
    let mut end = at;
    let mut joined = false;
    // What holds when the words behind `and` turn out to be a number of their own: 3 million and 2 million.
    let mut kept: Option<(Sum, usize)> = None;
    while at < to {
        match run.step(at, joined) {
            Step::Take(next) => {
                end = next;
                at = next;
                joined = false;
            }
            Step::Join => {
                joined = true;
                kept = Some((run.sum, end));
                at += 1;
            }
            Step::Skip => at += 1,
            Step::Undo => {
                if let Some((sum, at)) = kept.take() {
                    (run.sum, end) = (sum, at);
                }
                break;
            }
            Step::Stop => break,
        }
    }
    let value = run.sum.value()?;
    Some(Number { value: if negative { -value } else { value }, end, fraction: run.sum.fraction })
}

enum Step {
    /// The tokens up to this one are part of the number.
    Take(usize),
    /// The token adds what follows, if anything does.
    Join,
    /// The token stands between parts of a number.
    Skip,
    Stop,
    /// What was joined last belongs to another number.
    Undo,
}

/// What was read so far: closed groups, and the group that is open.
#[derive(Clone, Copy, Default)]
struct Sum {
    total: f64,
    current: Option<f64>,
    /// What was added to `current` last: a fraction behind it divides this.
    small: f64,
    /// Whether `and` added it.
    small_joined: bool,
    /// The scale of the last closed group.
    scale: Option<f64>,
    /// Whether the token before closed a group.
    closed: bool,
    fraction: bool,
    /// The group (`dozen`) that was read last.
    group: Option<f64>,
}

impl Sum {
    fn value(&self) -> Option<f64> {
        match self.current {
            Some(v) => Some(self.total + v),
            None => self.scale.map(|_| self.total),
        }
    }

    fn add(&mut self, v: f64, joined: bool) {
        // `fifty-four` is one small number.
        let ten = (20.0..100.0).contains(&self.small) && self.small % 10.0 == 0.0;
        let unit = !joined && (1.0..10.0).contains(&v) && ten;
        if unit && self.current.is_some() {
            self.small += v;
        } else {
            self.small = v;
            self.small_joined = joined;
        }
        self.current = Some(self.current.unwrap_or(0.0) + v);
        self.closed = false;
    }

    /// Replaces the open group.
    fn set(&mut self, v: f64) {
        self.current = Some(v);
        self.small = v;
        self.fraction = false;
        self.closed = false;
    }
}

struct Run<'t, 'a> {
    text: &'t Text<'a>,
    to: usize,
    sum: Sum,
}

impl Run<'_, '_> {
    fn class(&self, at: usize, classes: &[Class]) -> Option<i32> {
        classes.iter().find_map(|class| self.text.payload(at, *class))
    }

    fn scale_at(&self, at: usize) -> Option<i32> {
        let c = self.text.classes;
        (at < self.to)
            .then(|| {
                self.class(at, &[c.number_scale, c.number_scale_short, c.number_scale_abbr, c.magnitude])
            })
            .flatten()
    }

    fn step(&mut self, at: usize, joined: bool) -> Step {
        let (text, c) = (self.text, self.text.classes);
        if text.shape(at).is_number() {
            return self.digits(at, joined);
        }
        if let Some((v, next)) =
            (text.shape(at) == Shape::Alnum).then(|| scientific(text, at, self.to)).flatten()
        {
            self.sum.add(v, joined);
            return Step::Take(next);
        }
        if let Some(parts) = self.class(at, &[c.vulgar_fraction]) {
            self.sum.fraction |= self.sum.current.is_none();
            self.sum.add(f64::from(parts / 100) / f64::from(parts % 100), joined);
            return Step::Take(at + 1);
        }
        if let Some(v) = self.class(at, &[c.number_unit, c.number_teen, c.number_zero]) {
            // `twenty one` and `a hundred twelve`, but `two` never follows `twelve`.
            let fits = self.sum.current.is_none_or(|now| {
                now % 100.0 == 0.0 || (now % 10.0 == 0.0 && !same(now % 100.0, 10.0) && v < 10) || joined
            });
            if !fits {
                return Step::Stop;
            }
            self.sum.add(f64::from(v), joined);
            return Step::Take(at + 1);
        }
        if let Some(v) = self.class(at, &[c.number_ten]) {
            if let Some(next) = self.compound_fraction(at, v) {
                return Step::Take(next);
            }
            // `one twenty two`, as numbers are read aloud.
            if let Some(now) = self.sum.current.filter(|now| (1.0..10.0).contains(now) && !joined) {
                self.sum.set(now * 100.0);
            }
            if self.sum.current.is_some_and(|now| now % 100.0 != 0.0) {
                return Step::Stop;
            }
            self.sum.add(f64::from(v), joined);
            return Step::Take(at + 1);
        }
        if let Some(power) = self.scale_at(at) {
            return if self.scale(10_f64.powi(power)) { Step::Take(at + 1) } else { Step::Undo };
        }
        if let Some(v) = self.class(at, &[c.number_group, c.magnitude_group]) {
            return self.group(at, f64::from(v));
        }
        let denominator = self.class(at, &[c.fraction]).map(f64::from);
        if let Some(denominator) =
            denominator.or_else(|| self.class(at, &[c.fraction_scale]).map(|p| 10_f64.powi(p)))
        {
            // `two third-party reports`: a singular divides one only.
            // An ordinal alone is no part: the millionth.
            let bare = self.sum.current.is_none() && self.sum.scale.is_none() && !joined;
            if bare && !same(denominator, 2.0) && !same(denominator, 4.0) {
                return Step::Stop;
            }
            let plural = text.text(at).ends_with(['s', 'S']) || same(denominator, 2.0);
            if !plural
                && !joined
                && self.sum.current.is_some_and(|now| !same(now, 1.0) && !same(denominator, 4.0))
            {
                return Step::Stop;
            }
            self.divide(denominator, joined, self.scale_at(at + 1).is_some());
            return Step::Take(at + 1);
        }
        match text.text(at) {
            "." => self.decimal(at, joined),
            "point" | "Point" if self.sum.current.is_some() => self.point(at),
            "-" | "of" | "the" | "," | "The" => Step::Skip,
            "and" | "&" | "a" | "an" | "A" | "An" => {
                if joined {
                    Step::Skip
                } else {
                    Step::Join
                }
            }
            _ => Step::Stop,
        }
    }

    /// Reads a denominator of two words behind a numerator: three twenty-fifths.
    fn compound_fraction(&mut self, at: usize, ten: i32) -> Option<usize> {
        let text = self.text;
        let now = self.sum.current.filter(|now| *now < 100.0 && self.sum.scale.is_none())?;
        let unit = if at + 1 < self.to && text.is(at + 1, "-") { at + 2 } else { at + 1 };
        let below = (unit < self.to)
            .then(|| text.payload(unit, text.classes.fraction))
            .flatten()
            .filter(|below| (3..10).contains(below))?;
        let plural = text.text(unit).ends_with(['s', 'S']);
        (plural || same(now, 1.0)).then(|| {
            self.sum.set(now / f64::from(ten + below));
            self.sum.fraction = true;
            unit + 1
        })
    }

    /// Reads `dozen`, `couple` and their like.
    fn group(&mut self, at: usize, v: f64) -> Step {
        let sum = &mut self.sum;
        match sum.current {
            Some(_) if same(v, 2.0) => return Step::Stop,
            // `three hundred and two dozens`.
            Some(now) if sum.small_joined && now > sum.small && sum.small >= 1.0 => {
                let small = sum.small;
                sum.set(now - small + small * v);
            }
            Some(now) => sum.set(now * v),
            None => sum.set(v),
        }
        sum.group = Some(v);
        Step::Take(at + 1)
    }

    /// Multiplies the group; closes it unless the scale is a hundred.
    fn scale(&mut self, by: f64) -> bool {
        let sum = &mut self.sum;
        if same(by, 100.0) {
            if sum.current.is_some_and(|now| now >= 100.0 && !same(now, sum.small)) {
                return false;
            }
            let value = sum.current.unwrap_or(1.0) * by;
            sum.set(value);
            return true;
        }
        match (sum.current, sum.scale) {
            // `three lakh crore`: a scale right behind a scale multiplies it.
            (None, Some(last)) if sum.closed => {
                sum.total += sum.small * last * (by - 1.0);
                sum.scale = Some(last * by);
            }
            (current, last) => {
                if last.is_some_and(|last| by >= last) {
                    return false;
                }
                let value = current.unwrap_or(1.0);
                sum.small = value;
                sum.total += value * by;
                sum.scale = Some(by);
            }
        }
        sum.current = None;
        sum.closed = true;
        sum.fraction = false;
        true
    }

    /// Reads a fraction word: divides what stands before it, or adds a part of the last scale.
    fn divide(&mut self, denominator: f64, joined: bool, scale_follows: bool) {
        let sum = &mut self.sum;
        match sum.current {
            // `a dozen and a half`; `five and a half`.
            Some(_) if joined => {
                let whole = sum.group.take().unwrap_or(1.0);
                sum.add(whole / denominator, true);
            }
            // `three million and a half`, but `one billion and a half million`.
            None if sum.scale.is_some() && !scale_follows => {
                sum.total += sum.scale.unwrap_or(1.0) / denominator;
                sum.closed = false;
            }
            None => {
                sum.fraction = sum.scale.is_none();
                sum.add(1.0 / denominator, joined);
            }
            Some(now) => {
                let whole = now - sum.small;
                let tens =
                    sum.small % 10.0 == 0.0 && (20.0..100.0).contains(&sum.small) && denominator < 10.0;
                if tens && whole > 0.0 && !sum.small_joined {
                    // `one hundred thirty-fifths`.
                    sum.current = Some(whole / (sum.small + denominator));
                    sum.fraction = true;
                    return;
                }
                let part = sum.small / denominator;
                if let (Some(scale), false, false) = (sum.scale, whole > 0.0, scale_follows) {
                    // `six million and two thirds`.
                    sum.total += part * scale;
                    sum.current = None;
                    return;
                }
                sum.fraction = whole == 0.0 && sum.scale.is_none();
                // `one hundred and three quarters`, but `one hundred thirty fifths`.
                let value = if sum.small_joined && part < 1.0 { whole + part } else { now / denominator };
                sum.current = Some(value);
                sum.small = part;
            }
        }
    }

    fn digits(&mut self, at: usize, joined: bool) -> Step {
        let text = self.text;
        if let Some((v, next)) = scientific(text, at, self.to) {
            self.sum.add(v, joined);
            return Step::Take(next);
        }
        if let Some((v, next)) = lakhs(text, at, self.to) {
            self.sum.add(v, joined);
            return Step::Take(next);
        }
        let Some(v) = parse(text.text(at)) else { return Step::Stop };
        let glued = |i: usize| i < self.to && text.tokens.is_glued(i);
        // A fraction bar: `3/4`, and `2 1/2` behind a whole number.
        if glued(at + 1) && glued(at + 2) && text.is(at + 1, "/") && text.shape(at + 2).is_number() {
            let Some(by) = parse(text.text(at + 2)).filter(|by| *by != 0.0) else { return Step::Stop };
            self.sum.fraction |= self.sum.current.is_none();
            self.sum.add(v / by, joined);
            return Step::Take(at + 3);
        }
        if let Some(now) = self.sum.current {
            // Groups of three behind a space: `1 234 567`.
            if text.shape(at - 1).is_number() {
                if matches!(text.shape(at), Shape::Digits3 | Shape::Decimal) {
                    self.sum.set(now * 1000.0 + v);
                    return Step::Take(at + 1);
                }
                return Step::Stop;
            }
            if now % 100.0 != 0.0 || v >= 100.0 {
                return if joined { Step::Undo } else { Step::Stop };
            }
        }
        self.sum.add(v, joined);
        Step::Take(at + 1)
    }

    /// Reads digits behind a full stop: `.08`.
    fn decimal(&mut self, at: usize, joined: bool) -> Step {
        let text = self.text;
        if at + 1 >= self.to || !text.shape(at + 1).is_number() {
            return Step::Stop;
        }
        let Ok(v) = format!("0.{}", text.text(at + 1)).parse::<f64>() else { return Step::Stop };
        self.sum.add(v, joined);
        Step::Take(at + 2)
    }

    /// Reads the digits behind `point`.
    fn point(&mut self, at: usize) -> Step {
        let (text, c) = (self.text, self.text.classes);
        let mut digits = String::new();
        let mut i = at + 1;
        while i < self.to {
            if text.shape(i).is_number() {
                digits.push_str(text.text(i));
            } else if let Some(mut v) = self.class(i, &[c.number_ten]) {
                // `point seventy-one` is 71 behind the point.
                let unit =
                    (i + 1..self.to.min(i + 3)).find_map(|k| self.class(k, &[c.number_unit]).map(|u| (u, k)));
                if let Some((unit, last)) = unit {
                    v += unit;
                    i = last;
                }
                digits.push_str(&v.to_string());
            } else if let Some(v) = self.class(i, &[c.number_unit, c.number_zero, c.number_teen]) {
                digits.push_str(&v.to_string());
            } else {
                break;
            }
            i += 1;
        }
        let Ok(part) = format!("0.{digits}").parse::<f64>() else { return Step::Stop };
        if digits.is_empty() {
            return Step::Stop;
        }
        self.sum.add(part, false);
        Step::Take(i)
    }
}

/// Reads scientific notation and powers, which the tokenizer splits in many ways: `1.3e6`, `2.48×10−5`, `1.1^23`.
fn scientific(text: &Text<'_>, at: usize, to: usize) -> Option<(f64, usize)> {
    if text.shape(at) == Shape::Alnum {
        let written = text.text(at);
        let shaped = written.starts_with(|c: char| c.is_ascii_digit())
            && written.bytes().all(|b| b.is_ascii_digit() || b.eq_ignore_ascii_case(&b'e'));
        return written.parse().ok().filter(|v: &f64| shaped && v.is_finite()).map(|v| (v, at + 1));
    }
    if at + 1 >= to || !text.tokens.is_glued(at + 1) {
        return None;
    }
    let mut end = at + 1;
    while end < to && text.tokens.is_glued(end) {
        end += 1;
    }
    let rest: String = text
        .tokens
        .text_of(Span::new(at as u32 + 1, end as u32))
        .replace('\u{2212}', "-")
        .replace('\u{d7}', "x");
    let mantissa = parse(text.text(at))?;
    let exponent = |written: &str| written.trim_start_matches('+').parse::<i32>().ok();
    let ten = rest.strip_prefix("x10").map(|r| r.trim_start_matches('^'));
    let value = if let Some(power) = ten.or_else(|| rest.strip_prefix(['e', 'E'])).and_then(exponent) {
        mantissa * 10_f64.powi(power)
    } else {
        mantissa.powi(exponent(rest.strip_prefix('^')?)?)
    };
    value.is_finite().then_some((value, end))
}

/// Reads digits in groups of two before the last of three, as South Asia writes them: `12,34,567`.
fn lakhs(text: &Text<'_>, at: usize, to: usize) -> Option<(f64, usize)> {
    let mut end = at;
    while end + 2 < to && text.shape(end) == Shape::Digits2 && text.is(end + 1, ",") {
        if !text.tokens.is_glued(end + 1) || !text.tokens.is_glued(end + 2) {
            return None;
        }
        end += 2;
    }
    let last = text.text(end);
    let grouped =
        end > at && last.find(',') == Some(2) && matches!(text.shape(end), Shape::Grouped | Shape::Decimal);
    grouped
        .then(|| parse(text.tokens.text_of(Span::new(at as u32, end as u32 + 1))))
        .flatten()
        .map(|v| (v, end + 1))
}

/// Returns whether two whole numbers are one and the same.
fn same(a: f64, b: f64) -> bool {
    a.total_cmp(&b).is_eq()
}

/// Reads digits with any of the common separators.
pub(crate) fn parse(written: &str) -> Option<f64> {
    let stops = written.bytes().filter(|b| *b == b'.').count();
    if written.bytes().all(|b| b.is_ascii_digit()) {
        return written.parse().ok();
    }
    // `1.234.567`: more than one full stop groups.
    let plain: String = written.chars().filter(|c| c.is_ascii_digit() || (*c == '.' && stops == 1)).collect();
    plain.parse().ok()
}
