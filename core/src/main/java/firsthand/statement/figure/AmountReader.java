package firsthand.statement.figure;

import firsthand.statement.figure.Amount.Hedge;
import firsthand.statement.figure.Amount.Kind;
import firsthand.statement.figure.Units.Unit;
import firsthand.statement.number.Lexicon;
import firsthand.statement.number.Numeral;
import firsthand.statement.number.Numerals;
import firsthand.statement.number.Phrasebook;
import firsthand.statement.number.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;

/// Reads the amounts of a text from left to right, each word a bounded number of times.
public final class AmountReader {
    private static final Map<String, AmountReader> KNOWN = new ConcurrentHashMap<>();
    private final String language;
    private final Numerals numerals;
    private final Units units;
    private final Ranges ranges;
    private final Shares shares;
    private final Spans spans;

    private AmountReader(String language) {
        this.language = language;
        this.numerals = Numerals.in(language);
        this.units = Units.in(language);
        this.ranges = new Ranges(numerals, units, language);
        this.shares = new Shares(numerals, units);
        this.spans = new Spans(numerals, units);
    }

    public static AmountReader in(String language) {
        return KNOWN.computeIfAbsent(Lexicon.known(language), AmountReader::new);
    }

    /// The amounts in order of place, none overlapping.
    ///
    /// @param taken whether a word belongs to a date or time of day and so to no amount
    public List<Amount> read(Words w, IntPredicate taken) {
        List<Amount> found = new ArrayList<>();
        for (int i = 0; i < w.size(); ) {
            Optional<Amount> amount =
                    mayBegin(w, i) && !taken.test(i) ? at(w, i) : Optional.empty();
            amount.ifPresent(found::add);
            i = amount.map(Amount::to).orElse(i + 1);
        }
        return found;
    }

    /// A quick look: most words begin no amount.
    private boolean mayBegin(Words w, int i) {
        return numerals.mayBegin(w, i) || units.mayBegin(w, i) || w.lower(i).startsWith("per");
    }

    private Optional<Amount> at(Words w, int i) {
        return moneyInFront(w, i)
                .or(() -> shares.at(w, i))
                .or(() -> spans.article(w, i))
                .or(() -> percentInFront(w, i))
                .or(() -> withNumeral(w, i))
                .map(a -> hedged(w, a));
    }

    // money: "€90bn", "US$5m", "EUR 553 million", "Rs 5 crore"

    private Optional<Amount> moneyInFront(Words w, int i) {
        var currency = units.currencyBefore(w, i);
        if (currency.isEmpty() || w.isWord(i) && w.isWord(i - 1) && w.glued(i)) {
            return Optional.empty();
        }
        int at = currency.get().to();
        if (w.beginsLine(at) || !w.isDigits(at) && !w.isMark(at)) return Optional.empty();
        return numerals.at(w, at)
                .map(n -> million(w, n))
                .map(n -> money(w, i, ranges.read(w, n, i), currency.get().meaning()));
    }

    /// A small m behind an amount of money is a million: "€48m".
    private static Numeral million(Words w, Numeral n) {
        int i = n.to();
        boolean m = w.is(i, "m") && !n.isScaled() && (w.glued(i) || !w.beginsLine(i));
        return m
                ? new Numeral(
                        n.from(),
                        i + 1,
                        n.value().movePointRight(6),
                        n.kind(),
                        n.inDigits(),
                        BigDecimal.valueOf(1_000_000))
                : n;
    }

    private Amount money(Words w, int from, Ranges.Range r, String currency) {
        int to = r.to();
        String name = currency;
        int behind = w.isMark(to, '(') ? to + 1 : to;
        var code =
                w.beginsLine(behind)
                        ? Optional.<Phrasebook.Match<String>>empty()
                        : units.currencyAfter(w, behind);
        if (code.isPresent()) {
            to = behind > to ? to : code.get().to();
            if (currency.equals("USD") && !code.get().meaning().equals("dollar")) {
                name = code.get().meaning();
            }
        }
        return new Amount(from, to, r.low(), r.high(), name, Kind.MONEY, Hedge.EXACT, from, to);
    }

    // "percent of twenty"

    /// The percentage that follows its word: "percent of 21", where no number stands before it and
    /// nothing that it counts behind it.
    private Optional<Amount> percentInFront(Words w, int i) {
        if (!w.is(i, "percent")
                && !w.is(i, "per")
                && !w.is(i, "percentage")
                && !w.is(i, "percents")) return Optional.empty();
        var unit = units.unit(w, i).filter(m -> m.meaning().name().equals("%"));
        if (unit.isEmpty() || !w.is(unit.get().to(), "of")) return Optional.empty();
        boolean led = w.isWord(i - 1) && !w.beginsSentence(i) || w.isDigits(i - 1);
        Optional<Numeral> n =
                numerals.at(w, unit.get().to() + 1).filter(x -> x.kind() == Numeral.Kind.CARDINAL);
        if (led || n.isEmpty() || !w.isMark(n.get().to())) return Optional.empty();
        int to = n.get().to();
        return Optional.of(
                new Amount(
                        i,
                        to,
                        n.get().value(),
                        Optional.empty(),
                        "%",
                        Kind.PERCENT,
                        Hedge.EXACT,
                        i,
                        to));
    }

