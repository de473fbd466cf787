//! Reads the matches of a document, finds its publication date, and resolves one expression after the other.

use factum_core::value::{self, AnchorBasis, Granularity, TimexType};
use factum_core::{Emitter, ExtractError, Extractor, Slot, View};
use factum_lang::{LexiconHandle, PatternSet};
use jiff::civil::Date;

use crate::config::{AnchorMode, Config, Order};
use crate::expr::{Amount, Expr, Mention, Time};
use crate::grammar::RuleDef;
use crate::interval::{self, End};
use crate::lent;
use crate::parts::{Classes, Parts};
use crate::period::{Period, Unit, day_text};
use crate::published;
use crate::resolve::{Anchor, Resolved, Scene};
use crate::tense::Tense;

/// The compiled extractor.
pub(crate) struct Dates {
    pub(crate) config: Config,
    pub(crate) patterns: PatternSet,
    pub(crate) meanings: Vec<Option<&'static RuleDef>>,
    pub(crate) lexicon: LexiconHandle,
    pub(crate) classes: Classes,
}

impl Extractor for Dates {
    fn extract(&self, doc: &View<'_>, _: &mut Slot, out: &mut Emitter<'_>) -> Result<(), ExtractError> {
        let mut mentions = self.mentions(doc);
        self.share_years(doc, &mut mentions);
        let mentions = mentions;
        let lexicon = self.lexicon.get();
        let supplied = doc.published().and_then(published::parse).map(|day| Anchor {
            period: Period::Day(day),
            basis: AnchorBasis::Published,
            mention: None,
        });
        let published = match supplied {
            Some(anchor) => Some(anchor),
            None => published::find(doc, &mentions, &self.config, (lexicon, &self.classes), out)?,
        };
        let tense = Tense { doc, lexicon, classes: &self.classes };
        let mut scene = Scene::new(self.config.anchor, self.config.direction, published);
        let mut previous: Option<(End, bool)> = None;
        for (i, mention) in mentions.iter().enumerate() {
            let sentence = doc.sentences().index_of(mention.tokens.start());
            let bare = is_bare_weekday(&mention.expr);
            let listed = previous.as_ref().filter(|(end, was_bare)| {
                bare && *was_bare
                    && self.joins(doc, end.tokens.end())
                    && end.tokens.end() + 1 == mention.tokens.start()
            });
            scene.enter(sentence, listed.is_some());
            let lender = lent::lender(doc, &mentions, i, (lexicon, &self.classes));
            let said = lender.unwrap_or(mention);
            scene.look = needs_tense(&said.expr).then(|| tense.of(said.tokens)).flatten();
            let resolved = scene.resolve(&said.expr);
            let id = out.next_id();
            // A day that is lent is left to the mention that names it.
            if let Some(period) = resolved.period.filter(|_| lender.is_none()) {
                let anchor = Anchor { period, basis: AnchorBasis::Text, mention: Some(id) };
                scene.leave(anchor, sentence, self.moves_focus(doc, &scene, mention, period));
                if let Expr::Calendar(part) = &mention.expr
                    && part.year.is_some()
                    && part.month.is_some()
                {
                    scene.dated = period.first_day().map(|day| (day, sentence));
                }
            }
            let because = resolved.anchor.and_then(|anchor| anchor.mention);
            let date = date(mention, resolved);
            let end = End { id, tokens: mention.tokens, from: date.from.clone(), to: date.to.clone() };
            let placed =
                matches!(date.timex, TimexType::Date | TimexType::Time) && !date.value.ends_with("_REF");
            out.emit_because(mention.span, mention.rule.clone(), date, because.as_slice())?;
            if let Some((first, _)) = previous.as_ref().filter(|_| placed)
                && interval::joined(doc, first.tokens, end.tokens, lexicon, &self.classes)
            {
                interval::link(first, &end, out);
            }
            previous = placed.then_some((end, bare));
        }
        Ok(())
    }
}

impl Dates {
    /// Returns whether later expressions count from this one.
    fn moves_focus(&self, doc: &View<'_>, scene: &Scene, mention: &Mention, period: Period) -> bool {
        if scene.mode != AnchorMode::Narrative {
            // In news, a comparison (`a year earlier`) goes on from the same date as the one before it.
            return !matches!(mention.expr, Expr::Offset { unit: Unit::Year, .. });
        }
        match period {
            Period::Decade(..) | Period::Century(..) | Period::Millennium(_) => false,
            Period::Year(year) => {
                let before = mention.tokens.start().checked_sub(1);
                let starts = doc.sentences().around(mention.tokens.start()).start() == mention.tokens.start();
                let lexicon = self.lexicon.get();
                let led = before
                    .is_some_and(|i| lexicon.has(doc.tokens().word(i as usize), self.classes.story_lead));
                // A year that holds the last date says nothing new.
                (starts || led) && scene.last.is_none_or(|last| last.period.year() != Some(year))
            }
            _ => true,
        }
    }

