//! One compiled lexicon for all languages and extractors of a pipeline.
//!
//! Every token is looked up once. An entry has classes, each with a number of its own (a month, a value, an index
//! into a table). Keys lie folded to lower case in one arena behind an open-addressing table, because the lexicon is
//! built anew at every start and fifty thousand small allocations are what a start-up cannot afford.

use factum_core::WordId;

/// A class of words: `month`, `weekday`, `title_person`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClassId(pub(crate) u16);

/// Longest key in bytes; a longer token is never in the lexicon.
pub(crate) const LONGEST: usize = 64;

/// Hash bits of the filter: 32 KiB, which the cache keeps.
const FILTER_BITS: u32 = 18;

/// Words that one lexicon can hold.
const MOST_ENTRIES: usize = (1 << Slot::BITS) - 1;

/// More words than any form has.
const LONGEST_FORM: usize = 1 << 12;

const NONE: u32 = u32::MAX;

/// How a word takes a full stop into its token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Abbreviation {
    No = 0,
    /// `Gen.`, `Jan.`: when written with a capital.
    Capitalized = 1,
    /// `No. 5`: before a digit.
    BeforeNumber = 2,
    /// `St. Mary`: before a capital.
    BeforeCapital = 3,
    /// `etc.`: always.
    Always = 4,
}

#[derive(Clone, Copy, Debug)]
struct Hot {
    /// The entry in lower case that this exact-case one belongs to; itself otherwise.
    base: u32,
    /// Index of the set of classes, known after `freeze`.
    set: u32,
    abbreviation: Abbreviation,
    starts_phrase: bool,
    has_exact: bool,
}

#[derive(Clone, Copy, Debug)]
struct Entry {
    text: u32,
    len: u16,
    /// First exact-case variant of this entry.
    exact: u32,
    /// Next exact-case variant of the same base.
    next_exact: u32,
    /// Head of the list of class links.
    link: u32,
}

#[derive(Clone, Copy, Debug)]
struct Link {
    class: ClassId,
    payload: i32,
    next: u32,
}

/// The words of a pipeline, with their classes.
#[derive(Debug)]
pub struct Lexicon {
    arena: String,
    entries: Vec<Entry>,
    /// Open addressing over the folded text: some bits of the hash, and the entry, in one word to spare the cache.
    table: Vec<Slot>,
    /// A bit for some of each word's hash: most words that are not here are told without a look into the table.
    filter: Vec<u64>,
    /// Per entry, what segmentation asks of every token, packed so that it stays in the cache.
    hot: Vec<Hot>,
    links: Vec<Link>,
    class_names: Vec<String>,
    phrases: Trie,
    /// Distinct sets of classes, each sorted; set 0 is empty.
    sets: Vec<Vec<ClassId>>,
    /// The same sets, a bit a class.
    bits: Vec<u64>,
    /// How many words of `bits` a set takes.
    stride: usize,
    /// Words that patterns name, which get sets of their own.
    named: Vec<u32>,
    /// Entries of single ASCII signs, known after `freeze`.
    signs: [WordId; 128],
}

impl Default for Lexicon {
    fn default() -> Self {
        Self::with_table(1 << 6)
    }
}

impl Lexicon {
    /// Makes a lexicon with room for the words of the bundled extractors, so that start-up does not go to growing.
    pub(crate) fn roomy() -> Self {
        let mut lexicon = Self::with_table(1 << 17);
        lexicon.arena.reserve(1 << 19);
        lexicon.entries.reserve(1 << 16);
        lexicon.hot.reserve(1 << 16);
        lexicon.links.reserve(1 << 16);
        lexicon
    }

    fn with_table(size: usize) -> Self {
        let mut lexicon = Self {
            arena: String::new(),
            entries: Vec::new(),
            table: vec![Slot::EMPTY; size],
            filter: vec![0; 1 << (FILTER_BITS - 6)],
            hot: Vec::new(),
            links: Vec::new(),
            class_names: Vec::new(),
            phrases: Trie::default(),
            sets: vec![Vec::new()],
            bits: Vec::new(),
            stride: 0,
            named: Vec::new(),
            signs: [WordId::UNKNOWN; 128],
        };
        // Entry 0 is the unknown word, so that `WordId(0)` needs no test.
        lexicon.push_entry("", 0);
        lexicon
    }
}

