//! The extractor on short texts, through the public interface.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::sync::LazyLock;

use factum_core::value::{ExclusionModality as Modality, OffenceVia, Polarity, Status};
use factum_core::{
    Alignment, Analysis, Annotation, BuildContext, BuildError, Document, Emitter, Exclusion, Extractor, Io,
    Layers, Metadata, Norm, Plugin, Slot, Source, Span, View,
};
use factum_exclusions::{Config, CueWords, Exclusions, OffenceWords};
use factum_lang::{Analyzer, Language};

/// The records of a text, with the text at hand.
struct Found {
    text: String,
    all: Vec<Annotation>,
}

impl Found {
    fn records(&self) -> Vec<&Exclusion> {
        self.all.iter().filter_map(|a| a.value().as_exclusion()).collect()
    }

    fn only(&self) -> &Exclusion {
        let records = self.records();
        assert_eq!(records.len(), 1, "{}: {records:#?}", self.text);
        records[0]
    }

    fn text(&self, span: Span<Norm>) -> &str {
        &self.text[span.range()]
    }

    fn instrument(&self, record: &Exclusion) -> Option<&str> {
        record.instrument.map(|span| self.text(span))
    }

    fn subjects(&self, record: &Exclusion) -> Vec<&str> {
        record.subjects.iter().map(|span| self.text(*span)).collect()
    }

    fn offences<'a>(&'a self, record: &'a Exclusion) -> Vec<(&'a str, &'a str)> {
        record.offences.iter().map(|o| (self.text(o.span), o.code.as_deref().unwrap_or("-"))).collect()
    }

    fn speaker(&self, record: &Exclusion) -> Option<&str> {
        record.attribution.as_ref().map(|speaker| self.text(speaker.span))
    }
}

/// An extractor with the language it was built for.
struct Reader {
    extractor: Box<dyn Extractor>,
    analyzer: Analyzer,
    io: Io,
}

impl Reader {
    fn new(config: Config) -> Result<Self, BuildError> {
        let language = Language::new(&["en"]).unwrap();
        let io = Exclusions::io(&config);
        let services: [&dyn std::any::Any; 1] = [&language];
        let extractor = Exclusions::build(config, &BuildContext::new("exclusions", ".".as_ref(), &services))?;
        Ok(Self { extractor, analyzer: language.finish().unwrap(), io })
    }

    fn read(&self, text: &str) -> Found {
        let source = Source::new("a", Metadata::default());
        let doc = Document::new(source, text.into(), text.into(), Alignment::identity()).unwrap();
        let mut analysis = Analysis::default();
        self.analyzer.analyze(doc.normalized(), &mut analysis);
        let (layers, mut all) = (Layers::default(), Vec::new());
        let view = View::new(&doc, &analysis, &layers, self.io.reads());
        self.extractor.extract(&view, &mut Slot::default(), &mut Emitter::new(&doc, 0, &mut all)).unwrap();
        Found { text: text.to_owned(), all }
    }
}

fn read(text: &str) -> Found {
    static READER: LazyLock<Reader> = LazyLock::new(|| Reader::new(Config::default()).unwrap());
    READER.read(text)
}

#[test]
fn a_forward_cue_takes_the_list_behind_it() {
    let found =
        read("The clemency law excludes officers convicted of torture, perjury and military rebellion.");
    let record = found.only();
    assert_eq!(record.polarity, Polarity::Excludes);
    assert_eq!(record.modality, Modality::Asserted);
    assert_eq!(record.status, Some(Status::Convicted));
    assert_eq!(found.instrument(record), Some("The clemency law"));
    assert_eq!(found.subjects(record), ["officers"]);
    assert_eq!(
        found.offences(record),
        [("torture", "11011"), ("perjury", "0806"), ("military rebellion", "0904")]
    );
}

#[test]
fn the_evidence_is_the_clause_and_the_cue_stands_apart() {
    let found = read("As of June, those sentenced for arson are excluded from the pardon, and rain fell.");
    assert_eq!(found.text(found.all[0].span()), "those sentenced for arson are excluded from the pardon");
    assert_eq!(found.only().cue.map(|cue| found.text(cue)), Some("are excluded"));
}

