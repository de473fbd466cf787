//! Stretches of the calendar: days, weeks, months and what they add up to.

use factum_core::value::Granularity;
use jiff::civil::{Date, ISOWeekDate, Weekday};
use jiff::{Span, ToSpan};

/// A unit of time that words name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Season,
    Year,
    Decade,
    Century,
    Millennium,
}

impl Unit {
    /// Reads the payload of the class `time_unit`.
    pub(crate) fn of_payload(payload: i32) -> Option<Self> {
        Some(match payload {
            1 => Self::Second,
            2 => Self::Minute,
            3 => Self::Hour,
            4 => Self::Day,
            5 => Self::Week,
            6 => Self::Month,
            7 => Self::Quarter,
            8 => Self::Year,
            9 => Self::Decade,
            10 => Self::Century,
            11 => Self::Fortnight,
            12 => Self::Weekend,
            13 => Self::Millennium,
            _ => return None,
        })
    }

    /// Returns the letters of the unit in a duration, and whether they stand behind `T`.
    ///
    /// Decades, centuries and millennia are written as in the `TimeBank` corpus (`P1E`, `PXC`); TIMEX2 of 2005 has
    /// `DE`, `CE` and `ML`.
    pub(crate) fn letters(self) -> (&'static str, bool) {
        match self {
            Self::Second => ("S", true),
            Self::Minute => ("M", true),
            Self::Hour => ("H", true),
            Self::Day => ("D", false),
            Self::Weekend => ("WE", false),
            Self::Week | Self::Fortnight => ("W", false),
            Self::Month => ("M", false),
            Self::Quarter => ("Q", false),
            Self::Season => ("SE", false),
            Self::Year => ("Y", false),
            Self::Decade => ("E", false),
            Self::Century => ("C", false),
            Self::Millennium => ("L", false),
        }
    }

    /// Returns how many of which smaller unit make one.
    pub(crate) fn parts(self) -> Option<(f64, Self)> {
        Some(match self {
            Self::Minute => (60.0, Self::Second),
            Self::Hour => (60.0, Self::Minute),
            Self::Day => (24.0, Self::Hour),
            Self::Year => (12.0, Self::Month),
            Self::Decade => (10.0, Self::Year),
            Self::Century => (100.0, Self::Year),
            Self::Millennium => (1000.0, Self::Year),
            _ => return None,
        })
    }

    pub(crate) fn granularity(self) -> Granularity {
        match self {
            Self::Second => Granularity::Second,
            Self::Minute => Granularity::Minute,
            Self::Hour => Granularity::Hour,
            Self::Day => Granularity::Day,
            Self::Weekend => Granularity::Weekend,
            Self::Week | Self::Fortnight => Granularity::Week,
            Self::Month => Granularity::Month,
            Self::Quarter => Granularity::Quarter,
            Self::Season => Granularity::Season,
            Self::Year => Granularity::Year,
            Self::Decade => Granularity::Decade,
            Self::Century => Granularity::Century,
            Self::Millennium => Granularity::Millennium,
        }
    }

    /// Returns the value of a date of this unit of which nothing is known.
    pub(crate) fn unknown(self) -> &'static str {
        match self {
            Self::Second | Self::Minute | Self::Hour => "XXXX-XX-XXTXX",
            Self::Day => "XXXX-XX-XX",
            Self::Weekend => "XXXX-WXX-WE",
            Self::Week | Self::Fortnight => "XXXX-WXX",
            Self::Month => "XXXX-XX",
            Self::Quarter => "XXXX-QX",
            Self::Season | Self::Year => "XXXX",
            Self::Decade => "XXX",
            Self::Century => "XX",
            Self::Millennium => "X",
        }
    }
}

/// A stretch of the calendar whose place is known. Years count astronomically: 0 is 1 BC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Period {
    Day(Date),
    Weekend(ISOWeekDate),
    Week(ISOWeekDate),
    Month(i16, i8),
    Quarter(i16, i8),
    Season(i16, Season),
    Half(i16, i8),
    Year(i16),
    Decade(Era, i16),
    Century(Era, i16),
    Millennium(i16),
}

/// Before or after the year 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Era {
    Bc,
    Ad,
}

/// A season, by the northern order of the words in a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Season {
    Spring = 1,
    Summer,
    Autumn,
    Winter,
}

impl Season {
    pub(crate) fn of_payload(payload: i32) -> Option<Self> {
        [Self::Spring, Self::Summer, Self::Autumn, Self::Winter].into_iter().find(|s| *s as i32 == payload)
    }

    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Spring => "SP",
            Self::Summer => "SU",
            Self::Autumn => "FA",
            Self::Winter => "WI",
        }
    }

    fn of_month(month: i8) -> Self {
        match month {
            3..=5 => Self::Spring,
            6..=8 => Self::Summer,
            9..=11 => Self::Autumn,
            _ => Self::Winter,
        }
    }
}

