package firsthand.statement.figure;

import firsthand.report.Report;
import firsthand.statement.Figure;
import firsthand.statement.Quote;
import firsthand.statement.TimeExpression;
import firsthand.statement.credit.Credits;
import firsthand.statement.number.Lexicon;
import firsthand.statement.number.Words;
import firsthand.statement.time.DateFinder;
import firsthand.statement.time.Timex;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Finds numbers with what they measure or count. Dates and times of day are no figures; durations
/// and ages are. Thread-safe.
public final class FigureFinder {
    private final DateFinder dates = new DateFinder();
    private final Map<String, Credits> credits = new ConcurrentHashMap<>();

    /// What one pass over a report found.
    ///
    /// @param figures in order of place
    /// @param dates in order of place
    public record Found(List<Figure> figures, List<TimeExpression> dates) {}

    public List<Figure> find(Report report) {
        return findWithDates(report).figures();
    }

    /// Figures and dates of one pass, without any parse.
    public Found findWithDates(Report report) {
        Words words = Words.of(report.text());
        List<Timex> times = dates.read(report, words);
        BitSet taken = taken(times, words);
        List<Figure> figures =
                AmountReader.in(report.language()).read(words, taken::get).stream()
                        .map(a -> figure(a, words, report))
                        .toList();
        return new Found(figures, DateFinder.stated(times, words));
    }

    /// The figures with the bodies that the report credits them to, by the words of their
    /// sentences and the quotes that they stand in.
    public List<Figure> credited(List<Figure> figures, Report report, List<Quote> quotes) {
        if (figures.isEmpty()) return figures;
        Words words = Words.of(report.text());
        Credits credits =
                this.credits.computeIfAbsent(Lexicon.known(report.language()), Credits::new);
        return figures.stream().map(f -> credits.credit(f, words, quotes)).toList();
    }

    /// The words of dates and times of day. Durations stay: they are figures too, and so is the
    /// number in "two days ago".
    private static BitSet taken(List<Timex> times, Words words) {
        BitSet taken = new BitSet(words.size());
        for (Timex t : times) {
            boolean date = t.type() == Timex.Type.DATE || t.type() == Timex.Type.TIME;
            if (date && !isDistance(words, t)) taken.set(t.from(), t.to());
        }
        return taken;
    }

    /// "two days ago", "ten minutes earlier", "vor zwei Tagen"
    private static boolean isDistance(Words words, Timex t) {
        return switch (words.lower(t.to() - 1)) {
            case "ago", "earlier", "later", "fa", "geleden", "atrás" -> true;
            default ->
                    switch (words.lower(t.from())) {
                        case "vor", "il", "hace", "há" -> true;
                        default -> false;
                    };
        };
    }

    private static Figure figure(Amount a, Words words, Report report) {
        return new Figure(
                a.span(words),
                a.value(),
                a.high(),
                a.unit(),
                type(a.kind()),
                bound(a.hedge()),
                Counted.of(a, words, report.language()),
                Beside.of(a, words),
                List.of());
    }

    private static Figure.Type type(Amount.Kind kind) {
        return switch (kind) {
            case MONEY -> Figure.Type.MONEY;
            case PERCENT -> Figure.Type.PERCENT;
            case MEASURE, COUNT, ORDINAL, SHARE, AGE -> Figure.Type.QUANTITY;
        };
    }

    private static Figure.Bound bound(Amount.Hedge hedge) {
        return switch (hedge) {
            case EXACT -> Figure.Bound.EXACT;
            case ABOUT -> Figure.Bound.ABOUT;
            case AT_LEAST -> Figure.Bound.AT_LEAST;
            case AT_MOST -> Figure.Bound.AT_MOST;
        };
    }
}