#[test]
fn an_offence_outside_the_scope_is_left_alone() {
    let found = read("A baker tried for arson said the amnesty does not cover his cousin.");
    assert!(found.only().offences.is_empty());
    assert_eq!(found.subjects(found.only()), ["his cousin"]);
    assert_eq!(found.speaker(found.only()), Some("A baker"));
}

#[test]
fn a_scope_ends_where_a_new_clause_starts() {
    let found = read("The amnesty excludes murderers, and its author will be tried for libel.");
    assert_eq!(found.offences(found.only()), [("murderers", "0101")]);
    let found = read("The amnesty excludes murderers, but theft is forgiven.");
    assert_eq!(found.offences(found.only()), [("murderers", "0101")]);
}

#[test]
fn exceptions_turn_their_host() {
    let found = read("The pardon applies to all inmates except those convicted of poaching.");
    let records = found.records();
    assert_eq!(
        records.iter().map(|r| r.polarity).collect::<Vec<_>>(),
        [Polarity::Includes, Polarity::Excludes]
    );
    assert_eq!(records[1].parent, Some(found.all[0].id()));
    let found = read("The pardon does not apply to smugglers, with the exception of minors.");
    let records = found.records();
    assert_eq!(
        records.iter().map(|r| r.polarity).collect::<Vec<_>>(),
        [Polarity::Excludes, Polarity::Exception]
    );
    assert_eq!(found.subjects(records[1]), ["minors"]);
}

#[test]
fn modality_follows_its_priority() {
    for (text, modality) in [
        ("The amnesty excludes spies.", Modality::Asserted),
        ("The amnesty excludes spies, a clerk said.", Modality::Reported),
        ("Deputies proposed that the amnesty exclude spies.", Modality::Proposed),
        ("Lawyers criticized the amnesty for excluding spies, a clerk said.", Modality::Criticized),
        ("If the amnesty excludes spies, critics will leave.", Modality::Hypothetical),
        ("A clerk denied that the amnesty excludes spies.", Modality::Negated),
        ("The court struck down the exclusion of spies from the amnesty.", Modality::Negated),
        ("Nobody is excluded from the amnesty.", Modality::Negated),
    ] {
        let found = read(text);
        let excludes = found.records().into_iter().find(|r| r.polarity == Polarity::Excludes);
        assert_eq!(excludes.map(|r| r.modality), Some(modality), "{text}");
    }
}

#[test]
fn a_hedge_is_a_flag() {
    let found = read("The amnesty does not appear to cover spies.");
    assert!(found.only().hedged);
    assert_eq!(found.only().modality, Modality::Asserted);
}

#[test]
fn speakers_stand_before_or_behind_what_they_say() {
    for (text, speaker) in [
        ("Poachers are excluded from the pardon, the forest warden said.", "the forest warden"),
        ("Poachers are excluded from the pardon, says Ida Lund.", "Ida Lund"),
        ("The pardon, she said, does not apply to poachers.", "she"),
        ("According to the gazette, the pardon excludes poachers.", "the gazette"),
        ("The forest wardens criticized the pardon for excluding poachers.", "The forest wardens"),
    ] {
        let found = read(text);
        assert_eq!(found.speaker(found.only()), Some(speaker), "{text}");
    }
}

#[test]
fn a_pronoun_takes_the_measure_before_it() {
    let found = read("The senate passed a new amnesty law. It excludes people convicted of arson.");
    assert_eq!(found.instrument(found.only()), Some("a new amnesty law"));
}

#[test]
fn shared_heads_are_split() {
    let found = read("Clerks held over graft or fraud charges are excluded from the amnesty.");
    assert_eq!(found.offences(found.only()), [("graft", "0703"), ("fraud", "0701")]);
}

#[test]
fn quoted_acts_agents_and_articles_say_how_they_name_an_offence() {
    let found = read("The amnesty excludes those accused of \"painting slogans on the town gate\".");
    assert_eq!(found.offences(found.only()), [("painting slogans on the town gate", "-")]);
    assert_eq!(found.only().offences[0].via, Some(OffenceVia::Quotation));
    let found = read("The amnesty excludes arsonists.");
    assert_eq!(found.only().offences[0].via, Some(OffenceVia::AgentNoun));
    let found = read("The amnesty excludes anyone convicted under Article 31.");
    assert_eq!(found.only().offences[0].via, Some(OffenceVia::Statute));
}

