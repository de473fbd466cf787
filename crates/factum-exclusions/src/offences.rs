//! Offences in the scope of a cue: lists, shared heads, acts, quoted descriptions, agent nouns, statutes.

use factum_core::value::{Offence, OffenceVia};
use factum_core::{Span, Tok};

use crate::clause::Sentence;
use crate::codes::Codes;
use crate::marks::{Mark, Sort};
use crate::words::role;

/// Shortest quotation, in tokens, that describes an act by itself.
const SHORTEST_QUOTE: u32 = 3;

/// Rows of codes that cover crimes of any kind.
const GENERAL: [i32; 2] = [97, 106];

impl Sentence<'_> {
    /// Returns the offences that a stretch names, in text order.
    pub(crate) fn offences(&self, region: Span<Tok>, codes: &Codes) -> Vec<Offence> {
        let mut found = Vec::new();
        let mut after = region.start();
        for mark in self.argument(region) {
            if mark.tokens.start() < after || mark.tokens.end() > region.end() {
                continue;
            }
            if let Some(quote) = self.quotation(mark.tokens, region) {
                let number = match mark.sort {
                    Sort::Offence | Sort::Field | Sort::Agent => mark.number,
                    _ => self.words.first(self.doc, quote, self.words.offence).map_or(0, |(_, n)| n),
                };
                let describes = matches!(mark.sort, Sort::Offence | Sort::Unknown | Sort::Field)
                    || quote.len() >= SHORTEST_QUOTE && self.names_act(quote.start() - 1);
                if describes {
                    found.push(self.offence(quote, number, Some(OffenceVia::Quotation), codes));
                    after = quote.end();
                    continue;
                }
            }
            if self.is_suffered(*mark) || self.is_umbrella(*mark, region) {
                continue;
            }
            match mark.sort {
                Sort::Offence | Sort::Field => {
                    found.push(self.offence(self.named(*mark), mark.number, None, codes));
                }
                // "Terrorist groups": there the word is an adjective.
                Sort::Agent if self.is(mark.tokens.end(), role::SUBJECT) => continue,
                Sort::Agent => {
                    found.push(self.offence(mark.tokens, mark.number, Some(OffenceVia::AgentNoun), codes));
                }
                Sort::Topics => self.words.each(self.doc, mark.tokens, self.words.topic, |span, number| {
                    found.push(self.offence(span, number, None, codes));
                }),
                Sort::Statute if self.is_charge(mark.tokens.start(), region.start()) => {
                    found.push(self.offence(mark.tokens, 0, Some(OffenceVia::Statute), codes));
                }
                Sort::Unknown => {
                    let end = self.unknown_end(*mark, region.end());
                    let known = self.marks_in(Span::new(mark.tokens.end(), end));
                    if known.iter().any(|m| matches!(m.sort, Sort::Offence | Sort::Topics | Sort::Agent)) {
                        continue;
                    }
                    if end > mark.tokens.end() {
                        found.push(self.offence(Span::new(mark.tokens.start(), end), 0, None, codes));
                        after = end;
                        continue;
                    }
                }
                _ => continue,
            }
            after = mark.tokens.end();
        }
        if found.is_empty() {
            self.quoted_acts(region, codes, &mut found);
        }
        found
    }

    /// Returns the stage that a noun of procedure behind an offence tells: "on sedition charges".
    pub(crate) fn stage(&self, region: Span<Tok>) -> Option<i32> {
        self.marks_in(region).iter().filter(|m| matches!(m.sort, Sort::Offence | Sort::Topics)).find_map(
            |m| {
                [m.tokens.end() - 1, m.tokens.end()].into_iter().find_map(|t| {
                    let charge = self.reads(t, "charges") || self.reads(t, "charge");
                    let conviction = self.reads(t, "convictions") || self.reads(t, "conviction");
                    if charge { Some(2) } else { conviction.then_some(4) }
                })
            },
        )
    }

    /// Returns an offence without the noun of procedure behind it: "sedition charges".
    fn named(&self, mark: Mark) -> Span<Tok> {
        let last = mark.tokens.end() - 1;
        let heads = ["charge", "charges", "conviction", "convictions", "case", "cases", "count", "counts"];
        let procedure = mark.tokens.len() > 1 && heads.iter().any(|w| self.reads(last, w));
        if procedure { Span::new(mark.tokens.start(), last) } else { mark.tokens }
    }

    fn offence(&self, tokens: Span<Tok>, number: i32, via: Option<OffenceVia>, codes: &Codes) -> Offence {
        let code = codes.get(number);
        Offence {
            span: self.doc.tokens().cover(tokens),
            code: code.map(|c| c.code.clone()),
            name: code.map(|c| c.name.clone()),
            via,
        }
    }

    /// Returns the quotation that a mark opens, without its quotation marks.
    fn quotation(&self, mark: Span<Tok>, region: Span<Tok>) -> Option<Span<Tok>> {
        let open = mark.start().checked_sub(1).filter(|t| self.is(*t, role::QUOTE))?;
        let close = (mark.end()..region.end().min(mark.start() + 40)).find(|t| self.is(*t, role::QUOTE))?;
        (open >= region.start()).then(|| Span::new(mark.start(), close))
    }

    /// Returns whether what stands before a token says that an act follows.
    fn names_act(&self, token: u32) -> bool {
        let before = Span::new(token.saturating_sub(6).max(self.tokens.start()), token);
        // "Officers who "deprived any person of liberty"".
        self.reads(token.wrapping_sub(1), "who")
            || self
                .marks_in(before)
                .iter()
                .any(|m| matches!(m.sort, Sort::Status | Sort::Link | Sort::Unknown))
            || before.range().any(|t| self.is(t as u32, role::OFFENCE_HEAD))
    }

    /// Takes quoted descriptions of acts that hold no offence word.
    fn quoted_acts(&self, region: Span<Tok>, codes: &Codes, found: &mut Vec<Offence>) {
        let mut at = region.start();
        while at < region.end() {
            if !self.is(at, role::QUOTE) {
                at += 1;
                continue;
            }
            let Some(close) = (at + 1..region.end()).find(|t| self.is(*t, role::QUOTE)) else { break };
            let inside = Span::new(at + 1, close);
            if inside.len() >= SHORTEST_QUOTE && self.names_act(at) {
                found.push(self.offence(inside, 0, Some(OffenceVia::Quotation), codes));
            }
            at = close + 1;
        }
    }

    /// Returns whether a mark is the class that a list then spells out: "serious crimes, such as".
    fn is_umbrella(&self, mark: Mark, region: Span<Tok>) -> bool {
        let general =
            mark.sort == Sort::Unknown || (mark.sort == Sort::Offence && GENERAL.contains(&mark.number));
        let end =
            if mark.sort == Sort::Unknown { self.unknown_end(mark, region.end()) } else { mark.tokens.end() };
        let next = if self.is(end, role::COMMA) { end + 1 } else { end };
        general && self.mark_at(next).is_some_and(|m| m.sort == Sort::OpenList)
    }

    fn is_charge(&self, token: u32, from: u32) -> bool {
        let before = Span::new(token.saturating_sub(4).max(from), token);
        self.has(before, Sort::Status)
    }

    /// Returns where the description of a crime without a name ends.
    fn unknown_end(&self, mark: Mark, end: u32) -> u32 {
        let mut at = mark.tokens.end();
        while at < end {
            let roles = self.role(at);
            let stops =
                role::COMMA | role::STOP | role::CONJUNCTION | role::AUXILIARY | role::RELATIVE | role::SAY;
            if roles & stops != 0
                || self.mark_at(at).is_some_and(|m| m.sort == Sort::Condition || m.sort == Sort::OpenList)
            {
                break;
            }
            at += 1;
        }
        at
    }
}
