package firsthand.statement.figure;

import firsthand.statement.number.Numeral;
import firsthand.statement.number.Words;
import java.util.Set;

/// Says which numbers are no figures: years, telephone numbers, numbers of lists, sections, models
/// and versions, scores.
final class Guards {
    private static final Set<String> LABELS =
            Set.of(
                    "article",
                    "section",
                    "paragraph",
                    "chapter",
                    "page",
                    "no",
                    "nos",
                    "nr",
                    "number",
                    "route",
                    "highway",
                    "room",
                    "flight",
                    "type",
                    "version",
                    "episode",
                    "season",
                    "channel",
                    "interstate",
                    "exit",
                    "gate",
                    "platform",
                    "figure",
                    "table",
                    "rule",
                    "law",
                    "act",
                    "resolution",
                    "clause",
                    "annex",
                    "appendix",
                    "volume",
                    "block",
                    "district",
                    "zone",
                    "unit",
                    "model",
                    "mark",
                    "psalm",
                    "verse",
                    "lot",
                    "bus",
                    "step",
                    "artikel",
                    "absatz",
                    "paragraf",
                    "seite",
                    "kapitel",
                    "nummer",
                    "artículo",
                    "página",
                    "articolo",
                    "pagina",
                    "pág",
                    "línea",
                    "numéro",
                    "building",
                    "house",
                    "street",
                    "avenue",
                    "tel",
                    "phone",
                    "fax",
                    "whatsapp",
                    "isbn",
                    "id",
                    "pp");

    private static final Set<String> YEAR_BEFORE =
            Set.of(
                    "in", "since", "by", "of", "until", "till", "during", "before", "after",
                    "early", "late", "mid", "from", "year", "autumn", "spring", "summer", "winter",
                    "fall", "the", "and", "to", "between", "through", "for", "im", "seit", "jahr",
                    "jahre", "bis", "en", "depuis", "dès", "desde", "de", "del", "nel", "dal",
                    "sinds", "em", "fy", "fiscal", "circa", "back", "around", "ende", "anfang",
                    "mitte");

    /// No line of a list is looked for farther away, in words.
    private static final int LINE = 30;

    private Guards() {}

    /// Whether the number is no figure, wherever its unit.
    static boolean isPartOfName(Words w, Numeral n) {
        return n.inDigits() && (isGluedBefore(w, n.from()) || isGluedAfter(w, n));
    }

    /// "paragraph 3": the number names its place.
    static boolean isLabelled(Words w, Numeral n) {
        return n.inDigits() && n.from() > 0 && LABELS.contains(w.lower(n.from() - 1));
    }

    /// "at 23.52", "a las 9.05": a time of the day.
    private static boolean isClock(Words w, Numeral n) {
        int i = n.from();
        boolean form =
                n.to() == i + 3
                        && w.isMark(i + 1, '.')
                        && w.length(i) <= 2
                        && w.length(i + 2) == 2
                        && w.lower(i + 2).compareTo("60") < 0
                        && n.value().intValue() < 24;
        if (!form) return false;
        return switch (w.lower(i - 1)) {
            case "at" -> !PRICED.contains(w.lower(i - 2));
            case "à", "las", "um", "alle", "às", "om", "gegen", "kl", "vers" -> true;
            default -> false;
        };
    }

    private static final Set<String> PRICED =
            Set.of(
                    "closed", "close", "traded", "trading", "priced", "stood", "opened", "ended",
                    "quoted", "valued", "settled", "sold", "shares", "share", "stock", "euro",
                    "dollar");

    private static boolean isGluedBefore(Words w, int i) {
        if (!w.glued(i)) return false;
        if (w.isApostrophe(i - 1)) return true;
        if (w.isWord(i - 1) || w.isDigits(i - 1)) return true;
        if (w.isDash(i - 1)) return w.glued(i - 1) && (w.isWord(i - 2) || w.isDigits(i - 2));
        if (w.isMark(i - 1, '.') || w.isMark(i - 1, ',')) {
            return w.glued(i - 1) && w.isDigits(i - 2);
        }
        return switch (w.lower(i - 1)) {
            case "#", "@", "_", "&", "=", "/", ":", "+", "*", "^", "\\" -> true;
            default -> false;
        };
    }

    private static boolean isGluedAfter(Words w, Numeral n) {
        int i = n.to();
        if (!w.glued(i)) return false;
        boolean digitsNext = w.glued(i + 1) && w.isDigits(i + 1);
        return switch (w.lower(i)) {
            case ":", "/", "@", "_", "&", "*", "^", "\\" -> digitsNext || w.isMark(i, '@');
            case ".", "," -> digitsNext && n.to() - n.from() > 1;
            default -> false;
        };
    }

    /// "3 to 1", "2:1": a proportion, not a count; "12345678": a number that names.
    private static boolean isProportion(Words w, Numeral n) {
        boolean to = w.is(n.to(), "to") || w.isHyphen(n.to()) && w.is(n.to() + 1, "to");
        int next =
                w.is(n.to(), "to") ? n.to() + 1 : w.isHyphen(n.to() + 2) ? n.to() + 3 : n.to() + 2;
        boolean one = w.is(next, "1") || w.is(next, "one");
        boolean back = w.is(n.from() - 1, "to") && w.isDigits(n.from() - 2) && w.is(n.from(), "1");
        return to && one || back;
    }

    private static boolean isIdentifier(Words w, Numeral n) {
        return n.to() == n.from() + 1 && w.length(n.from()) > 7;
    }

