package firsthand.language;

import java.util.Arrays;

/// A sentence on its way through the classifiers: what is known of each word so far, as keys. Word
/// 0 is the root of the tree, the sentence's words count from 1.
final class Draft {
    /// The power of a value that isn't there; no real one is zero.
    static final long NO_VALUE = 0;

    /// What NLP4J's root has for form, lemma and tags.
    private static final String ROOT = "@#r$%";

    private static final long[] NONE = {};

    private final int size;
    private final long[][] values;
    private final long[][] powers;
    private final long[][][] sets;
    private final int[] clusters;

    /// @param size how many words, the root not counted
    Draft(int size) {
        this.size = size;
        values = new long[Attribute.values().length][size + 1];
        powers = new long[Attribute.values().length][size + 1];
        sets = new long[Trait.values().length][size + 1][];
        for (long[][] set : sets) Arrays.fill(set, NONE);
        clusters = new int[size + 1];
        Arrays.fill(clusters, Lexicon.Entry.NO_NUMBER);
        for (Attribute a : Attribute.values()) {
            switch (a) {
                case FORM, LOWER, TAG, LEMMA, NAME -> set(a, 0, ROOT);
                case SHAPE -> set(a, 0, Spelling.shape(ROOT));
                case PREFIX_2, PREFIX_3, SUFFIX_1, SUFFIX_2, SUFFIX_3, SUFFIX_4 -> {}
                case CLASS, RELATION -> {}
                case VALENCY -> set(a, 0, "-");
            }
        }
    }

    /// How many words, the root not counted.
    int size() {
        return size;
    }

    void set(Attribute attribute, int word, String value) {
        set(attribute, word, Keys.append(Keys.EMPTY, value), Keys.power(value.length()));
    }

    /// @param value key of the value
    /// @param power that of its length
    void set(Attribute attribute, int word, long value, long power) {
        values[attribute.ordinal()][word] = value;
        powers[attribute.ordinal()][word] = power;
    }

    void set(Trait trait, int word, long[] values) {
        sets[trait.ordinal()][word] = values;
    }

    void setClusters(int word, Lexicon.Entry entry) {
        clusters[word] = entry.number();
        set(Trait.CLUSTERS, word, entry.values());
    }

    /// The number of the word's list of clusters: equal numbers, equal lists.
    int clusters(int word) {
        return clusters[word];
    }

    /// The key of a word's value.
    long value(int attribute, int word) {
        return values[attribute][word];
    }

    /// By what a key grows when the value is appended to it; [#NO_VALUE] if there is none.
    long power(int attribute, int word) {
        return powers[attribute][word];
    }

    /// The keys of a word's values, unfinished.
    long[] values(Trait trait, int word) {
        return sets[trait.ordinal()][word];
    }
}
