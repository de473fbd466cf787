//! News-like text from a seed: the same bytes on every machine, in words of our own.
//!
//! Places and people are invented. The mix of dates, counts, names and exclusions is that of a dense report, with as
//! much plain prose between them as news has.

#![allow(unreachable_pub, reason = "a module of several programs")]

use std::fmt::Write;

const NAMES: &[&str] = &[
    "Irena Valcourt",
    "Tomas Bergara",
    "Oluwa Sands",
    "Mirela Dusan",
    "José Altamar",
    "Nadia Ferreol",
    "Ben Okafor",
    "Lucía Prados",
    "Henrik Ostby",
    "Amal Rashad",
    "Peter Vance",
    "Rosa Quintero",
];
const TITLES: &[&str] = &[
    "President",
    "Justice Minister",
    "Gen.",
    "prosecutor",
    "opposition leader",
    "Senator",
    "spokeswoman",
    "lawyer",
];
const PLACES: &[&str] =
    &["Port Ode", "Lisbon", "Norway", "Calvia", "the northern district", "Quito", "Merovia"];
const BODIES: &[&str] = &[
    "the National Chamber",
    "the Forum for Open Justice",
    "the Ministry of the Interior",
    "the Supreme Court",
    "Amnesty Observatory",
    "the Federal Police",
    "the University of Calvia",
];
const DATES: &[&str] = &[
    "on Friday",
    "yesterday",
    "on March 3, 2031",
    "last month",
    "two weeks ago",
    "between May 2 and May 19",
    "in 2027",
    "earlier this week",
    "since January",
    "next Tuesday",
    "in the spring of 2029",
    "at 5 p.m. on Sunday",
];
const BOUNDS: &[&str] =
    &["", "at least ", "more than ", "about ", "nearly ", "up to ", "some ", "fewer than ", "another "];
const PEOPLE: &[&str] =
    &["prisoners", "detainees", "students", "protesters", "families", "soldiers", "requests"];
const EVENTS: &[&str] =
    &["were released", "have been detained", "were arrested", "marched", "were granted amnesty"];
const OFFENCES: &[&str] = &[
    "homicide",
    "kidnapping",
    "drug trafficking",
    "war crimes",
    "crimes against humanity",
    "corruption",
    "torture",
    "serious human rights violations",
    "money laundering",
    "armed robbery",
];
const SUBJECTS: &[&str] = &[
    "The committee",
    "A draft of the plan",
    "Most of the witnesses",
    "The road to the coast",
    "Her neighbors",
    "The long debate over water rights",
    "Nobody in the small town",
    "An early version of the report",
];
const VERBS: &[&str] = &[
    "did not settle the matter",
    "left many questions open",
    "was met with cautious hope",
    "drew little attention",
    "had been expected for a long time",
    "seemed to change the mood in the streets",
    "was read aloud in the square",
];
const TAILS: &[&str] = &[
    "although the details remained unclear",
    "while shops stayed closed and buses stood still",
    "because the archive had never been opened to the public",
    "and few people wanted to speak about it",
    "which surprised those who had followed the talks",
    "as rain fell on the crowd outside the courthouse",
];

/// A linear congruential generator (the constants of Knuth's MMIX); quality does not matter here, constancy does.
pub struct Corpus(u64);

impl Corpus {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(2).wrapping_add(1))
    }

    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % below
    }

    fn pick(&mut self, from: &[&'static str]) -> &'static str {
        from[self.next(from.len())]
    }

    /// Writes one article of about `bytes` bytes.
    pub fn article(&mut self, bytes: usize) -> String {
        let mut text = String::with_capacity(bytes + 400);
        let place = self.pick(PLACES);
        let _ = write!(text, "{} — ", place.to_uppercase());
        while text.len() < bytes {
            self.sentence(&mut text);
            text.push(if self.next(5) == 0 { '\n' } else { ' ' });
        }
        text
    }

    fn sentence(&mut self, text: &mut String) {
        let number = 2 + self.next(900);
        let done = match self.next(12) {
            0 => write!(
                text,
                "{}{number} {} {} {}, {} {} said.",
                self.pick(BOUNDS),
                self.pick(PEOPLE),
                self.pick(EVENTS),
                self.pick(DATES),
                self.pick(TITLES),
                self.pick(NAMES)
            ),
            1 => write!(
                text,
                "According to {}, {} {} {}.",
                self.pick(BODIES),
                number,
                self.pick(PEOPLE),
                self.pick(EVENTS)
            ),
            2 => write!(
                text,
                "The law does not apply to people convicted of {}, {} and {}.",
                self.pick(OFFENCES),
                self.pick(OFFENCES),
                self.pick(OFFENCES)
            ),
            3 => write!(
                text,
                "“It is late,” {} told reporters in {} {}.",
                self.pick(NAMES),
                self.pick(PLACES),
                self.pick(DATES)
            ),
            4 => write!(
                text,
                "{} met {} in {} {}.",
                self.pick(NAMES),
                self.pick(BODIES),
                self.pick(PLACES),
                self.pick(DATES)
            ),
            _ => write!(text, "{} {}, {}.", self.pick(SUBJECTS), self.pick(VERBS), self.pick(TAILS)),
        };
        debug_assert!(done.is_ok(), "writing to a string cannot fail");
    }
}
