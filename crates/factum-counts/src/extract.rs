//! One document: candidates from the patterns, then what each of them is about.

use factum_core::View;
use factum_core::value::{Bound, CountKind, CountShape, EventClass, Modality, Noun, Via};
use factum_core::{Count, Emitter, ExtractError, Extractor, Mark, Slot, Span};
use factum_lang::{ClassMasks, LexiconHandle, Matches};

use crate::bound;
use crate::candidate::Candidate;
use crate::config::{Config, Masked, Ranges, Scope, Vague};
use crate::index::Index;
use crate::memory::Memory;
use crate::policy::Policy;
use crate::relation::Claim;
use crate::rules::{Meaning, Rules};
use crate::words::{Classes, Text};
use crate::{event, kind, mask, modality, noun, relation, speaker, window};

/// The compiled extractor.
#[derive(Debug)]
pub(crate) struct Counter {
    config: Config,
    policy: Policy,
    rules: Rules,
    classes: Box<Classes>,
    lexicon: LexiconHandle,
    noun_classes: Vec<String>,
    masks: ClassMasks,
}

impl Extractor for Counter {
    fn extract(&self, doc: &View<'_>, slot: &mut Slot, out: &mut Emitter<'_>) -> Result<(), ExtractError> {
        let matches = self.rules.patterns.find(doc);
        if matches.is_empty() {
            return Ok(());
        }
        let index: &mut Index = slot.get();
        index.fill(doc, self.masks.get(), &self.classes);
        let text = Text {
            view: doc,
            tokens: doc.tokens(),
            written: doc.text().as_bytes(),
            lexicon: self.lexicon.get(),
            classes: &self.classes,
            index,
            dates: doc.layer("dates"),
            entities: doc.layer("entities"),
        };
        self.run(&text, &matches, out)
    }
}

impl Counter {
    pub(crate) fn new(
        config: Config,
        policy: Policy,
        rules: Rules,
        classes: Box<Classes>,
        lexicon: LexiconHandle,
        noun_classes: Vec<String>,
        masks: ClassMasks,
    ) -> Self {
        Self { config, policy, rules, classes, lexicon, noun_classes, masks }
    }

    fn run(&self, text: &Text<'_>, matches: &Matches<'_>, out: &mut Emitter<'_>) -> Result<(), ExtractError> {
        let mut memory = Memory::default();
        let mut numbers = Vec::new();
        for m in matches.iter() {
            let rule = self.rules.get(m.pattern());
            let tokens = m.tokens();
            let (start, end) = (tokens.start() as usize, tokens.end() as usize);
            let no_year = rule.id == "counts.not_date" && mask::is_no_year(text, tokens);
            if rule.meaning == Meaning::Number || no_year {
                bound::read(text, tokens, &mut numbers);
                // Two numbers can make one claim, so one is kept back until its neighbor is known.
                while numbers.len() > 1 {
                    self.number(text, &mut numbers, &mut memory, out)?;
                }
                continue;
            }
            // `how many` asks, `as many` compares.
            if rule.meaning == Meaning::Vague
                && start > 0
                && ["how", "as"].iter().any(|word| text.text(start - 1).eq_ignore_ascii_case(word))
            {
                // What is asked for is what the answer counts.
                if text.text(start - 1).eq_ignore_ascii_case("how")
                    && let Some(asked) = bound::worded(text, rule, &m)
                    && let Some(phrase) = noun::following(text, &asked)
                {
                    // A number in front of the question is none of its answers.
                    while !numbers.is_empty() {
                        self.number(text, &mut numbers, &mut memory, out)?;
                    }
                    let sentence = text.view.sentences().index_of(start as u32);
                    memory.asked(noun::describe(text, phrase, &self.noun_classes), sentence);
                }
                continue;
            }
            // `nine out of every ten` is one share.
            if rule.meaning == Meaning::Universal
                && start > 0
                && matches!(text.text(start - 1), "of" | "in")
                && text.is_number(end)
            {
                continue;
            }
            // `some` before a number and `no` in `no less than` are words of its bound.
            if matches!(rule.meaning, Meaning::Vague | Meaning::Universal)
                && text
                    .entry(start, text.classes.number_bound)
                    .is_some_and(|(_, to)| to > end || text.is_number(to))
            {
                continue;
            }
            while !numbers.is_empty() {
                self.number(text, &mut numbers, &mut memory, out)?;
            }
            if rule.meaning == Meaning::Mask {
                if self.config.masked == Masked::Mark {
                    let end = m.get("next").map_or(tokens.end(), Span::start);
                    self.masked(text, start, end as usize, rule.id, out)?;
                }
                continue;
            }
            if let Some(mut new) = bound::worded(text, rule, &m) {
                if rule.meaning == Meaning::Magnitude {
                    kind::measure(text, &mut new);
                    if kind::time(text, new.to).is_some() {
                        self.masked(text, new.from, new.to, "counts.not_duration", out)?;
                        continue;
                    }
                }
                self.finish(text, new, &mut memory, out)?;
            }
        }
        while !numbers.is_empty() {
            self.number(text, &mut numbers, &mut memory, out)?;
        }
        Ok(())
    }
    /// Makes a claim of the first of the numbers, or of the first two, and drops them.
    fn number(
        &self,
        text: &Text<'_>,
        numbers: &mut Vec<bound::Written>,
        memory: &mut Memory,
        out: &mut Emitter<'_>,
    ) -> Result<(), ExtractError> {
        let Some((mut new, taken)) = bound::candidate(text, &self.rules, numbers) else {
            numbers.remove(0);
            return Ok(());
        };
        numbers.drain(..taken);
        if self.config.ranges == Ranges::HalfOpen && new.shape == CountShape::Range && taken == 2 {
            // Where each end has its own word, that word says whether the end belongs to it.
            if new.rule.id != "counts.both_bounds" {
                new.high = new.high.map(|bound| Bound::exclusive(bound.value));
            }
        }
        kind::measure(text, &mut new);
        if let Some(reason) = mask::reason(text, &new) {
            if self.config.scope == Scope::Claims {
                return self.masked(text, new.from, new.to, reason, out);
            }
            if let Some((unit, end)) = kind::time(text, new.to) {
                kind::as_time(&mut new, unit, end);
            }
        }
        self.finish(text, new, memory, out)
    }

