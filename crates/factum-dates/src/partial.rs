//! What can be said of a calendar date from its own parts alone.

use factum_core::value::Granularity;
use jiff::civil::Date;

use crate::expr::Partial;
use crate::holiday;
use crate::period::{Period, weekday, year_text};

impl Partial {
    /// Returns the period when nothing is missing.
    pub(crate) fn fixed(self) -> Option<Period> {
        if let Some((era, decade)) = self.decade {
            return Some(Period::Decade(era, decade));
        }
        if let Some((era, century)) = self.century {
            return Some(Period::Century(era, century));
        }
        self.in_year(self.year?)
    }

    /// Returns the period in a year.
    pub(crate) fn in_year(self, year: i16) -> Option<Period> {
        if let Some(rule) = self.holiday {
            return holiday::day(rule, year).map(Period::Day);
        }
        if let Some(nth) = self.nth {
            let weekday = weekday(self.weekday?)?;
            let month = Date::new(year, self.month?, 1).ok()?;
            return month.nth_weekday_of_month(nth, weekday).ok().map(Period::Day);
        }
        Some(match self {
            Self { month: Some(month), day: Some(day), .. } => Period::Day(Date::new(year, month, day).ok()?),
            Self { month: Some(month), .. } => Period::Month(year, month),
            Self { season: Some(season), .. } => Period::Season(year, season),
            Self { quarter: Some(quarter @ 1..=4), .. } => Period::Quarter(year, quarter),
            Self { half: Some(half @ 1..=2), .. } => Period::Half(year, half),
            Self { weekday: Some(_), .. } | Self { day: Some(_), .. } => return None,
            // Nothing but a year was named, or nothing at all.
            _ if self.year.is_some() => Period::Year(year),
            _ => return None,
        })
    }

    /// Says what is impossible about the day, whatever the year.
    pub(crate) fn problem(self) -> Option<String> {
        let (month, day) = (self.month?, self.day?);
        let name = MONTHS.get(usize::try_from(month).ok()?.wrapping_sub(1));
        let Some(name) = name else { return Some(format!("no such month: {month}")) };
        // 2000 is a leap year, for a day whose year is not known.
        let year = self.year.unwrap_or(2000);
        let first = Date::new(year, month, 1).ok()?;
        let length = first.days_in_month();
        (day < 1 || day > length).then(|| match self.year {
            Some(year) => format!("no such day: {name} has {length} days in {}", year_text(year)),
            None => format!("no such day: {name} has {length} days"),
        })
    }

    /// Writes the value with X for what is missing.
    pub(crate) fn open_value(self) -> String {
        let year = self.year.map_or_else(|| "XXXX".to_owned(), year_text);
        match self {
            Self { nth: Some(_), month: Some(month), .. } => format!("{year}-{month:02}-XX"),
            Self { month: Some(month), day: Some(day), .. } => format!("{year}-{month:02}-{day:02}"),
            Self { month: Some(month), .. } => format!("{year}-{month:02}"),
            Self { day: Some(day), .. } => format!("{year}-XX-{day:02}"),
            Self { weekday: Some(weekday), .. } => format!("{year}-WXX-{weekday}"),
            Self { season: Some(season), .. } => format!("{year}-{}", season.code()),
            Self { quarter: Some(quarter), .. } => format!("{year}-Q{quarter}"),
            Self { half: Some(half), .. } => format!("{year}-H{half}"),
            Self { holiday: Some(rule), .. } => holiday::open(rule),
            Self { weekend: true, .. } => format!("{year}-WXX-WE"),
            _ => year,
        }
    }

    pub(crate) fn granularity(self) -> Option<Granularity> {
        Some(match self {
            Self { day: Some(_), .. } | Self { weekday: Some(_), .. } | Self { holiday: Some(_), .. } => {
                Granularity::Day
            }
            Self { month: Some(_), .. } => Granularity::Month,
            Self { season: Some(_), .. } => Granularity::Season,
            Self { quarter: Some(_), .. } => Granularity::Quarter,
            Self { half: Some(_), .. } => Granularity::Half,
            Self { weekend: true, .. } => Granularity::Weekend,
            Self { year: Some(_), .. } => Granularity::Year,
            _ => return None,
        })
    }
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
