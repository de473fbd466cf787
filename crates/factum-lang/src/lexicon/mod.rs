//! One compiled lexicon for all languages and extractors of a pipeline.
//!
//! Every token is looked up once. An entry has classes, each with a number of its own (a month, a value, an index
//! into a table). Keys lie folded to lower case in one arena behind an open-addressing table, because the lexicon is
//! built anew at every start and fifty thousand small allocations are what a start-up cannot afford.

use factum_core::{Span, Tok, Tokens, WordId};

use crate::gazetteer::Listed;

mod freeze;
mod key;
mod packed;
mod trie;

use key::{HASH_START, Slot, hash, hash_byte, insert};
pub(crate) use key::{Key, LONGEST};
use packed::PackedTable;
pub(crate) use packed::{Case, Packed, Recent, Run};
use trie::Trie;

/// A class of words: `month`, `weekday`, `title_person`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClassId(pub(crate) u16);

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

impl Abbreviation {
    fn of(bits: u8) -> Self {
        [Self::No, Self::Capitalized, Self::BeforeNumber, Self::BeforeCapital, Self::Always]
            .get(bits as usize)
            .copied()
            .unwrap_or(Self::No)
    }
}

/// What segmentation asks of every token: how it takes a full stop in the low bits, and these.
#[derive(Clone, Copy, Debug, Default)]
struct Traits(u8);

impl Traits {
    const ABBREVIATION: u8 = 0b111;
    const STARTS_PHRASE: u8 = 1 << 3;
    const STARTS_LISTED: u8 = 1 << 4;
    const HAS_EXACT: u8 = 1 << 5;
    const IS_EXACT: u8 = 1 << 6;
    const INSIDE_PHRASE: u8 = 1 << 7;

    fn has(self, bit: u8) -> bool {
        self.0 & bit != 0
    }
}

