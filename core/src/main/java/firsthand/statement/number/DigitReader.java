package firsthand.statement.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;

/// Reads numbers that are written in digits, with the separators of one language: 1,234.5 in
/// English, 1.234,5 and 1 234,5 elsewhere; lakh grouping (12,34,567), signs, 3/4, 10 1/2 and ½ too.
/// A run like a version (1.2.3) or of more than 18 digits is no number.
final class DigitReader {
    private static final int MOST_DIGITS = 18;
    private static final Set<Integer> DENOMINATORS = Set.of(2, 3, 4, 5, 6, 8, 10, 16, 20, 32, 100);
    private static final String VULGAR = "½⅓⅔¼¾⅛⅜⅝⅞⅕⅖⅗⅘⅙⅚";
    private static final double[] VULGAR_VALUES = {
        .5, 1 / 3d, 2 / 3d, .25, .75, .125, .375, .625, .875, .2, .4, .6, .8, 1 / 6d, 5 / 6d
    };
    private final boolean english;

    DigitReader(String language) {
        this.english = language.equals("en");
    }

    /// The number that begins with word `i`, its minus sign left out.
    Optional<Numeral> at(Words w, int i) {
        if (vulgar(w, i) >= 0) return Optional.of(number(i, i + 1, fraction(vulgar(w, i))));
        if (!w.isDigits(i)) return leadingPoint(w, i);
        Optional<Numeral> simple = simpleFraction(w, i);
        return simple.isPresent() ? simple : grouped(w, i).map(n -> mixed(w, n));
    }

    private static Numeral number(int from, int to, BigDecimal value) {
        return new Numeral(from, to, value, Numeral.Kind.CARDINAL, true, BigDecimal.ONE);
    }

    private static BigDecimal fraction(int vulgar) {
        return new BigDecimal(VULGAR_VALUES[vulgar], MathContext.DECIMAL32);
    }

    static boolean isVulgar(Words w, int i) {
        return vulgar(w, i) >= 0;
    }

    private static int vulgar(Words w, int i) {
        return w.isMark(i) && w.length(i) == 1 ? VULGAR.indexOf(w.lower(i)) : -1;
    }

    /// ".25"
    private Optional<Numeral> leadingPoint(Words w, int i) {
        boolean point = w.isMark(i, '.') && w.isDigits(i + 1) && w.glued(i + 1) && !w.glued(i);
        if (!point || w.length(i + 1) > MOST_DIGITS) return Optional.empty();
        return Optional.of(number(i, i + 2, new BigDecimal("0." + w.lower(i + 1))));
    }

    private Optional<Numeral> simpleFraction(Words w, int i) {
        boolean slash = w.isMark(i + 1, '/') || w.isMark(i + 1, '\u2044');
        if (!slash || !w.isDigits(i + 2) || !w.glued(i + 1) || !w.glued(i + 2)) {
            return Optional.empty();
        }
        boolean date = w.isMark(i + 3, '/') || w.length(i) > 2 || w.length(i + 2) > 3;
        if (date) return Optional.empty();
        int above = Integer.parseInt(w.lower(i));
        int below = Integer.parseInt(w.lower(i + 2));
        if (above == 0 || above >= below || !DENOMINATORS.contains(below)) return Optional.empty();
        BigDecimal value =
                new BigDecimal(above).divide(new BigDecimal(below), MathContext.DECIMAL64);
        return Optional.of(
                new Numeral(i, i + 3, value, Numeral.Kind.FRACTION, true, BigDecimal.ONE));
    }

    /// "10 1/2", "2½"
    private Numeral mixed(Words w, Numeral whole) {
        int i = whole.to();
        if (whole.value().scale() > 0) return whole;
        if (vulgar(w, i) >= 0) {
            return number(whole.from(), i + 1, whole.value().add(fraction(vulgar(w, i))));
        }
        if (w.glued(i) || w.beginsLine(i) || !w.isDigits(i)) return whole;
        return simpleFraction(w, i)
                .map(f -> number(whole.from(), f.to(), whole.value().add(f.value())))
                .orElse(whole);
    }

    private Optional<Numeral> grouped(Words w, int i) {
        StringBuilder digits = new StringBuilder(w.lower(i));
        int to = i + 1;
        if (w.length(i) <= 3) to = groups(w, i, digits);
        if (digits.length() > MOST_DIGITS) return Optional.empty();
        if (isDecimalPoint(w, to)) {
            if (w.length(to + 1) > MOST_DIGITS || isVersion(w, to)) return Optional.empty();
            digits.append('.').append(w.lower(to + 1));
            to += 2;
        }
        return Optional.of(number(i, to, new BigDecimal(digits.toString())));
    }

    /// Takes the groups of thousands that follow; returns where they end.
    private int groups(Words w, int i, StringBuilder digits) {
        int to = i + 1;
        boolean lakh = false;
        String separator = separator(w, to);
        if (separator.isEmpty()) return to;
        while (separator.equals(separator(w, to))) {
            int at = separator.equals(" ") ? to : to + 1;
            lakh |= w.length(at) == 2;
            digits.append(w.lower(at));
            to = at + 1;
            if (digits.length() > MOST_DIGITS) return to;
        }
        if (lakh && w.length(to - 1) != 3) {
            digits.setLength(0);
            digits.append(w.lower(i));
            return i + 1;
        }
        return to;
    }

    /// The separator at `i` if a group of digits follows it, else empty.
    private String separator(Words w, int i) {
        boolean group = w.isDigits(i) && w.length(i) == 3;
        if (group && w.is(i, "000") && w.gap(i).equals(" ") && !w.isDigits(i - 2)) return " ";
        if (group && (isThinSpace(w.gap(i)) || isSpacedTwice(w, i))) return " ";
        if (!w.glued(i) || !w.glued(i + 1) || !w.isDigits(i + 1)) return "";
        boolean three = w.length(i + 1) == 3;
        if (w.isApostrophe(i) && three) return "'";
        if (english) {
            boolean lakh = w.length(i + 1) == 2 && w.isMark(i + 2, ',') && w.glued(i + 2);
            return w.isMark(i, ',') && (three || lakh && w.length(i + 3) < 4) ? "," : "";
        }
        return w.isMark(i, '.') && three ? "." : "";
    }

    private boolean isThinSpace(String gap) {
        if (gap.length() != 1) return false;
        char c = gap.charAt(0);
        return c == '\u00a0' || c == '\u202f' || c == '\u2009' || (c == ' ' && !english);
    }

    /// In English a plain space groups digits only where it does so twice: "1 234 567".
    private boolean isSpacedTwice(Words w, int i) {
        boolean before = w.isDigits(i - 2) && w.gap(i - 1).equals(" ") && w.length(i - 1) == 3;
        boolean after = w.isDigits(i + 1) && w.gap(i + 1).equals(" ") && w.length(i + 1) == 3;
        return english && w.gap(i).equals(" ") && (before || after);
    }

    private boolean isDecimalPoint(Words w, int i) {
        if (!w.glued(i) || !w.glued(i + 1) || !w.isDigits(i + 1)) return false;
        if (w.isMark(i, english ? '.' : ',')) return true;
        return !english && w.isMark(i, '.') && w.length(i + 1) < 3;
    }

    private static boolean isVersion(Words w, int point) {
        boolean again = w.isMark(point + 2, '.') || w.isMark(point + 2, ',');
        return again && w.glued(point + 2) && w.glued(point + 3) && w.isDigits(point + 3);
    }
}
