//! `factum run`.

use std::error::Error;
use std::io::{self, BufWriter, IsTerminal};
use std::thread;
use std::time::Instant;

use factum_frame::Frame;
use factum_output::{Csv, Jsonl, OutputError, Pretty, Sink, Writer};
use factum_pipeline::{Event, Pipeline, Registry, RunError, RunOptions};
use tracing::info;

use super::args::{Format, Run};
use super::end::End;
use super::inputs;
use super::progress::Progress;
use super::report::Report;
use super::signals::Signals;
use super::terminal::Terminal;

pub(crate) fn run(run: &Run, registry: &Registry, terminal: Terminal, logs: bool) -> End {
    let load = if run.explain { Pipeline::load_explaining } else { Pipeline::load };
    let pipeline = match load(&run.pipeline, registry) {
        Ok(pipeline) => pipeline,
        Err(errors) => return terminal.pipeline_errors(&errors),
    };
    let format = run.format.unwrap_or_else(|| default_format(run));
    if format == Format::Csv && run.output.is_none() {
        return terminal.error("the format csv is several files; name their folder with `--output DIR`");
    }
    let inputs = match inputs::choose(run, &pipeline, terminal) {
        Ok(inputs) => inputs,
        Err(end) => return end,
    };
    let sink = sink(format, &pipeline, terminal);
    let quiet = run.no_progress || logs || (run.output.is_none() && io::stdout().is_terminal());
    let progress = Progress::new(!quiet);
    let signals = Signals::watch(terminal, progress.clone());
    let mut writer = match writer(run, sink.as_ref()) {
        Ok(writer) => writer,
        Err(error) => {
            progress.finish();
            return not_written(&error, terminal);
        }
    };
    let folder = run.output.as_ref().map(|folder| folder.display().to_string());
    if let Some(folder) = &folder {
        signals.guard(folder, writer.unfinished());
    }

    let jobs = if run.jobs == 0 { cores() } else { run.jobs };
    info!(pipeline = pipeline.name(), jobs, steps = pipeline.steps().len(), "starting");
    let start = Instant::now();
    let mut report = Report::new(terminal, progress.clone());
    let options = RunOptions::new(jobs).stop(signals.stop());
    let named = inputs.paths.clone();
    let inputs = inputs.open(&pipeline, run.published.as_ref());
    progress.measure(inputs.bytes());
    let ran = pipeline.run(inputs, options, sink.as_ref(), &mut writer, |event| match event {
        Event::Lost(lost) => {
            progress.pass_over(lost);
            report.lost(lost);
        }
        Event::Warned(warning) => report.warned(warning),
        Event::Written(summary) => {
            signals.note(summary);
            progress.update(summary);
        }
        _ => {}
    });
    let finished = match ran {
        Ok(summary) => writer.finish().map(|_| summary).map_err(RunError::from),
        // Temporary files are gone before anything is said.
        Err(error) => {
            drop(writer);
            Err(error)
        }
    };
    progress.finish();
    match finished {
        Ok(summary) => {
            report.rest(folder.as_deref(), sink.as_ref());
            let nothing = report.named(&named, &summary);
            report.done(&summary, start.elapsed());
            tell_memory();
            if nothing || summary.failed > 0 { End::SomeFailed } else { End::Done }
        }
        Err(error) if error.is_stopped() => signals.stopped(),
        Err(error) => ended_early(&error, terminal),
    }
}

/// Says why a run ended before the end of its input.
fn ended_early(error: &RunError, terminal: Terminal) -> End {
    match error.as_output() {
        // Whoever read the records has seen enough: a normal end.
        Some(error) if error.is_closed_pipe() => End::Done,
        Some(error) => not_written(error, terminal),
        None => terminal.error(&with_causes(error)),
    }
}

/// Says why the output could not be written.
fn not_written(error: &OutputError, terminal: Terminal) -> End {
    let cause = error.source().and_then(|cause| cause.downcast_ref::<io::Error>());
    terminal.error(&match cause {
        // The only stream there is.
        Some(cause) if error.path().is_none() => format!("standard output cannot be written: {cause}"),
        _ => with_causes(error),
    });
    if error.is_in_use() { End::InUse } else { End::NotWritten }
}

fn cores() -> usize {
    thread::available_parallelism().map_or(1, std::num::NonZero::get)
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

fn writer(run: &Run, sink: &dyn Sink) -> Result<Writer, OutputError> {
    match &run.output {
        Some(folder) => Writer::folder(sink, folder),
        None => Writer::stream(sink, Box::new(BufWriter::with_capacity(1 << 18, io::stdout()))),
    }
}

/// Logs the most memory that the process has held.
fn tell_memory() {
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

fn with_causes(error: &dyn Error) -> String {
    let mut message = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        message.push_str(": ");
        message.push_str(&error.to_string());
        cause = error.source();
    }
    message
}
