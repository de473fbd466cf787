//! The columns of each file, with what goes into them.
//!
//! Without a record a table tells its columns; so there is no second list of names.

use super::row::Row;
use crate::record::{
    CountRecord, DateRecord, DocumentRecord, EntityRecord, ExclusionRecord, FailureRecord, Head, MarkRecord,
    Offence, Published, Record, RecordKind, RecordRecord, Speaker,
};

/// Returns the names of the columns of a file.
pub(super) fn columns(kind: RecordKind) -> Vec<String> {
    let mut row = Row::Names(Vec::new());
    match kind {
        RecordKind::Document => document(None, &mut row),
        RecordKind::Date => date(None, &mut row),
        RecordKind::Count => count(None, &mut row),
        RecordKind::Entity => entity(None, &mut row),
        RecordKind::Exclusion => exclusion(None, &mut row),
        RecordKind::Mark => mark(None, &mut row),
        RecordKind::Record => fields(None, &mut row),
        RecordKind::Failure => failure(None, &mut row),
    }
    if let Row::Names(names) = row { names } else { Vec::new() }
}

/// Adds the cells of a record.
pub(super) fn fill(record: &Record<'_>, row: &mut Row<'_, '_>) {
    match record {
        Record::Document(r) => document(Some(r), row),
        Record::Date(r) => date(Some(r), row),
        Record::Count(r) => count(Some(r), row),
        Record::Entity(r) => entity(Some(r), row),
        Record::Exclusion(r) => exclusion(Some(r), row),
        Record::Mark(r) => mark(Some(r), row),
        Record::Record(r) => fields(Some(r), row),
        Record::Failure(r) => failure(Some(r), row),
    }
}

fn head(head: Option<&Head<'_>>, row: &mut Row<'_, '_>) {
    row.text("", "doc", head.map(|h| &*h.doc));
    row.id("", "id", head.map(|h| &h.id));
    row.place("", head.map(|h| &h.place));
    row.text("", "extractor", head.map(|h| &*h.extractor));
    row.text("", "rule", head.map(|h| &*h.rule));
    row.ids("", "because", head.map(|h| &h.because));
}

fn document(record: Option<&DocumentRecord<'_>>, row: &mut Row<'_, '_>) {
    row.text("", "doc", record.map(|r| &*r.doc));
    row.text("", "id", record.map(|r| &*r.id));
    row.text("", "uri", record.map(|r| &*r.uri));
    row.text("", "sha256", record.and_then(|r| r.sha256.as_deref()));
    row.text("", "encoding", record.map(|r| &*r.encoding));
    row.text("", "media_type", record.map(|r| &*r.media_type));
    row.text("", "language", record.and_then(|r| r.language.as_deref()));
    row.text("", "title", record.and_then(|r| r.title.as_deref()));
    let published = record.map(|r| &r.published);
    row.text("published", "value", published.and_then(|p| p.value.as_deref()));
    row.name("published", "basis", published.map(|p| p.basis));
    row.place("published", published.and_then(Published::place).as_ref());
    row.id("published", "mention", published.and_then(|p| p.mention.as_ref()));
    let rivals = published.map(|p| &p.rivals).into_iter().flatten();
    row.list("published", "rivals", rivals, |rival, cell| cell.push_str(&rival.value));
    row.text("", "publisher", record.and_then(|r| r.publisher.as_deref()));
    row.text("", "credited_to", record.and_then(|r| r.credited_to.as_deref()));
}

fn date(record: Option<&DateRecord<'_>>, row: &mut Row<'_, '_>) {
    head(record.map(|r| &r.head), row);
    row.name("", "type", record.map(|r| r.timex));
    row.text("", "value", record.map(|r| &*r.value));
    row.name("", "mod", record.and_then(|r| r.modifier));
    row.text("", "from", record.and_then(|r| r.from.as_deref()));
    row.text("", "to", record.and_then(|r| r.to.as_deref()));
    row.name("", "granularity", record.and_then(|r| r.granularity));
    let anchor = record.map(|r| &r.anchor);
    row.name("anchor", "basis", anchor.map(|a| a.basis));
    row.text("anchor", "value", anchor.and_then(|a| a.value.as_deref()));
    row.id("anchor", "mention", anchor.and_then(|a| a.mention.as_ref()));
    row.name("", "role", record.and_then(|r| r.role));
    let interval = record.and_then(|r| r.interval.as_ref());
    row.text("interval", "from", interval.and_then(|i| i.from.as_deref()));
    row.text("interval", "to", interval.and_then(|i| i.to.as_deref()));
    row.id("interval", "other", interval.and_then(|i| i.other.as_ref()));
    row.text("", "problem", record.and_then(|r| r.problem.as_deref()));
}

