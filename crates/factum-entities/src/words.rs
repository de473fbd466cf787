//! What the word lists say of a token: a bit a class, looked up once.

use factum_core::{BuildError, Shape, Tokens, WordId};
pub(crate) use factum_lang::Masks;
use factum_lang::{Bits, ClassId, ClassMasks, Endings, Language, LexiconHandle, own_bit};

macro_rules! classes {
    ($($bit:ident = $name:ident),* $(,)?) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        #[repr(u8)]
        enum Bit { $($bit),* }
        const NAMES: &[&str] = &[$(stringify!($name)),*];
        $(pub(crate) const $bit: Bits = 1 << Bit::$bit as u8;)*
    };
}

classes! {
    COUNTRY = country,
    TERRITORY = territory,
    MACRO_REGION = macro_region,
    REGION = region,
    REGION_AMBIGUOUS = region_ambiguous,
    CITY = city,
    CITY_AMBIGUOUS = city_ambiguous,
    PHYSICAL = physical_feature,
    NATIONALITY = nationality,
    ETHNIC = ethnic_group,
    DEMONYM = regional_demonym,
    RELIGION = religion_group,
    PARTY = party_group,
    GIVEN = given_name,
    GIVEN_AMBIGUOUS = given_name_ambiguous,
    SURNAME = surname,
    SURNAME_AMBIGUOUS = surname_ambiguous,
    TITLE_PERSON = title_person,
    TITLE_GOVERNMENT = title_government,
    TITLE_MILITARY = title_military,
    ROLE_NOUN = role_noun,
    ROLE_MODIFIER = role_modifier,
    ROLE_STATUS = role_status,
    ORG_NAME = org_name,
    ORG_HEAD = org_head,
    ORG_SUFFIX = org_suffix,
    ORG_NOUN = org_noun,
    PLACE_NOUN = place_noun,
    FACILITY_HEAD = facility_head,
    LOCATION_HEAD = location_head,
    LOCATION_BEFORE = location_head_before,
    DIRECTION = direction,
    LAW_HEAD = law_head,
    EVENT_HEAD = event_head,
    EVENT_BEFORE = event_head_before,
    LINK = name_link,
    COLLECTIVE = collective,
    PLACE_PREPOSITION = place_preposition,
    OPENER = sentence_opener,
    SAY = say_verb,
    MONTH = month,
    WEEKDAY = weekday,
    FOREIGN_HEAD = foreign_head,
    NO_NAME = no_name,
    FORMER_PLACE = former_place,
    FACILITY_NOUN = facility_noun,
    LAW_NOUN = law_noun,
    LAW_DEFINITE = law_definite,
    EVENT_NOUN = event_noun,
    PREFIX = name_prefix,
    SUFFIX = name_suffix,
    THING = thing_head,
    TEAM = team_name,
    REGIME = regime_noun,
    AREA = area_noun,
    COMPANY_CUE = company_cue,
    PLATFORM = platform,
    PLACE_VERB = place_verb,
    STATE_CODE = state_code,
    DEFINITE = definite_article,
    INDEFINITE = indefinite_article,
    DETERMINER = role_determiner,
    AND = copulative,
    OR = disjunctive,
    WHO = subject_relative,
    WHOSE = possessive_relative,
    WHICH = thing_relative,
    OF = genitive,
    FOR = purpose_preposition,
    IN = inner_preposition,
    AS = role_preposition,
    AFFILIATION = affiliation_preposition,
    WITH = comitative_preposition,
    DATE_LEAD = date_preposition,
    COMPANY_LEAD = company_preposition,
    OPENING = opening_preposition,
    SITE = site_preposition,
    REGION_LEAD = region_lead,
    ACTOR_LEAD = actor_lead,
    MEDIUM = medium_preposition,
    COPULA = copula,
    PERFECT = perfect_auxiliary,
    BEEN = copula_participle,
    BECOME = linking_verb,
    SERVE = serving_verb,
    STEP = phrasal_serving_verb,
    INSTALL = installing_verb,
    LEAVE = leaving_verb,
    CLAUSE = clause_word,
    ROLE_ADVERB = role_adverb,
    PLACE_PREFIX = place_prefix,
    STANCE = stance_prefix,
    ELECT = postpositive_role,
    SAINT = saint_word,
    FEDERAL_CAPITAL = federal_capital,
    FEDERAL_DISTRICT = federal_district,
    ROMANCE_AND = romance_coordinator,
    ROMANCE_ARTICLE = romance_article,
    COMPOUND_TAIL = compound_tail,
    MONTH_PARTICLE = month_particle,
    DOLLAR_COUNTRY = dollar_country,
    SHOUTED = shouted_word,
    FEATURE = feature_head,
    POSTMODIFIER = postmodifier_lead,
}

/// A name of the pipeline's own lists.
pub(crate) const LISTED: Bits = own_bit(0);

