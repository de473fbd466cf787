//! The word classes that the grammar asks for, and what a token is to it.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use factum_core::{BuildError, Span, Tok, View, WordId};
use factum_lang::{ClassId, Language, LexiconHandle};

pub(crate) use crate::roles::{ROLES, role};

/// The roles that a cell of the table holds once it is known.
const KNOWN: u32 = 1 << 31;

/// Classes of the words of cues; 1 marks one that is common outside law.
const WEIGHED: [&str; 13] = [
    "excl_active",
    "excl_past",
    "excl_cover",
    "excl_qualify",
    "excl_covered",
    "excl_pardoning",
    "excl_ineligible",
    "excl_favored",
    "excl_free",
    "excl_covering",
    "excl_forward_phrase",
    "excl_backward_phrase",
    "excl_exception",
];

/// The bit of a pattern that says what is granted.
pub(crate) const GRANTS: u16 = 1 << 15;

/// The classes of the words, resolved once.
#[derive(Debug)]
pub(crate) struct Words {
    lexicon: LexiconHandle,
    roles: Vec<(ClassId, u32)>,
    /// The roles of every entry of the lexicon, each worked out when a text first has it.
    known: OnceLock<Box<[AtomicU32]>>,
    pub(crate) instrument: ClassId,
    pub(crate) offence: ClassId,
    pub(crate) topic: ClassId,
    pub(crate) relief: ClassId,
    pub(crate) draft: ClassId,
    pub(crate) forum: ClassId,
    pub(crate) forum_matter: ClassId,
    pub(crate) grantable: [ClassId; 3],
    pub(crate) nobody: ClassId,
    pub(crate) standing: ClassId,
    pub(crate) matter: ClassId,
    pub(crate) about: ClassId,
    pub(crate) claim: ClassId,
    pub(crate) grantor: ClassId,
    pub(crate) term: ClassId,
    pub(crate) gaining: ClassId,
    pub(crate) captive: ClassId,
    pub(crate) deed: ClassId,
    open_list: ClassId,
    two_way: [ClassId; 2],
    /// Classes of verbs whose number marks a word that is common outside law.
    weighed: Vec<ClassId>,
}

impl Words {
    pub(crate) fn new(language: &Language) -> Result<Self, BuildError> {
        let class = |name: &str| {
            language.class(name).map_err(|e| {
                BuildError::new(format!("`{name}` is no word class of the language packs")).because(e)
            })
        };
        Ok(Self {
            lexicon: language.lexicon(),
            roles: ROLES
                .iter()
                .map(|(name, role)| Ok((class(name)?, *role)))
                .collect::<Result<_, BuildError>>()?,
            known: OnceLock::new(),
            instrument: class("instrument")?,
            offence: class("offence")?,
            topic: class("offence_topic")?,
            relief: class("excl_relief_instrument")?,
            draft: class("excl_draft")?,
            forum: class("forum")?,
            forum_matter: class("forum_matter")?,
            grantable: [class("excl_relief")?, class("excl_release")?, class("excl_evident")?],
            nobody: class("excl_nobody")?,
            standing: class("excl_standing")?,
            matter: class("excl_matter")?,
            about: class("excl_about")?,
            claim: class("excl_claim")?,
            grantor: class("excl_grantor")?,
            term: class("excl_term")?,
            gaining: class("excl_gaining")?,
            captive: class("excl_captive")?,
            deed: class("offence_deed")?,
            open_list: class("excl_open_list")?,
            two_way: [class("excl_cover")?, class("excl_qualify")?],
            weighed: WEIGHED.iter().map(|name| class(name)).collect::<Result<_, _>>()?,
        })
    }

    /// Returns the number an entry has in a class.
    pub(crate) fn payload(&self, word: WordId, class: ClassId) -> Option<i32> {
        if word.is_known() { self.lexicon.get().payload(word, class) } else { None }
    }

    /// Returns which classes of verbs a pattern asks for, as bits.
    pub(crate) fn weights(pattern: &str) -> u16 {
        let names: Vec<&str> = pattern.split(|c: char| !(c.is_ascii_lowercase() || c == '_')).collect();
        let free = ["excl_covered", "excl_qualify", "excl_favored"];
        let named = |class: &&str| names.contains(class) || pattern.contains("$free") && free.contains(class);
        let bits = WEIGHED.iter().enumerate().filter(|(_, class)| named(class));
        let relief = if pattern.contains("relief")
            || pattern.contains("release")
            || pattern.contains("$free")
            || pattern.contains("excl_pardoning")
        {
            GRANTS
        } else {
            0
        };
        bits.fold(relief, |bits, (at, _)| bits | 1 << at)
    }

