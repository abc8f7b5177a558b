package firsthand.export.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.collation.CollatedCommitment;
import firsthand.collation.CollatedQuote;
import firsthand.collation.Collation;
import firsthand.collation.Passage;
import firsthand.dossier.Dossier;
import firsthand.export.DossierFormat;
import firsthand.export.view.Look;
import firsthand.report.Report;
import firsthand.statement.Quote;
import firsthand.statement.Speaker;
import firsthand.statement.Statements;
import firsthand.stemma.Stemma;
import firsthand.story.Story;
import firsthand.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What pages for people say of undertakings as of a day, and how they show words that no report
/// has in quotation marks.
class PagesTest {
    private static final String TEXT =
            "The ministry promised a new bridge by March 2027. It accused the contractor of delay.";

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "MD", "HTML", "JSON"})
    void isToldAsOfADay(DossierFormat format) throws IOException {
        String after = printed(format, Optional.of(LocalDate.of(2027, 4, 1)));
        assertTrue(says(after, format), after);
        String before = printed(format, Optional.of(LocalDate.of(2027, 3, 31)));
        assertFalse(says(before, format), before);
        assertFalse(says(printed(format, Optional.empty()), format));
    }

    private static boolean says(String page, DossierFormat format) {
        return switch (format) {
            case TEXT -> page.contains("by 2027-03 OVERDUE");
            case MD -> page.contains("overdue on 2027-04-01");
            case HTML -> page.contains(">overdue</span>");
            default -> page.contains("\"overdue\" : true");
        };
    }

    @Test
    void withoutADayTheJsonDoesNotSpeakOfIt() throws IOException {
        assertFalse(printed(DossierFormat.JSON, Optional.empty()).contains("overdue"));
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "MD", "HTML"})
    void reportedSpeechBearsNoQuotationMarks(DossierFormat format) throws IOException {
        String page = printed(format, Optional.empty());
        assertFalse(page.contains("“the contractor of delay"), page);
        assertTrue(page.contains("reported speech"), page);
        assertTrue(page.contains("accused:"), page);
    }

    private static String printed(DossierFormat format, Optional<LocalDate> asOf)
            throws IOException {
        StringWriter out = new StringWriter();
        format.writer(Look.plain().asOf(asOf)).write(List.of(dossier()), out);
        return out.toString();
    }

    private static Dossier dossier() {
        SortedMap<String, SortedSet<String>> origins = new TreeMap<>();
        for (String id : List.of("a", "b")) origins.put(id, new TreeSet<>(List.of(id)));
        List<Statements> reports = List.of(report("a"), report("b"));
        Stemma stemma =
                new Stemma(
                        List.of(
                                new Stemma.Source("a", false, ""),
                                new Stemma.Source("b", false, "")),
                        List.of(),
                        origins,
                        OptionalInt.empty());
        CollatedCommitment due =
                new CollatedCommitment(
                        "k1",
                        Optional.of("The ministry"),
                        "a new bridge",
                        Optional.of("2027-03"),
                        List.of(new Passage("a", words("a new bridge"))));
        Quote accused =
                new Quote(
                        words("the contractor of delay"),
                        Quote.Kind.INDIRECT,
                        Optional.of(new Speaker("The ministry", Optional.empty())),
                        Optional.of(words("accused")),
                        OptionalInt.empty(),
                        OptionalInt.empty());
        CollatedQuote quote =
                new CollatedQuote(
                        "q1",
                        Optional.of("The ministry"),
                        CollatedQuote.Status.AGREED,
                        OptionalInt.empty(),
                        List.of(reading("a", accused), reading("b", accused)),
                        0,
                        "");
        Collation c =
                new Collation(
                        List.of(quote),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(due),
                        List.of(),
                        List.of());
        return new Dossier(new Story("a", reports), "A bridge", stemma, c);
    }

    private static CollatedQuote.Reading reading(String report, Quote quote) {
        return new CollatedQuote.Reading(
                report, quote, CollatedQuote.ReadingStatus.FAITHFUL, Optional.empty());
    }

    private static Span words(String words) {
        int at = TEXT.indexOf(words);
        return new Span(at, at + words.length());
    }

    private static Statements report(String id) {
        return new Statements(
                Report.of(id, TEXT),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
