//! What the extractor finds in short texts of our own.

#![allow(clippy::unwrap_used)]

use std::any::Any;
use std::path::Path;

use factum_core::value::{Entity, EntityType, Link};
use factum_core::{
    Alignment, Analysis, Annotation, BuildContext, Document, Emitter, Layers, Metadata, Plugin, Slot, Source,
    View,
};
use factum_entities::{Config, Entities, Kind, Name};
use factum_lang::Language;

/// Runs the extractor over a text and hands what it found to `check`.
fn with_found<T>(config: Config, text: &str, check: impl FnOnce(&View<'_>, &[Annotation]) -> T) -> T {
    let language = Language::new(&["en"]).unwrap();
    let services: [&dyn Any; 1] = [&language];
    let io = Entities::io(&config);
    let extractor =
        Entities::build(config, &BuildContext::new("entities", Path::new("."), &services)).unwrap();
    let analyzer = language.finish().unwrap();
    let source = Source::new("a", Metadata::default());
    let doc = Document::new(source, text.to_owned(), text.to_owned(), Alignment::identity()).unwrap();
    let (mut analysis, layers, mut found) = (Analysis::default(), Layers::default(), Vec::new());
    analyzer.analyze(doc.normalized(), &mut analysis);
    let view = View::new(&doc, &analysis, &layers, io.reads());
    extractor.extract(&view, &mut Slot::default(), &mut Emitter::new(&doc, 0, &mut found)).unwrap();
    found.sort_by_key(Annotation::span);
    check(&view, &found)
}

fn entity(annotation: &Annotation) -> &Entity {
    annotation.value().as_entity().unwrap()
}

/// Shows mentions as `text:type`.
fn mentions(text: &str) -> Vec<String> {
    with_found(Config::default(), text, |view, found| {
        let show = |a: &Annotation| format!("{}:{:?}", view.slice(a.span()), entity(a).kind);
        found.iter().filter(|a| !entity(a).nominal).map(show).collect()
    })
}

/// Shows the roles of persons as `name: role`, with their flags.
fn roles(text: &str) -> Vec<String> {
    with_found(Config::default(), text, |view, found| {
        let show = |a: &Annotation| {
            let role = entity(a).role.as_ref()?;
            let flags = [(role.former, " (former)"), (role.acting, " (acting)")];
            let flags: String = flags.iter().filter(|(on, _)| *on).map(|(_, flag)| *flag).collect();
            Some(format!("{}: {}{flags}", view.slice(a.span()), view.slice(role.span)))
        };
        found.iter().filter_map(show).collect()
    })
}

#[test]
fn roles_before_a_name_keep_their_modifiers() {
    assert_eq!(
        roles("Reporters met acting President Ruth Tarkan."),
        ["Ruth Tarkan: acting President (acting)"]
    );
    assert_eq!(roles("Reporters met opposition leader Ruth Tarkan."), ["Ruth Tarkan: opposition leader"]);
    assert_eq!(
        roles("Reporters met former president Ruth Tarkan."),
        ["Ruth Tarkan: former president (former)"]
    );
    assert_eq!(roles("They have accused opposition leader Ruth Tarkan."), ["Ruth Tarkan: opposition leader"]);
}

#[test]
fn roles_behind_a_name_end_with_their_noun_phrase() {
    let text = "Peter Tarkan, president of the harbor council of Torval, said nothing.";
    assert_eq!(roles(text), ["Peter Tarkan: president of the harbor council of Torval"]);
    let text = "Peter Tarkan is the vice president of the harbor council since May.";
    assert_eq!(roles(text), ["Peter Tarkan: the vice president of the harbor council"]);
}

#[test]
fn appositions_before_a_name_are_roles() {
    assert_eq!(roles("The group's director, Ruth Tarkan, said no."), ["Ruth Tarkan: The group's director"]);
    assert_eq!(roles("One relative, Ruth Tarkan, waited."), ["Ruth Tarkan: One relative"]);
    assert!(roles("In the morning, Ruth Tarkan, tired, waited.").is_empty());
}

#[test]
fn an_affiliation_links_the_organization() {
    with_found(Config::default(), "A letter from Ruth Tarkan of the Harbor Council came.", |view, found| {
        let person = found.iter().find(|a| entity(a).kind == EntityType::Person).unwrap();
        let role = entity(person).role.as_ref().unwrap();
        let organization = found.iter().find(|a| Some(a.id()) == role.organization).unwrap();
        assert_eq!(view.slice(role.span), "of the Harbor Council");
        assert_eq!(view.slice(organization.span()), "Harbor Council");
    });
}

#[test]
fn a_role_that_changes_gives_two_roles() {
    let text = "Interim leader Ruth Tarkan spoke. A year later, former president Ruth Tarkan was tried.";
    assert_eq!(
        roles(text),
        ["Ruth Tarkan: Interim leader (acting)", "Ruth Tarkan: former president (former)"]
    );
}

#[test]
fn parts_join_the_longest_name() {
    with_found(Config::default(), "Ruth Tarkan came late. Tarkan left early.", |_, found| {
        assert_eq!(found.len(), 2);
        assert_eq!(entity(&found[1]).name, "Ruth Tarkan");
        assert_eq!(entity(&found[1]).link, Some(Link::Surname));
        assert_eq!(entity(&found[0]).link, None);
        assert_eq!(entity(&found[0]).cluster, entity(&found[1]).cluster);
    });
}

#[test]
fn names_of_one_country_are_one_entity() {
    with_found(Config::default(), "The United States and the U.S. differ from Norway.", |_, found| {
        let clusters: Vec<_> = found.iter().map(|a| entity(a).cluster).collect();
        assert_eq!(clusters, [0, 0, 1]);
        assert_eq!(entity(&found[1]).link, Some(Link::Acronym));
    });
}

#[test]
fn a_state_that_is_no_more_is_not_its_successor() {
    with_found(Config::default(), "The Soviet Union came before Russia.", |_, found| {
        assert_eq!(found.len(), 2);
        assert_ne!(entity(&found[0]).cluster, entity(&found[1]).cluster);
    });
}

#[test]
fn the_organization_named_amnesty_needs_its_full_name_first() {
    let full = mentions("Amnesty International published a list. The list of Amnesty was long.");
    assert_eq!(full, ["Amnesty International:Organization", "Amnesty:Organization"]);
    assert!(mentions("Amnesty was granted. An amnesty is no pardon.").is_empty());
}

#[test]
fn currency_and_dates_are_no_names() {
    assert!(mentions("It cost US$5 in May, and more on Friday in June.").is_empty());
}

#[test]
fn a_hyphen_holds_given_names_and_parts_adjectives() {
    assert_eq!(mentions("The visit of Kim Dae-sung was short."), ["Kim Dae-sung:Person"]);
    assert_eq!(mentions("A Norway-led mission sailed."), ["Norway:Location"]);
    assert!(mentions("A pro-Norway crowd sang.").is_empty());
}

#[test]
fn own_names_carry_their_ids() {
    let name = Name {
        name: "blue door".into(),
        aliases: vec!["BD".into()],
        kind: Kind::Group,
        id: Some("x1".into()),
    };
    let config = Config { names: vec![name], ..Config::default() };
    with_found(config, "At blue door and at BD nobody spoke of a Blue Door.", |view, found| {
        let own: Vec<_> = found.iter().filter(|a| entity(a).external.as_deref() == Some("x1")).collect();
        let texts: Vec<_> = own.iter().map(|a| view.slice(a.span())).collect();
        assert_eq!(texts, ["blue door", "BD"]);
        assert_eq!(entity(own[0]).cluster, entity(own[1]).cluster);
    });
}

#[test]
fn a_disabled_rule_gives_no_points() {
    let disabled = Config { disable: vec!["entities.place".into()], ..Config::default() };
    with_found(disabled, "Norway sent a letter.", |_, found| assert!(found.is_empty()));
}

#[test]
fn an_unknown_rule_is_an_error_that_names_the_known_ones() {
    let language = Language::new(&["en"]).unwrap();
    let services: [&dyn Any; 1] = [&language];
    let cx = BuildContext::new("entities", Path::new("."), &services);
    let config = Config { disable: vec!["entities.plaze".into()], ..Config::default() };
    let error = Entities::build(config, &cx).err().unwrap();
    assert_eq!(error.path(), Some("disable[0]"));
    assert!(error.known_names().iter().any(|name| name == "entities.place"));
}

#[test]
fn a_high_cut_drops_weak_mentions() {
    let config = Config { min_score: 0.99, ..Config::default() };
    with_found(config, "Ruth Tarkan flew to Norway.", |_, found| assert!(found.is_empty()));
}

#[test]
fn a_long_text_without_a_name_takes_no_longer_a_sentence() {
    // Each sentence has phrases of the lexicon and no name: what is looked at must not grow with what went before.
    let time = |sentences: usize| {
        let text = "the prime minister met a police officer and the vice president.\n\n".repeat(sentences);
        let start = std::time::Instant::now();
        assert!(with_found(Config::default(), &text, |_, found| found.iter().all(|a| entity(a).nominal)));
        start.elapsed()
    };
    let (short, long) = (time(2_000), time(64_000));
    // Thirty-two times the text; a search from the start of the text would take a thousand times as long.
    assert!(long < short * 300, "{short:?} and {long:?}");
}

#[test]
fn small_words_of_a_class_count_in_small_letters() {
    assert_eq!(roles("Ruth Tarkan, who is a lawyer, spoke."), ["Ruth Tarkan: a lawyer"]);
    assert_eq!(roles("Ruth Tarkan, WHO is a lawyer, spoke."), [""; 0]);
    assert_eq!(mentions("They like pro-Beijing songs."), [""; 0]);
    assert_eq!(mentions("They like PRO-Beijing songs."), ["PRO-Beijing:Organization"]);
}

#[test]
fn the_code_of_a_country_before_a_dollar_is_no_name() {
    assert_eq!(mentions("Entry cost HK $5 there."), [""; 0]);
    assert_eq!(mentions("Entry reached HK by $5 steps."), ["HK:Organization"]);
}

#[test]
fn a_capital_takes_the_code_of_its_district() {
    assert_eq!(mentions("They met in Washington, D.C., and left."), ["Washington, D.C.:Location"]);
    assert_eq!(mentions("They met in Washington, Ms., and left."), ["Washington:Location"]);
}

#[test]
fn what_a_hyphen_ties_to_a_name_is_a_syllable_or_makes_an_adjective() {
    assert_eq!(mentions("Reporters met Kim Sol-vun there."), ["Kim Sol-vun:Person"]);
    for tail in ["era", "led"] {
        let found = mentions(&format!("Reporters met Kim Sol-{tail} there."));
        assert_eq!(found, ["Kim Sol:Person"], "{tail}");
    }
}

#[test]
fn endings_tell_fields_of_work_and_coined_names() {
    assert_eq!(
        mentions("They study at the Ministry of Mines and Volcanology."),
        ["Ministry of Mines and Volcanology:Organization"]
    );
    let apart = mentions("They study at the Ministry of Mines and Zorbs.");
    assert_eq!(apart[0], "Ministry of Mines:Organization");
    assert_eq!(mentions("Shares fell at Zorvtelecom there."), ["Zorvtelecom:Organization"]);
    assert_eq!(mentions("Shares fell at Zorvtelecon there."), [""; 0]);
}

#[test]
fn a_name_is_known_beside_its_letters_in_odd_case() {
    let known = |text: &str| {
        with_found(Config::default(), text, |view, _| {
            view.tokens().words().iter().map(|word| word.is_known()).collect::<Vec<_>>()
        })
    };
    assert_eq!(known("rAMALLAH Ramallah"), [false, true]);
    assert_eq!(known("Ramallah rAMALLAH RAMALLAH"), [true, false, true]);
}
