package firsthand.statement.claim;

import firsthand.statement.material.Material;
import firsthand.text.Span;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// The words with which a report leads in what somebody holds.
final class LeadIns {
    private static final Set<String> CONTRASTS =
            Set.of("but", "however", "while", "whereas", "yet", "though", "although", "contrary");

    private static final Set<String> ESTIMATES =
            Set.of(
                    "put",
                    "puts",
                    "counts",
                    "counted",
                    "count",
                    "estimates",
                    "estimated",
                    "reckons",
                    "reckoned",
                    "spoke",
                    "speaks",
                    "cites",
                    "cited",
                    "of",
                    "thinks");

    private final Material m;

    LeadIns(Material m) {
        this.m = m;
    }

    /// The word before the content, past "that" and "it".
    String word(Assertion a) {
        Span sentence = m.text().sentences().get(a.sentence());
        if (sentence.start() >= a.content().start()) return "";
        String[] words =
                m.words()
                        .substring(sentence.start(), a.content().start())
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}]+");
        for (int i = words.length - 1; i >= 0; i--) {
            if (!words[i].equals("that") && !words[i].equals("it")) return words[i];
        }
        return "";
    }

    /// "put the delay at six minutes", "counts 86".
    boolean isEstimate(Assertion a) {
        return ESTIMATES.contains(word(a));
    }

    /// Whether a word of contrast leads the second in.
    boolean contrast(Assertion first, Assertion second) {
        int from =
                first.span().contains(second.span()) ? first.content().start() : first.span().end();
        Span sentence = m.text().sentences().get(second.sentence());
        int begin = Math.max(Math.min(from, second.span().start()), sentence.start());
        int to = Math.max(begin, second.span().start());
        Set<String> words = new TreeSet<>();
        for (String w : m.words().substring(begin, to).toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
            words.add(w);
        return words.stream().anyMatch(CONTRASTS::contains);
    }
}
