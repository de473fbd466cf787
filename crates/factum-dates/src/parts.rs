//! Reads the captures of a match: words by their numbers in the lexicon, digits by their text.

use factum_core::value::TimexMod;
use factum_core::{Shape, Span, Tok, Tokens, View, WordId};
use factum_lang::{ClassId, LangError, Language, Lexicon};

use crate::expr::{Amount, Base, Partial, Time};
use crate::period::{Era, Season, Unit};

macro_rules! classes {
    ($($name:ident),* $(,)?) => {
        /// The word classes that the meanings read.
        #[derive(Clone, Copy, Debug)]
        pub(crate) struct Classes {
            $(pub(crate) $name: ClassId,)*
        }

        impl Classes {
            pub(crate) fn of(language: &Language) -> Result<Self, LangError> {
                Ok(Self { $($name: language.class(stringify!($name))?,)* })
            }
        }
    };
}

classes!(
    month,
    weekday,
    weekday_plural,
    time_unit,
    season,
    day_part,
    clock_half,
    number_unit,
    number_teen,
    number_ten,
    number_scale,
    number_group,
    ordinal_word,
    which,
    which_text,
    phase,
    phase_noun,
    bound,
    about_date,
    deictic_day,
    deictic_part,
    offset,
    era,
    zone,
    holiday,
    decade_word,
    adverb_unit,
    past_verb,
    future_verb,
    month_word,
    month_lead,
    year_lead,
    not_plural,
    quarter_code,
    half_word,
    season_lead,
    after_noun,
    counted_noun,
    story_lead,
    joiner,
    clause_opener,
    clock_lead,
    interval_to,
    copulative,
    interval_between,
    publish_cue,
    infinitive_lead,
    perfect_past,
    infinitive_mark,
    modal_word,
    perfect_word,
    time_lead,
    night_lead,
    phase_adjective,
    genitive,
    day_preposition,
    clock_preposition,
    one_word,
    half_number,
    determiner,
    season_doubtful,
    season_spring,
    weekday_doubtful,
    last_word,
    unit_plural,
    shift,
    clock_word,
    past_ending,
    adverb_ending,
    auxiliary_link,
    plural_ending,
    scheduled_verb,
    noun_lead,
    ahead_lead,
    postponing_verb,
    present_be,
    soon_block,
    singular_ending,
    long_word,
    twilight,
    season_tail,
    minutes_lead,
    month_doubtful,
    side,
);

/// The captures of one match.
#[derive(Clone, Copy)]
pub(crate) struct Parts<'a> {
    pub(crate) doc: &'a View<'a>,
    pub(crate) tokens: Tokens<'a>,
    /// The tokens of the whole match.
    pub(crate) all: Span<Tok>,
    /// The captures that took part, in the order in which the pattern writes them.
    pub(crate) captures: &'a [(&'a str, Span<Tok>)],
    pub(crate) lexicon: &'a Lexicon,
    pub(crate) classes: &'a Classes,
}

impl<'a> Parts<'a> {
    pub(crate) fn get(&self, name: &str) -> Option<Span<Tok>> {
        self.captures.iter().find(|(known, _)| *known == name).map(|(_, span)| *span)
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    pub(crate) fn has_any(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.has(name))
    }

