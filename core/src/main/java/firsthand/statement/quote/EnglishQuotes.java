package firsthand.statement.quote;

import firsthand.language.AnalyzedText;
import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.statement.Quote;
import firsthand.statement.Speaker;
import firsthand.statement.attribution.Attribution;
import firsthand.statement.attribution.Attributions;
import firsthand.statement.attribution.CueLexicon;
import firsthand.statement.attribution.Holders;
import firsthand.statement.mark.Marked;
import firsthand.statement.mark.Marks;
import firsthand.statement.name.Names;
import firsthand.statement.speaker.Speakers;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The quotes of one English report: first every cue with its holder, then the marked words with
/// the cue that they belong to, then the clauses that are reported without marks.
final class EnglishQuotes {
    /// Characters of marked words inside marked words that may be speech.
    private static final int SHORTEST_NESTED = 8;

    private final AnalyzedText text;
    private final Marks marks;
    private final CueLexicon lexicon;
    private final Headlines headlines;
    private final Speakers speakers;
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Attribution> inner = new ArrayList<>();
    private final Map<Attribution, Optional<Speaker>> spoken = new HashMap<>();
    private final QuoteList quotes = new QuoteList();
    private final Transcript transcript;
    private final Names names;

    EnglishQuotes(
            AnalyzedText text,
            Marks marks,
            CueLexicon lexicon,
            Headlines headlines,
            Speakers speakers,
            Names names) {
        this.text = text;
        this.marks = marks;
        this.lexicon = lexicon;
        this.headlines = headlines;
        this.speakers = speakers;
        this.names = names;
        this.transcript = Transcript.of(text.text());
    }

    List<Quote> find() {
        readAttributions();
        addTurns();
        MarkedQuotes marked = new MarkedQuotes(text, marks, attributions, spoken, speakers);
        for (Attribution a : attributions) addReported(a, marked);
        marked.addTo(quotes);
        addNested();
        return quotes.inOrder();
    }

    private void addTurns() {
        for (Transcript.Turn t : transcript.turns()) {
            quotes.add(
                    t.words(),
                    Quote.Kind.DIRECT,
                    Optional.of(Transcript.speaker(t, text.text(), names)),
                    Optional.of(t.colon()));
        }
    }

    /// In order of place, because a pronoun means who spoke before it.
    private void readAttributions() {
        Attributions finder = new Attributions(lexicon);
        for (int i = 0; i < text.size(); i++) {
            Span span = text.sentences().get(i);
            if (transcript.covers(span.start())) continue;
            boolean headline = headlines.mayBe(span);
            if (!headline && !lexicon.mayHaveCue(text.text(), span.start(), span.end())) continue;
            Sentence s = text.sentence(i);
            if (headline) headlines.in(s).ifPresent(this::resolve);
            for (Attribution a : finder.in(s)) {
                if (!marks.isQuoted(a.cueSpan().start())) resolve(a);
                else if (a.speech()) inner.add(a);
            }
        }
    }

    private void resolve(Attribution found) {
        Attribution a = outsideMarks(found);
        Optional<Speaker> speaker = a.holder().flatMap(h -> speakers.speakerAt(a.sentence(), h));
        attributions.add(a);
        spoken.put(a, speaker);
        speaker.ifPresent(sp -> speakers.spoke(sp, a.cueSpan().start()));
    }

    /// Nobody speaks from within the quoted words: where the parser took the subject from there,
    /// what stands above the cue decides.
    private Attribution outsideMarks(Attribution a) {
        boolean inside = a.holder().filter(h -> marks.isQuoted(h.span())).isPresent();
        if (!inside) return a;
        Optional<Token> above =
                Holders.above(a.sentence(), a.cue()).filter(h -> !marks.isQuoted(h.span()));
        return new Attribution(a.sentence(), a.cue(), a.cueSpan(), above, a.contents(), a.speech());
    }

    /// Adds what the cue reports outside marks; words that are all between marks are quotes of
    /// their own.
    private void addReported(Attribution a, MarkedQuotes marked) {
        List<Integer> pieces = new ArrayList<>();
        for (Span content : a.contents()) {
            Span whole = marked.completed(content, a);
            if (isReported(whole)) {
                pieces.add(
                        quotes.add(
                                whole,
                                Quote.Kind.INDIRECT,
                                spoken.getOrDefault(a, Optional.empty()),
                                Optional.of(a.cueSpan())));
                marked.within(whole, a, pieces.getLast());
            }
        }
        if (pieces.size() > 1) quotes.join(pieces);
    }

    /// Adds marked words inside marked words: "She told me ‘go’ and I went".
    private void addNested() {
        CueOfMarks choice = new CueOfMarks(text, marks);
        for (Marked m : marks.all()) {
            if (m.level() == 0 || m.words().length() < SHORTEST_NESTED) continue;
            choice.nested(m, inner)
                    .ifPresent(
                            a ->
                                    quotes.add(
                                            m.words(),
                                            Quote.Kind.DIRECT,
                                            a.holder()
                                                    .flatMap(
                                                            h ->
                                                                    speakers.speakerAt(
                                                                            a.sentence(), h)),
                                            Optional.of(a.cueSpan())));
        }
    }

    private boolean isReported(Span content) {
        int words = marks.wordsOutside(text.text(), content);
        if (!marks.touches(content)) return words > 0;
        boolean that = content.of(text.text()).startsWith("that ");
        return words > (that ? 1 : 0);
    }
}
