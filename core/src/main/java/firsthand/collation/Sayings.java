package firsthand.collation;

import firsthand.statement.Quote;
import firsthand.statement.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// All quotes of a story, made ready to be compared.
final class Sayings {
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
                found.add(new Saying(r, i, q, unit, place, said, space.vector(terms), speaker));
            }
        }
        return found;
    }
}