impl Lexicon {
    /// Returns the class of this name.
    pub fn class(&self, name: &str) -> Option<ClassId> {
        self.class_names.iter().position(|known| known == name).map(|i| ClassId(i as u16))
    }

    /// Returns the names of all classes, in the order they came.
    pub fn class_names(&self) -> &[String] {
        &self.class_names
    }

    /// Returns how many words and phrases there are.
    pub fn len(&self) -> usize {
        self.entries.len() - 1
    }

    /// Returns whether there is no word.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the folded text of an entry; empty for an unknown word.
    pub fn text(&self, word: WordId) -> &str {
        self.entry_text(self.entries[word.0 as usize])
    }

    /// Returns whether an entry has a class.
    #[inline]
    pub fn has(&self, word: WordId, class: ClassId) -> bool {
        let at = self.hot[word.0 as usize].set as usize * self.stride + class.0 as usize / 64;
        // While the lexicon is being built there are no bits yet, and nobody asks.
        self.bits.get(at).is_some_and(|bits| bits >> (class.0 % 64) & 1 == 1)
    }

    /// Returns the number an entry has in a class.
    #[inline]
    pub fn payload(&self, word: WordId, class: ClassId) -> Option<i32> {
        if self.has(word, class) { self.linked(word, class) } else { None }
    }

    fn linked(&self, word: WordId, class: ClassId) -> Option<i32> {
        self.classes(word).find(|(known, _)| *known == class).map(|(_, payload)| payload)
    }

    /// Returns the classes of an entry with their numbers, the last added first.
    pub fn classes(&self, word: WordId) -> impl Iterator<Item = (ClassId, i32)> {
        let entry = self.entries[word.0 as usize];
        let base = self.base(word);
        let base = (base != word.0).then(|| self.links_of(self.entries[base as usize]));
        self.links_of(entry).chain(base.into_iter().flatten()).map(|link| (link.class, link.payload))
    }

    /// Looks up a word in any case.
    pub fn find(&self, word: &str) -> WordId {
        let mut key = Key::default();
        if key.fold(word) {
            self.written_as(self.probe(hash(key.bytes()), key.bytes()), word)
        } else {
            WordId::UNKNOWN
        }
    }

    /// Looks up a single ASCII sign of a text.
    #[inline]
    pub(crate) fn find_sign(&self, sign: u8) -> WordId {
        self.signs[sign as usize & 127]
    }

    /// Looks up an ASCII word whose folded bytes have this hash.
    #[inline]
    pub(crate) fn find_ascii(&self, hash: u64, word: &str) -> WordId {
        self.written_as(self.probe(hash, word.as_bytes()), word)
    }

    /// Chooses the exact-case variant of an entry, where the text has one.
    #[inline]
    fn written_as(&self, found: u32, written: &str) -> WordId {
        if found == NONE {
            return WordId::UNKNOWN;
        }
        if !self.hot[found as usize].has_exact {
            return WordId(found);
        }
        let mut exact = self.entries[found as usize].exact;
        while exact != NONE {
            let entry = self.entries[exact as usize];
            if self.entry_text(entry) == written {
                return WordId(exact);
            }
            exact = entry.next_exact;
        }
        WordId(found)
    }

    #[inline]
    pub(crate) fn abbreviation(&self, word: WordId) -> Abbreviation {
        self.hot[self.base(word) as usize].abbreviation
    }

    #[inline]
    pub(crate) fn starts_phrase(&self, word: WordId) -> bool {
        self.hot[self.base(word) as usize].starts_phrase
    }

    #[inline]
    pub(crate) fn base(&self, word: WordId) -> u32 {
        self.hot[word.0 as usize].base
    }