    fn finish(
        &self,
        text: &Text<'_>,
        mut new: Candidate,
        memory: &mut Memory,
        out: &mut Emitter<'_>,
    ) -> Result<(), ExtractError> {
        if self.bounds_of_vague(text, &mut new) { self.claim(text, &new, memory, out) } else { Ok(()) }
    }

    fn masked(
        &self,
        text: &Text<'_>,
        from: usize,
        to: usize,
        rule: &'static str,
        out: &mut Emitter<'_>,
    ) -> Result<(), ExtractError> {
        if self.config.masked == Masked::Mark {
            out.emit(text.cover(from, to), rule, Mark::new(crate::rules::reason(rule)))?;
        }
        Ok(())
    }

    /// Applies the option `vague`; returns whether the candidate stays.
    fn bounds_of_vague(&self, text: &Text<'_>, new: &mut Candidate) -> bool {
        let vague = matches!(new.shape, CountShape::Vague | CountShape::Universal | CountShape::Magnitude);
        match self.config.vague {
            Vague::Keep => true,
            Vague::Drop => !vague,
            Vague::Policy => {
                if vague {
                    // The words with those about them, without them, and the last one: at least two dozens of.
                    let (from, to) = new.number;
                    let whole = text.view.slice(text.cover(new.from, new.to));
                    let number = text.view.slice(text.cover(from, to));
                    let last = (from..to).rev().find(|i| !text.is(*i, "of")).map_or("", |i| text.text(i));
                    if let Some((low, high)) = self.policy.bounds([whole, number, last]) {
                        (new.low, new.high) = (low, high);
                    }
                }
                true
            }
        }
    }

