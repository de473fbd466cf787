//! Documents with their evidence underlined, for people.

use anstyle::{AnsiColor, Style};
use factum_frame::{Frame, Label, one_line};

use super::{Chunks, Sink, Stream};
use crate::describe::Description;
use crate::error::OutputError;
use crate::record::{FailureRecord, Record, RecordKind};
use crate::render::Rendered;

/// Prints each document with its evidence underlined, and below each underline what it says, by which rule, and why.
#[derive(Clone, Copy, Debug)]
pub struct Pretty {
    frame: Frame,
}

impl Pretty {
    /// Makes the format; the frame says whether there is color, and how wide the terminal is.
    ///
    /// A frame without a width gets one: a paragraph on one line with fifty mentions cannot be read in any other way.
    pub fn new(frame: Frame) -> Self {
        Self { frame: frame.width(frame.columns().or(Some(WIDTH))) }
    }

    fn push(&self, style: Style, text: &str, out: &mut Chunks) {
        let painted = self.frame.paint(style, text);
        out.stream(0).extend_from_slice(painted.as_bytes());
    }
}

/// The columns of a page that is not for a terminal.
const WIDTH: usize = 100;

fn style(kind: RecordKind) -> Style {
    match kind {
        RecordKind::Document => Style::new().bold(),
        RecordKind::Date => AnsiColor::Cyan.on_default(),
        RecordKind::Count => AnsiColor::Yellow.on_default(),
        RecordKind::Entity => AnsiColor::Green.on_default(),
        RecordKind::Exclusion => AnsiColor::Magenta.on_default(),
        RecordKind::Mark | RecordKind::Record => AnsiColor::Blue.on_default(),
        RecordKind::Failure => AnsiColor::Red.on_default().bold(),
    }
}

impl Sink for Pretty {
    fn streams(&self) -> Vec<Stream> {
        vec![Stream { name: "facts.txt".into(), header: Vec::new() }]
    }

    fn encode(&self, doc: &mut Rendered<'_>, out: &mut Chunks) -> Result<(), OutputError> {
        let text = doc.document().text();
        let mut labels = Vec::new();
        for record in doc.records() {
            let Description { headline, parts } = Description::brief(&record);
            let kind = record.kind();
            out.count(kind);
            let mut words = headline;
            if !parts.is_empty() {
                words.push('\n');
                words.push_str(&parts.join(" · "));
            }
            if let Some([start, end]) = record.head().and_then(|head| head.place.bytes) {
                labels.push(Label::new(start as usize..end as usize, words).style(style(kind)));
            } else {
                words.push('\n');
                self.push(style(kind), &words, out);
            }
        }
        let drawn = self.frame.render(text, &labels);
        let bytes = out.stream(0);
        bytes.extend_from_slice(drawn.as_bytes());
        bytes.push(b'\n');
        Ok(())
    }

    fn encode_failure(&self, failure: &FailureRecord<'_>, out: &mut Chunks) -> Result<(), OutputError> {
        let record = Record::Failure(failure.clone());
        let Description { headline, parts } = Description::brief(&record);
        self.push(style(record.kind()), &one_line(&failure.source), out);
        let rest = [&[headline], parts.as_slice()].concat().join(" · ");
        self.push(Style::new(), &format!(": {rest}\n\n"), out);
        out.count(record.kind());
        Ok(())
    }
}
