package firsthand.statement.time;

import firsthand.statement.number.Words;

/// Whether something at a time was or will be, by the nearest verb that tells.
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    private static final int NEAR = 14;
    private static final int NEAR_LIMIT = 6;
    private static final int NEAR_LASTED = 8;

    /// Looks outward from the expression, word by word to both sides inside its sentence; a word
    /// before it counts as one step nearer.
    static Tense near(Words w, Verbs verbs, int from, int to) {
        boolean left = true;
        boolean right = true;
        if (isDeadline(w, verbs, from)) return hasLasted(w, verbs, from) ? PAST : FUTURE;
        for (int step = 1; step <= NEAR && (left || right); step++) {
            int before = from - step;
            left &= before >= 0 && !w.beginsSentence(before + 1);
            if (left) {
                Tense t = of(w, verbs, before);
                if (t != UNKNOWN) return t;
            }
            int after = to + step - 2;
            if (step < 2) continue;
            right &= after < w.size() && !w.beginsSentence(after);
            if (right) {
                Tense t = of(w, verbs, after);
                if (t != UNKNOWN) return t;
            }
        }
        return UNKNOWN;
    }

    /// "by Friday", "until the end of March", "at least until late June"
    private static boolean isDeadline(Words w, Verbs verbs, int from) {
        for (int i = from - 1; i >= from - NEAR_LIMIT && i >= 0; i--) {
            if (verbs.limit().contains(w.lower(i))) return true;
            if (!verbs.small().contains(w.lower(i)) && !w.isHyphen(i)) return false;
        }
        return false;
    }

    /// "kept going until Friday", "lasted until late June"
    private static boolean hasLasted(Words w, Verbs verbs, int from) {
        for (int i = from - 1; i >= from - NEAR_LASTED && i >= 0; i--) {
            if (w.beginsSentence(i + 1)) return false;
            if (verbs.lasted().contains(w.lower(i))) return true;
        }
        return false;
    }

    private static Tense of(Words w, Verbs verbs, int i) {
        if (!w.isWord(i)) return UNKNOWN;
        String word = w.lower(i);
        if (word.equals("going") && !w.is(i + 1, "to")) return UNKNOWN;
        if (verbs.will().contains(word)) return FUTURE;
        if (word.equals("to")) return isVerbAfterTo(w, i) ? FUTURE : UNKNOWN;
        if (word.equals("won")) return w.isApostrophe(i + 1) ? FUTURE : PAST;
        if (verbs.was().contains(word)) {
            return w.is(i + 1, "to") || w.is(i + 1, "due") ? FUTURE : PAST;
        }
        boolean past = word.endsWith("ed") && word.length() > 4 && !word.endsWith("eed");
        return past && !w.isCapital(i) ? PAST : UNKNOWN;
    }

    /// "is to appear on Thursday", "plans to meet on Thursday"; not "from Monday to Thursday".
    private static boolean isVerbAfterTo(Words w, int i) {
        boolean verb = w.isWord(i + 1) && !w.isCapital(i + 1);
        return verb
                && switch (w.lower(i - 1)) {
                    case "is", "are", "expected", "scheduled", "due", "set", "plans", "going" ->
                            true;
                    default -> false;
                };
    }
}
