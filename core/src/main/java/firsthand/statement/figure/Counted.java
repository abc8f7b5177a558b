package firsthand.statement.figure;

import firsthand.statement.figure.Amount.Kind;
import firsthand.statement.number.Lexicon;
import firsthand.statement.number.Words;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Says what a figure is of, as a phrase that can be read: the counted or measured noun with its
/// modifiers ("children taken to Russia"), with the verb that governs it ("territory seized in
/// November"), or, where a verb says what is measured, its subject ("turnout"). Needs no parse; the
/// words that shape the phrase stand in `counted.tsv`.
final class Counted {
    private static final Lexicon LEXICON = Lexicon.of(Counted.class, "counted.tsv");
    private static final Map<Role, Set<String>> WORDS = roles();
    private static final int MOST = 10;
    private static final int MOST_OF_SUBJECT = 7;

    /// What a word does to the phrase; `counted.tsv` says more.
    private enum Role {
        PREP,
        END,
        AUX,
        REPORT,
        MEASURE,
        PAST,
        PLAN,
        SMALL
    }

    private final Amount a;
    private final Words w;

    private Counted(Amount a, Words w) {
        this.a = a;
        this.w = w;
    }

    private static Map<Role, Set<String>> roles() {
        Map<Role, Set<String>> found = new EnumMap<>(Role.class);
        for (Lexicon.Row row : LEXICON.in("en")) {
            Role role = Role.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
            found.computeIfAbsent(role, r -> new HashSet<>()).addAll(row.phrases(1));
        }
        return found;
    }

    /// The phrase; empty where the text does not say.
    static String of(Amount a, Words w, String language) {
        boolean english = Lexicon.known(language).equals("en");
        return english ? new Counted(a, w).phrase() : foreign(a, w);
    }

    private boolean is(Role role, int i) {
        return w.isWord(i) && WORDS.getOrDefault(role, Set.of()).contains(w.lower(i));
    }

    private String phrase() {
        int verb = governor();
        String title = title();
        boolean noun = a.kind() == Kind.COUNT || w.is(a.to(), "of") || w.isHyphen(a.to());
        if (!noun && !title.isEmpty()) return title;
        String named = named(verb);
        if (!named.isEmpty()) return named;
        String subject = subject();
        if (!subject.isEmpty()) return subject;
        String led = led(start(), verb);
        if (!led.isEmpty()) return led;
        return title.isEmpty() ? before() : title;
    }

    /// The first word of what follows; behind the amount where nothing that belongs to it does.
    private int start() {
        int from = a.to();
        if (w.isHyphen(from) && w.glued(from)) from++;
        if (w.isMark(from, '(')) from = afterBracket(from);
        boolean rate = a.counted() == a.to() && (w.is(from, "a") || w.is(from, "an"));
        return rate ? from + 2 : from;
    }

    // the words behind: "square kilometres (of new territory in November)"

    private String named(int verb) {
        int from = start();
        if (from >= w.size() || w.beginsSentence(from)) return "";
        boolean of = w.is(from, "of");
        if (of) from++;
        int noun = nounEnd(from);
        return noun == from ? "" : withVerb(from, noun, verb, of);
    }

    /// "701 square kilometres (270 square miles) of land": over the same measure in other units.
    private int afterBracket(int open) {
        for (int i = open + 1; i < open + 8; i++) if (w.isMark(i, ')')) return i + 1;
        return open;
    }

    /// Where the noun phrase ends that begins at a word; an article and adjectives belong to it.
    private int nounEnd(int from) {
        int i = from;
        while (i < from + MOST && inNoun(i, from)) i++;
        while (i > from && (is(Role.SMALL, i - 1) || w.is(i - 1, "and"))) i--;
        return i;
    }

    private boolean inNoun(int i, int from) {
        if (i >= w.size() || i > from && w.beginsSentence(i)) return false;
        if (w.isHyphen(i) || w.isApostrophe(i)) return w.glued(i) && w.glued(i + 1);
        if (w.isMark(i, '.')) return w.glued(i) && w.length(i - 1) == 1 && w.isCapital(i - 1);
        boolean month = w.is(i, "may") && w.isCapital(i);
        if (!w.isWord(i) || is(Role.PREP, i) || is(Role.END, i) && !month) return false;
        if (w.is(i, "of")) return i > from;
        if (i > from && is(Role.SMALL, i)) return w.is(i - 1, "of") || w.is(i - 1, "and");
        if (w.is(i, "and") || w.is(i, "or")) return i > from && isJoined(i);
        boolean measure = is(Role.MEASURE, i) && !w.isHyphen(i - 1);
        if (i > from && (isClause(i) || measure)) return false;
        return i == from && isNounItself() || !isPast(i) || w.isHyphen(i - 1) || isAdjective(i);
    }

    /// Whether a participle is the noun itself: "31 injured".
    private boolean isNounItself() {
        return a.kind() == Kind.COUNT && a.counted() > a.to();
    }

