//! What a run reads: what the command line names, what comes in on standard input, or what the pipeline names.

use std::io::Read;
use std::path::PathBuf;

use factum_ingest::{Inputs, Published};
use factum_pipeline::Pipeline;

use super::args::Run;
use super::end::End;
use super::stdin::{self, Stdin};
use super::terminal::Terminal;

/// What a run reads.
pub(crate) struct Chosen {
    pub(crate) paths: Vec<PathBuf>,
    stdin: Option<Box<dyn Read + Send>>,
}

impl Chosen {
    fn paths(paths: Vec<PathBuf>) -> Self {
        Self { paths, stdin: None }
    }

    fn stdin(from: Box<dyn Read + Send>) -> Self {
        Self { paths: vec![PathBuf::from("-")], stdin: Some(from) }
    }

    pub(crate) fn open(self, pipeline: &Pipeline, published: Option<&Published>) -> Inputs {
        let mut inputs = Inputs::new(&self.paths, pipeline.ingest());
        if let Some(date) = published {
            inputs = inputs.with_published(date);
        }
        match self.stdin {
            Some(stdin) => inputs.with_stdin(stdin),
            None => inputs,
        }
    }
}

/// Chooses what is read, and says so where it may surprise.
pub(crate) fn choose(run: &Run, pipeline: &Pipeline, terminal: Terminal) -> Result<Chosen, End> {
    if !run.inputs.is_empty() {
        return Ok(Chosen::paths(run.inputs.clone()));
    }
    let file = pipeline.name();
    let paths = pipeline.default_paths();
    if paths.iter().any(|path| path.as_os_str() == "-") {
        return Ok(Chosen::paths(paths));
    }
    let mut found = Stdin::look(Some(stdin::WAIT));
    if paths.is_empty() && matches!(found, Stdin::Silent) {
        // Nothing else can be meant, so we wait; but not without a word.
        terminal.say("note", "waiting for standard input");
        found = Stdin::look(None);
    }
    match found {
        Stdin::Open(from) => {
            if !paths.is_empty() {
                terminal.say("note", &format!("standard input is read in place of the paths of {file}"));
            }
            return Ok(Chosen::stdin(from));
        }
        Stdin::Empty if !paths.is_empty() => {
            terminal.say("note", &format!("standard input is empty; the paths of {file} are read"));
        }
        Stdin::Silent => {
            let words = format!(
                "nothing comes on standard input; the paths of {file} are read (name `-` to wait for it)"
            );
            terminal.say("note", &words);
        }
        Stdin::None | Stdin::Empty => {}
    }
    if paths.is_empty() {
        let words = format!("{file}: the pipeline names no inputs under `ingest.paths`, and none are given");
        return Err(terminal.error(&words));
    }
    Ok(Chosen::paths(paths))
}
