//! Turns what an expression says into a value of the calendar.

use factum_core::AnnotationId;
use factum_core::value::{AnchorBasis, Granularity};
use jiff::civil::Date;

use crate::config::{AnchorMode, Direction};
use crate::expr::{Amount, Base, Expr, Partial, Target, full_year};
use crate::period::{Period, Season, Unit, shift, week_day, weekday, year_text};
use crate::tense::Look;

/// What an expression came to.
#[derive(Clone, Debug, Default)]
pub(crate) struct Resolved {
    pub(crate) value: String,
    pub(crate) period: Option<Period>,
    pub(crate) granularity: Option<Granularity>,
    pub(crate) anchor: Option<Anchor>,
    pub(crate) problem: Option<String>,
}

/// A date that others count from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Anchor {
    pub(crate) period: Period,
    pub(crate) basis: AnchorBasis,
    pub(crate) mention: Option<AnnotationId>,
}

/// What is known where an expression stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scene {
    pub(crate) mode: AnchorMode,
    pub(crate) direction: Direction,
    pub(crate) published: Option<Anchor>,
    /// The last date of the text.
    pub(crate) last: Option<Anchor>,
    /// Where the clause of the expression looks.
    pub(crate) look: Option<Look>,
    /// The sentence of the last date, and how many sentences ago that is.
    pub(crate) last_at: usize,
    pub(crate) since: usize,
    /// The last quarter of the text, and how many sentences ago it stands.
    pub(crate) last_quarter: Option<Anchor>,
    pub(crate) quarter_at: usize,
    pub(crate) since_quarter: usize,
    /// The last date of the text, whether or not later ones count from it: what `that year` points to.
    pub(crate) nearest: Option<Anchor>,
    pub(crate) nearest_at: usize,
    /// The last day of the text that does not lie ahead.
    pub(crate) last_day: Option<Anchor>,
    /// The last date of the text that names its own year and month, and its sentence.
    pub(crate) dated: Option<(Date, usize)>,
    pub(crate) sentence: usize,
    /// Whether the expression goes on a list of weekdays: between Friday and Saturday.
    pub(crate) listed: bool,
}

/// How many sentences behind it a date of a news text can still be counted from.
const REACH: usize = 2;
/// How many days nearer a date against the tense of its clause must be to be chosen all the same.
const AGAINST_TENSE: i64 = 200;

impl Scene {
    pub(crate) fn new(mode: AnchorMode, direction: Direction, published: Option<Anchor>) -> Self {
        Self {
            mode,
            direction,
            published,
            last: None,
            look: None,
            last_at: 0,
            since: 0,
            last_quarter: None,
            quarter_at: 0,
            since_quarter: 0,
            nearest: None,
            nearest_at: 0,
            last_day: None,
            dated: None,
            sentence: 0,
            listed: false,
        }
    }

    /// Comes to the next expression; `listed` when it goes on a list of weekdays.
    pub(crate) fn enter(&mut self, sentence: usize, listed: bool) {
        self.since = sentence - self.last_at;
        self.since_quarter = sentence - self.quarter_at;
        self.listed = listed;
        self.sentence = sentence;
    }

    /// Keeps a resolved date for those that follow.
    pub(crate) fn leave(&mut self, anchor: Anchor, sentence: usize, moves_focus: bool) {
        if moves_focus {
            (self.last, self.last_at) = (Some(anchor), sentence);
            if let Period::Quarter(..) = anchor.period {
                (self.last_quarter, self.quarter_at) = (Some(anchor), sentence);
            }
        }
        (self.nearest, self.nearest_at) = (Some(anchor), sentence);
        if matches!(anchor.period, Period::Day(_)) && self.is_past(&anchor) {
            self.last_day = Some(anchor);
        }
    }

    fn anchor(&self, base: Base) -> Option<Anchor> {
        let published = self.published;
        match (self.mode, base) {
            (AnchorMode::None, _) => None,
            (AnchorMode::News, Base::Speech) => published,
            // News looks back from now: what lies ahead is no event that others are counted from.
            (AnchorMode::News, Base::Text) => {
                self.last.filter(|last| self.since <= REACH && self.is_past(last)).or(published)
            }
            (AnchorMode::Narrative, _) => self.last,
        }
    }

    fn is_past(&self, anchor: &Anchor) -> bool {
        let now = self.published.and_then(|p| p.period.first_day());
        now.is_none() || anchor.period.first_day() <= now
    }

