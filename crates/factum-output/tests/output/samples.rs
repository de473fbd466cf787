//! One document with every kind of record, each in a full form and a bare one.

use factum_core::value::*;
use factum_core::{
    Alignment, Annotation, AnnotationId, Document, Edit, Emitter, Layer, Layers, Metadata, Norm, Source,
    Span, Value,
};
use factum_output::{Offsets, Record, Renderer, Scratch, StepInfo};

/// A source with characters of two and three bytes, quotes that are folded, a line break that is, and a tab.
pub(crate) const TEXT: &str = "PORT ANSEL — On Friday, Mira Kessel, former head of the “Harbor League”, said more than \
    400 prisoners had been freed.\r\nThe decree may leave out sailors tried for murder and =piracy\tbefore 2019 \
    unless they confess; naval courts hear those cases, the League says. Señor \\Paz\\ paid 1,5 crowns.\n";

pub(crate) const STEPS: [&str; 6] = ["dates", "counts", "entities", "exclusions", "marks", "fines"];

/// A document with its layers.
pub(crate) struct Sample {
    pub(crate) doc: Document,
    pub(crate) layers: Layers,
}

/// Folds quotes and line breaks, as normalization does.
fn normalize(text: &str) -> (String, Alignment) {
    let (mut norm, mut map) = (String::new(), Alignment::identity());
    let mut rest = text.char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        let (fold, len) = match c {
            '“' | '”' => ('"', c.len_utf8()),
            '\r' if rest.next_if(|(_, next)| *next == '\n').is_some() => ('\n', 2),
            _ => {
                norm.push(c);
                continue;
            }
        };
        let (src, start) = (at as u32, norm.len() as u32);
        norm.push(fold);
        let norm = Span::new(start, start + fold.len_utf8() as u32);
        map.push(Edit { src: Span::new(src, src + len as u32), norm }).unwrap();
    }
    (norm, map)
}

impl Sample {
    pub(crate) fn new(text: &str, metadata: Metadata) -> Self {
        let (norm, map) = normalize(text);
        let doc = Document::new(Source::new("wire/7", metadata), text.to_owned(), norm, map).unwrap();
        Self { doc, layers: Layers::default() }
    }

    /// Returns where words stand first in the normalized text.
    pub(crate) fn span(&self, words: &str) -> Span<Norm> {
        let at = self.doc.normalized().find(words).unwrap_or_else(|| panic!("{words:?} is not in the text"));
        Span::new(at as u32, (at + words.len()) as u32)
    }

    /// Adds what a step finds, in this order of emission.
    pub(crate) fn add<V: Into<Value>>(
        &mut self,
        step: u16,
        found: impl IntoIterator<Item = (&'static str, &'static str, V)>,
    ) {
        let mut out: Vec<Annotation> = Vec::new();
        let mut emitter = Emitter::new(&self.doc, step, &mut out);
        for (words, rule, value) in found {
            emitter.emit(self.span(words), rule, value).unwrap();
        }
        self.append(step, &mut out);
    }

    pub(crate) fn append(&mut self, step: u16, out: &mut Vec<Annotation>) {
        self.layers.append(&Layer::fixed(STEPS[usize::from(step)]), out);
    }

    pub(crate) fn records<'a>(&'a self, renderer: &'a Renderer) -> Vec<Record<'a>> {
        renderer.render(&self.doc, &self.layers, &mut Scratch::default()).collect()
    }
}

pub(crate) fn renderer(offsets: Offsets) -> Renderer {
    Renderer::new(STEPS.into_iter().map(StepInfo::new).collect(), offsets)
}

pub(crate) fn id(step: u16, index: u32) -> AnnotationId {
    AnnotationId { step, index }
}

