//! The document pass: one type for one name, and one identity for all its mentions.

use factum_core::value::Link;
use factum_core::work::visit;
use factum_core::{Shape, Span, Tok, Tokens};
use unicode_normalization::char::decompose_canonical;

use crate::config::Kind;
use crate::decide::Tally;
use crate::rules::Cue;
use crate::words::{AND, Masks, OR, is_small};

/// The least points of a mention.
const LEAST: f32 = 1.0;
/// How many persons of one surname are told apart.
const NAMESAKES: usize = 16;

/// A candidate with its points, on its way to a mention.
#[derive(Clone, Debug)]
pub(crate) struct Mention {
    pub(crate) tokens: Span<Tok>,
    pub(crate) title: Span<Tok>,
    pub(crate) tally: Tally,
    /// The words of the name, as a range of the keys.
    keys: (u32, u32),
    /// All words of the name in one.
    whole: u64,
    group: u32,
    pub(crate) kind: Option<Kind>,
    pub(crate) cue: Cue,
    pub(crate) points: f32,
    pub(crate) cluster: u32,
    pub(crate) link: Option<Link>,
    /// An entry of the pipeline's own lists.
    pub(crate) listed: Option<u32>,
    /// A noun for a body with an article: `the Federation`.
    pub(crate) definite: bool,
}

/// Mentions of one and the same name.
#[derive(Clone, Debug)]
struct Group {
    tally: Tally,
    /// The first mention, whose keys stand for all.
    first: u32,
    keys: (u32, u32),
    kind: Option<Kind>,
    points: f32,
    /// All letters are capitals.
    upper: bool,
    /// The group that this one is a part of.
    parent: Option<(u32, Link)>,
}

/// The mentions of a document, reused from document to document.
#[derive(Debug, Default)]
pub(crate) struct Mentions {
    pub(crate) all: Vec<Mention>,
    keys: Vec<u64>,
    order: Vec<u32>,
    groups: Vec<Group>,
    /// Words of the longer names of persons, and of organizations.
    parts: Vec<(u64, u32)>,
    /// Initials of names of several words.
    initials: Vec<(u64, u32)>,
    clusters: Vec<u32>,
    /// The mention that each entity was first named by.
    firsts: Vec<u32>,
}

/// Mixes the letters of a word without case, diacritics and punctuation.
fn fold(word: &str, mut hash: u64) -> u64 {
    let mut take = |c: char| {
        if c.is_alphanumeric() {
            hash = (hash ^ u64::from(u32::from(c))).wrapping_mul(0x0100_0000_01b3);
        }
    };
    if word.is_ascii() {
        word.bytes().for_each(|b| take(char::from(b.to_ascii_lowercase())));
    } else {
        for c in word.chars() {
            decompose_canonical(c, |c| c.to_lowercase().for_each(&mut take));
        }
    }
    hash
}

const SEED: u64 = 0xcbf2_9ce4_8422_2325;

impl Mentions {
    pub(crate) fn clear(&mut self) {
        self.all.clear();
        self.keys.clear();
        self.groups.clear();
        self.parts.clear();
        self.initials.clear();
        self.clusters.clear();
        self.firsts.clear();
    }

    /// Adds a candidate; `alias` is a number that several names of one entity share.
    pub(crate) fn push(
        &mut self,
        text: Tokens<'_>,
        tokens: Span<Tok>,
        title: Span<Tok>,
        tally: Tally,
        alias: Option<i32>,
    ) -> &mut Mention {
        let from = self.keys.len() as u32;
        for i in tokens.range() {
            let word = matches!(
                text.shape(i),
                Shape::Title | Shape::Upper | Shape::Mixed | Shape::Initial | Shape::Dotted | Shape::Alnum
            );
            if word || text.shape(i).is_number() {
                self.keys.push(fold(text.text(i), SEED));
            }
        }
        let keys = (from, self.keys.len() as u32);
        let whole = match alias {
            Some(number) => SEED.rotate_left(17) ^ number as u64,
            None => self.keys[from as usize..]
                .iter()
                .fold(SEED, |hash, key| (hash ^ key).wrapping_mul(0x0100_0000_01b3)),
        };
        self.all.push_mut(Mention {
            tokens,
            title,
            tally,
            keys,
            whole,
            group: 0,
            kind: None,
            cue: Cue::Document,
            points: 0.0,
            cluster: 0,
            link: None,
            listed: None,
            definite: false,
        })
    }