    pub(crate) fn text(&self, name: &str) -> Option<&'a str> {
        self.get(name).map(|span| self.tokens.text_of(span))
    }

    /// Returns the lexicon entry of a captured word or phrase.
    fn entry(&self, span: Span<Tok>) -> WordId {
        if span.len() == 1 {
            return self.tokens.word(span.start() as usize);
        }
        let phrases = self.doc.phrases();
        let from = phrases.partition_point(|p| p.tokens.start() < span.start());
        let here = phrases[from..].iter().take_while(|p| p.tokens.start() == span.start());
        { here }.find(|p| p.tokens == span).map_or(WordId::UNKNOWN, |p| p.word)
    }

    pub(crate) fn payload(&self, name: &str, class: ClassId) -> Option<i32> {
        self.lexicon.payload(self.entry(self.get(name)?), class)
    }

    /// Reads a captured number in digits or words; `a` is one.
    pub(crate) fn number(&self, name: &str) -> Option<f64> {
        let span = self.get(name)?;
        let (mut sum, mut group, mut seen, mut half) = (0.0, 0.0, false, 0.0);
        for i in span.range() {
            let word = self.tokens.word(i);
            let text = self.tokens.text(i);
            let shape = self.tokens.shape(i);
            let is = |class| self.lexicon.payload(word, class);
            if shape.is_number() {
                group += text.replace(',', "").parse::<f64>().ok()?;
            } else if shape == Shape::Ordinal {
                group += text.trim_end_matches(|c: char| c.is_alphabetic()).parse::<f64>().ok()?;
            } else if let Some(share) = is(self.classes.half_number) {
                half = f64::from(share) / 100.0;
            } else if let Some(scale) = is(self.classes.number_scale) {
                let factor = 10_f64.powi(scale);
                group = if group == 0.0 { 1.0 } else { group } * factor;
                if scale > 2 {
                    sum += group;
                    group = 0.0;
                }
            } else if let Some(n) = is(self.classes.number_unit)
                .or_else(|| is(self.classes.number_teen))
                .or_else(|| is(self.classes.number_ten))
                .or_else(|| is(self.classes.ordinal_word))
            {
                group += f64::from(n);
            } else if let Some(n) = is(self.classes.number_group) {
                group = if group == 0.0 { 1.0 } else { group } * f64::from(n);
            } else {
                continue;
            }
            seen = true;
        }
        if half > 0.0 {
            return Some(sum + group + half);
        }
        let article = |i: usize| self.token_has(i, self.classes.one_word);
        if seen { Some(sum + group) } else { span.range().any(article).then_some(1.0) }
    }

    /// Returns the token before the whole match, in its sentence.
    pub(crate) fn before(&self) -> Option<usize> {
        let first = self.taken().start();
        (first > self.doc.sentences().around(first).start()).then(|| first as usize - 1)
    }

    /// Returns the token behind the whole match, in its sentence.
    pub(crate) fn after(&self) -> Option<usize> {
        let taken = self.taken();
        (taken.end() < self.doc.sentences().around(taken.start()).end()).then_some(taken.end() as usize)
    }

    /// Returns whether a word ends in one of the endings of a class.
    pub(crate) fn ends_in(&self, token: usize, endings: ClassId) -> bool {
        ends_in(self.lexicon, self.tokens.text(token), endings)
    }

    /// Returns whether the captured unit is a plural.
    pub(crate) fn is_plural(&self, name: &str) -> bool {
        self.get(name).is_some_and(|unit| {
            let unit = unit.start() as usize;
            self.token_has(unit, self.classes.unit_plural) || self.ends_in(unit, self.classes.plural_ending)
        })
    }

    pub(crate) fn token_has(&self, token: usize, class: ClassId) -> bool {
        self.lexicon.has(self.tokens.word(token), class)
    }

    /// Returns the tokens of the expression: without the context that its pattern also names.
    pub(crate) fn taken(&self) -> Span<Tok> {
        if let Some(x) = self.get("x") {
            return x;
        }
        self.get("next").map_or(self.all, |next| Span::new(self.all.start(), next.start()))
    }

    pub(crate) fn amount(&self) -> Option<Amount> {
        if self.has("vague") {
            return Some(Amount::Vague);
        }
        self.number("n").map(Amount::Exact)
    }

    pub(crate) fn unit(&self) -> Option<Unit> {
        Unit::of_payload(self.payload("unit", self.classes.time_unit)?)
    }

    /// Reads `1914`, `'98`, `nineteen ninety-six`, `490 BC`.
    pub(crate) fn year(&self) -> Option<i16> {
        let span = self.get("year")?;
        let first = self.tokens.text(span.start() as usize);
        let year = if self.tokens.shape(span.start() as usize).is_number() {
            first.parse::<i16>().ok()?
        } else if first == "'" || first == "\u{2019}" {
            let short = self.tokens.text(span.end() as usize - 1).parse::<i16>().ok()?;
            crate::expr::full_year(short, None)
        } else {
            self.spelled_year(span)?
        };
        match self.payload("era", self.classes.era) {
            Some(-1) => Some(1 - year),
            _ => Some(year),
        }
    }

    fn spelled_year(&self, span: Span<Tok>) -> Option<i16> {
        let mut year = 0_i32;
        for (n, i) in span.range().enumerate() {
            let word = self.tokens.word(i);
            let is = |class| self.lexicon.payload(word, class);
            if let Some(scale) = is(self.classes.number_scale) {
                year *= 10_i32.pow(scale.clamp(0, 3).cast_unsigned());
            } else if let Some(unit) = is(self.classes.number_unit)
                .or_else(|| is(self.classes.number_teen))
                .or_else(|| is(self.classes.number_ten))
            {
                // `nineteen` then `ninety`: the first two words are two digits each.
                year = if n == 1 && (10..100).contains(&year) { year * 100 + unit } else { year + unit };
            }
        }
        i16::try_from(year).ok().filter(|year| (1000..2200).contains(year))
    }

    /// Collects the parts of a calendar date.
    pub(crate) fn partial(&self) -> Partial {
        let small = |name: &str| {
            self.number(name).filter(|n| n.fract() == 0.0).and_then(|n| i8::try_from(n as i64).ok())
        };
        let era = if self.payload("era", self.classes.era) == Some(-1) { Era::Bc } else { Era::Ad };
        Partial {
            year: self.year(),
            month: self
                .payload("month", self.classes.month)
                .and_then(|n| i8::try_from(n).ok())
                .or_else(|| small("mm")),
            day: small("day"),
            weekday: self.payload("weekday", self.classes.weekday).and_then(|n| i8::try_from(n).ok()),
            season: self.payload("season", self.classes.season).and_then(Season::of_payload),
            quarter: self
                .payload("code", self.classes.quarter_code)
                .filter(|n| *n < 10)
                .and_then(|n| i8::try_from(n).ok())
                .or_else(|| small("quarter")),
            half: self
                .payload("half", self.classes.half_word)
                .or_else(|| {
                    self.payload("code", self.classes.quarter_code)?.checked_sub(10).filter(|n| *n > 0)
                })
                .and_then(|n| i8::try_from(n).ok()),
            decade: self.decade().map(|decade| (era, decade)),
            century: small("century").or_else(|| self.roman()).map(|n| (era, i16::from(n) - 1)),
            holiday: self.payload("holiday", self.classes.holiday),
            weekend: self.has("weekend"),
            nth: None,
            short_year: self.get("year").is_some_and(|year| {
                // `'98`, `98`: every form of a year that has no more digits.
                self.tokens.text(year.end() as usize - 1).len() == 2 && !self.has("era")
            }),
        }
    }

    /// Reads a small number in Roman figures: `XIX`.
    fn roman(&self) -> Option<i8> {
        let mut sum = 0_i8;
        let mut last = 0;
        for figure in self.text("roman")?.bytes().rev() {
            let n = match figure {
                b'I' => 1,
                b'V' => 5,
                b'X' => 10,
                _ => return None,
            };
            sum = if n < last { sum.checked_sub(n)? } else { sum.checked_add(n)? };
            last = last.max(n);
        }
        Some(sum).filter(|n| (1..=30).contains(n))
    }

    fn decade(&self) -> Option<i16> {
        if let Some(word) = self.payload("decade", self.classes.decade_word) {
            return i16::try_from(190 + word / 10).ok();
        }
        let digits: String = self.text("decade")?.chars().filter(char::is_ascii_digit).collect();
        let n = digits.parse::<i16>().ok()?;
        // `'90s` and `90s` are of the twentieth century.
        Some(if n < 100 { 190 + n / 10 } else { n / 10 })
    }

    /// Reads `last`, `this`, `next`, `previous`, `following`.
    pub(crate) fn which(&self) -> Option<(i32, Base)> {
        if let Some(step) = self.payload("which", self.classes.which) {
            return Some((step, Base::Speech));
        }
        self.payload("which", self.classes.which_text).map(|step| (step, Base::Text))
    }

    pub(crate) fn time(&self) -> Option<Time> {
        let part = self.payload("part", self.classes.day_part);
        if let Some(part) = part.or_else(|| self.payload("part", self.classes.deictic_part)) {
            let hour = self.payload("part", self.classes.clock_word).and_then(|hour| i8::try_from(hour).ok());
            return Some(match (hour, part) {
                (Some(hour), _) => Time::Clock { hour, minute: Some(0), second: None, zone: None },
                (_, 1) => Time::Part("MO"),
                (_, 3) => Time::Part("AF"),
                (_, 4) => Time::Part("EV"),
                (_, 6) => Time::Part("DT"),
                _ => Time::Part("NI"),
            });
        }
        let within = |n: f64, most: i8| i8::try_from(n as i64).ok().filter(|n| (0..=most).contains(n));
        let small = |name: &str, most: i8| self.number(name).and_then(|n| within(n, most));
        let zone = self.payload("zone", self.classes.zone).and_then(|n| i16::try_from(n).ok());
        let (mut hour, mut minute) = if let Some(joined) = self.text("joined") {
            // `1630`, `16.30`
            let (hour, minute) = joined.split_once('.').or_else(|| joined.split_at_checked(2))?;
            (within(hour.parse().ok()?, 24)?, Some(within(minute.parse().ok()?, 59)?))
        } else {
            (small("hour", 24)?, small("minute", 59))
        };
        if let Some(half) = self.payload("half_day", self.classes.clock_half) {
            hour = hour % 12 + half as i8;
        } else if let Some(part) = self.payload("of_day", self.classes.day_part) {
            // The hours behind noon have the numbers 1 to 11 again.
            hour = if part > 2 && hour < 12 { hour + 12 } else { hour };
        }
        // Half and a quarter are shares of an hour.
        let minutes = |name: &str| match self.number(name) {
            Some(n) if n < 1.0 => within(n * 60.0, 59),
            Some(n) => within(n, 59),
            None => None,
        };
        if self.has("past") {
            minute = minutes("past");
        } else if self.has("until") {
            minute = minutes("until").map(|minutes| 60 - minutes);
            hour = if hour == 0 { 23 } else { hour - 1 };
        }
        Some(Time::Clock { hour, minute, second: small("second", 59), zone })
    }

    pub(crate) fn modifier(&self) -> Option<TimexMod> {
        if let Some(phase) = self
            .payload("phase", self.classes.phase)
            .or_else(|| self.payload("phase", self.classes.phase_noun))
            .or_else(|| self.payload("phase", self.classes.phase_adjective))
        {
            return match phase {
                1 => Some(TimexMod::Start),
                2 => Some(TimexMod::Mid),
                _ => Some(TimexMod::End),
            };
        }
        let bound = self.payload("bound", self.classes.bound);
        Some(match bound.or_else(|| self.payload("bound", self.classes.about_date))? {
            0 => return None,
            1 => TimexMod::Approx,
            2 => TimexMod::MoreThan,
            3 => TimexMod::LessThan,
            4 => TimexMod::EqualOrMore,
            _ => TimexMod::EqualOrLess,
        })
    }
}

/// Returns whether a word ends in one of the endings of a class; endings have three letters at most.
pub(crate) fn ends_in(lexicon: &Lexicon, word: &str, endings: ClassId) -> bool {
    (1..=3).any(|length| {
        let start = word.len().checked_sub(length).filter(|start| *start > 0);
        let ending = start.and_then(|start| word.get(start..));
        ending.is_some_and(|ending| lexicon.has(lexicon.find(ending), endings))
    })
}
