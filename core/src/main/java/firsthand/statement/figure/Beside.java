package firsthand.statement.figure;

import firsthand.statement.number.Words;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/// The words that stand beside a figure in its clause: the counted noun, what follows it, and the
/// content words before it. They tell whether two reports' figures are of the same thing.
final class Beside {
    private static final int BEHIND = 9;
    private static final int BEFORE = 7;

    private Beside() {}

    static String of(Amount a, Words w) {
        String counted = a.countedText(w);
        String behind = behind(a, w);
        String before = before(a, w);
        StringBuilder text = new StringBuilder(counted);
        if (!behind.isEmpty()) text.append(text.isEmpty() ? "" : " ").append(behind);
        if (!before.isEmpty()) text.append(text.isEmpty() ? "" : ", ").append(before);
        return text.toString();
    }

    /// The words behind the amount in its clause: "of its capital", "a share".
    private static String behind(Amount a, Words w) {
        int from = Math.max(a.to(), a.counted());
        int to = from;
        while (to < w.size() && to < from + BEHIND && !isEnd(w, to)) to++;
        return to > from ? w.text(from, to) : "";
    }

    private static boolean isEnd(Words w, int i) {
        if (w.beginsSentence(i) || w.isDigits(i)) return true;
        return w.isMark(i) && !w.isHyphen(i) && !w.isApostrophe(i);
    }

    /// The content words before the amount in its clause.
    private static String before(Amount a, Words w) {
        Deque<String> found = new ArrayDeque<>();
        int i = a.hedgeFrom() - 1;
        for (int n = 0; n < BEFORE && i >= 0; i--, n++) {
            if (w.beginsSentence(i + 1) || w.isMark(i) && !w.isHyphen(i) && !w.isApostrophe(i))
                break;
            boolean content = w.isWord(i) && w.length(i) > 2 && !EMPTY.contains(w.lower(i));
            if (content) found.addFirst(w.text(i, i + 1));
        }
        return String.join(" ", found);
    }

    private static final Set<String> EMPTY =
            Set.of(
                    "the", "and", "for", "that", "with", "from", "its", "his", "her", "their",
                    "was", "were", "are", "has", "have", "had", "been", "will", "would", "this",
                    "these", "those", "than", "which", "who", "whom", "but", "about", "into",
                    "over", "under", "said", "says", "der", "die", "das", "den", "dem", "des",
                    "und", "mit", "von", "les", "que", "los", "las", "del", "por", "con", "una",
                    "het", "een", "van");
}