    fn look(&self) -> Option<Look> {
        match self.direction {
            Direction::Tense => self.look,
            Direction::Past => Some(Look::Back),
            Direction::Future => Some(Look::Ahead),
        }
    }

    pub(crate) fn resolve(&self, expr: &Expr) -> Resolved {
        match expr {
            Expr::Ref(value) => Resolved { value: (*value).to_owned(), ..Resolved::default() },
            Expr::That => {
                self.anchor(Base::Text).filter(|anchor| anchor.basis == AnchorBasis::Text).map_or_else(
                    || Resolved { value: "XXXX".to_owned(), ..Resolved::default() },
                    |anchor| settled(anchor.period, Some(anchor)),
                )
            }
            Expr::Lengths { value, unit } => Resolved {
                value: value.clone(),
                granularity: Some(unit.granularity()),
                ..Resolved::default()
            },
            Expr::SomeLength => Resolved { value: "PX".to_owned(), ..Resolved::default() },
            Expr::Set(value) => Resolved { value: value.clone(), ..Resolved::default() },
            Expr::Duration { amount, unit } => duration(*amount, *unit),
            Expr::Day { step: 0, base: Base::Text } if self.day_of_sentence().is_some() => {
                let anchor = self.day_of_sentence();
                anchor.map_or_else(Resolved::default, |anchor| settled(anchor.period, Some(anchor)))
            }
            Expr::Day { step, base } if self.mode == AnchorMode::News && self.is_vague(*base) => {
                self.counted(Amount::Exact(f64::from(*step)), Unit::Day, 1, Base::Speech)
            }
            Expr::Day { step, base } => self.counted(Amount::Exact(f64::from(*step)), Unit::Day, 1, *base),
            Expr::Offset { amount, unit, sign, base } => {
                let same = self.compared(*amount, *unit, *sign);
                same.unwrap_or_else(|| self.counted(*amount, *unit, *sign, *base))
            }
            Expr::Quarter { years, of } => self.some_quarter(*years, *of),
            Expr::Which { step, target: Target::Unit(unit), base } => {
                self.counted(Amount::Exact(f64::from(*step)), *unit, 1, *base)
            }
            Expr::Which { step, target: Target::Named(part), base } => self.named(*part, *step, *base),
            Expr::Within { part, step, unit, base } => self.within(*part, *step, *unit, *base),
            Expr::Calendar(part) => self.calendar(*part),
        }
    }

    fn counted(&self, amount: Amount, unit: Unit, sign: i64, base: Base) -> Resolved {
        let open = |anchor| Resolved {
            value: unit.unknown().to_owned(),
            granularity: Some(unit.granularity()),
            anchor,
            ..Resolved::default()
        };
        let Amount::Exact(n) = amount else {
            let value = if sign < 0 { "PAST_REF" } else { "FUTURE_REF" };
            return Resolved { value: value.to_owned(), ..Resolved::default() };
        };
        let Some(mut anchor) = self.anchor(base) else { return open(None) };
        // `that week` behind a month points to the last day before it.
        if let (AnchorMode::News, Base::Text, Some(day)) = (self.mode, base, self.last_day)
            && n == 0.0
            && unit >= Unit::Day
            && anchor.period.unit() > unit
        {
            anchor = day;
        }
        if unit < Unit::Day {
            let day = anchor.period.value();
            return Resolved {
                value: format!("{day}TXX"),
                granularity: Some(unit.granularity()),
                anchor: Some(anchor),
                ..Resolved::default()
            };
        }
        if anchor.period.unit() > unit {
            // `three days later` behind a mere year says no more than the year.
            return match anchor.period {
                Period::Year(year) => Resolved {
                    value: format!("{}{}", year_text(year), &unit.unknown()[4..]),
                    ..open(Some(anchor))
                },
                Period::Month(..) if unit == Unit::Day => {
                    Resolved { value: format!("{}-XX", anchor.period.value()), ..open(Some(anchor)) }
                }
                _ => open(Some(anchor)),
            };
        }
        let moved = if n.fract() == 0.0 {
            anchor
                .period
                .first_day()
                .or(anchor.period.some_day())
                .and_then(|day| shift(day, unit, n as i64 * sign))
        } else {
            let months = if unit == Unit::Year { n * 12.0 } else { n };
            anchor.period.first_day().and_then(|day| shift(day, Unit::Month, months.round() as i64 * sign))
        };
        moved.map_or_else(|| open(Some(anchor)), |day| settled(Period::holding(unit, day), Some(anchor)))
    }

