package firsthand.collation;

import firsthand.statement.Statements;
import firsthand.statement.TimeExpression;
import firsthand.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The days and months that a story's reports name, in order, each with who names it.
final class Timeline {
    private static final int DAY = 10;
    private static final int MONTH = 7;
    private static final int LONGEST_CLAUSE = 160;

    private Timeline() {}

    static List<Moment> of(List<Outline> outlines) {
        Map<String, List<Passage>> byDay = new TreeMap<>();
        Map<String, String> what = new TreeMap<>();
        for (Outline o : outlines) {
            Statements s = o.statements();
            for (TimeExpression t : s.dates()) {
                Optional<String> point = point(t);
                if (point.isEmpty() || s.report().isJunk(t.span())) continue;
                String day = point.get();
                byDay.computeIfAbsent(day, d -> new ArrayList<>())
                        .add(new Passage(o.id(), t.span()));
                what.putIfAbsent(
                        day, clause(o.text(), t.span()).of(o.text()).replaceAll("\\s+", " "));
            }
        }
        List<Moment> moments = new ArrayList<>();
        byDay.forEach(
                (day, readings) ->
                        moments.add(new Moment(day, what.getOrDefault(day, ""), readings)));
        return moments;
    }

    /// The day, or the month where no day is told; a year alone, a season or a stretch is no point.
    private static Optional<String> point(TimeExpression t) {
        boolean date = t.type() == TimeExpression.Type.DATE || t.type() == TimeExpression.Type.TIME;
        String value = t.value();
        if (!date || value.length() < MONTH) return Optional.empty();
        try {
            if (value.length() == MONTH) return Optional.of(YearMonth.parse(value).toString());
            if (value.length() < DAY) return Optional.empty();
            return Optional.of(LocalDate.parse(value.substring(0, DAY)).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The clause around the date: from mark to mark, and no longer than a line or two.
    static Span clause(String text, Span date) {
        int start = date.start();
        while (start > 0 && !ends(text, start - 1) && date.start() - start < LONGEST_CLAUSE)
            start--;
        int end = date.end();
        while (end < text.length() && !ends(text, end) && end - date.end() < LONGEST_CLAUSE) end++;
        return whole(text, new Span(start, end), date).trim(text);
    }

    /// Widened or narrowed so that neither a word nor a character is cut.
    private static Span whole(String text, Span clause, Span date) {
        int start = clause.start();
        while (start > 0
                && start < date.start()
                && !ends(text, start - 1)
                && !Character.isWhitespace(text.charAt(start - 1))) start++;
        int end = clause.end();
        while (end < text.length()
                && end > date.end()
                && !ends(text, end)
                && !Character.isWhitespace(text.charAt(end))) end--;
        return new Span(start, end);
    }

    /// Whether a clause ends at the mark: a line's end, a semicolon, a full stop or the like behind
    /// which a space stands and no abbreviation before it.
    private static boolean ends(String text, int at) {
        char c = text.charAt(at);
        if (c == '\n' || c == ';') return true;
        if (c != '.' && c != '!' && c != '?') return false;
        boolean last =
                at + 1 >= text.length()
                        || Character.isWhitespace(text.charAt(at + 1))
                        || "\"”’»".indexOf(text.charAt(at + 1)) >= 0;
        boolean abbreviation =
                c == '.'
                        && at >= 3
                        && (Character.isWhitespace(text.charAt(at - 2))
                                || text.charAt(at - 2) == '.'
                                || isMonthOrTitle(text, at));
        return last && !abbreviation;
    }

    private static boolean isMonthOrTitle(String text, int dot) {
        int start = dot;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) start--;
        return switch (text.substring(start, dot)) {
            case "Jan",
                    "Feb",
                    "Mar",
                    "Apr",
                    "Jun",
                    "Jul",
                    "Aug",
                    "Sept",
                    "Sep",
                    "Oct",
                    "Nov",
                    "Dec",
                    "Mr",
                    "Mrs",
                    "Ms",
                    "Dr",
                    "St",
                    "Gen",
                    "Sen",
                    "Rep",
                    "Gov",
                    "No" ->
                    true;
            default -> false;
        };
    }
}
