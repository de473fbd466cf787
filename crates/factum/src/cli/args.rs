//! The arguments of the command line; help, manual page and completions are generated from these types.

use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use factum_ingest::Published;

use super::end::STATUSES;

/// Reads piles of reports and writes down what they assert, with the place in the source that says so.
#[derive(Debug, Parser)]
#[command(
    name = "factum",
    version,
    arg_required_else_help = true,
    after_help = STATUSES
)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,

    /// Say more on standard error: -v for steps, -vv for documents.
    #[arg(short, long, global = true, action = ArgAction::Count)]
    pub(crate) verbose: u8,

    /// When to color what is written for people.
    #[arg(long, global = true, value_enum, default_value_t, value_name = "WHEN")]
    pub(crate) color: Color,
}

/// When to color.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(crate) enum Color {
    /// On a terminal, unless `NO_COLOR` is set.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Run a pipeline over documents.
    Run(Run),
    /// Read a pipeline file and say what is wrong with it, or what it would do.
    Check {
        /// The pipeline file.
        pipeline: PathBuf,
    },
    /// List the extractors, or one of them with its options and rules.
    Plugins {
        /// The extractor to describe, as in `uses:`.
        kind: Option<String>,
    },
    /// Print the JSON Schema of pipeline files or of the records.
    Schema {
        /// What to describe.
        #[arg(value_enum)]
        of: SchemaOf,
    },
    /// Print a completion script for a shell.
    Completions {
        /// The shell.
        #[arg(value_enum)]
        shell: Shell,
    },
    /// Print the manual page in roff.
    Man,
}

#[derive(Debug, Args)]
pub(crate) struct Run {
    /// The pipeline file.
    pub(crate) pipeline: PathBuf,

    /// Files, folders or globs to read, or `-` for standard input.
    ///
    /// They take the place of the file's `ingest.paths`. When none are given, what comes in through a pipe or a
    /// redirection on standard input does; a pipe that sends nothing for a second is left alone.
    #[arg(value_name = "INPUT")]
    pub(crate) inputs: Vec<PathBuf>,

    /// Write files into this folder instead of writing to standard output; they appear when all are complete.
    #[arg(short, long, value_name = "DIR")]
    pub(crate) output: Option<PathBuf>,

    /// The form of the output; by default pretty on a terminal and jsonl elsewhere.
    #[arg(long, value_enum)]
    pub(crate) format: Option<Format>,

    /// How many documents to work on at once; 0 for one a core.
    #[arg(short, long, value_name = "N", default_value_t = 0, value_parser = jobs)]
    pub(crate) jobs: usize,

    /// When documents were published that say so neither in their record nor in their file name: a day such as
    /// 2031-05-14, or an RFC 3339 instant.
    #[arg(long, value_name = "DATE")]
    pub(crate) published: Option<Published>,

    /// Show no progress bar; there is none with --verbose either.
    #[arg(long)]
    pub(crate) no_progress: bool,

    /// Also mark what was passed over, such as numbers that are no counts, with the reason.
    #[arg(long)]
    pub(crate) explain: bool,
}

/// More threads than this help nobody.
const MOST_JOBS: usize = 1024;

fn jobs(given: &str) -> Result<usize, String> {
    let jobs = given.parse().ok().filter(|jobs| *jobs <= MOST_JOBS);
    jobs.ok_or_else(|| format!("it must be a whole number from 0 to {MOST_JOBS}"))
}

/// The form of the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// One JSON object a line.
    Jsonl,
    /// One table a kind of record; needs --output.
    Csv,
    /// The documents with their evidence underlined.
    Pretty,
}

/// What a schema describes.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum SchemaOf {
    /// Pipeline files, for completion in an editor.
    Pipeline,
    /// The records that runs write.
    Facts,
}
