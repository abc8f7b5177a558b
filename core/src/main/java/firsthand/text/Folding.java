package firsthand.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// A text folded for comparison, with the way back: case, compatibility forms, marks, invisible
/// characters, look-alike letters and kinds of quotation marks and dashes make no difference any
/// more.
///
/// Two texts that look alike to a reader fold to the same characters. The folding is made for
/// matching only: nothing folded is ever shown.
public final class Folding {
    private static final Normalizer2 DECOMPOSE = Normalizer2.getNFKDInstance();
    private static final Normalizer2 CASEFOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final SpoofChecker LOOK_ALIKES = new SpoofChecker.Builder().build();
    private static final String[] PAGE = basicPage();

    private final String text;
    private final int[] sources;

    private Folding(String text, int[] sources) {
        this.text = text;
        this.sources = sources;
    }

    /// Folds a text. Linear in its length.
    public static Folding of(String original) {
        StringBuilder folded = new StringBuilder(original.length());
        int[] sources = new int[original.length() + 1];
        Map<Integer, String> rare = new HashMap<>();
        for (int i = 0; i < original.length(); ) {
            int c = original.codePointAt(i);
            String f = c < PAGE.length ? PAGE[c] : rare.computeIfAbsent(c, Folding::fold);
            for (int k = 0; k < f.length(); k++) {
                if (folded.length() + 1 >= sources.length) {
                    sources = Arrays.copyOf(sources, 2 * sources.length + 8);
                }
                sources[folded.length()] = i;
                folded.append(f.charAt(k));
            }
            i += Character.charCount(c);
        }
        sources = Arrays.copyOf(sources, folded.length() + 1);
        sources[folded.length()] = original.length();
        return new Folding(folded.toString(), sources);
    }

    /// Only the folded characters, where the way back is not needed.
    public static String fold(String original) {
        return of(original).text;
    }

    /// The folded text.
    public String text() {
        return text;
    }

    /// The UTF-16 index in the original at which the character that became the folded one begins.
    /// The folded text's length gives the original's length.
    public int original(int foldedIndex) {
        return sources[foldedIndex];
    }

    /// The stretch of the original that a stretch of the folded text came from; whole characters.
    public Span original(Span folded) {
        int start = sources[folded.start()];
        if (folded.isEmpty()) return new Span(start, start);
        int last = sources[folded.end() - 1];
        int end = folded.end();
        while (end < text.length() && sources[end] == last) end++;
        return new Span(start, sources[end]);
    }

    private static String[] basicPage() {
        String[] page = new String[0x250];
        for (int c = 0; c < page.length; c++) page[c] = fold(c);
        return page;
    }

    private static String fold(int c) {
        int plain = punctuation(c);
        if (plain != c) return Character.toString(plain);
        if (UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)) return "";
        String s = DECOMPOSE.normalize(CASEFOLD.normalize(Character.toString(c)));
        StringBuilder kept = new StringBuilder(s.length());
        s.codePoints().filter(p -> !isMark(p)).forEach(p -> appendLookAlike(kept, p));
        return kept.toString();
    }

    /// A letter outside ASCII that looks like ASCII letters is folded to them; ASCII is kept: the
    /// confusables' own skeleton would turn `0` into `O` and `m` into `rn`.
    private static void appendLookAlike(StringBuilder out, int c) {
        if (c < 0x80 || !Character.isLetter(c)) {
            out.appendCodePoint(c);
            return;
        }
        String skeleton = LOOK_ALIKES.getSkeleton(Character.toString(c));
        boolean latin =
                !skeleton.isEmpty() && skeleton.chars().allMatch(k -> k < 0x80 && isAsciiLetter(k));
        if (latin) out.append(CASEFOLD.normalize(skeleton));
        else out.appendCodePoint(c);
    }

    private static boolean isAsciiLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static int punctuation(int c) {
        return switch (c) {
            case '‘', '’', '‚', '‛', '′', '`', '´', '‹', '›', 'ʼ' -> '\'';
            case '“', '”', '„', '‟', '″', '«', '»', '「', '」', '『', '』' -> '"';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            default -> c;
        };
    }
}