#[test]
fn a_class_that_a_list_spells_out_is_no_member_of_it() {
    let found = read("The amnesty excludes serious crimes, such as arson and rape.");
    assert_eq!(found.offences(found.only()), [("arson", "0504"), ("rape", "03011")]);
    assert!(found.only().open_list);
}

#[test]
fn conditions_stay_with_their_record() {
    let found = read("The amnesty does not apply to deserters unless they return within a month.");
    let record = found.only();
    assert_eq!(
        record.conditions.iter().map(|c| found.text(*c)).collect::<Vec<_>>(),
        ["unless they return within a month"]
    );
}

#[test]
fn another_forum_is_no_exclusion() {
    let found = read("The amnesty took effect. Cases of mutiny are tried by military courts.");
    let record = found.only();
    assert_eq!(record.polarity, Polarity::Exception);
    assert_eq!(record.forum.map(|forum| found.text(forum)), Some("military courts"));
}

#[test]
fn other_senses_of_the_cues_find_nothing() {
    for text in [
        "The captain, accused of assault, was excluded from the squad.",
        "The judge excluded the confession to arson.",
        "Detectives have not ruled out murder.",
        "The survey does not include people convicted of arson.",
        "The figures exclude theft.",
        "Everyone except the mayor was accused of fraud.",
        "The law does not include a budget against smuggling.",
        "The thief was exempt from punishment.",
        "The party, whose leader was convicted of fraud, is not eligible for public funds.",
        "Save for a few incidents of looting, the night was calm.",
    ] {
        let found = read(text);
        let in_force = |r: &&Exclusion| r.polarity == Polarity::Excludes && r.modality.is_in_force();
        assert_eq!(found.records().iter().find(|r| in_force(r)), None, "{text}");
    }
}

#[test]
fn a_list_without_a_full_stop_is_read_in_linear_windows() {
    let text = format!("The amnesty excludes {} arson.", "murder, rape, ".repeat(4_000));
    let found = read(&text);
    assert!(!found.records().is_empty());
}

#[test]
fn a_pipeline_brings_its_own_words() {
    let config = Config {
        instruments: vec!["harbor charter".to_owned()],
        offences: vec![OffenceWords {
            words: vec!["night fishing".to_owned()],
            code: Some("H01".to_owned()),
            name: Some("Night fishing".to_owned()),
            agents: false,
        }],
        cues: CueWords { excludes: vec!["turns away".to_owned()], ..CueWords::default() },
        ..Config::default()
    };
    let found =
        Reader::new(config).unwrap().read("The harbor charter turns away skippers fined over night fishing.");
    assert_eq!(found.offences(found.only()), [("night fishing", "H01")]);
    assert!(read("The harbor charter turns away skippers fined over night fishing.").records().is_empty());
}

#[test]
fn a_cue_that_a_pipeline_ignores_is_silent() {
    let cues = CueWords { ignore: vec!["excludes spies".to_owned()], ..CueWords::default() };
    let found =
        Reader::new(Config { cues, ..Config::default() }).unwrap().read("The amnesty excludes spies.");
    assert!(found.records().is_empty());
}

#[test]
fn a_disabled_rule_is_silent_and_an_unknown_one_is_refused() {
    let disabled = |id: &str| Config { disable: vec![id.to_owned()], ..Config::default() };
    let text = "The amnesty covers spies. The amnesty excludes arsonists.";
    let found = Reader::new(disabled("exclusions.excludes")).map(|reader| reader.read(text)).unwrap();
    assert!(found.records().iter().all(|r| r.polarity == Polarity::Includes));
    let error = Reader::new(disabled("exclusions.exclude")).err().unwrap();
    assert_eq!(error.path(), Some("disable[0]"));
    assert!(error.known_names().iter().any(|name| name == "exclusions.excludes"));
}

#[test]
fn a_new_code_needs_a_name() {
    let offences = vec![OffenceWords {
        words: vec!["night fishing".to_owned()],
        code: Some("H01".to_owned()),
        ..OffenceWords::default()
    }];
    let error = Reader::new(Config { offences, ..Config::default() }).err().unwrap();
    assert_eq!(error.path(), Some("offences[0].code"));
}

#[test]
fn rule_names_are_unique() {
    let mut names: Vec<_> = Exclusions::rules().iter().map(|(name, _)| *name).collect();
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count);
}