    /// Whether the number, which has no unit, is no count either.
    ///
    /// @param hedged whether a hedge stands before it
    /// @param counts whether a noun that it counts follows it
    static boolean isNoCount(Words w, Numeral n, boolean hedged, boolean counts) {
        if (isProportion(w, n)) return true;
        if (!n.inDigits()) return !hedged && !counts && isVagueWord(w, n);
        if (isLettered(w, n) || isListNumber(w, n) || isTelephone(w, n)) return true;
        if (isScore(w, n) || isIdentifier(w, n) || isClock(w, n)) return true;
        if (isYear(w, n) && !isCountedYear(w, n, hedged, counts)) return true;
        int before = n.from() - 1;
        if (w.beginsLine(n.from())) return false;
        if (LABELS.contains(w.lower(before)) || w.is(before, ".") && w.is(before - 1, "no")) {
            return true;
        }
        boolean brand = w.hasCapital(before) && !w.isCapital(before);
        return brand || !hedged && !counts && isNameBefore(w, before);
    }

    /// "twelve" alone may be a figure ("fourteen signed"), "two" rarely is one.
    private static boolean isVagueWord(Words w, Numeral n) {
        return n.value().intValue() < 10;
    }

    /// "3G", "90s"
    private static boolean isLettered(Words w, Numeral n) {
        return w.isWord(n.to()) && w.glued(n.to());
    }

    /// "1. ", "2) " at the start of a line, or a line that is nothing but the number.
    private static boolean isListNumber(Words w, Numeral n) {
        if (!w.beginsLine(n.from()) || n.to() - n.from() > 1) return false;
        boolean mark = w.isMark(n.to(), '.') || w.isMark(n.to(), ')');
        return mark || w.beginsLine(n.to());
    }

    /// "1 Donald Troy", "2 Ana Brel": lines of a list that are numbered one by one.
    static boolean isListed(Words w, Numeral n) {
        int i = n.from();
        boolean line = w.beginsLine(i) && n.inDigits() && n.to() == i + 1 && w.length(i) <= 2;
        if (!line || !w.isCapital(i + 1)) return false;
        int value = n.value().intValue();
        return beginsLine(w, i, -1, value - 1) || beginsLine(w, i, 1, value + 1);
    }

    /// Whether the next line in that direction begins with the number.
    private static boolean beginsLine(Words w, int from, int step, int number) {
        for (int i = from + step; i >= 0 && i < w.size() && Math.abs(i - from) < LINE; i += step) {
            if (w.beginsLine(i) && w.isDigits(i)) {
                return w.length(i) <= 2 && Integer.parseInt(w.lower(i)) == number;
            }
        }
        return false;
    }

    /// "131 West 23rd Street", "12 Park Avenue"
    static boolean isAddress(Words w, Numeral n) {
        int i = n.to();
        if (!n.inDigits() || n.to() > n.from() + 1 || !w.isCapital(i)) return false;
        for (int at = i; at < i + 5 && (w.isCapital(at) || w.isDigits(at) || w.glued(at)); at++) {
            if (at > i && STREETS.contains(w.lower(at)) && w.isCapital(at)) return true;
        }
        return false;
    }

    private static final Set<String> STREETS =
            Set.of(
                    "street",
                    "avenue",
                    "road",
                    "boulevard",
                    "lane",
                    "drive",
                    "ave",
                    "blvd",
                    "court",
                    "terrace",
                    "square",
                    "highway",
                    "parkway");

    /// Groups of digits in a row: "555 0100", "020-7946-0001".
    private static boolean isTelephone(Words w, Numeral n) {
        int first = n.from();
        boolean leadingZero = w.lower(first).length() > 1 && w.lower(first).startsWith("0");
        if (leadingZero && n.to() == first + 1) return true;
        boolean plus = w.isMark(first - 1, '+');
        boolean dashed =
                w.isDash(n.to())
                        && w.glued(n.to())
                        && w.isDigits(n.to() + 1)
                        && w.length(first) >= 3
                        && w.length(n.to() + 1) >= 3
                        && w.isDash(n.to() + 2);
        boolean spaced = w.isDigits(n.to()) && !w.beginsLine(n.to()) && !w.glued(n.to());
        return plus || dashed || spaced || w.isDigits(first - 1) && !w.beginsLine(first);
    }

    /// "3-2"
    private static boolean isScore(Words w, Numeral n) {
        boolean dash = w.isDash(n.to()) && w.glued(n.to()) && w.glued(n.to() + 1);
        return dash && w.isDigits(n.to() + 1) && n.value().intValue() < 200;
    }

    static boolean isYear(Words w, Numeral n) {
        if (n.isScaled() || n.to() - n.from() != 1 || w.length(n.from()) != 4) return false;
        int year = n.value().intValue();
        return year >= 1000 && year <= 2100;
    }

    private static boolean isCountedYear(Words w, Numeral n, boolean hedged, boolean counts) {
        if (!counts) return hedged && n.value().intValue() % 50 == 0 && !isYearPlace(w, n);
        boolean round = n.value().intValue() % 50 == 0;
        return !isYearPlace(w, n) && (round || hedged || n.value().intValue() < 1800);
    }

    private static boolean isYearPlace(Words w, Numeral n) {
        return YEAR_BEFORE.contains(w.lower(n.from() - 1));
    }

    /// "Boeing 737", "Windows 7"
    private static boolean isNameBefore(Words w, int before) {
        if (!w.isCapital(before)) return w.isHyphen(before);
        return !w.beginsSentence(before)
                || w.length(before) > 3 && !SENTENCE_START.contains(w.lower(before));
    }

    private static final Set<String> SENTENCE_START =
            Set.of(
                    "another",
                    "some",
                    "about",
                    "nearly",
                    "over",
                    "around",
                    "only",
                    "just",
                    "these",
                    "almost",
                    "police",
                    "those",
                    "other",
                    "with",
                    "then",
                    "than",
                    "were",
                    "under",
                    "between",
                    "there",
                    "officials",
                    "from",
                    "still",
                    "seulement");
}
