package firsthand.language;

/// The dateline with which an agency's report opens: `TARVIK, March 12 (Altair) - `, `PARIS — `,
/// `Berlin (dpa) - `. What follows it is a sentence of its own, of which the town is no part.
final class Dateline {
    /// UTF-16 units within which a dateline must have ended.
    private static final int LONGEST = 90;

    /// Words without a capital: "Paris, 12 mars", "Rio de Janeiro".
    private static final int MOST_SMALL = 2;

    private static final int LONGEST_PARTICLE = 3;
    private static final int SHORTEST_TOWN = 3;

    /// `dpa`, `efe`: agencies that write themselves small.
    private static final int LONGEST_SMALL_AGENCY = 5;

    private Dateline() {}

    /// The index behind the dash and its spaces, `from` if no dateline begins there. Looks at no
    /// more than a fixed number of characters.
    static int end(CharSequence text, int from, int to) {
        int limit = Math.min(to, from + LONGEST);
        int dash = dash(text, from, limit);
        if (dash < 0) return from;
        int body = dash;
        while (body > from && Letters.isSpace(text.charAt(body - 1))) body--;
        boolean credited = body > from && text.charAt(body - 1) == ')';
        int open = body;
        while (credited && open > from && text.charAt(open) != '(') open--;
        if (credited && (text.charAt(open) != '(' || !isAgency(text, open + 1, body - 1)))
            return from;
        int town = credited ? open : body;
        if (!isTown(text, from, town, credited)) return from;
        int next = dash;
        while (next < to && (isDash(text.charAt(next)) || Letters.isSpace(text.charAt(next))))
            next++;
        return next < to ? next : from;
    }

    /// The first dash between spaces, or behind a bracket; -1 where something comes before it that
    /// stands in no dateline.
    private static int dash(CharSequence text, int from, int limit) {
        for (int i = from + 1; i + 1 < limit; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == ';' || c == '!' || c == '?' || Letters.isOpeningQuote(c))
                return -1;
            boolean spaced = Letters.isSpace(text.charAt(i - 1)) || text.charAt(i - 1) == ')';
            if (isDash(c)
                    && spaced
                    && (Letters.isSpace(text.charAt(i + 1)) || isDash(text.charAt(i + 1))))
                return i;
        }
        return -1;
    }

    private static boolean isAgency(CharSequence text, int from, int to) {
        if (from >= to) return false;
        if (!Character.isLowerCase(text.charAt(from))) return true;
        for (int i = from; i < to; i++) if (!Character.isLetter(text.charAt(i))) return false;
        return to - from <= LONGEST_SMALL_AGENCY;
    }

    /// Whether a place, perhaps with a country and a day, and nothing else stands there.
    ///
    /// @param credited whether an agency in brackets follows: then the town need not be in capitals
    private static boolean isTown(CharSequence text, int from, int to, boolean credited) {
        int small = 0;
        int letters = 0;
        boolean shouted = true;
        boolean first = true;
        boolean dated = false;
        int i = from;
        while (i < to) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                if (text.charAt(i) == ',') first = false;
                i++;
                continue;
            }
            int start = i;
            while (i < to && Character.isLetterOrDigit(text.charAt(i))) i++;
            dated |= Character.isDigit(text.charAt(start));
            if (Character.isLowerCase(text.charAt(start))) {
                if (!dated && i - start > LONGEST_PARTICLE) return false;
                small++;
            }
            if (first) {
                for (int k = start; k < i; k++) {
                    letters++;
                    shouted &= !Character.isLowerCase(text.charAt(k));
                }
            }
        }
        if (letters == 0) return credited && to == from;
        return small <= MOST_SMALL
                && Character.isUpperCase(text.charAt(from))
                && (credited || shouted && letters >= SHORTEST_TOWN);
    }

    private static boolean isDash(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2015';
    }
}
