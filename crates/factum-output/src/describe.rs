//! Records in a few words, for people.

use std::fmt::{self, Write as _};

use factum_frame::{Frame, Label, one_line};

use crate::record::{
    CountRecord, CountShape, DateRecord, DocumentRecord, EntityRecord, ExclusionRecord, FieldValue, Modality,
    Number, OffenceVia, Place, Record, RecordId, RecordRecord, Speaker, Via,
};

/// A record in words.
pub(crate) struct Description {
    /// The kind, the value and the rule: `count > 400 [counts.more_than]`.
    pub(crate) headline: String,
    /// The parts that have their own place in the text, the references, and what the record rests on.
    pub(crate) parts: Vec<String>,
}

/// Draws one record under the lines that say so: the text, the underline, `kind value [rule]`, and each part on a line
/// of its own. Without color and in full length, for snapshots.
///
/// `text` is the decoded source text, and the record must carry byte offsets; without them only the words are given.
///
/// ```text
/// She said more than 400 prisoners had been freed.
///          ^^^^^^^^^^^^^
///   count > 400, asserted [counts.more_than] counts:1
///     noun "prisoners" head prisoner
/// ```
pub fn evidence(text: &str, record: &Record<'_>) -> String {
    let bytes = record.head().and_then(|head| head.place.bytes);
    let mut out = match bytes {
        Some([start, end]) => {
            let span = start as usize..end as usize;
            Frame::plain().numbers(false).render(text, &[Label::new(span, "")])
        }
        None => String::new(),
    };
    let Description { headline, parts } = Description::full(record);
    out.push_str("  ");
    out.push_str(&headline);
    for part in parts {
        out.push_str("\n    ");
        out.push_str(&part);
    }
    out.push('\n');
    out
}

impl Description {
    /// Says all there is to say.
    pub(crate) fn full(record: &Record<'_>) -> Self {
        Self::of(record, Words::default())
    }

    /// Leaves out what the quote says already, and what only programs ask for.
    pub(crate) fn brief(record: &Record<'_>) -> Self {
        Self::of(record, Words { brief: true, ..Words::default() })
    }

    fn of(record: &Record<'_>, mut words: Words) -> Self {
        match record {
            Record::Document(r) => words.document(r),
            Record::Date(r) => words.date(r),
            Record::Count(r) => words.count(r),
            Record::Entity(r) => words.entity(r),
            Record::Exclusion(r) => words.exclusion(r),
            Record::Mark(r) => words.headline = format!("mark {}", one_line(&r.label)),
            Record::Record(r) => words.fields(r),
            Record::Failure(r) => {
                words.headline = format!("failed to {}: {}", r.stage.as_str(), one_line(&r.reason));
                words.part("extractor", r.extractor.as_deref());
            }
        }
        if let Some(head) = record.head() {
            let _ = write!(words.headline, " [{}] {}", one_line(&head.rule), one_line(&head.id.to_string()));
            words.ids("because", &head.because);
        }
        Self { headline: words.headline, parts: words.parts }
    }
}

/// Collects the words of a description; writing to strings cannot fail.
#[derive(Default)]
struct Words {
    brief: bool,
    headline: String,
    parts: Vec<String>,
}

impl Words {
    /// Adds a detail to the headline.
    fn say(&mut self, detail: impl fmt::Display) {
        let _ = write!(self.headline, ", {detail}");
    }

    fn say_name(&mut self, name: &str, value: Option<impl fmt::Display>) {
        if let Some(value) = value {
            self.say(format_args!("{name} {value}"));
        }
    }

    fn part(&mut self, name: &str, text: Option<&str>) {
        if let Some(text) = text {
            self.parts.push(format!("{name} {}", one_line(text)));
        }
    }