    /// Returns how common the commonest verb of a cue is outside law: 0 for a word of law.
    pub(crate) fn weight(&self, doc: &View<'_>, cue: Span<Tok>, verbs: u16) -> i32 {
        let asked = self.weighed.iter().enumerate().filter(|(at, _)| verbs & 1 << at != 0);
        asked
            .filter_map(|(_, class)| self.first(doc, cue, *class))
            .map(|(_, weight)| weight)
            .max()
            .unwrap_or(0)
    }

    /// Returns whether the verb of a cue takes the group as its object or as its subject: "benefit".
    pub(crate) fn is_two_way(&self, doc: &View<'_>, cue: Span<Tok>) -> bool {
        self.two_way.iter().all(|class| self.first(doc, cue, *class).is_some())
    }

    /// Returns whether a cue itself says what is granted: 0 for "grants no amnesty to", 1 for "grants no protection to".
    pub(crate) fn grants(&self, doc: &View<'_>, cue: Span<Tok>) -> Option<i32> {
        self.grantable.iter().filter_map(|class| self.first(doc, cue, *class)).map(|(_, soft)| soft).min()
    }

    /// Returns whether a cue is a verb of coverage.
    pub(crate) fn covers(&self, doc: &View<'_>, cue: Span<Tok>) -> bool {
        self.first(doc, cue, self.two_way[0]).is_some()
    }

    /// Returns whether words that open a list leave it open: "such as" and not "namely".
    pub(crate) fn is_open(&self, doc: &View<'_>, tokens: Span<Tok>) -> bool {
        self.first(doc, tokens, self.open_list).is_some_and(|(_, closed)| closed == 0)
    }

    /// Finds the first entry of a class inside a stretch: a phrase or a token, the longer first.
    pub(crate) fn first(
        &self,
        doc: &View<'_>,
        within: Span<Tok>,
        class: ClassId,
    ) -> Option<(Span<Tok>, i32)> {
        let mut found = None;
        self.each(doc, within, class, |span, payload| {
            found.get_or_insert((span, payload));
        });
        found
    }

    /// Calls `each` for the entries of a class inside a stretch, left to right, the longest at each place.
    pub(crate) fn each(
        &self,
        doc: &View<'_>,
        within: Span<Tok>,
        class: ClassId,
        mut each: impl FnMut(Span<Tok>, i32),
    ) {
        let (tokens, phrases) = (doc.tokens(), doc.phrases());
        let mut at = within.start();
        let mut phrase = phrases.partition_point(|p| p.tokens.start() < at);
        while at < within.end() {
            let mut end = at + 1;
            while phrases.get(phrase).is_some_and(|p| p.tokens.start() < at) {
                phrase += 1;
            }
            let here = phrases[phrase..].iter().take_while(|p| p.tokens.start() == at);
            let long = { here }
                .filter(|p| p.tokens.end() <= within.end())
                .find_map(|p| Some((p.tokens, self.payload(p.word, class)?)));
            let short = || Some((Span::new(at, at + 1), self.payload(tokens.word(at as usize), class)?));
            if let Some((span, payload)) = long.or_else(short) {
                each(span, payload);
                end = span.end();
            }
            at = end;
        }
    }

    /// Returns what a token is.
    pub(crate) fn roles(&self, doc: &View<'_>, token: usize) -> u32 {
        use factum_core::Shape;
        let tokens = doc.tokens();
        let roles = match tokens.shape(token) {
            Shape::Punct => match tokens.text(token) {
                "," => return role::COMMA,
                ";" | ":" | "\u{2014}" | "\u{2013}" => return role::STOP,
                "\"" | "\u{201c}" | "\u{201d}" | "\u{ab}" | "\u{bb}" => return role::QUOTE,
                "-" | "'" | "/" if tokens.is_glued(token) => return 0,
                _ => return role::OTHER_PUNCT,
            },
            Shape::Clitic => return role::CLITIC,
            shape if shape.is_capitalized() => role::CAPITAL,
            _ => 0,
        };
        roles | self.table().of(tokens.word(token))
    }

