//! Days that a rule finds in each year.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

/// Returns the day of a holiday: `mmdd` is a fixed day, `1mmnw` the n-th weekday w of a month (5: the last), `2oooo`
/// lies `oooo` - 5000 days from Easter.
pub(crate) fn day(rule: i32, year: i16) -> Option<Date> {
    let rest = rule % 10_000;
    match rule / 10_000 {
        0 => Date::new(year, i8::try_from(rest / 100).ok()?, i8::try_from(rest % 100).ok()?).ok(),
        1 => {
            let month = Date::new(year, i8::try_from(rest / 100).ok()?, 1).ok()?;
            let nth = i8::try_from(rest / 10 % 10).ok()?;
            let weekday = Weekday::from_monday_one_offset(i8::try_from(rest % 10).ok()?).ok()?;
            month.nth_weekday_of_month(if nth == 5 { -1 } else { nth }, weekday).ok()
        }
        2 => easter(year)?.checked_add((i64::from(rest) - 5000).days()).ok(),
        _ => None,
    }
}

/// Returns the value of a holiday whose year is not known.
pub(crate) fn open(rule: i32) -> String {
    if rule < 10_000 { format!("XXXX-{:02}-{:02}", rule / 100, rule % 100) } else { "XXXX-XX-XX".to_owned() }
}

/// Returns Easter Sunday of the Gregorian calendar, by the anonymous computus of 1876.
fn easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    Date::new(year, i8::try_from(n / 31).ok()?, i8::try_from(n % 31 + 1).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn movable_feasts_are_where_the_almanac_has_them() {
        assert_eq!(easter(2000), Some(date(2000, 4, 23)));
        assert_eq!(easter(2024), Some(date(2024, 3, 31)));
        assert_eq!(easter(2038), Some(date(2038, 4, 25)));
        assert_eq!(day(24998, 2024), Some(date(2024, 3, 29)));
        assert_eq!(day(11144, 2023), Some(date(2023, 11, 23)));
        assert_eq!(day(10551, 2023), Some(date(2023, 5, 29)));
    }
}
