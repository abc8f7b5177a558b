package firsthand.statement.time;

import static firsthand.statement.time.Vocabulary.Kind.AGO_AFTER;
import static firsthand.statement.time.Vocabulary.Kind.AGO_BEFORE;
import static firsthand.statement.time.Vocabulary.Kind.DAY;
import static firsthand.statement.time.Vocabulary.Kind.FEW;
import static firsthand.statement.time.Vocabulary.Kind.UNIT;

import firsthand.statement.number.Numeral;
import firsthand.statement.number.Phrasebook;
import firsthand.statement.number.Words;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Times so and so far from another: "two days ago", "a year earlier", "three weeks later", "vor
/// zwei Tagen", "il y a deux jours"; and the durations that they are made of: "five years",
/// "several
/// months", "half an hour".
final class Offsets implements Rule {
    /// A number of units: the number is "X" where it isn't known.
    private record Length(int from, int to, String number, String unit) {
        boolean isKnown() {
            return !number.equals("X");
        }

        boolean isWhole() {
            return isKnown() && number.length() < 6 && number.indexOf('.') < 0;
        }
    }

    @Override
    public Optional<Timex> at(Scene s, int i) {
        return before(s, i).or(() -> length(s, i).flatMap(l -> behind(s, l)));
    }

    // what stands in front: "vor zwei Tagen", "hace dos días"

    private static Optional<Timex> before(Scene s, int i) {
        var ago = s.at(AGO_BEFORE, i);
        if (ago.isEmpty()) return Optional.empty();
        Optional<Length> length = length(s, ago.get().to());
        return length.map(l -> ago(s, i, l.to(), l));
    }

    // what stands behind: "ago", "earlier", "later"

    private static Optional<Timex> behind(Scene s, Length l) {
        Words w = s.words;
        int i = l.to();
        boolean same = !w.beginsLine(i);
        if (same && s.is(AGO_AFTER, i)) return Optional.of(ago(s, l.from(), i + 1, l));
        boolean shifted = w.is(i, "earlier") || w.is(i, "later");
        if (same && shifted && !w.is(i + 1, "this") && s.language.equals("en")) {
            return Optional.of(shifted(s, l, i + 1, w.is(i, "later") ? 1 : -1));
        }
        Optional<Timex> fromToday = same ? besideToday(s, l, i) : Optional.empty();
        if (fromToday.isPresent()) return fromToday;
        return mayBeDuration(s, l) ? Optional.of(duration(s, l)) : Optional.empty();
    }

    /// "two weeks from now", "two days after today", "a week before yesterday"
    private static Optional<Timex> besideToday(Scene s, Length l, int i) {
        Words w = s.words;
        int sign = w.is(i, "before") ? -1 : w.is(i, "from") || w.is(i, "after") ? 1 : 0;
        if (sign == 0) return Optional.empty();
        var day = s.at(DAY, i + 1);
        boolean now = w.is(i + 1, "now");
        if (!now && day.isEmpty()) return Optional.empty();
        int offset = day.map(m -> Integer.valueOf(m.meaning())).orElse(0);
        int to = day.map(Phrasebook.Match::to).orElse(i + 2);
        return s.today().map(d -> Timex.date(l.from(), to, moved(d.plusDays(offset), l, sign)));
    }

    private static Timex ago(Scene s, int from, int to, Length l) {
        if (!l.isWhole()) {
            boolean fraction = l.isKnown() && l.number().indexOf('.') >= 0;
            return Timex.date(
                    from, to, fraction ? Values.duration(l.number(), l.unit()) : "PAST_REF");
        }
        long n = Long.parseLong(l.number());
        if (Values.isTimeUnit(l.unit())) return Timex.time(from, to, hoursAgo(s, l, n));
        boolean old = l.unit().equals("Y") && n > 5000;
        if (old) return Timex.date(from, to, "PAST_REF");
        return Timex.date(from, to, s.today().map(d -> moved(d, l, -1)).orElse("PAST_REF"));
    }

    private static String hoursAgo(Scene s, Length l, long n) {
        Optional<LocalDateTime> then = s.moment().map(m -> m.minus(n, unit(l)));
        return then.map(t -> t.truncatedTo(ChronoUnit.MINUTES).toString())
                .orElse(Values.duration(l.number(), l.unit()));
    }