    /// Returns the entries that mean a word in one case only.
    pub(crate) fn exact_variants(&self, word: u32) -> impl Iterator<Item = u32> {
        let some = |id: u32| (id != NONE).then_some(id);
        std::iter::successors(some(self.entries[word as usize].exact), move |id| {
            some(self.entries[*id as usize].next_exact)
        })
    }

    pub(crate) fn phrases(&self) -> &Trie {
        &self.phrases
    }

    #[inline]
    pub(crate) fn set(&self, word: u32) -> u32 {
        self.hot[word as usize].set
    }

    /// Makes a word one that patterns name: it gets a set of its own.
    pub(crate) fn name_apart(&mut self, word: WordId) {
        self.named.push(self.base(word));
    }

    pub(crate) fn sets(&self) -> &[Vec<ClassId>] {
        &self.sets
    }

    /// Returns whether no further word fits.
    pub(crate) fn is_full(&self) -> bool {
        // A form may add as many entries as it has words.
        self.entries.len() + LONGEST_FORM >= MOST_ENTRIES
    }

    pub(crate) fn add_class(&mut self, name: &str) -> ClassId {
        self.class(name).unwrap_or_else(|| {
            self.class_names.push(name.to_owned());
            ClassId((self.class_names.len() - 1) as u16)
        })
    }

    /// Adds a word without a class; `None` when it is too long for a key.
    pub(crate) fn intern(&mut self, word: &str) -> Option<WordId> {
        if word.is_ascii() && word.len() <= LONGEST {
            // Most of some sixty thousand words at every start; folded and hashed in one go.
            let hash = word.bytes().fold(HASH_START, |h, b| hash_byte(h, b.to_ascii_lowercase()));
            let found = self.probe(hash, word.as_bytes());
            if found != NONE {
                return Some(WordId(found));
            }
            let id = self.insert(hash, word);
            let from = self.arena.len() - word.len();
            self.arena[from..].make_ascii_lowercase();
            return Some(id);
        }
        let mut key = Key::default();
        if !key.fold(word) {
            return None;
        }
        let hash = hash(key.bytes());
        let found = self.probe(hash, key.bytes());
        if found != NONE {
            return Some(WordId(found));
        }
        // The key is folded UTF-8, so this never fails.
        Some(self.insert(hash, std::str::from_utf8(key.bytes()).ok()?))
    }

    fn insert(&mut self, hash: u64, folded: &str) -> WordId {
        debug_assert!(self.entries.len() < MOST_ENTRIES, "`is_full` is asked before words are added");
        if (self.entries.len() + 1) * 2 > self.table.len() {
            self.grow();
        }
        let id = self.push_entry(folded, self.entries.len() as u32);
        insert(&mut self.table, hash, id);
        let bit = hash >> (64 - FILTER_BITS);
        self.filter[bit as usize / 64] |= 1 << (bit % 64);
        WordId(id)
    }

    /// Adds the variant of a word that is meant in this case only.
    pub(crate) fn intern_exact(&mut self, word: &str) -> Option<WordId> {
        let base = self.intern(word)?;
        let found = self.find(word);
        if found != base {
            return Some(found);
        }
        let id = self.push_entry(word, base.0);
        self.entries[id as usize].next_exact = self.entries[base.0 as usize].exact;
        self.entries[base.0 as usize].exact = id;
        self.hot[base.0 as usize].has_exact = true;
        Some(WordId(id))
    }

    /// Adds a phrase of words already interned; returns its entry.
    pub(crate) fn intern_phrase(&mut self, text: &str, words: &[WordId], exact: bool) -> WordId {
        if let Some(first) = words.first() {
            self.hot[first.0 as usize].starts_phrase = true;
        }
        let node = self.phrases.insert(words);
        let known = if exact { self.phrases.exact(node) } else { self.phrases.terminal(node) };
        if let Some(known) = known {
            return known;
        }
        // A phrase entry is reached through the trie only, so it needs no key in the table.
        let id = WordId(self.push_entry(text, self.entries.len() as u32));
        if exact {
            self.phrases.set_exact(node, id);
        } else {
            self.phrases.set_terminal(node, id);
        }
        id
    }

