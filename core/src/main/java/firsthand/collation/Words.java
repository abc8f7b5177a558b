package firsthand.collation;

import firsthand.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts texts into words and gives each the key under which its other spellings and forms stand.
/// One scan, linear in the length of the text.
final class Words {
    private static final Set<String> NEGATIONS =
            Set.of(
                    "not",
                    "no",
                    "never",
                    "nobody",
                    "nothing",
                    "none",
                    "neither",
                    "nor",
                    "cannot",
                    "without",
                    "nicht",
                    "kein",
                    "keine",
                    "keinen",
                    "keiner",
                    "keinem",
                    "nie",
                    "niemand",
                    "nichts",
                    "ohne",
                    "ne",
                    "pas",
                    "jamais",
                    "rien",
                    "aucun",
                    "aucune",
                    "personne",
                    "sans",
                    "nunca",
                    "jamas",
                    "nadie",
                    "nada",
                    "ningun",
                    "ninguna",
                    "sin",
                    "non",
                    "niente",
                    "nessuno",
                    "niet",
                    "geen",
                    "nooit");

    private final Set<String> grammar;

    private Words(Set<String> grammar) {
        this.grammar = Set.copyOf(grammar);
    }

    /// With the function words of all languages that we read.
    static Words load() {
        Set<String> grammar = new HashSet<>();
        for (String line : resource().lines().toList()) {
            if (line.startsWith("#")) continue;
            String[] words = line.strip().split(" ");
            for (int i = 1; i < words.length; i++) grammar.add(words[i]);
        }
        return new Words(grammar);
    }

    private static String resource() {
        try (InputStream in = Words.class.getResourceAsStream("function-words.txt")) {
            if (in == null) throw new IllegalStateException("function-words.txt is missing");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The words inside the span in order.
    List<Word> in(String text, Span within) {
        List<Word> words = new ArrayList<>();
        int at = within.start();
        while (at < within.end()) {
            int end = wordEnd(text, at, within.end());
            if (end > at) {
                words.add(word(text, new Span(at, end)));
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return words;
    }

    /// Where the word that begins at `start` ends; `start` when none begins there.
    private static int wordEnd(String text, int start, int limit) {
        int at = start;
        boolean number = false;
        while (at < limit) {
            int c = text.codePointAt(at);
            if (Character.isLetterOrDigit(c) || at > start && isMark(c)) {
                if (at == start) number = Character.isDigit(c);
            } else if (!(number && joinsDigits(text, at, limit))) {
                break;
            }
            at += Character.charCount(c);
        }
        return Math.min(at, limit);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean joinsDigits(String text, int at, int limit) {
        char c = text.charAt(at);
        return (c == '.' || c == ',' || c == ':')
                && at + 1 < limit
                && Character.isDigit(text.charAt(at + 1));
    }

    private Word word(String text, Span span) {
        String folded = fold(span.of(text));
        if (!folded.isEmpty() && Character.isDigit(folded.charAt(0))) {
            return new Word(span, folded, numberKey(folded), Word.Kind.NUMBER);
        }
        if (NEGATIONS.contains(folded) || isContractedNot(text, span)) {
            return new Word(span, folded, "not", Word.Kind.NEGATION);
        }
        Word.Kind kind =
                folded.length() < 2 || grammar.contains(folded)
                        ? Word.Kind.GRAMMAR
                        : Word.Kind.MATTER;
        return new Word(span, folded, Spelling.key(folded), kind);
    }

    /// The "t" of "won't" and "wouldn’t".
    private static boolean isContractedNot(String text, Span span) {
        return span.length() == 1
                && span.start() >= 2
                && text.charAt(span.start()) == 't'
                && (text.charAt(span.start() - 1) == '\''
                        || text.charAt(span.start() - 1) == '\u2019')
                && text.charAt(span.start() - 2) == 'n';
    }

    private static String numberKey(String folded) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            if (Character.isDigit(folded.charAt(i))) digits.append(folded.charAt(i));
        }
        int end = digits.length();
        boolean fraction = folded.length() - digits.length() == 1;
        while (fraction && end > 1 && digits.charAt(end - 1) == '0' && !thousands(folded)) end--;
        return "#" + digits.substring(0, end);
    }

    /// Whether the last mark parts three digits, as in "12.000".
    private static boolean thousands(String folded) {
        int mark = Math.max(folded.lastIndexOf('.'), folded.lastIndexOf(','));
        return folded.length() - mark == 4;
    }

    /// Lower case, without accents and other marks, in the letters of Unicode's compatibility form.
    static String fold(String s) {
        if (isPlain(s)) return s.toLowerCase(Locale.ROOT);
        String apart = Normalizer.normalize(s.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder(apart.length());
        apart.codePoints()
                .forEach(
                        c -> {
                            if (isMark(c)) return;
                            switch (c) {
                                case 'ß' -> kept.append("ss");
                                case 'ø' -> kept.append('o');
                                case 'æ' -> kept.append("ae");
                                case 'œ' -> kept.append("oe");
                                case 'ł' -> kept.append('l');
                                case 'đ', 'ð' -> kept.append('d');
                                case 'þ' -> kept.append("th");
                                case 'ı' -> kept.append('i');
                                default -> kept.appendCodePoint(c);
                            }
                        });
        return kept.toString();
    }

    private static boolean isPlain(String s) {
        for (int i = 0; i < s.length(); i++) if (s.charAt(i) >= 128) return false;
        return true;
    }
}
