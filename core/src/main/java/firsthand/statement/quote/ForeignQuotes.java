package firsthand.statement.quote;

import firsthand.language.AnalyzedText;
import firsthand.statement.Quote;
import firsthand.statement.Speaker;
import firsthand.statement.mark.Marked;
import firsthand.statement.mark.Marks;
import firsthand.statement.name.Names;
import firsthand.statement.quote.ForeignText.Word;
import firsthand.statement.speaker.Pronouns;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The quotes of one report in a language without a parser: by forms of cue verbs, by commas and by
/// who is named beside the verb.
final class ForeignQuotes {
    /// Characters between marked words and their cue.
    private static final int REACH = 200;

    /// Words between a cue and the clause that it reports.
    private static final int CUE_TO_CLAUSE = 16;

    private final AnalyzedText text;
    private final String chars;
    private final Marks marks;
    private final ForeignCues cues;
    private final ForeignSpeakers speakers;
    private final QuoteList quotes = new QuoteList();
    private final List<Cited> cited = new ArrayList<>();

    /// A cue, who is named beside it, and the clause that it reports.
    private record Cited(Span cue, Optional<Speaker> speaker, Optional<Span> clause) {}

    ForeignQuotes(AnalyzedText text, Marks marks, Names names, ForeignCues cues) {
        this.text = text;
        this.chars = text.text();
        this.marks = marks;
        this.cues = cues;
        this.speakers =
                new ForeignSpeakers(chars, names, new Pronouns(text, names, marks), cues, marks);
    }

    List<Quote> find() {
        for (Span sentence : sentences()) readCues(sentence);
        List<Integer> clauses = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (Cited c : cited) {
            if (c.clause().isEmpty() || marks.wordsOutside(chars, c.clause().get()) < 2) continue;
            spans.add(c.clause().get());
            clauses.add(
                    quotes.add(
                            c.clause().get(),
                            Quote.Kind.INDIRECT,
                            c.speaker(),
                            Optional.of(c.cue())));
        }
        addMarked(spans, clauses);
        return quotes.inOrder();
    }

    /// The sentences, those joined again that were cut behind an ordinal ("am 26. März").
    private List<Span> sentences() {
        List<Span> found = new ArrayList<>();
        for (Span s : text.sentences()) {
            boolean joined = !found.isEmpty() && endsWithOrdinal(found.getLast(), s);
            if (joined) found.add(found.removeLast().union(s));
            else found.add(s);
        }
        return found;
    }

    private boolean endsWithOrdinal(Span before, Span next) {
        int end = before.end();
        return cues.reportsBehindComma()
                && before.length() > 2
                && chars.charAt(end - 1) == '.'
                && Character.isDigit(chars.charAt(end - 2))
                && chars.substring(end, next.start()).indexOf('\n') < 0;
    }

    private void readCues(Span sentence) {
        List<Word> words = ForeignText.words(chars, sentence);
        for (int i = 0; i < words.size(); i++) {
            Span cue = words.get(i).span();
            if (marks.isQuoted(cue)) continue;
            Optional<Cited> found = according(words, i, sentence);
            if (found.isEmpty() && cues.isVerb(words.get(i).form())) {
                found = Optional.of(verb(words, i, sentence));
            }
            found.ifPresent(this::note);
        }
    }

    private void note(Cited c) {
        cited.add(c);
        c.speaker().ifPresent(s -> speakers.spoke(s, c.cue().start()));
    }

    private Optional<Cited> according(List<Word> words, int i, Span sentence) {
        int at = words.get(i).span().start();
        for (String phrase : cues.according()) {
            int end = at + phrase.length();
            boolean here =
                    end < sentence.end()
                            && chars.substring(at, end).toLowerCase(Locale.ROOT).equals(phrase)
                            && !Character.isLetter(chars.charAt(end));
            if (!here) continue;
            int next = i;
            while (next < words.size() && words.get(next).span().start() < end) next++;
            int from = next;
            Optional<Speaker> who =
                    speakers.rightBehind(words, from, sentence)
                            .or(() -> speakers.phraseBehind(words, from));
            if (who.isEmpty()) return Optional.empty();
            return Optional.of(new Cited(new Span(at, end), who, restOf(sentence, at, who.get())));
        }
        return Optional.empty();
    }

    /// The sentence without the phrase that begins or ends it.
    private Optional<Span> restOf(Span sentence, int phrase, Speaker who) {
        int behind = who.mention().map(Span::end).orElse(phrase);
        if (phrase == sentence.start()) return clause(behind, sentence.end());
        boolean comma = phrase >= 2 && chars.charAt(phrase - 2) == ',';
        return comma ? clause(sentence.start(), phrase - 2) : Optional.empty();
    }

    /// A cue verb with its subject: right behind it, before it, or a phrase behind it.
    private Cited verb(List<Word> words, int i, Span sentence) {
        Span cue = words.get(i).span();
        int before = i > 0 ? words.get(i - 1).span().end() : sentence.start();
        boolean comma = chars.substring(before, cue.start()).contains(",");
        Optional<Speaker> behind = speakers.rightBehind(words, i + 1, sentence);
        if (behind.isEmpty() && comma && isSpeechBefore(before)) {
            behind = speakers.phraseBehind(words, i + 1);
        }
        Optional<Speaker> speaker =
                behind.or(() -> speakers.before(words, i, sentence))
                        .or(() -> speakers.phraseBehind(words, i + 1));
        Optional<Span> clause = behindCue(words, i, sentence);
        if (clause.isEmpty() && comma && behind.isPresent() && !isMarkBefore(before)) {
            clause = clause(sentence.start(), before);
        }
        return new Cited(cue, speaker, clause);
    }

