package firsthand.statement.credit;

import firsthand.statement.number.Lexicon;
import firsthand.statement.number.Words;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the name of a body out of the words behind or before a phrase that credits it. The words
/// that it goes by stand in `words.tsv`.
final class BodyNames {
    private static final Lexicon LEXICON = Lexicon.of(BodyNames.class, "words.tsv");
    private static final int LONGEST = 9;
    private static final int LONGEST_PLAIN = 3;
    private static final int LONGEST_APPOSITION = 24;

    private enum Role {
        STOP,
        ARTICLE,
        NOBODY,
        SOURCE,
        FROM,
        SMALL,
        BODY,
        DAY,
        AUX
    }

    private final Map<Role, Set<String>> roles = new EnumMap<>(Role.class);

    BodyNames(String language) {
        for (Lexicon.Row row : LEXICON.in(language)) {
            Role role = Role.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
            roles.computeIfAbsent(role, r -> new HashSet<>()).addAll(row.phrases(1));
        }
    }

    private boolean is(Role role, Words w, int i) {
        return w.isWord(i) && roles.getOrDefault(role, Set.of()).contains(w.lower(i));
    }

    boolean isNobody(String name) {
        return roles.getOrDefault(Role.NOBODY, Set.of()).contains(name.toLowerCase(Locale.ROOT));
    }

    // behind a phrase

    /// The body that begins at a word: "the Institute for the Study of War (ISW)", "Russia's
    /// defence ministry", "a recent survey by the ministry", "police"; empty for a source that
    /// names
    /// no body.
    Optional<String> from(Words w, int from, int to) {
        int start = skipped(w, from, to);
        if (start >= to || isNobody(w.lower(start))) return Optional.empty();
        int end = nameEnd(w, start, to);
        if (end == start) return plainNoun(w, start, to);
        return Optional.of(w.text(start, end));
    }

    /// Over articles, over "US-based" and over a source that leads to its body: "an analysis by".
    private int skipped(Words w, int from, int to) {
        int i = from;
        for (int n = 0; n < 8 && i < to; n++) {
            if (is(Role.ARTICLE, w, i) && !w.isMark(i + 1, '.')) i++;
            else if (w.isHyphen(i + 1) && w.is(i + 2, "based") && w.glued(i + 1)) i += 3;
            else if (is(Role.SOURCE, w, i) && !w.isCapital(i)) i = afterSource(w, i, to);
            else return i;
        }
        return i;
    }

    private int afterSource(Words w, int i, int to) {
        int at = i;
        while (at < to && is(Role.SOURCE, w, at)) at++;
        int led = at;
        while (led < to && led < at + 3 && is(Role.FROM, w, led)) led++;
        boolean population = w.is(at, "of") && (w.is(at - 1, "poll") || w.is(at - 1, "survey"));
        if (population) return to;
        boolean adjective = led == at && w.isWord(at) && !is(Role.STOP, w, at) && at < to;
        return led > at || adjective ? led : to;
    }

    private int nameEnd(Words w, int start, int to) {
        int end = start;
        while (end < to && end - start < LONGEST && isInName(w, start, end)) end++;
        while (end > start && is(Role.SMALL, w, end - 1)) end--;
        if (end == start) return end;
        if (w.isApostrophe(end) && w.is(end + 1, "s")) return possessed(w, end + 2, end, to);
        boolean initials = w.isMark(end, '.') && w.length(end - 1) == 1 && w.glued(end);
        int last = initials && !w.beginsSentence(end + 1) ? end + 1 : end;
        return initials ? possessed(w, last, last, to) : end;
    }

    /// Behind "Russia's (defence ministry)", "U.N. (refugee agency)": lower-case words at the end
    /// of
    /// the phrase.
    private int possessed(Words w, int first, int without, int to) {
        int end = first;
        while (end < to && end - first < LONGEST_PLAIN && isPlain(w, end)) {
            if (is(Role.SOURCE, w, end) || w.lower(end).endsWith("ing") || w.beginsSentence(end))
                break;
            end++;
        }
        boolean closed = end == to || w.isMark(end) || is(Role.STOP, w, end);
        boolean source = is(Role.SOURCE, w, end);
        return end > first && (closed || source) ? end : without;
    }

    /// Capitalised words, and small words that join them: "of", "for the", "and".
    private boolean isInName(Words w, int start, int i) {
        if (w.isCapital(i)) return true;
        if (i == start) return false;
        boolean initials = w.isMark(i, '.') && w.length(i - 1) == 1 && w.glued(i);
        if (initials) return w.isCapital(i - 1) && (w.glued(i + 1) || w.isCapital(i + 1));
        if (w.isHyphen(i) || w.isApostrophe(i) || w.isMark(i, '&')) {
            return w.isCapital(i + 1) && (w.isMark(i, '&') || w.glued(i) && w.glued(i + 1));
        }
        boolean small = is(Role.SMALL, w, i);
        return small && (w.isCapital(i + 1) || is(Role.SMALL, w, i + 1) && w.isCapital(i + 2));
    }

