package firsthand.statement.lexicon;

import firsthand.text.ResourceLines;
import firsthand.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A readable table of words with what they tell, and a quick test of whether a passage can hold
/// any
/// of them.
///
/// A row: dictionary form, part of speech (`verb`, `noun`, `adj`), what it tells, irregular forms
/// apart by commas.
public final class StemLexicon {
    private static final int STEM = 4;

    private final Map<String, List<String>> rows = new HashMap<>();
    private final Set<String> stems = new HashSet<>();

    private StemLexicon() {}

    public static StemLexicon read(Class<?> owner, String resource) {
        StemLexicon lexicon = new StemLexicon();
        for (List<String> row : ResourceLines.of(owner, resource)) {
            lexicon.rows.put(row.get(1) + " " + row.get(0), row);
            lexicon.stems.add(stem(row.get(0)));
            lexicon.stems.add(stem(row.get(0).replaceFirst("y$", "i")));
            if (row.size() > 3) {
                for (String form : row.get(3).split(",")) lexicon.stems.add(stem(form));
            }
        }
        return lexicon;
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }

    /// What the word tells.
    public Optional<String> verb(String lemma) {
        return tells("verb", lemma);
    }

    public Optional<String> noun(String lemma) {
        return tells("noun", lemma);
    }

    public Optional<String> adjective(String lemma) {
        return tells("adj", lemma);
    }

    private Optional<String> tells(String kind, String lemma) {
        return Optional.ofNullable(rows.get(kind + " " + lemma)).map(r -> r.get(2));
    }

    /// Whether a word in the span begins as one of the table does.
    public boolean mayOccur(String text, Span span) {
        for (int at = span.start(); at < span.end(); ) {
            int to = at;
            while (to < span.end() && Character.isLetter(text.charAt(to))) to++;
            if (to > at && stems.contains(stem(text.substring(at, to).toLowerCase(Locale.ROOT)))) {
                return true;
            }
            at = Math.max(to, at + 1);
        }
        return false;
    }
}
