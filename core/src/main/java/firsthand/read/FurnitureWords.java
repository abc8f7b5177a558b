package firsthand.read;

import firsthand.text.ResourceLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The lexicon `furniture.txt`: phrases by which page furniture is known, found by their first
/// word.
final class FurnitureWords {
    enum How {
        WHOLE,
        START,
        LABEL,
        CAPTION,
        ANY,
        END,
        CREDIT,
        COUNT,
        SHORT,
        ASK
    }

    /// @param points weight of an `ask`, else 0
    record Phrase(How how, int points, String why, List<String> words) {
        /// Whether the words behind the first stand in the block behind `from`.
        private boolean goesOn(List<String> block, int from) {
            if (from + words.size() > block.size()) return false;
            for (int i = 1; i < words.size(); i++) {
                if (!block.get(from + i).equals(words.get(i))) return false;
            }
            return true;
        }
    }

    /// Words that speak to or of the reader and the desk: one point together.
    static final Set<String> READER =
            Set.of("you", "your", "yours", "our", "us", "vous", "votre", "vos", "ihnen", "ihre");

    /// Words that follow a request, and not a noun that looks like one ("Share the story", not
    /// "Share
    /// prices").
    static final Set<String> AFTER_REQUEST =
            Set.of(
                    "the",
                    "this",
                    "these",
                    "that",
                    "your",
                    "our",
                    "us",
                    "a",
                    "an",
                    "here",
                    "now",
                    "up",
                    "tuned",
                    "in",
                    "all",
                    "more",
                    "every",
                    "today",
                    "independent",
                    "million");

    static final FurnitureWords SHIPPED = load();

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Set<String> agencies = new HashSet<>();
    private final Set<String> imperatives = new HashSet<>();
    private final Set<String> ofPages = new HashSet<>();

    /// The phrases that stand in `words` at `from`.
    List<Phrase> at(List<String> words, int from) {
        List<Phrase> candidates = byFirstWord.get(words.get(from));
        if (candidates == null) return List.of();
        List<Phrase> found = List.of();
        for (Phrase p : candidates) {
            if (!p.goesOn(words, from)) continue;
            if (found.isEmpty()) found = new ArrayList<>(2);
            found.add(p);
        }
        return found;
    }

    /// Whether this, in lower case, is the name of a picture agency.
    boolean agency(String name) {
        return agencies.contains(name);
    }

    /// Whether a sentence that begins with this word asks the reader to do something on the page.
    boolean imperative(String word) {
        return imperatives.contains(word);
    }

    /// Whether the word names something that a page or its publisher has: a button, a newsletter.
    boolean ofPage(String word) {
        return ofPages.contains(word);
    }

    private static FurnitureWords load() {
        FurnitureWords words = new FurnitureWords();
        ResourceLines.of(FurnitureWords.class, "furniture.txt").forEach(words::add);
        return words;
    }

    private void add(List<String> columns) {
        String how = columns.get(0);
        String phrase = columns.get(2);
        if (how.equals("agency")) {
            agencies.add(phrase);
            return;
        }
        if (how.equals("do") || how.equals("page")) {
            (how.equals("do") ? imperatives : ofPages).add(phrase);
            return;
        }
        Optional<String> points =
                how.startsWith("ask ") ? Optional.of(how.substring(4)) : Optional.empty();
        Phrase p =
                new Phrase(
                        points.isPresent() ? How.ASK : How.valueOf(how.toUpperCase(Locale.ROOT)),
                        points.map(Integer::parseInt).orElse(0),
                        columns.get(1),
                        List.of(phrase.split(" ")));
        byFirstWord.computeIfAbsent(p.words().getFirst(), k -> new ArrayList<>()).add(p);
    }
}
