package firsthand.statement.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// Reads English number words: cardinals ("two hundred and six", "thirty-eight", "a dozen", "half a
/// million"), decimals ("two point five"), parts ("two-thirds", "one and a half") and ordinals
/// ("twenty-first").
final class EnglishSpelledReader implements SpelledReader {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    /// No cardinal of more words is looked for; it bounds the work on hostile text.
    private static final int MOST_WORDS = 40;

    private final NumberWords words;

    EnglishSpelledReader(NumberWords words) {
        this.words = words;
    }

    @Override
    public Optional<Numeral> at(Words w, int i) {
        if (!w.isWord(i)) return Optional.empty();
        Optional<Numeral> half = half(w, i);
        if (half.isPresent()) return half;
        Optional<Numeral> group = words.group(w, i).map(m -> group(w, i, m));
        if (group.isPresent()) return group;
        Optional<Numeral> cardinal = cardinal(w, i);
        if (cardinal.isEmpty()) {
            return words.ordinal(w, i).map(m -> ordinal(i, m.to(), m.meaning()));
        }
        Numeral n = cardinal.get();
        return ordinalAfter(w, n)
                .or(() -> part(w, n))
                .or(() -> articleNeedsMore(w, n))
                .or(() -> Optional.of(shortScale(w, and(w, decimal(w, n)))));
    }

    /// "eight mln"
    private Numeral shortScale(Words w, Numeral n) {
        var scale = words.shortScale(w, n.to());
        boolean joined = scale.isPresent() && !n.isScaled() && !w.beginsLine(n.to());
        return joined && w.length(n.to()) > 1 ? n.times(n.to() + 1, scale.get()) : n;
    }

    /// "a couple of", "a couple dozen"
    private Numeral group(Words w, int i, Phrasebook.Match<Long> m) {
        BigDecimal value = BigDecimal.valueOf(m.meaning());
        Numeral n = new Numeral(i, m.to(), value, Numeral.Kind.CARDINAL, false, BigDecimal.ONE);
        if (!isScale(w, m.to()) || w.beginsLine(m.to())) return n;
        return n.times(m.to() + 1, words.word(w, m.to()).map(NumberWords.Word::value).orElse(1L));
    }

    private static Numeral ordinal(int from, int to, long value) {
        return new Numeral(
                from, to, BigDecimal.valueOf(value), Numeral.Kind.ORDINAL, false, BigDecimal.ONE);
    }

    private static Numeral fraction(int from, int to, BigDecimal value) {
        return new Numeral(from, to, value, Numeral.Kind.FRACTION, false, BigDecimal.ONE);
    }

    private static boolean isArticle(Words w, int i) {
        return w.is(i, "a") || w.is(i, "an");
    }

    /// The word after `i`, over a hyphen that joins the two; in text cut into words the hyphen
    /// stands alone: "fifty - two".
    private int after(Words w, int i) {
        if (!w.isHyphen(i + 1)) return i + 1;
        if (w.glued(i + 1) && w.glued(i + 2)) return i + 2;
        boolean ten = words.word(w, i, NumberWords.Kind.TEN).isPresent();
        boolean one = words.word(w, i + 2, NumberWords.Kind.ONE).isPresent();
        boolean spaced = !w.glued(i + 1) && !w.glued(i + 2) && !w.beginsLine(i + 2);
        boolean part = words.word(w, i).isPresent() && words.part(w, i + 2).isPresent();
        return spaced && (ten && one || part) ? i + 2 : i + 1;
    }

    // "half a million", "half", "a quarter of a million", "half-million"

    private Optional<Numeral> half(Words w, int i) {
        int at = isArticle(w, i) && (w.is(i + 1, "half") || w.is(i + 1, "quarter")) ? i + 1 : i;
        boolean half = w.is(at, "half");
        if (!half && !(w.is(at, "quarter") && isScaleNear(w, at))) return Optional.empty();
        BigDecimal share = half ? HALF : QUARTER;
        int next = after(w, at);
        if (w.is(next, "of") && isArticle(w, next + 1) && isScale(w, next + 2)) next++;
        if (isArticle(w, next) && isScale(w, next + 1)) next++;
        if (!isScale(w, next)) return Optional.of(fraction(i, at + 1, share));
        long scale = words.word(w, next).map(NumberWords.Word::value).orElse(1L);
        BigDecimal value = share.multiply(BigDecimal.valueOf(scale));
        return Optional.of(
                new Numeral(
                        i,
                        next + 1,
                        value,
                        Numeral.Kind.CARDINAL,
                        false,
                        BigDecimal.valueOf(scale)));
    }

    private boolean isScaleNear(Words w, int at) {
        int next = after(w, at);
        if (w.is(next, "of")) next++;
        if (isArticle(w, next)) next++;
        return isScale(w, next);
    }

