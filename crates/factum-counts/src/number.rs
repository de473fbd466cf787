//! What a run of number words and digits is worth.

use factum_core::Shape;

use crate::words::Text;

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
    let negative = matches!(text.text(at), "-" | "\u{2212}" | "minus" | "negative" | "Minus" | "Negative");
    if negative {
        at += 1;
    }
    let mut run = Run {
        text,
        to,
        total: 0.0,
        current: None,
        small: 0.0,
        scale: f64::INFINITY,
        last_scale: None,
        fraction: false,
    };
    let mut end = at;
    let mut joined = false;
    while at < to {
        match run.step(at, joined) {
            Step::Take(next) => {
                end = next;
                at = next;
                joined = false;
            }
            Step::Join => {
                joined = true;
                at += 1;
            }
            Step::Skip => at += 1,
            Step::Stop => break,
        }
    }
    let value = run.value()?;
    Some(Number { value: if negative { -value } else { value }, end, fraction: run.fraction })
}

enum Step {
    /// The tokens up to this one are part of the number.
    Take(usize),
    /// The token adds what follows, if anything does.
    Join,
    /// The token stands between parts of a number.
    Skip,
    Stop,
}

struct Run<'t, 'a> {
    text: &'t Text<'a>,
    to: usize,
    total: f64,
    current: Option<f64>,
    /// What was added to `current` last: a fraction behind it divides this.
    small: f64,
    /// The scale of the last closed group.
    scale: f64,
    last_scale: Option<f64>,
    fraction: bool,
}

impl Run<'_, '_> {
    fn value(&self) -> Option<f64> {
        match self.current {
            Some(v) => Some(self.total + v),
            None => self.last_scale.is_some().then_some(self.total),
        }
    }

    fn step(&mut self, at: usize, joined: bool) -> Step {
        let (text, classes) = (self.text, self.text.classes);
        let word = text.word(at);
        let class = |c| text.lexicon.payload(word, c);
        if text.shape(at).is_number() {
            return self.digits(at);
        }
        if let Some(v) = class(classes.vulgar_fraction) {
            let v = f64::from(v / 100) / f64::from(v % 100);
            self.fraction |= self.current.is_none();
            self.add(v);
            return Step::Take(at + 1);
        }
        if let Some(v) = class(classes.number_unit)
            .or_else(|| class(classes.number_teen))
            .or_else(|| class(classes.number_zero))
        {
            // `twenty one`, but `two` never follows `twelve`.
            let fits = self
                .current
                .is_none_or(|c| c % 100.0 == 0.0 || (c % 10.0 == 0.0 && c % 100.0 != 10.0 && v < 10))
                || joined;
            if !fits {
                return Step::Stop;
            }
            self.add(f64::from(v));
            return Step::Take(at + 1);
        }
        if let Some(v) = class(classes.number_ten) {
            if self.current.is_some_and(|c| c % 100.0 != 0.0) {
                return Step::Stop;
            }
            self.add(f64::from(v));
            return Step::Take(at + 1);
        }
        if let Some(power) = class(classes.number_scale)
            .or_else(|| class(classes.number_scale_short))
            .or_else(|| class(classes.number_scale_abbr))
            .or_else(|| class(classes.magnitude))
        {
            return if self.scale(10_f64.powi(power)) { Step::Take(at + 1) } else { Step::Stop };
        }
        if let Some(v) = class(classes.number_group).or_else(|| class(classes.magnitude_group)) {
            let pair = v == 2;
            let value = f64::from(v) * self.current.unwrap_or(1.0);
            if pair && self.current.is_some() {
                return Step::Stop;
            }
            self.current = Some(value);
            self.small = value;
            self.fraction = false;
            return Step::Take(at + 1);
        }
        if let Some(denominator) = class(classes.fraction) {
            self.divide(f64::from(denominator), joined);
            return Step::Take(at + 1);
        }
        match text.text(at) {
            "point" | "Point" if self.current.is_some() => self.point(at),
            "-" | "of" | "the" | "," => Step::Skip,
            "and" | "&" | "a" | "an" | "A" | "An" => Step::Join,
            _ => Step::Stop,
        }
    }

    /// Adds to the group that is being read.
    fn add(&mut self, v: f64) {
        self.small = v;
        self.current = Some(self.current.unwrap_or(0.0) + v);
        self.last_scale = None;
    }

