//! Where canonical composition can change something, and how far around it.

use std::sync::LazyLock;

use unicode_normalization::char::{canonical_combining_class, decompose_canonical};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// One bit for each character of the basic plane: looking up two properties in the tables is ten times slower.
static UNSTABLE: LazyLock<Box<[u64]>> = LazyLock::new(|| {
    let mut bits = vec![0; 0x1_0000 / 64].into_boxed_slice();
    // Han ideographs and Hangul syllables, more than half of the plane, are stable.
    let stable = |c| matches!(c, 0x3400..=0x4dbf | 0x4e00..=0x9fff | 0xac00..=0xd7a3);
    for c in (0x300..0x1_0000).filter(|&c| !stable(c)) {
        if char::from_u32(c).is_some_and(look_up) {
            bits[c as usize / 64] |= 1 << (c % 64);
        }
    }
    bits
});

fn look_up(c: char) -> bool {
    canonical_combining_class(c) != 0 || is_nfc_quick(std::iter::once(c)) != IsNormalized::Yes
}

/// Returns whether NFC may change the character or its neighbors because of it.
#[inline]
pub(crate) fn is_unstable(c: char) -> bool {
    match UNSTABLE.get(c as usize / 64) {
        Some(bits) => bits >> (c as usize % 64) & 1 == 1,
        None => look_up(c),
    }
}

/// Returns whether the character is, or decomposes into, combining marks alone.
pub(crate) fn is_mark(c: char) -> bool {
    canonical_combining_class(first_of(c)) != 0
}

fn first_of(c: char) -> char {
    let mut first = None;
    decompose_canonical(c, |d| first = first.or(Some(d)));
    first.unwrap_or(c)
}

/// Returns whether nothing before the character can compose or change places with it.
pub(crate) fn starts(c: char) -> bool {
    !is_unstable(first_of(c))
}

/// Returns whether characters are in NFC already.
pub(crate) fn is_composed(chars: impl Iterator<Item = char> + Clone) -> bool {
    match is_nfc_quick(chars.clone()) {
        IsNormalized::Yes => true,
        IsNormalized::No => false,
        IsNormalized::Maybe => chars.clone().nfc().eq(chars),
    }
}

/// Appends characters in NFC.
pub(crate) fn compose(mut chars: impl Iterator<Item = char> + Clone, out: &mut String) {
    let all = chars.clone();
    // Nearly always a letter and one mark.
    if let (Some(base), Some(mark), None) = (chars.next(), chars.next(), chars.next())
        && !is_unstable(base)
        && let Some(composed) = unicode_normalization::char::compose(base, mark)
    {
        out.push(composed);
        return;
    }
    out.extend(all.nfc());
}
