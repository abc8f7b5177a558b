package firsthand.statement.material;

import firsthand.statement.TimeExpression;
import firsthand.text.ResourceLines;
import firsthand.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads times as deadlines: the last day of a bounded stretch. A number of days counts from the
/// day
/// of publication; of months and years only the month is told.
///
/// The words that lead a time in stand in `deadlines.tsv`.
public final class Deadlines {
    /// Words looked back over from a time to what leads it in.
    private static final int REACH = 7;

    private final Map<String, String> leads = new HashMap<>();

    public Deadlines() {
        for (List<String> row : ResourceLines.of(Deadlines.class, "deadlines.tsv")) {
            for (String word : row.get(1).split(" ")) leads.put(word, row.get(0));
        }
    }

    /// The deadline that the time expression makes in its sentence; empty where no day, month or
    /// year can be told.
    public Optional<Deadline> of(Material m, Span sentence, TimeExpression time) {
        Lead lead = lead(m.words(), sentence, time.span());
        String behind = behind(m.words(), sentence, time.span());
        boolean end = lead.end || time.part() == TimeExpression.Part.END || isOver(behind);
        Span span = new Span(lead.start, time.span().end());
        Optional<String> due = due(m, time, lead, behind, end);
        boolean counted = time.type() == TimeExpression.Type.DURATION && lead.kind.equals("limit");
        return due.isPresent() || counted && isCountedFrom(behind)
                ? Optional.of(new Deadline(span, due, framing(lead)))
                : Optional.empty();
    }

    private static Deadline.Framing framing(Lead lead) {
        return switch (lead.kind) {
            case "limit", "before" -> Deadline.Framing.LIMIT;
            case "extent" -> Deadline.Framing.EXTENT;
            default -> Deadline.Framing.POINT;
        };
    }