    pub(crate) fn add_link(&mut self, word: WordId, class: ClassId, payload: i32) {
        let entry = self.entries[word.0 as usize];
        if self.links_of(entry).any(|link| link.class == class) {
            return;
        }
        self.links.push(Link { class, payload, next: entry.link });
        self.entries[word.0 as usize].link = (self.links.len() - 1) as u32;
    }

    pub(crate) fn set_abbreviation(&mut self, word: WordId, abbreviation: Abbreviation) {
        let hot = &mut self.hot[word.0 as usize];
        if hot.abbreviation == Abbreviation::No {
            hot.abbreviation = abbreviation;
        }
    }

    /// Numbers the distinct sets of classes; nothing is added afterwards.
    pub(crate) fn freeze(&mut self) {
        // Most words have exactly one class; their sets are found without building a key.
        let mut single = vec![0_u32; self.class_names.len()];
        let mut several = std::collections::HashMap::<Vec<ClassId>, u32>::new();
        let mut classes = Vec::new();
        for i in 0..self.entries.len() {
            self.classes_of(i, &mut classes);
            self.hot[i].set = match classes.as_slice() {
                [] => 0,
                [one] => {
                    let at = &mut single[one.0 as usize];
                    if *at == 0 {
                        self.sets.push(classes.clone());
                        *at = (self.sets.len() - 1) as u32;
                    }
                    *at
                }
                more => *several.entry(more.to_vec()).or_insert_with(|| {
                    self.sets.push(more.to_vec());
                    (self.sets.len() - 1) as u32
                }),
            };
        }
        self.named.sort_unstable();
        self.named.dedup();
        for i in 0..self.named.len() {
            let word = self.named[i];
            let variants: Vec<u32> = std::iter::once(word).chain(self.exact_variants(word)).collect();
            for variant in variants {
                self.classes_of(variant as usize, &mut classes);
                self.sets.push(classes.clone());
                self.hot[variant as usize].set = (self.sets.len() - 1) as u32;
            }
        }
        for sign in 0..128_u8 {
            let mut text = [0; 4];
            self.signs[sign as usize] = self.find(char::from(sign).encode_utf8(&mut text));
        }
        self.stride = self.class_names.len().div_ceil(64).max(1);
        self.bits = vec![0; self.sets.len() * self.stride];
        for (set, classes) in self.sets.iter().enumerate() {
            for class in classes {
                self.bits[set * self.stride + class.0 as usize / 64] |= 1 << (class.0 % 64);
            }
        }
    }

    fn classes_of(&self, entry: usize, into: &mut Vec<ClassId>) {
        into.clear();
        into.extend(self.classes(WordId(entry as u32)).map(|(class, _)| class));
        into.sort_unstable();
        into.dedup();
    }

    fn links_of(&self, entry: Entry) -> impl Iterator<Item = Link> {
        std::iter::successors(self.links.get(entry.link as usize).copied(), |link| {
            self.links.get(link.next as usize).copied()
        })
    }

    fn entry_text(&self, entry: Entry) -> &str {
        &self.arena[entry.text as usize..entry.text as usize + entry.len as usize]
    }

    fn push_entry(&mut self, text: &str, base: u32) -> u32 {
        let id = self.entries.len() as u32;
        self.entries.push(Entry {
            text: self.arena.len() as u32,
            len: text.len() as u16,
            exact: NONE,
            next_exact: NONE,
            link: NONE,
        });
        self.hot.push(Hot {
            base,
            set: 0,
            abbreviation: Abbreviation::No,
            starts_phrase: false,
            has_exact: false,
        });
        self.arena.push_str(text);
        id
    }