fn count(record: Option<&CountRecord<'_>>, row: &mut Row<'_, '_>) {
    head(record.map(|r| &r.head), row);
    row.name("", "kind", record.map(|r| r.kind));
    row.text("", "unit", record.and_then(|r| r.unit.as_deref()));
    row.number("", "low", record.and_then(|r| r.low));
    row.number("", "high", record.and_then(|r| r.high));
    row.flag("", "low_inclusive", record.and_then(|r| r.low_inclusive));
    row.flag("", "high_inclusive", record.and_then(|r| r.high_inclusive));
    row.name("", "shape", record.map(|r| r.shape));
    let noun = record.and_then(|r| r.noun.as_ref());
    row.place("noun", noun.map(|n| &n.place));
    row.text("noun", "head", noun.and_then(|n| n.head.as_deref()));
    row.text("noun", "class", noun.and_then(|n| n.class.as_deref()));
    let event = record.and_then(|r| r.event.as_ref());
    row.place("event", event.map(|e| &e.place));
    row.name("event", "class", event.map(|e| e.class));
    row.flag("event", "negated", event.map(|e| e.negated));
    row.name("", "flow", record.and_then(|r| r.flow));
    speaker("source", record.and_then(|r| r.source.as_ref()), row);
    let window = record.and_then(|r| r.window.as_ref());
    row.place("window", window.map(|w| &w.place));
    row.text("window", "from", window.and_then(|w| w.from.as_deref()));
    row.text("window", "to", window.and_then(|w| w.to.as_deref()));
    row.ids("window", "dates", window.map(|w| &w.dates));
    row.text("", "as_of", record.and_then(|r| r.as_of.as_deref()));
    row.name("", "modality", record.map(|r| r.modality));
    row.name("", "increment", record.and_then(|r| r.increment));
    row.id("", "part_of", record.and_then(|r| r.part_of.as_ref()));
    row.id("", "repeat_of", record.and_then(|r| r.repeat_of.as_ref()));
}

fn speaker(part: &str, speaker: Option<&Speaker<'_>>, row: &mut Row<'_, '_>) {
    row.place(part, speaker.map(|s| &s.place));
    row.id(part, "entity", speaker.and_then(|s| s.entity.as_ref()));
    row.name(part, "via", speaker.map(|s| s.via));
}

fn entity(record: Option<&EntityRecord<'_>>, row: &mut Row<'_, '_>) {
    head(record.map(|r| &r.head), row);
    row.name("", "type", record.map(|r| r.kind));
    row.text("", "name", record.map(|r| &*r.name));
    row.integer("", "cluster", record.map(|r| r.cluster));
    row.name("", "link", record.and_then(|r| r.link));
    let role = record.and_then(|r| r.role.as_ref());
    row.place("role", role.map(|r| &r.place));
    row.flag("role", "former", role.map(|r| r.former));
    row.flag("role", "acting", role.map(|r| r.acting));
    row.id("role", "organization", role.and_then(|r| r.organization.as_ref()));
    row.flag("", "nominal", record.map(|r| r.nominal));
    row.number("", "score", record.and_then(|r| r.score));
    row.text("", "external", record.and_then(|r| r.external.as_deref()));
}

fn exclusion(record: Option<&ExclusionRecord<'_>>, row: &mut Row<'_, '_>) {
    head(record.map(|r| &r.head), row);
    row.name("", "polarity", record.map(|r| r.polarity));
    row.name("", "modality", record.map(|r| r.modality));
    row.flag("", "hedged", record.map(|r| r.hedged));
    row.flag("", "in_force", record.map(|r| r.in_force));
    row.place("cue", record.and_then(|r| r.cue.as_ref()));
    row.place("instrument", record.and_then(|r| r.instrument.as_ref()));
    row.places("subjects", &record.map(|r| r.subjects.iter()).into_iter().flatten());
    row.name("", "status", record.and_then(|r| r.status));
    let offences = record.map(|r| r.offences.iter()).into_iter().flatten();
    row.places("offences", &offences.clone().map(|o: &Offence<'_>| &o.place));
    row.list("offences", "code", offences.clone(), |o, cell| {
        cell.push_str(o.code.as_deref().unwrap_or_default());
    });
    row.list("offences", "name", offences.clone(), |o, cell| {
        cell.push_str(o.name.as_deref().unwrap_or_default());
    });
    row.list("offences", "via", offences, |o, cell| cell.push_str(o.via.map_or("", |via| via.as_str())));
    row.places("conditions", &record.map(|r| r.conditions.iter()).into_iter().flatten());
    let temporal = record.and_then(|r| r.temporal.as_ref());
    row.place("temporal", temporal.map(|t| &t.place));
    row.ids("temporal", "dates", temporal.map(|t| &t.dates));
    speaker("attribution", record.and_then(|r| r.attribution.as_ref()), row);
    row.place("forum", record.and_then(|r| r.forum.as_ref()));
    row.flag("", "open_list", record.map(|r| r.open_list));
    row.id("", "parent", record.and_then(|r| r.parent.as_ref()));
}

fn mark(record: Option<&MarkRecord<'_>>, row: &mut Row<'_, '_>) {
    head(record.map(|r| &r.head), row);
    row.text("", "label", record.map(|r| &*r.label));
}

fn fields(record: Option<&RecordRecord<'_>>, row: &mut Row<'_, '_>) {
    head(record.map(|r| &r.head), row);
    row.text("", "kind", record.map(|r| &*r.kind));
    row.text("", "fields", record.map(|r| r.fields.to_json()).as_deref());
}

fn failure(record: Option<&FailureRecord<'_>>, row: &mut Row<'_, '_>) {
    row.text("", "doc", record.map(|r| &*r.doc));
    row.text("", "source", record.map(|r| &*r.source));
    row.name("", "stage", record.map(|r| r.stage));
    row.text("", "extractor", record.and_then(|r| r.extractor.as_deref()));
    row.text("", "reason", record.map(|r| &*r.reason));
}