/// Writes a year as TIMEX3 does.
pub(crate) fn year_text(year: i16) -> String {
    if year > 0 { format!("{year:04}") } else { format!("BC{:04}", 1 - year) }
}

/// Writes a day as TIMEX3 does; by hand, because most values of a text are days.
pub(crate) fn day_text(day: Date) -> String {
    let mut text = String::with_capacity(10);
    let mut digits = |n: u16, places: u32| {
        for place in (0..places).rev() {
            text.push(char::from(b'0' + (n / 10_u16.pow(place) % 10) as u8));
        }
    };
    let Ok(year @ 1..) = u16::try_from(day.year()) else {
        return format!("{}-{:02}-{:02}", year_text(day.year()), day.month(), day.day());
    };
    digits(year, 4);
    for n in [day.month(), day.day()] {
        digits(n.unsigned_abs().into(), 2);
    }
    text.insert(6, '-');
    text.insert(4, '-');
    text
}

impl Period {
    /// Returns the period of a unit that holds a day.
    pub(crate) fn holding(unit: Unit, day: Date) -> Self {
        let year = day.year();
        let months = day.month() - 1;
        let shown = if year > 0 { (Era::Ad, year) } else { (Era::Bc, 1 - year) };
        match unit {
            Unit::Second | Unit::Minute | Unit::Hour | Unit::Day => Self::Day(day),
            Unit::Weekend => Self::Weekend(day.iso_week_date()),
            Unit::Week | Unit::Fortnight => Self::Week(day.iso_week_date()),
            Unit::Month => Self::Month(year, day.month()),
            Unit::Quarter => Self::Quarter(year, months / 3 + 1),
            // A winter has the year in which it ends, so that the seasons of a year follow each other.
            Unit::Season => Self::Season(year + i16::from(months == 11), Season::of_month(day.month())),
            Unit::Year => Self::Year(year),
            Unit::Decade => Self::Decade(shown.0, shown.1 / 10),
            Unit::Century => Self::Century(shown.0, shown.1 / 100),
            Unit::Millennium => Self::Millennium(shown.1 / 1000),
        }
    }

    pub(crate) fn unit(self) -> Unit {
        match self {
            Self::Day(_) => Unit::Day,
            Self::Weekend(_) => Unit::Weekend,
            Self::Week(_) => Unit::Week,
            Self::Month(..) => Unit::Month,
            Self::Quarter(..) => Unit::Quarter,
            Self::Season(..) | Self::Half(..) => Unit::Season,
            Self::Year(_) => Unit::Year,
            Self::Decade(..) => Unit::Decade,
            Self::Century(..) => Unit::Century,
            Self::Millennium(_) => Unit::Millennium,
        }
    }

    pub(crate) fn granularity(self) -> Granularity {
        if let Self::Half(..) = self { Granularity::Half } else { self.unit().granularity() }
    }

    /// Returns the TIMEX3 value.
    pub(crate) fn value(self) -> String {
        match self {
            Self::Day(day) => day_text(day),
            Self::Weekend(week) => format!("{}-W{:02}-WE", year_text(week.year()), week.week()),
            Self::Week(week) => format!("{}-W{:02}", year_text(week.year()), week.week()),
            Self::Month(year, month) => format!("{}-{month:02}", year_text(year)),
            Self::Quarter(year, quarter) => format!("{}-Q{quarter}", year_text(year)),
            Self::Season(year, season) => format!("{}-{}", year_text(year), season.code()),
            Self::Half(year, half) => format!("{}-H{half}", year_text(year)),
            Self::Year(year) => year_text(year),
            Self::Decade(era, decade) => format!("{}{decade:03}", era.prefix()),
            Self::Century(era, century) => format!("{}{century:02}", era.prefix()),
            Self::Millennium(millennium) => millennium.to_string(),
        }
    }

    /// Returns the year, where the period lies in one.
    pub(crate) fn year(self) -> Option<i16> {
        match self {
            Self::Day(day) => Some(day.year()),
            Self::Weekend(week) | Self::Week(week) => Some(week.year()),
            Self::Month(year, _)
            | Self::Quarter(year, _)
            | Self::Season(year, _)
            | Self::Half(year, _)
            | Self::Year(year) => Some(year),
            _ => None,
        }
    }

    /// Returns the first day; seasons begin where no calendar agrees, so they have none.
    pub(crate) fn first_day(self) -> Option<Date> {
        let of_year = |year: i32, month| Date::new(i16::try_from(year).ok()?, month, 1).ok();
        match self {
            Self::Day(day) => Some(day),
            Self::Weekend(week) => week_day(week, Weekday::Saturday),
            Self::Week(week) => week_day(week, Weekday::Monday),
            Self::Month(year, month) => of_year(year.into(), month),
            Self::Quarter(year, quarter) => of_year(year.into(), quarter * 3 - 2),
            Self::Half(year, half) => of_year(year.into(), half * 6 - 5),
            Self::Year(year) => of_year(year.into(), 1),
            Self::Decade(Era::Ad, decade) => of_year(i32::from(decade) * 10, 1),
            Self::Century(Era::Ad, century) => of_year(i32::from(century) * 100, 1),
            Self::Millennium(millennium) => of_year(i32::from(millennium) * 1000, 1),
            Self::Season(..) | Self::Decade(..) | Self::Century(..) => None,
        }
    }

