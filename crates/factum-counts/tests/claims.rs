//! Claims of single sentences, most of them without the layers of other extractors.

use std::path::Path;
use std::sync::LazyLock;

use factum_core::value::{
    Count, CountKind, CountShape, Entity, EntityType, EventClass, Flow, Increment, Modality, Via,
};
use factum_core::{
    Alignment, Analysis, BuildContext, Document, Emitter, Extractor, Layer, Layers, Metadata, Norm, Plugin,
    Slot, Source, Span, View,
};
use factum_counts::{Config, Counts, Masked, PolicyBounds, Ranges, Scope, Vague};
use factum_lang::{Analyzer, Language};

/// A claim and the words it stands on.
struct Found {
    text: String,
    quote: String,
    rule: String,
    count: Option<Count>,
}

impl Found {
    fn count(&self) -> &Count {
        self.count.as_ref().expect("a claim and no mark")
    }

    fn words(&self, span: Span<Norm>) -> &str {
        &self.text[span.range()]
    }

    fn ends(&self) -> (Option<f64>, Option<f64>) {
        (self.count().low.map(|b| b.value), self.count().high.map(|b| b.value))
    }

    fn noun(&self) -> Option<&str> {
        self.count().noun.as_ref().map(|noun| self.words(noun.span))
    }

    fn event(&self) -> Option<EventClass> {
        self.count().event.as_ref().map(|event| event.class)
    }

    fn source(&self) -> Option<&str> {
        self.count().source.as_ref().map(|source| self.words(source.span))
    }
}

/// An extractor with what segments its documents.
struct Built {
    analyzer: Analyzer,
    counts: Box<dyn Extractor>,
}

fn build(config: Config) -> Built {
    let language = Language::new(&["en"]).expect("the English pack loads");
    let counts = Counts::build(config, &BuildContext::new("counts", Path::new("."), &[&language]))
        .expect("the options are good");
    Built { analyzer: language.finish().expect("the patterns compile"), counts }
}

fn run(built: &Built, text: &str) -> Vec<Found> {
    run_beside(built, text, &[])
}

/// Finds claims beside mentions of groups of persons, as the layer of entities would have them.
fn run_beside(built: &Built, text: &str, groups: &[&str]) -> Vec<Found> {
    let source = Source::new("a", Metadata::default());
    let doc =
        Document::new(source, text.to_owned(), text.to_owned(), Alignment::identity()).expect("a short text");
    let mut analysis = Analysis::default();
    built.analyzer.analyze(doc.normalized(), &mut analysis);
    let (mut layers, io) = (Layers::default(), Counts::io(&Config::default()));
    let mut found = Vec::new();
    for group in groups {
        let start = text.find(group).expect("the text names the group") as u32;
        let entity = Entity {
            kind: EntityType::Group,
            name: (*group).to_owned(),
            cluster: 0,
            link: None,
            role: None,
            nominal: false,
            score: 1.0,
            external: None,
        };
        let span = Span::new(start, start + group.len() as u32);
        Emitter::new(&doc, 0, &mut found).emit(span, "entities.group", entity).expect("the span is good");
    }
    layers.append(&Layer::fixed("entities"), &mut found);
    let view = View::new(&doc, &analysis, &layers, io.reads());
    built
        .counts
        .extract(&view, &mut Slot::default(), &mut Emitter::new(&doc, 1, &mut found))
        .expect("spans are good");
    found
        .iter()
        .map(|a| Found {
            text: text.to_owned(),
            quote: doc.quote(a.source()).to_owned(),
            rule: a.rule().as_str().to_owned(),
            count: a.value().as_count().cloned(),
        })
        .collect()
}

fn with(config: Config, text: &str) -> Vec<Found> {
    run(&build(config), text)
}

fn find(text: &str) -> Vec<Found> {
    // Building loads all word lists: once is enough for the default options.
    static BUILT: LazyLock<Built> = LazyLock::new(|| build(Config::default()));
    run(&BUILT, text)
}

#[track_caller]
fn one(text: &str) -> Found {
    let mut all = find(text);
    assert_eq!(all.len(), 1, "{text}: {:?}", all.iter().map(|f| f.quote.clone()).collect::<Vec<_>>());
    all.remove(0)
}