    // a number first

    private Optional<Amount> withNumeral(Words w, int i) {
        Optional<Numeral> numeral = numerals.at(w, i);
        if (numeral.isEmpty()) return Optional.empty();
        Numeral n = numeral.get();
        if (Guards.isPartOfName(w, n)) return Optional.empty();
        return switch (n.kind()) {
            case ORDINAL -> Ordinals.read(w, n);
            case FRACTION -> shares.fraction(w, n);
            case CARDINAL -> cardinal(w, n);
        };
    }

    private Optional<Amount> cardinal(Words w, Numeral n) {
        Ranges.Range range = ranges.read(w, n, n.from());
        return moneyBehind(w, range)
                .or(() -> measure(w, range))
                .or(() -> Ages.read(w, range))
                .or(() -> count(w, range));
    }

    /// "84 million crowns", "90 €", "600-euro"
    private Optional<Amount> moneyBehind(Words w, Ranges.Range r) {
        int i = joined(w, r.to());
        if (w.beginsLine(i)) return Optional.empty();
        if (w.is(i, "m") || w.is(i, "of") || w.is(i, "de") || w.is(i, "di") || w.is(i, "d")) {
            return moneyAfterWord(w, r, i);
        }
        return units.currencyAfter(w, i).flatMap(m -> money(w, r, m));
    }

    private Optional<Amount> money(Words w, Ranges.Range r, Phrasebook.Match<String> m) {
        boolean ambiguous = m.meaning().equals("pound");
        if (ambiguous && !Pounds.isMoney(w, r, m.to())) return Optional.empty();
        String name = ambiguous ? "GBP" : m.meaning();
        Optional<Amount> withCents = cents(w, r, m.to(), name);
        if (withCents.isPresent()) return withCents;
        return Optional.of(
                new Amount(
                        r.from(),
                        m.to(),
                        r.low(),
                        r.high(),
                        name,
                        Kind.MONEY,
                        Hedge.EXACT,
                        r.from(),
                        m.to()));
    }

    /// "thirteen dollars and forty-five cents"
    private Optional<Amount> cents(Words w, Ranges.Range r, int i, String currency) {
        if (r.high().isPresent() || w.beginsLine(i)) return Optional.empty();
        Optional<Numeral> rest = numerals.at(w, w.is(i, "and") ? i + 1 : i);
        if (rest.isEmpty() || rest.get().value().compareTo(BigDecimal.valueOf(99)) > 0) {
            return Optional.empty();
        }
        var cent = units.currencyAfter(w, rest.get().to());
        boolean small =
                cent.filter(m -> m.meaning().equals("cent") || m.meaning().equals("penny"))
                        .isPresent();
        if (!small) return Optional.empty();
        BigDecimal value = r.low().add(rest.get().value().movePointLeft(2));
        int to = cent.get().to();
        return Optional.of(
                new Amount(
                        r.from(),
                        to,
                        value,
                        Optional.empty(),
                        currency,
                        Kind.MONEY,
                        Hedge.EXACT,
                        r.from(),
                        to));
    }

    /// "5m euros", "48 millions of euros", "5 millions d'euros"
    private Optional<Amount> moneyAfterWord(Words w, Ranges.Range r, int i) {
        boolean m = w.is(i, "m");
        int next = w.is(i, "d") && w.isApostrophe(i + 1) ? i + 2 : i + 1;
        Ranges.Range scaled = m ? r.times(1_000_000, i + 1) : r;
        if (!m && !r.isScaled()) return Optional.empty();
        return units.currencyAfter(w, next).flatMap(c -> money(w, scaled, c));
    }

    /// The index of the unit behind a number: over a hyphen that joins the two.
    private static int joined(Words w, int i) {
        if (w.isHyphen(i) && w.is(i + 1, "plus")) return w.isHyphen(i + 2) ? i + 3 : i + 2;
        boolean hyphen = w.isHyphen(i) && w.glued(i) && w.glued(i + 1);
        return hyphen ? i + 1 : i;
    }

    private Optional<Amount> measure(Words w, Ranges.Range r) {
        int i = joined(w, r.to());
        if (w.beginsLine(i)) return Optional.empty();
        if (r.isScaled() && (w.is(i, "of") || w.is(i, "de"))) i++;
        if (isMillionTonnes(w, r, i)) return measure(w, r.times(1_000_000, i + 1));
        var unit = units.unit(w, i).filter(m -> isUnit(w, r, m));
        if (unit.isEmpty()) return Optional.empty();
        Amount simple = measured(r, unit.get());
        if (Ages.isAge(w, simple.to())) return Optional.of(Ages.of(w, simple));
        return Optional.of(spans.compound(w, simple, unit.get().meaning()));
    }

