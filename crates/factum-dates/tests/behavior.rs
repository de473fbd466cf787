//! What the extractor finds, from outside.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use factum_core::value::{AnchorBasis, DateRole, Granularity, TimexType};
use factum_core::{
    Alignment, Analysis, Annotation, BuildContext, BuildError, Date, Document, Emitter, Extractor, Layers,
    Metadata, Plugin, Slot, Source, View,
};
use factum_dates::{AnchorMode, Config, Dates, Direction};
use factum_lang::{Analyzer, Language};

struct Tagger {
    analyzer: Analyzer,
    dates: Box<dyn Extractor>,
}

fn build(config: Config) -> Result<Tagger, BuildError> {
    let language = Language::new(&["en"]).unwrap();
    let dates = Dates::build(config, &BuildContext::new("dates", ".".as_ref(), &[&language]))?;
    Ok(Tagger { analyzer: language.finish().unwrap(), dates })
}

impl Tagger {
    fn run(&self, text: &str, published: Option<&str>) -> Vec<Annotation> {
        let metadata = Metadata { published: published.map(str::to_owned), ..Metadata::default() };
        let source = Source::new("a", metadata);
        let doc = Document::new(source, text.into(), text.into(), Alignment::identity()).unwrap();
        let mut analysis = Analysis::default();
        self.analyzer.analyze(text, &mut analysis);
        let layers = Layers::default();
        let mut found = Vec::new();
        let view = View::new(&doc, &analysis, &layers, &[]);
        self.dates.extract(&view, &mut Slot::default(), &mut Emitter::new(&doc, 0, &mut found)).unwrap();
        found
    }
}

fn tag(text: &str, config: Config) -> Vec<Date> {
    let found = build(config).unwrap().run(text, Some("2031-05-14"));
    found.iter().map(|a| a.value().as_date().unwrap().clone()).collect()
}

fn first(text: &str) -> Date {
    tag(text, Config::default()).remove(0)
}

#[test]
fn a_resolved_date_has_its_instants_and_its_anchor() {
    let date = first("The gates were opened last month.");
    assert_eq!((date.value.as_str(), date.granularity), ("2031-04", Some(Granularity::Month)));
    assert_eq!((date.from.as_deref(), date.to.as_deref()), (Some("2031-04-01"), Some("2031-05-01")));
    assert_eq!(
        (date.anchor.basis, date.anchor.value.as_deref()),
        (AnchorBasis::Published, Some("2031-05-14"))
    );

    let time = first("Call at 9:30 p.m. on the line.");
    assert_eq!(time.timex, TimexType::Time);
    assert_eq!(
        (time.from.as_deref(), time.to.as_deref()),
        (Some("2031-05-14T21:30:00"), Some("2031-05-14T21:31:00"))
    );
}

#[test]
fn an_impossible_day_keeps_its_value_and_says_why() {
    let date = first("The decree is dated February 30, 2031.");
    assert_eq!(date.value, "2031-02-30");
    assert_eq!(date.problem.as_deref(), Some("no such day: February has 28 days in 2031"));
    assert_eq!((date.from, date.to), (None, None));
    let date = first("They met on 31 June.");
    assert_eq!(
        (date.value.as_str(), date.problem.as_deref()),
        ("XXXX-06-31", Some("no such day: June has 30 days"))
    );
    let date = first("It was signed on Monday, May 13, 2031.");
    assert_eq!(date.problem.as_deref(), Some("weekday contradicts the date: 2031-05-13 is a Tuesday"));
    assert_eq!(first("It was signed on Tuesday, May 13, 2031.").problem, None);
}

#[test]
fn an_interval_links_both_ends() {
    let dates = tag("The camp was open from 2014 to 2019.", Config::default());
    let (first, second) = (dates[0].interval.clone().unwrap(), dates[1].interval.clone().unwrap());
    assert_eq!((first.from.as_deref(), first.to.as_deref()), (Some("2014-01-01"), Some("2020-01-01")));
    assert_eq!(first.other.unwrap().index, 1);
    assert_eq!(second.other.unwrap().index, 0);
    let dates = tag("It closed between March 3 and March 19, and on April 2.", Config::default());
    assert_eq!(dates[0].interval.clone().unwrap().to.as_deref(), Some("2031-03-20"));
    assert_eq!(dates[2].interval, None);
    assert!(
        tag("It closed on March 3 and March 19.", Config::default()).iter().all(|d| d.interval.is_none())
    );
}

