//! What looks like a time and is none: taken out of the text before any rule can claim it.

/// Patterns of names, numbers and phrases.
pub(crate) const PATTERNS: &[&str] = &[
    // Newspapers, clubs and companies: Sunday Times, Black Friday Ltd.
    "<weekday|weekday_plural>&[cap] <name_tail>&[cap]",
    "<month>&[cap] <name_tail>&[cap]",
    // Programs and magazines: This Week.
    "<near_demonstrative>&[title] <week_noun>&[title]",
    // Case and phone numbers, votes: 2031-0513-77, 555-0142, 10-12-3.
    "[int] ~'-' ~[digitsmany]",
    "[digits3] ~'-' ~[digits4]",
    "[int] ~'-' ~[digits3] ~'-' ~[int]",
    "[int] ~'-' ~[int] ~'-' ~[int] ~'-' ~[int|alnum]",
    "[digits4] ~'-' ~[digits4] ~'-' ~[int]",
    // Addresses of computers: 10.12.20.1.
    "[int] ~'.' ~[int] ~'.' ~[int] ~'.' ~[int]",
    // Section and page numbers.
    "<reference_noun> '.'? [int] (~'-' ~[int|alnum])*",
    // Sums of money and shares of it.
    "<sum_mark> [num]",
];