    /// Returns the roles of all words, for a look at every token.
    pub(crate) fn table(&self) -> Table<'_> {
        let cells = self.known.get_or_init(|| {
            // A word that no text has costs nothing here.
            (0..=self.lexicon.get().len()).map(|_| AtomicU32::new(0)).collect()
        });
        Table { words: self, cells }
    }

    /// Works out the roles of an entry of the lexicon.
    #[cold]
    fn ask(&self, word: WordId) -> u32 {
        let mut roles = KNOWN;
        if word.is_known() {
            for (class, payload) in self.lexicon.get().classes(word) {
                let same = self.roles.iter().filter(|(known, _)| *known == class);
                let mut all = same.fold(0, |roles, (_, role)| roles | role);
                // Protection is no pardon: only what nothing but law grants is relief.
                if class == self.grantable[0] && payload != 0 {
                    all &= !role::RELIEF;
                }
                roles |= all;
                if class == self.instrument && payload == 0 {
                    roles |= role::MEASURE;
                }
            }
        }
        roles
    }
}

/// The roles of all words.
#[derive(Clone, Copy)]
pub(crate) struct Table<'a> {
    words: &'a Words,
    cells: &'a [AtomicU32],
}

impl Table<'_> {
    /// Returns the roles of an entry of the lexicon.
    pub(crate) fn of(self, word: WordId) -> u32 {
        let cell = &self.cells[word.0 as usize];
        let known = cell.load(Ordering::Relaxed);
        if known != 0 {
            return known;
        }
        // Two workers may both work it out, and come to the same.
        let roles = self.words.ask(word);
        cell.store(roles, Ordering::Relaxed);
        roles
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cues::{FRAGMENTS, RULES};

    /// Returns whether every way through a pattern needs an element of one of some classes.
    ///
    /// The reading is rough, and errs on the strict side: an alternative counts when one of its required elements does.
    fn needs(pattern: &str, classes: &[&str]) -> bool {
        let elements = top(pattern, '|');
        if elements.len() > 1 {
            return elements.iter().all(|one| needs(one, classes));
        }
        items(elements[0]).iter().any(|item| {
            let least = item.rfind('{').filter(|_| item.ends_with('}')).map(|at| &item[at..]);
            if item.ends_with('?') || least.is_some_and(|least| least.starts_with("{0,")) {
                return false;
            }
            let bare = item.trim_end_matches(|c: char| c.is_ascii_digit() || "{},+".contains(c));
            let bare = bare.split_once(':').map_or(bare, |(_, rest)| rest);
            if let Some(group) = bare.strip_prefix('(').and_then(|b| b.strip_suffix(')')) {
                return needs(group, classes);
            }
            if let Some(name) = bare.strip_prefix('$') {
                return FRAGMENTS.iter().any(|(known, source)| *known == name && needs(source, classes));
            }
            let names = bare.strip_prefix('<').and_then(|b| b.strip_suffix('>'));
            names.is_some_and(|names| names.split('|').all(|name| classes.contains(&name)))
        })
    }

    /// Splits at a sign that stands in no group.
    fn top(pattern: &str, sign: char) -> Vec<&str> {
        let (mut depth, mut from, mut parts) = (0, 0, Vec::new());
        for (at, c) in pattern.char_indices() {
            match c {
                '(' | '<' | '[' => depth += 1,
                ')' | '>' | ']' => depth -= 1,
                c if c == sign && depth == 0 => {
                    parts.push(pattern[from..at].trim());
                    from = at + 1;
                }
                _ => {}
            }
        }
        parts.push(pattern[from..].trim());
        parts
    }

    fn items(sequence: &str) -> Vec<&str> {
        top(sequence, ' ').into_iter().filter(|item| !item.is_empty()).collect()
    }

    /// The search for cues skips sentences without a word of these roles, so a pattern without one never matches.
    #[test]
    fn every_pattern_of_a_cue_needs_a_word_that_the_survey_knows() {
        let of = |roles: u32| -> Vec<&str> {
            ROLES.iter().filter(|(_, role)| role & roles != 0).map(|(name, _)| *name).collect()
        };
        let asked = of(role::CUE | role::GRANT);
        let skipped: Vec<_> = RULES
            .iter()
            .flat_map(|rule| top(rule.pattern, '|').into_iter().map(|alternative| (rule.id, alternative)))
            .filter(|(_, alternative)| !needs(alternative, &asked))
            .collect();
        assert!(skipped.is_empty(), "{skipped:#?}");
    }
}
