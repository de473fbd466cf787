//! What people see: color, errors, and whether anybody is there to see it.

use std::io::{self, IsTerminal, Write};

use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Style};
use factum_pipeline::PipelineErrors;

use super::End;
use super::args::Color;

/// The terminal, as far as the output cares.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Terminal {
    color: Color,
}

impl Terminal {
    pub(crate) fn new(color: Color) -> Self {
        Self { color }
    }

    /// Returns whether standard output is to be colored.
    pub(crate) fn colors_stdout(self) -> bool {
        self.colors(AutoStream::choice(&io::stdout()))
    }

    fn colors_stderr(self) -> bool {
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

    /// Says what went wrong.
    pub(crate) fn error(self, message: &str) -> End {
        let style = Style::new().bold().fg_color(Some(AnsiColor::Red.into()));
        let line = if self.colors_stderr() {
            format!("{style}error{style:#}: {message}\n")
        } else {
            format!("error: {message}\n")
        };
        // Standard error may be closed; there is nobody left to tell.
        let _ = io::stderr().write_all(line.as_bytes());
        End::Wrong
    }

    /// Shows every mistake of a pipeline file.
    pub(crate) fn pipeline_errors(self, errors: &PipelineErrors) -> End {
        let _ = io::stderr().write_all(errors.render(self.colors_stderr()).as_bytes());
        End::Wrong
    }
}
