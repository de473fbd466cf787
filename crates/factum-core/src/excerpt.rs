//! Some sentences of a document, for a search that needs no others.

use crate::span::{Span, Tok};
use crate::token::{Analysis, Phrase};
use crate::view::View;

/// Some sentences of a document, read as if they were all of it.
///
/// A search that no sentence border lets through finds in an excerpt exactly what it finds in those sentences of the
/// whole. An extractor that knows by cheap means which sentences can matter pays for these alone.
///
/// The memory is kept from document to document.
#[derive(Debug, Default)]
pub struct Excerpt {
    analysis: Analysis,
    /// Per sentence, its first token in the document.
    origins: Vec<u32>,
}

impl Excerpt {
    /// Forgets everything and keeps the memory.
    pub fn clear(&mut self) {
        self.analysis.clear();
        self.origins.clear();
    }

    /// Returns whether no sentence was taken.
    pub fn is_empty(&self) -> bool {
        self.origins.is_empty()
    }

    /// Takes a sentence of a document; sentences come in text order, each once.
    pub fn push(&mut self, from: &View<'_>, sentence: usize) {
        let span = from.sentences().get(sentence);
        debug_assert!(
            self.origins.last().is_none_or(|last| *last < span.start()),
            "sentences come in text order"
        );
        let (whole, here) = (from.analysis(), self.analysis.len() as u32);
        let range = span.range();
        self.origins.push(span.start());
        self.analysis.sentences.push(here);
        self.analysis.spans.extend_from_slice(&whole.spans[range.clone()]);
        self.analysis.looks.extend_from_slice(&whole.looks[range.clone()]);
        self.analysis.words.extend_from_slice(&whole.words[range]);
        let first = whole.phrases.partition_point(|p| p.tokens.start() < span.start());
        let inside = whole.phrases[first..].iter().take_while(|p| p.tokens.start() < span.end());
        self.analysis.phrases.extend(inside.map(|p| Phrase {
            tokens: Span::new(p.tokens.start() - span.start() + here, p.tokens.end() - span.start() + here),
            ..*p
        }));
    }

    /// Returns the view of these sentences; text, layers and places in the text are those of the document.
    pub fn view<'a>(&'a self, of: &View<'a>) -> View<'a> {
        of.over(&self.analysis)
    }

    /// Returns where tokens of the excerpt stand in the document.
    pub fn origin(&self, tokens: Span<Tok>) -> Span<Tok> {
        let at = self.analysis.sentences.partition_point(|start| *start <= tokens.start()).saturating_sub(1);
        let moved = |token: u32| token - self.analysis.sentences[at] + self.origins[at];
        Span::new(moved(tokens.start()), moved(tokens.end()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Alignment, Document, Flags, Layers, Metadata, Shape, Source, WordId};

    #[test]
    fn sentences_keep_their_words_and_places() {
        let text = "a b. c d e. f g.";
        let mut analysis = Analysis::default();
        for (start, _) in text.char_indices().filter(|(_, c)| c.is_alphabetic()) {
            let start = start as u32;
            analysis.push_token(start, start + 1, Shape::Lower, Flags::default(), WordId(start));
        }
        analysis.put_sentences(vec![0, 2, 5]);
        analysis.put_phrases(vec![
            Phrase { tokens: Span::new(0, 2), word: WordId(90) },
            Phrase { tokens: Span::new(3, 5), word: WordId(91) },
            Phrase { tokens: Span::new(5, 7), word: WordId(92) },
        ]);
        let source = Source::new("a", Metadata::default());
        let doc = Document::new(source, text.into(), text.into(), Alignment::identity()).unwrap();
        let layers = Layers::default();
        let view = View::new(&doc, &analysis, &layers, &[]);

        let mut excerpt = Excerpt::default();
        assert!(excerpt.is_empty());
        excerpt.push(&view, 1);
        excerpt.push(&view, 2);
        let part = excerpt.view(&view);
        let words: Vec<_> = (0..part.tokens().len()).map(|i| part.tokens().text(i)).collect();
        assert_eq!(words, ["c", "d", "e", "f", "g"]);
        assert_eq!(part.sentences().iter().collect::<Vec<_>>(), [Span::new(0, 3), Span::new(3, 5)]);
        let phrases: Vec<_> = part.phrases().iter().map(|p| (p.tokens, p.word.0)).collect();
        assert_eq!(phrases, [(Span::new(1, 3), 91), (Span::new(3, 5), 92)]);
        assert_eq!(excerpt.origin(Span::new(1, 3)), Span::new(3, 5));
        assert_eq!(excerpt.origin(Span::new(3, 5)), Span::new(5, 7));

        excerpt.clear();
        excerpt.push(&view, 2);
        assert_eq!(excerpt.origin(Span::new(0, 1)), Span::new(5, 6));
    }
}
