package firsthand.story;

import java.util.Arrays;

/// The last reports that have a term, newest last; older ones fall out.
final class Recent {
    /// So many are kept of each term.
    static final int MOST = 256;

    private int[] docs = new int[2];
    private int next;
    private int size;

    void add(int doc) {
        if (size == docs.length && size < MOST) docs = Arrays.copyOf(docs, 2 * size);
        docs[next] = doc;
        next = (next + 1) % MOST;
        size = Math.min(size + 1, MOST);
    }

    int size() {
        return size;
    }

    /// @param i below [#size]
    int get(int i) {
        return docs[i];
    }
}
