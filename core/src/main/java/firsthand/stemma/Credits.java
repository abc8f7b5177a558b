package firsthand.stemma;

import firsthand.text.Folding;
import java.util.Set;
import java.util.TreeSet;

/// Where a text names a source of news: an outlet, an agency.
final class Credits {
    private Credits() {}

    /// Whether the text has this name, as whole words and with its capitals.
    static boolean names(String text, String name) {
        if (name.length() < 3 || Character.isLowerCase(name.charAt(0))) return false;
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (starts && ends) return true;
        }
        return false;
    }

    /// The agencies that a text names, folded: in its dateline ("TARVIK (Altair) -"), beside the
    /// word for an agency ("the Eastline news agency"), in the credit of a picture.
    static Set<String> agencies(String text) {
        Set<String> found = new TreeSet<>();
        dateline(text, found);
        String lower = lowerCase(text);
        for (String word : Lists.AGENCY_NOUNS) {
            for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
                addIfName(nameBefore(text, at), found);
                if (word.length() < 8 && word.charAt(word.length() - 1) != 'y') {
                    addIfName(nameAfter(text, at + word.length()), found);
                }
            }
        }
        return found;
    }

    /// Lower case, character by character, so that the places stay the same.
    private static String lowerCase(String text) {
        StringBuilder lower = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            lower.setCharAt(i, Character.toLowerCase(text.charAt(i)));
        }
        return lower.toString();
    }

    private static void dateline(String text, Set<String> found) {
        int end = Math.min(text.length(), 120);
        int open = text.indexOf('(');
        int close = open < 0 ? -1 : text.indexOf(')', open);
        if (open < 0 || close < 0 || close + 2 >= end) return;
        char dash = text.charAt(close + 2);
        if (text.charAt(close + 1) == ' ' && "-–—".indexOf(dash) >= 0) {
            addIfName(text.substring(open + 1, close), found);
        }
    }

    private static void addIfName(String name, Set<String> found) {
        String n = name.strip();
        if (n.length() >= 3 && Character.isUpperCase(n.charAt(0))) found.add(Folding.fold(n));
    }

    /// The capitalised word before "agency", with "news" between them or not.
    private static String nameBefore(String text, int at) {
        int end = at;
        while (end > 0 && text.charAt(end - 1) == ' ') end--;
        int start = wordStart(text, end);
        if (text.substring(start, end).equalsIgnoreCase("news")) {
            end = start;
            while (end > 0 && text.charAt(end - 1) == ' ') end--;
            start = wordStart(text, end);
        }
        return text.substring(start, end);
    }

    private static int wordStart(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) start--;
        return start;
    }

    /// The capitalised word after "l'agence" or "agencia": the Romance order.
    private static String nameAfter(String text, int at) {
        if (at >= text.length() || text.charAt(at) != ' ') return "";
        int end = at + 1;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) end++;
        return text.substring(at + 1, end);
    }
}