    private static ChronoUnit unit(Length l) {
        return switch (l.unit()) {
            case "H" -> ChronoUnit.HOURS;
            case "TM" -> ChronoUnit.MINUTES;
            default -> ChronoUnit.SECONDS;
        };
    }

    private static String moved(LocalDate day, Length l, int sign) {
        if (!l.isWhole()) return sign < 0 ? "PAST_REF" : "FUTURE_REF";
        return Values.stretch(
                Values.shift(day, l.unit(), sign * Long.parseLong(l.number())), l.unit());
    }

    /// "a year earlier": counted from the day mentioned last.
    private static Timex shifted(Scene s, Length l, int to, int sign) {
        Optional<LocalDate> start = s.lately(l.unit());
        if (l.isWhole() && Values.isTimeUnit(l.unit()) && s.isFirst() && s.moment().isPresent()) {
            LocalDateTime then = s.moment().get().plus(sign * Long.parseLong(l.number()), unit(l));
            return Timex.time(l.from(), to, then.truncatedTo(ChronoUnit.MINUTES).toString());
        }
        if (start.isEmpty() || !l.isWhole() || Values.isTimeUnit(l.unit())) {
            return Timex.duration(l.from(), l.to(), Values.duration(l.number(), l.unit()));
        }
        return Timex.date(l.from(), to, moved(start.get(), l, sign));
    }

    // durations

    private static Timex duration(Scene s, Length l) {
        int from = theLast(s.words, l.from());
        int to = aged(s.words, l.to());
        return Timex.duration(from, to, Values.duration(l.number(), l.unit()));
    }

    /// "a 34-year-old", "ten months old": the age's last word belongs to it.
    private static int aged(Words w, int i) {
        int old = w.isHyphen(i) && w.glued(i) ? i + 1 : i;
        boolean aged = w.is(old, "old") || w.is(old, "olds") && old > i;
        return aged && !w.beginsLine(old) ? old + 1 : i;
    }

    /// "the last five years", "the next six months": article and modifier belong to it.
    private static int theLast(Words w, int i) {
        boolean modified =
                switch (w.lower(i - 1)) {
                    case "last", "past", "next", "previous", "coming", "following", "first" -> true;
                    default -> false;
                };
        if (!modified || w.beginsLine(i) || w.is(i - 1, "last") && isVerb(w, i - 2)) return i;
        return w.is(i - 2, "the") && !w.beginsLine(i - 1) ? i - 2 : i - 1;
    }

    /// Units that are rarely meant as time ("a second") or whose number is an age or a name.
    private static boolean mayBeDuration(Scene s, Length l) {
        Words w = s.words;
        boolean article = w.is(l.from(), "a") || w.is(l.from(), "an");
        if (l.unit().equals("N") || l.unit().equals("WE")) return l.isKnown() && !article;
        if (article && l.unit().equals("S")) return false;
        if (article && l.unit().equals("D") && w.is(l.to(), "of")) return false;
        return true;
    }

    private static Optional<Length> length(Scene s, int i) {
        return past(s, i)
                .or(() -> counted(s, i))
                .or(() -> few(s, i))
                .or(() -> article(s, i))
                .or(() -> whole(s, i))
                .or(() -> longWord(s, i))
                .or(() -> bare(s, i));
    }

    /// "all day", "another week", "one more year"
    private static Optional<Length> whole(Scene s, int i) {
        Words w = s.words;
        if (!w.is(i, "all") && !w.is(i, "another") || w.beginsLine(i + 1)) return Optional.empty();
        return s.at(UNIT, i + 1)
                .filter(m -> !w.lower(m.to() - 1).endsWith("s") && !w.isHyphen(m.to()))
                .filter(m -> "DWMYH".contains(m.meaning()) || m.meaning().equals("DE"))
                .map(m -> new Length(i, m.to(), "1", m.meaning()));
    }

    /// "the past decade", "the past year": one of it.
    private static Optional<Length> past(Scene s, int i) {
        Words w = s.words;
        boolean last = w.is(i + 1, "last") && isSpanned(w, i - 1);
        if (!w.is(i, "the") || !(w.is(i + 1, "past") || w.is(i + 1, "coming") || last))
            return Optional.empty();
        boolean plural = w.lower(i + 2).endsWith("s");
        return s.at(UNIT, i + 2)
                .filter(m -> !m.meaning().equals("S"))
                .map(m -> new Length(i, m.to(), plural ? "X" : "1", m.meaning()));
    }