    private boolean isSpeechBefore(int end) {
        return isMarkBefore(end) || !cues.reportsBehindComma();
    }

    private boolean isMarkBefore(int end) {
        for (int i = end; i < chars.length() && i < end + 3; i++) {
            if (marks.isQuoted(i)) return true;
        }
        return end > 0 && marks.isQuoted(end - 1);
    }

    /// The clause behind "that" or behind the comma of a German reported clause.
    private Optional<Span> behindCue(List<Word> words, int i, Span sentence) {
        for (int at = i + 1; at < Math.min(words.size(), i + CUE_TO_CLAUSE); at++) {
            Word w = words.get(at);
            int end = words.get(at - 1).span().end();
            String gap = chars.substring(end, w.span().start());
            if (cues.isThat(w.form())) return clause(w.span().end(), sentence.end());
            if (gap.contains(",") && !cues.beginsRelative(w.form(), words, at)) {
                return cues.reportsBehindComma() && !marks.isQuoted(end - 1)
                        ? clause(w.span().start(), sentence.end())
                        : Optional.empty();
            }
            if (gap.contains(":") || gap.contains(";")) return Optional.empty();
        }
        return Optional.empty();
    }

    private Optional<Span> clause(int from, int to) {
        int s = from;
        int e = to;
        while (s < e && isEdge(chars.charAt(s))) s++;
        while (e > s && isEdge(chars.charAt(e - 1))) e--;
        return e > s ? Optional.of(new Span(s, e)) : Optional.empty();
    }

    private static boolean isEdge(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || ",;:.—–".indexOf(c) >= 0;
    }

    private void addMarked(List<Span> spans, List<Integer> clauses) {
        Optional<Speaker> last = Optional.empty();
        int lastEnd = -REACH;
        int lastNumber = -1;
        Optional<Cited> lastCue = Optional.empty();
        boolean goesOn = false;
        for (Marked m : marks.outermost()) {
            Optional<Cited> cue = cueOf(m);
            boolean sameLine =
                    lastEnd >= 0 && !chars.substring(lastEnd, m.outer().start()).contains("\n");
            Optional<Speaker> speaker = cue.flatMap(Cited::speaker);
            boolean follows = speaker.isEmpty() && (goesOn || sameLine);
            if (follows) speaker = last;
            else if (speaker.isEmpty()) speaker = lastNamed(m.outer().start());
            int inside = clauseOf(m, spans);
            if (cue.isEmpty() && !follows && inside < 0 && isTitle(m)) continue;
            int number =
                    quotes.add(
                            m.words(),
                            inside >= 0 ? Quote.Kind.MIXED : Quote.Kind.DIRECT,
                            speaker,
                            cue.map(Cited::cue));
            if (inside >= 0) quotes.partOf(number, clauses.get(inside));
            else if (lastNumber >= 0 && (follows || isSame(cue, lastCue))) {
                quotes.join(List.of(lastNumber, number));
            }
            lastCue = cue;
            last = speaker;
            lastEnd = m.outer().end();
            lastNumber = inside >= 0 ? -1 : number;
            goesOn = m.runsOn();
        }
    }

    private static boolean isSame(Optional<Cited> cue, Optional<Cited> other) {
        return cue.isPresent() && cue.map(Cited::cue).equals(other.map(Cited::cue));
    }

    /// A few words without a cue: a title, or words held at arm's length.
    private boolean isTitle(Marked m) {
        return ForeignText.words(chars, m.words()).size() < 4;
    }

    private static int clauseOf(Marked m, List<Span> spans) {
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).contains(m.words())) return i;
        }
        return -1;
    }

    /// The nearest cue of the sentences in which the marked words begin and end; one behind them
    /// rather than one before.
    private Optional<Cited> cueOf(Marked m) {
        Span around = sentences(m);
        Cited best = null;
        int nearest = REACH;
        for (Cited c : cited) {
            if (!around.contains(c.cue())) continue;
            boolean behind = c.cue().start() >= m.outer().end();
            int gap =
                    behind
                            ? c.cue().start() - m.outer().end()
                            : 10 + m.outer().start() - c.cue().end();
            boolean within = c.clause().filter(s -> s.overlaps(m.words())).isPresent();
            if (within) gap = Math.min(gap, 5);
            if (gap >= 0 && gap < nearest) {
                nearest = gap;
                best = c;
            }
        }
        return Optional.ofNullable(best);
    }

    private Span sentences(Marked m) {
        int first = text.sentenceAt(m.outer().start()).orElse(0);
        int last = text.sentenceAt(Math.max(m.outer().start(), m.outer().end() - 1)).orElse(first);
        return text.sentences().get(first).union(text.sentences().get(last));
    }

    /// Whoever was last named as a speaker before the offset.
    private Optional<Speaker> lastNamed(int offset) {
        return speakers.subjectBefore(offset, text);
    }
}