    /// Finds the entry of a word; `word` may be ASCII in any case, or else folded.
    #[inline]
    fn probe(&self, hash: u64, word: &[u8]) -> u32 {
        let bit = hash >> (64 - FILTER_BITS);
        if self.filter[bit as usize / 64] >> (bit % 64) & 1 == 0 {
            return NONE;
        }
        let mask = self.table.len() - 1;
        let mut at = hash as usize & mask;
        loop {
            let slot = self.table[at];
            if slot == Slot::EMPTY {
                return NONE;
            }
            if slot.may_be(hash) {
                let id = slot.entry();
                if self.entry_text(self.entries[id as usize]).as_bytes().eq_ignore_ascii_case(word) {
                    return id;
                }
            }
            at = (at + 1) & mask;
        }
    }

    fn grow(&mut self) {
        let mut table = vec![Slot::EMPTY; self.table.len() * 2];
        for slot in self.table.iter().filter(|slot| **slot != Slot::EMPTY) {
            let id = slot.entry();
            insert(&mut table, hash(self.entry_text(self.entries[id as usize]).as_bytes()), id);
        }
        self.table = table;
    }
}

/// A place of the table: ten bits of the hash over an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Slot(u32);

impl Slot {
    const EMPTY: Self = Self(u32::MAX);
    const BITS: u32 = 22;

    fn new(hash: u64, entry: u32) -> Self {
        Self(((hash >> 54) as u32) << Self::BITS | entry)
    }

    fn may_be(self, hash: u64) -> bool {
        self.0 >> Self::BITS == (hash >> 54) as u32
    }

    fn entry(self) -> u32 {
        self.0 & ((1 << Self::BITS) - 1)
    }
}

fn insert(table: &mut [Slot], hash: u64, id: u32) {
    let mask = table.len() - 1;
    let mut at = hash as usize & mask;
    while table[at] != Slot::EMPTY {
        at = (at + 1) & mask;
    }
    table[at] = Slot::new(hash, id);
}

/// The hash of an empty key.
pub(crate) const HASH_START: u64 = 0xcbf2_9ce4_8422_2325;

/// Adds a byte to a hash (FNV-1a), so that the tokenizer can hash a word while it reads it.
///
/// Not meant to withstand an attacker, who cannot choose the lexicon.
#[inline]
pub(crate) const fn hash_byte(hash: u64, byte: u8) -> u64 {
    (hash ^ byte as u64).wrapping_mul(0x0000_0100_0000_01b3)
}

fn hash(key: &[u8]) -> u64 {
    key.iter().fold(HASH_START, |h, b| hash_byte(h, *b))
}

/// A token folded to lower case, on the stack.
#[derive(Debug)]
pub(crate) struct Key {
    bytes: [u8; LONGEST],
    len: usize,
}

impl Default for Key {
    fn default() -> Self {
        Self { bytes: [0; LONGEST], len: 0 }
    }
}

impl Key {
    /// Folds a word; returns whether it fits.
    pub(crate) fn fold(&mut self, word: &str) -> bool {
        self.len = 0;
        if word.len() > LONGEST {
            return false;
        }
        if word.is_ascii() {
            for (to, from) in self.bytes.iter_mut().zip(word.bytes()) {
                *to = from.to_ascii_lowercase();
            }
            self.len = word.len();
            return true;
        }
        for c in word.chars() {
            // A typographic apostrophe inside a word is the plain one.
            let c = if c == '\u{2019}' { '\'' } else { c };
            for lower in c.to_lowercase() {
                if self.len + lower.len_utf8() > LONGEST {
                    return false;
                }
                self.len += lower.encode_utf8(&mut self.bytes[self.len..]).len();
            }
        }
        true
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes[..self.len]
    }
}

/// Phrases as paths over word ids.
#[derive(Debug)]
pub(crate) struct Trie {
    /// Open addressing over (node, word); `key` is `node << 32 | word`.
    table: Vec<(u64, u32)>,
    filled: usize,
    terminals: Vec<(u32, u32)>,
}

const NO_KEY: u64 = u64::MAX;

fn mix(key: u64) -> u64 {
    let h = key.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    h ^ (h >> 29)
}

impl Default for Trie {
    fn default() -> Self {
        Self { table: vec![(NO_KEY, 0); 1 << 10], filled: 0, terminals: vec![(0, 0)] }
    }
}

