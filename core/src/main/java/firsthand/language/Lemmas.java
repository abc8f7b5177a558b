package firsthand.language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Dictionary forms of English words by NLP4J's rules and word lists: "said" with the tag VBD is
/// "say", "running" with VBG is "run". A cardinal or ordinal in words becomes one word for its
/// kind,
/// as the classifiers expect.
final class Lemmas {
    private static final String CARDINAL = "#crd#";
    private static final String ORDINAL = "#ord#";

    /// Of "1st" and so on, once figures are brought to "0".
    private static final Set<String> FIGURE_ORDINALS = Set.of("0st", "0nd", "0rd", "0th");

    /// Kinds of keys; those of word classes count on from the last two.
    private static final int NUMBER_WORD = -10;
    private static final int SHORT_FORM = -11;
    private static final int DICTIONARY = 1_000;
    private static final int IRREGULAR = 2_000;

    /// In the order in which they are tried; a rule holds if what it makes is in the dictionary.
    private static final List<Rule> RULES =
            List.of(
                    new Rule("VBZ", "ies", false, "y"),
                    new Rule("VBZ", "es", false, ""),
                    new Rule("VBZ", "s", false, ""),
                    new Rule("VBG", "ying", false, "ie"),
                    new Rule("VBG", "ing", true, "", "e"),
                    new Rule("VBD VBN", "ied", false, "y"),
                    new Rule("VBD VBN", "ed", true, ""),
                    new Rule("VBD VBN", "d", false, ""),
                    new Rule("VBD VBN", "n", false, ""),
                    new Rule("VBD VBN", "ung", false, "ing"),
                    new Rule("NNS NNPS", "ies", false, "y"),
                    new Rule("NNS NNPS", "es", false, ""),
                    new Rule("NNS NNPS", "s", false, ""),
                    new Rule("NNS NNPS", "men", false, "man"),
                    new Rule("NNS NNPS", "ae", false, "a"),
                    new Rule("NNS NNPS", "i", false, "us"),
                    new Rule("NNS NNPS", "a", false, "um"),
                    new Rule("JJR", "ier", false, "y"),
                    new Rule("JJR", "er", true, ""),
                    new Rule("JJR", "er", false, "e"),
                    new Rule("JJS", "iest", false, "y"),
                    new Rule("JJS", "est", true, ""),
                    new Rule("JJS", "est", false, "e"),
                    new Rule("RBR", "ier", false, "y"),
                    new Rule("RBR", "er", false, "", "e"),
                    new Rule("RBS", "iest", false, "y"),
                    new Rule("RBS", "est", false, "", "e"));

    private final KeyTable words;

    /// What irregular forms, short forms and number words stand for.
    private final List<String> results;

    private Lemmas(KeyTable words, List<String> results) {
        this.words = words;
        this.results = results;
    }

    /// How an ending changes.
    ///
    /// @param tags of the words that it is for
    /// @param doubled whether the consonant before it may be doubled: "running"
    private record Rule(Set<String> tags, String ending, boolean doubled, List<String> instead) {
        Rule(String tags, String ending, boolean doubled, String... instead) {
            this(Set.of(tags.split(" ")), ending, doubled, List.of(instead));
        }
    }

    /// Words of one class, and where NLP4J keeps them.
    enum WordClass {
        VERB("VB"),
        NOUN("NN"),
        ADJECTIVE("JJ"),
        ADVERB("RB");

        private final String tag;

        WordClass(String tag) {
            this.tag = tag;
        }

        private static Optional<WordClass> of(String tag) {
            for (WordClass c : values()) {
                if (tag.startsWith(c.tag)) return Optional.of(c);
            }
            return Optional.empty();
        }
    }

    /// @param lower a word as NLP4J simplifies it, in lower case
    String of(String lower, String tag) {
        String lemma =
                result(lower + "_" + tag, SHORT_FORM)
                        .or(() -> WordClass.of(tag).flatMap(c -> inflected(lower, tag, c)))
                        .orElse(lower);
        if (FIGURE_ORDINALS.contains(lemma)) return ORDINAL;
        return result(lemma, NUMBER_WORD).orElse(lemma);
    }

    private Optional<String> inflected(String lower, String tag, WordClass words) {
        return result(lower, IRREGULAR + words.ordinal()).or(() -> byRule(lower, tag, words));
    }

    private Optional<String> byRule(String lower, String tag, WordClass words) {
        for (Rule rule : RULES) {
            if (!rule.tags.contains(tag) || !lower.endsWith(rule.ending)) continue;
            int n = lower.length() - rule.ending.length();
            Optional<String> found = inDictionary(lower.substring(0, n), rule, words);
            if (found.isPresent()) return found;
            if (rule.doubled && n >= 4 && lower.charAt(n - 1) == lower.charAt(n - 2)) {
                found = inDictionary(lower.substring(0, n - 1), rule, words);
                if (found.isPresent()) return found;
            }
        }
        return Optional.empty();
    }

    private Optional<String> inDictionary(String stem, Rule rule, WordClass wordClass) {
        for (String ending : rule.instead) {
            String word = stem + ending;
            if (words.get(key(word, DICTIONARY + wordClass.ordinal())) != KeyTable.ABSENT) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private Optional<String> result(String word, int kind) {
        int at = words.get(key(word, kind));
        return at == KeyTable.ABSENT ? Optional.empty() : Optional.of(results.get(at));
    }

    private static long key(String word, int kind) {
        return Keys.finish(Keys.append(Keys.EMPTY, word), kind);
    }

    static Lemmas read(ModelFile.Reader in) {
        return new Lemmas(KeyTable.read(in), in.strings());
    }

    /// Gathers NLP4J's word lists.
    static final class Builder {
        private final KeyTable.Builder table = new KeyTable.Builder();
        private final List<String> results = new ArrayList<>();

        void dictionary(WordClass wordClass, Set<String> words) {
            words.forEach(w -> table.put(key(w, DICTIONARY + wordClass.ordinal()), 0));
        }

        void irregular(WordClass wordClass, Map<String, String> words) {
            words.forEach((w, lemma) -> put(w, IRREGULAR + wordClass.ordinal(), lemma));
        }

        /// @param words by form, "_" and tag
        void shortForms(Map<String, String> words) {
            words.forEach((w, lemma) -> put(w, SHORT_FORM, lemma));
        }

        void numbers(Set<String> cardinals, Set<String> ordinals) {
            cardinals.forEach(w -> put(w, NUMBER_WORD, CARDINAL));
            ordinals.forEach(w -> put(w, NUMBER_WORD, ORDINAL));
        }

        private void put(String word, int kind, String result) {
            int known = results.indexOf(result);
            table.put(key(word, kind), known < 0 ? results.size() : known);
            if (known < 0) results.add(result);
        }

        void write(ModelFile.Writer out) throws IOException {
            table.build().write(out);
            out.strings(results);
        }
    }
}