    /// Multiplies the group; closes it unless the scale is a hundred.
    fn scale(&mut self, by: f64) -> bool {
        self.fraction = false;
        if by == 100.0 {
            if self.current.is_some_and(|c| c >= 100.0 && c % 100.0 == 0.0 && c < 1000.0) {
                return false;
            }
            let value = self.current.unwrap_or(1.0) * by;
            self.current = Some(value);
            self.small = value;
            return true;
        }
        match (self.current.take(), self.last_scale) {
            // `three lakh crore`: a scale right behind a scale multiplies it.
            (None, Some(last)) => {
                self.total += self.small * last * (by - 1.0);
                self.last_scale = Some(last * by);
                self.scale = last * by;
            }
            (current, _) => {
                if by >= self.scale {
                    self.current = current;
                    return false;
                }
                let value = current.unwrap_or(1.0);
                self.small = value;
                self.total += value * by;
                self.last_scale = Some(by);
                self.scale = by;
            }
        }
        true
    }

    /// Reads a fraction word: divides what stands before it, or adds a part of the last scale.
    fn divide(&mut self, denominator: f64, joined: bool) {
        match self.current {
            // `five and a half`.
            Some(_) if joined => self.add(1.0 / denominator),
            None => match self.last_scale {
                // `three million and a half`.
                Some(scale) => self.total += scale / denominator,
                None => {
                    self.current = Some(1.0 / denominator);
                    self.small = 1.0 / denominator;
                    self.fraction = true;
                }
            },
            Some(current) => {
                let whole = current - self.small;
                self.fraction |= whole == 0.0 && self.total == 0.0;
                self.current = Some(if self.small.fract() == 0.0 && (whole != 0.0 || self.fraction) {
                    whole + self.small / denominator
                } else {
                    current / denominator
                });
                self.small /= denominator;
            }
        }
    }

    fn digits(&mut self, at: usize) -> Step {
        let text = self.text;
        let Some(v) = parse(text.text(at)) else { return Step::Stop };
        let glued = |i: usize| i < self.to && text.tokens.is_glued(i);
        // A fraction bar: `3/4`, and `2 1/2` behind a whole number.
        if glued(at + 1) && glued(at + 2) && text.is(at + 1, "/") && text.shape(at + 2).is_number() {
            let Some(by) = parse(text.text(at + 2)).filter(|d| *d != 0.0) else { return Step::Stop };
            if self.current.is_none() {
                self.fraction = true;
            }
            self.add(v / by);
            return Step::Take(at + 3);
        }
        // Groups of three behind a space: `1 234 567`.
        if let Some(current) = self.current {
            let grouped = text.shape(at) == Shape::Digits3 && text.shape(at - 1).is_number();
            if grouped {
                self.current = Some(current * 1000.0 + v);
                self.small = current * 1000.0 + v;
                return Step::Take(at + 1);
            }
            let fraction_follows = glued(at + 1) && text.is(at + 1, "/");
            if !fraction_follows
                && !(current >= 100.0
                    && current % 100.0 == 0.0
                    && v < 100.0
                    && !text.shape(at - 1).is_number())
            {
                return Step::Stop;
            }
        }
        self.add(v);
        Step::Take(at + 1)
    }

    /// Reads the digits behind `point`.
    fn point(&mut self, at: usize) -> Step {
        let (text, classes) = (self.text, self.text.classes);
        let mut digits = String::new();
        let mut i = at + 1;
        while i < self.to {
            let word = text.word(i);
            let payload = |c| text.lexicon.payload(word, c);
            if text.shape(i).is_number() {
                digits.push_str(text.text(i));
            } else if let Some(v) = payload(classes.number_ten) {
                // `point seventy-one` is 71 behind the point.
                let unit = (i + 1..self.to.min(i + 3))
                    .find_map(|k| text.payload(k, classes.number_unit).map(|u| (u, k)));
                let (v, last) = unit.map_or((v, i), |(u, k)| (v + u, k));
                digits.push_str(&v.to_string());
                i = last;
            } else if let Some(v) = payload(classes.number_unit)
                .or_else(|| payload(classes.number_zero))
                .or_else(|| payload(classes.number_teen))
            {
                digits.push_str(&v.to_string());
            } else {
                break;
            }
            i += 1;
        }
        let Ok(behind) = format!("0.{digits}").parse::<f64>() else { return Step::Stop };
        if digits.is_empty() {
            return Step::Stop;
        }
        self.current = self.current.map(|c| c + behind);
        self.small = self.current.unwrap_or(0.0);
        Step::Take(i)
    }
}

/// Reads digits with any of the common separators.
pub(crate) fn parse(written: &str) -> Option<f64> {
    if written.bytes().all(|b| b.is_ascii_digit()) {
        return written.parse().ok();
    }
    let stops = written.bytes().filter(|b| *b == b'.').count();
    let plain: String = if stops > 1 {
        // `1.234.567`: full stops group.
        written.chars().filter(|c| c.is_ascii_digit()).collect()
    } else {
        written.chars().filter(|c| c.is_ascii_digit() || *c == '.').collect()
    };
    plain.parse().ok()
}