    /// Attaches noun, event, speaker, window and the rest, in this order, and writes the record.
    fn claim(
        &self,
        text: &Text<'_>,
        new: &Candidate,
        memory: &mut Memory,
        out: &mut Emitter<'_>,
    ) -> Result<(), ExtractError> {
        let sentence = new.sentence;
        let counted = !matches!(new.kind, CountKind::Money | CountKind::Measure);
        let named = if counted { noun::named(text, new) } else { None };
        let phrase = named.or_else(|| {
            let following = || noun::following(text, new).or_else(|| noun::preceding(text, new));
            if counted { following() } else { None }
        });
        if !Self::stands(text, new, phrase.is_some()) {
            return Ok(());
        }
        let mut count = Count {
            kind: new.kind,
            unit: new.unit.map(str::to_owned),
            low: new.low,
            high: new.high,
            shape: new.shape,
            noun: phrase.map(|p| noun::describe(text, p, &self.noun_classes)),
            increment: relation::increment(text, new),
            part_of: relation::part_of(text, new, &memory.claims, sentence),
            repeat_of: relation::repeat_of(text, new, &memory.claims),
            ..Count::default()
        };
        let relative = new.after < text.tokens.len() && text.is(new.after, "who");
        let bare = count.noun.is_none() && new.kind == CountKind::Count && !relative;
        // Whether it takes its noun, or all but its noun, from the count before: twelve were women.
        let elliptic = named.is_some() || bare && memory.lend_noun(&mut count, sentence);

        let member = new.rule.meaning == Meaning::Member;
        let event = if member { None } else { event::find(text, new, phrase) };
        let event = event.filter(|found| !holds_things(found, count.noun.as_ref()));
        // What governs the whole governs its part: 790 were charged over the protests, 55 of whom were minors.
        let whole = count.part_of.and_then(|id| memory.claims.iter().find(|claim| claim.id == id));
        let event = event.filter(|found| whole.is_none_or(|whole| found.at >= whole.end));
        let noun_end = phrase.filter(|p| p.from >= new.after).map_or(new.to, |p| p.to);
        count.event = event.as_ref().map(|e| e.event.clone());
        count.flow = event.as_ref().map(|e| e.flow);
        // `9 dead and 20 wounded`: the wounded are no dead.
        let dead = count.noun.as_ref().is_some_and(|noun| noun.class.as_deref() == Some("deaths"));
        if phrase.is_none() && dead && event.as_ref().is_some_and(|e| e.event.class != EventClass::Death) {
            count.noun = None;
        }

        let said = speaker::find(text, new);
        let spoken = said.as_ref().filter(|s| s.speaker.via != Via::Previous);
        let verb = spoken.map(|s| s.verb);
        count.source = said.as_ref().map(|s| s.speaker.clone());
        count.window = window::find(text, new, event.as_ref(), noun_end, verb);
        if !member {
            count.modality = modality::find(text, new, event.as_ref(), noun_end, spoken);
        }
        memory.complete(&mut count, sentence, member, elliptic);
        if let Some((event, flow)) =
            count.noun.as_ref().filter(|_| count.event.is_none()).and_then(event::state_of)
        {
            (count.event, count.flow) = (Some(event), Some(flow));
        }
        let settled = matches!(count.modality, Modality::Asserted | Modality::Estimated);
        count.as_of = window::as_of(text, new, count.window.as_ref(), settled);

        let mut because = Vec::new();
        because.extend(count.window.iter().flat_map(|w| w.dates.iter().copied()));
        because.extend(count.source.iter().filter_map(|s| s.entity));
        because.extend(count.part_of);
        because.extend(count.repeat_of);
        memory.keep(&count, sentence);
        let claim = Claim {
            id: out.next_id(),
            sentence,
            start: new.start,
            end: new.to,
            low: count.low.map(|b| b.value),
            high: count.high.map(|b| b.value),
            part_of: count.part_of,
            counted: new.kind == CountKind::Count,
        };
        out.emit_because(text.cover(new.from, new.to), new.rule.id, count, &because)?;
        memory.add(claim, out);
        Ok(())
    }

    /// Returns whether a word without a number is a claim at all: it needs something that it counts.
    fn stands(text: &Text<'_>, new: &Candidate, noun: bool) -> bool {
        match new.rule.meaning {
            Meaning::Universal | Meaning::Vague => {
                let behind = new.after < text.tokens.len()
                    && (text.has(new.after, text.classes.relative_word)
                        || text.has(new.after, text.classes.aux)
                        || text.is(new.after, "of"));
                noun || (new.rule.meaning == Meaning::Vague && behind)
            }
            _ => true,
        }
    }
}

/// Returns whether something is said to be held that nobody can be locked up as: a list holds names, a march groups.
fn holds_things(found: &event::Found, noun: Option<&Noun>) -> bool {
    let class = noun.and_then(|noun| noun.class.as_deref());
    matches!(found.event.class, EventClass::Detention | EventClass::Imprisonment)
        && matches!(class, Some("things" | "events" | "requests" | "groups"))
}
