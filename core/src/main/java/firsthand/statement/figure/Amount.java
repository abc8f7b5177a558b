package firsthand.statement.figure;

import firsthand.statement.number.Words;
import firsthand.text.Span;
import java.math.BigDecimal;
import java.util.Optional;

/// A number with its unit, as words `from` to `to` (exclusive) of a text give it.
///
/// @param value in `unit`; the lower end of a range
/// @param high the upper end of a range
/// @param unit the unit, the currency or the counted noun's lemma; empty when nothing says what is
///     counted
/// @param hedge what the words before or behind it make of the value
/// @param hedgeFrom index of the first word of the hedge; `from` where there is none
/// @param counted index after the last word of the counted noun phrase; `to` where there is none
public record Amount(
        int from,
        int to,
        BigDecimal value,
        Optional<BigDecimal> high,
        String unit,
        Kind kind,
        Hedge hedge,
        int hedgeFrom,
        int counted) {

    /// What sort of amount it is.
    public enum Kind {
        MONEY,
        PERCENT,
        /// a measure with a unit: metres, hours
        MEASURE,
        /// things or people that are counted
        COUNT,
        /// a place in an order: "the third attack"
        ORDINAL,
        /// a part of a whole: "two-thirds of the trains", in the unit "share"
        SHARE,
        /// somebody's or something's age
        AGE
    }

    /// How exact the value is.
    public enum Hedge {
        EXACT,
        ABOUT,
        AT_LEAST,
        AT_MOST
    }

    Amount withHedge(Hedge found, int hedgeStart) {
        return new Amount(from, to, value, high, unit, kind, found, hedgeStart, counted);
    }

    Amount withUnit(String name) {
        return new Amount(from, to, value, high, name, kind, hedge, hedgeFrom, counted);
    }

    Amount withTo(int end) {
        int noun = Math.max(counted, end);
        return new Amount(from, end, value, high, unit, kind, hedge, hedgeFrom, noun);
    }

    public Span span(Words words) {
        return words.span(from, to);
    }

    /// The counted noun phrase behind the number, in the report's words; empty where there is none.
    public String countedText(Words words) {
        return counted > to ? words.text(to, counted) : "";
    }
}
