package firsthand.statement.claim;

import firsthand.statement.Figure;
import firsthand.statement.TimeExpression;
import firsthand.statement.material.Material;

import firsthand.text.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Tells whether two who hold something give different figures for one thing.
final class Rivals {
    /// Words of four letters and more, besides a figure's and those that hedge it, that a content
    /// may have and still be little more than the figure.
    private static final int BARE = 1;

    /// The same where it begins with a pronoun for what the other spoke of: "it was nearer two".
    private static final int PRONOUN_BARE = 3;

    private static final int LONGEST = 75;

    private static final Pattern PRONOUN = Pattern.compile("(?:that )?(?:it|they|this) ");

    private static final Pattern KNOWN =
            Pattern.compile(
                    "\\bfirst (?:learn|hear|heard|knew|told|saw|notified|informed)"
                            + "|\\b(?:learned|heard|knew) (?:of|about)"
                            + "|\\breached (?:him|her|it|them|the)\\b"
                            + "|\\bwas (?:first )?(?:told|warned|informed|alerted|notified)\\b");

    private static final Set<String> HEDGES =
            Set.of(
                    "toll",
                    "estimate",
                    "sum",
                    "count",
                    "death",
                    "about",
                    "around",
                    "almost",
                    "nearly",
                    "nearer",
                    "closer",
                    "roughly",
                    "more",
                    "less",
                    "than",
                    "over",
                    "under",
                    "well",
                    "some",
                    "only",
                    "just",
                    "number",
                    "figure",
                    "total",
                    "were",
                    "been",
                    "that",
                    "there",
                    "least",
                    "most",
                    "went",
                    "lasted",
                    "with",
                    "would",
                    "have");

    /// The month, which is no verb.
    private static final Pattern MAY = Pattern.compile("\\bMay\\b");

    private static final List<String> MODALS =
            List.of(" will ", " would ", " could ", " should ", " may ", " might ", "’ll ", "'ll ");

    /// Figures of one thing seldom lie further apart.
    private static final int MOST = 8;

    private static final Map<String, Integer> SECONDS =
            Map.of("s", 1, "min", 60, "h", 3600, "d", 86_400);

    private static final Set<String> TIMES = SECONDS.keySet();

    private final Material m;
    private final List<Figure> figures;

    Rivals(Material m, List<Figure> figures) {
        this.m = m;
        this.figures = List.copyOf(figures);
    }

    /// Whether the content is a figure and little more: "58 per cent", "it was nearer two hours".
    boolean isBare(Assertion a) {
        int words = 0;
        boolean figure = false;
        for (Figure f : figures) figure |= a.content().contains(f.span());
        if (!figure || a.content().length() > LONGEST) return false;
        for (int at = a.content().start(); at < a.content().end(); ) {
            int to = at;
            while (to < a.content().end() && Character.isLetter(m.words().charAt(to))) to++;
            if (to > at && !isPartOfFigure(new Span(at, to)) && !isSmall(at, to)) words++;
            at = Math.max(to, at + 1);
        }
        return words <= allowed(a.content().of(m.words()));
    }

    private static int allowed(String content) {
        if (PRONOUN.matcher(content).lookingAt()) return PRONOUN_BARE;
        if (content.startsWith("a ") || content.startsWith("an ")) return -1;
        return content.startsWith("the ") ? 0 : BARE;
    }

    /// Whether it says when something was first known, and the other gives another day.
    boolean areDays(Assertion a, Assertion b) {
        boolean known =
                KNOWN.matcher(a.content().of(m.words())).find()
                        || KNOWN.matcher(b.content().of(m.words())).find();
        if (!known) return false;
        Set<String> first = days(a);
        Set<String> second = days(b);
        return !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(second::contains);
    }

    private Set<String> days(Assertion a) {
        Set<String> found = new TreeSet<>();
        for (TimeExpression t : m.datesIn(a.content())) {
            if (t.value().matches("\\d{4}-\\d\\d-\\d\\d.*")) found.add(t.value().substring(0, 10));
        }
        return found;
    }

    private boolean isPartOfFigure(Span word) {
        return figures.stream().anyMatch(f -> f.span().overlaps(word));
    }

    private boolean isSmall(int from, int to) {
        return to - from < 4
                || HEDGES.contains(m.words().substring(from, to).toLowerCase(Locale.ROOT));
    }

    /// Whether both give figures in the same unit, or one a bare number, none of which is the
    /// other's. What will or would be is no figure of what is.
    boolean differ(Assertion a, Assertion b) {
        boolean differ = false;
        boolean bare = isBare(a) || isBare(b);
        if (isToCome(a) || isToCome(b)) return false;
        for (Figure f : figures) {
            if (!a.content().overlaps(f.span())) continue;
            for (Figure g : figures) {
                if (!b.content().overlaps(g.span())) continue;
                boolean times = bare && TIMES.contains(f.unit()) && TIMES.contains(g.unit());
                boolean open = bare && (isOpen(f) || isOpen(g));
                if (!f.unit().equals(g.unit()) && !times && !open) continue;
                if (f.value().compareTo(g.value()) == 0) return false;
                differ |= times || isComparable(f, g);
            }
        }
        return differ;
    }

    /// Whether both tell how long something took, and the one by far longer than the other.
    boolean differInTime(Assertion a, Assertion b) {
        Optional<BigDecimal> first = seconds(a);
        Optional<BigDecimal> second = seconds(b);
        if (first.isEmpty() || second.isEmpty() || isToCome(a) || isToCome(b)) return false;
        BigDecimal smaller = first.get().min(second.get());
        BigDecimal larger = first.get().max(second.get());
        return smaller.multiply(BigDecimal.valueOf(2)).compareTo(larger) <= 0;
    }

    private Optional<BigDecimal> seconds(Assertion a) {
        return figures.stream()
                .filter(f -> a.content().overlaps(f.span()) && SECONDS.containsKey(f.unit()))
                .map(f -> f.value().multiply(BigDecimal.valueOf(SECONDS.getOrDefault(f.unit(), 0))))
                .filter(v -> v.signum() > 0)
                .findFirst();
    }

    private static boolean isOpen(Figure f) {
        return f.unit().isBlank() || f.unit().equals("1") || f.unit().equals("number");
    }

    /// Whether it tells what will or would be.
    boolean isToCome(Assertion a) {
        String content = MAY.matcher(a.content().of(m.words())).replaceAll("");
        String words = " " + content.toLowerCase(Locale.ROOT) + " ";
        if (words.startsWith(" i ") || words.startsWith(" whether ")) return true;
        return MODALS.stream().anyMatch(words::contains);
    }

    private static boolean isComparable(Figure f, Figure g) {
        BigDecimal smaller = f.value().min(g.value());
        BigDecimal larger = f.value().max(g.value());
        return smaller.signum() > 0
                && larger.divide(smaller, 2, RoundingMode.HALF_UP)
                                .compareTo(BigDecimal.valueOf(MOST))
                        <= 0;
    }
}
