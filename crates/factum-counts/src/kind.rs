//! What a number measures: things, money, a share of a hundred, or a length of something with a unit.

use factum_core::Shape;
use factum_core::value::CountKind;

use crate::candidate::Candidate;
use crate::words::Text;

/// ISO 4217, number and letters.
const CURRENCIES: &[(i32, &str)] = &[
    (840, "USD"),
    (826, "GBP"),
    (978, "EUR"),
    (392, "JPY"),
    (156, "CNY"),
    (356, "INR"),
    (643, "RUB"),
    (410, "KRW"),
    (949, "TRY"),
    (566, "NGN"),
    (376, "ILS"),
    (980, "UAH"),
    (704, "VND"),
    (764, "THB"),
    (484, "MXN"),
    (928, "VES"),
    (986, "BRL"),
    (756, "CHF"),
    (710, "ZAR"),
    (682, "SAR"),
    (784, "AED"),
    (752, "SEK"),
    (578, "NOK"),
    (1, "cent"),
];

/// The rows that `measure_unit` counts from one.
const UNITS: &[&str] = &[
    "m", "km", "cm", "mm", "mi", "ft", "in", "yd", "kg", "g", "mg", "t", "lb", "oz", "l", "ml", "gal", "bbl",
    "acre", "ha", "km2", "mi2", "m2", "ft2", "degree", "W", "Wh", "km/h", "byte", "Hz", "V", "nm", "cal",
    "eV", "Gy", "cup", "bp", "nmi", "m3", "hp", "dB",
];

/// The rows that `time_unit` counts from one.
const TIMES: &[&str] = &[
    "second",
    "minute",
    "hour",
    "day",
    "week",
    "month",
    "quarter",
    "year",
    "decade",
    "century",
    "fortnight",
    "weekend",
    "millennium",
];

/// Finds the unit and takes it into the candidate.
pub(crate) fn measure(text: &Text<'_>, new: &mut Candidate) {
    let classes = text.classes;
    let currency = |payload: i32| CURRENCIES.iter().find(|(n, _)| *n == payload).map(|(_, code)| *code);
    let before = (new.start..new.number.0).find_map(|i| {
        text.payload(i, classes.currency_sign).or_else(|| text.payload(i, classes.currency_word))
    });
    if let Some(payload) = before {
        new.kind = CountKind::Money;
        new.unit = currency(payload);
        if let Some((_, end)) =
            (new.to < text.tokens.len()).then(|| text.entry(new.to, classes.currency_word)).flatten()
        {
            new.to = end;
            new.after = end;
        }
        return;
    }
    let Some(at) = unit_place(text, new.to) else { return };
    if let Some((payload, end)) = text
        .entry(at, classes.currency_word)
        .or_else(|| text.entry(at, classes.currency_sign).filter(|_| text.tokens.is_glued(at)))
    {
        take(new, CountKind::Money, currency(payload), end);
        return;
    }
    if let Some((_, end)) = text.entry(at, classes.percent_word) {
        take(new, CountKind::Percent, Some("percent"), end);
        return;
    }
    if let Some((payload, end)) = text.entry(at, classes.measure_unit) {
        let short = end == at + 1 && text.text(at).len() <= 2 && text.text(at).is_ascii();
        // A letter is a unit right behind digits only.
        let digits = new.number.1 > 0 && text.shape(new.number.1 - 1).is_number();
        if !short
            || (digits
                && (text.tokens.is_glued(at) || (text.text(at).len() == 2 && text.shape(at) == Shape::Lower)))
        {
            let unit = usize::try_from(payload - 1).ok().and_then(|row| UNITS.get(row)).copied();
            take(new, CountKind::Measure, unit, end);
        }
    }
}

/// Returns the length of time that a number stands before: its unit and the token behind it.
pub(crate) fn time(text: &Text<'_>, to: usize) -> Option<(&'static str, usize)> {
    let mut at = unit_place(text, to)?;
    if matches!(
        text.text(at),
        "consecutive"
            | "straight"
            | "full"
            | "long"
            | "more"
            | "whole"
            | "additional"
            | "calendar"
            | "working"
            | "business"
    ) && at + 1 < text.tokens.len()
    {
        at += 1;
    }
    let payload = text.payload(at, text.classes.time_unit)?;
    let unit = usize::try_from(payload - 1).ok().and_then(|row| TIMES.get(row)).copied()?;
    Some((unit, at + 1))
}

/// Returns the token where a unit can stand: the next one, or the one behind a glued hyphen.
fn unit_place(text: &Text<'_>, to: usize) -> Option<usize> {
    let len = text.tokens.len();
    if to >= len {
        return None;
    }
    let hyphen = text.is(to, "-") && text.tokens.is_glued(to) && to + 1 < len;
    let of = text.is(to, "of") && to + 1 < len && text.has(to + 1, text.classes.currency_word);
    Some(if hyphen || of { to + 1 } else { to })
}

fn take(new: &mut Candidate, kind: CountKind, unit: Option<&'static str>, end: usize) {
    new.kind = kind;
    new.unit = unit;
    new.to = end;
    new.after = end;
}

/// Makes a number before a unit of time a measure.
pub(crate) fn as_time(new: &mut Candidate, unit: &'static str, end: usize) {
    take(new, CountKind::Measure, Some(unit), end);
}
