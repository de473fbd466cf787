//! All that is to be read, before anything of it is opened: each file once, under an id of its own.

use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use crate::config::Config;
use crate::error::{IngestError, Kind};
use crate::names::{show, tail};
use crate::walk::{Files, Found, Reached};

/// The id of standard input.
const STDIN: &str = "stdin";

/// What the given paths led to, in the order in which it is read.
#[derive(Debug)]
pub(crate) struct Item {
    /// Which of the given paths led there.
    pub(crate) input: usize,
    pub(crate) what: What,
}

#[derive(Debug)]
pub(crate) enum What {
    File(File),
    Stdin,
    /// `None` once it was told.
    Error(Option<IngestError>),
}

/// A file that is read.
#[derive(Debug)]
pub(crate) struct File {
    /// As it was reached first.
    pub(crate) path: PathBuf,
    /// The way to it that names it, when that is another one.
    named: Option<Box<Way>>,
    parts: usize,
    /// The id, where it is not the plain one.
    id: Option<Box<str>>,
}

/// A path, and how much of its end lies below what was given.
#[derive(Debug)]
struct Way {
    path: PathBuf,
    parts: usize,
}

impl File {
    fn way(&self) -> (&Path, usize) {
        self.named.as_ref().map_or((&self.path, self.parts), |way| (&way.path, way.parts))
    }

    pub(crate) fn id(&self) -> String {
        let (path, parts) = self.way();
        self.id.as_deref().map_or_else(|| tail(path, parts, false), str::to_owned)
    }

    /// Returns the path below what was given, with the extension.
    pub(crate) fn below(&self) -> String {
        let (path, parts) = self.way();
        tail(path, parts, true)
    }
}

impl Item {
    pub(crate) fn id(&self) -> Option<String> {
        match &self.what {
            What::File(file) => Some(file.id()),
            What::Stdin => Some(STDIN.to_owned()),
            What::Error(_) => None,
        }
    }

    pub(crate) fn place(&self) -> String {
        match &self.what {
            What::File(file) => show(&file.path),
            What::Stdin | What::Error(_) => "-".to_owned(),
        }
    }
}

/// Walks the given paths. The second value is the size of all files, `None` when standard input is among them.
pub(crate) fn list<P: AsRef<Path>>(paths: &[P], config: &Config) -> (Vec<Item>, Option<u64>) {
    let mut size = Some(0_u64);
    let mut items = Vec::new();
    let mut reached: Vec<(Reached, usize)> = Vec::new();
    for (input, found) in Files::new(paths, config) {
        let what = match found {
            Ok(Found::File { path, parts, reached: one }) => {
                reached.push((one, items.len()));
                What::File(File { path, named: None, parts, id: None })
            }
            Ok(Found::Stdin) => {
                size = None;
                What::Stdin
            }
            Err(error) => What::Error(Some(error.of_input(Some(input)))),
        };
        items.push(Item { input, what });
    }
    reached.sort_unstable_by_key(|(one, at)| (one.identity, *at));
    for same in reached.chunk_by(|(a, _), (b, _)| a.identity == b.identity) {
        size = size.map(|size| size.saturating_add(same[0].0.size));
        if same.len() > 1 {
            keep_first(&mut items, same);
        }
    }
    keep_apart(&mut items);
    (items, size)
}

/// Makes all ways to one file but the first repeats.
///
/// Which of them names the file must not depend on the order of the paths: one that is no link, then the one given
/// closest to the file, then the first by name.
fn keep_first(items: &mut [Item], same: &[(Reached, usize)]) {
    let rank = |(one, at): &&(Reached, usize)| match &items[*at].what {
        What::File(file) => Some((one.is_link, file.parts, file.id(), file.path.clone())),
        _ => None,
    };
    let naming = same.iter().min_by_key(rank).map_or(same[0].1, |(_, at)| *at);
    let first = same[0].1;
    let place = items[first].place();
    for &(_, at) in &same[1..] {
        let item = &mut items[at];
        let here = item.place();
        let kind = Kind::Repeat { of: place.clone() };
        let error = IngestError::new(here, kind).of_input(Some(item.input));
        let before = std::mem::replace(&mut item.what, What::Error(Some(error)));
        if let (true, What::File(File { path, parts, .. })) = (at == naming, before)
            && let What::File(kept) = &mut items[first].what
        {
            kept.named = Some(Box::new(Way { path, parts }));
        }
    }
}

/// An id that another file has too, on its way to one of its own.
#[derive(Debug)]
struct Contested {
    /// The path down from the root, as far as the plain id does not give it.
    path: PathBuf,
    parts: usize,
    whole: bool,
}

impl Contested {
    fn new(file: &File) -> Self {
        let (path, parts) = file.way();
        let mut folder = path;
        for _ in 0..parts {
            folder = folder.parent().unwrap_or(Path::new(""));
        }
        let below = path.strip_prefix(folder).unwrap_or(path);
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        let path = fs::canonicalize(folder).map_or_else(|_| path.to_owned(), |folder| folder.join(below));
        Self { path, parts, whole: false }
    }

    fn id(&self) -> String {
        tail(&self.path, self.parts, self.whole)
    }
}

/// Gives every file an id that no other has.
///
/// Files with one id get more of their paths in front, one folder after the other, until they differ; files of one folder
/// keep their extensions. Only names decide, so that the order of the paths changes nothing.
fn keep_apart(items: &mut [Item]) {
    let mut contested: BTreeMap<usize, Contested> = BTreeMap::new();
    let hashed = |(at, item): (usize, &Item)| Some((hash(&item.id()?), at));
    let mut hashes: Vec<(u64, usize)> = items.iter().enumerate().filter_map(hashed).collect();
    loop {
        hashes.sort_unstable();
        let mut changed = Vec::new();
        for same in hashes.chunk_by(|a, b| a.0 == b.0).filter(|same| same.len() > 1) {
            let mut folders = Vec::new();
            for &(_, at) in same {
                if let What::File(file) = &items[at].what {
                    let one = contested.entry(at).or_insert_with(|| Contested::new(file));
                    folders.push(one.path.parent().map(Path::to_owned));
                }
            }
            let one_folder = folders.len() == same.len() && folders.iter().all(|f| *f == folders[0]);
            for &(_, at) in same {
                let Some(one) = contested.get_mut(&at) else { continue };
                let before = one.id();
                if one_folder {
                    one.whole = true;
                } else {
                    one.parts += 1;
                }
                if one.id() != before {
                    changed.push(at);
                }
            }
        }
        if changed.is_empty() {
            break;
        }
        changed.sort_unstable();
        for (hashed, at) in &mut hashes {
            if let (Ok(_), Some(one)) = (changed.binary_search(at), contested.get(at)) {
                *hashed = hash(&one.id());
            }
        }
    }
    for (at, one) in contested {
        if let What::File(file) = &mut items[at].what {
            file.id = Some(one.id().into_boxed_str());
        }
    }
}

/// Hashes without a random seed, so that every run gives the same ids.
pub(crate) fn hash(id: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    id.hash(&mut hasher);
    hasher.finish()
}
