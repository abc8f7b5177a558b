package firsthand.statement.claim;

import firsthand.text.ResourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Tells by its words whether what somebody holds is that others did a wrong or let harm happen,
/// that all was in order, or that a charge may be right: from `misdeeds-en.tsv`.
final class Misdeeds {
    private final Words wrong = new Words("wrong");
    private final Words clears = new Words("clears");
    private final Words concedes = new Words("concedes");

    boolean wrong(String content) {
        return wrong.in(content);
    }

    /// Whether the word alone tells of a wrong.
    boolean isWrong(String word) {
        return wrong.has(word.toLowerCase(Locale.ROOT));
    }

    boolean clears(String content) {
        return clears.in(content);
    }

    boolean concedes(String content) {
        return concedes.in(content);
    }

    /// Whole words, beginnings of words, and turns of several words.
    private static final class Words {
        private final Set<String> whole = new TreeSet<>();
        private final List<String> beginnings = new ArrayList<>();
        private final Turns turns;

        Words(String kind) {
            List<String> several = new ArrayList<>();
            for (List<String> row : ResourceLines.of(Misdeeds.class, "misdeeds-en.tsv")) {
                if (!row.get(0).equals(kind)) continue;
                for (String entry : row.get(1).split("[,;] ")) add(entry, several);
            }
            turns = new Turns(several);
        }

        private void add(String entry, List<String> several) {
            if (entry.indexOf(' ') > 0) several.add(entry);
            else if (entry.endsWith("-")) beginnings.add(entry.substring(0, entry.length() - 1));
            else whole.add(entry);
        }

        boolean in(String content) {
            String words = Turns.words(content);
            if (turns.in(words)) return true;
            for (String word : words.strip().split(" ")) if (has(word)) return true;
            return false;
        }

        boolean has(String word) {
            return whole.contains(word) || beginnings.stream().anyMatch(word::startsWith);
        }
    }
}
