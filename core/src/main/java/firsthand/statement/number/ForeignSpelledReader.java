package firsthand.statement.number;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads number words of languages other than English: a cardinal as ICU spells it, with words of
/// scale, or a part ("zwei Drittel").
record ForeignSpelledReader(NumberWords words) implements SpelledReader {
    @Override
    public Optional<Numeral> at(Words w, int i) {
        if (!w.isWord(i)) return Optional.empty();
        var share = words.share(w, i);
        if (share.isPresent()) {
            var found = share.get();
            return Optional.of(of(i, found.to(), found.meaning(), Numeral.Kind.FRACTION));
        }
        var spelled = words.spelled(w, i);
        if (spelled.isPresent()) {
            var found = spelled.get();
            Numeral n =
                    of(i, found.to(), BigDecimal.valueOf(found.meaning()), Numeral.Kind.CARDINAL);
            return Optional.of(scaled(w, n));
        }
        Optional<Numeral> one = one(w, i);
        if (one.isPresent()) return one;
        return words.ordinal(w, i)
                .map(m -> of(i, m.to(), BigDecimal.valueOf(m.meaning()), Numeral.Kind.ORDINAL));
    }

    private static Numeral of(int from, int to, BigDecimal value, Numeral.Kind kind) {
        return new Numeral(from, to, value, kind, false, BigDecimal.ONE);
    }

    /// "eine Million", "un million", "mil", "hundert", "une douzaine": one, where a scale follows.
    private Optional<Numeral> one(Words w, int i) {
        boolean article = isOne(w.lower(i));
        int scale = article ? i + 1 : i;
        var found = words.word(w, scale);
        if (found.isEmpty() || (!article && found.get().value() > 1000)) return Optional.empty();
        if (!article && found.get().kind() == NumberWords.Kind.DOZEN) return Optional.empty();
        Numeral n = of(i, scale, BigDecimal.ONE, Numeral.Kind.CARDINAL);
        return Optional.of(scaled(w, n));
    }

    private static boolean isOne(String word) {
        return switch (word) {
            case "ein",
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
                    "uma" ->
                    true;
            default -> false;
        };
    }

    private Numeral scaled(Words w, Numeral n) {
        Numeral result = n;
        for (int more = 0; more < 2; more++) {
            var scale = words.word(w, result.to());
            if (scale.isEmpty() || w.beginsLine(result.to())) return result;
            result = result.times(result.to() + 1, scale.get().value());
        }
        return result;
    }
}