#[test]
fn a_time_takes_the_day_that_follows_it() {
    let values = |text| tag(text, Config::default()).into_iter().map(|d| d.value).collect::<Vec<_>>();
    assert_eq!(values("The strike ended at noon on Monday."), ["2031-05-12T12:00", "2031-05-12"]);
    assert_eq!(values("It struck midnight on Tuesday."), ["2031-05-13T24:00", "2031-05-13"]);
    assert_eq!(values("The doors will open at 9 a.m. on Friday."), ["2031-05-16T09:00", "2031-05-16"]);
    assert_eq!(values("They left in the morning on Monday."), ["2031-05-12TMO", "2031-05-12"]);
    assert_eq!(values("They left on the morning of Monday."), ["2031-05-12TMO"]);
    assert_eq!(values("They slept at night on Monday."), ["2031-05-12TNI", "2031-05-12"]);
    assert_eq!(
        values("It closed on Tuesday and opened between 9 a.m. and noon on Friday."),
        ["2031-05-13", "2031-05-09T09:00", "2031-05-09T12:00", "2031-05-09"]
    );
    // A day that counts from the text is counted once.
    assert_eq!(
        values("It closed on Monday; at noon on the following day it opened."),
        ["2031-05-12", "2031-05-13T12:00", "2031-05-13"]
    );
    // What does not follow with `on` lends nothing.
    assert_eq!(
        values("They met on Monday and left at noon, and on Friday they came back."),
        ["2031-05-12", "2031-05-12T12:00", "2031-05-09"]
    );
}

#[test]
fn a_part_of_a_day_has_the_bounds_of_its_day_and_a_night_of_two() {
    let bounds = |text| {
        let date = first(text);
        (date.value, date.from.unwrap_or_default(), date.to.unwrap_or_default())
    };
    let expected = |value: &str, from: &str, to: &str| (value.to_owned(), from.to_owned(), to.to_owned());
    assert_eq!(bounds("They left on Monday evening."), expected("2031-05-12TEV", "2031-05-12", "2031-05-13"));
    assert_eq!(bounds("They left on Monday night."), expected("2031-05-12TNI", "2031-05-12", "2031-05-14"));
    assert_eq!(bounds("They leave at night."), expected("XXXX-XX-XXTNI", "", ""));
    let dates = tag("They were told between tonight and tomorrow morning.", Config::default());
    let interval = dates[0].interval.clone().unwrap();
    assert_eq!((interval.from.as_deref(), interval.to.as_deref()), (Some("2031-05-14"), Some("2031-05-16")));
}

#[test]
fn a_length_of_two_units_is_one_mention() {
    let values = |text| tag(text, Config::default()).into_iter().map(|d| d.value).collect::<Vec<_>>();
    assert_eq!(
        values("He got twelve years and six months, and served 3 years, 2 months."),
        ["P12Y6M", "P3Y2M"]
    );
    assert_eq!(values("It took 5 days, and 3 weeks more."), ["P5D", "P3W"]);
}

#[test]
fn rival_publication_dates_are_both_reported_and_the_surest_counts() {
    let tagger = build(Config::default()).unwrap();
    let text = "Tue, May 13, 2031\n\nPublished on May 14, 2031\n\nThe gates were opened yesterday.";
    let found = tagger.run(text, None);
    let published: Vec<_> = found
        .iter()
        .filter_map(|a| {
            a.value().as_date().filter(|d| d.role == Some(DateRole::Published)).map(|d| (a.rule(), d))
        })
        .map(|(rule, date)| (rule.as_str(), date.value.as_str()))
        .collect();
    assert_eq!(
        published,
        [("dates.published_stated", "2031-05-14"), ("dates.published_stated", "2031-05-13")]
    );
    let yesterday = found.last().unwrap();
    assert_eq!(yesterday.value().as_date().unwrap().value, "2031-05-13");
    assert_eq!(yesterday.because(), [found[0].id()]);
    // A supplied date leaves nothing to find.
    let supplied = tagger.run(text, Some("2031-05-20"));
    assert!(supplied.iter().all(|a| a.value().as_date().unwrap().role.is_none()));
}

