//! Completes a lexicon: links the compiled list and numbers the sets of classes.

use std::collections::HashMap;

use factum_core::WordId;

use super::packed::{Packed, PackedTable};
use super::{ClassId, Lexicon, NONE, Traits};
use crate::error::LangError;
use crate::gazetteer::Listed;

/// Sets of classes that the words of one lexicon can have.
const MOST_SETS: usize = u16::MAX as usize;

impl Lexicon {
    /// Takes over a compiled list and numbers the distinct sets of classes; nothing is added afterwards.
    pub(crate) fn freeze(&mut self, listed: Option<Listed>) -> Result<(), LangError> {
        if let Some(listed) = listed {
            self.link(listed);
        }
        let mut sets = Sets::new(self.class_names.len());
        self.set_of = (0..self.entries.len()).map(|i| sets.of(self, WordId(i as u32))).collect();
        if let Some(listed) = self.listed.take() {
            let of_meaning: Vec<u16> = listed.links().iter().map(|link| sets.of_links(self, *link)).collect();
            self.set_of.extend(listed.meanings().map(|meaning| of_meaning[meaning]));
            self.traits.extend(
                listed
                    .starts()
                    .map(|starts| if starts { Traits(Traits::STARTS_LISTED) } else { Traits::default() }),
            );
            self.listed = Some(listed);
        }
        // Words that patterns name have sets of their own.
        self.named.sort_unstable();
        self.named.dedup();
        for word in std::mem::take(&mut self.named) {
            let variants: Vec<u32> = std::iter::once(word).chain(self.exact_variants(word)).collect();
            for variant in variants {
                self.set_of[variant as usize] = sets.add(self.classes_of(WordId(variant)));
            }
        }
        if sets.all.len() > MOST_SETS {
            let reason = format!("the words have {} different sets of classes", sets.all.len());
            return Err(LangError::too_large(reason));
        }
        self.sets = sets.all;
        self.stride = self.class_names.len().div_ceil(64).max(1);
        self.bits = vec![0; self.sets.len() * self.stride];
        for (set, classes) in self.sets.iter().enumerate() {
            for class in classes {
                self.bits[set * self.stride + class.0 as usize / 64] |= 1 << (class.0 % 64);
            }
        }
        let words = (1_u32..).zip(&self.entries[1..]).filter(|(id, entry)| entry.base == *id);
        // A phrase has a space, so it is no packed word.
        let packed = words.filter_map(|(id, entry)| Some((Packed::of(self.entry_text(*entry))?, id)));
        self.packed = PackedTable::new(&packed.collect::<Vec<_>>(), self.entries.len());
        self.phrases.index_roots(self.entries.len());
        for word in self.phrases.inner_words() {
            self.traits[word as usize].0 |= Traits::INSIDE_PHRASE;
        }
        for sign in 0..128_u8 {
            let mut text = [0; 4];
            self.signs[sign as usize] = self.find(char::from(sign).encode_utf8(&mut text));
        }
        Ok(())
    }

    /// Takes over the classes of a compiled list. A word of both keeps its entry, which gets the classes of the list.
    fn link(&mut self, mut listed: Listed) {
        let gazetteer = listed.gazetteer();
        let classes: Vec<ClassId> = gazetteer.classes.iter().map(|name| self.add_class(name)).collect();
        let mut heads = Vec::with_capacity(gazetteer.meanings.len());
        for meaning in gazetteer.meanings {
            let mut head = NONE;
            for (class, payload) in *meaning {
                head = self.push_link(classes[*class as usize], *payload, head);
            }
            heads.push(head);
        }
        listed.set_links(heads);
        for i in 1..self.entries.len() {
            let entry = self.entries[i];
            if entry.base as usize != i {
                continue;
            }
            let text = self.entry_text(entry);
            // A phrase of the list has a first word that the list knows, so one test of a bit spares most searches.
            let first = text.split(' ').next().unwrap_or_default();
            if Packed::of(first).is_some_and(|first| !listed.may_have(first)) {
                continue;
            }
            let Some(at) = listed.find(text.as_bytes()) else { continue };
            let word = WordId(i as u32);
            for (class, payload) in listed.meaning(at) {
                self.add_link(word, classes[*class as usize], *payload);
            }
            if listed.starts_phrase(at) {
                self.traits[i].0 |= Traits::STARTS_LISTED;
            }
        }
        self.listed = Some(listed);
    }

    fn classes_of(&self, word: WordId) -> Vec<ClassId> {
        let mut classes: Vec<_> = self.classes(word).map(|(class, _)| class).collect();
        classes.sort_unstable();
        classes.dedup();
        classes
    }
}

/// The distinct sets of classes, while they are numbered.
struct Sets {
    all: Vec<Vec<ClassId>>,
    /// Most words have exactly one class; their sets are found without building a key.
    single: Vec<u16>,
    several: HashMap<Vec<ClassId>, u16>,
}

impl Sets {
    fn new(classes: usize) -> Self {
        Self { all: vec![Vec::new()], single: vec![0; classes], several: HashMap::new() }
    }

    fn add(&mut self, classes: Vec<ClassId>) -> u16 {
        self.all.push(classes);
        // More than fit are refused at the end.
        (self.all.len() - 1) as u16
    }

    fn of(&mut self, lexicon: &Lexicon, word: WordId) -> u16 {
        let mut links = lexicon.classes(word);
        match (links.next(), links.next()) {
            (None, _) => 0,
            (Some((class, _)), None) => self.of_one(class),
            _ => self.of_several(lexicon.classes_of(word)),
        }
    }

    /// Returns the set of a chain of links.
    fn of_links(&mut self, lexicon: &Lexicon, head: u32) -> u16 {
        let mut classes: Vec<_> = lexicon.chain(head).map(|link| link.class).collect();
        classes.sort_unstable();
        classes.dedup();
        match classes.as_slice() {
            [] => 0,
            [one] => self.of_one(*one),
            _ => self.of_several(classes),
        }
    }

    fn of_one(&mut self, class: ClassId) -> u16 {
        if self.single[class.0 as usize] == 0 {
            self.single[class.0 as usize] = self.add(vec![class]);
        }
        self.single[class.0 as usize]
    }

    fn of_several(&mut self, classes: Vec<ClassId>) -> u16 {
        if let [one] = classes.as_slice() {
            return self.of_one(*one);
        }
        if let Some(known) = self.several.get(&classes) {
            return *known;
        }
        let set = self.add(classes.clone());
        self.several.insert(classes, set);
        set
    }
}
