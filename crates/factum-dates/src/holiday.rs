//! Days that a rule finds in each year.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

/// Returns the day of a holiday: `mmdd` is a fixed day, `1mmnw` the n-th weekday w of a month (5: the last), `2oooo`
/// lies `oooo` - 5000 days from Easter, `4oooo` from the Easter of the Julian calendar; every 100000 more are a day
/// later. Days of other calendars (`5000x`) have no place in this one.
pub(crate) fn day(rule: i32, year: i16) -> Option<Date> {
    if rule >= 100_000 {
        return day(rule % 100_000, year)?.checked_add(i64::from(rule / 100_000).days()).ok();
    }
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
        4 => eastern_easter(year)?.checked_add((i64::from(rest) - 5000).days()).ok(),
        _ => None,
    }
}

/// Returns the value of a holiday whose year is not known.
pub(crate) fn open(rule: i32) -> String {
    match rule {
        0..10_000 => format!("XXXX-{:02}-{:02}", rule / 100, rule % 100),
        MONTH => "XXXX-XX".to_owned(),
        _ => "XXXX-XX-XX".to_owned(),
    }
}

/// A month of another calendar.
const MONTH: i32 = 50_001;

/// Returns Easter Sunday of the Julian calendar as a day of the Gregorian one, by the algorithm of Meeus.
fn eastern_easter(year: i16) -> Option<Date> {
    let year_of = i32::from(year);
    let moon = (19 * (year_of % 19) + 15) % 30;
    let weekday = (2 * (year_of % 4) + 4 * (year_of % 7) - moon + 34) % 7;
    let days = moon + weekday + 114;
    let julian = Date::new(year, i8::try_from(days / 31).ok()?, i8::try_from(days % 31 + 1).ok()?).ok()?;
    let apart = year_of / 100 - year_of / 400 - 2;
    julian.checked_add(i64::from(apart).days()).ok()
}

/// Returns Easter Sunday of the Gregorian calendar, by the anonymous computus of 1876.
fn easter(year: i16) -> Option<Date> {
    let year_of = i32::from(year);
    let (golden, century, short) = (year_of % 19, year_of / 100, year_of % 100);
    let correction = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (short / 4) - epact - short % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let days = epact + weekday - 7 * late + 114;
    Date::new(year, i8::try_from(days / 31).ok()?, i8::try_from(days % 31 + 1).ok()?).ok()
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
        assert_eq!(day(111_144, 2023), Some(date(2023, 11, 24)));
        assert_eq!(day(411_144, 2023), Some(date(2023, 11, 27)));
        assert_eq!(day(111_111, 2024), Some(date(2024, 11, 5)));
        assert_eq!(day(45_000, 2024), Some(date(2024, 5, 5)));
        assert_eq!(day(45_000, 2023), Some(date(2023, 4, 16)));
        assert_eq!(day(50_000, 2023), None);
        assert_eq!(day(10551, 2023), Some(date(2023, 5, 29)));
    }
}
