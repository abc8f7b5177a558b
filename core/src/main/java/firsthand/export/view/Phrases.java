package firsthand.export.view;

import firsthand.collation.CollatedClaim;
import firsthand.collation.CollatedFigure;
import firsthand.collation.CollatedQuote;
import firsthand.report.Report;
import firsthand.report.StatedTime;
import firsthand.statement.Claim;
import firsthand.statement.Figure;
import firsthand.statement.Position;
import firsthand.statement.Quote;
import firsthand.stemma.Descent;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Locale;
import java.util.OptionalInt;

/// The program's terms as an editor would say them.
public final class Phrases {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private Phrases() {}

    /// "1 report", "3 reports".
    public static String count(int n, String one) {
        return n + " " + (n == 1 ? one : plural(one));
    }

    private static String plural(String one) {
        return one.endsWith("y") ? one.substring(0, one.length() - 1) + "ies" : one + "s";
    }

    /// "2 origins" or "origins not established".
    public static String origins(OptionalInt origins) {
        return origins.isEmpty()
                ? "independence not established"
                : count(origins.getAsInt(), "independent origin");
    }

    /// "50 minutes", "31 hours", "1 hour 20 minutes".
    public static String length(int minutes) {
        int hours = minutes / 60;
        int rest = minutes % 60;
        if (hours == 0) return count(minutes, "minute");
        return count(hours, "hour") + (rest == 0 ? "" : " " + count(rest, "minute"));
    }

    public static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    /// In words, so that nobody takes .86 for a measurement.
    static String certainty(double certainty) {
        if (certainty >= .95) return "as good as certain";
        if (certainty >= .8) return "very likely";
        if (certainty >= .6) return "likely";
        return "possible";
    }

    /// Where in its source a report states this: ` (JSON-LD datePublished)`; nothing where that is
    /// not
    /// known.
    ///
    /// @param what `published`, `author` or another key of what is stated
    public static String basis(Report report, String what) {
        return report.stated().stream()
                .filter(s -> s.what().equals(what) && !s.value().isBlank())
                .findFirst()
                .map(s -> " (" + Shown.line(s.from()) + ")")
                .orElse("");
    }

    /// What the report states about itself and where it does: `by Ada Winter (JSON-LD author)`,
    /// `time from JSON-LD datePublished`, `changed 3 Mar 2026 (meta article:modified_time)`,
    /// `outlet
    /// from meta og:site_name`. Each is left out where it isn't stated or nobody knows where.
    public static List<String> claims(Report report) {
        List<String> claims = new ArrayList<>();
        report.author().ifPresent(a -> claims.add("by " + Shown.line(a) + basis(report, "author")));
        place(report, "published").ifPresent(p -> claims.add("time from " + p));
        changed(report).ifPresent(claims::add);
        place(report, "outlet").ifPresent(p -> claims.add("outlet from " + p));
        return claims;
    }

    /// `changed 3 Mar 2026 (meta article:modified_time)`, where the report states it.
    public static Optional<String> changed(Report report) {
        return report.stated().stream()
                .filter(s -> s.what().equals("modified"))
                .flatMap(s -> StatedTime.parse(s.value()).stream())
                .findFirst()
                .map(t -> "changed " + time(t) + basis(report, "modified"));
    }

    private static Optional<String> place(Report report, String what) {
        String basis = basis(report, what);
        return basis.isEmpty()
                ? Optional.empty()
                : Optional.of(basis.substring(2, basis.length() - 1));
    }

    /// "8 Mar 2026, 20:55 UTC"; the zone as it was stated.
    public static String time(StatedTime time) {
        if (time.instant().isEmpty()) return DAY.format(time.date());
        try {
            OffsetDateTime zoned = OffsetDateTime.parse(time.written());
            String zone =
                    zoned.getOffset().equals(ZoneOffset.UTC) ? "UTC" : zoned.getOffset().getId();
            return MINUTE.format(zoned) + " " + zone;
        } catch (java.time.format.DateTimeParseException e) {
            return MINUTE.format(time.instant().get().atOffset(ZoneOffset.UTC)) + " UTC";
        }
    }

    static String day(StatedTime time) {
        return DAY.format(time.date());
    }

    public static String kind(Descent.Kind kind) {
        return switch (kind) {
            case COPIED -> "copied";
            case EDITED -> "copied and edited";
            case REWRITTEN -> "rewritten";
            case CONDENSED -> "condensed";
            case TRANSLATED -> "translated";
            case EXPANDED -> "copied and expanded";
        };
    }

    /// "about 12000 people", "6300000000 SEK", "3–5 %".
    public static String value(Figure f) {
        String hedge = hedge(f);
        String high = f.high().map(h -> "–" + h.toPlainString()).orElse("");
        return hedge + f.value().toPlainString() + high + " " + Shown.line(f.unit());
    }

    /// "about ", "at least ", "at most "; nothing for an exact number.
    static String hedge(Figure f) {
        return switch (f.bound()) {
            case EXACT -> "";
            case ABOUT -> "about ";
            case AT_LEAST -> "at least ";
            case AT_MOST -> "at most ";
        };
    }

    /// "copied 98 %, very likely".
    public static String descent(Descent d) {
        return kind(d.kind()) + " " + percent(d.share()) + ", " + certainty(d.certainty());
    }

    public static String status(CollatedQuote.Status status) {
        return switch (status) {
            case AGREED -> "readings agree";
            case ALTERED -> "words altered";
            case MISATTRIBUTED -> "two speakers";
            case SINGLE -> "one report";
        };
    }

    public static String status(CollatedQuote.ReadingStatus status) {
        return switch (status) {
            case FAITHFUL -> "faithful";
            case CUT -> "cut";
            case ALTERED -> "altered";
            case BACK_TRANSLATED -> "reworded throughout";
            case MISATTRIBUTED -> "another speaker";
        };
    }

    public static String status(CollatedFigure.Status status) {
        return switch (status) {
            case AGREED -> "agreed";
            case DIFFERING -> "differs";
            case UPDATED -> "updated";
            case SINGLE -> "one report";
        };
    }

    public static String status(CollatedClaim.Status status) {
        return switch (status) {
            case CONTESTED -> "contested";
            case DENIED -> "denied";
            case DOUBTED -> "doubted";
            case UNOPPOSED -> "unopposed";
        };
    }

    public static String kind(Quote.Kind kind) {
        return switch (kind) {
            case DIRECT -> "quoted";
            case MIXED -> "partly quoted";
            case INDIRECT -> "reported speech";
        };
    }

    public static String stance(Claim.Stance stance) {
        return switch (stance) {
            case ASSERTS -> "asserts";
            case DENIES -> "denies";
            case DOUBTS -> "doubts";
            case REPORTS_BOTH -> "reports both sides";
        };
    }

    public static String stance(Position.Stance stance) {
        return switch (stance) {
            case FOR -> "for";
            case AGAINST -> "against";
            case CONDITIONAL -> "on conditions";
        };
    }
}
