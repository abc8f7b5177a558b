package firsthand.collation;

import firsthand.statement.Quote;
import firsthand.statement.Speaker;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// All quotes of a story, made ready to be compared.
final class Sayings {
    private static final int BEHIND = 90;
    private static final int BEFORE = 250;

    private Sayings() {}

    static List<Saying> of(List<Outline> outlines, Words words, TermSpace space, StoryNames names) {
        List<Saying> found = new ArrayList<>();
        for (int r = 0; r < outlines.size(); r++) {
            Outline o = outlines.get(r);
            List<Quote> quotes = o.statements().quotes();
            for (int i = 0; i < quotes.size(); i++) {
                Quote q = quotes.get(i);
                if (q.span().isEmpty()
                        || o.units().isEmpty()
                        || o.statements().report().isJunk(q.span())) continue;
                int unit = o.unitOf(q.span());
                var step = o.units().get(unit).span();
                double place =
                        Math.clamp(
                                (q.span().start() - step.start())
                                        / (double) Math.max(1, step.length()),
                                0,
                                1);
                List<Word> said = words.in(o.text(), q.span());
                List<String> terms = said.stream().filter(Word::matters).map(Word::key).toList();
                OptionalInt speaker =
                        q.speaker()
                                .map(Speaker::name)
                                .map(names::number)
                                .orElse(OptionalInt.empty());
                if (q.speaker().isEmpty()) speaker = guess(o.text(), q.span(), names);
                found.add(new Saying(r, i, q, unit, place, said, space.vector(terms), speaker));
            }
        }
        return found;
    }

    /// Whose words they may be when the report's reading does not tell: the first one named behind
    /// them in the same sentence or so, else the last one named before.
    private static OptionalInt guess(String text, Span quote, StoryNames names) {
        int end = quote.end();
        int limit = Math.min(text.length(), end + BEHIND);
        int stop = end;
        while (stop < limit
                && text.charAt(stop) != '\n'
                && !(text.charAt(stop) == '.' && stop > end + 3)) stop++;
        OptionalInt behind = names.firstNamed(text, new Span(end, stop));
        if (behind.isPresent()) return behind;
        return names.lastNamed(text, new Span(Math.max(0, quote.start() - BEFORE), quote.start()));
    }
}
