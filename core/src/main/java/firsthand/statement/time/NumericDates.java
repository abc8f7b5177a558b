package firsthand.statement.time;

import firsthand.statement.number.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// Dates in digits: 2026-03-05, 05/03/2026, 5.3.2026; years, decades and seasons of years: "2007",
/// "the 1990s", "2019-20".
final class NumericDates implements Rule {
    @Override
    public Optional<Timex> at(Scene s, int i) {
        Words w = s.words;
        if (w.isMark(i) || w.glued(i) && !mayPrecede(w, i)) {
            return shortDecade(w, i);
        }
        if (!w.isDigits(i)) return decadeInWords(w, i);
        return iso(w, i).or(() -> dayFirst(s, i)).or(() -> decade(w, i)).or(() -> year(s, i));
    }

    /// A bracket, quotation mark or dash may be glued to a date; a letter, digit, point or sign of
    /// money may not.
    private static boolean mayPrecede(Words w, int i) {
        return switch (w.lower(i - 1)) {
            case "(",
                    "[",
                    "\"",
                    "\u201c",
                    "\u2018",
                    "'",
                    "\u2013",
                    "\u2014",
                    "-",
                    ",",
                    ";",
                    "/",
                    "\u2026",
                    "«",
                    "|" ->
                    !(w.isDigits(i - 2) && w.length(i - 2) < 4 && w.glued(i - 1));
            default -> w.lower(i - 1).equals(":") && !w.isDigits(i - 2);
        };
    }

    private static boolean isSeparator(Words w, int i) {
        return w.glued(i)
                && w.glued(i + 1)
                && (w.isHyphen(i) || w.isMark(i, '/') || w.isMark(i, '.'));
    }

    private static int value(Words w, int i) {
        return w.isDigits(i) && w.length(i) <= 4 ? Integer.parseInt(w.lower(i)) : -1;
    }

    private static Optional<String> day(int year, int month, int day) {
        boolean valid =
                year >= 1000
                        && year <= 2200
                        && month >= 1
                        && month <= 12
                        && day >= 1
                        && day <= YearMonth.of(year, month).lengthOfMonth();
        return valid ? Optional.of(Values.day(LocalDate.of(year, month, day))) : Optional.empty();
    }

    /// 2026-03-05, 2026/03/05, 2026-03
    private static Optional<Timex> iso(Words w, int i) {
        if (w.length(i) != 4 || !isSeparator(w, i + 1)) return Optional.empty();
        int month = value(w, i + 2);
        boolean same = isSeparator(w, i + 3) && w.lower(i + 3).equals(w.lower(i + 1));
        if (same && w.length(i + 4) <= 2) {
            return day(value(w, i), month, value(w, i + 4)).map(v -> Timex.date(i, i + 5, v));
        }
        boolean isMonth =
                w.isHyphen(i + 1)
                        && w.length(i + 2) == 2
                        && month >= 1
                        && month <= 12
                        && !w.glued(i + 3)
                        && value(w, i) % 100 != month - 1;
        return isMonth && value(w, i) > 1900 && value(w, i) < 2100
                ? Optional.of(Timex.date(i, i + 3, w.lower(i) + "-" + w.lower(i + 2)))
                : Optional.empty();
    }

    /// 05/03/2026: month first in English unless that can't be; 5.3.2026 and 5.3.: day first.
    private static Optional<Timex> dayFirst(Scene s, int i) {
        Words w = s.words;
        if (w.length(i) > 2 || !isSeparator(w, i + 1) || w.length(i + 2) > 2) {
            return Optional.empty();
        }
        int a = value(w, i);
        int b = value(w, i + 2);
        boolean same = isSeparator(w, i + 3) && w.lower(i + 3).equals(w.lower(i + 1));
        if (!same && w.isMark(i + 1, '/')) return isMonthDay(s, i) ? monthDay(s, i) : attack(s, i);
        if (!same) return german(s, i, a, b);
        int year = value(w, i + 4);
        if (w.length(i + 4) == 2) year += year < 50 ? 2000 : 1900;
        else if (w.length(i + 4) != 4) return Optional.empty();
        boolean monthFirst = s.language.equals("en") && !w.isMark(i + 1, '.') && a <= 12;
        Optional<String> value = monthFirst ? day(year, a, b) : Optional.empty();
        if (value.isEmpty()) value = day(year, b, a);
        return value.map(v -> Timex.date(i, i + 5, v));
    }

