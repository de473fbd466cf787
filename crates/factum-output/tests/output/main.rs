//! Tests of the wire format from outside: what other programs rely on.

// The helpers of these tests are test code, too, though clippy sees only the functions marked as tests.
#![allow(clippy::unwrap_used)]

mod csv;
mod evidence;
mod folders;
mod records;
mod samples;
mod schema;
mod sinks;