#[test]
fn an_address_only_suggests_a_publication_date() {
    let found = build(Config::default())
        .unwrap()
        .run("https://example.org/2031/05/14/gates\n\nThe gates were opened yesterday.", None);
    assert_eq!(found[0].rule().as_str(), "dates.published_inferred");
    assert_eq!(found[1].value().as_date().unwrap().value, "2031-05-13");
}

#[test]
fn without_an_anchor_nothing_is_guessed() {
    let tagger = build(Config::default()).unwrap();
    let text = "It opened on Friday, two days ago, on February 20, in the third quarter, last summer and tomorrow night.";
    let values: Vec<_> =
        tagger.run(text, None).iter().map(|a| a.value().as_date().unwrap().value.clone()).collect();
    assert_eq!(values, ["XXXX-WXX-5", "XXXX-XX-XX", "XXXX-02-20", "XXXX-Q3", "XXXX-SU", "XXXX-XX-XXTNI"]);
}

#[test]
fn the_direction_can_be_forced() {
    let with = |direction| Config { direction, ..Config::default() };
    let text = "The lists were printed in February, and on Friday they will go out.";
    let values = |config| tag(text, config).into_iter().map(|d| d.value).collect::<Vec<_>>();
    assert_eq!(values(with(Direction::Tense)), ["2031-02", "2031-05-16"]);
    assert_eq!(values(with(Direction::Past)), ["2031-02", "2031-05-09"]);
    assert_eq!(values(with(Direction::Future)), ["2032-02", "2031-05-16"]);
}

#[test]
fn the_rules_are_listed_once_and_can_be_switched_off() {
    let rules = Dates::rules();
    let mut names: Vec<_> = rules.iter().map(|(name, _)| *name).collect();
    assert!(rules.iter().all(|(name, about)| name.starts_with("dates.") && about.ends_with('.')));
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), rules.len());

    let off = Config { disable: vec!["dates.deictic".into()], ..Config::default() };
    assert!(tag("It opened yesterday.", off).is_empty());
    let error = build(Config { disable: vec!["dates.deictc".into()], ..Config::default() }).err().unwrap();
    assert_eq!(error.path(), Some("disable[0]"));
    assert!(error.known_names().iter().any(|name| name == "dates.deictic"));
}

/// Throws words of time together at random: whatever comes out is well-formed.
#[test]
fn any_mix_of_words_gives_well_formed_dates() {
    let words: Vec<&str> = "the of in last next this Friday May 31 30 2031 9999 0000 99 490 BC late early quarter year \
        years ago later earlier a half two hundred thousand million and to - , . 's first third century Christmas Easter \
        spring winter morning night 24 : 60 p.m. EST now between from 1999 18 every each daily several few second week \
        decade 29 February that same day end year-earlier ' 00 99999999999999999999 1.5"
        .split_whitespace()
        .collect();
    let taggers: Vec<_> = [AnchorMode::News, AnchorMode::Narrative, AnchorMode::None]
        .into_iter()
        .map(|anchor| build(Config { anchor, ..Config::default() }).unwrap())
        .collect();
    let mut seed = 0x2545_f491_4f6c_dd1d_u64;
    for round in 0..3000 {
        let mut text = String::new();
        for _ in 0..12 {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            text.push_str(words[(seed % words.len() as u64) as usize]);
            if seed & 0x300 != 0 {
                text.push(' ');
            }
        }
        let published = ["2031-05-14", "9999-12-31", "0001-01-01", "1970-01-01"][round % 4];
        for found in taggers[round % 3].run(&text, Some(published)) {
            let date = found.value().as_date().unwrap();
            assert!(!date.value.is_empty(), "{text}");
            let ordered = date
                .from
                .as_ref()
                .zip(date.to.as_ref())
                .is_none_or(|(from, to)| from.starts_with('-') || from < to);
            assert!(ordered, "{text}: {date:?}");
        }
    }
}
