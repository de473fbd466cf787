//! Phrases as paths over word ids.

use factum_core::WordId;

/// Phrases as paths over word ids.
#[derive(Debug)]
pub(crate) struct Trie {
    /// Open addressing over (node, word); `key` is `node << 32 | word`.
    table: Vec<(u64, u32)>,
    filled: usize,
    terminals: Vec<(u32, u32)>,
    /// Per word, the node behind it when it comes first; 0 for none. Known once the trie is complete.
    roots: Vec<u32>,
}

const NO_KEY: u64 = u64::MAX;

fn mix(key: u64) -> u64 {
    let h = key.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    h ^ (h >> 29)
}

impl Default for Trie {
    fn default() -> Self {
        Self { table: vec![(NO_KEY, 0); 1 << 10], filled: 0, terminals: vec![(0, 0)], roots: Vec::new() }
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

    /// Completes the trie over so many words.
    pub(super) fn index_roots(&mut self, words: usize) {
        self.roots = vec![0; words];
        for (key, to) in
            self.table.iter().filter(|(key, _)| *key != NO_KEY && key >> 32 == u64::from(Self::ROOT))
        {
            self.roots[*key as u32 as usize] = *to;
        }
    }

    /// Returns the words that stand in phrases behind the first one, each as often as a node has it.
    pub(super) fn inner_words(&self) -> impl Iterator<Item = u32> {
        let inner = |key: &u64| *key != NO_KEY && key >> 32 != u64::from(Self::ROOT);
        self.table.iter().map(|(key, _)| *key).filter(inner).map(|key| key as u32)
    }

    /// Returns the node behind the first word of phrases.
    #[inline]
    pub(crate) fn start(&self, word: u32) -> Option<u32> {
        self.roots.get(word as usize).copied().filter(|node| *node != Self::ROOT)
    }

    /// Returns the entry of the phrase that ends at a node, in any case.
    pub(crate) fn terminal(&self, node: u32) -> Option<WordId> {
        Some(WordId(self.terminals[node as usize].0)).filter(|word| word.is_known())
    }

    /// Returns the entry of the phrase that ends at a node and is meant in one case only.
    pub(crate) fn exact(&self, node: u32) -> Option<WordId> {
        Some(WordId(self.terminals[node as usize].1)).filter(|word| word.is_known())
    }

    pub(super) fn set_terminal(&mut self, node: u32, word: WordId) {
        self.terminals[node as usize].0 = word.0;
    }

    pub(super) fn set_exact(&mut self, node: u32, word: WordId) {
        self.terminals[node as usize].1 = word.0;
    }

    pub(super) fn insert(&mut self, words: &[WordId]) -> u32 {
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
