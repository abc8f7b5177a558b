package firsthand.statement.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Reads the number that begins at a word, in digits or in words, with its words of scale: "2.5
/// million", "thirty-eight", "half a dozen", "two-thirds", "7,5 Milliarden", "third".
public final class Numerals {
    /// Words that begin a number but are none.
    private static final Set<String> FIRST =
            Set.of(
                    "a",
                    "an",
                    "minus",
                    "negative",
                    "half",
                    "quarter",
                    "ein",
                    "eine",
                    "einen",
                    "einer",
                    "einem",
                    "un",
                    "une",
                    "una",
                    "uno",
                    "een",
                    "één",
                    "um",
                    "uma");

    private static final Map<String, Numerals> KNOWN = new ConcurrentHashMap<>();
    private final DigitReader digits;
    private final SpelledReader spelled;
    private final NumberWords words;
    private final Set<String> firstWords = new HashSet<>();

    private Numerals(String language) {
        this.digits = new DigitReader(language);
        this.words = NumberWords.in(language);
        this.spelled =
                language.equals("en")
                        ? new EnglishSpelledReader(words)
                        : new ForeignSpelledReader(words);
        firstWords.addAll(words.firstWords());
        firstWords.addAll(FIRST);
    }

    public static Numerals in(String language) {
        return KNOWN.computeIfAbsent(Lexicon.known(language), Numerals::new);
    }

    /// Whether a number may begin with word `i`: a quick look that most words fail.
    public boolean mayBegin(Words w, int i) {
        if (w.isDigits(i)) return true;
        if (w.isWord(i)) return firstWords.contains(w.lower(i));
        return w.isDigits(i + 1) && (w.isMark(i, '.') || w.isDash(i)) || DigitReader.isVulgar(w, i);
    }

    /// The number that begins with word `i`.
    public Optional<Numeral> at(Words w, int i) {
        if (isSign(w, i)) {
            return unsigned(w, i + 1)
                    .filter(n -> n.kind() != Numeral.Kind.ORDINAL && n.value().signum() > 0)
                    .map(n -> n.withFrom(i).with(n.to(), n.value().negate(), n.scale()));
        }
        return unsigned(w, i);
    }

    private Optional<Numeral> unsigned(Words w, int i) {
        return simple(w, i).map(n -> over(w, n));
    }

    private Optional<Numeral> simple(Words w, int i) {
        if (w.isWord(i)) return spelled.at(w, i);
        return digits.at(w, i).map(n -> ordinalEnding(w, scaled(w, exponent(w, n))));
    }

    /// "one over twenty", where nothing follows that the second number could count.
    private Numeral over(Words w, Numeral n) {
        if (!w.is(n.to(), "over") || n.isScaled() || n.value().signum() <= 0) return n;
        Optional<Numeral> below = simple(w, n.to() + 1);
        boolean fraction =
                below.isPresent()
                        && below.get().value().compareTo(n.value()) > 0
                        && w.isMark(below.get().to());
        if (!fraction) return n;
        BigDecimal value = n.value().divide(below.get().value(), MathContext.DECIMAL64);
        return new Numeral(
                n.from(), below.get().to(), value, Numeral.Kind.FRACTION, n.inDigits(), n.scale());
    }

    /// "1e10", "-12e-1"
    private static Numeral exponent(Words w, Numeral n) {
        int i = n.to();
        if (w.isMark(i, '^') && w.glued(i)) return power(w, n);
        if (!w.is(i, "e") || !w.glued(i)) return n;
        boolean signed = w.isMark(i + 1, '+') || w.isHyphen(i + 1);
        int at = signed ? i + 2 : i + 1;
        boolean digits = w.isDigits(at) && w.length(at) <= 2 && w.glued(at) && w.glued(i + 1);
        if (!digits) return n;
        int power = Integer.parseInt(w.lower(at)) * (w.isHyphen(i + 1) ? -1 : 1);
        return n.with(at + 1, n.value().scaleByPowerOfTen(power), n.scale());
    }

