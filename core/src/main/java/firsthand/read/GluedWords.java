package firsthand.read;

import firsthand.text.Span;
import java.util.Locale;

/// Words that stand together because white space between them was lost.
final class GluedWords {
    private static final int LONGEST_CREDIT = 60;
    private static final int LONGEST_WORD = 40;

    private GluedWords() {}

    /// Where a picture credit at the start of a paragraph ends, if the first word of the paragraph
    /// is glued to it: the index behind `Altair/Pool` in `Altair/PoolMinisters`; else the
    /// paragraph's start.
    static int creditEnd(String text, Span paragraph) {
        int end = Math.min(paragraph.end() - 1, paragraph.start() + LONGEST_CREDIT);
        int found = paragraph.start();
        int from = paragraph.start();
        for (int i = from + 1; i <= end; i++) {
            char c = text.charAt(i);
            if (c == '/' && FurnitureWords.SHIPPED.agency(lower(text, from, i))) {
                found = i;
                from = i + 1;
            } else if (glued(text, i, found > paragraph.start())
                    && FurnitureWords.SHIPPED.agency(lower(text, from, i))) {
                return i;
            } else if (!Character.isLetter(c) && c != ' ') {
                break;
            }
        }
        return paragraph.start();
    }

    /// `Reuters|UK`, `AFP|President`; behind a slash also `Pool|kyiv`.
    private static boolean glued(String text, int i, boolean chained) {
        char before = text.charAt(i - 1);
        char c = text.charAt(i);
        if (!Character.isLetter(before) || !Character.isLetter(c)) return false;
        if (chained || Character.isLowerCase(before) && Character.isUpperCase(c)) return true;
        boolean word = i + 1 < text.length() && Character.isLowerCase(text.charAt(i + 1));
        return Character.isUpperCase(before) && Character.isUpperCase(c) && word;
    }

    private static String lower(String text, int from, int to) {
        return text.substring(from, to).strip().toLowerCase(Locale.ROOT);
    }

    /// Whether a small letter runs into a capital between `i - 1` and `i` in a word that isn't
    /// built that way: `imagesPresident`, not `McDonald` or `iPhone`.
    static boolean seam(String text, int i) {
        if (!Character.isUpperCase(text.charAt(i)) || !Character.isLowerCase(text.charAt(i - 1))) {
            return false;
        }
        int s = i;
        while (s > 0 && i - s <= LONGEST_WORD && Character.isLetter(text.charAt(s - 1))) s--;
        int e = wordEnd(text, i);
        if (Math.max(i - s, e - i) > LONGEST_WORD) return false;
        return i - s >= 4 && e - i >= 4 && Character.isLowerCase(text.charAt(s));
    }

    /// Where the letters from `i` on end; no further than a word can be long, and one more.
    static int wordEnd(String text, int i) {
        int e = i;
        while (e < text.length() && e - i <= LONGEST_WORD && Character.isLetter(text.charAt(e)))
            e++;
        return e;
    }
}
