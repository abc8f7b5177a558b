package firsthand.read;

import firsthand.report.StatedTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds the date in a short text of any of the usual forms: `2026-03-08T19:34:00+01:00`, `Wed, 02
/// Oct 2002 13:00:00 GMT`, `3 December 2025, 10:30`, `December 3rd, 2025`, `3 de diciembre de
/// 2025`,
/// `03.12.2025`, `2025/12/03`. The day stands before the month where only numbers stand, unless
/// that
/// can't be. One pass over the text's words.
final class StatedDates {
    private static final Map<String, Integer> MONTHS = months();
    private static final Map<String, String> ZONES =
            Map.of(
                    "z", "Z", "gmt", "Z", "utc", "Z", "est", "-05:00", "edt", "-04:00", "cst",
                    "-06:00", "pst", "-08:00", "pdt", "-07:00", "cet", "+01:00", "cest", "+02:00");
    /// Year, month and day in Chinese, Japanese and Korean dates.
    private static final String DATE_SIGNS = "年月日년월일";

    private static final int LONGEST = 2000;

    /// A run of letters or of digits.
    private record Word(String text, int start, int end, int number) {
        boolean isNumber(int digits) {
            return number >= 0 && end - start == digits;
        }
    }

    private final String text;
    private final List<Word> words;

    private StatedDates(String text) {
        this.text = text;
        this.words = words(text);
    }