    /// Resolves `a year earlier` behind a quarter: the same quarter a year before.
    fn compared(&self, amount: Amount, unit: Unit, sign: i64) -> Option<Resolved> {
        let year =
            self.mode == AnchorMode::News && unit == Unit::Year && amount == Amount::Exact(1.0) && sign < 0;
        let anchor = self.quarter().filter(|_| year)?;
        anchor.period.step(-4).map(|period| settled(period, Some(anchor)))
    }

    /// Returns the last day that the sentence names, also one that lies ahead.
    fn day_of_sentence(&self) -> Option<Anchor> {
        let near = self.mode != AnchorMode::None && self.nearest_at == self.sentence;
        self.nearest.filter(|nearest| near && matches!(nearest.period, Period::Day(_)))
    }

    /// Returns the quarter that the text speaks of.
    fn quarter(&self) -> Option<Anchor> {
        self.last_quarter.filter(|_| self.since_quarter <= REACH)
    }

    /// Returns whether the date of the text to count from is no day.
    fn is_vague(&self, base: Base) -> bool {
        self.anchor(base).is_some_and(|anchor| anchor.period.unit() > Unit::Day)
    }

    fn some_quarter(&self, years: i64, of: Option<i16>) -> Resolved {
        let text = self.quarter().and_then(|anchor| Some((anchor, anchor.period.step(years * 4)?)));
        let whole = || {
            let anchor = self.anchor(Base::Speech)?;
            let here = Period::holding(Unit::Quarter, anchor.period.some_day()?);
            Some((anchor, here.step(years * 4 - 1)?))
        };
        match text.or_else(whole) {
            Some((anchor, Period::Quarter(year, quarter))) => {
                settled(Period::Quarter(of.unwrap_or(year), quarter), Some(anchor))
            }
            Some((anchor, period)) => settled(period, Some(anchor)),
            None => Resolved { value: Unit::Quarter.unknown().to_owned(), ..Resolved::default() },
        }
    }

    /// Resolves `last Friday`, `next summer`, `this March`.
    fn named(&self, part: Partial, step: i32, base: Base) -> Resolved {
        let Some(anchor) = self.anchor(base) else { return unresolved(part, None) };
        if step == 0 && base == Base::Text && anchor.basis == AnchorBasis::Published {
            // `that summer` behind no date: the clause tells.
            return self.calendar(part);
        }
        let Some(day) = anchor.period.some_day() else { return unresolved(part, Some(anchor)) };
        let look = if step < 0 { Look::Back } else { Look::Ahead };
        if let Some(weekday) = part.weekday.and_then(weekday) {
            let found = match (step, look) {
                (0, _) if day.weekday() == weekday => Some(day),
                (_, Look::Back) => day.nth_weekday(-1, weekday).ok(),
                _ => day.nth_weekday(1, weekday).ok(),
            };
            return found.map_or_else(
                || unresolved(part, Some(anchor)),
                |day| settled(Period::Day(day), Some(anchor)),
            );
        }
        let year = day.year();
        if part.season == Some(Season::Winter) && step != 0 {
            // The winter that starts last or next; Januaries and Februaries belong to the one before.
            let begun = if day.month() < 3 { year - 1 } else { year - i16::from(day.month() < 12) };
            let winter =
                if step > 0 { begun + 1 } else { begun - i16::from(!(3..12).contains(&day.month())) };
            return settled(Period::Season(winter, Season::Winter), Some(anchor));
        }
        let candidates = [year - 1, year, year + 1];
        let periods = candidates.into_iter().filter_map(|year| part.in_year(year));
        let here = |p: &Period| p.some_day().map(|start| start.cmp(&first_of(*p, day)));
        let chosen = match step {
            0 => { periods }.find(|p| p.year() == Some(year)),
            ..0 => { periods }.rfind(|p| here(p) == Some(std::cmp::Ordering::Less)),
            _ => { periods }.find(|p| here(p) == Some(std::cmp::Ordering::Greater)),
        };
        chosen.map_or_else(|| unresolved(part, Some(anchor)), |p| settled(p, Some(anchor)))
    }

