//! What people see: color, errors, and whether anybody is there to see it.

use std::io::{self, IsTerminal, Write};

use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Style};
use factum_pipeline::PipelineErrors;

use super::args::Color;
use super::end::End;

/// The terminal, as far as the output cares.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Terminal {
    color: Color,
}

/// Says how many there are of something.
pub(crate) fn counted(n: u64, what: &str) -> String {
    if n == 1 { format!("1 {what}") } else { format!("{n} {what}s") }
}

impl Terminal {
    pub(crate) fn new(color: Color) -> Self {
        Self { color }
    }

    /// Returns whether standard output is to be colored.
    pub(crate) fn colors_stdout(self) -> bool {
        self.colors(AutoStream::choice(&io::stdout()))
    }

    /// Returns whether standard error is to be colored.
    pub(crate) fn colors_stderr(self) -> bool {
        self.colors(AutoStream::choice(&io::stderr()))
    }

    fn colors(self, auto: ColorChoice) -> bool {
        match self.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => auto != ColorChoice::Never,
        }
    }

    /// Returns how many columns a terminal on standard output has.
    pub(crate) fn width() -> Option<usize> {
        io::stdout().is_terminal().then(|| console::Term::stdout().size().1 as usize)
    }

    /// Says what went wrong, and that the usage or the pipeline is to blame.
    pub(crate) fn error(self, message: &str) -> End {
        self.say("error", message);
        End::Wrong
    }

    /// Writes a line with a label on standard error.
    pub(crate) fn say(self, label: &str, message: &str) {
        let style = Style::new().bold();
        let style = match label {
            "error" | "failed" => style.fg_color(Some(AnsiColor::Red.into())),
            "warning" | "skipped" | "stopped" => style.fg_color(Some(AnsiColor::Yellow.into())),
            _ => style,
        };
        Self::write(&if self.colors_stderr() {
            format!("{style}{label}{style:#}: {message}\n")
        } else {
            format!("{label}: {message}\n")
        });
    }

    /// Writes on standard error as it is.
    pub(crate) fn write(text: &str) {
        // It may be closed; there is nobody left to tell.
        let _ = io::stderr().write_all(text.as_bytes());
    }

    /// Shows every mistake of a pipeline file.
    pub(crate) fn pipeline_errors(self, errors: &PipelineErrors) -> End {
        Self::write(&errors.render(self.colors_stderr()));
        End::Wrong
    }
}
