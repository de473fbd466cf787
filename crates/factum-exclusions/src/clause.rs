//! A sentence with its cues and marks, and how far the scope of a cue reaches in it.

use factum_core::work::visit;
use factum_core::{Span, Tok, View};

use crate::cues::{Kind, Rule};
use crate::marks::{Mark, Sort};
use crate::words::{Words, role};

/// A cue found in a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cue {
    pub(crate) rule: &'static Rule,
    pub(crate) tokens: Span<Tok>,
    /// The argument that the match itself holds.
    pub(crate) inside: Option<Span<Tok>>,
    /// The classes of verbs that its rule asks for; see `Words::weights`.
    pub(crate) verbs: u16,
    /// How common its verb is outside law; see the classes of verbs.
    pub(crate) weight: i32,
}

/// A sentence that holds a cue.
#[derive(Clone, Copy)]
pub(crate) struct Sentence<'a> {
    pub(crate) words: &'a Words,
    pub(crate) doc: &'a View<'a>,
    pub(crate) tokens: Span<Tok>,
    /// What each token is, from the first of the sentence.
    pub(crate) roles: &'a [u32],
    pub(crate) cues: &'a [Cue],
    pub(crate) marks: &'a [Mark],
}

impl<'a> Sentence<'a> {
    /// Returns what a token is; nothing outside the sentence.
    pub(crate) fn role(&self, token: u32) -> u32 {
        visit(1);
        let at = token.checked_sub(self.tokens.start());
        at.and_then(|at| self.roles.get(at as usize)).copied().unwrap_or(role::STOP)
    }

    pub(crate) fn is(&self, token: u32, role: u32) -> bool {
        self.role(token) & role != 0
    }