#[track_caller]
fn numbers(text: &str) -> Vec<f64> {
    find(text).iter().filter_map(|f| f.ends().0.or(f.ends().1)).collect()
}

#[test]
fn numbers_are_read_in_any_writing() {
    let cases: &[(&str, f64)] = &[
        ("They freed 2,417 prisoners.", 2417.0),
        ("They freed twenty-three prisoners.", 23.0),
        ("They freed one hundred and five prisoners.", 105.0),
        ("They fed two thousand three hundred people.", 2300.0),
        ("They fed 2.5 million people.", 2_500_000.0),
        ("They fed half a million people.", 500_000.0),
        ("They fed five and a half million people.", 5_500_000.0),
        ("They fed two dozen people.", 24.0),
        ("They fed a couple of dozen people.", 24.0),
        ("They fed half a dozen people.", 6.0),
        ("They fed three quarters of a million people.", 750_000.0),
        ("They fed two point five million people.", 2_500_000.0),
        ("They fed three million two hundred thousand and forty people.", 3_200_040.0),
        ("They fed 1 234 567 people.", 1_234_567.0),
        ("They fed three lakh people.", 300_000.0),
        ("They fed 5k people.", 5_000.0),
    ];
    for (text, value) in cases {
        assert_eq!(numbers(text), [*value], "{text}");
    }
}

#[test]
fn and_between_two_numbers_does_not_add_them() {
    assert_eq!(numbers("They freed 300 and 400 men."), [300.0, 400.0]);
    assert_eq!(numbers("They paid for 3 million and 2 million people."), [3_000_000.0, 2_000_000.0]);
    assert_eq!(numbers("They freed 130 men and 12 women."), [130.0, 12.0]);
}

#[test]
fn bounds_are_taken_and_never_invented() {
    let shapes: &[(&str, Option<f64>, Option<f64>, CountShape)] = &[
        ("At least 40 strikers left.", Some(40.0), None, CountShape::AtLeast),
        ("More than 40 strikers left.", Some(40.0), None, CountShape::MoreThan),
        ("Up to 40 strikers left.", None, Some(40.0), CountShape::AtMost),
        ("Fewer than 40 strikers left.", None, Some(40.0), CountShape::FewerThan),
        ("Nearly 40 strikers left.", Some(40.0), Some(40.0), CountShape::Nearly),
        ("Some 40 strikers left.", Some(40.0), Some(40.0), CountShape::Approx),
        ("40 or more strikers left.", Some(40.0), None, CountShape::AtLeast),
        ("A 40-plus crowd of strikers left.", Some(40.0), None, CountShape::AtLeast),
        ("Between 40 and 50 strikers left.", Some(40.0), Some(50.0), CountShape::Range),
        ("40 to 50 strikers left.", Some(40.0), Some(50.0), CountShape::Range),
        ("40-50 strikers left.", Some(40.0), Some(50.0), CountShape::Range),
        ("More than 40 but fewer than 50 strikers left.", Some(40.0), Some(50.0), CountShape::Range),
        ("Hundreds of strikers left.", Some(100.0), Some(1000.0), CountShape::Magnitude),
        ("Tens of thousands of strikers left.", Some(10_000.0), Some(100_000.0), CountShape::Magnitude),
        ("Dozens of strikers left.", Some(12.0), Some(120.0), CountShape::Magnitude),
        ("Several strikers left.", None, None, CountShape::Vague),
        ("One in five strikers left.", Some(0.2), Some(0.2), CountShape::Fraction),
    ];
    for (text, low, high, shape) in shapes {
        let found = one(text);
        assert_eq!((found.ends(), found.count().shape), ((*low, *high), *shape), "{text}");
    }
    let open = one("More than 40 strikers left.");
    assert!(!open.count().low.unwrap().inclusive);
    let half_open = one("Hundreds of strikers left.");
    assert!(!half_open.count().high.unwrap().inclusive);
}

