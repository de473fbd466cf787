//! Drawings, as people see them.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use factum_frame::{Frame, Label};

/// Draws labels given by the words they stand on.
fn draw(frame: Frame, text: &str, labels: &[(&str, &str)]) -> String {
    let labels: Vec<_> = labels
        .iter()
        .map(|(words, label)| {
            let at = text.find(words).unwrap();
            Label::new(at..at + words.len(), *label)
        })
        .collect();
    let drawn = frame.render(text, &labels);
    assert!(drawn.lines().all(|line| line.trim_end() == line), "white space at an end:\n{drawn}");
    drawn
}

const BARE: Frame = Frame::plain().numbers(false);

#[test]
fn one_label_stands_beside_its_underline() {
    let drawn = draw(Frame::plain(), "a: 1\nb: tow\nc: 3\n", &[("tow", "not a number")]);
    assert_eq!(drawn, "2 | b: tow\n  |    ^^^ not a number\n");
}

#[test]
fn labels_of_one_line_are_stacked_from_right_to_left() {
    let drawn = draw(
        BARE,
        "On Friday more than 400 people left Ansel.",
        &[("Friday", "date"), ("more than 400", "count\nnoun people"), ("Ansel", "location")],
    );
    let expected = "\
On Friday more than 400 people left Ansel.
   ^^^^^^ ^^^^^^^^^^^^^             ^^^^^ location
   date   count
          noun people
";
    assert_eq!(drawn, expected);
}

#[test]
fn a_label_without_room_goes_below_and_keeps_its_line() {
    let drawn =
        draw(BARE, "one two three", &[("one", "the first word"), ("two", "the second"), ("three", "last")]);
    let expected = "\
one two three
^^^ ^^^ ^^^^^ last
|   the second
the first word
";
    assert_eq!(drawn, expected);
}

#[test]
fn what_overlaps_is_underlined_in_rows_of_its_own() {
    let drawn =
        draw(BARE, "the head of the League", &[("head of the League", "role"), ("the League", "name")]);
    let expected = "\
the head of the League
    ^^^^^^^^^^^^^^^^^^
    |       ^^^^^^^^^^ name
    role
";
    assert_eq!(drawn, expected);
}

#[test]
fn columns_count_what_is_seen() {
    let drawn = draw(BARE, "\té中文 \u{1b}[31mred", &[("文", "wide"), ("red", "plain")]);
    let expected = "    é中文 ␛[31mred
       ^^      ^^^ plain
       wide
";
    assert_eq!(drawn, expected);
}

#[test]
fn a_label_over_several_lines_underlines_them_all_and_speaks_once() {
    let drawn =
        draw(Frame::plain(), "one two\r\n\r\nthree four\n", &[("two\r\n\r\nthree", "over the break")]);
    let expected = "\
1 | one two
  |     ^^^ over the break
3 | three four
  | ^^^^^
";
    assert_eq!(drawn, expected);
}

#[test]
fn an_empty_place_is_one_column_wherever_it_is() {
    let at = |text: &str, byte: usize| BARE.render(text, &[Label::new(byte..byte, "here")]);
    assert_eq!(at("", 0), "\n^ here\n");
    assert_eq!(at("ab", 2), "ab\n  ^ here\n");
    assert_eq!(at("ab\n", 3), "ab\n  ^ here\n");
    assert_eq!(at("ab\ncd", 3), "cd\n^ here\n");
    assert_eq!(at("ab\ncd", 99), "cd\n  ^ here\n", "a place behind the text is its end");
}

#[test]
fn of_a_long_line_the_words_around_the_labels_are_shown() {
    let text =
        format!("{}needle {}pin {}", "some hay ".repeat(30), "more hay ".repeat(30), "and hay ".repeat(30));
    let frame = BARE.width(Some(40));
    let drawn = draw(frame, &text, &[("needle", "found"), ("pin", "found as well")]);
    let expected = "\
…hay needle more hay more hay more hay…
     ^^^^^^ found
…hay pin and hay and hay and hay and…
     ^^^ found as well
";
    assert_eq!(drawn, expected);
}

#[test]
fn a_label_longer_than_the_window_goes_on_in_the_next() {
    let text = "x ".repeat(40) + "end";
    let drawn = BARE.width(Some(30)).render(&text, &[Label::new(10..83, "long")]);
    let underlined: usize = drawn.chars().filter(|c| *c == '^').count();
    assert!(drawn.lines().all(|line| line.chars().count() <= 30), "{drawn}");
    assert!((70..=74).contains(&underlined), "{underlined}\n{drawn}");
    assert_eq!(drawn.matches("long").count(), 1);
}

#[test]
fn every_label_is_drawn_at_every_width() {
    let words: Vec<String> = (0..120).map(|at| format!("w{at:03}")).collect();
    let text = words.join(" ");
    let labels: Vec<_> = words.iter().enumerate().step_by(3).map(|(at, word)| (word.as_str(), at)).collect();
    for width in 24..90 {
        let labels: Vec<_> = labels.iter().map(|(word, at)| (*word, format!("<{at}>"))).collect();
        let labels: Vec<_> = labels.iter().map(|(word, label)| (*word, label.as_str())).collect();
        let drawn = draw(BARE.width(Some(width)), &text, &labels);
        assert!(drawn.lines().all(|line| line.chars().count() <= width), "{width}\n{drawn}");
        for (word, label) in labels {
            assert!(drawn.contains(word) && drawn.contains(label), "{label} at {width}\n{drawn}");
        }
    }
}

#[test]
fn color_surrounds_numbers_underlines_and_labels() {
    let red = anstyle::AnsiColor::Red.on_default();
    let drawn = Frame::plain().color(true).render("bad", &[Label::new(0..3, "worse").style(red)]);
    let expected = "\u{1b}[90m1 | \u{1b}[0mbad\n\u{1b}[90m  | \u{1b}[0m\u{1b}[31m^^^\u{1b}[0m \u{1b}[31mworse\u{1b}[0m\n";
    assert_eq!(drawn, expected);
}