    /// Decides all mentions and joins those of one entity.
    pub(crate) fn resolve(&mut self, text: Tokens<'_>, masks: Masks<'_>) {
        self.group(text);
        self.decide_groups();
        self.join_brackets(text);
        self.join_lists(text, masks);
        self.index(text);
        self.join_parts();
        self.settle();
        self.number(text);
    }

    /// Brings mentions of the same words together.
    fn group(&mut self, text: Tokens<'_>) {
        let all = &mut self.all;
        self.order.clear();
        self.order.extend(0..all.len() as u32);
        self.order.sort_unstable_by_key(|i| (all[*i as usize].whole, *i));
        let mut at = 0;
        while at < self.order.len() {
            let first = &all[self.order[at] as usize];
            let whole = first.whole;
            let len = self.order[at..].iter().take_while(|i| all[**i as usize].whole == whole).count();
            let members = &self.order[at..at + len];
            let mut tally = Tally::default();
            for kind in Kind::ALL {
                let points = |i: &u32| all[*i as usize].tally.points(kind);
                let (mut most, mut sum, mut best) = (f32::MIN, 0.0, members[0]);
                for i in members {
                    sum += points(i);
                    if points(i) > most {
                        (most, best) = (points(i), *i);
                    }
                }
                let rest = (sum - most).clamp(-2.0, 6.0) * 0.3;
                tally.add(kind, most + rest, all[best as usize].tally.reason(kind));
            }
            let first = self.order[at];
            let mention = &all[first as usize];
            let upper = mention.tokens.len() == 1
                && matches!(text.shape(mention.tokens.start() as usize), Shape::Upper | Shape::Dotted);
            let keys = mention.keys;
            for i in members {
                all[*i as usize].group = self.groups.len() as u32;
            }
            self.groups.push(Group { tally, first, keys, kind: None, points: 0.0, upper, parent: None });
            at += len;
        }
    }

    fn decide_groups(&mut self) {
        for group in &mut self.groups {
            let (kind, points) = group.tally.best();
            group.points = points;
            group.kind = (points >= LEAST).then_some(kind);
        }
    }

    /// Joins a short form in parentheses with the name in front of it: `Torval Labor Federation (Tolaf)`.
    fn join_brackets(&mut self, text: Tokens<'_>) {
        for at in 1..self.all.len() {
            let (long, short) = (&self.all[at - 1], &self.all[at]);
            let (open, start) = (long.tokens.end() as usize, short.tokens.start() as usize);
            let bracketed = open + 1 == start
                && short.tokens.len() == 1
                && start + 1 < text.len()
                && text.text(open) == "("
                && matches!(text.text(start + 1), ")" | ",");
            if !bracketed || long.group == short.group || long.keys.1 - long.keys.0 < 2 {
                continue;
            }
            let (whole, part) = (long.group as usize, short.group as usize);
            let Some(kind) = self.groups[whole].kind.filter(|kind| *kind != Kind::Person) else { continue };
            let word = text.text(start);
            let initials = is_shortened(word, text, long.tokens);
            let body = kind == Kind::Organization && self.groups[part].tally.points(Kind::Location) < 1.5;
            if self.groups[part].parent.is_some() || !(initials || body) {
                continue;
            }
            let group = &mut self.groups[part];
            group.tally.add(kind, if initials { 3.2 } else { 1.5 }, Cue::Acronym);
            let (best, points) = group.tally.best();
            group.points = points;
            group.kind = (points >= LEAST).then_some(best);
            group.parent = (best == kind).then_some((whole as u32, Link::Acronym));
        }
    }

    /// Gives the doubtful members of a list the type of the sure ones: `Oslo, Torval and Bergen`.
    fn join_lists(&mut self, text: Tokens<'_>, masks: Masks<'_>) {
        let mut at = 0;
        while at < self.all.len() {
            let (mut end, mut closed) = (at + 1, false);
            while let Some(gap) =
                self.all.get(end).and_then(|next| join(text, masks, self.all[end - 1].tokens, next.tokens))
            {
                closed |= gap == Join::And;
                end += 1;
            }
            let members = at..end;
            at = end;
            if members.len() < 2 || !closed {
                continue;
            }
            let sure = |mention: &&Mention| {
                let group = &self.groups[mention.group as usize];
                group.kind.filter(|_| group.points >= 2.5)
            };
            let mut known = self.all[members.clone()].iter().filter_map(|m| sure(&m));
            let Some(kind) = known.next() else { continue };
            if !known.all(|other| other == kind) || kind == Kind::Group {
                continue;
            }
            for i in members {
                let group = &mut self.groups[self.all[i].group as usize];
                if group.points < 2.5 && group.points > -1.0 {
                    group.tally.add(kind, 1.4, Cue::Document);
                    let (best, points) = group.tally.best();
                    group.points = points;
                    group.kind = (points >= LEAST).then_some(best);
                }
            }
        }
    }

