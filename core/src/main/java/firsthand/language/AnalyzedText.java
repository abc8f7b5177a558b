package firsthand.language;

import firsthand.text.Span;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// One text with its sentences found and its parses made when first asked for, each once. Several
/// threads may share it: two that ask for the same sentence at once get equal parses.
public final class AnalyzedText {
    /// Words and marks from a text's start to where parsing ends; sentences that end behind it come
    /// with tokens only. A long news report has a tenth as many, and the parser takes a second for
    /// them.
    static final int PARSED_WORDS = 12_000;

    private final String text;
    private final SentenceAnalyzer analyzer;
    private final List<Span> sentences;
    private final AtomicReferenceArray<Sentence> parses;

    /// How many sentences from the first are parsed.
    private final int parsed;

    public AnalyzedText(String text, SentenceAnalyzer analyzer) {
        this.text = text;
        this.analyzer = analyzer;
        this.sentences = List.copyOf(analyzer.sentences(text, new Span(0, text.length())));
        this.parses = new AtomicReferenceArray<>(sentences.size());
        this.parsed = withinLimit();
    }

    public String text() {
        return text;
    }

    /// The sentences in order of place, without white space at their ends.
    public List<Span> sentences() {
        return sentences;
    }

    public int size() {
        return sentences.size();
    }

    /// Sentence `i`, parsed if the language has a model.
    public Sentence sentence(int i) {
        Sentence known = parses.get(i);
        if (known != null) return known;
        Span span = sentences.get(i);
        Sentence made = i < parsed ? analyzer.parse(text, span) : analyzer.tokens(text, span);
        parses.set(i, made);
        return made;
    }

    /// The number of the sentence that has the offset, or else of the first behind it; empty behind
    /// the last sentence.
    public Optional<Integer> sentenceAt(int offset) {
        int at = Collections.binarySearch(sentences, new Span(offset, Integer.MAX_VALUE));
        int before = -at - 2;
        int i = before >= 0 && sentences.get(before).end() > offset ? before : before + 1;
        return i < sentences.size() ? Optional.of(i) : Optional.empty();
    }

    private int withinLimit() {
        if (text.length() <= PARSED_WORDS) return sentences.size();
        int words = 0;
        for (int i = 0; i < sentences.size(); i++) {
            words += words(sentences.get(i));
            if (words > PARSED_WORDS) return i;
        }
        return sentences.size();
    }

    /// How many runs of letters and digits there are, and other characters: about as many as
    /// tokens.
    private int words(Span span) {
        int n = 0;
        boolean inWord = false;
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            if (!Letters.isSpace(c) && !(letter && inWord)) n++;
            inWord = letter;
        }
        return n;
    }
}