    /// Resolves a part of a longer time that another expression chooses: a month of last year, a weekday of next week.
    fn within(&self, part: Partial, step: i32, unit: Unit, base: Base) -> Resolved {
        let pointed =
            self.nearest.filter(|_| step == 0 && base == Base::Text && self.mode != AnchorMode::None);
        let Some(anchor) = pointed.or_else(|| self.anchor(base)) else { return unresolved(part, None) };
        let found = match unit {
            Unit::Week => anchor.period.some_day().and_then(|day| {
                let day = shift(day, Unit::Week, step.into())?;
                week_day(day.iso_week_date(), weekday(part.weekday?)?).map(Period::Day)
            }),
            Unit::Month => anchor.period.some_day().and_then(|day| {
                let first = Period::holding(Unit::Month, day).first_day()?;
                let month = shift(first, Unit::Month, step.into())?;
                Partial { month: Some(month.month()), ..part }.in_year(month.year())
            }),
            _ => {
                let moved = anchor.period.some_day().and_then(|day| shift(day, unit, step.into()));
                moved.map(Date::year).or(anchor.period.year()).and_then(|year| part.in_year(year))
            }
        };
        found.map_or_else(|| unresolved(part, Some(anchor)), |p| settled(p, Some(anchor)))
    }

    fn calendar(&self, mut part: Partial) -> Resolved {
        if let Some(year) = part.year.filter(|_| part.short_year) {
            let now = self.anchor(Base::Speech).and_then(|anchor| anchor.period.year());
            part.year = Some(full_year(year % 100, now));
        }
        if let Some(problem) = part.problem() {
            let mut resolved = unresolved(part, None);
            resolved.problem = Some(problem);
            return resolved;
        }
        if let Some(period) = part.fixed() {
            let mut resolved = settled(period, None);
            if let (Period::Day(day), Some(weekday)) = (period, part.weekday.and_then(weekday))
                && day.weekday() != weekday
            {
                resolved.problem = Some(format!(
                    "weekday contradicts the date: {} is a {:?}",
                    period.value(),
                    day.weekday()
                ));
            }
            return resolved;
        }
        let Some(anchor) = self.anchor(Base::Speech) else { return unresolved(part, None) };
        if self.mode == AnchorMode::Narrative {
            return Self::narrated(part, anchor);
        }
        let Some(day) = anchor.period.some_day() else { return unresolved(part, Some(anchor)) };
        if let (Some(weekday), None, None) = (part.weekday.and_then(weekday), part.day, part.nth) {
            if let Some(Period::Day(first)) = self.last.filter(|_| self.listed).map(|last| last.period)
                && let Ok(next) = first.nth_weekday(1, weekday)
            {
                return settled(Period::Day(next), self.last);
            }
            let found = match self.look() {
                _ if day.weekday() == weekday => Some(day),
                Some(Look::Ahead) => day.nth_weekday(1, weekday).ok(),
                _ => day.nth_weekday(-1, weekday).ok(),
            };
            return found.map_or_else(
                || unresolved(part, Some(anchor)),
                |day| settled(Period::Day(day), Some(anchor)),
            );
        }
        if let (Some(n), None, Some(weekday)) = (part.day, part.month, part.weekday.and_then(weekday)) {
            // `Friday the 13th`: the nearest month in which the two meet.
            let months = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6].into_iter();
            let first = Period::holding(Unit::Month, day).first_day();
            let mut found = months.filter_map(|by| {
                let month = shift(first?, Unit::Month, by)?;
                Date::new(month.year(), month.month(), n).ok().filter(|day| day.weekday() == weekday)
            });
            return found.next().map_or_else(
                || unresolved(part, Some(anchor)),
                |day| settled(Period::Day(day), Some(anchor)),
            );
        }
        if let (Some(n), None) = (part.day, part.month) {
            let found = Date::new(day.year(), day.month(), n).ok();
            return found.map_or_else(
                || unresolved(part, Some(anchor)),
                |day| settled(Period::Day(day), Some(anchor)),
            );
        }
        if part.weekend {
            return settled(self.weekend(day), Some(anchor));
        }
        let dated = self.dated.filter(|(_, sentence)| *sentence == self.sentence && part.month.is_some());
        if let Some((near, _)) = dated {
            // A date of the same sentence that says its year lends it to those that do not.
            let candidates = [near.year() - 1, near.year(), near.year() + 1].into_iter();
            let away = |p: &Period| p.some_day().map_or(i64::MAX, |start| days(near, start).abs());
            if let Some(period) = candidates.filter_map(|y| part.in_year(y)).min_by_key(away) {
                return settled(period, self.nearest);
            }
        }
        let year = day.year();
        let periods: Vec<Period> =
            [year - 1, year, year + 1].into_iter().filter_map(|y| part.in_year(y)).collect();
        let distance =
            |p: &Period| p.some_day().map_or(i64::MAX, |start| days(first_of(*p, day), start).abs());
        let forced = self.direction != Direction::Tense;
        let price = |p: &Period| {
            let ahead = p.some_day().is_some_and(|start| days(first_of(*p, day), start) > 0);
            let behind = p.some_day().is_some_and(|start| days(first_of(*p, day), start) < 0);
            let against = match self.look() {
                Some(Look::Back) => ahead,
                Some(Look::Ahead) => behind,
                None => false,
            };
            let most = match () {
                () if forced => i64::from(i32::MAX),
                // Results are reported, and expected to be reported, for the quarter before.
                () if part.quarter.is_some() => AGAINST_TENSE / 4,
                () => AGAINST_TENSE,
            };
            distance(p).saturating_add(if against { most } else { 0 })
        };
        let nearest = periods.iter().copied().min_by_key(price);
        nearest.map_or_else(|| unresolved(part, Some(anchor)), |p| settled(p, Some(anchor)))
    }

    /// Returns the occurrence nearest to the last date of the story, which rather goes on than back; behind a mere
    /// year it is that year's.
    fn next_in_story(part: Partial, anchor: Anchor) -> Option<Period> {
        let year = anchor.period.year()?;
        let Some(here) = anchor.period.some_day().filter(|_| anchor.period.unit() < Unit::Year) else {
            return part.in_year(year);
        };
        let candidates = [year - 1, year, year + 1].into_iter().filter_map(|year| part.in_year(year));
        { candidates }.min_by_key(|p| {
            let away = p.some_day().map_or(i64::MAX, |start| days(first_of(*p, here), start));
            if away < 0 { away.saturating_neg().saturating_add(BACK) } else { away }
        })
    }

    /// Returns the weekend next to a day: the one before on the first days of a week, unless the clause looks ahead.
    fn weekend(&self, day: Date) -> Period {
        let early = day.weekday().to_monday_zero_offset() < 3 && self.look() != Some(Look::Ahead);
        let shifted = if early { shift(day, Unit::Week, -1).unwrap_or(day) } else { day };
        Period::holding(Unit::Weekend, shifted)
    }

    /// Takes what is missing from the last date of the text.
    fn narrated(part: Partial, anchor: Anchor) -> Resolved {
        let found = if let (Some(weekday), None, None) = (part.weekday.and_then(weekday), part.day, part.nth)
        {
            match anchor.period {
                Period::Day(day) if day.weekday() == weekday => Some(Period::Day(day)),
                Period::Day(day) => day.nth_weekday(1, weekday).ok().map(Period::Day),
                _ => None,
            }
        } else if let (Some(n), None) = (part.day, part.month) {
            match anchor.period {
                Period::Day(day) => Date::new(day.year(), day.month(), n).ok().map(Period::Day),
                Period::Month(year, month) => Date::new(year, month, n).ok().map(Period::Day),
                _ => None,
            }
        } else {
            Self::next_in_story(part, anchor)
        };
        found.map_or_else(|| unresolved(part, Some(anchor)), |p| settled(p, Some(anchor)))
    }
}