    private boolean isScale(Words w, int i) {
        return words.word(w, i)
                .filter(
                        x ->
                                switch (x.kind()) {
                                    case SCALE, HUNDRED, DOZEN -> true;
                                    case ONE, TEEN, TEN -> false;
                                })
                .isPresent();
    }

    // cardinals

    /// Adds up the words from `i` on as long as each may follow the one before it.
    private Optional<Numeral> cardinal(Words w, int i) {
        Sum sum = new Sum();
        int to = i;
        int at = i;
        if (isArticle(w, i)) {
            if (!isScale(w, i + 1) && words.part(w, i + 1).isEmpty()) return Optional.empty();
            sum.take(new NumberWords.Word(NumberWords.Kind.ONE, 1));
            to = i + 1;
            at = i + 1;
        }
        while (at - i < MOST_WORDS) {
            Optional<NumberWords.Word> word = words.word(w, at);
            if (word.isEmpty() || (at > i && w.beginsLine(at)) || !sum.take(word.get())) break;
            to = at + 1;
            at = after(w, at);
            boolean and = w.is(at, "and") && sum.mayTakeAnd() && isSmall(w, at + 1);
            if (and && isParts(w, at + 1)) break;
            if (and) at++;
        }
        if (to == i) return Optional.empty();
        return Optional.of(
                new Numeral(
                        i,
                        to,
                        BigDecimal.valueOf(sum.total()),
                        Numeral.Kind.CARDINAL,
                        false,
                        sum.scale()));
    }

    /// "(one hundred and) three quarters"
    private boolean isParts(Words w, int i) {
        int next = after(w, i);
        boolean plural = w.lower(next).endsWith("s");
        return words.word(w, i, NumberWords.Kind.ONE).isPresent()
                && plural
                && words.part(w, next).isPresent();
    }

    private boolean isSmall(Words w, int i) {
        return words.word(w, i)
                        .filter(
                                x ->
                                        switch (x.kind()) {
                                            case ONE, TEEN, TEN -> true;
                                            case SCALE, HUNDRED, DOZEN -> false;
                                        })
                        .isPresent()
                && !isArticle(w, i);
    }

    /// A cardinal as it grows.
    private static final class Sum {
        private long above;
        private long current;
        private long lastScale = Long.MAX_VALUE;
        private boolean scaled;
        private int takes = 3;
        private boolean any;

        long total() {
            return above + current;
        }

        /// The last scale, where nothing was added behind it.
        BigDecimal scale() {
            boolean round = scaled && current == 0;
            return round ? BigDecimal.valueOf(lastScale) : BigDecimal.ONE;
        }

        boolean mayTakeAnd() {
            return any && takes == 3;
        }

        /// Takes the word if it may follow; `takes` is the largest kind that still may: 3 anything,
        /// 1 a one after a ten, 0 only a scale.
        boolean take(NumberWords.Word word) {
            boolean taken =
                    switch (word.kind()) {
                        case ONE ->
                                small(
                                        word.value(),
                                        takes >= 1 && (takes != 1 || word.value() > 0),
                                        0);
                        case TEEN -> small(word.value(), takes >= 2, 0);
                        case TEN -> small(word.value(), takes >= 2, 1);
                        case HUNDRED -> hundred();
                        case SCALE -> scale(word.value());
                        case DOZEN -> dozen(word.value());
                    };
            any |= taken;
            return taken;
        }

        private boolean small(long value, boolean may, int then) {
            if (!may) return false;
            current += value;
            takes = then;
            return true;
        }

        private boolean hundred() {
            if (current == 0 || current > 99) return false;
            current *= 100;
            takes = 3;
            return true;
        }

        private boolean dozen(long value) {
            if (current == 0 || scaled) return false;
            current *= value;
            takes = 0;
            return true;
        }

        private boolean scale(long value) {
            if (current == 0 || value >= lastScale && above > 0) {
                boolean stacked =
                        current == 0
                                && above > 0
                                && above < 1_000_000_000L
                                && value >= 1000
                                && value <= 1_000_000_000L;
                if (!stacked) return false;
                above *= value;
                lastScale = value;
                return true;
            }
            above += current * value;
            current = 0;
            lastScale = value;
            scaled = true;
            takes = 3;
            return true;
        }
    }

    // what may follow a cardinal

    /// "twenty-first", "one hundred and fifth"
    private Optional<Numeral> ordinalAfter(Words w, Numeral n) {
        if (isArticle(w, n.from())) return Optional.empty();
        int at = n.to() - 1;
        int next = after(w, at);
        if (w.is(next, "and")) next++;
        long value = n.value().longValue();
        long room = value % 100 == 0 ? 100 : value % 10 == 0 ? 10 : 0;
        if (room == 0 || value == 0) return Optional.empty();
        return words.ordinal(w, next)
                .filter(m -> m.meaning() < room)
                .map(m -> ordinal(n.from(), m.to(), value + m.meaning()));
    }

