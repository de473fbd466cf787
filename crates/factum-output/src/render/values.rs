//! From values to their wire types.

use std::borrow::Cow;

use factum_core::value;

use super::{Context, borrow, borrowed};
use crate::record::{
    Anchor, CountRecord, DateRecord, EntityRecord, Event, ExclusionRecord, FieldValue, Fields, Head,
    Interval, Noun, Number, Offence, RecordRecord, Role, Speaker, Temporal, Window,
};

/// Scores are written to four digits: more would be the noise of binary fractions.
const SCORE_STEPS: f64 = 10_000.0;

impl<'a> Context<'a, '_> {
    pub(super) fn date(&self, head: Head<'a>, date: &'a value::Date) -> DateRecord<'a> {
        DateRecord {
            head,
            timex: date.timex.into(),
            value: borrow(&date.value),
            modifier: date.modifier.map(Into::into),
            from: borrowed(date.from.as_ref()),
            to: borrowed(date.to.as_ref()),
            granularity: date.granularity.map(Into::into),
            anchor: Anchor {
                basis: date.anchor.basis.into(),
                value: borrowed(date.anchor.value.as_ref()),
                mention: date.anchor.mention.and_then(|id| self.id(id)),
            },
            role: date.role.map(Into::into),
            interval: date.interval.as_ref().map(|interval| Interval {
                from: borrowed(interval.from.as_ref()),
                to: borrowed(interval.to.as_ref()),
                other: interval.other.and_then(|id| self.id(id)),
            }),
            problem: borrowed(date.problem.as_ref()),
        }
    }

    pub(super) fn count(&self, head: Head<'a>, count: &'a value::Count) -> CountRecord<'a> {
        // An end that is no finite number is no end.
        let end = |bound: Option<value::Bound>| {
            let bound = bound?;
            Some((Number::new(bound.value)?, bound.inclusive))
        };
        let (low, high) = (end(count.low), end(count.high));
        CountRecord {
            head,
            kind: count.kind.into(),
            unit: borrowed(count.unit.as_ref()),
            low: low.map(|(number, _)| number),
            high: high.map(|(number, _)| number),
            low_inclusive: low.map(|(_, inclusive)| inclusive),
            high_inclusive: high.map(|(_, inclusive)| inclusive),
            shape: count.shape.into(),
            noun: count.noun.as_ref().and_then(|noun| self.noun(noun)),
            event: count.event.as_ref().and_then(|event| self.event(event)),
            flow: count.flow.map(Into::into),
            source: count.source.as_ref().and_then(|speaker| self.speaker(speaker)),
            window: count.window.as_ref().and_then(|window| self.window(window)),
            as_of: borrowed(count.as_of.as_ref()),
            modality: count.modality.into(),
            increment: count.increment.map(Into::into),
            part_of: count.part_of.and_then(|id| self.id(id)),
            repeat_of: count.repeat_of.and_then(|id| self.id(id)),
        }
    }

    fn noun(&self, noun: &'a value::Noun) -> Option<Noun<'a>> {
        Some(Noun {
            place: self.place(noun.span)?,
            head: borrowed(noun.head.as_ref()),
            class: borrowed(noun.class.as_ref()),
        })
    }

    fn event(&self, event: &value::Event) -> Option<Event<'a>> {
        Some(Event { place: self.place(event.span)?, class: event.class.into(), negated: event.negated })
    }

    fn speaker(&self, speaker: &value::Speaker) -> Option<Speaker<'a>> {
        Some(Speaker {
            place: self.place(speaker.span)?,
            entity: speaker.entity.and_then(|id| self.id(id)),
            via: speaker.via.into(),
        })
    }

    fn window(&self, window: &'a value::Window) -> Option<Window<'a>> {
        Some(Window {
            place: self.place(window.span)?,
            from: borrowed(window.from.as_ref()),
            to: borrowed(window.to.as_ref()),
            dates: self.ids(&window.dates),
        })
    }

    pub(super) fn entity(&self, head: Head<'a>, entity: &'a value::Entity) -> EntityRecord<'a> {
        EntityRecord {
            head,
            kind: entity.kind.into(),
            name: borrow(&entity.name),
            cluster: entity.cluster,
            link: entity.link.map(Into::into),
            role: entity.role.as_ref().and_then(|role| self.role(role)),
            nominal: entity.nominal,
            score: Number::new((f64::from(entity.score) * SCORE_STEPS).round() / SCORE_STEPS),
            external: borrowed(entity.external.as_ref()),
        }
    }

    fn role(&self, role: &value::Role) -> Option<Role<'a>> {
        Some(Role {
            place: self.place(role.span)?,
            former: role.former,
            acting: role.acting,
            organization: role.organization.and_then(|id| self.id(id)),
        })
    }

    pub(super) fn exclusion(&self, head: Head<'a>, exclusion: &'a value::Exclusion) -> ExclusionRecord<'a> {
        ExclusionRecord {
            head,
            polarity: exclusion.polarity.into(),
            modality: exclusion.modality.into(),
            hedged: exclusion.hedged,
            in_force: exclusion.modality.is_in_force(),
            cue: exclusion.cue.and_then(|span| self.place(span)),
            instrument: exclusion.instrument.and_then(|span| self.place(span)),
            subjects: self.places(&exclusion.subjects),
            status: exclusion.status.map(Into::into),
            offences: exclusion.offences.iter().filter_map(|offence| self.offence(offence)).collect(),
            conditions: self.places(&exclusion.conditions),
            temporal: exclusion.temporal.and_then(|span| {
                Some(Temporal { place: self.place(span)?, dates: self.ids(&exclusion.temporal_dates) })
            }),
            attribution: exclusion.attribution.as_ref().and_then(|speaker| self.speaker(speaker)),
            forum: exclusion.forum.and_then(|span| self.place(span)),
            open_list: exclusion.open_list,
            parent: exclusion.parent.and_then(|id| self.id(id)),
        }
    }

    fn offence(&self, offence: &'a value::Offence) -> Option<Offence<'a>> {
        Some(Offence {
            place: self.place(offence.span)?,
            code: borrowed(offence.code.as_ref()),
            name: borrowed(offence.name.as_ref()),
            via: offence.via.map(Into::into),
        })
    }

    pub(super) fn record(&self, head: Head<'a>, record: &'a value::Record) -> RecordRecord<'a> {
        let field = |(name, value): &'a (String, value::Field)| Some((borrow(name), self.field(value)?));
        RecordRecord {
            head,
            kind: borrow(&record.kind),
            fields: Fields(record.fields.iter().filter_map(field).collect()),
        }
    }

    fn field(&self, value: &'a value::Field) -> Option<FieldValue<'a>> {
        Some(match value {
            value::Field::Text(text) => FieldValue::Text(borrow(text)),
            value::Field::Number(number) => FieldValue::Number(Number::new(*number)?),
            value::Field::Flag(flag) => FieldValue::Flag(*flag),
            value::Field::Span(span) => FieldValue::Place(self.place(*span)?),
            value::Field::Mention(id) => FieldValue::Text(Cow::Owned(self.id(*id)?.to_string())),
            value::Field::List(list) => {
                FieldValue::List(list.iter().filter_map(|value| self.field(value)).collect())
            }
        })
    }
}