    /// Gives dates of a list the year that stands behind its last one: `July to November 1954`.
    fn share_years(&self, doc: &View<'_>, mentions: &mut [Mention]) {
        for i in (1..mentions.len()).rev() {
            let (Expr::Calendar(second), span) = (&mentions[i].expr, mentions[i].tokens) else { continue };
            let second = *second;
            let Some(year) = second.year else { continue };
            let Expr::Calendar(first) = &mut mentions[i - 1].expr.clone() else { continue };
            let gap = mentions[i - 1].tokens.end()..span.start();
            let open = first.year.is_none() && (first.month.is_some() || first.season.is_some());
            if !open || gap.len() > 2 || gap.is_empty() || !gap.clone().any(|t| self.joins(doc, t)) {
                continue;
            }
            let wraps = first.month > second.month && second.month.is_some();
            first.year = Some(if wraps { year - 1 } else { year });
            first.short_year = second.short_year;
            mentions[i - 1].expr = Expr::Calendar(*first);
        }
    }

    fn joins(&self, doc: &View<'_>, token: u32) -> bool {
        self.lexicon.get().has(doc.tokens().word(token as usize), self.classes.joiner)
            || doc.tokens().text(token as usize) == ","
    }
}

fn is_bare_weekday(expr: &Expr) -> bool {
    matches!(expr, Expr::Calendar(part) if part.weekday.is_some() && part.day.is_none())
}

/// Returns whether the direction of a date depends on its clause.
fn needs_tense(expr: &Expr) -> bool {
    matches!(expr, Expr::Calendar(part) if part.fixed().is_none())
}

impl Dates {
    fn mentions(&self, doc: &View<'_>) -> Vec<Mention> {
        let matches = self.patterns.find(doc);
        let tokens = doc.tokens();
        let mut mentions = Vec::with_capacity(matches.len());
        let mut captures = Vec::new();
        for found in matches.iter() {
            let Some(rule) = self.meanings[found.pattern()] else { continue };
            captures.clear();
            captures.extend(found.captures());
            let parts = Parts {
                doc,
                tokens,
                all: found.tokens(),
                captures: &captures,
                lexicon: self.lexicon.get(),
                classes: &self.classes,
            };
            let Some(mut expr) = (rule.read)(&parts) else { continue };
            if let Expr::Calendar(part) = &mut expr
                && parts.has("first")
                && !order(part, self.config.order)
            {
                continue;
            }
            let lengths = parts.get("larger").filter(|_| matches!(expr, Expr::Duration { .. }));
            let taken = lengths.unwrap_or_else(|| parts.taken());
            mentions.push(Mention {
                span: tokens.cover(taken),
                tokens: taken,
                rule: rule.id.into(),
                time: if matches!(expr, Expr::Set(_)) { None } else { parts.time() },
                expr,
                modifier: parts.modifier(),
            });
            if let Some(second) = second_of_pair(&parts, &mut mentions, rule) {
                mentions.push(second);
            }
        }
        mentions
    }
}

/// Reads the other date of a pair that shares its month or century: `March 3-5`, `1914-18`.
fn second_of_pair(parts: &Parts<'_>, mentions: &mut [Mention], rule: &RuleDef) -> Option<Mention> {
    let first = mentions.last_mut()?;
    let part = match &mut first.expr {
        Expr::Calendar(part) => part,
        Expr::Duration { .. } => return second_length(parts, rule),
        _ => return None,
    };
    let taken = parts.get("y")?;
    let mut second = *part;
    if let Some(day) = parts.number("day_y") {
        second.day = i8::try_from(day as i64).ok();
    } else {
        let short = parts.number("year_y")? as i16;
        let year = part.year?;
        let long = if short < 100 { year - year % 100 + short } else { short };
        second.year = Some(long).filter(|second| *second > year);
        second.year?;
    }
    Some(Mention {
        span: parts.tokens.cover(taken),
        tokens: taken,
        rule: rule.id.into(),
        expr: Expr::Calendar(second),
        time: None,
        modifier: None,
    })
}

