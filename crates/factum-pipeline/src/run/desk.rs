//! The desk where encoded batches arrive in order: they are written, counted and told of.

use factum_ingest::Warning;
use factum_output::{OutputError, Writer};

use super::batch::Encoded;
use super::report::{Event, Summary};

pub(super) struct Desk<'w, F> {
    writer: &'w mut Writer,
    tell: F,
    pub(super) summary: Summary,
}

impl<'w, F: FnMut(Event<'_>)> Desk<'w, F> {
    pub(super) fn new(writer: &'w mut Writer, tell: F) -> Self {
        Self { writer, tell, summary: Summary::default() }
    }

    pub(super) fn write(&mut self, encoded: &Encoded) -> Result<(), OutputError> {
        self.writer.write(&encoded.chunks)?;
        let (lost, skipped) = (encoded.lost.len(), encoded.lost.iter().filter(|lost| lost.skipped).count());
        self.summary.read += encoded.done + lost as u64;
        self.summary.done += encoded.done;
        self.summary.failed += (lost - skipped) as u64;
        self.summary.skipped += skipped as u64;
        self.summary.bytes += encoded.bytes;
        self.summary.records.merge(encoded.chunks.counts());
        for (input, done) in &encoded.done_by_input {
            self.summary.given_mut(*input).done += done;
        }
        for lost in &encoded.lost {
            if let Some(input) = lost.input {
                let given = self.summary.given_mut(input);
                given.lost += 1;
                given.repeats += u64::from(lost.repeat);
            }
            (self.tell)(Event::Lost(lost));
        }
        for warning in &encoded.warnings {
            match warning {
                Warning::RepeatedId { .. } => self.summary.repeated_ids += 1,
                _ => self.summary.unread_dates += 1,
            }
            (self.tell)(Event::Warned(warning));
        }
        (self.tell)(Event::Written(&self.summary));
        Ok(())
    }
}
