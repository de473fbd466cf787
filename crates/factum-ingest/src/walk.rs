//! From the given paths to files, in a fixed order.

use std::fs::{self, FileType, Metadata};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Component, Path, PathBuf};

use globset::{GlobBuilder, GlobMatcher};
use walkdir::WalkDir;

use crate::config::{ByName, Config, extension};
use crate::error::{IngestError, Kind};
use crate::names::show;

/// Something to read.
#[derive(Debug)]
pub(crate) enum Found {
    File {
        path: PathBuf,
        /// How much of the end of the path lies below what was given.
        parts: usize,
        reached: Reached,
    },
    Stdin,
}

/// What is known of a file before it is opened.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reached {
    pub(crate) identity: Identity,
    pub(crate) is_link: bool,
    pub(crate) size: u64,
}

/// What two ways to one file or folder have in common: device and inode, or a hash of the path without links.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Identity(u64, u64);

impl Identity {
    fn new(path: &Path, meta: &Metadata) -> Self {
        #[cfg(unix)]
        {
            use std::os::unix::fs::MetadataExt;
            // Some file systems have no inodes.
            if meta.ino() != 0 {
                return Self(meta.dev(), meta.ino());
            }
        }
        let _ = meta;
        let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let path = path.as_os_str().as_encoded_bytes();
        let hash = |salt: u8| {
            let mut hasher = DefaultHasher::new();
            (salt, path).hash(&mut hasher);
            hasher.finish()
        };
        Self(hash(0), hash(1))
    }
}

/// The files behind the given paths, depth first, sorted by name in each folder, each with the number of the path.
#[derive(Debug)]
pub(crate) struct Files {
    paths: std::vec::IntoIter<PathBuf>,
    /// How many of the paths were begun.
    begun: usize,
    /// The folder that is being walked, and those that wait for it.
    walks: Vec<Walk>,
    /// The folders that were given, to walk each once.
    folders: Vec<(Identity, String)>,
    stdin_taken: bool,
    config: Config,
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
            folders: Vec::new(),
            stdin_taken: false,
            config: config.clone(),
        }
    }

    /// Begins with a given path; a file is returned at once.
    fn open(&mut self, path: PathBuf) -> Option<Result<Found, IngestError>> {
        let failed = |path: &Path, kind| Some(Err(IngestError::new(show(path), kind)));
        if path.as_os_str() == "-" {
            let taken = std::mem::replace(&mut self.stdin_taken, true);
            return if taken { failed(&path, Kind::StdinTaken) } else { Some(Ok(Found::Stdin)) };
        }
        match fs::metadata(&path) {
            Ok(meta) if meta.is_dir() => {
                let identity = Identity::new(&path, &meta);
                if let Some((_, of)) = self.folders.iter().find(|(known, _)| *known == identity) {
                    return failed(&path, Kind::Repeat { of: of.clone() });
                }
                self.folders.push((identity, show(&path)));
                self.walks.push(Walk::folder(show(&path), path.clone(), path, &self.config));
                None
            }
            Ok(meta) => {
                if let Err(kind) = check_type(meta.file_type()).and_then(|()| self.check_format(&path, true))
                {
                    return failed(&path, kind);
                }
                let (identity, is_link) = (Identity::new(&path, &meta), path.is_symlink());
                let reached = Reached { identity, is_link, size: meta.len() };
                Some(Ok(Found::File { path, parts: 1, reached }))
            }
            Err(cause) if cause.kind() == io::ErrorKind::NotFound && !path.is_symlink() => {
                match Walk::pattern(&path, &self.config) {
                    Ok(walk) => {
                        self.walks.push(walk);
                        None
                    }
                    Err(kind) => failed(&path, kind),
                }
            }
            Err(cause) => {
                let kind = explain(&path, cause);
                failed(&path, kind)
            }
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
        let named = walk.pattern.is_some();
        let parts = below.components().count();
        match self.check(&entry, named) {
            Ok(reached) => Some(Ok(Found::File { path: entry.into_path(), parts, reached })),
            Err(kind) => Some(Err(IngestError::new(show(entry.path()), kind))),
        }
    }

    /// Checks that an entry of a folder is a file that is read; `named` when a pattern asked for it.
    fn check(&self, entry: &walkdir::DirEntry, named: bool) -> Result<Reached, Kind> {
        let path = entry.path();
        let is_link = entry.path_is_symlink();
        if !entry.file_type().is_symlink() {
            check_type(entry.file_type())?;
        }
        let meta = fs::metadata(path).map_err(|e| explain(path, e))?;
        if meta.is_dir() {
            return Err(Kind::FolderLink);
        }
        check_type(meta.file_type())?;
        self.check_format(path, named)?;
        Ok(Reached { identity: Identity::new(path, &meta), is_link, size: meta.len() })
    }

    /// Checks in a folder that the extension is one of those that are read. A file that is named is opened first.
    fn check_format(&self, path: &Path, named: bool) -> Result<(), Kind> {
        match self.config.format_of(path) {
            ByName::Unknown | ByName::Foreign if !named => Err(Kind::UnknownFormat(extension(path))),
            _ => Ok(()),
        }
    }
}

impl Iterator for Files {
    type Item = (usize, Result<Found, IngestError>);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let found = if self.walks.is_empty() {
                let path = self.paths.next()?;
                self.begun += 1;
                self.open(path)
            } else {
                self.step()
            };
            if let Some(found) = found {
                return Some((self.begun - 1, found));
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