    /// The first date in the text, in ISO 8601, with its time of day where one follows.
    static Optional<StatedTime> find(String text) {
        if (text.length() > LONGEST) return find(text.substring(0, LONGEST));
        StatedDates d = new StatedDates(text);
        for (int i = 0; i < d.words.size(); i++) {
            Optional<StatedTime> found = d.at(i);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private Optional<StatedTime> at(int i) {
        Word w = words.get(i);
        if (w.number() < 0) return MONTHS.containsKey(w.text()) ? monthFirst(i) : Optional.empty();
        if (w.isNumber(4)) return yearFirst(i);
        if (w.isNumber(8)) return compact(i);
        if (w.isNumber(1) || w.isNumber(2)) return dayFirst(i);
        return Optional.empty();
    }

    /// `2025-12-03`, `2025/12/03`, `2025 Dec 3`.
    private Optional<StatedTime> yearFirst(int i) {
        if (i + 2 >= words.size()) return Optional.empty();
        int month = monthOrNumber(i + 1);
        Word day = words.get(i + 2);
        if (month < 0 || day.number() < 0 || gap(i) > 1 || gap(i + 1) > 1) return Optional.empty();
        return date(words.get(i).number(), month, day.number(), i + 3);
    }

    /// `20251203`, `20251203T1015Z`.
    private Optional<StatedTime> compact(int i) {
        int n = words.get(i).number();
        return date(n / 10000, n / 100 % 100, n % 100, i + 1);
    }

    /// `3 December 2025`, `3. Dezember 2025`, `3 de diciembre de 2025`, `3rd Dec 2025`,
    /// `03.12.2025`.
    private Optional<StatedTime> dayFirst(int i) {
        int day = words.get(i).number();
        int j = i + 1;
        while (j < words.size() && j <= i + 2 && filler(words.get(j).text())) j++;
        if (j + 1 >= words.size()) return Optional.empty();
        int k = j + 1;
        while (k < words.size() && k <= j + 2 && filler(words.get(k).text())) k++;
        if (k >= words.size() || words.get(k).number() < 0) return Optional.empty();
        int year = year(words.get(k));
        Integer named = MONTHS.get(words.get(j).text());
        if (named != null) return date(year, named, day, k + 1);
        int month = words.get(j).number();
        if (month < 0 || k != i + 2 || !sameMark(i) || gap(i) != 1) return Optional.empty();
        return month > 12 ? date(year, day, month, k + 1) : date(year, month, day, k + 1);
    }

    /// `December 3, 2025`, `Dec. 3rd 2025`.
    private Optional<StatedTime> monthFirst(int i) {
        int month = MONTHS.getOrDefault(words.get(i).text(), 0);
        if (i + 2 >= words.size()) return Optional.empty();
        Word day = words.get(i + 1);
        int k = i + 2;
        if (filler(words.get(k).text())) k++;
        if (k >= words.size() || day.number() < 0 || day.end() - day.start() > 2) {
            return Optional.empty();
        }
        return words.get(k).isNumber(4)
                ? date(words.get(k).number(), month, day.number(), k + 1)
                : Optional.empty();
    }

    private int monthOrNumber(int i) {
        Word w = words.get(i);
        if (w.number() >= 0) return w.end() - w.start() <= 2 ? w.number() : -1;
        return MONTHS.getOrDefault(w.text(), -1);
    }

    private static int year(Word w) {
        if (w.isNumber(4)) return w.number();
        return w.isNumber(2) ? (w.number() < 70 ? 2000 : 1900) + w.number() : -1;
    }

    private static boolean filler(String word) {
        return switch (word) {
            case "de", "del", "of", "st", "nd", "rd", "th", "er", "do", "ª", "º" -> true;
            default -> false;
        };
    }

    /// How many characters stand between the words `i` and `i + 1`.
    private int gap(int i) {
        return words.get(i + 1).start() - words.get(i).end();
    }

    private boolean sameMark(int i) {
        char a = text.charAt(words.get(i).end());
        return a == text.charAt(words.get(i + 1).end()) && "./-".indexOf(a) >= 0;
    }

    private Optional<StatedTime> date(int year, int month, int day, int next) {
        if (year < 1000 || year > 9999) return Optional.empty();
        try {
            String iso = LocalDate.of(year, month, day).toString();
            Optional<StatedTime> timed = StatedTime.parse(iso + time(next));
            return timed.isPresent() ? timed : StatedTime.parse(iso);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// `T10:30:00+01:00` for a time of day within the next words, else nothing.
    private String time(int from) {
        for (int i = from; i + 1 < words.size() && i <= from + 2; i++) {
            Word h = words.get(i);
            Word m = words.get(i + 1);
            boolean clock = gap(i) == 1 && ":.h".indexOf(text.charAt(h.end())) >= 0;
            if (h.number() < 0 && !h.text().equals("t")) continue;
            if (!clock || h.number() < 0 || h.number() > 24 || !m.isNumber(2)) continue;
            return clock(i, h.number(), m.number());
        }
        return "";
    }

    private String clock(int i, int hour, int minute) {
        int next = i + 2;
        int second = 0;
        boolean hasSecond =
                next < words.size()
                        && words.get(next).isNumber(2)
                        && gap(i + 1) == 1
                        && text.charAt(words.get(i + 1).end()) == ':';
        if (hasSecond) second = words.get(next++).number();
        if (hasSecond
                && next < words.size()
                && words.get(next).number() >= 0
                && text.charAt(words.get(next).start() - 1) == '.') next++;
        int h = hour;
        if (next < words.size() && words.get(next).text().equals("pm") && h < 12) h += 12;
        if (next < words.size() && words.get(next).text().equals("am") && h == 12) h = 0;
        if (next < words.size() && words.get(next).text().matches("[ap]m")) next++;
        return String.format(Locale.ROOT, "T%02d:%02d:%02d%s", h, minute, second, zone(next));
    }

    private String zone(int i) {
        if (i >= words.size()) return "";
        Word w = words.get(i);
        String named = ZONES.get(w.text());
        if (named != null) return named;
        char sign = w.start() > 0 ? text.charAt(w.start() - 1) : ' ';
        if (sign != '+' && sign != '-') return "";
        if (w.isNumber(4)) return sign + w.text().substring(0, 2) + ":" + w.text().substring(2);
        boolean split =
                i + 1 < words.size()
                        && w.isNumber(2)
                        && words.get(i + 1).isNumber(2)
                        && text.charAt(w.end()) == ':';
        return split ? sign + w.text() + ":" + words.get(i + 1).text() : "";
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int from = i;
            if (isDigit(c)) {
                while (i < text.length() && isDigit(text.charAt(i))) i++;
                String digits = text.substring(from, i);
                words.add(new Word(digits, from, i, i - from <= 8 ? Integer.parseInt(digits) : -1));
            } else if (DATE_SIGNS.indexOf(c) >= 0) {
                i++;
            } else if (Character.isLetter(c)) {
                while (i < text.length() && Character.isLetter(text.charAt(i))) i++;
                words.add(new Word(text.substring(from, i).toLowerCase(Locale.ROOT), from, i, -1));
            } else {
                i++;
            }
        }
        return words;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> names = new HashMap<>();
        for (String tag :
                List.of(
                        "en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv", "da", "cs", "nb",
                        "fi", "hu", "tr", "el", "ro", "ru", "uk", "bg", "hr", "sk", "sl", "ca")) {
            Locale locale = Locale.forLanguageTag(tag);
            for (Month m : Month.values()) {
                for (TextStyle style :
                        List.of(
                                TextStyle.FULL,
                                TextStyle.FULL_STANDALONE,
                                TextStyle.SHORT,
                                TextStyle.SHORT_STANDALONE)) {
                    String name = m.getDisplayName(style, locale).toLowerCase(Locale.ROOT);
                    name = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
                    if (name.chars().allMatch(Character::isLetter)) {
                        names.putIfAbsent(name, m.getValue());
                    }
                }
            }
        }
        names.put("sept", 9);
        names.put("mrz", 3);
        names.put("jänner", 1);
        return Map.copyOf(names);
    }
}
