package firsthand.language;

import java.util.Arrays;

/// A dependency tree in the making over words 0 to n, word 0 its root.
final class Tree {
    /// What has no head, no label or no such neighbour.
    static final int NONE = -1;

    private final int[] heads;
    private final int[] labels;

    /// The dependents of each word in order of place; only the first `counts` of each hold.
    private final int[][] dependents;

    private final int[] counts;

    /// @param size how many words, the root not counted
    Tree(int size) {
        heads = new int[size + 1];
        labels = new int[size + 1];
        dependents = new int[size + 1][4];
        counts = new int[size + 1];
        Arrays.fill(heads, NONE);
        Arrays.fill(labels, NONE);
    }

    int head(int word) {
        return heads[word];
    }

    /// The number of the classifier's label that gave the word its head.
    int label(int word) {
        return labels[word];
    }

    /// Hangs the word below another, away from where it hung before.
    void attach(int word, int head, int label) {
        if (heads[word] != NONE) detach(word);
        heads[word] = head;
        labels[word] = label;
        int n = counts[head]++;
        if (n == dependents[head].length) dependents[head] = Arrays.copyOf(dependents[head], 2 * n);
        int[] list = dependents[head];
        int at = n;
        for (; at > 0 && list[at - 1] > word; at--) list[at] = list[at - 1];
        list[at] = word;
    }

    private void detach(int word) {
        int head = heads[word];
        int at = position(word);
        System.arraycopy(dependents[head], at + 1, dependents[head], at, --counts[head] - at);
    }

    private int position(int word) {
        int[] list = dependents[heads[word]];
        int at = 0;
        while (list[at] != word) at++;
        return at;
    }

    boolean isBelow(int word, int above) {
        int at = heads[word];
        while (at != NONE && at != above) at = heads[at];
        return at == above;
    }

    /// The first dependent, or the second for `order` 1, if it stands left of its head.
    int leftmost(int word, int order) {
        if (order >= counts[word]) return NONE;
        int found = dependents[word][order];
        return found < word ? found : NONE;
    }

    /// The last dependent, or the last but one for `order` 1, if it stands right of its head.
    int rightmost(int word, int order) {
        int at = counts[word] - 1 - order;
        if (at < 0) return NONE;
        int found = dependents[word][at];
        return found > word ? found : NONE;
    }

    /// The nearest word to the left with the same head, or the next but one for `order` 1.
    int leftSibling(int word, int order) {
        if (heads[word] == NONE) return NONE;
        int at = position(word) - order - 1;
        return at < 0 ? NONE : dependents[heads[word]][at];
    }

    /// NLP4J's valency: "<<->" for two dependents or more on the left and one on the right.
    String valency(int word) {
        return side('<', leftmost(word, 0), leftmost(word, 1))
                + "-"
                + side('>', rightmost(word, 0), rightmost(word, 1));
    }

    private static String side(char mark, int first, int second) {
        if (first == NONE) return "";
        return second == NONE ? String.valueOf(mark) : "" + mark + mark;
    }
}