/// Makes the document with every kind of record.
pub(crate) fn sample() -> Sample {
    let mut s = Sample::new(
        TEXT,
        Metadata {
            title: Some("A \"law\"\u{7}".to_owned()),
            language: Some("en".to_owned()),
            url: Some("https://example.org/7".to_owned()),
            publisher: Some("Ansel Post".to_owned()),
            published: None,
        },
    );
    let text = |text: &str| Some(text.to_owned());
    let friday = Date {
        timex: TimexType::Time,
        value: "2026-02-20T18:00".to_owned(),
        modifier: Some(TimexMod::Approx),
        from: text("2026-02-20T18:00"),
        to: text("2026-02-20T19:00"),
        granularity: Some(Granularity::PartOfDay),
        anchor: Anchor { basis: AnchorBasis::Text, value: text("2019"), mention: Some(id(0, 0)) },
        role: Some(DateRole::Published),
        interval: Some(Interval { from: text("2019"), to: None, other: Some(id(0, 0)) }),
        problem: text("no such evening"),
    };
    let bare = Date { value: "2019".to_owned(), ..Date::default() };
    // Emitted against the order of the text, so that ids must be given anew.
    s.add(0, [("2019", "dates.year", bare), ("Friday", "dates.weekday", friday)]);

    let full = Count {
        kind: CountKind::Count,
        unit: text("persons"),
        low: Some(Bound::exclusive(400.0)),
        high: Some(Bound::inclusive(1_000_000.0)),
        shape: CountShape::MoreThan,
        noun: Some(Noun { span: s.span("prisoners"), head: text("prisoner"), class: text("prisoners") }),
        event: Some(Event { span: s.span("freed"), class: EventClass::Release, negated: true }),
        flow: Some(Flow::Flow),
        source: Some(Speaker { span: s.span("Mira Kessel"), entity: Some(id(2, 0)), via: Via::Sentence }),
        window: Some(Window {
            span: s.span("On Friday"),
            from: text("2026-02-20"),
            to: text("2026-02-21"),
            dates: vec![id(0, 1)],
        }),
        as_of: text("2026-02-20"),
        modality: Modality::Estimated,
        increment: Some(Increment::Total),
        part_of: Some(id(1, 1)),
        repeat_of: Some(id(1, 1)),
    };
    let money = Count {
        kind: CountKind::Money,
        low: Some(Bound::inclusive(1.5)),
        high: Some(Bound::inclusive(f64::INFINITY)),
        ..Count::default()
    };
    let mut out = Vec::new();
    let because = [id(0, 1), id(2, 0)];
    let (count, crowns) = (s.span("more than 400"), s.span("1,5 crowns"));
    let mut emitter = Emitter::new(&s.doc, 1, &mut out);
    emitter.emit_because(count, "counts.more_than", full, &because).unwrap();
    emitter.emit(crowns, "counts.money", money).unwrap();
    s.append(1, &mut out);

    let entity = |kind, name: &str| Entity {
        kind,
        name: name.to_owned(),
        cluster: 1,
        link: None,
        role: None,
        nominal: false,
        score: 0.9,
        external: None,
    };
    let role =
        Role { span: s.span("former head"), former: true, acting: false, organization: Some(id(2, 1)) };
    let person = Entity {
        role: Some(role),
        link: Some(Link::Exact),
        score: 1.0,
        external: text("Q7"),
        ..entity(EntityType::Person, "Mira Kessel")
    };
    s.add(
        2,
        [
            ("Mira Kessel", "entities.title", person),
            ("\"Harbor League\"", "entities.head", entity(EntityType::Organization, "Harbor League")),
            ("Señor \\Paz\\", "entities.title", entity(EntityType::Person, "Paz")),
        ],
    );

    let offence = |words: &str, code: Option<&str>| Offence {
        span: s.span(words),
        code: code.map(str::to_owned),
        name: code.map(|_| "Intentional homicide".to_owned()),
        via: code.map(|_| OffenceVia::Quotation),
    };
    let full = Exclusion {
        polarity: Polarity::Excludes,
        modality: ExclusionModality::Reported,
        hedged: true,
        cue: Some(s.span("leave out")),
        instrument: Some(s.span("The decree")),
        subjects: vec![s.span("sailors"), s.span("naval")],
        status: Some(Status::Prosecuted),
        offences: vec![offence("murder", Some("0101")), offence("=piracy", None)],
        conditions: vec![s.span("unless they confess")],
        temporal: Some(s.span("before 2019")),
        temporal_dates: vec![id(0, 0)],
        attribution: Some(Speaker { span: s.span("the League"), entity: None, via: Via::Previous }),
        forum: Some(s.span("naval courts")),
        open_list: true,
        parent: Some(id(3, 1)),
    };
    let bare = Exclusion { modality: ExclusionModality::Negated, ..Exclusion::default() };
    s.add(3, [("may leave out", "exclusions.cue", full), ("The decree", "exclusions.bare", bare)]);

    s.add(4, [("PORT ANSEL", "marks.dateline", Mark::new("dateline\n\"x\""))]);
    let record = factum_core::Record::new("fine")
        .with("amount", 1.5)
        .with("paid", true)
        .with("who", s.span("Señor"))
        .with("see", id(1, 1))
        .with("a \"name\"", vec![Field::from("x"), Field::from(2.0), Field::List(Vec::new())]);
    s.add(5, [("paid", "fines.paid", record)]);
    s
}