    /// "over (the last year)"
    static boolean isSpanned(Words w, int i) {
        return switch (w.lower(i)) {
            case "over", "during", "in", "for", "within" -> true;
            default -> false;
        };
    }

    /// "five years", "24-hour", "half an hour", "two and a half days", "two more years"
    private static Optional<Length> counted(Scene s, int i) {
        Words w = s.words;
        if (w.glued(i)
                && !w.isMark(i - 1, '(')
                && !w.isMark(i - 1, '"')
                && !w.isMark(i - 1, '\u201c')) {
            return Optional.empty();
        }
        Optional<Numeral> number = s.number(i).filter(n -> n.kind() != Numeral.Kind.ORDINAL);
        if (number.isEmpty() || number.get().value().signum() < 0) return Optional.empty();
        Numeral n = number.get();
        int next = s.language.equals("en") ? unitBehind(w, n) : foreignUnit(s, n);
        var unit = s.at(UNIT, next).filter(m -> !w.beginsLine(next) && isUnit(s, next, m));
        if (unit.isEmpty()) return Optional.empty();
        Phrasebook.Match<String> m = unit.get();
        if (isHalf(w, m.to())) return Optional.of(length(i, m.to() + 3, n, m, "0.5"));
        return Optional.of(length(i, m.to(), n, m, "0"));
    }

    private static Length length(
            int i, int to, Numeral n, Phrasebook.Match<String> m, String more) {
        String value = Values.duration(n.value().add(new java.math.BigDecimal(more)), m.meaning());
        boolean time = value.startsWith("PT");
        String unit = value.substring(value.length() - 1);
        String name = time ? (unit.equals("M") ? "TM" : unit) : m.meaning();
        boolean converted = !time && !m.meaning().equals(unit) && !isLong(m.meaning());
        String number = value.replaceAll("[A-Z]", "");
        boolean whole = n.value().stripTrailingZeros().scale() <= 0;
        if (isLong(m.meaning()) && !whole) return new Length(i, to, number, unit);
        if (isLong(m.meaning())) number = n.value().stripTrailingZeros().toPlainString();
        return new Length(i, to, number, converted ? unit : name);
    }

    private static boolean isLong(String unit) {
        return unit.length() == 2 && !unit.equals("TM") || unit.equals("Q") || unit.equals("N");
    }

    private static boolean isHalf(Words w, int i) {
        return w.is(i, "and") && w.is(i + 1, "a") && w.is(i + 2, "half");
    }

    /// "this needn't last two hours"
    private static boolean isVerb(Words w, int i) {
        return switch (w.lower(i)) {
            case "to", "not", "t", "will", "would", "could", "can", "may", "might", "should" ->
                    true;
            default -> false;
        };
    }

    private static int unitBehind(Words w, Numeral n) {
        int i = n.to();
        if (w.isHyphen(i) && w.glued(i) && w.glued(i + 1)) return i + 1;
        if (n.kind() == Numeral.Kind.FRACTION) {
            int of = w.is(i, "of") ? i + 1 : i;
            return w.is(of, "a") || w.is(of, "an") ? of + 1 : of;
        }
        return switch (w.lower(i)) {
            case "more",
                    "full",
                    "whole",
                    "straight",
                    "consecutive",
                    "long",
                    "additional",
                    "further",
                    "other",
                    "extra",
                    "successive",
                    "solid",
                    "calendar",
                    "working" ->
                    i + 1;
            default -> i;
        };
    }

    /// "deux prochaines semaines": over the modifier.
    private static int foreignUnit(Scene s, Numeral n) {
        for (var kind : new Vocabulary.Kind[] {Vocabulary.Kind.LAST, Vocabulary.Kind.NEXT}) {
            var modifier = s.at(kind, n.to());
            if (modifier.isPresent()) return modifier.get().to();
        }
        return unitBehind(s.words, n);
    }

