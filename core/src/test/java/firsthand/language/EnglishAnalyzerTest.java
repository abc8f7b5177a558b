package firsthand.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EnglishAnalyzerTest {
    private static final SentenceAnalyzer ENGLISH =
            LanguageModels.open(LanguageModels.directory()).english();

    /// What plain NLP4J 1.1.3 with its original models and without word embeddings makes of the
    /// same
    /// words. Blocks of a sentence and its tokens: form, tag, lemma, relation, head from 1, name.
    @ParameterizedTest
    @MethodSource("pinned")
    void parsesAsPlainNlp4jDoes(String block) {
        List<String> lines = block.lines().toList();
        String expected = lines.stream().skip(1).collect(Collectors.joining("\n"));
        assertEquals(expected, table(parse(lines.getFirst())));
    }

    static Stream<String> pinned() throws IOException {
        try (InputStream in = EnglishAnalyzerTest.class.getResourceAsStream("nlp4j-parses.txt")) {
            return Stream.of(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split("\n\n"));
        }
    }

    @Test
    void joinsTheTokensOfAName() {
        Sentence s = parse("Ursula von der Leyen met Volodymyr Zelensky in Kyiv on Tuesday.");
        assertEquals(
                List.of("Ursula von der Leyen", "Volodymyr Zelensky", "Kyiv"),
                s.names().stream().map(n -> n.span().of(s.toString())).toList());
    }

    @Test
    void walksTheTree() {
        Sentence s = parse("The minister said that talks with Moscow failed .");
        Token said = s.root().orElseThrow();
        assertEquals("said", said.form());
        assertEquals("minister", s.dependent(said.index(), "nsubj").orElseThrow().form());
        Token failed = s.dependent(said.index(), "ccomp").orElseThrow();
        assertEquals("talks with Moscow", phrase(s, s.dependent(failed.index(), "nsubj")));
        assertEquals(List.of("failed", "said"), forms(s.ancestors(4)));
    }

    private static String phrase(Sentence s, Optional<Token> head) {
        return s.subtreeSpan(head.orElseThrow().index()).of(s.toString());
    }

    private static List<String> forms(List<Token> tokens) {
        return tokens.stream().map(Token::form).toList();
    }

    @Test
    void keepsOffsetsUnderCurlyQuotesAndInvisibleCharacters() {
        String text = "  “We’ve wo\u200Bn,” Sybiha\u00A0said\u2026 ";
        Sentence s = ENGLISH.parse(text, new Span(2, text.length() - 1));
        assertEquals(
                List.of("“", "We", "’ve", "wo\u200Bn", ",", "”", "Sybiha", "said", "\u2026"),
                forms(s.tokens()));
        assertTrue(s.tokens().stream().allMatch(t -> t.span().of(text).equals(t.form())));
        assertEquals("win", s.token(3).lemma());
    }

    @Property(tries = 300)
    void tokensAreTheirCharactersWhateverTheText(@ForAll @StringLength(max = 200) String text) {
        checkTokens(text);
    }

    private static void checkTokens(String text) {
        for (Span span : ENGLISH.sentences(text, new Span(0, text.length()))) {
            Sentence s = ENGLISH.parse(text, span);
            int at = span.start();
            for (Token t : s.tokens()) {
                assertEquals(t.span().of(text), t.form());
                assertTrue(isBlank(text, at, t.span().start()));
                assertTrue(s.ancestors(t.index()).size() < s.size());
                at = t.span().end();
            }
            assertTrue(isBlank(text, at, span.end()));
        }
    }

    private static boolean isBlank(String text, int from, int to) {
        return text.substring(from, to)
                .chars()
                .allMatch(c -> Letters.isSpace((char) c) || Letters.isInvisible((char) c));
    }

    /// Measured in the thread's own time, so that a busy machine fails no test.
    @ParameterizedTest
    @MethodSource("hostile")
    void readsHostileTextInShortTime(String unit) {
        String text = unit.repeat(100_000 / unit.length());
        parse("The models are open now.");
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        AnalyzedText analyzed = new AnalyzedText(text, ENGLISH);
        for (int i = 0; i < analyzed.size(); i++) analyzed.sentence(i);
        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        assertTrue(took < 4_000_000_000L, took / 1_000_000 + " ms");
    }

    static Stream<String> hostile() {
        return Stream.of(
                "a", "a.", ". ", "A ", "said that he ", "\u200B", "\uD800", "字", "x-y.z@a-");
    }

    private static Sentence parse(String text) {
        return ENGLISH.parse(text, new Span(0, text.length()));
    }

    private static String table(Sentence s) {
        return s.tokens().stream()
                .map(
                        t ->
                                String.join(
                                        "\t",
                                        t.form(),
                                        t.pos(),
                                        t.lemma(),
                                        t.relation(),
                                        String.valueOf(t.head() + 1),
                                        s.entity(t).isNone()
                                                ? "O"
                                                : (s.entity(t).begins() ? "B-" : "I-")
                                                        + s.entity(t).type()))
                .collect(Collectors.joining("\n"));
    }
}
