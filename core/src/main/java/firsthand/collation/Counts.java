package firsthand.collation;

import firsthand.statement.Figure;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All figures of a story, made ready to be compared.
final class Counts {
    private static final int NEAR = 60;
    private static final int INHERITED_WITHIN = 220;
    private static final int LOOKED_AT = 4;
    private static final double MOST_APART = 3.2;
    private static final Set<String> OF =
            Set.of("of", "of the", "out of", "out of the", "of its", "of their", "of all");
    private static final int LONGEST_OF = 14;

    private Counts() {}

    static List<Count> of(List<Outline> outlines, Words words, TermSpace space, StoryNames names) {
        List<Count> found = new ArrayList<>();
        for (int r = 0; r < outlines.size(); r++) {
            Outline o = outlines.get(r);
            List<Figure> figures = measured(o.text(), o.statements().figures());
            for (int i = 0; i < figures.size(); i++) {
                Figure f = figures.get(i);
                if (f.span().isEmpty()
                        || o.units().isEmpty()
                        || o.statements().report().isJunk(f.span())) continue;
                int unit = o.unitOf(f.span());
                Span step = o.units().get(unit).span();
                double place =
                        Math.clamp(
                                (f.span().start() - step.start())
                                        / (double) Math.max(1, step.length()),
                                0,
                                1);
                List<Integer> bodies = new ArrayList<>();
                for (String c : f.creditedTo()) names.number(c).ifPresent(bodies::add);
                found.add(
                        new Count(
                                r,
                                i,
                                f,
                                unit,
                                place,
                                Units.of(f),
                                near(o, f, step, words, space),
                                of(f, words, space),
                                bodies));
            }
        }
        return found;
    }

    /// The figures, those that do not say what they measure ("the officials' figure of 4,800") with
    /// the unit of one shortly before them that is of their size, "17 of the 22 economists" with
    /// that of their whole.
    private static List<Figure> measured(String text, List<Figure> figures) {
        List<Figure> found = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure f = figures.get(i);
            boolean open = Units.isOpen(Units.of(f));
            Optional<Figure> like =
                    !open
                            ? Optional.empty()
                            : i + 1 < figures.size() && isPartOf(text, f, figures.get(i + 1))
                                    ? Optional.of(figures.get(i + 1))
                                    : isPart(text, f) ? Optional.empty() : alike(f, found);
            found.add(like.map(l -> f.withUnit(l.unit(), l.type())).orElse(f));
        }
        return found;
    }

    private static boolean isPart(String text, Figure f) {
        return text.startsWith(" of ", f.span().end());
    }

    /// Whether the second number is the whole of which the first is a part.
    private static boolean isPartOf(String text, Figure f, Figure whole) {
        int end = f.span().end();
        int start = whole.span().start();
        return start - end >= 0
                && start - end <= LONGEST_OF
                && OF.contains(text.substring(end, start).strip());
    }

    private static Optional<Figure> alike(Figure f, List<Figure> before) {
        return before.reversed().stream()
                .limit(LOOKED_AT)
                .filter(l -> f.span().start() - l.span().end() <= INHERITED_WITHIN)
                .filter(l -> !Units.counts(Units.of(l)) && apart(f, l) <= Math.log(MOST_APART))
                .min(Comparator.comparingDouble(l -> apart(f, l)));
    }

    private static double apart(Figure a, Figure b) {
        double x = Math.max(1e-9, Math.abs(a.value().doubleValue()));
        double y = Math.max(1e-9, Math.abs(b.value().doubleValue()));
        return Math.abs(Math.log(x / y));
    }

    private static TermSpace.Vector near(
            Outline o, Figure f, Span step, Words words, TermSpace space) {
        int from = Math.max(Math.min(step.start(), f.span().start()), f.span().start() - NEAR);
        int to = Math.min(Math.max(step.end(), f.span().end()), f.span().end() + NEAR);
        List<Word> around = new ArrayList<>();
        for (Word w : words.in(o.text(), new Span(whole(o.text(), from), to)))
            if (!w.span().overlaps(f.span())) around.add(w);
        for (Word w : words.in(o.text(), f.span())) if (w.kind() == Word.Kind.MATTER) around.add(w);
        return vector(around, space);
    }

    /// The start of the word at `from`, so that no word or character is cut.
    private static int whole(String text, int from) {
        int at = from;
        while (at > 0 && !Character.isWhitespace(text.charAt(at - 1)) && from - at < 30) at--;
        return at;
    }

    private static TermSpace.Vector of(Figure f, Words words, TermSpace space) {
        return vector(words.in(f.beside(), new Span(0, f.beside().length())), space);
    }

    private static TermSpace.Vector vector(List<Word> from, TermSpace space) {
        return space.vector(
                from.stream().filter(w -> w.kind() == Word.Kind.MATTER).map(Word::key).toList());
    }
}