/// Reads the other one of two lengths that are not one: `three weeks and two years`.
fn second_length(parts: &Parts<'_>, rule: &RuleDef) -> Option<Mention> {
    let taken = parts.get("smaller")?;
    let unit = Unit::of_payload(parts.payload("unit_b", parts.classes.time_unit)?)?;
    Some(Mention {
        span: parts.tokens.cover(taken),
        tokens: taken,
        rule: rule.id.into(),
        expr: Expr::Duration { amount: Amount::Exact(parts.number("n_b")?), unit },
        time: None,
        modifier: None,
    })
}

/// Puts day and month of a date with slashes in order; returns whether it can be a date at all.
fn order(part: &mut crate::expr::Partial, order: Order) -> bool {
    let (Some(first), Some(second)) = (part.month, part.day) else { return false };
    let swap = first > 12 || (order == Order::Dmy && second <= 12);
    (part.month, part.day) = if swap { (Some(second), Some(first)) } else { (Some(first), Some(second)) };
    part.month.is_some_and(|m| (1..=12).contains(&m)) && part.day.is_some_and(|d| (1..=31).contains(&d))
}

fn date(mention: &Mention, resolved: Resolved) -> value::Date {
    let timex = match (&mention.expr, &mention.time) {
        (Expr::Duration { .. } | Expr::Lengths { .. } | Expr::SomeLength, _) => TimexType::Duration,
        (Expr::Set(_), _) => TimexType::Set,
        (_, Some(_)) => TimexType::Time,
        _ if resolved.value.ends_with("TXX") => TimexType::Time,
        _ => TimexType::Date,
    };
    let range = resolved.period.map(|p| (p.first_day(), p.end_day()));
    let written =
        |day: Option<Date>| day.map(|day| if day.year() > 0 { day_text(day) } else { day.to_string() });
    let (mut from, mut to) = range.map_or((None, None), |(from, to)| (written(from), written(to)));
    let mut text = resolved.value;
    if mention.time.is_some() && text == "XXXX" {
        "XXXX-XX-XX".clone_into(&mut text);
    }
    let mut granularity = resolved.granularity;
    if let Some(time) = &mention.time {
        text.push_str(&time.value());
        (granularity, from, to) = time_range(time, resolved.period, from, to);
    }
    let anchor = resolved.anchor.map_or_else(value::Anchor::default, |anchor| value::Anchor {
        basis: anchor.basis,
        value: Some(anchor.period.value()),
        mention: anchor.mention,
    });
    value::Date {
        timex,
        value: text,
        modifier: mention.modifier,
        from,
        to,
        granularity,
        anchor,
        role: None,
        interval: None,
        problem: resolved.problem,
    }
}

/// Returns granularity, first instant and first instant after of a time of a day. A part of a day has no agreed hours, so
/// it keeps the bounds of its day; a night goes on into the next day, so it reaches to the end of that. A time of a zone
/// is none of the calendar of the text.
fn time_range(
    time: &Time,
    period: Option<Period>,
    from: Option<String>,
    to: Option<String>,
) -> (Option<Granularity>, Option<String>, Option<String>) {
    let (hour, minute, second) = match time {
        Time::Part("NI") => {
            let next = period.and_then(Period::end_day).and_then(|day| day.tomorrow().ok());
            let (from, to) = from.zip(next).unzip();
            return (Some(Granularity::PartOfDay), from, to.map(|day| day.to_string()));
        }
        Time::Part(_) => return (Some(Granularity::PartOfDay), from, to),
        Time::Clock { zone: Some(_), .. } => return (Some(Granularity::Minute), None, None),
        Time::Clock { hour, minute, second, zone: None } => (hour, minute, second),
    };
    let granularity = match (minute, second) {
        (_, Some(_)) => Granularity::Second,
        (Some(_), None) => Granularity::Minute,
        (None, None) => Granularity::Hour,
    };
    let Some(Period::Day(day)) = period else { return (Some(granularity), None, None) };
    let start = day.at(0, 0, 0, 0).checked_add(
        jiff::Span::new().hours(*hour).minutes(minute.unwrap_or(0)).seconds(second.unwrap_or(0)),
    );
    let length = match granularity {
        Granularity::Second => jiff::Span::new().seconds(1),
        Granularity::Minute => jiff::Span::new().minutes(1),
        _ => jiff::Span::new().hours(1),
    };
    let end = start.as_ref().ok().and_then(|start| start.checked_add(length).ok());
    let written = |at: jiff::civil::DateTime| at.to_string();
    (Some(granularity), start.ok().map(written), end.map(written))
}