    /// "two-thirds", "a tenth", "three quarters"; "a third" only where no ordinal is meant ("a
    /// third day").
    private Optional<Numeral> part(Words w, Numeral n) {
        int next = after(w, n.to() - 1);
        var part = words.part(w, next);
        if (part.isEmpty() || w.beginsLine(next) || n.isScaled()) return Optional.empty();
        boolean single = n.value().equals(BigDecimal.ONE);
        boolean plural = w.lower(part.get().to() - 1).endsWith("s");
        if (single == plural) return Optional.empty();
        int behind = part.get().to();
        boolean compound = w.isHyphen(behind) && w.glued(behind) && w.glued(behind + 1);
        if (single && compound) return Optional.empty();
        if (single && next == n.to() && isOrdinalUse(w, behind)) return Optional.empty();
        BigDecimal value =
                n.value().divide(BigDecimal.valueOf(part.get().meaning()), MathContext.DECIMAL64);
        return Optional.of(fraction(n.from(), part.get().to(), value));
    }

    /// Whether a noun follows, as in "a third day", "a fifth time".
    private static boolean isOrdinalUse(Words w, int i) {
        return w.isWord(i)
                && !w.beginsSentence(i)
                && switch (w.lower(i)) {
                    case "of",
                            "in",
                            "to",
                            "and",
                            "or",
                            "on",
                            "by",
                            "from",
                            "more",
                            "less",
                            "at",
                            "for",
                            "as",
                            "the",
                            "higher",
                            "lower",
                            "fewer",
                            "since",
                            "that",
                            "were",
                            "was",
                            "are",
                            "is",
                            "had",
                            "have",
                            "said",
                            "say",
                            "over",
                            "below",
                            "above",
                            "compared",
                            "during",
                            "while",
                            "with",
                            "did",
                            "do" ->
                            false;
                    default -> true;
                };
    }

    /// "a" alone is no number; where it stands before an ordinal ("a third day") the ordinal
    /// counts.
    private Optional<Numeral> articleNeedsMore(Words w, Numeral n) {
        boolean bare = isArticle(w, n.from()) && n.to() == n.from() + 1;
        return bare
                ? words.ordinal(w, n.to()).map(m -> ordinal(n.to(), m.to(), m.meaning()))
                : Optional.empty();
    }

    /// "two point five"
    private Numeral decimal(Words w, Numeral n) {
        if (!w.is(n.to(), "point")) return n;
        StringBuilder digits = new StringBuilder(n.value().toPlainString()).append('.');
        int to = n.to() + 1;
        while (to - n.to() < 10) {
            var digit =
                    words.word(w, to).filter(x -> x.kind().compareTo(NumberWords.Kind.TEN) <= 0);
            if (digit.isEmpty()) break;
            boolean ten = digit.get().kind() == NumberWords.Kind.TEN;
            var one =
                    words.word(w, after(w, to), NumberWords.Kind.ONE)
                            .filter(x -> ten && x.value() > 0);
            digits.append(digit.get().value() + one.map(NumberWords.Word::value).orElse(0L));
            to = one.isPresent() ? after(w, to) + 1 : to + 1;
        }
        if (to == n.to() + 1) return n;
        BigDecimal value = new BigDecimal(digits.toString());
        var scale = words.word(w, to, NumberWords.Kind.SCALE);
        if (scale.isEmpty()) return n.with(to, value, n.scale());
        return n.with(to, value, BigDecimal.ONE).times(to + 1, scale.get().value());
    }

    /// "two and a half", "one and three quarters"; and "two and a half million"
    private Numeral and(Words w, Numeral n) {
        int i = n.to();
        boolean joined = w.isHyphen(i) && w.is(i + 1, "and");
        int and = joined ? i + 1 : i;
        if (!w.is(and, "and")) return n;
        int next = after(w, and);
        if (isArticle(w, next)) next = after(w, next);
        Optional<Numeral> rest =
                w.is(next, "half")
                        ? Optional.of(fraction(next, next + 1, HALF))
                        : cardinal(w, after(w, and)).flatMap(c -> part(w, c));
        if (rest.isEmpty()) return n;
        BigDecimal value = n.value().add(rest.get().value());
        int to = rest.get().to();
        var scale = words.word(w, to, NumberWords.Kind.SCALE);
        if (scale.isEmpty()) return n.with(to, value, n.scale());
        return n.with(to, value, BigDecimal.ONE).times(to + 1, scale.get().value());
    }
}
