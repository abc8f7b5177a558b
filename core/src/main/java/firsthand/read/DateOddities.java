package firsthand.read;

import firsthand.report.Notice;
import firsthand.report.Report;
import firsthand.report.StatedTime;
import firsthand.text.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is odd about the days that a report claims. Claims are kept as they stand; a person is
/// told.
final class DateOddities {
    /// Time zones and midnight editions shift a day by one.
    private static final int SHIFT = 1;

    /// Last changes weeks before the publication are drafts; months before, they are odd.
    private static final int DRAFT = 30;

    private static final int LONGEST_SENTENCE = 600;
    private static final Pattern ON_A_DAY =
            Pattern.compile(
                    "(?<!\\p{L})(on|am|le|el|il|op) (\\p{L}{3,10},? )?(\\p{L}{3,10}\\.? )?[0-9]{1,2}(?![0-9])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Set<String> PAST =
            Set.of(
                    "was",
                    "were",
                    "had",
                    "said",
                    "told",
                    "died",
                    "killed",
                    "announced",
                    "took",
                    "came",
                    "happened",
                    "reported",
                    "confirmed",
                    "wurde",
                    "wurden",
                    "war",
                    "waren",
                    "hatte",
                    "sagte",
                    "starb",
                    "starben",
                    "était",
                    "étaient",
                    "fut",
                    "furent",
                    "dit",
                    "déclaré",
                    "fue",
                    "fueron",
                    "dijo",
                    "murió",
                    "murieron");
    private static final Set<String> AHEAD =
            Set.of(
                    "will",
                    "would",
                    "shall",
                    "should",
                    "could",
                    "may",
                    "might",
                    "until",
                    "till",
                    "by",
                    "before",
                    "from",
                    "due",
                    "expected",
                    "scheduled",
                    "planned",
                    "plan",
                    "plans",
                    "set",
                    "deadline",
                    "effective",
                    "ending",
                    "ends",
                    "expiring",
                    "expire",
                    "maturing",
                    "maturity",
                    "payable",
                    "through",
                    "record",
                    "year",
                    "quarter",
                    "original",
                    "next",
                    "expires",
                    "begin",
                    "begins",
                    "start",
                    "starts",
                    "election",
                    "elections",
                    "if",
                    "unless",
                    "to",
                    "soll",
                    "sollen",
                    "sollte",
                    "wird",
                    "werden",
                    "würde",
                    "bis",
                    "ab",
                    "spätestens",
                    "geplant",
                    "wenn",
                    "falls",
                    "sera",
                    "seront",
                    "serait",
                    "jusqu",
                    "avant",
                    "prévu",
                    "prévue",
                    "si",
                    "será",
                    "serán",
                    "sería",
                    "hasta",
                    "antes",
                    "previsto",
                    "prevista");

    private DateOddities() {}

    /// Places that tell machines of different days of publication.
    static Optional<Notice> differing(List<ToldDates.Found> told) {
        if (told.isEmpty()) return Optional.empty();
        LocalDate first = told.getFirst().time().date();
        boolean differ =
                told.stream()
                        .anyMatch(
                                f ->
                                        Math.abs(ChronoUnit.DAYS.between(first, f.time().date()))
                                                > SHIFT);
        if (!differ) return Optional.empty();
        String all =
                told.stream()
                        .map(f -> f.time().date() + " (" + f.from() + ")")
                        .distinct()
                        .collect(Collectors.joining(", "));
        return notice("dates-differ", "It states different days of publication: " + all + ".");
    }

    /// A last change that lies before the publication.
    static Optional<Notice> changedBefore(ToldDates.Found published, ToldDates.Found changed) {
        LocalDate from = published.time().date();
        LocalDate to = changed.time().date();
        if (ChronoUnit.DAYS.between(to, from) <= DRAFT) return Optional.empty();
        return notice(
                "changed-before-published",
                "It claims to be changed on " + to + ", before it was published on " + from + ".");
    }

    /// A claimed day that lies behind the day that somebody gave as today.
    static Optional<Notice> future(Report r, LocalDate today) {
        return r.published()
                .map(StatedTime::date)
                .filter(d -> ChronoUnit.DAYS.between(today, d) > SHIFT)
                .flatMap(
                        d ->
                                notice(
                                        "date-in-future",
                                        "It claims to be published on "
                                                + d
                                                + ", after "
                                                + today
                                                + "."));
    }

    /// The first sentence that tells of a day after the claimed one as of something past.
    static Optional<Notice> beforeContent(Report r) {
        if (r.published().isEmpty()) return Optional.empty();
        LocalDate claimed = r.published().get().date();
        String text = r.text();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !ends(text, i)) continue;
            Optional<Notice> odd = sentence(text, new Span(from, i), claimed);
            if (odd.isPresent()) return odd;
            from = Math.min(text.length(), i + 1);
        }
        return Optional.empty();
    }

    private static boolean ends(String text, int i) {
        char c = text.charAt(i);
        if (c == '\n') return true;
        return ".!?".indexOf(c) >= 0
                && i > 1
                && Character.isLowerCase(text.charAt(i - 1))
                && Character.isLowerCase(text.charAt(i - 2))
                && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)));
    }

    private static Optional<Notice> sentence(String text, Span span, LocalDate claimed) {
        if (span.length() < 20 || span.length() > LONGEST_SENTENCE) return Optional.empty();
        String s = span.of(text);
        if (!namesYear(s, claimed.getYear()) || !ON_A_DAY.matcher(s).find())
            return Optional.empty();
        Optional<StatedTime> day = StatedDates.find(s);
        if (day.isEmpty() || ChronoUnit.DAYS.between(claimed, day.get().date()) <= SHIFT) {
            return Optional.empty();
        }
        List<String> words = Block.of(text, span).words();
        boolean past = words.stream().anyMatch(PAST::contains);
        if (!past || words.stream().anyMatch(AHEAD::contains)) return Optional.empty();
        String why =
                "It claims to be published on "
                        + claimed
                        + ", but tells of "
                        + day.get().date()
                        + " as past.";
        return Optional.of(new Notice("dated-before-content", Optional.of(span.trim(text)), why));
    }

    /// Whether the claimed year or one of the next two stands here: a cheap look before the words
    /// are taken apart.
    private static boolean namesYear(String s, int year) {
        for (int y = year; y <= year + 2; y++) if (s.contains(Integer.toString(y))) return true;
        return false;
    }

    private static Optional<Notice> notice(String kind, String why) {
        return Optional.of(new Notice(kind, Optional.empty(), why));
    }
}
