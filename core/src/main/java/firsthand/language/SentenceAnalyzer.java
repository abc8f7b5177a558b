package firsthand.language;

import firsthand.text.Span;
import java.util.List;

/// Finds the sentences of a text in one language, and what their words are. Thread-safe. Neither
/// strange characters nor hostile lengths make it throw or take long.
public interface SentenceAnalyzer {
    /// The sentences inside the span in order, without white space at their ends. Cheap, no model.
    /// A line break always ends a sentence; a closing quotation mark stays with its sentence. Every
    /// character that isn't white space is in some sentence.
    List<Span> sentences(CharSequence text, Span within);

    /// The sentence with its tokens only. Cheap, no model.
    Sentence tokens(String text, Span sentence);

    /// The sentence with parts of speech, lemmas, names and dependencies, as far as the language
    /// has a model. A sentence that is too long to be parsed comes with its tokens only.
    Sentence parse(String text, Span sentence);
}
