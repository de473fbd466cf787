//! The command line of factum.
fn main() {}