    private static boolean isUnit(Scene s, int i, Phrasebook.Match<String> m) {
        Words w = s.words;
        if (w.isWord(m.to()) && w.glued(m.to())) return false;
        if (m.meaning().equals("Q")) return !s.language.equals("en");
        return !(w.isCapital(i) && w.length(i) <= 3) || s.language.equals("de");
    }

    /// "several months", "a few days", "many years"
    private static Optional<Length> few(Scene s, int i) {
        var few = s.at(FEW, i);
        if (few.isEmpty()) return Optional.empty();
        int next = s.words.is(few.get().to(), "more") ? few.get().to() + 1 : few.get().to();
        return s.at(UNIT, next)
                .filter(m -> !s.words.beginsLine(next) && !m.meaning().equals("Q"))
                .filter(m -> !s.language.equals("en") || s.words.lower(m.to() - 1).endsWith("s"))
                .map(m -> new Length(i, m.to(), "X", m.meaning()));
    }

    /// "a week", "an hour"
    private static Optional<Length> article(Scene s, int i) {
        Words w = s.words;
        if (!w.is(i, "a") && !w.is(i, "an") || !s.language.equals("en")) return Optional.empty();
        int next =
                w.is(i + 1, "full") || w.is(i + 1, "whole") || w.is(i + 1, "single")
                        ? i + 2
                        : i + 1;
        var unit =
                s.at(UNIT, next)
                        .filter(
                                m ->
                                        !w.lower(m.to() - 1).endsWith("s")
                                                || m.meaning().equals("CE"));
        if (unit.isEmpty() || w.isHyphen(unit.get().to())) return Optional.empty();
        String name = unit.get().meaning();
        if (name.equals("Q") || name.equals("WE") || name.equals("N")) return Optional.empty();
        int to = isHalf(w, unit.get().to()) ? unit.get().to() + 3 : unit.get().to();
        if (to > unit.get().to()) {
            String value = Values.duration(new java.math.BigDecimal("1.5"), name);
            String number = value.replaceAll("[A-Z]", "");
            String half = value.startsWith("PT") ? "TM" : value.substring(value.length() - 1);
            return Optional.of(new Length(i, to, number, half));
        }
        return Optional.of(new Length(i, to, "1", name));
    }

    /// "yearlong", "a week-long siege"
    private static Optional<Length> longWord(Scene s, int i) {
        Words w = s.words;
        if (!s.language.equals("en")) return Optional.empty();
        boolean parted = w.isHyphen(i + 1) && w.is(i + 2, "long") && w.glued(i + 2);
        String unit =
                switch (parted ? w.lower(i) + "long" : w.lower(i)) {
                    case "daylong" -> "D";
                    case "weeklong" -> "W";
                    case "monthlong" -> "M";
                    case "yearlong" -> "Y";
                    case "decadelong" -> "DE";
                    case "hourlong" -> "H";
                    default -> "";
                };
        boolean counted = w.isHyphen(i - 1) && w.glued(i);
        if (unit.isEmpty() || counted) return Optional.empty();
        return Optional.of(new Length(i, parted ? i + 3 : i + 1, "1", unit));
    }

    /// "for years", "in months", "decades-long"
    private static Optional<Length> bare(Scene s, int i) {
        Words w = s.words;
        if (!s.language.equals("en") || !w.lower(i).endsWith("s")) return Optional.empty();
        boolean led =
                switch (w.lower(i - 1)) {
                    case "for",
                            "in",
                            "after",
                            "over",
                            "within",
                            "took",
                            "take",
                            "takes",
                            "last",
                            "spent",
                            "lasted",
                            "of" ->
                            true;
                    default -> w.isHyphen(i + 1) && w.is(i + 2, "long");
                };
        var unit = s.at(UNIT, i).filter(m -> m.to() == i + 1);
        boolean goesOn =
                w.is(i + 1, "ago")
                        || w.is(i + 1, "later")
                        || w.is(i + 1, "earlier")
                        || w.is(i + 1, "of") && !w.is(i + 2, "the");
        if (!led && !goesOn || unit.isEmpty()) return Optional.empty();
        if (unit.get().meaning().equals("S") || unit.get().meaning().equals("Q"))
            return Optional.empty();
        boolean isLong = w.isHyphen(i + 1) && w.is(i + 2, "long");
        return Optional.of(new Length(i, isLong ? i + 3 : i + 1, "X", unit.get().meaning()));
    }
}