#[derive(Clone, Copy, Debug)]
struct Entry {
    text: u32,
    len: u16,
    /// The entry in lower case that this exact-case one belongs to; itself otherwise.
    base: u32,
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
    /// Per word, a byte that stays in the cache.
    traits: Vec<Traits>,
    /// Per word, the index of its set of classes, known after `freeze`.
    set_of: Vec<u16>,
    links: Vec<Link>,
    /// The words of a compiled list; they are numbered behind the entries.
    listed: Option<Listed>,
    class_names: Vec<String>,
    phrases: Trie,
    /// Distinct sets of classes, each sorted; set 0 is empty.
    sets: Vec<Vec<ClassId>>,
    /// The same sets, a bit a class.
    bits: Vec<u64>,
    /// How many words of `bits` a set takes.
    stride: usize,
    /// Its short words, known after `freeze`.
    packed: PackedTable,
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
        let mut lexicon = Self::with_table(1 << 16);
        lexicon.arena.reserve(1 << 18);
        lexicon.entries.reserve(1 << 15);
        lexicon.links.reserve(1 << 15);
        lexicon
    }

    fn with_table(size: usize) -> Self {
        let mut lexicon = Self {
            arena: String::new(),
            entries: Vec::new(),
            table: vec![Slot::EMPTY; size],
            filter: vec![0; 1 << (FILTER_BITS - 6)],
            traits: Vec::new(),
            set_of: Vec::new(),
            listed: None,
            links: Vec::new(),
            class_names: Vec::new(),
            phrases: Trie::default(),
            sets: vec![Vec::new()],
            bits: Vec::new(),
            stride: 0,
            packed: PackedTable::default(),
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
        self.entries.len() - 1 + self.listed.as_ref().map_or(0, Listed::len)
    }

    /// Returns whether there is no word.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the written text of a phrase that is meant in one case only.
    pub(crate) fn exact_text(&self, phrase: WordId) -> &str {
        self.entry_text(self.entries[phrase.0 as usize])
    }

    /// Returns whether an entry has a class.
    #[inline]
    pub fn has(&self, word: WordId, class: ClassId) -> bool {
        let at = self.set(word.0) as usize * self.stride + class.0 as usize / 64;
        self.bits[at] >> (class.0 % 64) & 1 == 1
    }

    /// Returns the words and phrases of a class, but for names of the compiled list: folded, unless they are meant in
    /// one case only. It looks at every entry, so what is needed often should be kept.
    pub fn members(&self, class: ClassId) -> impl Iterator<Item = &str> {
        let all = (0_u32..).zip(&self.entries);
        all.filter(move |(id, _)| self.has(WordId(*id), class)).map(|(_, entry)| self.entry_text(*entry))
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
        let entry = self.entries.get(word.0 as usize);
        let base = entry.filter(|entry| entry.base != word.0).map(|entry| entry.base);
        let own = entry.map_or_else(|| self.listed_link(word), |entry| entry.link);
        let base = base.map_or(NONE, |base| self.entries[base as usize].link);
        self.chain(own).chain(self.chain(base)).map(|link| (link.class, link.payload))
    }

    /// Returns the head of the links of a word of the compiled list.
    fn listed_link(&self, word: WordId) -> u32 {
        let at = (word.0 as usize).checked_sub(self.entries.len());
        at.zip(self.listed.as_ref()).map_or(NONE, |(at, listed)| listed.link(at))
    }

    /// Looks up a word in any case.
    pub fn find(&self, word: &str) -> WordId {
        let mut key = Key::default();
        if key.fold(word) {
            match self.probe(hash(key.bytes()), key.bytes()) {
                NONE => self.find_listed(word, key.bytes()),
                found => self.written_as(found, word),
            }
        } else {
            WordId::UNKNOWN
        }
    }

    /// Looks up a single ASCII sign of a text.
    #[inline]
    pub(crate) fn find_sign(&self, sign: u8) -> WordId {
        self.signs[sign as usize & 127]
    }

    /// Looks up a short word of ASCII letters; `recent` remembers names of the compiled list.
    #[inline]
    pub(crate) fn find_packed(&self, run: Run, written: &str, recent: Option<&mut Recent>) -> WordId {
        let found = self.packed.find(run.letters);
        if run.case == Case::None {
            // A form that is meant in one case only has a capital.
            return found.map_or(WordId::UNKNOWN, WordId);
        }
        if let Some(found) = found {
            return self.written_as(found, written);
        }
        let Some(listed) = self.listed.as_ref().filter(|listed| listed.may_have(run.letters)) else {
            return WordId::UNKNOWN;
        };
        // Names start with a capital. That is asked first: what is remembered of a word holds in any case of its letters.
        if !written.starts_with(|c: char| c.is_ascii_uppercase()) {
            return WordId::UNKNOWN;
        }
        let find = || self.listed_or_unknown(listed.find(&run.letters.bytes()[..written.len()]));
        match recent {
            Some(recent) => recent.find(run.letters, find),
            None => find(),
        }
    }

    fn listed_or_unknown(&self, found: Option<usize>) -> WordId {
        found.map_or(WordId::UNKNOWN, |at| self.listed_word(at))
    }

    /// Looks up a name in the compiled list, which has no words in lower case.
    fn find_listed(&self, written: &str, folded: &[u8]) -> WordId {
        let Some(listed) = self.listed.as_ref().filter(|_| !written.starts_with(|c: char| c.is_lowercase()))
        else {
            return WordId::UNKNOWN;
        };
        self.listed_or_unknown(listed.find(folded))
    }

    fn listed_word(&self, at: usize) -> WordId {
        WordId((self.entries.len() + at) as u32)
    }

    /// Chooses the exact-case variant of an entry, where the text has one.
    #[inline]
    fn written_as(&self, found: u32, written: &str) -> WordId {
        if !self.traits[found as usize].has(Traits::HAS_EXACT) {
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
        Abbreviation::of(self.traits[self.base(word) as usize].0 & Traits::ABBREVIATION)
    }

    #[inline]
    pub(crate) fn starts_phrase(&self, word: WordId) -> bool {
        self.traits[self.base(word) as usize].has(Traits::STARTS_PHRASE | Traits::STARTS_LISTED)
    }

    /// Returns whether a word stands in some phrase behind the first one.
    #[inline]
    pub(crate) fn inside_phrase(&self, base: u32) -> bool {
        self.traits[base as usize].has(Traits::INSIDE_PHRASE)
    }

    /// Returns whether names of several words in the compiled list start with a word.
    pub(crate) fn starts_listed(&self, word: WordId) -> bool {
        self.traits[self.base(word) as usize].has(Traits::STARTS_LISTED)
    }

    /// Finds the names of several words in the compiled list that start with token `first`, the shortest first.
    pub(crate) fn listed_phrases(
        &self,
        tokens: Tokens<'_>,
        first: usize,
        end: usize,
        mut each: impl FnMut(Span<Tok>, WordId),
    ) {
        if let Some(listed) = &self.listed {
            listed.phrases(tokens, first, end, |span, at| each(span, self.listed_word(at)));
        }
    }

    #[inline]
    pub(crate) fn base(&self, word: WordId) -> u32 {
        let is_exact = self.traits[word.0 as usize].has(Traits::IS_EXACT);
        if is_exact { self.entries[word.0 as usize].base } else { word.0 }
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
        u32::from(self.set_of[word as usize])
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
        self.traits[base.0 as usize].0 |= Traits::HAS_EXACT;
        self.traits[id as usize].0 |= Traits::IS_EXACT;
        Some(WordId(id))
    }

    /// Adds a phrase of words already interned; returns its entry.
    pub(crate) fn intern_phrase(&mut self, text: &str, words: &[WordId], exact: bool) -> WordId {
        if let Some(first) = words.first() {
            self.traits[first.0 as usize].0 |= Traits::STARTS_PHRASE;
        }
        let node = self.phrases.insert(words);
        let known = if exact { self.phrases.exact(node) } else { self.phrases.terminal(node) };
        if let Some(known) = known {
            return known;
        }
        // A phrase entry is reached through the trie only, so it needs no key in the table.
        let own = self.entries.len() as u32;
        if exact {
            let id = WordId(self.push_entry(text, own));
            self.phrases.set_exact(node, id);
            return id;
        }
        // Written as the compiled list writes its phrases, to be found there.
        let from = self.arena.len();
        for (i, word) in words.iter().enumerate() {
            if i > 0 {
                self.arena.push(' ');
            }
            let entry = self.entries[word.0 as usize];
            let (from, to) = (entry.text as usize, entry.text as usize + entry.len as usize);
            self.arena.extend_from_within(from..to);
        }
        let id = WordId(self.push_entry_at(from, own));
        self.phrases.set_terminal(node, id);
        id
    }

    pub(crate) fn add_link(&mut self, word: WordId, class: ClassId, payload: i32) {
        let entry = self.entries[word.0 as usize];
        if self.chain(entry.link).any(|link| link.class == class) {
            return;
        }
        self.entries[word.0 as usize].link = self.push_link(class, payload, entry.link);
    }

    fn push_link(&mut self, class: ClassId, payload: i32, next: u32) -> u32 {
        self.links.push(Link { class, payload, next });
        (self.links.len() - 1) as u32
    }

    pub(crate) fn set_abbreviation(&mut self, word: WordId, abbreviation: Abbreviation) {
        let traits = &mut self.traits[word.0 as usize];
        if traits.0 & Traits::ABBREVIATION == Abbreviation::No as u8 {
            traits.0 |= abbreviation as u8;
        }
    }

    fn chain(&self, from: u32) -> impl Iterator<Item = Link> {
        std::iter::successors(self.links.get(from as usize).copied(), |link| {
            self.links.get(link.next as usize).copied()
        })
    }

    fn entry_text(&self, entry: Entry) -> &str {
        &self.arena[entry.text as usize..entry.text as usize + entry.len as usize]
    }

    fn push_entry(&mut self, text: &str, base: u32) -> u32 {
        let from = self.arena.len();
        self.arena.push_str(text);
        self.push_entry_at(from, base)
    }

    /// Adds an entry whose text lies at the end of the arena.
    fn push_entry_at(&mut self, from: usize, base: u32) -> u32 {
        let id = self.entries.len() as u32;
        let len = (self.arena.len() - from) as u16;
        self.entries.push(Entry { text: from as u32, len, base, exact: NONE, next_exact: NONE, link: NONE });
        self.traits.push(Traits::default());
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
                let known = self.entry_text(self.entries[id as usize]).as_bytes();
                if known == word || known.eq_ignore_ascii_case(word) {
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
        lexicon.freeze(None).expect("few sets");
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