/// Nouns without which there is no description of a law or an event.
pub(crate) const DESCRIBED: Bits = LAW_NOUN | LAW_DEFINITE | EVENT_NOUN;
/// Names of places that mean nothing else.
pub(crate) const PLACE: Bits = COUNTRY | TERRITORY | MACRO_REGION | REGION | CITY | PHYSICAL | FORMER_PLACE;
/// Names of places that are words or personal names too.
pub(crate) const PLACE_AMBIGUOUS: Bits = REGION_AMBIGUOUS | CITY_AMBIGUOUS;
/// Words for bodies of people.
pub(crate) const GROUP: Bits = NATIONALITY | ETHNIC | DEMONYM | RELIGION | PARTY;
/// Titles in front of a name.
pub(crate) const TITLE: Bits = TITLE_PERSON | TITLE_GOVERNMENT | TITLE_MILITARY;
/// Given names, sure or not.
pub(crate) const ANY_GIVEN: Bits = GIVEN | GIVEN_AMBIGUOUS;
/// Surnames, sure or not.
pub(crate) const ANY_SURNAME: Bits = SURNAME | SURNAME_AMBIGUOUS;
/// Relative pronouns for persons.
pub(crate) const PERSON_RELATIVE: Bits = WHO | WHOSE;
/// Nouns that say what a name stands for.
pub(crate) const HEAD: Bits = ORG_HEAD
    | ORG_SUFFIX
    | FACILITY_HEAD
    | LOCATION_HEAD
    | LOCATION_BEFORE
    | LAW_HEAD
    | EVENT_HEAD
    | EVENT_BEFORE;

/// The kinds of words that hold names together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LinkWord {
    /// `de`, `van`, `bin`.
    Particle,
    /// `of`.
    Of,
    /// `and`.
    And,
    /// `for`, `on`, `against`.
    For,
    /// `the`.
    The,
}

/// Returns whether a token is a word of these classes in lower case.
pub(crate) fn is_small(tokens: Tokens<'_>, masks: Masks<'_>, i: usize, classes: Bits) -> bool {
    tokens.shape(i) == Shape::Lower && masks.of(tokens.word(i)) & classes != 0
}

/// The word lists as this extractor sees them.
#[derive(Debug)]
pub(crate) struct Words {
    lexicon: LexiconHandle,
    link: ClassId,
    status: ClassId,
    country: ClassId,
    foreign: ClassId,
    place_preposition: ClassId,
    masks: ClassMasks,
    /// Endings of participles and past tenses.
    pub(crate) past: Endings,
    pub(crate) plural: Endings,
    /// Endings of the first word of a sentence that is no part of the name behind it.
    pub(crate) opener: Endings,
    /// Endings of fields of work, as rare as they may be: `Volcanology`.
    pub(crate) field: Endings,
    /// Endings of surnames of many languages.
    pub(crate) surname: Endings,
    /// Endings of coined names of companies, media and parties.
    pub(crate) company: Endings,
}

impl Words {
    /// Looks up the classes; `listed` is that of the pipeline's own names.
    pub(crate) fn new(language: &Language, listed: Option<ClassId>) -> Result<Self, BuildError> {
        let class = |name: &str| language.class(name).map_err(|e| BuildError::new(e.to_string()));
        let endings = |name: &str| Endings::new(language, name).map_err(|e| BuildError::new(e.to_string()));
        let mut masks = ClassMasks::new(language, "entities", NAMES, 1)?;
        if let Some(class) = listed {
            masks = masks.with(class, LISTED);
        }
        Ok(Self {
            lexicon: language.lexicon(),
            link: class("name_link")?,
            status: class("role_status")?,
            country: class("country")?,
            foreign: class("foreign_head")?,
            place_preposition: class("place_preposition")?,
            masks,
            past: endings("past_ending")?,
            plural: endings("plural_ending")?,
            opener: endings("opener_ending")?,
            field: endings("field_ending")?,
            surname: endings("surname_ending")?,
            company: endings("company_ending")?,
        })
    }

    /// Returns the classes of every entry, as bits.
    pub(crate) fn masks(&self) -> Masks<'_> {
        self.masks.get()
    }

    /// Returns which kind of link a word is.
    pub(crate) fn link(&self, word: WordId) -> Option<LinkWord> {
        Some(match self.lexicon.get().payload(word, self.link)? {
            1 => LinkWord::Particle,
            2 => LinkWord::Of,
            3 => LinkWord::And,
            4 => LinkWord::For,
            _ => LinkWord::The,
        })
    }

    /// Returns the number of a country, which all its names share.
    pub(crate) fn country(&self, word: Option<WordId>) -> Option<i32> {
        // A state that is no more, or a part of one, is not the state whose code it has.
        let word = word.filter(|word| self.masks().of(*word) & FORMER_PLACE == 0)?;
        self.lexicon.get().payload(word, self.country).filter(|code| *code != 0)
    }

    /// Returns the number of a word in a class.
    pub(crate) fn payload(&self, word: WordId, class: ClassId) -> Option<i32> {
        self.lexicon.get().payload(word, class)
    }

    /// Returns what a head of a Romance language names: 1 organization, 2 facility, 3 place, 4 competition.
    pub(crate) fn foreign(&self, word: WordId) -> Option<i32> {
        self.lexicon.get().payload(word, self.foreign)
    }

    /// Returns how surely a preposition stands before a place: 1 surely, 2 likely, 0 now and then.
    pub(crate) fn place_preposition(&self, word: WordId) -> Option<i32> {
        self.lexicon.get().payload(word, self.place_preposition)
    }

    /// Returns what a word says of a role: 1 former, 2 acting, 3 interim, 4 elect, 5 deceased.
    pub(crate) fn status(&self, word: WordId) -> Option<i32> {
        self.lexicon.get().payload(word, self.status)
    }
}
