package firsthand.statement;

import firsthand.language.AnalyzedText;
import firsthand.text.Span;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/// Finds the speaker of marked words that have no cue of their own: those go on with what was said
/// before them.
final class Floating {
    /// Marked words that stand inside a sentence without any cue are a title or a word held at
    /// arm's length, unless there are as many as this.
    private static final int SPEECH_WORDS = 4;

    /// Characters between a quote and the one before it whose speaker goes on.
    private static final int REACH = 600;

    private final AnalyzedText text;
    private final Marks marks;
    private final Map<Attribution, Optional<Speaker>> spoken;
    private final NavigableMap<Integer, List<Attribution>> bySentence;
    private Optional<Speaker> last = Optional.empty();
    private int lastEnd = -1;

    Floating(
            AnalyzedText text,
            Marks marks,
            Map<Attribution, Optional<Speaker>> spoken,
            NavigableMap<Integer, List<Attribution>> bySentence) {
        this.text = text;
        this.marks = marks;
        this.spoken = spoken;
        this.bySentence = bySentence;
    }

    void spoke(Marked m, Optional<Speaker> speaker) {
        last = speaker;
        lastEnd = m.outer().end();
    }

    /// The speaker of marked words without a cue: empty if they are no quote, an empty speaker in
    /// it if nobody can be named.
    Optional<Optional<Speaker>> speaker(Marked m, boolean goesOn, boolean inClause) {
        if (goesOn) return Optional.of(last);
        if (inClause) return Optional.empty();
        if (!isAlone(m) && count(m) < SPEECH_WORDS) return Optional.empty();
        if (followsOn(m)) return Optional.of(last);
        Optional<Speaker> nearest = before(m);
        if (nearest.isEmpty() && lastEnd >= 0 && m.outer().start() - lastEnd < REACH) {
            nearest = last;
        }
        return nearest.isEmpty() && count(m) < SPEECH_WORDS
                ? Optional.empty()
                : Optional.of(nearest);
    }

    /// Whether the words begin a sentence right behind the sentence of the quote before them, in
    /// one
    /// paragraph: `"No," she said. "Never."`
    private boolean followsOn(Marked m) {
        if (last.isEmpty() || lastEnd < 0) return false;
        int first = text.sentenceAt(m.outer().start()).orElse(0);
        Span sentence = text.sentences().get(first);
        if (m.outer().start() > sentence.start() || first == 0) return false;
        Span before = text.sentences().get(first - 1);
        boolean near = lastEnd > before.start();
        return near && text.text().substring(lastEnd, m.outer().start()).indexOf('\n') < 0;
    }

    /// Whether the words are a whole sentence or more.
    private boolean isAlone(Marked m) {
        int first = text.sentenceAt(m.outer().start()).orElse(0);
        Span sentence = text.sentences().get(first);
        return m.outer().start() <= sentence.start()
                && marks.wordsOutside(text.text(), sentence) == 0;
    }

    private int count(Marked m) {
        int n = 0;
        boolean inWord = false;
        for (int i = m.words().start(); i < m.words().end(); i++) {
            boolean letter = Character.isLetterOrDigit(text.text().charAt(i));
            if (letter && !inWord) n++;
            inWord = letter || inWord && "'’-".indexOf(text.text().charAt(i)) >= 0;
        }
        return n;
    }

    /// Who is cited in this sentence or the one before it: the last whose words are reported, else
    /// the first who thinks or does anything.
    private Optional<Speaker> before(Marked m) {
        int first = text.sentenceAt(m.outer().start()).orElse(0);
        for (int i = first; i >= Math.max(0, first - 1); i--) {
            List<Attribution> there = bySentence.getOrDefault(i, List.of());
            Optional<Speaker> who =
                    there.reversed().stream()
                            .filter(Attribution::speech)
                            .flatMap(a -> speaker(a).stream())
                            .findFirst()
                            .or(() -> there.stream().flatMap(a -> speaker(a).stream()).findFirst());
            if (who.isPresent()) return who;
        }
        return Optional.empty();
    }

    private Optional<Speaker> speaker(Attribution a) {
        return spoken.getOrDefault(a, Optional.empty());
    }
}