    pub(crate) fn text(&self, token: u32) -> &'a str {
        self.doc.tokens().text(token as usize)
    }

    /// Returns whether a token is this word, in any case.
    pub(crate) fn reads(&self, token: u32, word: &str) -> bool {
        self.tokens.start() <= token
            && token < self.tokens.end()
            && self.text(token).eq_ignore_ascii_case(word)
    }

    /// Returns the remark between commas that tells of a part or relative of its subject: ", whose leader was convicted,".
    fn remark(&self, region: Span<Tok>) -> Option<Span<Tok>> {
        let opens =
            |t: &u32| self.is(*t, role::COMMA) && (self.reads(t + 1, "whose") || self.reads(t + 1, "which"));
        let from = (region.start()..region.end()).find(opens)?;
        let to = (from + 1..region.end()).find(|t| self.is(*t, role::COMMA)).unwrap_or(region.end());
        Some(Span::new(from, to))
    }

    /// Returns the marks of an argument, without those of a remark on it.
    pub(crate) fn argument(&self, region: Span<Tok>) -> impl Iterator<Item = &'a Mark> {
        let remark = self.remark(region).unwrap_or(Span::empty(region.end()));
        self.marks_in(region).iter().filter(move |m| !remark.contains(m.tokens))
    }

    /// Returns the cues.
    pub(crate) fn cues(&self) -> &'a [Cue] {
        visit(self.cues.len());
        self.cues
    }

    /// Returns the marks that lie in a stretch.
    pub(crate) fn marks_in(&self, within: Span<Tok>) -> &'a [Mark] {
        let from = self.marks.partition_point(|m| m.tokens.start() < within.start());
        let to = self.marks.partition_point(|m| m.tokens.start() < within.end());
        visit(1 + to.saturating_sub(from));
        &self.marks[from..to.max(from)]
    }

    /// Returns the mark that starts at a token.
    pub(crate) fn mark_at(&self, token: u32) -> Option<Mark> {
        self.marks_in(Span::new(token, token + 1)).first().copied()
    }

    /// Returns the mark that holds a token.
    pub(crate) fn mark_over(&self, token: u32) -> Option<Mark> {
        let at = self.marks.partition_point(|m| m.tokens.start() <= token).checked_sub(1)?;
        Some(self.marks[at]).filter(|m| token < m.tokens.end())
    }

    pub(crate) fn has(&self, within: Span<Tok>, sort: Sort) -> bool {
        self.marks_in(within).iter().any(|m| m.sort == sort)
    }

    /// Returns the stretch before a cue that belongs to its clause.
    pub(crate) fn before(&self, cue: &Cue) -> Span<Tok> {
        let end = cue.tokens.start();
        let first = self.tokens.start();
        let other = self.cues().iter().rfind(|c| c.tokens.end() <= end && c.rule.kind != Kind::Exception);
        // "Are not connected to the revolt and cannot be pardoned": one subject for both.
        let mut joined = end;
        while joined > first && self.is(joined - 1, role::ADVERB) {
            joined -= 1;
        }
        if joined > first
            && self.is(joined - 1, role::CONJUNCTION)
            && self.is(cue.tokens.start(), role::AUXILIARY | role::NOT)
            && let Some(other) = other
            && other.tokens.start() < end
        {
            return self.before(other);
        }
        let mut at = end;
        while at > first {
            let token = at - 1;
            let roles = self.role(token);
            // A remark between subject and verb is stepped over: "the amnesty, which freed hundreds, did not".
            if roles & role::COMMA != 0
                && let Some(opened) = self.opening(token, first)
            {
                at = opened;
                continue;
            }
            if roles & role::STOP != 0 {
                break;
            }
            if let Some(mark) = self.mark_over(token) {
                let clear = mark.tokens.end() < end || mark.sort == Sort::Terminator;
                let cuts = match mark.sort {
                    Sort::Terminator | Sort::Hypothetical | Sort::Denied => true,
                    Sort::Hearsay => clear,
                    // "The relief announced in the capital": no speech.
                    Sort::Reported if mark.tokens.len() == 1 => clear && self.says(mark.tokens.start()),
                    Sort::Reported | Sort::Criticized | Sort::Proposed => {
                        clear && !self.is_nominal(mark.tokens.start())
                    }
                    _ => false,
                };
                if cuts {
                    let subordinate = (mark.sort == Sort::Terminator && mark.number == 1)
                        || mark.sort == Sort::Hypothetical;
                    let ended = |comma: &u32| {
                        mark.sort != Sort::Hypothetical
                            || *comma <= at + 2
                            || (at..*comma).any(|t| self.is(t, role::AUXILIARY))
                    };
                    let comma = (at..end).find(|t| self.is(*t, role::COMMA)).filter(ended);
                    at = comma.filter(|_| subordinate).unwrap_or(at);
                    // "Confirmed on Tuesday that abusers": what is said starts behind "that".
                    let said = matches!(mark.sort, Sort::Reported | Sort::Criticized | Sort::Proposed);
                    let near = end.min(at + 8);
                    let that = (at..near).find(|t| self.reads(*t, "that")).filter(|_| said);
                    at = that.map_or(at, |that| that + 1);
                    break;
                }
            }
            // "The ruling that genocide is": what is ruled is a clause of its own.
            if self.reads(token, "that") && token > first && self.is_claim(token - 1) && at < end {
                break;
            }
            // "An amnesty from which spies are barred".
            if self.reads(token, "which")
                && token > first
                && self.is(token - 1, role::PREPOSITION)
                && at < end
            {
                break;
            }
            // A conjunction behind another cue starts a clause of its own.
            if roles & (role::CONJUNCTION | role::COMMA) != 0
                && at < end
                && other.is_some_and(|c| c.tokens.end() <= token)
                && !self.is(at, role::CONJUNCTION)
            {
                break;
            }
            if other.is_some_and(|c| c.tokens.end() == at) {
                break;
            }
            at = token;
        }
        // "Should the bill exclude", "Would the amnesty exclude".
        let inverted =
            at == first && self.is(at, role::INVERTED | role::AUXILIARY) && self.is(at + 1, role::DETERMINER);
        while at < end
            && (self.is(at, role::COMMA | role::CONJUNCTION | role::QUOTE)
                // The sign in front of an item of a list.
                || (at == first && self.is(at, role::OTHER_PUNCT))
                || self.reads(at, "that"))
        {
            at += 1;
        }
        Span::new((at + u32::from(inverted)).min(end), end)
    }

    fn is_claim(&self, token: u32) -> bool {
        self.words.payload(self.doc.tokens().word(token as usize), self.words.claim).is_some()
    }

    /// Returns the comma that opens the remark which a comma closes.
    fn opening(&self, closing: u32, first: u32) -> Option<u32> {
        let from = first.max(closing.saturating_sub(16));
        let comma = (from..closing.saturating_sub(1)).rfind(|t| self.is(*t, role::COMMA | role::STOP))?;
        let next = comma + 1;
        let remarks = ["which", "who", "whose", "where", "unlike", "like"];
        let remark = remarks.iter().any(|w| self.reads(next, w)) || self.text(next).ends_with("ed");
        // "…, the decree specifies, …".
        let remark = remark
            || (closing - comma <= 6
                && (self.is(closing - 1, role::SAY)
                    || self.mark_over(closing - 1).is_some_and(|m| m.sort == Sort::Reported)));
        (self.is(comma, role::COMMA) && comma > first && remark).then_some(comma)
    }

    /// Returns whether a word that can be a verb stands as a noun: "the state", "of claims".
    pub(crate) fn is_nominal(&self, token: u32) -> bool {
        let before = token.wrapping_sub(1);
        // "Was quoted as saying".
        if self.reads(before, "as") && self.text(token).ends_with("ing") {
            return false;
        }
        let led =
            self.is(before, role::DETERMINER | role::PREPOSITION | role::CLITIC) && !self.reads(before, "to");
        led || self.is(token + 1, role::PREPOSITION) && self.reads(token + 1, "of")
    }

    /// Returns whether a token is a verb of saying.
    pub(crate) fn says(&self, token: u32) -> bool {
        // "Is confirmed", "the pardon, announced on television".
        let before = token.wrapping_sub(1);
        let passive = self.is(before, role::BE)
            || (self.is(before, role::COMMA) && self.is(token + 1, role::PREPOSITION));
        // "The pardon declared in June", "repeat offenders".
        let named = self.is(token + 1, role::PREPOSITION)
            && self.mark_over(before).is_some_and(|m| m.is_instrument());
        let adjective = (self.is(token, role::CAPITAL) && token == self.tokens.start())
            // "Vietnamese state media".
            // "Serious or repeated assault".
            || (self.text(token).ends_with("ed")
                && (token == self.tokens.start() || self.is(before, role::CONJUNCTION))
                && self.mark_at(token + 1).is_some_and(|m| matches!(m.sort, Sort::Offence | Sort::Agent)))
            || (self.reads(token, "state") && !self.is(token + 1, role::BREAKS | role::DETERMINER));
        // "Individuals accused of looting".
        let charged = self.is(token + 1, role::PREPOSITION)
            && self.marks_in(Span::new(token, token + 1)).iter().any(|m| m.sort == Sort::Status);
        self.is(token, role::SAY) && !passive && !named && !adjective && !charged && !self.is_nominal(token)
    }

    /// Returns the stretch behind a cue that its scope reaches.
    pub(crate) fn behind(&self, cue: &Cue) -> Span<Tok> {
        let (start, end) = (cue.tokens.end(), self.tokens.end());
        let mut at = start;
        while at < end {
            let roles = self.role(at);
            if cue.rule.kind == Kind::List {
                at += 1;
                continue;
            }
            if roles & role::STOP != 0 && at > start {
                break;
            }
            let ends = |m: Mark| match m.sort {
                Sort::Terminator => true,
                Sort::Reported => at > start && (m.tokens.len() > 1 || self.says(at)),
                _ => false,
            };
            if self.mark_at(at).is_some_and(ends) {
                break;
            }
            if self.cues().iter().any(|c| c.tokens.start() == at) {
                break;
            }
            if roles & (role::COMMA | role::CONJUNCTION) != 0 && at > start && self.starts_clause(at + 1) {
                break;
            }
            at += 1;
        }
        while at > start && self.is(at - 1, role::COMMA | role::CONJUNCTION | role::OTHER_PUNCT) {
            at -= 1;
        }
        Span::new(start, at)
    }

    /// Returns whether a clause with a verb of its own, and not the next member of a list, starts at a token.
    fn starts_clause(&self, from: u32) -> bool {
        let mut at = from;
        while at < self.tokens.end() && at - from < 14 {
            let roles = self.role(at);
            if at == from && roles & role::CONJUNCTION != 0 {
                at += 1;
                continue;
            }
            if roles & (role::STOP | role::COMMA) != 0 {
                return false;
            }
            // "which" opens a remark on the whole; "who" goes on with the list.
            if roles & role::RELATIVE != 0 {
                return at == from && !self.reads(at, "who") && !self.reads(at, "whose");
            }
            if roles & role::AUXILIARY != 0 || self.says(at) {
                return true;
            }
            if self.cues().iter().any(|c| c.tokens.start() == at && c.rule.kind != Kind::Exception) {
                return true;
            }
            at += 1;
        }
        false
    }
}
