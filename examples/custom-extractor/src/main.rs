//! factum's command line, with `votes` among its extractors.

fn main() -> std::process::ExitCode {
    factum::cli::main(&factum::registry().with::<custom_extractor::Votes>())
}