impl Trie {
    pub(crate) const ROOT: u32 = 0;

    pub(crate) fn step(&self, node: u32, word: u32) -> Option<u32> {
        let key = u64::from(node) << 32 | u64::from(word);
        let mask = self.table.len() - 1;
        let mut at = mix(key) as usize & mask;
        loop {
            let (known, to) = self.table[at];
            if known == key {
                return Some(to);
            }
            if known == NO_KEY {
                return None;
            }
            at = (at + 1) & mask;
        }
    }

    /// Returns the entry of the phrase that ends at a node, in any case.
    pub(crate) fn terminal(&self, node: u32) -> Option<WordId> {
        Some(WordId(self.terminals[node as usize].0)).filter(|word| word.is_known())
    }

    /// Returns the entry of the phrase that ends at a node and is meant in one case only.
    pub(crate) fn exact(&self, node: u32) -> Option<WordId> {
        Some(WordId(self.terminals[node as usize].1)).filter(|word| word.is_known())
    }

    fn set_terminal(&mut self, node: u32, word: WordId) {
        self.terminals[node as usize].0 = word.0;
    }

    fn set_exact(&mut self, node: u32, word: WordId) {
        self.terminals[node as usize].1 = word.0;
    }

    fn insert(&mut self, words: &[WordId]) -> u32 {
        let mut node = Self::ROOT;
        for word in words {
            node = match self.step(node, word.0) {
                Some(next) => next,
                None => self.grow_from(node, word.0),
            };
        }
        node
    }

    fn grow_from(&mut self, node: u32, word: u32) -> u32 {
        if (self.filled + 1) * 2 > self.table.len() {
            let larger = vec![(NO_KEY, 0); self.table.len() * 4];
            let old = std::mem::replace(&mut self.table, larger);
            for (key, to) in old.into_iter().filter(|(key, _)| *key != NO_KEY) {
                self.put(key, to);
            }
        }
        self.terminals.push((0, 0));
        let to = (self.terminals.len() - 1) as u32;
        self.put(u64::from(node) << 32 | u64::from(word), to);
        self.filled += 1;
        to
    }

    fn put(&mut self, key: u64, to: u32) {
        let mask = self.table.len() - 1;
        let mut at = mix(key) as usize & mask;
        while self.table[at].0 != NO_KEY {
            at = (at + 1) & mask;
        }
        self.table[at] = (key, to);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_folds_unless_an_exact_variant_matches() {
        let mut lexicon = Lexicon::default();
        let (pronoun, country) = (lexicon.add_class("pronoun"), lexicon.add_class("country"));
        let us = lexicon.intern("us").expect("short");
        lexicon.add_link(us, pronoun, 0);
        let exact = lexicon.intern_exact("US").expect("short");
        lexicon.add_link(exact, country, 840);
        lexicon.freeze();
        assert_eq!(lexicon.payload(lexicon.find("US"), country), Some(840));
        assert_eq!(lexicon.payload(lexicon.find("US"), pronoun), Some(0), "it is still the same word");
        assert_eq!(lexicon.payload(lexicon.find("us"), country), None);
        assert_eq!(lexicon.payload(lexicon.find("Us"), country), None);
    }

    #[test]
    fn keys_fold_beyond_ascii_and_refuse_what_is_too_long() {
        let mut lexicon = Lexicon::default();
        let word = lexicon.intern("Šárka").expect("short");
        assert_eq!(lexicon.find("ŠÁRKA"), word);
        assert_eq!(lexicon.intern(&"x".repeat(LONGEST + 1)), None);
        assert_eq!(lexicon.find(&"x".repeat(LONGEST + 1)), WordId::UNKNOWN);
    }

    #[test]
    fn many_words_survive_growth() {
        let mut lexicon = Lexicon::default();
        let ids: Vec<_> = (0..20_000).map(|i| lexicon.intern(&format!("w{i}")).expect("short")).collect();
        for (i, id) in ids.iter().enumerate() {
            assert_eq!(lexicon.find(&format!("W{i}")), *id);
        }
    }
}
