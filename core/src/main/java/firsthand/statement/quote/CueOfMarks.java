package firsthand.statement.quote;

import firsthand.language.AnalyzedText;
import firsthand.statement.attribution.Attribution;
import firsthand.statement.mark.Marked;
import firsthand.statement.mark.Marks;
import firsthand.statement.mark.Titles;
import firsthand.text.Span;
import java.util.List;
import java.util.Optional;

/// Chooses the cue to which marked words belong, by the parse and by nearness: `"No," she said`,
/// `she said: "No"`, `she said it was "no"`.
final class CueOfMarks {
    /// Tuned on news with gold attributions.
    private static final int COVERS = 6;

    private static final int ADJACENT = 5;
    private static final int SPEECH = 2;
    private static final int NO_HOLDER = 2;
    private static final int LOWEST = -8;

    /// Of equal scores the nearer wins.
    private static final int NEARNESS = 64;

    private final AnalyzedText text;
    private final Marks marks;

    CueOfMarks(AnalyzedText text, Marks marks) {
        this.text = text;
        this.marks = marks;
    }

    Optional<Attribution> best(Marked m, List<Attribution> candidates) {
        Attribution best = null;
        int highest = LOWEST * NEARNESS;
        for (Attribution a : candidates) {
            int score = NEARNESS * score(m, a) - Math.min(NEARNESS - 1, distance(m, a));
            if (score > highest) {
                highest = score;
                best = a;
            }
        }
        return Optional.ofNullable(best).map(a -> innermost(m, a, candidates));
    }

    /// Of a cue inside another's content the marked words are the inner one's: "the bank said the
    /// minister called it “a farce”".
    private static Attribution innermost(
            Marked m, Attribution outer, List<Attribution> candidates) {
        for (Attribution a : candidates) {
            boolean inside =
                    a.holder().isPresent()
                            && outer.contents().stream().anyMatch(c -> c.contains(a.cueSpan()))
                            && a.cue().index() > outer.cue().index()
                            && !a.cue().is("relcl");
            if (inside && a.covered(m.words()) * 2 > m.words().length()) return a;
        }
        return outer;
    }

    /// The cue inside the outer marks that leads into marked words inside them.
    Optional<Attribution> nested(Marked m, List<Attribution> inner) {
        return inner.stream()
                .filter(a -> a.sentence().span().contains(m.words().start()))
                .filter(a -> !m.outer().contains(a.cueSpan()))
                .filter(a -> leadsInto(a, m) || isIntroduced(m) && isBefore(a, m))
                .findFirst();
    }

    private static boolean isBefore(Attribution a, Marked m) {
        int gap = m.outer().start() - a.cueSpan().end();
        return gap >= 0 && gap < NEARNESS;
    }

    /// Words between the marked ones and the cue with its holder; a cue as far as [#NEARNESS] words
    /// is as far as any.
    private int distance(Marked m, Attribution a) {
        Span phrase = phrase(m, a);
        Span gap =
                phrase.end() <= m.outer().start()
                        ? new Span(phrase.end(), m.outer().start())
                        : new Span(m.outer().end(), Math.max(m.outer().end(), phrase.start()));
        return marks.wordsOutside(text.text(), gap, NEARNESS);
    }

    private int score(Marked m, Attribution a) {
        boolean before = phrase(m, a).end() <= m.outer().start();
        int distance = distance(m, a);
        boolean adjacent = before ? isIntroduced(m) : distance == 0 && isInterrupted(m);
        boolean covers = leadsInto(a, m);
        if (!covers && !adjacent && Titles.isTitle(m.words().of(text.text()))) return LOWEST;
        int score = covers ? 0 : -distance;
        if (covers) score += COVERS;
        if (a.speech()) score += SPEECH;
        else if (!covers) score -= COVERS;
        if (!covers && a.contents().isEmpty() && !adjacent) score -= COVERS;
        if (a.holder().isEmpty()) score -= NO_HOLDER;
        if (a.speech() && adjacent) score += ADJACENT;
        return score;
    }

    /// Whether the cue's content has the first of the marked words, most of them, or ends right
    /// where they begin.
    private static boolean leadsInto(Attribution a, Marked m) {
        if (a.covered(m.words()) * 2 > m.words().length()) return true;
        Span opening = new Span(m.outer().start(), m.words().start() + 1);
        return a.covered(opening) > 0 || a.contents().stream().anyMatch(c -> isRightBefore(c, m));
    }

    private static boolean isRightBefore(Span content, Marked m) {
        int gap = m.outer().start() - content.end();
        return gap >= 0 && gap <= 1;
    }

    /// The cue with its holder, if both stand on the same side of the marked words.
    private static Span phrase(Marked m, Attribution a) {
        Span cue = a.cueSpan();
        if (a.holder().isEmpty()) return cue;
        Span holder = a.holder().get().span();
        boolean sameSide = cue.end() <= m.outer().start() == holder.end() <= m.outer().start();
        return sameSide ? cue.union(holder) : cue;
    }

    private boolean isIntroduced(Marked m) {
        int i = m.outer().start() - 1;
        while (i >= 0 && Character.isWhitespace(text.text().charAt(i))) i--;
        return i >= 0 && ",:".indexOf(text.text().charAt(i)) >= 0;
    }

    private boolean isInterrupted(Marked m) {
        String t = text.text();
        char last = t.charAt(m.words().end() - 1);
        int i = m.outer().end();
        if (",?!—–-…".indexOf(last) >= 0 || t.startsWith(",", i)) return true;
        boolean stop = last == '.' && t.startsWith(" ", i);
        return stop && i + 1 < t.length() && Character.isLowerCase(t.charAt(i + 1));
    }
}
