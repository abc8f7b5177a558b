package firsthand.statement.credit;

import firsthand.statement.Figure;
import firsthand.statement.Quote;
import firsthand.statement.Speaker;
import firsthand.statement.number.Lexicon;
import firsthand.statement.number.Phrasebook;
import firsthand.statement.number.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Whom a report credits with a figure, as a chain from the nearest body: "according to AFP
/// analysis of data from the institute" is AFP, then the institute. Read from the words of the
/// figure's sentence (`credits.tsv` has the phrases), or else from the quote that it stands in.
public final class Credits {
    private static final Lexicon LEXICON = Lexicon.of(Credits.class, "credits.tsv");
    private static final int MOST_WORDS = 80;
    private static final int MOST_BODIES = 3;

    /// What a phrase says of the words beside it.
    private enum Cue {
        /// the body stands behind it: "according to"
        BEHIND,
        /// the body stands before it: "estimates"
        BEFORE,
        /// a further body stands behind it: "citing"
        FURTHER,
        /// ends "by the ministry's count"
        COUNT
    }

    private final Phrasebook<Cue> cues = new Phrasebook<>();

    public Credits(String language) {
        for (Lexicon.Row row : LEXICON.in(language)) {
            Cue cue = Cue.valueOf(row.cell(0));
            for (String phrase : row.phrases(1)) cues.add(phrase, cue);
        }
    }

    /// The figure with the bodies that its sentence, or a quote, credits it to.
    public Figure credit(Figure figure, Words w, List<Quote> quotes) {
        List<String> found = inSentence(figure, w);
        if (found.isEmpty()) found = speaker(figure, quotes).stream().toList();
        return found.isEmpty() ? figure : figure.withCredits(found);
    }

    /// The speaker of the innermost quote around the figure.
    private static Optional<String> speaker(Figure figure, List<Quote> quotes) {
        return quotes.stream()
                .filter(q -> q.span().contains(figure.span()) && q.speaker().isPresent())
                .min(Comparator.comparingInt(q -> q.span().length()))
                .flatMap(Quote::speaker)
                .map(Speaker::name)
                .filter(name -> !isNobody(name.toLowerCase(Locale.ROOT)));
    }

    private List<String> inSentence(Figure figure, Words w) {
        int at = w.indexAt(figure.span().start());
        int from = at;
        while (from > 0 && at - from < MOST_WORDS && !w.beginsSentence(from)) from--;
        int to = w.indexAt(figure.span().end() - 1) + 1;
        while (to < w.size() && to - at < MOST_WORDS && !w.beginsSentence(to)) to++;
        List<String> behind = chain(w, at, to, true);
        return behind.isEmpty() ? chain(w, from, at, false) : behind;
    }