    fn ids(&mut self, name: &str, ids: &[RecordId<'_>]) {
        if !ids.is_empty() {
            let ids: Vec<_> = ids.iter().map(RecordId::to_string).collect();
            self.part(name, Some(&ids.join(", ")));
        }
    }

    /// Adds references that can be seen in the text.
    fn known(&mut self, name: &str, ids: &[RecordId<'_>]) {
        if !self.brief {
            self.ids(name, ids);
        }
    }

    fn id(&mut self, name: &str, id: Option<&RecordId<'_>>) {
        self.ids(name, id.map(std::slice::from_ref).unwrap_or_default());
    }

    /// Adds a part of the text with what is known of it.
    fn place(&mut self, name: &str, place: &Place<'_>, details: &[(&str, Option<&str>)]) {
        let mut part = format!("{name} \"{}\"", one_line(&place.quote));
        for (at, (name, value)) in
            details.iter().filter_map(|(name, value)| Some((name, (*value)?))).enumerate()
        {
            part.push_str(if at == 0 { " " } else { ", " });
            if !name.is_empty() {
                let _ = write!(part, "{name} ");
            }
            part.push_str(&one_line(value));
        }
        self.parts.push(part);
    }

    fn speaker(&mut self, name: &str, speaker: &Speaker<'_>) {
        let entity = speaker.entity.as_ref().map(RecordId::to_string);
        let via = (!self.brief || speaker.via != Via::Sentence).then_some(speaker.via.as_str());
        self.place(name, &speaker.place, &[("via", via), ("entity", entity.as_deref())]);
    }

    fn document(&mut self, r: &DocumentRecord<'_>) {
        self.headline = format!("document {}", one_line(&r.doc));
        if let Some(title) = &r.title {
            self.say(format_args!("\"{}\"", one_line(title)));
        }
        let published = &r.published;
        let value = published.value.as_deref().map(one_line).unwrap_or_default();
        let space = if value.is_empty() { "" } else { " " };
        self.parts.push(format!("published {value}{space}({})", published.basis));
        for rival in &published.rivals {
            self.place("rival", &rival.place, &[("", Some(&rival.value)), ("", Some(rival.basis.as_str()))]);
        }
        self.part("publisher", r.publisher.as_deref());
        self.part("credited to", r.credited_to.as_deref());
    }

    fn date(&mut self, r: &DateRecord<'_>) {
        self.headline = format!("date {} {}", r.timex, one_line(&r.value));
        self.say_name("mod", r.modifier);
        if !self.brief && (r.from.is_some() || r.to.is_some()) {
            let end = |end: Option<&str>| end.map_or_else(|| "?".to_owned(), one_line);
            self.say(format_args!("[{}, {})", end(r.from.as_deref()), end(r.to.as_deref())));
        }
        if let Some(granularity) = r.granularity.filter(|_| !self.brief) {
            self.say(granularity);
        }
        if let Some(anchor) = &r.anchor.value {
            self.say(format_args!("from {} {}", r.anchor.basis, one_line(anchor)));
        }
        self.say_name("role", r.role);
        self.id("anchor", r.anchor.mention.as_ref());
        if let Some(interval) = &r.interval {
            let end = |end: Option<&str>| end.map_or_else(|| "?".to_owned(), one_line);
            let (from, to) = (end(interval.from.as_deref()), end(interval.to.as_deref()));
            self.parts.push(format!("interval [{from}, {to})"));
            self.id("other end", interval.other.as_ref());
        }
        self.part("problem", r.problem.as_deref());
    }

    fn count(&mut self, r: &CountRecord<'_>) {
        self.headline = format!("{} {}", r.kind, bounds(r));
        if let Some(unit) = &r.unit {
            let _ = write!(self.headline, " {}", one_line(unit));
        }
        if !is_plain(r.shape) {
            self.say(r.shape);
        }
        if let Some(flow) = r.flow {
            self.say(flow);
        }
        if r.modality != Modality::Asserted {
            self.say(r.modality);
        }
        if let Some(increment) = r.increment {
            self.say(increment);
        }
        self.say_name("as of", r.as_of.as_deref().map(one_line));
        if let Some(noun) = &r.noun {
            let (head, class) = (noun.head.as_deref(), noun.class.as_deref());
            let details = [("head", head.filter(|_| !self.brief)), ("class", class.filter(|_| !self.brief))];
            self.place("noun", &noun.place, &details);
        }
        if let Some(event) = &r.event {
            let negated = event.negated.then_some("negated");
            self.place("event", &event.place, &[("", Some(event.class.as_str())), ("", negated)]);
        }
        if let Some(source) = &r.source {
            self.speaker("source", source);
        }
        if let Some(window) = &r.window {
            let (from, to) = (window.from.as_deref(), window.to.as_deref());
            self.place("window", &window.place, &[("from", from), ("to", to)]);
            self.known("window dates", &window.dates);
        }
        self.id("part of", r.part_of.as_ref());
        self.id("repeat of", r.repeat_of.as_ref());
    }

    fn entity(&mut self, r: &EntityRecord<'_>) {
        self.headline = r.kind.to_string();
        if !self.brief || r.name != r.head.place.quote {
            let _ = write!(self.headline, " {}", one_line(&r.name));
        }
        if !self.brief {
            self.say(format_args!("cluster {}", r.cluster));
        }
        if let Some(link) = r.link {
            self.say(link);
        }
        if r.nominal {
            self.say("nominal");
        }
        self.say_name("score", r.score.filter(|_| !self.brief));
        self.say_name("external", r.external.as_deref().map(one_line));
        if let Some(role) = &r.role {
            let (former, acting) = (role.former.then_some("former"), role.acting.then_some("acting"));
            self.place("role", &role.place, &[("", former), ("", acting)]);
            self.id("organization", role.organization.as_ref());
        }
    }

    fn exclusion(&mut self, r: &ExclusionRecord<'_>) {
        self.headline = r.polarity.to_string();
        self.say(r.modality);
        if r.hedged {
            self.say("hedged");
        }
        self.say(if r.in_force { "in force" } else { "not in force" });
        if let Some(status) = r.status {
            self.say(status);
        }
        if r.open_list {
            self.say("open list");
        }
        for (name, place) in [("cue", &r.cue), ("instrument", &r.instrument)] {
            if let Some(place) = place {
                self.place(name, place, &[]);
            }
        }
        for subject in &r.subjects {
            self.place("subject", subject, &[]);
        }
        for offence in &r.offences {
            let via = offence.via.map(OffenceVia::as_str);
            let (code, name) = (offence.code.as_deref(), offence.name.as_deref());
            self.place("offence", &offence.place, &[("", code), ("", name), ("via", via)]);
        }
        for condition in &r.conditions {
            self.place("condition", condition, &[]);
        }
        if let Some(temporal) = &r.temporal {
            self.place("temporal", &temporal.place, &[]);
            self.known("temporal dates", &temporal.dates);
        }
        if let Some(attribution) = &r.attribution {
            self.speaker("attribution", attribution);
        }
        if let Some(forum) = &r.forum {
            self.place("forum", forum, &[]);
        }
        self.id("parent", r.parent.as_ref());
    }

    fn fields(&mut self, r: &RecordRecord<'_>) {
        self.headline = format!("record {}", one_line(&r.kind));
        for (name, value) in &r.fields.0 {
            self.field(&one_line(name), value);
        }
    }

    fn field(&mut self, name: &str, value: &FieldValue<'_>) {
        match value {
            FieldValue::Flag(flag) => self.parts.push(format!("{name} {flag}")),
            FieldValue::Number(number) => self.parts.push(format!("{name} {number}")),
            FieldValue::Text(text) => self.part(name, Some(text)),
            FieldValue::Place(place) => self.place(name, place, &[]),
            FieldValue::List(list) => list.iter().for_each(|value| self.field(name, value)),
        }
    }
}

/// Returns whether the bounds alone tell the shape.
fn is_plain(shape: CountShape) -> bool {
    use CountShape as Shape;
    matches!(
        shape,
        Shape::Exact | Shape::AtLeast | Shape::MoreThan | Shape::AtMost | Shape::FewerThan | Shape::Range
    )
}

/// Writes the ends of a count as mathematicians do: `379`, `≥ 379`, `> 400`, `[20, 30]`, `[100, 1000)`, `?`.
fn bounds(r: &CountRecord<'_>) -> String {
    let low = |number: Number| (number, r.low_inclusive.unwrap_or(true));
    let high = |number: Number| (number, r.high_inclusive.unwrap_or(true));
    match (r.low.map(low), r.high.map(high)) {
        (None, None) => "?".to_owned(),
        (Some((low, true)), Some((high, true))) if low == high => low.to_string(),
        (Some((low, inclusive)), None) => format!("{} {low}", if inclusive { "≥" } else { ">" }),
        (None, Some((high, inclusive))) => format!("{} {high}", if inclusive { "≤" } else { "<" }),
        (Some((low, low_inclusive)), Some((high, high_inclusive))) => {
            let (open, close) =
                (if low_inclusive { '[' } else { '(' }, if high_inclusive { ']' } else { ')' });
            format!("{open}{low}, {high}{close}")
        }
    }
}