    /// "9/11", where it is the attack of 2001.
    private static Optional<Timex> attack(Scene s, int i) {
        Words w = s.words;
        boolean day = w.is(i, "9") && w.is(i + 2, "11") && s.language.equals("en");
        return day && !isStuck(w, i + 3)
                ? Optional.of(Timex.date(i, i + 3, "2001-09-11"))
                : Optional.empty();
    }

    private static boolean isStuck(Words w, int i) {
        return w.glued(i) && (w.isMark(i, '/') || w.isWord(i));
    }

    /// "on 4/23", or "22/04" on a line of its own: no fraction or rate.
    private static boolean isMonthDay(Scene s, int i) {
        Words w = s.words;
        boolean alone = w.beginsLine(i) && w.beginsLine(i + 3);
        boolean zero = w.lower(i).startsWith("0") || w.lower(i + 2).startsWith("0");
        return isDayLed(w, i - 1) || alone && (zero || value(w, i + 2) > 12);
    }

    /// "4/23", "22/04" as a day of the nearest year.
    static Optional<Timex> monthDay(Scene s, int i) {
        Words w = s.words;
        int a = value(w, i);
        int b = value(w, i + 2);
        boolean slash = w.isMark(i + 1, '/') && isSeparator(w, i + 1) && a > 0 && b > 0;
        if (!slash || a > 31 || b > 31 || isStuck(w, i + 3) || s.today().isEmpty()) {
            return Optional.empty();
        }
        boolean monthFirst = s.language.equals("en") && a <= 12;
        int month = monthFirst ? a : b;
        int day = monthFirst ? b : a;
        return CalendarDates.nearest(s, i, i + 3, month, day)
                .map(d -> Timex.date(i, i + 3, Values.day(d)));
    }

    private static boolean isDayLed(Words w, int i) {
        return switch (w.lower(i)) {
            case "on",
                    "from",
                    "until",
                    "till",
                    "since",
                    "dated",
                    "back",
                    "am",
                    "le",
                    "el",
                    "op",
                    "il" ->
                    true;
            case "to", "and", "-" -> w.isDigits(i - 1) && w.isMark(i - 2, '/');
            default -> false;
        };
    }

    /// "am 5.3."
    private static Optional<Timex> german(Scene s, int i, int day, int month) {
        Words w = s.words;
        boolean points = w.isMark(i + 1, '.') && w.isMark(i + 3, '.') && w.glued(i + 3);
        if (!points || !s.language.equals("de") || s.today().isEmpty()) return Optional.empty();
        return day(s.today().get().getYear(), month, day).map(v -> Timex.date(i, i + 4, v));
    }

    /// "1990s", "1990's"
    private static Optional<Timex> decade(Words w, int i) {
        if (w.length(i) != 4 || !w.lower(i).endsWith("0")) return Optional.empty();
        boolean plain = w.is(i + 1, "s") && w.glued(i + 1);
        boolean quoted = w.isApostrophe(i + 1) && w.glued(i + 1) && w.is(i + 2, "s");
        if (!plain && !quoted) return Optional.empty();
        return Optional.of(
                Timex.date(i, i + (plain ? 2 : 3), Values.decade(Integer.parseInt(w.lower(i)))));
    }

    /// "'90s", "90s"
    private static Optional<Timex> shortDecade(Words w, int i) {
        if (!w.isApostrophe(i) || !w.isDigits(i + 1) || w.length(i + 1) != 2)
            return Optional.empty();
        boolean decade = w.is(i + 2, "s") && w.glued(i + 1) && w.glued(i + 2);
        if (!decade && isShortYear(w, i)) {
            int year = Integer.parseInt(w.lower(i + 1));
            return Optional.of(Timex.date(i, i + 2, Values.year(year + (year < 30 ? 2000 : 1900))));
        }
        if (!decade || !w.lower(i + 1).endsWith("0")) return Optional.empty();
        String century = w.lower(i + 1).compareTo("20") <= 0 ? "20" : "19";
        return Optional.of(Timex.date(i, i + 3, century + w.lower(i + 1).charAt(0)));
    }

    /// "in '89", "the summer of '88"
    private static boolean isShortYear(Words w, int i) {
        boolean led =
                switch (w.lower(i - 1)) {
                    case "in", "of", "since", "from", "by", "until" -> true;
                    default -> false;
                };
        boolean free = !w.glued(i + 2) || w.isMark(i + 2) && !w.isApostrophe(i + 2);
        return led && w.glued(i + 1) && !w.glued(i) && free && !w.isMark(i + 2, '%');
    }