/// How many days nearer a date must be for a story to go back to it.
const BACK: i64 = 30;

/// Returns the period like `p` in size that holds `day`'s place, for comparing whether `p` lies before or after.
fn first_of(p: Period, day: Date) -> Date {
    Period::holding(p.unit(), day).some_day().unwrap_or(day)
}

/// Returns how many days later `to` is.
fn days(from: Date, to: Date) -> i64 {
    from.until(to).map_or(i64::MAX, |span| i64::from(span.get_days()))
}

fn settled(period: Period, anchor: Option<Anchor>) -> Resolved {
    Resolved {
        value: period.value(),
        period: Some(period),
        granularity: Some(period.granularity()),
        anchor,
        problem: None,
    }
}

fn unresolved(part: Partial, anchor: Option<Anchor>) -> Resolved {
    Resolved { value: part.open_value(), granularity: part.granularity(), anchor, ..Resolved::default() }
}

fn duration(amount: Amount, unit: Unit) -> Resolved {
    let amount = match (amount, unit) {
        (Amount::Exact(n), Unit::Fortnight) => Amount::Exact(n * 2.0),
        (other, _) => other,
    };
    let (letters, time) = unit.letters();
    // Half an hour is thirty minutes; one and a half hours stay 1.5.
    if let Amount::Exact(n) = amount
        && n < 1.0
        && let Some((many, smaller)) = unit.parts()
        && (many * n).fract() == 0.0
    {
        return duration(Amount::Exact(many * n), smaller);
    }
    let value = format!("P{}{}{letters}", if time { "T" } else { "" }, amount.text());
    Resolved { value, granularity: Some(unit.granularity()), ..Resolved::default() }
}
