//! Whatever the text and the options: the map is exact, the result is what a naive normalizer makes, and stable.

use factum_core::{Alignment, Span};
use factum_normalize::{Dashes, Invisible, Newlines, Normalizer, Options, Quotes, Spaces, Unicode};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

/// Characters that some option, NFC or an offset bug has to do with, and plain ones between them.
const CHARS: &str = "ab e.\n\r\t\u{b}\u{c}\u{85}\u{2028}\u{2029}\u{a0}\u{1680}\u{2003}\u{2000}\u{3000}“”„‟‘’‚‛'\"«»‹›´\u{1ffd}\u{2bc}＇＂\
    -\u{2010}\u{2011}–—−\u{ad}\u{200b}\u{200e}\u{202e}\u{2060}\u{feff}\u{61c}\u{180e}\u{301}\u{308}\u{327}\u{323}\u{345}éñÅ\u{212b}\u{212a}\
    \u{1100}\u{1161}\u{11a8}가각한\u{958}\u{915}\u{93c}\u{94d}\u{64b}\u{334}\u{f73}\u{f71}\u{f72}\u{340}\u{344}\u{37e}\u{2adc}\u{338}\
    \u{f900}\u{fb1d}\u{1d15e}\u{2190}\u{2764}\u{fe0f}👩🔥👍\u{20e3}中ЖСя٤\u{34f}";

fn text(joiners: bool) -> impl Strategy<Value = String> {
    let mut chars: Vec<char> = CHARS.chars().collect();
    if joiners {
        chars.extend("\u{200c}\u{200d}\u{200d}".chars());
    }
    let one = prop_oneof![8 => prop::sample::select(chars), 1 => any::<char>()];
    // Stretches of plain text as long as the block of the scanner, and stretches without any.
    let piece = prop_oneof![
        3 => prop::collection::vec(one, 0..12).prop_map(String::from_iter),
        1 => (0usize..70).prop_map(|n| "plain text ".chars().cycle().take(n).collect()),
    ];
    prop::collection::vec(piece, 0..6).prop_map(move |pieces| {
        let text = pieces.concat();
        if joiners { text } else { text.replace(['\u{200c}', '\u{200d}'], "") }
    })
}

fn options() -> impl Strategy<Value = Options> {
    (
        prop::sample::select(vec![Newlines::Fold, Newlines::Keep]),
        prop::sample::select(vec![Unicode::Nfc, Unicode::Keep]),
        prop::sample::select(vec![Invisible::Remove, Invisible::Keep]),
        prop::sample::select(vec![Quotes::Fold, Quotes::Keep]),
        prop::sample::select(vec![Dashes::Keep, Dashes::Hyphens, Dashes::Fold]),
        prop::sample::select(vec![Spaces::Fold, Spaces::Collapse, Spaces::Keep]),
    )
        .prop_map(|(newlines, unicode, invisible, quotes, dashes, spaces)| Options {
            newlines,
            unicode,
            invisible,
            quotes,
            dashes,
            spaces,
        })
}

fn normalize(options: &Options, text: &str) -> (String, Alignment) {
    let (mut out, mut map) = (String::from("left over"), Alignment::identity());
    if Normalizer::new(options).normalize(text, &mut out, &mut map) {
        (out, map)
    } else {
        assert_eq!(out, "left over", "an unchanged text must leave the buffer alone");
        (text.to_owned(), Alignment::identity())
    }
}

/// Character by character, then NFC over the whole text; knows no joiners.
fn naive(options: &Options, text: &str) -> String {
    let text = match options.newlines {
        Newlines::Fold => text.replace("\r\n", "\n"),
        Newlines::Keep => text.to_owned(),
    };
    let mut out = String::new();
    for c in text.chars() {
        let space = c == '\t'
            || (c != '\u{85}' && !c.is_ascii() && c.is_whitespace() && !"\u{2028}\u{2029}".contains(c));
        let newline = "\r\u{b}\u{c}\u{85}\u{2028}\u{2029}".contains(c);
        let invisible = "\u{ad}\u{61c}\u{180e}\u{200b}\u{200e}\u{200f}\u{feff}".contains(c)
            || ('\u{202a}'..='\u{202e}').contains(&c)
            || ('\u{2060}'..='\u{206f}').contains(&c);
        if space && options.spaces != Spaces::Keep {
            out.push(' ');
        } else if newline && options.newlines == Newlines::Fold {
            out.push('\n');
        } else if invisible && options.invisible == Invisible::Remove {
        } else if "´\u{1ffd}\u{2bc}‘’‚‛‹›❛❜❟＇".contains(c) && options.quotes == Quotes::Fold
        {
            out.push('\'');
        } else if "«»“”„‟❝❞❠⹂〝〞〟＂".contains(c) && options.quotes == Quotes::Fold {
            out.push('"');
        } else if "\u{2010}\u{2011}".contains(c) && options.dashes != Dashes::Keep
            || "‒–—―−⸺⸻﹘﹣－".contains(c) && options.dashes == Dashes::Fold
        {
            out.push('-');
        } else {
            out.push(c);
        }
    }
    if options.spaces == Spaces::Collapse {
        while out.contains("  ") {
            out = out.replace("  ", " ");
        }
    }
    match options.unicode {
        Unicode::Nfc => out.nfc().collect(),
        Unicode::Keep => out,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn makes_what_the_naive_normalizer_makes(text in text(false), options in options()) {
        let (out, _) = normalize(&options, &text);
        prop_assert_eq!(out, naive(&options, &text));
    }

    #[test]
    fn normalizing_twice_is_normalizing_once(text in text(true), options in options()) {
        let (once, _) = normalize(&options, &text);
        let (twice, map) = normalize(&options, &once);
        prop_assert_eq!(once, twice);
        prop_assert!(map.is_identity());
    }

    #[test]
    fn every_character_has_its_place_in_the_source(text in text(true), options in options()) {
        let (out, map) = normalize(&options, &text);
        let mut last = 0;
        for (at, c) in out.char_indices() {
            let src = map.to_src(Span::new(at as u32, (at + c.len_utf8()) as u32));
            prop_assert!(!src.is_empty());
            // Slicing checks the character boundaries.
            let quote = text.get(src.range());
            prop_assert!(quote.is_some(), "{:?} is no slice", src);
            prop_assert!(src.start() >= last);
            last = src.start();
            let (back, _) = normalize(&options, quote.unwrap());
            let joiner = c == '\u{200c}' || c == '\u{200d}';
            prop_assert!(joiner || back.contains(c), "{:?} does not say {:?}", quote, c);
        }
    }

    #[test]
    fn outside_the_edits_the_texts_are_equal(text in text(true), options in options()) {
        let (out, map) = normalize(&options, &text);
        let (mut src, mut norm) = (0, 0);
        for edit in map.edits() {
            prop_assert_eq!(&text[src..edit.src.start() as usize], &out[norm..edit.norm.start() as usize]);
            (src, norm) = (edit.src.end() as usize, edit.norm.end() as usize);
            prop_assert_ne!(&text[edit.src.range()], &out[edit.norm.range()], "an edit changes something");
        }
        prop_assert_eq!(&text[src..], &out[norm..]);
    }
}
