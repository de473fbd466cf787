//! The rules of the extractor: one table for the pipeline, the documentation and the decisions.

macro_rules! cues {
    ($($cue:ident $name:ident $about:literal,)*) => {
        /// A reason for a decision.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub(crate) enum Cue { $($cue),* }

        /// The rules with a sentence each, in the order of `Cue`.
        pub(crate) const RULES: &[(&str, &str)] = &[$((concat!("entities.", stringify!($name)), $about)),*];
    };
}

cues! {
    Listed listed "A name of the pipeline's own lists.",
    Title title "A title stands before a person's name.",
    GivenName given_name "A person's name starts with a known given name.",
    Surname surname "A person's name is or ends in a known surname.",
    Role role "A noun for what a person is stands before or behind the name.",
    Initials initials "A person's name has an initial or a particle.",
    Shape shape "Two or three capitalized words that nothing else explains are a person.",
    Says says "A verb of saying follows the name.",
    Age age "An age follows a person's name.",
    Place place "The list of countries, regions and cities knows the name.",
    PlaceHead place_head "A noun for a place is part of the name or stands before it.",
    PlaceContext place_context "A preposition of place stands before the name, or a larger place follows.",
    Dateline dateline "The place in front of a report.",
    Facility facility "A noun for a building or an installation is part of the name or follows it.",
    OrgName org_name "The list of well-known organizations knows the name.",
    OrgHead org_head "A noun for an organization is part of the name.",
    OrgSuffix org_suffix "A form of company ends the name.",
    OrgContext org_context "A noun for an organization stands before or behind the name, or an article before it.",
    Acronym acronym "Capitals alone, or a short form in parentheses.",
    GroupWord group_word "A word for a nationality, a people, a religion or the adherents of a party.",
    LawHead law_head "A noun for a legal instrument is part of the name.",
    EventHead event_head "A noun for an event is part of the name.",
    Document document "Other mentions of the name in the document decide.",
    LawNominal law_nominal "A description of a law without its name.",
    EventNominal event_nominal "A description of an event without its name.",
}

impl Cue {
    /// Returns the stable name of the rule.
    pub(crate) fn rule(self) -> &'static str {
        RULES[self as usize].0
    }

    /// Returns the bit of the rule in a set of rules.
    pub(crate) fn bit(self) -> u32 {
        1 << self as u32
    }
}