    /// "1.1^23", "2.5^-1"
    private static Numeral power(Words w, Numeral n) {
        int i = n.to() + 1;
        boolean minus = false;
        while (i < n.to() + 4 && (w.isHyphen(i) || w.isMark(i, '+')) && w.glued(i)) {
            minus = w.isHyphen(i);
            i++;
        }
        boolean digits = w.isDigits(i) && w.length(i) <= 2 && w.glued(i) && n.value().signum() > 0;
        if (!digits) return n;
        BigDecimal value = n.value().pow(Integer.parseInt(w.lower(i)), MathContext.DECIMAL64);
        BigDecimal result = minus ? BigDecimal.ONE.divide(value, MathContext.DECIMAL64) : value;
        return n.with(i + 1, result, n.scale());
    }

    private static boolean isSign(Words w, int i) {
        boolean margin = w.is(i - 1, "or") || w.is(i - 1, "/") || w.is(i - 1, "plus");
        if (margin) return false;
        if (w.is(i, "minus") || w.is(i, "negative")) return w.isDigits(i + 1) || w.isWord(i + 1);
        boolean dash = w.isMark(i, '-') || w.isMark(i, '\u2212');
        return dash && w.isDigits(i + 1) && w.glued(i + 1) && !w.glued(i) && !w.isDigits(i - 1);
    }

    /// Takes "million", "bn" and the like that follow digits.
    private Numeral scaled(Words w, Numeral n) {
        Numeral result = n;
        for (int more = 0; more < 2 && n.kind() == Numeral.Kind.CARDINAL; more++) {
            int i = result.to();
            boolean hyphen = w.isHyphen(i) && w.glued(i) && w.glued(i + 1);
            Optional<Long> scale = scale(w, hyphen ? i + 1 : i, more > 0);
            if (scale.isEmpty()) return result;
            result = result.times(hyphen ? i + 2 : i + 1, scale.get());
            if (w.isMark(result.to(), '.') && isShort(w, result.to() - 1)) {
                result = result.with(stopTaken(w, result.to()), result.value(), result.scale());
            }
        }
        return result;
    }

    /// The full stop of "Mrd." and "Mio." belongs to it, unless a sentence ends there.
    private static int stopTaken(Words w, int stop) {
        return w.beginsSentence(stop + 1) ? stop : stop + 1;
    }

    private boolean isShort(Words w, int i) {
        return words.shortScale(w, i).isPresent();
    }

    private Optional<Long> scale(Words w, int i, boolean again) {
        if (w.beginsLine(i)) return Optional.empty();
        Optional<NumberWords.Word> word = words.word(w, i);
        if (word.isPresent()) {
            boolean scale =
                    switch (word.get().kind()) {
                        case SCALE, HUNDRED, DOZEN -> true;
                        case ONE, TEEN, TEN -> false;
                    };
            return scale ? word.map(NumberWords.Word::value) : Optional.empty();
        }
        if (again) return Optional.empty();
        Optional<Long> abbreviated = words.shortScale(w, i);
        if (abbreviated.isPresent()) return abbreviated;
        return w.glued(i) ? gluedLetter(w, i) : Optional.empty();
    }

    /// "100k", "10M"; a small m may be metres and is for the reader of units to say.
    private static Optional<Long> gluedLetter(Words w, int i) {
        if (w.is(i, "k")) return Optional.of(1000L);
        if (w.is(i, "b")) return Optional.of(1_000_000_000L);
        if (w.is(i, "m") && w.isCapital(i)) return Optional.of(1_000_000L);
        return Optional.empty();
    }

    /// "21st"
    private static Numeral ordinalEnding(Words w, Numeral n) {
        int i = n.to();
        if (!w.glued(i) || n.to() != n.from() + 1) return n;
        boolean ordinal =
                switch (w.lower(i)) {
                    case "st", "nd", "rd", "th" -> true;
                    default -> false;
                };
        return ordinal
                ? new Numeral(
                        n.from(), i + 1, n.value(), Numeral.Kind.ORDINAL, true, BigDecimal.ONE)
                : n;
    }
}
