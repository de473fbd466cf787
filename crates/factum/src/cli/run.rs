//! `factum run`.

use std::io::{self, BufWriter, IsTerminal};
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};

use factum_ingest::Inputs;
use factum_output::{Csv, Jsonl, Pretty, Sink, Writer, frame::Frame};
use factum_pipeline::{Pipeline, Registry, RunError, Summary};
use tracing::info;

use super::End;
use super::args::{Format, Run};
use super::progress::Progress;
use super::terminal::Terminal;

pub(crate) fn run(run: &Run, registry: &Registry, terminal: Terminal) -> End {
    let load = if run.explain { Pipeline::load_explaining } else { Pipeline::load };
    let pipeline = match load(&run.pipeline, registry) {
        Ok(pipeline) => pipeline,
        Err(errors) => return terminal.pipeline_errors(&errors),
    };
    let inputs = inputs(run, &pipeline);
    if inputs.is_empty() {
        return terminal.error(&format!(
            "{}: the pipeline names no inputs under `ingest.paths`, and none are given",
            run.pipeline.display()
        ));
    }
    let format = run.format.unwrap_or_else(|| default_format(run));
    let sink = sink(format, &pipeline, terminal);
    let mut writer = match writer(run, sink.as_ref()) {
        Ok(writer) => writer,
        Err(error) if error.is_needs_folder() => {
            return terminal.error("this format is several files; name their folder with `--output DIR`");
        }
        Err(error) => return terminal.error(&error.to_string()),
    };

    let jobs = run.jobs.or_else(|| thread::available_parallelism().ok()).map_or(1, NonZeroUsize::get);
    let log = run.output.is_some() || !io::stdout().is_terminal();
    let progress = Progress::new(log && !run.no_progress);
    info!(pipeline = pipeline.name(), jobs, steps = pipeline.steps().len(), "starting");
    let start = Instant::now();
    let inputs = Inputs::new(&inputs, pipeline.ingest());
    let ran = pipeline.run(inputs, jobs, sink.as_ref(), &mut writer, |summary| {
        progress.update(summary.read, summary.bytes, summary.records.total());
    });
    progress.finish();
    let finished = ran.and_then(|summary| writer.finish().map(|_| summary).map_err(RunError::from));
    match finished {
        Ok(summary) => {
            report(&summary, start.elapsed());
            if summary.failed > 0 { End::SomeFailed } else { End::Done }
        }
        // Whoever read the records has seen enough: a normal end.
        Err(error) if error.is_closed_pipe() => End::Done,
        Err(error) => terminal.error(&with_causes(&error)),
    }
}

/// Returns what is to be read: the command line's inputs, or the pipeline's.
fn inputs(run: &Run, pipeline: &Pipeline) -> Vec<PathBuf> {
    if run.inputs.is_empty() { pipeline.default_paths() } else { run.inputs.clone() }
}

fn default_format(run: &Run) -> Format {
    if run.output.is_none() && io::stdout().is_terminal() { Format::Pretty } else { Format::Jsonl }
}

fn sink(format: Format, pipeline: &Pipeline, terminal: Terminal) -> Box<dyn Sink> {
    let options = pipeline.output();
    match format {
        Format::Jsonl => Box::new(Jsonl::new(&options.jsonl)),
        Format::Csv => Box::new(Csv::new(&options.csv)),
        Format::Pretty => {
            Box::new(Pretty::new(Frame::plain().color(terminal.colors_stdout()).width(Terminal::width())))
        }
    }
}

fn writer(run: &Run, sink: &dyn Sink) -> Result<Writer, factum_output::OutputError> {
    match &run.output {
        Some(folder) => Writer::folder(sink, folder),
        None => Writer::stream(sink, Box::new(BufWriter::with_capacity(1 << 18, io::stdout()))),
    }
}

/// Says on standard error what was done.
fn report(summary: &Summary, elapsed: Duration) {
    let Summary { read, done, failed, skipped, .. } = summary;
    let kinds: Vec<_> = summary
        .records
        .iter()
        .filter(|(_, count)| *count > 0)
        .map(|(kind, count)| format!("{count} {}", kind.as_str()))
        .collect();
    let megabytes = summary.bytes as f64 / 1e6;
    let seconds = elapsed.as_secs_f64();
    eprintln!("read {read} documents = {done} done + {failed} failed + {skipped} skipped");
    eprintln!("wrote {} records: {}", summary.records.total(), kinds.join(", "));
    eprintln!("{megabytes:.2} MB in {seconds:.2} s, {:.1} MB/s", megabytes / seconds.max(1e-9));
    if summary.repeated_ids > 0 {
        eprintln!("warning: {} documents have the id of an earlier one", summary.repeated_ids);
    }
    if let Some(peak) = peak_memory() {
        info!("peak memory {:.1} MB", peak as f64 / 1e6);
    }
}

/// Returns the most memory that the process has held, in bytes, where the system tells.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes * 1024)
}

fn with_causes(error: &dyn std::error::Error) -> String {
    let mut message = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        message.push_str(": ");
        message.push_str(&error.to_string());
        cause = error.source();
    }
    message
}
