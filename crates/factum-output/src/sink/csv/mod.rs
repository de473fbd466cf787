//! CSV: one file a kind of record, for spreadsheets and statistics.
//!
//! The columns are fixed. A part of a record becomes columns with a dot (`noun.quote`, `noun.start`, `noun.end`), a
//! list becomes one cell with ` | ` between the items, and the fields of a `record` stay JSON. JSONL is the format to
//! read back; this one is to look at and to count with.

mod row;
mod tables;

use super::{Chunks, Sink, Stream};
use crate::error::OutputError;
use crate::options::{CsvOptions, Offsets};
use crate::record::{FailureRecord, Record, RecordKind};
use crate::render::Rendered;
use row::Row;

/// Writes `documents.csv`, `dates.csv`, `counts.csv` and so on, each with a line of column names.
///
/// All files are written at every run, so that what reads them need not ask whether something was found. A cell that
/// a spreadsheet would run as a formula is defused by an apostrophe ([`Formulas`](crate::Formulas)).
#[derive(Clone, Debug)]
pub struct Csv {
    options: CsvOptions,
}

/// The memory between an encoder and its chunk: a few records.
const BUFFER: usize = 1 << 11;

type Encoder<'o> = csv::Writer<&'o mut Vec<u8>>;

impl Csv {
    /// Makes the format.
    pub fn new(options: &CsvOptions) -> Self {
        Self { options: options.clone() }
    }

    fn encoder<'o>(&self, out: &'o mut Vec<u8>) -> Encoder<'o> {
        csv::WriterBuilder::new()
            .delimiter(self.options.delimiter.byte())
            .buffer_capacity(BUFFER)
            .from_writer(out)
    }

    fn header(&self, kind: RecordKind) -> Vec<u8> {
        let mark = if self.options.byte_order_mark { "\u{feff}" } else { "" };
        let mut bytes = mark.as_bytes().to_vec();
        let written = self.encoder(&mut bytes).write_record(tables::columns(kind));
        debug_assert!(written.is_ok(), "a vector takes all there is to write");
        bytes
    }

    fn write(
        &self,
        record: &Record<'_>,
        encoder: &mut Encoder<'_>,
        cell: &mut String,
    ) -> Result<(), OutputError> {
        let mut row = Row::cells(encoder, &self.options, cell);
        tables::fill(record, &mut row);
        row.end().map_err(OutputError::encode)
    }
}

impl Sink for Csv {
    fn streams(&self) -> Vec<Stream> {
        let file = |kind: RecordKind| Stream {
            name: format!("{}.csv", kind.plural()).into(),
            header: self.header(kind),
        };
        RecordKind::ALL.into_iter().map(file).collect()
    }

    fn encode(&self, doc: &mut Rendered<'_>, out: &mut Chunks) -> Result<(), OutputError> {
        let mut cell = String::new();
        let (streams, counts) = out.parts(RecordKind::ALL.len());
        let mut encoders: Vec<_> = streams.iter_mut().map(|bytes| self.encoder(bytes)).collect();
        for record in doc.records() {
            self.write(&record, &mut encoders[record.kind() as usize], &mut cell)?;
            counts.add(record.kind());
        }
        encoders.iter_mut().try_for_each(csv::Writer::flush).map_err(OutputError::encode)
    }

    fn encode_failure(&self, failure: &FailureRecord<'_>, out: &mut Chunks) -> Result<(), OutputError> {
        let record = Record::Failure(failure.clone());
        let kind = record.kind();
        let mut encoder = self.encoder(out.stream(kind as usize));
        self.write(&record, &mut encoder, &mut String::new())?;
        encoder.flush().map_err(OutputError::encode)?;
        drop(encoder);
        out.count(kind);
        Ok(())
    }

    fn offsets(&self) -> Offsets {
        Offsets::only(self.options.offsets)
    }
}
