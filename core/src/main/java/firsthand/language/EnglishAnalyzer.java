package firsthand.language;

import firsthand.language.EnglishParser.Parse;
import firsthand.language.EnglishParser.Word;
import firsthand.language.EnglishTokens.Piece;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/// English by NLP4J. The parser is asked for when the first sentence is parsed.
final class EnglishAnalyzer implements SentenceAnalyzer {
    /// Tokens that the parser gets at once. What is longer is parsed in parts that end at a mark if
    /// they can, each with a root of its own: the parser's time may grow with the square.
    static final int LONGEST_PART = 150;

    /// UTF-16 units of a word that the models see.
    private static final int LONGEST_WORD = 60;

    private final SentenceBreaker breaker = new SentenceBreaker(Punctuation.of("en"));
    private final EnglishTokens tokens = new EnglishTokens();
    private final Supplier<EnglishParser> parser;

    EnglishAnalyzer(Supplier<EnglishParser> parser) {
        this.parser = parser;
    }

    @Override
    public List<Span> sentences(CharSequence text, Span within) {
        return breaker.sentences(text, within);
    }

    @Override
    public Sentence tokens(String text, Span sentence) {
        List<Token> found = new ArrayList<>();
        for (Piece piece : tokens.of(text, sentence)) {
            found.add(bare(found.size(), piece.span(), piece.span().of(text)));
        }
        return new Sentence(sentence, found, () -> EntityTag.none(found.size()));
    }

    static Token bare(int index, Span span, String form) {
        return new Token(index, span, form, form.toLowerCase(Locale.ROOT), "", Token.ROOT, "");
    }

    @Override
    public Sentence parse(String text, Span sentence) {
        List<Piece> pieces = tokens.of(text, sentence);
        List<Token> found = new ArrayList<>(pieces.size());
        List<Supplier<List<EntityTag>>> names = new ArrayList<>();
        for (int from = 0; from < pieces.size(); ) {
            int to = partEnd(pieces, from);
            names.add(parsePart(text, pieces.subList(from, to), found));
            from = to;
        }
        return new Sentence(
                sentence, found, () -> names.stream().flatMap(n -> n.get().stream()).toList());
    }

    /// Where the part ends that begins at `from`: at the sentence's end if that's near, else after
    /// the last mark, else at the limit.
    private static int partEnd(List<Piece> pieces, int from) {
        if (pieces.size() - from <= LONGEST_PART) return pieces.size();
        for (int to = from + LONGEST_PART; to > from + LONGEST_PART / 2; to--) {
            if (";:,.".contains(pieces.get(to - 1).form())) return to;
        }
        return from + LONGEST_PART;
    }

    private Supplier<List<EntityTag>> parsePart(String text, List<Piece> part, List<Token> found) {
        List<String> forms =
                part.stream()
                        .map(Piece::form)
                        .map(w -> w.substring(0, Math.min(w.length(), LONGEST_WORD)))
                        .toList();
        Parse parse = parser.get().parse(forms);
        int first = found.size();
        for (int i = 0; i < part.size(); i++) {
            found.add(token(first, i, parse.words().get(i), part.get(i).span(), text));
        }
        return parse.names();
    }

    private static Token token(int first, int i, Word word, Span span, String text) {
        String form = span.of(text);
        return new Token(
                first + i,
                span,
                form,
                lemma(word, form),
                word.tag(),
                word.head() == Token.ROOT ? Token.ROOT : first + word.head(),
                word.relation());
    }

    /// The parser's lemma, but of a figure or a link the figure or link itself instead of its kind.
    private static String lemma(Word word, String form) {
        boolean kind = word.lemma().startsWith("#") || form.chars().anyMatch(Character::isDigit);
        return kind ? form.toLowerCase(Locale.ROOT) : word.lemma();
    }
}
