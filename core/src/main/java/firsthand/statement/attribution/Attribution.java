package firsthand.statement.attribution;

import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.text.Span;
import java.util.List;
import java.util.Optional;

/// A cue in a sentence with whom it names and what it gives to them.
///
/// @param cue the cue's own word
/// @param cueSpan the cue as a reader sees it: "said", "according to"
/// @param holder the word that names who holds the content; empty where the sentence does not say
/// @param contents what is reported, in order of place; several where the cue stands in between,
///     none where the words reported are outside the sentence
/// @param speech whether the cue reports words rather than a thought or a finding
public record Attribution(
        Sentence sentence,
        Token cue,
        Span cueSpan,
        Optional<Token> holder,
        List<Span> contents,
        boolean speech) {
    public Attribution {
        contents = List.copyOf(contents);
    }

    /// In one report a cue makes one attribution.
    @Override
    public boolean equals(Object other) {
        return other instanceof Attribution a && a.cueSpan.equals(cueSpan);
    }

    @Override
    public int hashCode() {
        return cueSpan.hashCode();
    }

    /// Characters of the span that the contents cover.
    public int covered(Span span) {
        int n = 0;
        for (Span c : contents) n += c.overlap(span);
        return n;
    }
}
