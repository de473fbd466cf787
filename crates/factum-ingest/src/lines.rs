//! Lines of a stream, each bounded.

use std::io::{self, BufRead};

use memchr::memchr;

/// What the next line turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Line {
    Read,
    /// It was longer than the limit and was passed over.
    TooLong,
    End,
}

/// Splits a stream at LF, or CR LF, and never holds more than one line of the allowed length.
#[derive(Debug)]
pub(crate) struct Lines<R> {
    reader: R,
    limit: u64,
    number: u64,
}

impl<R: BufRead> Lines<R> {
    pub(crate) fn new(reader: R, limit: u64) -> Self {
        Self { reader, limit, number: 0 }
    }

    /// Returns the number of the line read last, from one.
    pub(crate) fn number(&self) -> u64 {
        self.number
    }

    /// Replaces `line` by the next line, without its end.
    pub(crate) fn read(&mut self, line: &mut Vec<u8>) -> io::Result<Line> {
        line.clear();
        let (mut any, mut too_long) = (false, false);
        loop {
            let chunk = match self.reader.fill_buf() {
                Ok(chunk) => chunk,
                Err(e) if e.kind() == io::ErrorKind::Interrupted => continue,
                Err(e) => return Err(e),
            };
            let end = memchr(b'\n', chunk);
            let part = &chunk[..end.unwrap_or(chunk.len())];
            any |= !chunk.is_empty();
            too_long |= (line.len() + part.len()) as u64 > self.limit;
            if !too_long {
                line.extend_from_slice(part);
            }
            let (used, last) = (part.len() + usize::from(end.is_some()), end.is_some() || chunk.is_empty());
            self.reader.consume(used);
            if last {
                break;
            }
        }
        if !any {
            return Ok(Line::End);
        }
        self.number += 1;
        if too_long {
            line.clear();
            return Ok(Line::TooLong);
        }
        if line.last() == Some(&b'\r') {
            line.pop();
        }
        Ok(Line::Read)
    }
}

#[cfg(test)]
mod tests {
    use std::io::BufReader;

    use super::*;

    fn lines(text: &str, buffer: usize, limit: u64) -> Vec<(Line, String, u64)> {
        let mut lines = Lines::new(BufReader::with_capacity(buffer, text.as_bytes()), limit);
        let (mut all, mut line) = (Vec::new(), Vec::new());
        loop {
            match lines.read(&mut line).unwrap() {
                Line::End => return all,
                kind => all.push((kind, String::from_utf8(line.clone()).unwrap(), lines.number())),
            }
        }
    }

    #[test]
    fn splits_the_same_at_any_buffer_size() {
        let text = "one\r\n\ntwo two\nthree";
        let expected: Vec<_> = ["one", "", "two two", "three"]
            .iter()
            .zip(1..)
            .map(|(s, n)| (Line::Read, (*s).to_owned(), n))
            .collect();
        for buffer in 1..30 {
            assert_eq!(lines(text, buffer, 100), expected);
        }
        assert_eq!(lines("", 8, 100), []);
        assert_eq!(lines("\n", 8, 100), [(Line::Read, String::new(), 1)]);
    }

    #[test]
    fn an_overlong_line_is_passed_over_and_counted() {
        let text = format!("a\n{}\nb\n{}", "x".repeat(1000), "y".repeat(11));
        for buffer in [1, 7, 4096] {
            let kinds: Vec<_> =
                lines(&text, buffer, 10).into_iter().map(|(kind, s, n)| (kind, s.len(), n)).collect();
            assert_eq!(
                kinds,
                [(Line::Read, 1, 1), (Line::TooLong, 0, 2), (Line::Read, 1, 3), (Line::TooLong, 0, 4)]
            );
        }
        assert_eq!(lines("0123456789\n", 4, 10)[0].0, Line::Read);
    }
}