    /// "countries (demanding that)": an -ing form that begins a clause.
    private boolean isClause(int i) {
        if (!w.lower(i).endsWith("ing") || w.length(i) < 6) return false;
        int next = i + 1;
        return is(Role.END, next)
                || is(Role.PREP, next)
                || w.isMark(next)
                || w.is(next, "the")
                || w.is(next, "a")
                || w.is(next, "an");
    }

    /// "military and essential services": the noun goes on behind "and".
    private boolean isJoined(int and) {
        int i = and + 1;
        if (!w.isWord(i) || is(Role.END, i) || is(Role.PREP, i) || is(Role.SMALL, i)) return false;
        return w.isCapital(i) == w.isCapital(and - 1) && !isPast(i);
    }

    /// "injured people": a participle before its noun.
    private boolean isAdjective(int i) {
        int n = i + 1;
        boolean noun = w.isWord(n) && Nouns.isPlural(w.lower(n)) || w.is(n, "people");
        return noun && !is(Role.END, n) && !is(Role.PREP, n);
    }

    private boolean isPast(int i) {
        if (!w.isWord(i)) return false;
        String word = w.lower(i);
        boolean regular = word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed");
        return regular && !w.isCapital(i) || is(Role.PAST, i);
    }

    /// The noun phrase with its own participle ("children have been taken to Russia"), or with the
    /// verb that governs it ("seized 701 square kilometres of territory in November").
    private String withVerb(int from, int noun, int verb, boolean of) {
        String text = w.text(article(from), noun);
        int next = noun;
        while (next < noun + 4 && is(Role.AUX, next) && !w.beginsSentence(next)) next++;
        boolean own = isPast(next) && !is(Role.REPORT, next) && !w.beginsSentence(next);
        boolean passive = next > noun || isOpen(next + 1);
        if (own && passive && (of || a.kind() == Kind.COUNT || next == noun)) {
            return text + " " + w.text(next, participleEnd(next));
        }
        int to = prepositionsEnd(noun, from);
        String rest = to > noun ? " " + w.text(noun, to) : "";
        boolean done = verb >= 0 && isPast(verb) && (of || a.kind() == Kind.COUNT);
        return text + (done ? " " + w.text(verb, verb + 1) : "") + rest;
    }

    /// Whether no object follows: the form before is a participle, or a verb that takes none.
    private boolean isOpen(int i) {
        if (w.beginsSentence(i) || !w.isWord(i)) return true;
        return is(Role.PREP, i) || is(Role.END, i) || w.is(i, "and") || w.is(i, "or");
    }

    /// Behind "shot and killed by police".
    private int participleEnd(int participle) {
        int i = participle + 1;
        if (w.is(i, "and") && isPast(i + 1) && !is(Role.REPORT, i + 1) && isOpen(i + 2)) i += 2;
        return prepositionsEnd(i, i);
    }

    private int article(int from) {
        boolean article = w.is(from, "the") || w.is(from, "a") || w.is(from, "an");
        return article ? from + 1 : from;
    }

    /// Where the prepositional phrases end that follow a noun.
    private int prepositionsEnd(int i, int from) {
        int to = i;
        while (to < from + MOST && (is(Role.PREP, to) || w.is(to, "of")) && !w.beginsSentence(to)) {
            int end = isQuote(to + 1) ? quoteEnd(to + 1) : nounEnd(to + 1);
            if (end == to + 1) end = digits(end);
            if (end == to + 1 && is(Role.SMALL, end)) end = Math.max(end, nounEnd(to + 2));
            if (end <= to + 1 || isBare(to + 1, end)) break;
            to = end;
        }
        return to;
    }

    /// Nothing but small words: "for the (next two years)".
    private boolean isBare(int from, int to) {
        for (int i = from; i < to; i++) if (!is(Role.SMALL, i)) return false;
        return true;
    }

    private int digits(int i) {
        return w.isDigits(i) && w.length(i) == 4 ? i + 1 : i;
    }

    private boolean isQuote(int i) {
        return w.isMark(i, '"') || w.isMark(i, '\u201c');
    }

    private int quoteEnd(int open) {
        for (int i = open + 1; i < open + MOST; i++) {
            if (w.isMark(i, '"') || w.isMark(i, '\u201d')) return nounEnd(i + 1);
        }
        return open;
    }

    /// No noun follows: a participle ("6,000 have been placed in camps"), or prepositional phrases,
    /// with the verb before the figure ("spent ... with Putin at the Kremlin").
    private String led(int from, int verb) {
        if (from >= w.size() || w.beginsSentence(from)) return "";
        int next = from;
        while (next < from + 4 && is(Role.AUX, next)) next++;
        boolean participle = isPast(next) && !is(Role.REPORT, next) && !w.beginsSentence(next);
        if (participle) return w.text(next, participleEnd(next));
        int to = prepositionsEnd(from, from);
        if (to == from) return "";
        String rest = w.text(from, to);
        return verb >= 0 ? w.text(verb, verb + 1) + " " + rest : rest;
    }

