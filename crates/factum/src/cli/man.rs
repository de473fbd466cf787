//! The manual page: one page, with a section for each command.

use std::io::{self, Write};

use clap::Command;
use clap_mangen::Man;

/// Writes the page in roff.
pub(crate) fn render(mut root: Command, out: &mut dyn Write) -> io::Result<()> {
    // Global options reach the commands, and `help` would be a command of its own.
    root = root.disable_help_subcommand(true);
    root.build();
    let page = Man::new(root.clone());
    page.render_title(out)?;
    page.render_name_section(out)?;
    page.render_synopsis_section(out)?;
    page.render_description_section(out)?;
    page.render_options_section(out)?;
    for command in root.get_subcommands() {
        let name = format!("factum {}", command.get_name());
        writeln!(out, ".SH \"{}\"", name.to_uppercase())?;
        let about = command.get_about().map(ToString::to_string).unwrap_or_default();
        let mut part = Vec::new();
        let section = Man::new(command.clone().display_name(name).hide_global());
        section.render_synopsis_section(&mut part)?;
        section.render_options_section(&mut part)?;
        writeln!(out, "{about}")?;
        // What are sections of a page of its own are subsections here.
        out.write_all(String::from_utf8_lossy(&part).replace("\n.SH ", "\n.SS ").as_bytes())?;
    }
    let mut extra = Vec::new();
    page.render_extra_section(&mut extra)?;
    let extra = String::from_utf8_lossy(&extra).replace(".SH EXTRA", ".SH \"EXIT STATUS\"");
    out.write_all(extra.replace("Exit status:\n", "").as_bytes())?;
    page.render_version_section(out)
}

trait HideGlobal {
    fn hide_global(self) -> Self;
}

impl HideGlobal for Command {
    /// Leaves out the options that stand at the head of the page.
    fn hide_global(self) -> Self {
        self.mut_args(|argument| {
            let hidden = argument.is_global_set();
            argument.hide(hidden)
        })
    }
}