    private static Optional<Timex> decadeInWords(Words w, int i) {
        String digit =
                switch (w.lower(i)) {
                    case "twenties" -> "2";
                    case "thirties" -> "3";
                    case "forties" -> "4";
                    case "fifties" -> "5";
                    case "sixties" -> "6";
                    case "seventies" -> "7";
                    case "eighties" -> "8";
                    case "nineties" -> "9";
                    default -> "";
                };
        boolean age = isPossessive(w.lower(i - 1)) || isPossessive(w.lower(i - 2));
        return digit.isEmpty() || age
                ? Optional.empty()
                : Optional.of(Timex.date(i, i + 1, "19" + digit));
    }

    private static boolean isPossessive(String word) {
        return switch (word) {
            case "his", "her", "their", "my", "your", "our", "its" -> true;
            default -> false;
        };
    }

    // years

    private static Optional<Timex> year(Scene s, int i) {
        Words w = s.words;
        int year = w.length(i) == 4 ? Integer.parseInt(w.lower(i)) : 0;
        if (year < 1400 || year > 2100 || isOther(w, i)) return Optional.empty();
        if (!isIntroduced(w, i) && (year < 1900 || isCounted(s, i, year))) return Optional.empty();
        return Optional.of(Timex.date(i, seasonEnd(w, i, year), Values.year(year)));
    }

    /// "2012-13", "1999/2000": a season over two years is named by its first.
    private static int seasonEnd(Words w, int i, int year) {
        boolean joined = (w.isDash(i + 1) || w.isMark(i + 1, '/')) && w.glued(i + 1);
        if (!joined || !w.glued(i + 2) || !w.isDigits(i + 2)) return i + 1;
        int next = value(w, i + 2);
        boolean follows = w.length(i + 2) == 2 && next == (year + 1) % 100;
        return follows || next == year + 1 ? i + 3 : i + 1;
    }

    /// Whether the digits go on, or a unit or currency takes them.
    private static boolean isOther(Words w, int i) {
        boolean money =
                switch (w.lower(i - 1)) {
                    case "$", "€", "£", "¥", "₹", "eur", "usd", "gbp", "no", "nr", "#", "+", "rs" ->
                            true;
                    default -> false;
                };
        boolean glued =
                w.glued(i + 1)
                        && (w.isWord(i + 1)
                                || w.isMark(i + 1, '%')
                                || w.isMark(i + 1, '°')
                                || w.glued(i + 2) && w.isDigits(i + 2) && !w.isDash(i + 1));
        boolean grouped = w.isDigits(i + 1) && !w.beginsLine(i + 1) && w.length(i + 1) == 3;
        return money || glued || grouped || w.isMark(i + 1, '%');
    }

    private static boolean isIntroduced(Words w, int i) {
        return switch (w.lower(i - 1)) {
            case "in",
                    "since",
                    "until",
                    "during",
                    "year",
                    "early",
                    "late",
                    "mid",
                    "fiscal",
                    "circa",
                    "spring",
                    "summer",
                    "autumn",
                    "winter",
                    "fall",
                    "im",
                    "seit",
                    "jahr",
                    "jahre",
                    "en",
                    "depuis",
                    "desde",
                    "nel",
                    "dal",
                    "sinds",
                    "em",
                    "anno",
                    "año",
                    "ano",
                    "année",
                    "jaar",
                    "by",
                    "of",
                    "del",
                    "before",
                    "after",
                    "till",
                    "through" ->
                    true;
            default -> false;
        };
    }

    /// "2000 troops", "1500 Stellen": a number of things.
    private static boolean isCounted(Scene s, int i, int year) {
        Words w = s.words;
        if (w.beginsSentence(i + 1)) return false;
        boolean unit =
                s.is(Vocabulary.Kind.UNIT, i + 1)
                        || switch (w.lower(i + 1)) {
                            case "people",
                                    "dollars",
                                    "euros",
                                    "percent",
                                    "per",
                                    "million",
                                    "km",
                                    "kilometres",
                                    "kilometers",
                                    "metres",
                                    "meters",
                                    "miles",
                                    "tonnes",
                                    "tons",
                                    "euro",
                                    "kg",
                                    "pounds",
                                    "feet" ->
                                    true;
                            default -> false;
                        };
        boolean round = year % 50 == 0;
        boolean noun = w.isWord(i + 1) && w.lower(i + 1).endsWith("s") && !w.isCapital(i + 1);
        boolean german = s.language.equals("de") && w.isCapital(i + 1);
        return unit || round && (noun || german);
    }
}
