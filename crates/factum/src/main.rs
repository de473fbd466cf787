//! The command line of factum; everything lies in the library, so that an outside crate's `main` is as short.

use std::process::ExitCode;

fn main() -> ExitCode {
    factum::cli::main(&factum::registry())
}
