//! From the given paths to files, in a fixed order.

use std::collections::HashMap;
use std::ffi::OsStr;
use std::fs::{self, FileType};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Component, Path, PathBuf};

use globset::{GlobBuilder, GlobMatcher};
use walkdir::WalkDir;

use crate::config::{Config, extension};
use crate::error::{IngestError, Kind};

/// Something to read.
#[derive(Debug)]
pub(crate) enum Found {
    File {
        path: PathBuf,
        /// The path as it is shown.
        place: String,
        id: String,
    },
    Stdin {
        id: String,
    },
}

/// The files behind the given paths, depth first, sorted by name in each folder.
#[derive(Debug)]
pub(crate) struct Files {
    paths: std::vec::IntoIter<PathBuf>,
    /// How many of the paths were begun.
    begun: usize,
    /// The folder that is being walked, and those that wait for it.
    walks: Vec<Walk>,
    config: Config,
    ids: Ids,
}

#[derive(Debug)]
struct Walk {
    /// As given, for messages.
    given: String,
    /// What ids are relative to.
    root: PathBuf,
    entries: walkdir::IntoIter,
    pattern: Option<GlobMatcher>,
    hidden: bool,
    found: bool,
}

impl Files {
    pub(crate) fn new<P: AsRef<Path>>(paths: &[P], config: &Config) -> Self {
        let paths: Vec<PathBuf> = paths.iter().map(|p| p.as_ref().to_owned()).collect();
        Self {
            paths: paths.into_iter(),
            begun: 0,
            walks: Vec::new(),
            config: config.clone(),
            ids: Ids::default(),
        }
    }

    /// Returns which of the given paths is being walked.
    pub(crate) fn input(&self) -> Option<usize> {
        self.begun.checked_sub(1)
    }

    /// Begins with a given path; a file is returned at once.
    fn open(&mut self, path: PathBuf) -> Option<Result<Found, IngestError>> {
        if path.as_os_str() == "-" {
            return Some(Ok(Found::Stdin { id: self.ids.keep_apart("stdin".to_owned()) }));
        }
        match fs::metadata(&path) {
            Ok(meta) if meta.is_dir() => {
                let walk = Walk::folder(show(&path), path.clone(), path, &self.config);
                self.walks.push(walk);
                None
            }
            Ok(meta) => {
                if let Err(kind) = check_type(meta.file_type()) {
                    return Some(Err(IngestError::new(show(&path), kind)));
                }
                let id = path.file_stem().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
                let id = self.ids.keep_apart(id);
                Some(Ok(Found::File { place: show(&path), path, id }))
            }
            Err(cause) if cause.kind() == io::ErrorKind::NotFound && !path.is_symlink() => {
                match Walk::pattern(&path, &self.config) {
                    Ok(walk) => {
                        self.walks.push(walk);
                        None
                    }
                    Err(kind) => Some(Err(IngestError::new(show(&path), kind))),
                }
            }
            Err(cause) => Some(Err(IngestError::new(show(&path), explain(&path, cause)))),
        }
    }

    /// Takes one step in the folder that is being walked.
    fn step(&mut self) -> Option<Result<Found, IngestError>> {
        let walk = self.walks.last_mut()?;
        let entry = match walk.entries.next() {
            None => {
                let walk = self.walks.pop()?;
                let kind = if walk.pattern.is_some() { Kind::NoMatch } else { Kind::EmptyFolder };
                if let Some(outer) = self.walks.last_mut() {
                    outer.found |= walk.found;
                    return None;
                }
                return (!walk.found).then(|| Err(IngestError::new(walk.given, kind)));
            }
            Some(Err(error)) => {
                let path = error.path().unwrap_or(&walk.root).to_owned();
                let below = path.strip_prefix(&walk.root).unwrap_or(&path);
                if walk.pattern.as_ref().is_some_and(|p| error.depth() > 0 && !p.is_match(below)) {
                    return None;
                }
                walk.found = true;
                let kind = if error.loop_ancestor().is_some() {
                    Kind::LinkLoop
                } else {
                    explain(&path, error.into())
                };
                return Some(Err(IngestError::new(show(&path), kind)));
            }
            Some(Ok(entry)) => entry,
        };
        if entry.depth() == 0 {
            return None;
        }
        if !walk.hidden && entry.file_name().as_encoded_bytes().starts_with(b".") {
            if entry.file_type().is_dir() {
                walk.entries.skip_current_dir();
            }
            return None;
        }
        let below = entry.path().strip_prefix(&walk.root).unwrap_or(entry.path());
        let is_match = walk.pattern.as_ref().is_none_or(|p| p.is_match(below));
        if entry.file_type().is_dir() {
            if walk.pattern.is_some() && is_match {
                // A pattern that names a folder means what is in it.
                let inner = Walk::folder(
                    walk.given.clone(),
                    walk.root.clone(),
                    entry.path().to_owned(),
                    &self.config,
                );
                walk.entries.skip_current_dir();
                self.walks.push(inner);
            }
            return None;
        }
        if !is_match {
            return None;
        }
        walk.found = true;
        let place = show(entry.path());
        let named = walk.pattern.is_some();
        let id = id_below(below);
        match self.check(&entry, named) {
            Ok(()) => Some(Ok(Found::File { path: entry.into_path(), place, id: self.ids.keep_apart(id) })),
            Err(kind) => Some(Err(IngestError::new(place, kind))),
        }
    }

