//! Tells from the words of a clause whether it looks back or ahead.
//!
//! There is no part of speech here: classes of verbs and auxiliaries, and the endings that mark a past verb, are
//! data. The nearest cue before the expression decides; a clause without one is read to the right.

use factum_core::{Shape, Span, Tok, View};
use factum_lang::{ClassId, Lexicon};

use crate::parts::{Classes, ends_in};

/// How far a cue may stand from its expression, in tokens.
const REACH: u32 = 25;
/// How far before a participle its auxiliary may stand: `will not be fully closed`.
const AUXILIARY: u32 = 5;
/// How many letters the shortest verb with an ending of the past has.
const SHORTEST: usize = 5;

/// Where a clause looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Look {
    Back,
    Ahead,
}

pub(crate) struct Tense<'a> {
    pub(crate) doc: &'a View<'a>,
    pub(crate) lexicon: &'a Lexicon,
    pub(crate) classes: &'a Classes,
}

impl Tense<'_> {
    /// Returns where the clause around an expression looks, when it has a cue: the nearest one before it in its clause,
    /// then the next one behind it, then the nearest one of the clauses before.
    pub(crate) fn of(&self, mention: Span<Tok>) -> Option<Look> {
        let sentence = self.doc.sentences().around(mention.start());
        if self.lies_ahead(mention, sentence) {
            return Some(Look::Ahead);
        }
        let first = sentence.start().max(mention.start().saturating_sub(REACH));
        let last = sentence.end().min(mention.end().saturating_add(REACH));
        let clause = (first..mention.start()).rev().find(|i| self.parts_clauses(*i)).map_or(first, |i| i + 1);
        let before = |range: std::ops::Range<u32>| range.rev().find_map(|i| self.cue(i, first));
        before(clause..mention.start())
            .or_else(|| {
                let end = (mention.end()..last).find(|i| self.parts_clauses(*i)).unwrap_or(last);
                (mention.end()..end).find_map(|i| self.cue(i, mention.end()))
            })
            .or_else(|| before(first..clause))
            .or_else(|| (mention.end()..last).find_map(|i| self.cue(i, mention.end())))
    }

    /// Returns whether a clause ends at a token: a semicolon, or a comma before `and`, `but`, `while`.
    fn parts_clauses(&self, token: u32) -> bool {
        let tokens = self.doc.tokens();
        if tokens.shape(token as usize) != Shape::Punct {
            return false;
        }
        match tokens.text(token as usize) {
            ";" => true,
            "," => (token as usize + 1) < tokens.len() && self.is(token + 1, self.classes.clause_opener),
            _ => false,
        }
    }

    /// Returns whether the words next to an expression put it ahead: `ahead of Friday`, `postponed until Friday`,
    /// `Saturday is`.
    fn lies_ahead(&self, mention: Span<Tok>, sentence: Span<Tok>) -> bool {
        let before = |n: u32| mention.start().checked_sub(n).filter(|i| *i >= sentence.start());
        let led = (1..=3).filter_map(before).any(|i| {
            self.phrase(i, self.classes.ahead_lead).is_some_and(|phrase| phrase.end() == mention.start())
        });
        let put_off = || {
            before(1).is_some_and(|i| self.is(i, self.classes.interval_to))
                && before(2).is_some_and(|i| self.is(i, self.classes.postponing_verb))
        };
        let subject = || mention.end() < sentence.end() && self.is(mention.end(), self.classes.present_be);
        led || put_off() || subject()
    }

    fn is(&self, token: u32, class: ClassId) -> bool {
        self.lexicon.has(self.doc.tokens().word(token as usize), class)
    }

    /// Returns the word or phrase of a class that starts at a token.
    fn phrase(&self, token: u32, class: ClassId) -> Option<Span<Tok>> {
        if self.is(token, class) {
            return Some(Span::new(token, token + 1));
        }
        let phrases = self.doc.phrases();
        let from = phrases.partition_point(|p| p.tokens.start() < token);
        let mut here = phrases[from..].iter().take_while(|p| p.tokens.start() == token);
        here.find(|p| self.lexicon.has(p.word, class)).map(|p| p.tokens)
    }

    fn is_lower(&self, token: u32) -> bool {
        self.doc.tokens().shape(token as usize) == Shape::Lower
    }

    fn cue(&self, token: u32, first: u32) -> Option<Look> {
        // `agreed to meet on Friday` looks ahead.
        let to = self.is_lower(token) && self.is(token, self.classes.infinitive_mark);
        let intended = to && token > first && self.is(token - 1, self.classes.infinitive_lead);
        if intended || self.phrase(token, self.classes.future_verb).is_some() {
            // `had been due on Friday` looks back.
            let mut auxiliaries = first.max(token.saturating_sub(AUXILIARY))..token;
            let had = auxiliaries.any(|i| self.is(i, self.classes.perfect_past));
            return Some(if had { Look::Back } else { Look::Ahead });
        }
        let past = self.lexicon.payload(self.doc.tokens().word(token as usize), self.classes.past_verb);
        if past == Some(0) {
            return Some(Look::Back);
        }
        if past.is_some() || self.is_participle(token) {
            return Some(if self.is_put_ahead(token, first) { Look::Ahead } else { Look::Back });
        }
        // Behind `the` it is a noun, behind `to` what stands before that decides.
        let other = [self.classes.noun_lead, self.classes.infinitive_mark];
        let noun = token > first && other.into_iter().any(|class| self.is(token - 1, class));
        let scheduled = self.is_lower(token) && !noun;
        (scheduled && self.phrase(token, self.classes.scheduled_verb).is_some()).then_some(Look::Ahead)
    }

    /// Returns whether an auxiliary of the future stands before a participle, with nothing but such words between.
    fn is_put_ahead(&self, participle: u32, first: u32) -> bool {
        let tokens = self.doc.tokens();
        for i in (first.max(participle.saturating_sub(AUXILIARY))..participle).rev() {
            if self.is(i, self.classes.future_verb) {
                return true;
            }
            let links = self.is(i, self.classes.auxiliary_link)
                || ends_in(self.lexicon, tokens.text(i as usize), self.classes.adverb_ending);
            if !links {
                return false;
            }
        }
        false
    }

    fn is_participle(&self, token: u32) -> bool {
        let text = self.doc.tokens().text(token as usize);
        self.is_lower(token)
            && text.len() >= SHORTEST
            && text.bytes().all(|b| b.is_ascii_lowercase())
            && ends_in(self.lexicon, text, self.classes.past_ending)
    }
}
