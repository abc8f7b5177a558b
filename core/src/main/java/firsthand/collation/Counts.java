package firsthand.collation;

import firsthand.statement.Figure;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.List;

/// All figures of a story, made ready to be compared.
final class Counts {
    private static final int NEAR = 60;

    private Counts() {}

    static List<Count> of(List<Outline> outlines, Words words, TermSpace space, StoryNames names) {
        List<Count> found = new ArrayList<>();
        for (int r = 0; r < outlines.size(); r++) {
            Outline o = outlines.get(r);
            List<Figure> figures = o.statements().figures();
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
        return vector(words.in(f.of(), new Span(0, f.of().length())), space);
    }

    private static TermSpace.Vector vector(List<Word> from, TermSpace space) {
        return space.vector(
                from.stream().filter(w -> w.kind() == Word.Kind.MATTER).map(Word::key).toList());
    }
}
