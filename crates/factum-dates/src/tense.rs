//! Tells from the words of a clause whether it looks back or ahead.
//!
//! There is no part of speech here: classes of verbs and auxiliaries, and the endings that mark a past verb, are
//! data. The nearest cue before the expression decides; a clause without one is read to the right.

use factum_core::{Shape, Span, Tok, View};
use factum_lang::{ClassId, Lexicon};

use crate::parts::Classes;

/// How far a cue may stand from its expression, in tokens.
const REACH: u32 = 25;
/// How far before a participle its auxiliary may stand: `will not be fully closed`.
const AUXILIARY: u32 = 5;

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

    fn is(&self, token: u32, class: ClassId) -> bool {
        self.lexicon.has(self.doc.tokens().word(token as usize), class)
    }

    fn is_lower(&self, token: u32) -> bool {
        self.doc.tokens().shape(token as usize) == Shape::Lower
    }

    fn cue(&self, token: u32, first: u32) -> Option<Look> {
        if self.is(token, self.classes.future_verb) {
            // `had been due on Friday` looks back.
            let mut auxiliaries = first.max(token.saturating_sub(AUXILIARY))..token;
            let had = auxiliaries.any(|i| self.is(i, self.classes.perfect_past));
            return Some(if had { Look::Back } else { Look::Ahead });
        }
        let to = self.is_lower(token) && self.is(token, self.classes.infinitive_mark);
        if to && token > first && self.is(token - 1, self.classes.infinitive_lead) {
            return Some(Look::Ahead);
        }
        if self.is(token, self.classes.past_verb) {
            return Some(Look::Back);
        }
        if self.is_participle(token) {
            let from = first.max(token.saturating_sub(AUXILIARY));
            let ahead = (from..token).any(|i| self.is(i, self.classes.future_verb));
            return Some(if ahead { Look::Ahead } else { Look::Back });
        }
        None
    }

    fn is_participle(&self, token: u32) -> bool {
        if !self.is_lower(token) {
            return false;
        }
        let text = self.doc.tokens().text(token as usize);
        text.len() > 4 && text.ends_with("ed") && text.bytes().all(|b| b.is_ascii_lowercase())
    }
}
