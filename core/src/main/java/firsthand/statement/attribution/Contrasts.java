package firsthand.statement.attribution;

import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Ends what one is said to have said where the sentence sets another's words against it: "the army
/// said the town had fallen, though officials say it holds".
final class Contrasts {
    private static final Set<String> CONTRAST =
            Set.of("while", "whereas", "though", "although", "but");

    private Contrasts() {}

    /// The attributions, their contents ended before a contrasting clause that has a speaker of its
    /// own.
    static List<Attribution> parted(Sentence s, List<Attribution> found) {
        List<Attribution> parted = new ArrayList<>();
        for (Attribution a : found) {
            Attribution whole = a;
            for (Attribution other : found) {
                Optional<Integer> end = contrast(s, whole, other);
                if (end.isPresent()) whole = endedAt(s, whole, end.get());
            }
            parted.add(whole);
        }
        return parted;
    }

    /// The comma before the other's clause, where that stands in the contents.
    private static Optional<Integer> contrast(Sentence s, Attribution a, Attribution other) {
        Token cue = other.cue();
        boolean inside =
                cue.index() > a.cue().index()
                        && a.contents().stream().anyMatch(c -> c.contains(cue.span()));
        if (!inside || !cue.is("advcl", "conj")) return Optional.empty();
        Optional<Token> holder =
                other.holder()
                        .filter(h -> !h.pos().startsWith("PRP"))
                        .filter(h -> other.speech() || h.isProperNoun());
        if (holder.isEmpty() || holder.get().index() > cue.index()) return Optional.empty();
        for (int i = holder.get().index(); i > a.cue().index() + 1; i--) {
            boolean joins = CONTRAST.contains(s.token(i).lemma());
            if (joins && s.token(i - 1).form().equals(",")) return Optional.of(i - 1);
            if (s.token(i).isVerb()) return Optional.empty();
        }
        return Optional.empty();
    }

    private static Attribution endedAt(Sentence s, Attribution a, int comma) {
        int end = s.token(comma - 1).span().end();
        List<Span> contents =
                a.contents().stream()
                        .filter(c -> c.start() < end)
                        .map(c -> new Span(c.start(), Math.min(c.end(), end)))
                        .toList();
        return new Attribution(
                a.sentence(), a.cue(), a.cueSpan(), a.holder(), contents, a.speech());
    }
}
