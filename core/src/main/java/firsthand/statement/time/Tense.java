package firsthand.statement.time;

import firsthand.statement.number.Words;
import java.util.Set;

/// Whether something at a time was or will be, by the nearest verb that tells.
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    private static final int NEAR = 14;

    private static final Set<String> WILL =
            Set.of(
                    "will",
                    "ll",
                    "shall",
                    "would",
                    "could",
                    "may",
                    "might",
                    "should",
                    "must",
                    "wird",
                    "werden",
                    "würde",
                    "würden",
                    "soll",
                    "sollen",
                    "zal",
                    "zullen",
                    "sera",
                    "seront",
                    "será",
                    "serán",
                    "sarà",
                    "saranno",
                    "serão",
                    "va",
                    "vai",
                    "upcoming",
                    "coming",
                    "scheduled",
                    "due",
                    "expected",
                    "planned",
                    "plans",
                    "set",
                    "slated",
                    "starting",
                    "deadline",
                    "tomorrow",
                    "begins",
                    "starts",
                    "opens",
                    "meets",
                    "resumes",
                    "faces",
                    "votes",
                    "expires",
                    "forthcoming",
                    "going",
                    "intends",
                    "hopes",
                    "aims",
                    "hasta");

    private static final Set<String> WAS =
            Set.of(
                    "was",
                    "were",
                    "had",
                    "has",
                    "have",
                    "did",
                    "said",
                    "told",
                    "went",
                    "came",
                    "took",
                    "made",
                    "gave",
                    "found",
                    "met",
                    "began",
                    "held",
                    "lost",
                    "left",
                    "fell",
                    "rose",
                    "broke",
                    "hit",
                    "shot",
                    "put",
                    "cut",
                    "saw",
                    "got",
                    "ran",
                    "sent",
                    "spoke",
                    "wrote",
                    "struck",
                    "became",
                    "stood",
                    "led",
                    "kept",
                    "grew",
                    "drew",
                    "flew",
                    "sold",
                    "bought",
                    "brought",
                    "built",
                    "sank",
                    "died",
                    "says",
                    "tells",
                    "since",
                    "earlier",
                    "ago",
                    "hat",
                    "haben",
                    "hatte",
                    "hatten",
                    "war",
                    "waren",
                    "wurde",
                    "wurden",
                    "sagte",
                    "teilte",
                    "ont",
                    "avait",
                    "était",
                    "étaient",
                    "ha",
                    "han",
                    "había",
                    "fue",
                    "fueron",
                    "dijo",
                    "è",
                    "hanno",
                    "aveva",
                    "era",
                    "foi",
                    "foram",
                    "disse",
                    "heeft",
                    "hebben",
                    "zei",
                    "werd",
                    "been",
                    "swore",
                    "threw",
                    "withdrew",
                    "overthrew",
                    "sought",
                    "caught",
                    "taught",
                    "thought",
                    "quit",
                    "woke",
                    "chose",
                    "rang",
                    "sang",
                    "drank",
                    "drove",
                    "rode",
                    "swept",
                    "slid",
                    "shook",
                    "paid");

    /// Looks outward from the expression, word by word to both sides inside its sentence; a word
    /// before it counts as one step nearer.
    static Tense near(Words w, int from, int to) {
        boolean left = true;
        boolean right = true;
        if (isDeadline(w, from)) return hasLasted(w, from) ? PAST : FUTURE;
        for (int step = 1; step <= NEAR && (left || right); step++) {
            int before = from - step;
            left &= before >= 0 && !w.beginsSentence(before + 1);
            if (left) {
                Tense t = of(w, before);
                if (t != UNKNOWN) return t;
            }
            int after = to + step - 2;
            if (step < 2) continue;
            right &= after < w.size() && !w.beginsSentence(after);
            if (right) {
                Tense t = of(w, after);
                if (t != UNKNOWN) return t;
            }
        }
        return UNKNOWN;
    }

    /// "by Friday", "until the end of March", "at least until late June"
    private static boolean isDeadline(Words w, int from) {
        for (int i = from - 1; i >= from - 6 && i >= 0; i--) {
            switch (w.lower(i)) {
                case "by", "until", "till", "bis", "hasta", "entro", "uiterlijk" -> {
                    return true;
                }
                case "the",
                        "end",
                        "of",
                        "beginning",
                        "start",
                        "middle",
                        "mid",
                        "-",
                        "early",
                        "late",
                        "close",
                        "ende",
                        "mitte",
                        "anfang",
                        "finales",
                        "fine",
                        "eind",
                        "noon",
                        "midnight" -> {}
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    /// "kept going until Friday", "lasted until late June"
    private static boolean hasLasted(Words w, int from) {
        for (int i = from - 1; i >= from - 8 && i >= 0 && !w.beginsSentence(i + 1); i--) {
            switch (w.lower(i)) {
                case "kept",
                        "lasted",
                        "continued",
                        "stayed",
                        "remained",
                        "ran",
                        "waited",
                        "worked",
                        "lived",
                        "served",
                        "stood",
                        "slept" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private static Tense of(Words w, int i) {
        if (!w.isWord(i)) return UNKNOWN;
        String word = w.lower(i);
        if (word.equals("going") && !w.is(i + 1, "to")) return UNKNOWN;
        if (WILL.contains(word)) return FUTURE;
        if (word.equals("to")) return isVerbAfterTo(w, i) ? FUTURE : UNKNOWN;
        if (word.equals("won")) return w.isApostrophe(i + 1) ? FUTURE : PAST;
        if (WAS.contains(word)) return w.is(i + 1, "to") || w.is(i + 1, "due") ? FUTURE : PAST;
        boolean past = word.endsWith("ed") && word.length() > 4 && !word.endsWith("eed");
        return past && !w.isCapital(i) ? PAST : UNKNOWN;
    }

    /// "is to appear on Thursday", "plans to meet on Thursday"; not "from Monday to Thursday".
    private static boolean isVerbAfterTo(Words w, int i) {
        String before = w.lower(i - 1);
        return w.isWord(i + 1)
                && !w.isCapital(i + 1)
                && (before.equals("is")
                        || before.equals("are")
                        || before.equals("expected")
                        || before.equals("scheduled")
                        || before.equals("due")
                        || before.equals("set")
                        || before.equals("plans")
                        || before.equals("going"));
    }
}
