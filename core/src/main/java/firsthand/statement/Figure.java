package firsthand.statement;

import firsthand.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A number with what it measures or counts.
///
/// @param span the number with its unit, sign and hedge-free words: "701 square kilometres", "€90
///     billion", "two-thirds"
/// @param value in `unit`: 90000000000 for "€90 billion"; the lower end of a range
/// @param high the upper end of a range
/// @param unit as CONTRACT.md lists: ISO 4217, `%`, `km2`, `h`, or the counted noun's lemma
/// @param bound what a hedge makes of the value
/// @param of what is measured or counted, a phrase in the report's words: "territory seized in
///     November"; empty when it does not say
/// @param beside the words that stand beside it in its clause, by which figures are compared
/// @param creditedTo the chain of bodies that the report names for it, nearest first: AFP,
///     Institute for the Study of War
public record Figure(
        Span span,
        BigDecimal value,
        Optional<BigDecimal> high,
        String unit,
        Type type,
        Bound bound,
        String of,
        String beside,
        List<String> creditedTo)
        implements Statement {
    /// A figure of whose clause no more is known than what it is of.
    public Figure(
            Span span,
            BigDecimal value,
            Optional<BigDecimal> high,
            String unit,
            Type type,
            Bound bound,
            String of,
            List<String> creditedTo) {
        this(span, value, high, unit, type, bound, of, of, creditedTo);
    }

    public Figure {
        creditedTo = List.copyOf(creditedTo);
    }

    public Figure withUnit(String measured, Type kind) {
        return new Figure(span, value, high, measured, kind, bound, of, beside, creditedTo);
    }

    public Figure withCredits(List<String> bodies) {
        return new Figure(span, value, high, unit, type, bound, of, beside, bodies);
    }

    /// What is measured.
    public enum Type {
        MONEY,
        PERCENT,
        QUANTITY
    }

    /// "about", "more than", "up to".
    public enum Bound {
        EXACT,
        ABOUT,
        AT_LEAST,
        AT_MOST
    }

    public boolean approximate() {
        return bound != Bound.EXACT;
    }
}