    /// Lists the words and the initials of longer names.
    fn index(&mut self, text: Tokens<'_>) {
        for (at, group) in self.groups.iter().enumerate() {
            let keys = &self.keys[group.keys.0 as usize..group.keys.1 as usize];
            let Some(kind) = group.kind.filter(|_| keys.len() > 1) else { continue };
            if matches!(kind, Kind::Person | Kind::Organization | Kind::Location) && keys.len() <= 8 {
                self.parts.extend(keys.iter().map(|key| (*key, at as u32)));
            }
            if matches!(kind, Kind::Organization | Kind::Location | Kind::Facility | Kind::Event) {
                let mut hash = SEED;
                for i in self.all[group.first as usize].tokens.range() {
                    let word = text.text(i);
                    if let Some(c) = word.chars().next().filter(|c| c.is_uppercase()) {
                        hash = fold(c.encode_utf8(&mut [0; 4]), hash);
                    }
                }
                self.initials.push((hash, at as u32));
            }
        }
        self.parts.sort_unstable();
        self.parts.dedup();
        self.initials.sort_unstable();
    }

    /// Finds the longer name that a shorter one is a part or the initials of.
    fn join_parts(&mut self) {
        for at in 0..self.groups.len() {
            let group = &self.groups[at];
            if group.parent.is_some() {
                continue;
            }
            let keys = &self.keys[group.keys.0 as usize..group.keys.1 as usize];
            let Some(last) = keys.last() else { continue };
            let found = if group.upper && keys.len() == 1 {
                lookup(&self.initials, *last).find(|i| *i as usize != at).map(|i| (i, Link::Acronym))
            } else {
                None
            };
            let found = found.or_else(|| {
                let longer = lookup(&self.parts, *last).take(NAMESAKES);
                let first = &self.all[group.first as usize];
                let fits = |i: &u32| {
                    let other = &self.groups[*i as usize];
                    let long = &self.keys[other.keys.0 as usize..other.keys.1 as usize];
                    // `the Federation` behind `Torval Labor Federation`.
                    let headed =
                        first.definite && other.kind == Some(Kind::Organization) && other.first < group.first;
                    *i as usize != at
                        && long.len() > keys.len()
                        && (headed || is_part(keys, long, other.kind))
                };
                longer
                    .filter(fits)
                    .max_by_key(|i| {
                        let other = &self.groups[*i as usize];
                        // A person before an organization, and the one named first.
                        (other.kind == Some(Kind::Person), std::cmp::Reverse(other.first))
                    })
                    .map(|i| {
                        let person = self.groups[i as usize].kind == Some(Kind::Person);
                        (i, if person { Link::Surname } else { Link::Part })
                    })
            });
            if let Some((parent, link)) = found {
                let (kind, sure) = (self.groups[parent as usize].kind, self.groups[parent as usize].points);
                let named = self.groups[parent as usize].keys;
                let ends =
                    keys.len() == 1 && self.keys[named.0 as usize..named.1 as usize].last() == Some(last);
                let group = &mut self.groups[at];
                let ends = ends && group.tally.points(Kind::Location) < 3.4;
                let points = match (kind, link) {
                    // A place that only the gazetteer knows: here it is the surname.
                    (Some(Kind::Person), _) if ends => 3.5,
                    (Some(Kind::Person), _) => 2.6,
                    (_, Link::Acronym) => 2.0,
                    // `Amnesty` behind `Amnesty International`: as sure as the full name.
                    (Some(Kind::Organization), _) if sure >= 3.0 => 2.2,
                    _ => 1.3,
                };
                if let Some(kind) = kind {
                    group.tally.add(kind, points, Cue::Document);
                    let (best, points) = group.tally.best();
                    group.points = points;
                    group.kind = (points >= LEAST).then_some(best);
                    group.parent = (best == kind).then_some((parent, link));
                }
            }
        }
    }