#[test]
fn what_is_no_count_is_left_out_and_says_why() {
    let masks = [
        ("Ana, 74, waited.", "counts.not_age"),
        ("A son aged 31 waited.", "counts.not_age"),
        ("The strike lasted 11 days.", "counts.not_duration"),
        ("Article 7 was read.", "counts.not_legal"),
        ("They left cell 412.", "counts.not_name"),
        ("The Boeing 737 landed.", "counts.not_name"),
        ("Call +1 555 0142 380.", "counts.not_phone"),
        ("The hearing was in 2029.", "counts.not_year"),
        ("They met at 10:30.", "counts.not_time"),
        ("They met at 5 pm.", "counts.not_time"),
        ("The families of 9/11 waited.", "counts.not_date"),
        ("The guests won 3-1.", "counts.not_score"),
        ("The file is 0073.", "counts.not_identifier"),
        ("Which one is right?", "counts.not_pronoun"),
        ("It was a third time.", "counts.not_ordinal"),
    ];
    let marking = build(Config { masked: Masked::Mark, ..Config::default() });
    for (text, rule) in masks {
        let none = find(text);
        assert!(none.is_empty(), "{text}: {}", none[0].quote);
        let marks = run(&marking, text);
        assert!(marks.iter().any(|mark| mark.count.is_none() && mark.rule == rule), "{text}");
    }
}

#[test]
fn money_measures_and_shares_carry_their_unit() {
    let units = [
        ("It cost $2,000.", CountKind::Money, "USD"),
        ("It cost 300 euros.", CountKind::Money, "EUR"),
        ("It cost USD 5 million.", CountKind::Money, "USD"),
        ("It is 12 km long.", CountKind::Measure, "km"),
        ("It covers 300 square miles.", CountKind::Measure, "mi2"),
        ("It grew by 35%.", CountKind::Percent, "percent"),
        ("It grew by 35 per cent.", CountKind::Percent, "percent"),
    ];
    for (text, kind, unit) in units {
        let found = one(text);
        assert_eq!((found.count().kind, found.count().unit.as_deref()), (kind, Some(unit)), "{text}");
    }
}

#[test]
fn the_noun_is_found_behind_and_before() {
    let nouns = [
        ("They freed 40 political prisoners after noon.", "political prisoners"),
        ("The petitions for mercy had reached 40.", "petitions for mercy"),
        ("The number of prisoners rose to 40.", "prisoners"),
        ("Thousands of students and relatives of inmates marched.", "students and relatives of inmates"),
        ("They freed 40 men jailed for protest under the old law.", "men jailed for protest"),
    ];
    for (text, noun) in nouns {
        assert_eq!(one(text).noun(), Some(noun), "{text}");
    }
    let peoples = run_beside(
        &build(Config::default()),
        "They freed twelve Peruvians. They freed five Chinese in May. They freed six Somalis.",
        &["Peruvians", "Chinese", "Somalis"],
    );
    for (claim, noun) in peoples.iter().zip(["Peruvians", "Chinese", "Somalis"]) {
        assert_eq!(claim.noun(), Some(noun));
        assert_eq!(claim.count().noun.as_ref().and_then(|noun| noun.class.as_deref()), Some("people"));
    }
    assert_eq!(peoples.len(), 3);
    let elliptic = find("Nine inmates left. Another 12 followed.");
    assert_eq!(elliptic[1].noun(), Some("inmates"));
    assert_eq!(elliptic[1].count().increment, Some(Increment::Additional));
}

#[test]
fn the_event_comes_from_noun_verb_or_predicate() {
    let events = [
        ("Tables suggest over 800 releases.", EventClass::Release),
        ("The court freed 40 men.", EventClass::Release),
        ("The arrest of 12 students angered the town.", EventClass::Arrest),
        ("Twelve students, including two minors, were arrested.", EventClass::Arrest),
        ("A pardon was extended to 40 men.", EventClass::Pardon),
        ("About 650 people are in custody.", EventClass::Detention),
        ("Thousands of students have protested.", EventClass::Protest),
    ];
    for (text, class) in events {
        assert_eq!(find(text)[0].event(), Some(class), "{text}");
    }
    assert_eq!(one("About 650 people are being held.").count().flow, Some(Flow::Stock));
    assert_eq!(one("The court freed 40 men.").count().flow, Some(Flow::Flow));
}

