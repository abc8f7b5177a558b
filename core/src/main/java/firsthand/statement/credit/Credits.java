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
        COUNT,
        /// the body stands before it with its data: "ministry figures show"
        SHOW
    }

    private final Phrasebook<Cue> cues = new Phrasebook<>();
    private final BodyNames names;

    public Credits(String language) {
        names = new BodyNames(language);
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
    private Optional<String> speaker(Figure figure, List<Quote> quotes) {
        return quotes.stream()
                .filter(q -> q.span().contains(figure.span()) && q.speaker().isPresent())
                .min(Comparator.comparingInt(q -> q.span().length()))
                .flatMap(Quote::speaker)
                .map(Speaker::name)
                .filter(name -> !names.isNobody(name));
    }

    private List<String> inSentence(Figure figure, Words w) {
        int at = w.indexAt(figure.span().start());
        int from = at;
        while (from > 0 && at - from < MOST_WORDS && !beginsPart(w, from)) from--;
        int to = w.indexAt(figure.span().end() - 1) + 1;
        while (to < w.size() && to - at < MOST_WORDS && !beginsPart(w, to)) to++;
        List<String> behind = chain(w, at, to, true);
        if (behind.isEmpty()) return chain(w, from, at, false);
        return isFurther(w, at, to) ? joined(chain(w, from, at, false), behind) : behind;
    }

    /// Whether the first phrase that credits anybody there adds a link to one before the figure:
    /// "the channel reported 300 dead, citing the ministry".
    private boolean isFurther(Words w, int from, int to) {
        for (int i = from; i < to; i++) {
            var cue = cues.longest(w, i);
            if (cue.isEmpty() || body(w, i, cue.get(), from, to, true).isEmpty()) continue;
            return cue.get().meaning() == Cue.FURTHER;
        }
        return false;
    }

    private static List<String> joined(List<String> before, List<String> behind) {
        List<String> all = new ArrayList<>(before);
        for (String b : behind) if (!all.contains(b) && all.size() < MOST_BODIES) all.add(b);
        return all;
    }

    /// A sentence, or what a semicolon sets apart in one.
    private static boolean beginsPart(Words w, int i) {
        return w.beginsSentence(i) || w.isMark(i - 1, ';');
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
            case BEHIND, FURTHER -> names.from(w, cue.to(), to);
            case BEFORE ->
                    behind || isNoun(w, i, cue.to()) ? Optional.empty() : names.before(w, i, from);
            case COUNT -> names.possessor(w, i, from);
            case SHOW -> behind ? Optional.empty() : names.owner(w, i, from);
        };
    }

    /// "marquee projects like", "the estimates of": a noun that looks like the verb.
    private static boolean isNoun(Words w, int i, int next) {
        boolean ambiguous = w.lower(i).endsWith("s") || w.is(i, "estimate") || w.is(i, "forecast");
        boolean named = w.isCapital(i - 1) || w.isMark(i - 1, ',');
        boolean past = w.lower(i).endsWith("ed");
        if (past && (w.is(next, "on") || w.is(next, "by") || w.is(next, "in"))) return true;
        return ambiguous
                && !named
                && switch (w.lower(next)) {
                    case "like",
                            "of",
                            "for",
                            "in",
                            "to",
                            "and",
                            "are",
                            "were",
                            "have",
                            "from",
                            "by" ->
                            true;
                    default -> w.isMark(next) && !w.isMark(next, '$');
                };
    }
}