    /// Checks that an entry of a folder is a file that is read; `named` when a pattern asked for it.
    fn check(&self, entry: &walkdir::DirEntry, named: bool) -> Result<(), Kind> {
        let path = entry.path();
        let mut file_type = entry.file_type();
        if file_type.is_symlink() {
            file_type = fs::metadata(path).map_err(|e| explain(path, e))?.file_type();
            if file_type.is_dir() {
                return Err(Kind::FolderLink);
            }
        }
        check_type(file_type)?;
        if !named && self.config.format_of(path).is_none() {
            return Err(Kind::UnknownFormat(extension(path)));
        }
        Ok(())
    }
}

impl Iterator for Files {
    type Item = Result<Found, IngestError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let found = if self.walks.is_empty() {
                let path = self.paths.next()?;
                self.begun += 1;
                self.open(path)
            } else {
                self.step()
            };
            if found.is_some() {
                return found;
            }
        }
    }
}

impl Walk {
    /// Walks all of `folder`; ids are relative to `root`.
    fn folder(given: String, root: PathBuf, folder: PathBuf, config: &Config) -> Self {
        let entries = WalkDir::new(folder).follow_links(config.follow_links).sort_by_file_name().into_iter();
        Self { given, root, entries, pattern: None, hidden: config.hidden, found: false }
    }

    /// Walks the fixed part of a pattern. A path of which no part looks like a pattern is merely missing.
    fn pattern(path: &Path, config: &Config) -> Result<Self, Kind> {
        let looks_so =
            |c: &Component<'_>| c.as_os_str().as_encoded_bytes().iter().any(|b| b"*?[{".contains(b));
        let mut root = PathBuf::new();
        let mut rest = path.components().peekable();
        // A folder may be called `[2021]`: what is there is no pattern.
        while let Some(c) = rest.next_if(|c| !looks_so(c) || root.join(c).exists()) {
            root.push(c);
        }
        if rest.peek().is_none() {
            return Err(Kind::Missing);
        }
        let pattern: PathBuf = rest.collect();
        let Some(pattern) = pattern.to_str() else { return Err(Kind::NoMatch) };
        let matcher = match GlobBuilder::new(pattern).literal_separator(true).build() {
            Ok(glob) => glob.compile_matcher(),
            Err(cause) => return Err(Kind::BadPattern(cause)),
        };
        let depth = if pattern.contains("**") { usize::MAX } else { pattern.matches('/').count() + 1 };
        let folder = if root.as_os_str().is_empty() { Path::new(".") } else { &root };
        if !folder.is_dir() {
            return Err(Kind::NoMatch);
        }
        let entries = WalkDir::new(folder)
            .max_depth(depth)
            .follow_links(config.follow_links)
            .sort_by_file_name()
            .into_iter();
        Ok(Self {
            given: show(path),
            root: folder.to_owned(),
            entries,
            pattern: Some(matcher),
            hidden: config.hidden || pattern.split('/').any(|part| part.starts_with('.')),
            found: false,
        })
    }
}

/// Says why nothing is to be had at a path, given what the system answered.
fn explain(path: &Path, cause: io::Error) -> Kind {
    match cause.kind() {
        io::ErrorKind::NotFound if path.is_symlink() => Kind::DanglingLink,
        io::ErrorKind::NotFound => Kind::Missing,
        io::ErrorKind::PermissionDenied => Kind::Io("cannot be opened", cause),
        // The kind for too many links has no stable name.
        _ if path.is_symlink() && fs::canonicalize(path).is_err() => Kind::LinkLoop,
        _ => Kind::Io("cannot be read", cause),
    }
}

fn check_type(file_type: FileType) -> Result<(), Kind> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::FileTypeExt;
        if file_type.is_fifo() {
            return Err(Kind::Special("a named pipe"));
        }
        if file_type.is_socket() {
            return Err(Kind::Special("a socket"));
        }
        if file_type.is_block_device() || file_type.is_char_device() {
            return Err(Kind::Special("a device"));
        }
    }
    if file_type.is_file() { Ok(()) } else { Err(Kind::Special("something special")) }
}

/// Returns a path as it is shown.
fn show(path: &Path) -> String {
    let path = path.strip_prefix(".").ok().filter(|p| !p.as_os_str().is_empty()).unwrap_or(path);
    if path.as_os_str().is_empty() { "\"\"".to_owned() } else { path.to_string_lossy().into_owned() }
}

/// Returns the path below a folder without the extension, with `/` on every system.
fn id_below(below: &Path) -> String {
    let path = below.with_extension("");
    let parts: Vec<_> = path.iter().map(OsStr::to_string_lossy).collect();
    parts.join("/")
}

/// Keeps the ids of files apart, by their hashes: two ids with one hash merely get a suffix without need.
#[derive(Debug, Default)]
struct Ids {
    /// The hash of an id, and the last suffix given to it.
    taken: HashMap<u64, u32>,
}

impl Ids {
    fn keep_apart(&mut self, id: String) -> String {
        let Some(mut n) = self.taken.get(&hash(&id)).copied() else {
            self.taken.insert(hash(&id), 1);
            return id;
        };
        loop {
            n += 1;
            let candidate = format!("{id}~{n}");
            if !self.taken.contains_key(&hash(&candidate)) {
                self.taken.insert(hash(&id), n);
                self.taken.insert(hash(&candidate), 1);
                return candidate;
            }
        }
    }
}

/// Hashes without a random seed, so that every run gives the same ids.
fn hash(id: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    id.hash(&mut hasher);
    hasher.finish()
}