    /// "the central bank", "police", "state agency (TASS)": up to three words in lower case, or the
    /// name that follows them.
    private Optional<String> plainNoun(Words w, int start, int to) {
        int end = start;
        while (end < to && end - start < LONGEST_PLAIN && isPlain(w, end)) end++;
        if (end == start) return Optional.empty();
        boolean named = end < to && w.isCapital(end) && !is(Role.SOURCE, w, end - 1);
        if (named) return Optional.of(w.text(end, nameEnd(w, end, to)));
        while (end > start && !isBody(w, end - 1)) end--;
        return end > start ? Optional.of(w.text(start, end)) : Optional.empty();
    }

    /// Whether a word in lower case may end the name of a body.
    private boolean isBody(Words w, int i) {
        boolean known = roles.containsKey(Role.BODY);
        return !known || is(Role.BODY, w, i);
    }

    private boolean isPlain(Words w, int i) {
        return w.isWord(i) && !w.isCapital(i) && !is(Role.STOP, w, i) && !isNobody(w.lower(i));
    }

    // before a phrase

    /// The subject of a verb: the noun phrase right before it, or before the apposition that stands
    /// between commas there.
    Optional<String> before(Words w, int verb, int from) {
        int end = verb;
        while (end > from && is(Role.AUX, w, end - 1)) end--;
        if (is(Role.DAY, w, end - 1)) end = w.is(end - 2, "on") ? end - 2 : end - 1;
        if (w.isMark(end - 1, ',')) end = beforeApposition(w, end, from);
        if (end <= from) return Optional.empty();
        return w.isCapital(end - 1) ? properName(w, end, from) : commonNoun(w, end, from);
    }

    private static int beforeApposition(Words w, int end, int from) {
        int comma = end - 2;
        while (comma > from && end - comma < LONGEST_APPOSITION && !w.isMark(comma, ',')) comma--;
        return w.isMark(comma, ',') ? comma : end - 1;
    }

    private Optional<String> properName(Words w, int end, int from) {
        int start = end - 1;
        while (start > from
                && end - start < LONGEST
                && (w.isCapital(start - 1) || joins(w, start - 1, from))) {
            start--;
        }
        while (start < end && (is(Role.STOP, w, start) || is(Role.ARTICLE, w, start))) start++;
        if (start == end || isNobody(w.lower(start))) return Optional.empty();
        return Optional.of(w.text(start, end));
    }

    private boolean joins(Words w, int i, int from) {
        boolean small = is(Role.SMALL, w, i) || w.isHyphen(i) || w.isMark(i, '&');
        return small
                && i > from
                && (w.isCapital(i - 1)
                        || is(Role.SMALL, w, i - 1) && i - 1 > from && w.isCapital(i - 2));
    }

    /// "the coast guard", "weather officials"
    private Optional<String> commonNoun(Words w, int end, int from) {
        int start = end;
        while (start > from && end - start < 4 && isNounWord(w, start - 1)) start--;
        boolean led =
                start == from
                        || is(Role.ARTICLE, w, start - 1)
                        || w.isMark(start - 1)
                        || is(Role.STOP, w, start - 1);
        if (start == end || !led || !isBody(w, end - 1)) return Optional.empty();
        return Optional.of(w.text(start, end));
    }

    private boolean isNounWord(Words w, int i) {
        boolean other = is(Role.STOP, w, i) || is(Role.ARTICLE, w, i) || isNobody(w.lower(i));
        return w.isWord(i) && !other;
    }

    /// Whose figures show something: "Labor Department (data show)", "Independent assessments
    /// (show)"; empty for bare "data".
    Optional<String> owner(Words w, int source, int from) {
        int end = source;
        while (end > from && is(Role.SOURCE, w, end - 1) && !w.isCapital(end - 1)) end--;
        boolean possessive = w.is(end - 1, "s") && w.isApostrophe(end - 2);
        if (possessive) end -= 2;
        if (end <= from || !w.isWord(end - 1)) return Optional.empty();
        boolean one = end - 1 == from && w.isCapital(end - 1) && !possessive;
        boolean modifier = one && !w.isAllCapitals(end - 1) && isAdjective(w.lower(end - 1));
        if (modifier) return Optional.of(w.text(end - 1, source + 1));
        if (w.isCapital(end - 1)) return properName(w, end, from);
        return commonNoun(w, end, from)
                .map(n -> isAdjective(n) ? w.text(source - words(n), source + 1) : n);
    }

    private static int words(String phrase) {
        return Words.of(phrase).size();
    }

    private static boolean isAdjective(String word) {
        return word.endsWith("ent") && !word.endsWith("ment")
                || word.endsWith("al")
                || word.endsWith("ic")
                || word.endsWith("ern")
                || word.endsWith("ive");
    }

    /// "by the ministry's count": the possessor before "count".
    Optional<String> possessor(Words w, int count, int from) {
        int s = count - 1;
        if (!w.is(s, "s") || !w.isApostrophe(s - 1)) return Optional.empty();
        int start = s - 1;
        while (start > from && start > count - 9 && !w.is(start - 1, "by") && !w.isMark(start - 1))
            start--;
        boolean led = w.is(start - 1, "by") || w.is(start - 1, "to");
        while (start < s - 1 && (is(Role.ARTICLE, w, start) || is(Role.STOP, w, start))) start++;
        return led && start < s - 1 ? Optional.of(w.text(start, s - 1)) : Optional.empty();
    }
}