    /// "190m tonnes": an m before a unit or a plural is a million.
    private boolean isMillionTonnes(Words w, Ranges.Range r, int i) {
        if (!w.is(i, "m") || r.isScaled() || w.beginsLine(i + 1) || !w.glued(i)) return false;
        return units.unit(w, i + 1).isPresent() && !w.is(i + 1, "m")
                || Nouns.after(w, i + 1, language).filter(f -> f.to() == i + 2).isPresent();
    }

    /// A unit of one letter must be glued or stand alone; "in" is no inch.
    private static boolean isUnit(Words w, Ranges.Range r, Phrasebook.Match<Unit> m) {
        int i = m.to() - 1;
        boolean letter = w.isWord(i) && w.length(i) == 1;
        if (letter && w.isCapital(i) && w.glued(i) && !w.is(i, "c")) return false;
        if (letter && w.isDigits(m.to()) && w.glued(m.to())) return false;
        if (w.isWord(m.to()) && w.glued(m.to())) return false;
        return !(w.is(i, "min") && w.isCapital(i));
    }

    private static Amount measured(Ranges.Range r, Phrasebook.Match<Unit> m) {
        Unit unit = m.meaning();
        Kind kind = unit.isPercent() ? Kind.PERCENT : Kind.MEASURE;
        return new Amount(
                r.from(),
                m.to(),
                r.low().multiply(unit.factor()),
                r.high().map(h -> h.multiply(unit.factor())),
                unit.name(),
                kind,
                Hedge.EXACT,
                r.from(),
                m.to());
    }

    // counts

    private Optional<Amount> count(Words w, Ranges.Range r) {
        Numeral n = r.first();
        Optional<Nouns.Found> noun =
                w.beginsSentence(r.to()) ? Optional.empty() : Nouns.after(w, r.to(), language);
        boolean hedge = units.hedgeBefore(w, r.from()).isPresent();
        if (isPronounOne(w, n, hedge) || isTheTwo(w, n)) return Optional.empty();
        if (Guards.isListed(w, n) || Guards.isAddress(w, n)) return Optional.empty();
        boolean counts = noun.isPresent() || r.isScaled();
        if (r.high().isEmpty() && Guards.isNoCount(w, n, hedge, counts)) {
            return isGroup(w, n) ? Optional.of(counted(r, noun)) : Optional.empty();
        }
        if (r.high().isPresent() && Guards.isYear(w, n)) return Optional.empty();
        if (noun.isEmpty()) return Optional.of(ofGroup(w, r));
        return Optional.of(counted(r, noun));
    }

    /// "17 of the 22 economists" counts economists.
    private Amount ofGroup(Words w, Ranges.Range r) {
        boolean group = w.is(r.to(), "of") && !w.beginsSentence(r.to());
        int at = w.is(r.to() + 1, "the") || w.is(r.to() + 1, "its") ? r.to() + 2 : r.to() + 1;
        Optional<String> lemma =
                group
                        ? numerals.at(w, at)
                                .flatMap(n -> Nouns.after(w, n.to(), language))
                                .map(Nouns.Found::lemma)
                        : Optional.empty();
        Amount alone = counted(r, Optional.empty());
        return lemma.map(alone::withUnit).orElse(alone);
    }

    private static Amount counted(Ranges.Range r, Optional<Nouns.Found> noun) {
        return new Amount(
                r.from(),
                r.to(),
                r.low(),
                r.high(),
                noun.map(Nouns.Found::lemma).orElse(""),
                Kind.COUNT,
                Hedge.EXACT,
                r.from(),
                noun.map(Nouns.Found::to).orElse(r.to()));
    }

    /// "seven of them", "nine of the injured": a small number in words that counts a group.
    private static boolean isGroup(Words w, Numeral n) {
        return !n.inDigits()
                && w.is(n.to(), "of")
                && switch (w.lower(n.to() + 1)) {
                    case "them",
                            "us",
                            "the",
                            "those",
                            "these",
                            "its",
                            "his",
                            "her",
                            "their",
                            "whom",
                            "which",
                            "our" ->
                            !n.value().equals(BigDecimal.ONE);
                    default -> false;
                };
    }

    /// "one" is a figure only behind a hedge: "at least one".
    private static boolean isPronounOne(Words w, Numeral n, boolean hedged) {
        boolean possessive = w.isApostrophe(n.to()) && w.is(n.to() + 1, "s");
        boolean one = !n.inDigits() && n.value().compareTo(BigDecimal.ONE) <= 0;
        return one && (!hedged || possessive);
    }

    /// "the two", which were counted before.
    private static boolean isTheTwo(Words w, Numeral n) {
        boolean named = w.is(n.from() - 1, "the") || w.is(n.from() - 1, "these");
        return named && w.is(n.from(), "two") && n.to() == n.from() + 1;
    }

    private Amount hedged(Words w, Amount a) {
        Amount result = a;
        var before = units.hedgeBefore(w, a.from());
        if (before.isPresent()) {
            result = a.withHedge(before.get().meaning(), before.get().to());
        }
        return Hedges.behind(w, result);
    }
}
