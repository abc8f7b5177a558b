package firsthand.statement.figure;

import firsthand.statement.number.Numeral;
import firsthand.statement.number.Words;
import java.util.Optional;

/// Ordinals that count: "the third attack", "the fifth-largest bank". First and second say too
/// little, and "third parties" and "the third quarter" count nothing.
final class Ordinals {
    private Ordinals() {}

    static Optional<Amount> read(Words w, Numeral n) {
        if (n.value().intValue() < 3 || !counts(w, n)) return Optional.empty();
        return Optional.of(
                new Amount(
                        n.from(),
                        n.to(),
                        n.value(),
                        Optional.empty(),
                        "ordinal",
                        Amount.Kind.ORDINAL,
                        Amount.Hedge.EXACT,
                        n.from(),
                        n.to() + (w.isWord(n.to()) ? 1 : 0)));
    }

    private static boolean counts(Words w, Numeral n) {
        int i = w.isHyphen(n.to()) ? n.to() + 1 : n.to();
        if (!w.isWord(i) || w.beginsSentence(i)) return false;
        return switch (w.lower(i)) {
            case "party",
                    "parties",
                    "world",
                    "quarter",
                    "quarters",
                    "half",
                    "reich",
                    "century",
                    "centuries",
                    "of",
                    "person",
                    "and",
                    "or",
                    "degree",
                    "estate",
                    "amendment",
                    "floor",
                    "grade",
                    "generation",
                    "avenue",
                    "street",
                    "fleet",
                    "army",
                    "division",
                    "to",
                    "in",
                    "on",
                    "at",
                    "by",
                    "for",
                    "is",
                    "was",
                    "circuit",
                    "grader" ->
                    false;
            default -> true;
        };
    }
}
