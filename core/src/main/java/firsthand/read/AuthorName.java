package firsthand.read;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// From a line that says who wrote a report to the name: stripped of "By", roles, addresses and
/// whoever else is named. Its words are in `authors.txt`.
final class AuthorName {
    private static final WordLists WORDS = WordLists.read("authors.txt");
    private static final Set<String> NOBODY = WORDS.setOf("nobody");
    private static final Set<String> DESKS = WORDS.setOf("desk");
    private static final Set<String> BODIES = WORDS.setOf("body");

    private static final Pattern PREFIX =
            Pattern.compile(
                    "^(written by|posted by|published by|reported by|ein artikel von|(blog[- ]?|gast)?beitrag von|(presse)?mitteilung von|(gast)?kommentar von|(analyse|reportage|rezension|essay|interview|text) von|(opinion|analysis|commentary|review|story|words) by|by|von|par|por|di|da|door|autor|autorin|autoren|author|authors|auteur|auteurs|redaktion|text (und|&|and) (fotos?|photos?|interview)|text|interview|und interview)\\b ?:? ?",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PUBLISHED =
            Pattern.compile(
                    "^(veröffentlicht|publiziert|erstellt|geschrieben|verfasst|gepostet|eingestellt|beitrag ?von|posted|published|publié|publicado|pubblicato|geplaatst|submitted)\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BY =
            Pattern.compile("\\b(von|by|par|por|di|door)\\b ?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROLE =
            Pattern.compile(
                    "[,–-] ?(staff writer|staff reporter|senior (writer|reporter|editor|correspondent)|reporter|correspondent|editor|contributor|redakteur(in)?|korrespondent(in)?|chefredakteur(in)?|journalist(in)?|rédacteur|rédactrice|redactor|redactora)\\b.*$",
                    Pattern.CASE_INSENSITIVE);

    /// A preposition that lost the space behind it: `ByUna Berg`.
    private static final Pattern GLUED = Pattern.compile("^(By|Von|Par|Por)(?=\\p{Lu}\\p{Ll})");

    /// Whoever comes behind the writer: `Una Berg Fotos: Bo Ek`.
    private static final Pattern OTHERS =
            Pattern.compile(
                    " (illustrations?|illustration(en)?|fotos?|photos?|bilder|photography|übersetzung|translation)(:| von | by )",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MAIL = Pattern.compile("(?<!\\S)[^\\s@]{1,64}@\\S+");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");

    /// What led to a day that was cut off: `Una Berg am 3. Mai`.
    private static final Pattern BEFORE_DAY =
            Pattern.compile(" (am|vom|on|le|el|il|op|den)$", Pattern.CASE_INSENSITIVE);

    private static final Pattern DAY = Pattern.compile(" on | am | le | el | il ");

    /// A line with more letters than this names nobody.
    static final int LONGEST = 80;

    private static final int LONGEST_LINE = 110;
    private static final int LONGEST_GIVEN = 1000;
    private static final int WORDS_OF_NAME = 8;

    private AuthorName() {}

    /// The name in what a page gives as its author, if there is one.
    static Optional<String> in(String given) {
        if (given.length() > LONGEST_GIVEN) return Optional.empty();
        String s = SPACES.matcher(PageStatements.plain(given)).replaceAll(" ").strip();
        s = MAIL.matcher(withoutPrefix(s)).replaceFirst("").strip();
        int cut = firstDigit(s);
        if (cut >= 0) s = BEFORE_DAY.matcher(s.substring(0, cut).strip()).replaceFirst("");
        s = withoutEnd(ROLE.matcher(s).replaceFirst(""));
        if (s.length() < 3 || s.length() > LONGEST || s.startsWith("http") || s.startsWith("@")) {
            return Optional.empty();
        }
        String small = s.toLowerCase(Locale.ROOT);
        boolean nobody = NOBODY.contains(small) || DESKS.contains(small);
        return nobody || s.split(" ").length > WORDS_OF_NAME ? Optional.empty() : Optional.of(s);
    }

    /// The line without "By" and marks at its end; as it stands where nothing else is in it.
    static String bare(String line) {
        String s = withoutEnd(withoutPrefix(PageStatements.plain(line)));
        return s.isEmpty() ? line.strip() : s;
    }

    /// Whether this stands for a whole desk: `Newsroom`.
    static boolean desk(String name) {
        return DESKS.contains(name.toLowerCase(Locale.ROOT));
    }

    /// Whether the first of these names, which semicolons part, is a person's.
    static boolean person(String names) {
        String first = before(names.split(";", 2)[0]);
        for (String word : first.split("[ .]+")) {
            if (BODIES.contains(word.toLowerCase(Locale.ROOT))) return false;
        }
        return Names.looksLikeName(first);
    }

    /// Whether a line says who wrote the report, and at most when.
    static boolean isByline(String line) {
        if (line.length() > LONGEST_LINE) return false;
        String name = withoutPrefix(line);
        if (name.length() == line.strip().length()) return false;
        String[] words = DAY.split(before(name), 2)[0].strip().split(" ");
        return words.length <= 5 && Names.looksLikeName(String.join(" ", words));
    }

    /// What stands behind "By", "Veröffentlicht am 3. Mai von" and the like; nothing where only the
    /// latter stands.
    static String withoutPrefix(String given) {
        String s = GLUED.matcher(given.strip()).replaceFirst("$1 ");
        if (PUBLISHED.matcher(s).find()) {
            Matcher by = BY.matcher(s);
            return by.find() ? s.substring(by.end()).strip() : "";
        }
        String before = "";
        while (!s.equals(before)) {
            before = s;
            s = PREFIX.matcher(s).replaceFirst("").strip();
        }
        Matcher others = OTHERS.matcher(s);
        return others.find() ? s.substring(0, others.start()).strip() : s;
    }

    /// What stands before the first comma, bar or digit.
    static String before(String name) {
        int end = 0;
        while (end < name.length() && ",|•·/(0123456789".indexOf(name.charAt(end)) < 0) end++;
        return name.substring(0, end);
    }

    /// Without the commas and dashes at its end.
    private static String withoutEnd(String s) {
        int end = s.length();
        while (end > 0 && ",;:/–- ".indexOf(s.charAt(end - 1)) >= 0) end--;
        return s.substring(0, end);
    }

    private static int firstDigit(String s) {
        for (int i = 0; i < s.length(); i++) if (s.charAt(i) >= '0' && s.charAt(i) <= '9') return i;
        return -1;
    }
}
