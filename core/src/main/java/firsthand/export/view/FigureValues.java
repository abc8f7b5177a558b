package firsthand.export.view;

import firsthand.collation.CollatedFigure;
import firsthand.statement.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The readings of one figure, put together where their values are the same.
public final class FigureValues {
    private FigureValues() {}

    /// Readings of one value.
    ///
    /// @param words as the first of them has them
    public record Value(String words, List<CollatedFigure.Reading> readings) {
        public List<String> reports() {
            return readings.stream().map(CollatedFigure.Reading::report).distinct().toList();
        }
    }

    /// In the order in which the values first appear.
    public static List<Value> of(CollatedFigure figure, Sources sources) {
        Map<String, List<CollatedFigure.Reading>> byValue = new LinkedHashMap<>();
        for (CollatedFigure.Reading r : figure.readings()) {
            byValue.computeIfAbsent(key(r.figure()), v -> new ArrayList<>()).add(r);
        }
        List<Value> values = new ArrayList<>();
        for (List<CollatedFigure.Reading> readings : byValue.values())
            values.add(new Value(words(readings.getFirst(), sources), readings));
        return values.stream().map(v -> told(v, values)).toList();
    }

    /// With its "about" or "at least" where another value stands in the same words.
    private static Value told(Value v, List<Value> all) {
        boolean twice = all.stream().filter(o -> o.words().equals(v.words())).count() > 1;
        String hedge = Phrases.hedge(v.readings().getFirst().figure());
        return twice ? new Value(hedge + v.words(), v.readings()) : v;
    }

    private static String words(CollatedFigure.Reading reading, Sources sources) {
        return sources.words(reading.report(), reading.figure().span());
    }

    private static String key(Figure f) {
        String high = f.high().map(h -> "-" + h.stripTrailingZeros().toPlainString()).orElse("");
        return f.bound() + " " + f.value().stripTrailingZeros().toPlainString() + high + f.unit();
    }
}