    private Optional<String> due(
            Material m, TimeExpression time, Lead lead, String behind, boolean end) {
        String value = time.value();
        if (time.type() == TimeExpression.Type.SET) return Optional.empty();
        if (time.type() == TimeExpression.Type.DURATION) {
            boolean ahead = lead.kind.equals("limit") || lead.word.equals("in");
            return ahead ? after(m, time, behind, value) : Optional.empty();
        }
        try {
            if (value.matches("\\d{4}-\\d\\d-\\d\\d.*")) return Optional.of(value.substring(0, 10));
            if (value.matches("\\d{4}-\\d\\d")) return Optional.of(month(value, time, lead, end));
            if (value.matches("\\d{4}")) return Optional.of(year(value, lead, end));
            if (value.matches("\\d{4}-W\\d\\d.*")) return week(value, time, lead, end);
            if (value.matches("\\d{4}-[QH]\\d")) return quarter(time, end);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static String month(String value, TimeExpression time, Lead lead, boolean end) {
        YearMonth month = YearMonth.parse(value);
        if (end) return month.atEndOfMonth().toString();
        boolean part = lead.middle || time.part() != TimeExpression.Part.WHOLE;
        if (lead.kind.equals("before") && !part)
            return month.minusMonths(1).atEndOfMonth().toString();
        return value;
    }

    private static String year(String value, Lead lead, boolean end) {
        int year = Integer.parseInt(value);
        if (end) return year + "-12-31";
        boolean before = lead.kind.equals("before");
        boolean extent = lead.kind.equals("extent") && lead.word.equals("until");
        if (before) return year - 1 + "-12-31";
        return extent ? year + "-12-31" : value;
    }

    /// The week's Friday for "by the end of the week", its Wednesday for its middle, else its
    /// month.
    private static Optional<String> week(
            String value, TimeExpression time, Lead lead, boolean end) {
        LocalDate monday = monday(value);
        if (end) return Optional.of(monday.plusDays(value.endsWith("WE") ? 6 : 4).toString());
        boolean middle = lead.middle || time.part() == TimeExpression.Part.MID;
        if (middle) return Optional.of(monday.plusDays(2).toString());
        return Optional.of(YearMonth.from(monday.plusDays(3)).toString());
    }

    /// The last month of a quarter or half of a year, or its last day.
    private static Optional<String> quarter(TimeExpression time, boolean end) {
        return time.lastDay().map(d -> end ? d.toString() : YearMonth.from(d).toString());
    }

    private static LocalDate monday(String value) {
        int year = Integer.parseInt(value.substring(0, 4));
        int week = Integer.parseInt(value.substring(6, 8));
        LocalDate fourth = LocalDate.of(year, 1, 4);
        return fourth.minusDays(fourth.getDayOfWeek().getValue() - 1).plusWeeks(week - 1);
    }

    /// "within ten days": from the day of publication, or from a day that is named behind it
    /// ("within 72 hours of Wednesday's verdict").
    private Optional<String> after(Material m, TimeExpression time, String behind, String value) {
        Optional<LocalDate> from = m.published();
        if (isCountedFrom(behind)) {
            List<TimeExpression> next =
                    m.datesIn(
                            new Span(
                                    time.span().end(),
                                    Math.min(m.words().length(), time.span().end() + 30)));
            Optional<LocalDate> day = next.stream().findFirst().flatMap(n -> day(n.value()));
            if (day.isEmpty()) return Optional.empty();
            from = day;
        }
        if (from.isEmpty() || !value.matches("PT?[\\d.]{1,8}[A-Z]")) return Optional.empty();
        double n = Double.parseDouble(value.replaceAll("[A-Z]", ""));
        if (n > 2000) return Optional.empty();
        LocalDate start = from.get();
        boolean hours = value.startsWith("PT");
        return switch (value.charAt(value.length() - 1)) {
            case 'D' -> Optional.of(start.plusDays(Math.round(n)).toString());
            case 'H' ->
                    hours
                            ? Optional.of(start.plusDays(Math.round(n / 24)).toString())
                            : Optional.empty();
            case 'W' -> Optional.of(start.plusDays(Math.round(n * 7)).toString());
            case 'M' ->
                    hours
                            ? Optional.empty()
                            : Optional.of(
                                    YearMonth.from(start.plusMonths(Math.round(n))).toString());
            case 'Y' ->
                    Optional.of(YearMonth.from(start.plusMonths(Math.round(n * 12))).toString());
            default -> Optional.empty();
        };
    }

    private static boolean isCountedFrom(String behind) {
        return behind.startsWith("of ")
                || behind.startsWith("from ")
                || behind.startsWith("after ");
    }

    public static Optional<LocalDate> day(String value) {
        if (!value.matches("\\d{4}-\\d\\d-\\d\\d.*")) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(value.substring(0, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// What stands before a time.
    ///
    /// @param kind `limit`, `before`, `extent` or `point`
    private record Lead(String kind, String word, int start, boolean end, boolean middle) {}

    private Lead lead(String text, Span sentence, Span time) {
        int at = time.start();
        boolean end = false;
        boolean middle = false;
        for (int n = 0; n < REACH; n++) {
            int to = at;
            while (to > sentence.start() && !Character.isLetterOrDigit(text.charAt(to - 1))) {
                if (";:.!?\"“”)".indexOf(text.charAt(to - 1)) >= 0 && !isInNumber(text, to - 1))
                    to = sentence.start();
                else to--;
            }
            int from = to;
            while (from > sentence.start() && Character.isLetterOrDigit(text.charAt(from - 1)))
                from--;
            if (from == to) break;
            String word = text.substring(from, to).toLowerCase(Locale.ROOT);
            String kind = leads.getOrDefault(word, isClock(word) ? "skip" : "");
            switch (kind) {
                case "end" -> end = true;
                case "middle" -> middle = true;
                case "skip" -> {}
                case "" -> {
                    return new Lead("point", "", time.start(), end, middle);
                }
                default -> {
                    return new Lead(kind, word, from, end, middle);
                }
            }
            at = from;
        }
        return new Lead("point", "", time.start(), end, middle);
    }

    private static boolean isInNumber(String text, int i) {
        return i + 1 < text.length()
                && Character.isDigit(text.charAt(i + 1))
                && i > 0
                && Character.isDigit(text.charAt(i - 1));
    }

    private static boolean isClock(String word) {
        return Character.isDigit(word.charAt(0))
                || Set.of("pm", "am", "p", "m", "h", "uhr").contains(word);
    }

    private static String behind(String text, Span sentence, Span time) {
        int to = Math.min(sentence.end(), time.end() + 24);
        return to <= time.end()
                ? ""
                : text.substring(time.end(), to).strip().toLowerCase(Locale.ROOT);
    }

    /// "before the month is out", "before June is over".
    private static boolean isOver(String behind) {
        return behind.startsWith("is out")
                || behind.startsWith("is over")
                || behind.startsWith("ends")
                || behind.startsWith("runs out")
                || behind.startsWith("'s end")
                || behind.startsWith("’s end");
    }
}
