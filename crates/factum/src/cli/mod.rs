//! The command line, for factum's own binary and for binaries with plugins of their own.
//!
//! ```no_run
//! fn main() -> std::process::ExitCode {
//!     factum::cli::main(&factum::registry())
//! }
//! ```

mod args;
mod describe;
mod end;
mod inputs;
mod log;
mod man;
mod progress;
mod report;
mod run;
mod signals;
mod stdin;
mod terminal;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::{CommandFactory, Parser};
use factum_pipeline::{Pipeline, PluginInfo, Registry};

use args::{Cli, Command, SchemaOf};
use end::End;
use terminal::Terminal;

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
    let terminal = Terminal::new(cli.color);
    log::start(cli.verbose, terminal.colors_stderr());
    log::catch_panics();
    let end = match cli.command {
        Command::Run(run) => run::run(&run, registry, terminal, cli.verbose > 0),
        Command::Check { pipeline } => match Pipeline::load(&pipeline, registry) {
            Ok(pipeline) => print(terminal, |out| describe::pipeline(out, &pipeline)),
            Err(errors) => terminal.pipeline_errors(&errors),
        },
        Command::Plugins { kind: None } => print(terminal, |out| describe::plugins(out, registry)),
        Command::Plugins { kind: Some(kind) } => {
            if let Some(plugin) = registry.get(&kind) {
                print(terminal, |out| describe::plugin(out, plugin))
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
            print(terminal, |out| writeln!(out, "{schema:#}"))
        }
        Command::Completions { shell } => print(terminal, |out| {
            clap_complete::generate(shell, &mut Cli::command(), "factum", out);
            Ok(())
        }),
        Command::Man => print(terminal, |out| man::render(Cli::command(), out)),
    };
    ExitCode::from(end)
}

/// Writes to standard output; a reader that has closed the pipe has seen enough.
fn print(terminal: Terminal, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> End {
    let mut text = Vec::new();
    let written = write(&mut text).and_then(|()| {
        let mut out = io::stdout().lock();
        out.write_all(&text).and_then(|()| out.flush())
    });
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            terminal.error(&format!("standard output cannot be written: {error}"));
            End::NotWritten
        }
        _ => End::Done,
    }
}
