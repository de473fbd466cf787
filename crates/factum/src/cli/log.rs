//! The log on standard error, for `-v`.

use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt;

/// Starts logging: nothing by default, `-v` for the run, `-vv` for each document.
pub(crate) fn start(verbose: u8, color: bool) {
    let level = match verbose {
        0 => return,
        1 => LevelFilter::INFO,
        2 => LevelFilter::DEBUG,
        _ => LevelFilter::TRACE,
    };
    // A second subscriber means that a surrounding program logs already.
    let _ = tracing::subscriber::set_global_default(
        fmt()
            .with_max_level(level)
            .with_writer(std::io::stderr)
            .with_ansi(color)
            // Standard error may be closed; there is nobody left to tell.
            .log_internal_errors(false)
            .with_target(false)
            .without_time()
            .finish(),
    );
}

/// Keeps panics of extractors off standard error: they are failure records, and in the log.
pub(crate) fn catch_panics() {
    let default = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if factum_pipeline::is_in_document() {
            tracing::info!("{panic}");
        } else {
            default(panic);
        }
    }));
}
