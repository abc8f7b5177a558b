package firsthand.story;

import firsthand.report.Junk;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The words and numbers of a text in order, as hashes of their folded forms.
final class Words {
    private static final String[] SUFFIXES = {"ing", "edly", "ed", "es", "s", "ly"};

    /// The last letters of all of them.
    private static final String LAST = "gdsy";

    /// The shortest stem that is left when an ending is taken off.
    private static final int STEM = 4;

    private static final byte CAPITAL = 1;
    private static final byte NUMBER = 2;
    private static final byte UPPER = 4;

    private final long[] forms;
    private final long[] stems;
    private final byte[] flags;
    private final int[] lengths;
    private int size;
    private boolean opens;

    Words(int most) {
        forms = new long[most];
        stems = new long[most];
        flags = new byte[most];
        lengths = new int[most];
    }

    void clear() {
        size = 0;
        opens = true;
    }

    /// A sentence ends here.
    void stop() {
        opens = true;
    }

    int size() {
        return size;
    }

    long form(int i) {
        return forms[i];
    }

    long stem(int i) {
        return stems[i];
    }

    int length(int i) {
        return lengths[i];
    }

    /// Whether it begins with a capital that no sentence start explains.
    boolean capital(int i) {
        return (flags[i] & CAPITAL) != 0;
    }

    /// Whether it begins with a capital at all.
    boolean upper(int i) {
        return (flags[i] & UPPER) != 0;
    }

    boolean number(int i) {
        return (flags[i] & NUMBER) != 0;
    }

    /// Adds the words of a text; what is junk is left out.
    ///
    /// @param junk in order, not overlapping
    void read(String text, List<Junk> junk) {
        int next = 0;
        int i = 0;
        while (i < text.length() && size < forms.length) {
            while (next < junk.size() && junk.get(next).span().end() <= i) next++;
            if (next < junk.size() && junk.get(next).span().start() <= i) {
                i = junk.get(next).span().end();
                opens = true;
                continue;
            }
            char c = text.charAt(i);
            if (c == ' ') {
                i++;
            } else if (Character.isLetter(c)) {
                int end = wordEnd(text, i);
                word(text, i, end);
                i = end;
            } else if (Character.isDigit(c)) {
                int end = numberEnd(text, i);
                number(text, i, end);
                i = end;
            } else {
                if (".!?\n:“”\"«»„".indexOf(c) >= 0) opens = true;
                i++;
            }
        }
    }

    private void word(String text, int start, int end) {
        int last = end;
        if (end - start > 2 && text.charAt(end - 1) == 's' && apostrophe(text.charAt(end - 2))) {
            last = end - 2;
        }
        boolean upper = Character.isUpperCase(text.charAt(start));
        forms[size] = hash(text, start, last);
        int stem = stemEnd(text, start, last);
        stems[size] = stem == last ? forms[size] : hash(text, start, stem);
        lengths[size] = last - start;
        flags[size] = (byte) ((upper ? UPPER : 0) | (upper && !opens ? CAPITAL : 0));
        size++;
        opens = false;
    }

    private void number(String text, int start, int end) {
        forms[size] = hash(text, start, end);
        stems[size] = forms[size];
        lengths[size] = end - start;
        flags[size] = NUMBER;
        size++;
        opens = false;
    }

    private static int wordEnd(String text, int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || Character.isLetterOrDigit(c) || c == '_') {
                i++;
                continue;
            }
            boolean inner = (apostrophe(c) || c == '-') && i + 1 < text.length();
            if (inner && Character.isLetter(text.charAt(i + 1))) i++;
            else break;
        }
        return i;
    }

    private static int numberEnd(String text, int from) {
        int i = from;
        while (i < text.length()
                && (Character.isDigit(text.charAt(i)) || ".,".indexOf(text.charAt(i)) >= 0)) i++;
        while (!Character.isDigit(text.charAt(i - 1))) i--;
        return i;
    }

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static int stemEnd(String text, int start, int end) {
        if (end - start <= STEM || LAST.indexOf(Letters.folded(text.charAt(end - 1))) < 0)
            return end;
        for (String suffix : SUFFIXES) {
            int at = end - suffix.length();
            if (at - start >= STEM && text.regionMatches(true, at, suffix, 0, suffix.length())) {
                return at;
            }
        }
        return end;
    }

    /// The stem of a word as terms use it.
    static String stem(String word) {
        return word.substring(0, stemEnd(word, 0, word.length())).toLowerCase(Locale.ROOT);
    }

    /// The hash of a word in lower case, commas and accents passed over.
    static long hash(CharSequence text, int start, int end) {
        long h = 0xcbf29ce484222325L;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == ',') continue;
            h = (h ^ Letters.folded(c)) * 0x100000001b3L;
        }
        return mix(h);
    }

    /// Spreads the bits (the finalizer of Murmur3).
    static long mix(long h) {
        long x = h;
        x = (x ^ x >>> 33) * 0xff51afd7ed558ccdL;
        x = (x ^ x >>> 33) * 0xc4ceb9fe1a85ec53L;
        return x ^ x >>> 33;
    }

    /// The distinct hashes of all runs of so many words, ascending.
    long[] runs(int length) {
        if (size < length) return new long[0];
        long[] runs = new long[size - length + 1];
        for (int i = 0; i < runs.length; i++) {
            long h = 0;
            for (int j = i; j < i + length; j++) h = h * 0x9e3779b97f4a7c15L + forms[j];
            runs[i] = mix(h);
        }
        Arrays.sort(runs);
        int n = 0;
        for (int i = 0; i < runs.length; i++) {
            if (n == 0 || runs[i] != runs[n - 1]) runs[n++] = runs[i];
        }
        return Arrays.copyOf(runs, n);
    }
}
