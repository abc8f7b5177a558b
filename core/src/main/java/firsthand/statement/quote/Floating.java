package firsthand.statement.quote;

import firsthand.language.AnalyzedText;
import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.statement.Speaker;
import firsthand.statement.attribution.Attribution;
import firsthand.statement.attribution.Cue;
import firsthand.statement.attribution.Holders;
import firsthand.statement.mark.Marked;
import firsthand.statement.mark.Marks;
import firsthand.statement.mark.Titles;
import firsthand.statement.speaker.Speakers;
import firsthand.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/// Finds the speaker of marked words that have no cue of their own: those go on with what was said
/// before them.
final class Floating {
    /// Marked words that stand inside a sentence without any cue are a title or a word held at
    /// arm's length, unless there are as many as this.
    private static final int SPEECH_WORDS = 4;

    /// Characters between a quote and the one before it whose speaker goes on.
    private static final int REACH = 600;

    /// Characters of a speaker's name before a colon.
    private static final int LABEL = 40;

    private final AnalyzedText text;
    private final Marks marks;
    private final Map<Attribution, Optional<Speaker>> spoken;
    private final NavigableMap<Integer, List<Attribution>> bySentence;
    private final Speakers speakers;
    private Optional<Speaker> last = Optional.empty();
    private int lastEnd = -1;

    Floating(
            AnalyzedText text,
            Marks marks,
            Map<Attribution, Optional<Speaker>> spoken,
            NavigableMap<Integer, List<Attribution>> bySentence,
            Speakers speakers) {
        this.text = text;
        this.marks = marks;
        this.spoken = spoken;
        this.bySentence = bySentence;
        this.speakers = speakers;
    }

    void spoke(Marked m, Optional<Speaker> speaker) {
        last = speaker;
        lastEnd = m.outer().end();
    }

    /// The speaker of marked words without a cue: empty if they are no quote, an empty speaker in
    /// it if nobody can be named.
    Optional<Optional<Speaker>> speaker(Marked m, boolean goesOn, boolean inClause) {
        if (goesOn) return Optional.of(last);
        if (inClause) return Optional.empty();
        if (!isAlone(m) && (count(m) < SPEECH_WORDS || Titles.isTitle(m.words().of(text.text())))) {
            return Optional.empty();
        }
        Optional<Speaker> signed = signature(m).or(() -> label(m));
        if (signed.isPresent()) return Optional.of(signed);
        if (followsOn(m)) return Optional.of(last);
        Optional<Speaker> nearest = subject(m).or(() -> before(m)).or(() -> subjectBefore(m));
        if (nearest.isEmpty() && lastEnd >= 0 && m.outer().start() - lastEnd < REACH) {
            nearest = last;
        }
        return nearest.isEmpty() && count(m) < SPEECH_WORDS
                ? Optional.empty()
                : Optional.of(nearest);
    }

    /// Whether the words begin a sentence right behind that of the quote before them, in one
    /// paragraph: `"No," she said. "Never."`
    boolean followsOn(Marked m) {
        if (last.isEmpty() || lastEnd < 0) return false;
        int first = text.sentenceAt(m.outer().start()).orElse(0);
        Span sentence = text.sentences().get(first);
        if (m.outer().start() > sentence.start() || first == 0) return false;
        Span before = text.sentences().get(first - 1);
        boolean near = lastEnd > before.start();
        return near && text.text().substring(lastEnd, m.outer().start()).indexOf('\n') < 0;
    }

    /// Whether the words are a whole sentence or more.
    private boolean isAlone(Marked m) {
        int first = text.sentenceAt(m.outer().start()).orElse(0);
        Span sentence = text.sentences().get(first);
        return m.outer().start() <= sentence.start()
                && marks.wordsOutside(text.text(), sentence) == 0;
    }

    private int count(Marked m) {
        int n = 0;
        boolean inWord = false;
        for (int i = m.words().start(); i < m.words().end(); i++) {
            boolean letter = Character.isLetterOrDigit(text.text().charAt(i));
            if (letter && !inWord) n++;
            inWord = letter || inWord && "'’-".indexOf(text.text().charAt(i)) >= 0;
        }
        return n;
    }

