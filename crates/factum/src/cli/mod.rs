//! The command line, for factum's own binary and for binaries with plugins of their own.
//!
//! ```no_run
//! fn main() -> std::process::ExitCode {
//!     factum::cli::main(&factum::registry())
//! }
//! ```

// The command line is where printing belongs.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod args;
mod describe;
mod log;
mod progress;
mod run;
mod terminal;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::{CommandFactory, Parser};
use factum_pipeline::{Pipeline, PluginInfo, Registry};

use args::{Cli, Command, SchemaOf};
use terminal::Terminal;

/// How a command ended, as an exit status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// All documents are done.
    Done,
    /// Some documents failed.
    SomeFailed,
    /// The usage or the pipeline is wrong, or the output could not be written.
    Wrong,
}

impl From<End> for ExitCode {
    fn from(end: End) -> Self {
        Self::from(match end {
            End::Done => 0,
            End::SomeFailed => 1,
            End::Wrong => 2,
        })
    }
}

/// Runs the command line with these plugins.
pub fn main(registry: &Registry) -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        // Help and version are no errors; clap knows where each goes. Nothing is left to do when that fails too.
        Err(error) => {
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { End::Wrong } else { End::Done });
        }
    };
    log::start(cli.verbose);
    log::catch_panics();
    let terminal = Terminal::new(cli.color);
    let end = match cli.command {
        Command::Run(run) => run::run(&run, registry, terminal),
        Command::Check { pipeline } => match Pipeline::load(&pipeline, registry) {
            Ok(pipeline) => print(|out| describe::pipeline(out, &pipeline)),
            Err(errors) => terminal.pipeline_errors(&errors),
        },
        Command::Plugins { kind: None } => print(|out| describe::plugins(out, registry)),
        Command::Plugins { kind: Some(kind) } => {
            if let Some(plugin) = registry.get(&kind) {
                print(|out| describe::plugin(out, plugin))
            } else {
                let known: Vec<_> = registry.plugins().map(PluginInfo::kind).collect();
                terminal.error(&format!("no plugin `{kind}`; known plugins: {}", known.join(", ")))
            }
        }
        Command::Schema { of } => {
            let schema = match of {
                SchemaOf::Pipeline => registry.schema(),
                SchemaOf::Facts => factum_output::schema::facts(),
            };
            print(|out| writeln!(out, "{schema:#}"))
        }
        Command::Completions { shell } => print(|out| {
            clap_complete::generate(shell, &mut Cli::command(), "factum", out);
            Ok(())
        }),
        Command::Man => print(|out| clap_mangen::Man::new(Cli::command()).render(out)),
    };
    ExitCode::from(end)
}

/// Writes to standard output; a reader that has closed the pipe has seen enough.
fn print(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> End {
    let mut text = Vec::new();
    let written = write(&mut text).and_then(|()| {
        let mut out = io::stdout().lock();
        out.write_all(&text).and_then(|()| out.flush())
    });
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("error: standard output: {error}");
            End::Wrong
        }
        _ => End::Done,
    }
}
