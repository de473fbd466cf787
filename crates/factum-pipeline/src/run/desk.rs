//! The desk where encoded batches arrive in order: they are written, counted and told of.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use factum_output::{OutputError, Writer};
use tracing::warn;

use super::batch::Encoded;
use super::report::{Event, Summary};

/// Ids that are remembered to find repeated ones; 8 bytes each, so that memory stays bounded.
const REMEMBERED_IDS: usize = 1 << 20;
/// Repeated ids that are named in the log.
const NAMED_IDS: u64 = 10;

pub(super) struct Desk<'w, F> {
    writer: &'w mut Writer,
    tell: F,
    pub(super) summary: Summary,
    ids: HashSet<u64>,
}

impl<'w, F: FnMut(Event<'_>)> Desk<'w, F> {
    pub(super) fn new(writer: &'w mut Writer, tell: F) -> Self {
        Self { writer, tell, summary: Summary::default(), ids: HashSet::new() }
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
        for id in encoded.ids() {
            self.remember(id);
        }
        for (input, done) in &encoded.done_by_input {
            self.summary.given_mut(*input).done += done;
        }
        for lost in &encoded.lost {
            if let Some(input) = lost.input {
                self.summary.given_mut(input).lost += 1;
            }
            (self.tell)(Event::Lost(lost));
        }
        (self.tell)(Event::Written(&self.summary));
        Ok(())
    }

    fn remember(&mut self, id: &str) {
        if self.ids.len() >= REMEMBERED_IDS {
            return;
        }
        let mut hasher = DefaultHasher::new();
        id.hash(&mut hasher);
        if !self.ids.insert(hasher.finish()) {
            self.summary.repeated_ids += 1;
            if self.summary.repeated_ids <= NAMED_IDS {
                warn!(id, "an earlier document has the same id");
            }
        }
    }
}
