package firsthand.read;

import java.util.Locale;

/// Lines that name who took a picture, without a word that says so.
final class PictureCredit {
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_CAPTION = 40;

    private PictureCredit() {}

    /// Whether the block is such a line: `Mika Lund / Getty Images`, or a caption that ends in one:
    /// `The pier on Monday. / J. Oak`, `The pier on Monday (Una Berg/AFP)`.
    static boolean ends(String text, Block b) {
        if (b.sentence() && text.charAt(b.span().end() - 1) != ')') return false;
        String s = b.span().of(text);
        int sign = s.lastIndexOf('©');
        if (sign >= 0 && s.length() - sign <= LONGEST_NAME && b.length() <= LONGEST_CAPTION)
            return true;
        int slash = Math.max(s.lastIndexOf('/'), Math.max(s.lastIndexOf('|'), s.lastIndexOf('©')));
        if (slash < 0) return false;
        String last = s.substring(slash + 1).strip();
        if (b.length() <= 8 && agency(last)) return true;
        if (b.length() > LONGEST_CAPTION) return false;
        boolean inBrackets = last.endsWith(")") && s.lastIndexOf('(') > slash - LONGEST_NAME - 1;
        if (inBrackets && s.lastIndexOf('(') >= 0 && s.lastIndexOf('(') < slash) {
            String who = s.substring(s.lastIndexOf('(') + 1, slash);
            String whose = last.substring(0, last.length() - 1);
            return agency(whose) || who.indexOf(' ') > 0 && names(who) && names(whose);
        }
        return apart(s, slash) && names(last);
    }

    /// Whether the slash stands behind the end of a sentence, between blanks.
    private static boolean apart(String s, int slash) {
        boolean blanks = slash + 1 < s.length() && s.charAt(slash + 1) == ' ';
        String before = s.substring(0, slash).strip();
        return blanks
                && s.charAt(slash) == '/'
                && !before.isEmpty()
                && ".…".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private static boolean agency(String name) {
        return FurnitureWords.SHIPPED.agency(name.strip().toLowerCase(Locale.ROOT));
    }

    /// Whether these are names and nothing else: one to five words with capitals, or initials.
    static boolean names(String given) {
        String s = given.strip();
        if (s.isEmpty() || s.length() > LONGEST_NAME) return false;
        String[] words = s.split("[ /,]+", 7);
        if (words.length > 5) return false;
        for (String word : words) {
            if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) return false;
        }
        return true;
    }
}
