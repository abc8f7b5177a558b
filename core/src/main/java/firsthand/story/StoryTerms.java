package firsthand.story;

import firsthand.report.Report;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What a report is about, as weighted terms: words (stemmed lightly), names, pairs of neighbouring
/// names, and numbers. Each kind has its own prefix, so that the name `May` and the word `may`
/// differ.
///
/// Only the first [#WORDS] words count, and the opening counts twice: news says what happened
/// first,
/// and a long report is not more alike to all others because it is long.
final class StoryTerms {
    /// How many words of a report are looked at.
    static final int WORDS = 500;

    /// How many of them are its opening.
    static final int OPENING = 80;

    private static final Set<String> STOP =
            Set.of(
                    "the a an and or but of to in on at by for with from as is are was were be been being has have had"
                            .concat(
                                    " having do does did will would can could may might shall should must not no it its he")
                            .concat(
                                    " she they them his her their this that these those i you we our us my your who whom")
                            .concat(
                                    " which what when where why how there here than then so if into over under after before")
                            .concat(
                                    " about up down out off more most said says say also one two new")
                            .split(" "));

    private static final String[] SUFFIXES = {"ing", "edly", "ed", "es", "s", "ly"};

    private StoryTerms() {}

    /// The kinds of terms and what each is worth beside a plain word.
    enum Kind {
        WORD('w', 1),
        NAME('n', 1.5),
        NAMES('b', 1),
        NUMBER('d', 1);

        final char prefix;
        final double weight;

        Kind(char prefix, double weight) {
            this.prefix = prefix;
            this.weight = weight;
        }

        static Kind of(String term) {
            return switch (term.charAt(0)) {
                case 'w' -> WORD;
                case 'n' -> NAME;
                case 'b' -> NAMES;
                default -> NUMBER;
            };
        }
    }

    /// The terms of a report with their weights before any inverse document frequency, in term
    /// order.
    static Map<String, Double> of(Report report) {
        List<Word> words = words(report);
        Map<String, Double> terms = new TreeMap<>();
        count(words).forEach((term, n) -> terms.put(term, weight(term, n)));
        count(words.subList(0, Math.min(OPENING, words.size())))
                .keySet()
                .forEach(term -> terms.merge(term, Kind.of(term).weight, Double::sum));
        return terms;
    }

    private static double weight(String term, int n) {
        return (1 + Math.log(n)) * Kind.of(term).weight;
    }

    /// One word as it stands.
    ///
    /// @param form lower case, without a possessive ending
    /// @param capital whether it begins with a capital that no sentence start explains
    /// @param opens whether it begins a sentence, or a name cannot go on from the word before it
    private record Word(
            String form, boolean capital, boolean number, boolean opens, boolean upper) {}

    private static List<Word> words(Report report) {
        String title = report.title().map(t -> t + ".\n").orElse("");
        String text = title + report.text();
        List<Word> words = new ArrayList<>();
        boolean opens = true;
        int i = 0;
        while (i < text.length() && words.size() < WORDS) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                int end = wordEnd(text, i);
                if (!junk(report, title.length(), i, end)) {
                    boolean upper = Character.isUpperCase(c);
                    words.add(new Word(form(text, i, end), upper && !opens, false, opens, upper));
                    opens = false;
                }
                i = end;
            } else if (Character.isDigit(c)) {
                int end = numberEnd(text, i);
                if (!junk(report, title.length(), i, end)) {
                    words.add(new Word(digits(text, i, end), false, true, opens, false));
                    opens = false;
                }
                i = end;
            } else {
                if (".!?\n:“”\"«»„".indexOf(c) >= 0) opens = true;
                i++;
            }
        }
        return words;
    }

    private static boolean junk(Report report, int shift, int start, int end) {
        return start >= shift
                && !report.junk().isEmpty()
                && report.isJunk(new Span(start - shift, end - shift));
    }

    private static int wordEnd(String text, int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean inner = (c == '\'' || c == '’' || c == '-') && i + 1 < text.length();
            if (Character.isLetterOrDigit(c) || c == '_') i++;
            else if (inner && Character.isLetter(text.charAt(i + 1))) i++;
            else break;
        }
        return i;
    }

    private static int numberEnd(String text, int from) {
        int i = from;
        while (i < text.length()
                && (Character.isDigit(text.charAt(i)) || ".,".indexOf(text.charAt(i)) >= 0)) i++;
        while (i > from && !Character.isDigit(text.charAt(i - 1))) i--;
        return i;
    }

    private static String form(String text, int start, int end) {
        String lower = text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
        return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    }

    private static String digits(String text, int start, int end) {
        return text.substring(start, end).replace(",", "");
    }

    /// Counts the terms. A word that is capitalised inside sentences at least half as often as not
    /// is a name.
    private static Map<String, Integer> count(List<Word> words) {
        Map<String, Integer> all = new TreeMap<>();
        Map<String, Integer> capitals = new TreeMap<>();
        Map<String, Integer> terms = new TreeMap<>();
        Word before = null;
        for (Word w : words) {
            if (w.number) {
                terms.merge(Kind.NUMBER.prefix + w.form, 1, Integer::sum);
                before = null;
                continue;
            }
            all.merge(w.form, 1, Integer::sum);
            if (w.capital) {
                capitals.merge(w.form, 1, Integer::sum);
                if (before != null)
                    terms.merge(Kind.NAMES.prefix + before.form + "_" + w.form, 1, Integer::sum);
            }
            before = w.upper ? w : null;
        }
        all.forEach(
                (form, n) -> {
                    if (STOP.contains(form) || form.length() < 2) return;
                    int asName = capitals.getOrDefault(form, 0);
                    boolean name = asName > 0 && 2 * asName >= n - asName;
                    terms.put(name ? Kind.NAME.prefix + form : Kind.WORD.prefix + stem(form), n);
                });
        return terms;
    }

    private static String stem(String word) {
        for (String suffix : SUFFIXES) {
            if (word.endsWith(suffix) && word.length() - suffix.length() >= 4) {
                return word.substring(0, word.length() - suffix.length());
            }
        }
        return word;
    }

    /// The stem of a word as terms use it.
    static String stemOf(String word) {
        return stem(word);
    }
}