    /// Gives each mention its type: the name's, unless its own place in the text says otherwise.
    fn settle(&mut self) {
        for mention in &mut self.all {
            let group = &self.groups[mention.group as usize];
            let (own, own_points) = mention.tally.best();
            let Some(kind) = group.kind else { continue };
            let strong = own != kind && own_points - mention.tally.points(kind) >= 3.0;
            let kind = if strong { own } else { kind };
            mention.kind = Some(kind);
            mention.points = if strong { own_points } else { group.points };
            let reason = mention.tally.reason(kind);
            mention.cue = if mention.tally.points(kind) > 0.5 { reason } else { Cue::Document };
        }
    }

    /// Numbers the entities in the order of their first mentions.
    fn number(&mut self, text: Tokens<'_>) {
        self.clusters.resize(self.groups.len(), u32::MAX);
        for at in 0..self.all.len() {
            let mention = &self.all[at];
            let (Some(kind), own) = (mention.kind, mention.group) else { continue };
            let (mut root, mut link) = (own, None);
            for _ in 0..4 {
                let group = &self.groups[root as usize];
                let Some((parent, how)) = group.parent.filter(|_| group.kind == Some(kind)) else { break };
                root = parent;
                link = link.or(Some(how));
            }
            if self.groups[own as usize].kind != Some(kind) {
                // A name with a type of its own here is an entity of its own.
                root = own;
            }
            if self.clusters[root as usize] == u32::MAX {
                self.clusters[root as usize] = self.firsts.len() as u32;
                self.firsts.push(at as u32);
                self.all[at].cluster = self.clusters[root as usize];
                continue;
            }
            let cluster = self.clusters[root as usize];
            let first = self.all[self.firsts[cluster as usize] as usize].tokens;
            let mention = &mut self.all[at];
            mention.cluster = cluster;
            mention.link = link.or_else(|| {
                let same = text.text_of(mention.tokens) == text.text_of(first);
                let short = text.shape(mention.tokens.start() as usize);
                Some(match short {
                    _ if same => Link::Exact,
                    Shape::Upper | Shape::Dotted if mention.tokens.len() == 1 && first.len() > 1 => {
                        Link::Acronym
                    }
                    _ => Link::Fold,
                })
            });
        }
    }
}

/// What stands between two members of a list.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Join {
    Comma,
    And,
}

/// Returns what joins two names into a list, when nothing else stands between them.
fn join(text: Tokens<'_>, masks: Masks<'_>, left: Span<Tok>, right: Span<Tok>) -> Option<Join> {
    let (from, to) = (left.end() as usize, right.start() as usize);
    if to <= from || to - from > 2 {
        return None;
    }
    let and = |i: usize| is_small(text, masks, i, AND | OR);
    match (to - from, text.text(from)) {
        (1, ",") => Some(Join::Comma),
        (1, _) if and(from) => Some(Join::And),
        (2, ",") if and(from + 1) => Some(Join::And),
        _ => None,
    }
}

/// Returns whether a word is made of letters of a name in their order, from its first: `SJO` for `San José`.
fn is_shortened(word: &str, text: Tokens<'_>, name: Span<Tok>) -> bool {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).map(base).collect::<Vec<_>>();
    let (short, long) = (letters(word), letters(text.text_of(name)));
    let mut rest = long.iter();
    short.len() > 1 && short.first() == long.first() && short.iter().all(|c| rest.any(|l| l == c))
}

/// Returns a letter without case and diacritics.
fn base(c: char) -> char {
    let mut first = None;
    decompose_canonical(c, |c| first = first.or(Some(c)));
    first.unwrap_or(c).to_ascii_lowercase()
}

fn lookup(sorted: &[(u64, u32)], key: u64) -> impl Iterator<Item = u32> {
    let from = sorted.partition_point(|(k, _)| *k < key);
    sorted[from..].iter().inspect(|_| visit(1)).take_while(move |(k, _)| *k == key).map(|(_, i)| *i)
}

/// Returns whether a shorter name can stand for a longer one.
fn is_part(short: &[u64], long: &[u64], kind: Option<Kind>) -> bool {
    match kind {
        // A stretch of the name, or its first and last word.
        Some(Kind::Person) => {
            long.windows(short.len()).any(|part| part == short)
                || short.len() == 2 && long.first() == short.first() && long.last() == short.last()
        }
        // `Norte` for `Playas del Norte`.
        Some(Kind::Location) => long.len() > 2 && long.ends_with(short),
        // The words that an organization's name starts with.
        _ => long.starts_with(short),
    }
}