    // the verb before: "(seized) roughly 701"

    /// The verb whose object the figure is: a past or -ing form right before it; -1 for none.
    private int governor() {
        int i = a.hedgeFrom() - 1;
        if (i < 0 || w.beginsSentence(i + 1)) return -1;
        while (i > a.hedgeFrom() - 5 && i > 0 && isBetween(i) && !w.beginsSentence(i)) i--;
        boolean ing = w.lower(i).endsWith("ing") && w.length(i) > 5;
        boolean verb = isPast(i) || ing || isModal(i - 1) && w.isWord(i) && !is(Role.END, i);
        boolean other = is(Role.REPORT, i) || is(Role.MEASURE, i) || w.isCapital(i);
        return verb && !other && !isDeterminer(i - 1) ? i : -1;
    }

    private boolean isModal(int i) {
        return switch (w.lower(i)) {
            case "to", "will", "would", "can", "could", "may", "might", "should", "must" -> true;
            default -> false;
        };
    }

    /// "its (recommended) 2 percent": what follows is an adjective.
    private boolean isDeterminer(int i) {
        return switch (w.lower(i)) {
            case "the", "a", "an", "its", "his", "her", "their", "our", "s" -> true;
            default -> false;
        };
    }

    private boolean isBetween(int i) {
        return switch (w.lower(i)) {
            case "an", "a", "the", "some", "another", "estimated", "only", "just", "up" -> true;
            default -> false;
        };
    }

    // the subject: "(Turnout) was 67 percent"

    private String subject() {
        int verb = a.hedgeFrom() - 1;
        int first = a.hedgeFrom() - 6;
        while (verb > first && verb > 0 && is(Role.SMALL, verb) && !w.beginsSentence(verb)) verb--;
        if (verb <= 0 || !is(Role.MEASURE, verb) || w.beginsSentence(verb)) return "";
        while (isBeforeVerb(verb - 1) && !w.beginsSentence(verb)) verb--;
        int from = verb;
        while (from > verb - MOST_OF_SUBJECT && isInSubject(from - 1, from)) from--;
        while (from < verb && (is(Role.SMALL, from) && !w.is(from, "its") || is(Role.PREP, from)))
            from++;
        boolean nobody = from == verb || from + 1 == verb && is(Role.END, from);
        return nobody ? "" : w.text(from, verb);
    }

    private boolean isBeforeVerb(int i) {
        return is(Role.AUX, i) || is(Role.PLAN, i);
    }

    private boolean isInSubject(int i, int next) {
        if (i < 0 || w.beginsSentence(next) && next < w.size()) return false;
        if (w.isHyphen(i) || w.isApostrophe(i)) return w.glued(i) && w.glued(i + 1);
        boolean clause = is(Role.END, i) || w.is(i, "and") || w.is(i, "or") || is(Role.REPORT, i);
        return w.isWord(i) && !clause;
    }

    /// "Rating: 4.7", "a budget of 5 million": the words right before.
    private String title() {
        int to = a.hedgeFrom();
        if (w.isMark(to - 1, ':')) to--;
        else if (w.is(to - 1, "of")) to--;
        else return "";
        int from = to;
        while (from > to - 4 && isInSubject(from - 1, from) && !is(Role.PREP, from - 1)) from--;
        while (from < to && is(Role.SMALL, from)) from++;
        return from < to ? w.text(from, to) : "";
    }

    /// The last words of the clause before: "(worked there) for 30 years".
    private String before() {
        int to = a.hedgeFrom();
        boolean adjective = to > 1 && isDeterminer(to - 2) && w.isWord(to - 1);
        if (adjective) to -= 2;
        while (to > 0
                && !w.beginsSentence(to)
                && (is(Role.SMALL, to - 1) || is(Role.PREP, to - 1))) {
            to--;
        }
        if (to <= 0 || w.beginsSentence(to)) return "";
        int from = to;
        while (from > to - 4 && isInSubject(from - 1, from)) from--;
        if (w.isDigits(from - 1)) return "";
        if (w.isApostrophe(from)) from--;
        if (w.isApostrophe(from - 1)) from -= 2;
        from = Math.max(0, from);
        while (from < to && (is(Role.SMALL, from) || is(Role.PREP, from))) from++;
        return from < to ? w.text(from, to) : "";
    }

    // other languages

    /// The counted noun and what follows it in the clause.
    private static String foreign(Amount a, Words w) {
        int from = a.to();
        int to = from;
        while (to < w.size() && to < from + MOST && !isEnd(w, to)) to++;
        return to > from ? w.text(from, to) : "";
    }

    private static boolean isEnd(Words w, int i) {
        if (w.beginsSentence(i) || w.isDigits(i)) return true;
        return w.isMark(i) && !w.isHyphen(i) && !w.isApostrophe(i);
    }
}