    /// Returns the first day after the period.
    pub(crate) fn end_day(self) -> Option<Date> {
        let length = match self {
            Self::Day(_) => 1.day(),
            Self::Weekend(_) => 2.days(),
            Self::Week(_) => 1.week(),
            Self::Month(..) => 1.month(),
            Self::Quarter(..) => 3.months(),
            Self::Half(..) => 6.months(),
            Self::Year(_) => 1.year(),
            Self::Decade(..) => 10.years(),
            Self::Century(..) => 100.years(),
            Self::Millennium(_) => 1000.years(),
            Self::Season(..) => return None,
        };
        self.first_day()?.checked_add(length).ok()
    }

    /// Returns some day inside, to go on counting from.
    pub(crate) fn some_day(self) -> Option<Date> {
        match self {
            Self::Season(year, Season::Winter) => Date::new(year, 1, 1).ok(),
            Self::Season(year, season) => Date::new(year, season as i8 * 3 + 1, 1).ok(),
            other => other.first_day(),
        }
    }

    /// Returns the period of the same size, `by` of them later.
    pub(crate) fn step(self, by: i64) -> Option<Self> {
        match self {
            Self::Season(year, season) => {
                Some(Self::Season(year.checked_add(i16::try_from(by).ok()?)?, season))
            }
            Self::Half(year, half) => {
                let halves = i64::from(year) * 2 + i64::from(half) - 1 + by;
                Some(Self::Half(i16::try_from(halves.div_euclid(2)).ok()?, halves.rem_euclid(2) as i8 + 1))
            }
            Self::Decade(Era::Bc, n) => Some(Self::Decade(Era::Bc, n - i16::try_from(by).ok()?)),
            Self::Century(Era::Bc, n) => Some(Self::Century(Era::Bc, n - i16::try_from(by).ok()?)),
            other => Some(Self::holding(other.unit(), shift(other.first_day()?, other.unit(), by)?)),
        }
    }
}

impl Era {
    fn prefix(self) -> &'static str {
        match self {
            Self::Bc => "BC",
            Self::Ad => "",
        }
    }
}

/// Returns the weekday of a number, Monday being 1.
pub(crate) fn weekday(n: i8) -> Option<Weekday> {
    Weekday::from_monday_one_offset(n).ok()
}

pub(crate) fn week_day(week: ISOWeekDate, day: Weekday) -> Option<Date> {
    ISOWeekDate::new(week.year(), week.week(), day).ok().map(ISOWeekDate::date)
}

/// Moves a day by a number of units.
pub(crate) fn shift(day: Date, unit: Unit, by: i64) -> Option<Date> {
    let span = Span::new();
    let span = match unit {
        Unit::Second | Unit::Minute | Unit::Hour => return Some(day),
        Unit::Day => span.try_days(by),
        Unit::Weekend | Unit::Week => span.try_weeks(by),
        Unit::Fortnight => span.try_weeks(by.checked_mul(2)?),
        Unit::Month => span.try_months(by),
        Unit::Quarter => span.try_months(by.checked_mul(3)?),
        Unit::Season | Unit::Year => span.try_years(by),
        Unit::Decade => span.try_years(by.checked_mul(10)?),
        Unit::Century => span.try_years(by.checked_mul(100)?),
        Unit::Millennium => span.try_years(by.checked_mul(1000)?),
    };
    day.checked_add(span.ok()?).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn values_have_the_granularity_of_the_unit() {
        let day = date(2031, 5, 14);
        let value = |unit| Period::holding(unit, day).value();
        assert_eq!(value(Unit::Day), "2031-05-14");
        assert_eq!(value(Unit::Week), "2031-W20");
        assert_eq!(value(Unit::Quarter), "2031-Q2");
        assert_eq!(value(Unit::Decade), "203");
        assert_eq!(Period::Year(-489).value(), "BC0490");
    }

    #[test]
    fn periods_step_over_the_borders_of_years() {
        assert_eq!(Period::Month(2031, 12).step(1), Some(Period::Month(2032, 1)));
        assert_eq!(Period::Half(2031, 1).step(-1), Some(Period::Half(2030, 2)));
        assert_eq!(Period::Quarter(2031, 1).step(-1), Some(Period::Quarter(2030, 4)));
        assert_eq!(Period::Year(9999).step(1), None);
    }

    #[test]
    fn ends_are_the_first_day_after() {
        assert_eq!(Period::Month(2032, 2).end_day(), Some(date(2032, 3, 1)));
        assert_eq!(Period::Season(2032, Season::Summer).end_day(), None);
    }
}