    /// The bodies named in words `from` to `to`. Behind the figure a cue must come before the next
    /// figure's clause; before the figure the last cue counts.
    private List<String> chain(Words w, int from, int to, boolean behind) {
        List<String> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            var cue = cues.longest(w, i);
            if (cue.isEmpty()) continue;
            Optional<String> body = body(w, i, cue.get(), from, to, behind);
            if (body.isEmpty()) continue;
            boolean further = cue.get().meaning() == Cue.FURTHER;
            if (!further && !found.isEmpty() && !behind) found.clear();
            if (further && found.isEmpty() && !behind) continue;
            if (!found.contains(body.get()) && found.size() < MOST_BODIES) found.add(body.get());
            if (!further && behind && found.size() > 1) found.removeLast();
        }
        return found;
    }

    private Optional<String> body(
            Words w, int i, Phrasebook.Match<Cue> cue, int from, int to, boolean behind) {
        return switch (cue.meaning()) {
            case BEHIND, FURTHER -> nameFrom(w, cue.to(), to);
            case BEFORE -> behind ? Optional.empty() : nameBefore(w, i, from);
            case COUNT -> possessor(w, i, from);
        };
    }

    /// The name or noun phrase that begins at a word: "the Institute for the Study of War (ISW)".
    private static Optional<String> nameFrom(Words w, int from, int to) {
        int start = isArticle(w, from) ? from + 1 : from;
        int end = start;
        while (end < to && end - start < 9 && isInName(w, start, end)) end++;
        while (end > start && isSmall(w, end - 1)) end--;
        if (end == start) return plainNoun(w, start, to);
        return Optional.of(w.text(start, end));
    }

    /// "the central bank", "police", "weather officials": up to three words in lower case.
    private static Optional<String> plainNoun(Words w, int start, int to) {
        int end = start;
        while (end < to && end - start < 3 && w.isWord(end) && !isStop(w.lower(end))) end++;
        return end > start ? Optional.of(w.text(start, end)) : Optional.empty();
    }

    private static boolean isStop(String word) {
        return switch (word) {
            case "of",
                    "in",
                    "on",
                    "at",
                    "to",
                    "for",
                    "from",
                    "by",
                    "with",
                    "and",
                    "or",
                    "but",
                    "the",
                    "a",
                    "an",
                    "that",
                    "which",
                    "who",
                    "is",
                    "are",
                    "was",
                    "were",
                    "has",
                    "have",
                    "had",
                    "it",
                    "he",
                    "she",
                    "they",
                    "we",
                    "i",
                    "this",
                    "as",
                    "if",
                    "will",
                    "would",
                    "his",
                    "her",
                    "their",
                    "its",
                    "people",
                    "one",
                    "some",
                    "released",
                    "published",
                    "seen",
                    "obtained",
                    "cited",
                    "familiar",
                    "close" ->
                    true;
            default -> false;
        };
    }

    private static boolean isArticle(Words w, int i) {
        return switch (w.lower(i)) {
            case "the",
                    "a",
                    "an",
                    "der",
                    "die",
                    "das",
                    "dem",
                    "den",
                    "la",
                    "le",
                    "el",
                    "il",
                    "l",
                    "het",
                    "de",
                    "o" ->
                    true;
            default -> false;
        };
    }

    /// Capitalised words, and small words that join them: "of", "for the", "and".
    private static boolean isInName(Words w, int start, int i) {
        if (w.isCapital(i)) return true;
        if (i == start) return false;
        if (w.isHyphen(i) || w.isApostrophe(i))
            return w.glued(i) && w.glued(i + 1) && w.isCapital(i + 1);
        return isSmall(w, i) && (w.isCapital(i + 1) || isSmall(w, i + 1) && w.isCapital(i + 2));
    }

    private static boolean isSmall(Words w, int i) {
        return switch (w.lower(i)) {
            case "of",
                    "for",
                    "the",
                    "de",
                    "del",
                    "di",
                    "der",
                    "für",
                    "van",
                    "on",
                    "und",
                    "y",
                    "e" ->
                    true;
            default -> false;
        };
    }

    /// The subject of a verb: the noun phrase right before it, or before the apposition that stands
    /// between commas there.
    private static Optional<String> nameBefore(Words w, int verb, int from) {
        int end = verb;
        while (end > from && isAuxiliary(w, end - 1)) end--;
        if (w.isMark(end - 1, ',')) {
            int comma = end - 2;
            while (comma > from && end - comma < 20 && !w.isMark(comma, ',')) comma--;
            end = w.isMark(comma, ',') ? comma : end - 1;
        }
        return w.isCapital(end - 1) ? properName(w, end, from) : commonNoun(w, end, from);
    }

    private static Optional<String> properName(Words w, int end, int from) {
        int start = end - 1;
        while (start > from
                && end - start < 9
                && (w.isCapital(start - 1) || joins(w, start - 1, from))) {
            start--;
        }
        while (start < end - 1 && (isStop(w.lower(start)) || isArticle(w, start))) start++;
        return isNobody(w.lower(start)) ? Optional.empty() : Optional.of(w.text(start, end));
    }

    /// "the coast guard", "weather officials"
    private static Optional<String> commonNoun(Words w, int end, int from) {
        int start = end;
        while (start > from && end - start < 4 && isNounWord(w, start - 1)) start--;
        boolean led =
                start == from
                        || isArticle(w, start - 1)
                        || w.isMark(start - 1)
                        || isStop(w.lower(start - 1));
        if (start == end || !led || isNobody(w.lower(start))) return Optional.empty();
        return Optional.of(w.text(start, end));
    }

    private static boolean isNounWord(Words w, int i) {
        return w.isWord(i) && !isStop(w.lower(i)) && !isArticle(w, i) && !isNobody(w.lower(i));
    }

    /// Words that name nobody by themselves.
    private static boolean isNobody(String word) {
        return switch (word) {
            case "it",
                    "he",
                    "she",
                    "they",
                    "we",
                    "i",
                    "you",
                    "who",
                    "which",
                    "that",
                    "this",
                    "these",
                    "those",
                    "there",
                    "er",
                    "sie",
                    "es",
                    "il",
                    "elle",
                    "ils",
                    "lui",
                    "lei",
                    "hij",
                    "zij",
                    "ele",
                    "ela",
                    "him",
                    "her",
                    "them" ->
                    true;
            default -> false;
        };
    }

    private static boolean joins(Words w, int i, int from) {
        boolean small = isSmall(w, i) || w.isHyphen(i);
        return small
                && i > from
                && (w.isCapital(i - 1) || isSmall(w, i - 1) && i - 1 > from && w.isCapital(i - 2));
    }

    private static boolean isAuxiliary(Words w, int i) {
        return switch (w.lower(i)) {
            case "has",
                    "have",
                    "had",
                    "now",
                    "later",
                    "also",
                    "earlier",
                    "initially",
                    "officially",
                    "it" ->
                    true;
            default -> false;
        };
    }

    /// "by the ministry's count": the possessor before "count".
    private static Optional<String> possessor(Words w, int count, int from) {
        int s = count - 1;
        if (!w.is(s, "s") || !w.isApostrophe(s - 1)) return Optional.empty();
        int start = s - 1;
        while (start > from && start > count - 9 && !w.is(start - 1, "by") && !w.isMark(start - 1))
            start--;
        if (isArticle(w, start)) start++;
        return start < s - 1 ? Optional.of(w.text(start, s - 1)) : Optional.empty();
    }
}
