package firsthand.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.language.LanguageModels;
import firsthand.read.Inputs;
import firsthand.read.Outcome;
import firsthand.report.Junk;
import firsthand.report.Notice;
import firsthand.report.Report;
import firsthand.text.Span;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementFinderTest {
    private static final StatementFinder FINDER = finder();

    private static StatementFinder finder() {
        return new StatementFinder(LanguageModels.open(LanguageModels.directory()));
    }

    /// Two threads share models that keep what they work out; each starts at another end.
    @Test
    void findsTheSameOnOneThreadAndOnTwo() throws Exception {
        List<Outcome> outcomes = new ArrayList<>();
        Inputs.read(List.of("../samples/ferry-sinking"), outcomes::add);
        List<Report> reports = Inputs.accepted(outcomes).stream().limit(8).toList();
        assertFalse(reports.isEmpty());
        List<Statements> alone = reports.stream().map(FINDER::find).toList();
        StatementFinder shared = finder();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Callable<List<Statements>>> both =
                    List.of(
                            () -> reports.stream().map(shared::find).toList(),
                            () -> reports.reversed().stream().map(shared::find).toList());
            List<Future<List<Statements>>> found = threads.invokeAll(both);
            assertEquals(alone, found.get(0).get());
            assertEquals(alone.reversed(), found.get(1).get());
        }
    }

    /// A picture credit that lost its white space is no part of the name behind it.
    @Test
    void passesOverPageFurniture() {
        String text = "Pool/AltairPresident Ada Holm said the bridge was safe.\nAuthor: Mika Lund";
        Junk credit = new Junk(new Span(0, 11), "picture credit");
        Junk box = new Junk(new Span(text.indexOf('\n') + 1, text.length()), "author box");
        Report report = Report.of("r", text).withLanguage("en").withJunk(List.of(credit, box));
        List<Quote> quotes = FINDER.find(report).quotes();
        assertEquals(1, quotes.size());
        Speaker speaker = quotes.getFirst().speaker().orElseThrow();
        assertEquals("Ada Holm", speaker.name());
        assertEquals("President Ada Holm", speaker.mention().orElseThrow().of(text));
        assertEquals("the bridge was safe", quotes.getFirst().span().of(text));
    }

    /// Measured in the thread's own time, so that a busy machine fails no test. Twice the two
    /// seconds that a warm program takes at most.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Yes,\" said Ada Holm. ",
                "He said that she said that ",
                "said ",
                "“‘“‘",
                "Ada Holm ",
                "Ada Holm, the minister, ",
                "according to ",
                "\" ' \" ",
                "the minister met the minister and denied 5 per cent of ",
                "Minister: ",
                "(he said (",
                "A,b;c-d/",
                "and the man who said that the woman who claimed that ",
                "Norland accused Suderland of fraud; Brenn denied it; Skar insisted it had not; ",
                "\"No,\" he said; \"yes,\" she said; ",
                "\" said he ' “ told ‘ "
            })
    void readsAnyTextInShortTime(String piece) {
        Report report = Report.of("r", piece.repeat(400_000 / piece.length())).withLanguage("en");
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        FINDER.find(report);
        long took = (threads.getCurrentThreadCpuTime() - start) / 1_000_000;
        assertTrue(took < 4_000, piece + ": " + took + " ms");
    }

    /// Found in news: the parser takes the dash for the subject.
    @Test
    void aDashIsNobody() {
        String text =
                "The film, which features such activists as Angela Lund and The New Harbour author"
                        + " Ada Holm, among others ― explains Norland’s historical treatment of"
                        + " black people.";
        Statements found = FINDER.find(Report.of("r", text).withLanguage("en"));
        for (Quote q : found.quotes()) {
            String name = q.speaker().map(Speaker::name).orElse("nobody");
            assertTrue(name.chars().anyMatch(Character::isLetter), name);
        }
    }

    @Test
    void ofATextAsLongAsABookTheBeginningIsReadAndTheRestNamed() {
        String said = "“The bridge is safe,” Ada Holm said. ";
        String text = said.repeat(StatementFinder.READ / said.length() + 1_000);
        Junk box = new Junk(new Span(text.length() - 100, text.length()), "author box");
        Statements found =
                FINDER.find(Report.of("r", text).withLanguage("en").withJunk(List.of(box)));
        int end = found.quotes().getLast().span().end();
        assertTrue(end <= StatementFinder.READ && end > StatementFinder.READ - 2 * said.length());
        assertEquals(text, found.report().text());
        assertEquals(List.of(box), found.report().junk());
        Notice cut = found.report().notices().getLast();
        assertEquals("read-in-part", cut.kind());
        Span rest = cut.span().orElseThrow();
        assertEquals(text.length(), rest.end());
        assertTrue(rest.start() >= end && rest.start() <= StatementFinder.READ);
        Report brief = Report.of("r", said).withLanguage("en");
        assertEquals(List.of(), FINDER.find(brief).report().notices());
    }

    @Test
    void aReportThatStatesNoLanguageIsInTheLanguageOfItsText() {
        String text =
                "Die Hafenbehörde von Lomvik hat am Montag den äußeren Pier geschlossen, weil ein"
                        + " Kran in das Wasser gefallen ist. Nach der Arbeit wurden die Leute nach"
                        + " Hause geschickt, und niemand ist verletzt worden.";
        assertEquals("de", FINDER.find(Report.of("a", text)).report().language());
        Report stated = Report.of("a", text).withLanguage("da");
        assertEquals("da", FINDER.find(stated).report().language());
    }
}
