//! The word classes that the grammar asks for, and what a token is to it.

use factum_core::{BuildError, Span, Tok, View, WordId};
use factum_lang::{ClassId, Language, LexiconHandle};

/// What a function word is; a token has a set of these.
pub(crate) mod role {
    pub(crate) const DETERMINER: u32 = 1;
    pub(crate) const PREPOSITION: u32 = 1 << 1;
    pub(crate) const CONJUNCTION: u32 = 1 << 2;
    pub(crate) const AUXILIARY: u32 = 1 << 3;
    pub(crate) const RELATIVE: u32 = 1 << 4;
    pub(crate) const PRONOUN: u32 = 1 << 5;
    pub(crate) const NOT: u32 = 1 << 6;
    pub(crate) const ADVERB: u32 = 1 << 7;
    pub(crate) const SAY: u32 = 1 << 8;
    pub(crate) const IT: u32 = 1 << 9;
    pub(crate) const BE: u32 = 1 << 10;
    pub(crate) const SUBJECT: u32 = 1 << 11;
    pub(crate) const INVERTED: u32 = 1 << 12;
    pub(crate) const ONE: u32 = 1 << 13;
    pub(crate) const OFFENCE_HEAD: u32 = 1 << 14;
    pub(crate) const FIELD: u32 = 1 << 15;
    pub(crate) const WHEN: u32 = 1 << 16;
    pub(crate) const NOBODY: u32 = 1 << 17;
    pub(crate) const COMMA: u32 = 1 << 18;
    pub(crate) const STOP: u32 = 1 << 19;
    pub(crate) const QUOTE: u32 = 1 << 20;
    pub(crate) const CAPITAL: u32 = 1 << 21;
    pub(crate) const CLITIC: u32 = 1 << 22;
    pub(crate) const OTHER_PUNCT: u32 = 1 << 23;
    pub(crate) const CLAUSE_NOUN: u32 = 1 << 24;
    pub(crate) const RELIEF: u32 = 1 << 26;
    /// Nothing that a noun phrase can hold.
    pub(crate) const BREAKS: u32 = PREPOSITION
        | CONJUNCTION
        | AUXILIARY
        | RELATIVE
        | PRONOUN
        | NOT
        | SAY
        | BE
        | COMMA
        | STOP
        | QUOTE
        | OTHER_PUNCT;
}

/// Classes of single words, by role.
const ROLES: [(&str, u32); 24] = [
    ("excl_determiner", role::DETERMINER),
    ("excl_preposition", role::PREPOSITION),
    ("excl_conjunction", role::CONJUNCTION),
    ("excl_aux", role::AUXILIARY),
    ("excl_be", role::AUXILIARY | role::BE),
    ("excl_not_aux", role::AUXILIARY | role::NOT),
    ("excl_relative", role::RELATIVE),
    ("excl_pronoun", role::PRONOUN),
    ("excl_not", role::NOT),
    ("excl_adverb", role::ADVERB),
    ("say_verb", role::SAY),
    ("excl_reported", role::SAY),
    ("excl_it", role::IT),
    ("subject_noun", role::SUBJECT),
    ("offence_agent", role::SUBJECT),
    ("excl_inverted", role::INVERTED),
    ("excl_one", role::ONE),
    ("offence_head", role::OFFENCE_HEAD),
    ("offence_field", role::FIELD),
    ("excl_when", role::WHEN),
    ("excl_clause_noun", role::CLAUSE_NOUN),
    ("excl_relief", role::RELIEF),
    ("excl_evident", role::RELIEF),
    ("excl_nobody", role::NOBODY),
];

/// Classes of the words of cues; 1 marks one that is common outside law.
const WEIGHED: [&str; 8] = [
    "excl_active",
    "excl_past",
    "excl_cover",
    "excl_qualify",
    "excl_covered",
    "excl_pardoning",
    "excl_backward_phrase",
    "excl_exception",
];

/// The classes of the words, resolved once.
#[derive(Debug)]
pub(crate) struct Words {
    lexicon: LexiconHandle,
    roles: Vec<(ClassId, u32)>,
    pub(crate) offence: ClassId,
    pub(crate) topic: ClassId,
    pub(crate) relief: ClassId,
    pub(crate) draft: ClassId,
    pub(crate) forum: ClassId,
    pub(crate) forum_matter: ClassId,
    pub(crate) grantable: [ClassId; 3],
    pub(crate) nobody: ClassId,
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
            offence: class("offence")?,
            topic: class("offence_topic")?,
            relief: class("excl_relief_instrument")?,
            draft: class("excl_draft")?,
            forum: class("forum")?,
            forum_matter: class("forum_matter")?,
            grantable: [class("excl_relief")?, class("excl_release")?, class("excl_evident")?],
            nobody: class("excl_nobody")?,
            open_list: class("excl_open_list")?,
            two_way: [class("excl_cover")?, class("excl_qualify")?],
            weighed: WEIGHED.iter().map(|name| class(name)).collect::<Result<_, _>>()?,
        })
    }

    /// Returns the number an entry has in a class.
    pub(crate) fn payload(&self, word: WordId, class: ClassId) -> Option<i32> {
        if word.is_known() { self.lexicon.get().payload(word, class) } else { None }
    }

    /// Returns how common the rarest word of a cue is outside law: 0 for a word of law.
    pub(crate) fn weight(&self, doc: &View<'_>, cue: Span<Tok>) -> i32 {
        self.weighed
            .iter()
            .filter_map(|class| self.first(doc, cue, *class))
            .map(|(_, weight)| weight)
            .max()
            .unwrap_or(0)
    }

    /// Returns whether the verb of a cue takes the group as its object or as its subject: "benefit".
    pub(crate) fn is_two_way(&self, doc: &View<'_>, cue: Span<Tok>) -> bool {
        self.two_way.iter().all(|class| self.first(doc, cue, *class).is_some())
    }

    /// Returns whether a cue itself says what is granted: "grants no amnesty to".
    pub(crate) fn grants(&self, doc: &View<'_>, cue: Span<Tok>) -> bool {
        self.grantable.iter().any(|class| self.first(doc, cue, *class).is_some())
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
        let mut roles = match tokens.shape(token) {
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
        let word = tokens.word(token);
        if word.is_known() {
            for (class, _) in self.lexicon.get().classes(word) {
                if let Some((_, role)) = self.roles.iter().find(|(known, _)| *known == class) {
                    roles |= role;
                }
            }
        }
        roles
    }
}