#[test]
fn the_speaker_is_who_says_and_not_who_grants() {
    let sources = [
        ("The ministry said 40 men were freed.", Some("The ministry")),
        ("Some 40 men were freed, the ministry said.", Some("the ministry")),
        ("According to the ministry, 40 men were freed.", Some("the ministry")),
        ("Official figures suggest over 800 releases.", Some("Official figures")),
        (
            "On the radio, Ana Ruiz, head of the board, said that 40 men were freed.",
            Some("Ana Ruiz, head of the board"),
        ),
        ("The government freed 40 men.", None),
    ];
    for (text, source) in sources {
        assert_eq!(one(text).source(), source, "{text}");
    }
    let pronoun = find("Ana Ruiz said 40 men were freed. She added that 12 women had left.");
    assert_eq!(pronoun[1].source(), Some("Ana Ruiz"));
    assert_eq!(pronoun[1].count().source.as_ref().unwrap().via, Via::Pronoun);
}

#[test]
fn modality_tells_facts_from_plans_and_guesses() {
    let modalities = [
        ("The court freed 40 men.", Modality::Asserted),
        ("The board estimates that about 40 men are held.", Modality::Estimated),
        ("At least 40 men will be freed.", Modality::Expected),
        ("The families demand the release of 40 men.", Modality::Demanded),
        ("If 40 men are freed, the strike ends.", Modality::Hypothetical),
        ("The 40 men were not freed.", Modality::Denied),
    ];
    for (text, modality) in modalities {
        assert_eq!(find(text)[0].count().modality, modality, "{text}");
    }
}

#[test]
fn parts_and_repeats_point_at_their_whole() {
    let parts = find("The board counted 40 releases, of whom 12 were women.");
    assert!(parts[1].count().part_of.is_some());
    assert_eq!(parts[1].noun(), Some("women"));
    let repeat = find("The court freed 40 men. These 40 men went home.");
    assert!(repeat[1].count().repeat_of.is_some());
    assert!(find("The court freed 40 men. Some 12 others stayed.")[1].count().part_of.is_none());
}

#[test]
fn options_do_what_they_say() {
    let drop = Config { vague: Vague::Drop, ..Config::default() };
    assert!(with(drop, "Several men left and hundreds stayed.").is_empty());

    let policy = [("hundreds".to_owned(), PolicyBounds { low: Some(200.0), high: None })].into();
    let policy = Config { vague: Vague::Policy, policy, ..Config::default() };
    assert_eq!(with(policy, "Hundreds of men left.")[0].ends(), (Some(200.0), None));

    let nouns = [("vessels".to_owned(), vec!["dhow".to_owned(), "dhows".to_owned()])].into();
    let nouns = Config { nouns, ..Config::default() };
    let found = with(nouns, "They seized 12 dhows.");
    assert_eq!(found[0].count().noun.as_ref().unwrap().class.as_deref(), Some("vessels"));

    let off = Config { disable: vec!["counts.vague".to_owned()], ..Config::default() };
    assert!(with(off, "Several men left.").is_empty());

    let half_open = Config { ranges: Ranges::HalfOpen, ..Config::default() };
    assert!(!with(half_open, "They freed 20 to 30 men.")[0].count().high.unwrap().inclusive);

    let all = Config { scope: Scope::Numbers, ..Config::default() };
    let found = with(all, "The strike lasted 11 days.");
    assert_eq!(found[0].count().unit.as_deref(), Some("day"));
}

#[test]
fn an_unknown_rule_is_refused_with_its_place() {
    let language = Language::new(&["en"]).unwrap();
    let config = Config { disable: vec!["counts.vauge".to_owned()], ..Config::default() };
    let error =
        Counts::build(config, &BuildContext::new("counts", Path::new("."), &[&language])).err().unwrap();
    assert_eq!(error.path(), Some("disable[0]"));
    assert!(error.known_names().iter().any(|name| name == "counts.vague"));
}

#[test]
fn every_rule_has_a_name_of_its_own_and_a_sentence() {
    let rules = Counts::rules();
    for (i, (id, about)) in rules.iter().enumerate() {
        assert!(id.starts_with("counts.") && about.ends_with('.'), "{id}");
        assert!(rules[..i].iter().all(|(other, _)| other != id), "{id} twice");
    }
}