    /// The subject of the verb above words that stand inside a sentence: "the page features the
    /// slogan “Back to work”".
    private Optional<Speaker> subject(Marked m) {
        int i = text.sentenceAt(m.outer().start()).orElse(0);
        Sentence s = text.sentence(i);
        if (m.outer().start() <= s.span().start() || !s.isParsed()) return Optional.empty();
        Optional<Token> first = s.tokenAt(m.words().start());
        if (first.isEmpty()) return Optional.empty();
        return s.ancestors(first.get().index()).stream()
                .filter(t -> t.isVerb() && !m.outer().contains(t.span()))
                .findFirst()
                .flatMap(v -> Holders.of(s, v, Cue.Word.VERB))
                .filter(h -> !m.outer().contains(h.span()))
                .flatMap(h -> speakers.speakerAt(s, h));
    }

    /// A line behind the words that begins with a dash and a name: "- Ada Holm, minister".
    private Optional<Speaker> signature(Marked m) {
        String t = text.text();
        int i = m.outer().end();
        while (i < t.length() && Character.isWhitespace(t.charAt(i))) i++;
        if (i >= t.length() || "-—–".indexOf(t.charAt(i)) < 0) return Optional.empty();
        return speakers.nameAt(i + 1, i + 3);
    }

    /// A name right before a colon and the words: "- Ada Holm: “We had no choice.”"
    ///
    /// @param cued whether a cue was found; then only a name behind a dash or at the line's start
    ///     counts, for another may be whoever was told
    Optional<Speaker> introduced(Marked m, boolean cued) {
        String t = text.text();
        int colon = m.outer().start() - 1;
        while (colon > 0 && Character.isWhitespace(t.charAt(colon)) && t.charAt(colon) != '\n')
            colon--;
        if (colon < 1 || t.charAt(colon) != ':') return Optional.empty();
        Optional<Speaker> name = speakers.nameAt(colon - 1, colon);
        if (!cued) return name;
        return name.filter(n -> n.mention().map(span -> opensLine(span.start())).orElse(false));
    }

    private boolean opensLine(int at) {
        int i = at - 1;
        while (i >= 0 && t(i) == ' ') i--;
        return i < 0 || "\n-—–".indexOf(t(i)) >= 0;
    }

    private char t(int i) {
        return text.text().charAt(i);
    }

    /// Words that begin with who says them: "“HOLM: We had no choice.”".
    private Optional<Speaker> label(Marked m) {
        int colon = text.text().indexOf(": ", m.words().start());
        boolean near = colon > 0 && colon < Math.min(m.words().end(), m.words().start() + LABEL);
        return near ? speakers.nameAt(colon - 1, colon) : Optional.empty();
    }

    /// Who is cited in this sentence or the one before it: whoever's words are reported, by the cue
    /// nearest to the sentence's root, else whoever thinks or does anything.
    private Optional<Speaker> before(Marked m) {
        int first = text.sentenceAt(m.outer().start()).orElse(0);
        for (int i = first; i >= Math.max(0, first - 1); i--) {
            List<Attribution> there =
                    bySentence.getOrDefault(i, List.of()).reversed().stream()
                            .sorted(Comparator.comparing(Floating::depth))
                            .toList();
            Optional<Speaker> who =
                    there.stream()
                            .filter(Attribution::speech)
                            .flatMap(a -> speaker(a).stream())
                            .findFirst()
                            .or(() -> there.stream().flatMap(a -> speaker(a).stream()).findFirst());
            if (who.isPresent()) return who;
        }
        return Optional.empty();
    }

    /// The person who is the subject of the sentence before: "Holm spoke from her bed. “We swam.”"
    private Optional<Speaker> subjectBefore(Marked m) {
        int i = text.sentenceAt(m.outer().start()).orElse(0) - 1;
        if (i < 0 || marks.touches(text.sentences().get(i))) return Optional.empty();
        Sentence s = text.sentence(i);
        return s.root()
                .flatMap(v -> Holders.of(s, v, Cue.Word.VERB))
                .filter(h -> h.isProperNoun() || h.pos().equals("PRP"))
                .flatMap(h -> speakers.speakerAt(s, h));
    }

    private static int depth(Attribution a) {
        return a.sentence().ancestors(a.cue().index()).size();
    }

    private Optional<Speaker> speaker(Attribution a) {
        return spoken.getOrDefault(a, Optional.empty());
    }
}
