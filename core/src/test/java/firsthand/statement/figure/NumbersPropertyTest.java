package firsthand.statement.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.RuleBasedNumberFormat;
import firsthand.report.Report;
import firsthand.statement.Figure;
import firsthand.statement.TimeExpression;
import firsthand.statement.number.Numeral;
import firsthand.statement.number.Numerals;
import firsthand.statement.number.Words;
import firsthand.statement.time.DateFinderTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/// What holds for every number and every text.
class NumbersPropertyTest {
    private final FigureFinder finder = new FigureFinder();

    /// A number spelled out is read as itself, in every language.
    @Property(tries = 300)
    void readsWhatIsSpelledOut(
            @ForAll @LongRange(min = 2, max = 999) long number,
            @ForAll("languages") String language) {
        var speller =
                new RuleBasedNumberFormat(
                        Locale.forLanguageTag(language), RuleBasedNumberFormat.SPELLOUT);
        Words words = Words.of(speller.format(number).replace("\u00ad", ""));
        Numeral read = Numerals.in(language).at(words, 0).orElseThrow();
        assertEquals(words.size(), read.to());
        assertEquals(BigDecimal.valueOf(number), read.value());
    }

    @Property(tries = 500)
    void readsLongEnglishNumbers(@ForAll @LongRange(min = 2, max = 999_999_999_999L) long number) {
        var speller = new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
        Words words = Words.of(speller.format(number));
        Numeral read = Numerals.in("en").at(words, 0).orElseThrow();
        assertEquals(words.size(), read.to());
        assertEquals(BigDecimal.valueOf(number), read.value());
    }

    @Property(tries = 500)
    void readsGroupedDigits(@ForAll @IntRange(min = 0) int number) {
        Words english = Words.of(String.format(Locale.ENGLISH, "%,d", number));
        Words german = Words.of(String.format(Locale.GERMANY, "%,d", number));
        BigDecimal value = BigDecimal.valueOf(number);
        assertEquals(value, Numerals.in("en").at(english, 0).orElseThrow().value());
        assertEquals(value, Numerals.in("de").at(german, 0).orElseThrow().value());
    }

    /// The words of a figure, alone, give the same value.
    @Property(tries = 300)
    void aFiguresOwnWordsGiveItsValue(
            @ForAll @IntRange(min = 2, max = 900) int number, @ForAll("units") String unit) {
        String text = "The report says that it was about " + number + " " + unit + " in all.";
        Figure found = finder.find(report(text, "en")).getFirst();
        String alone = found.span().of(text);
        Figure again = finder.find(report(alone + " of them", "en")).getFirst();
        assertEquals(found.value(), again.value());
        assertEquals(found.unit(), again.unit());
    }

    @Property(tries = 400)
    void spansAreInOrderAndInside(
            @ForAll("pieces") List<String> pieces, @ForAll("languages") String language) {
        String text = String.join("", pieces);
        var found = finder.findWithDates(report(text, language));
        int end = 0;
        for (Figure f : found.figures()) {
            assertTrue(f.span().start() >= end && f.span().end() <= text.length());
            end = f.span().end();
        }
        end = 0;
        for (TimeExpression t : found.dates()) {
            assertTrue(t.span().start() >= end && t.span().end() <= text.length());
            end = t.span().end();
        }
    }

    private static Report report(String text, String language) {
        return DateFinderTest.report(language, text, "2026-04-15");
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("en", "de", "fr", "es", "it", "nl", "pt");
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of(
                "kilometres",
                "hours",
                "percent",
                "million euros",
                "hectares",
                "degrees Celsius",
                "percentage points",
                "bn crowns",
                "gallons",
                "megawatts");
    }

    /// Texts of the stuff that figures and dates are made of.
    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(
                        " ",
                        "\n",
                        ".",
                        ",",
                        "-",
                        "/",
                        ":",
                        "'",
                        "(",
                        ")",
                        "$",
                        "€",
                        "%",
                        "1",
                        "12",
                        "2026",
                        "31",
                        "0",
                        "29",
                        "february ",
                        "May ",
                        "Tuesday",
                        " last ",
                        "next ",
                        "of ",
                        "a ",
                        "half ",
                        "two",
                        "hundred",
                        " million",
                        "third ",
                        "ago ",
                        "years ",
                        "day",
                        "p.m.",
                        "the ",
                        "end of ",
                        "\ud83d\ude00",
                        "\u00bd",
                        "vor ",
                        "hace ",
                        "il y a ",
                        "quarter ",
                        "fiscal ",
                        "Q3 ",
                        "Easter ",
                        "m",
                        "km",
                        "and ",
                        "in ",
                        "to ",
                        "every ",
                        "old",
                        "99999999999999999999",
                        "W",
                        "\u0000",
                        "\ud800")
                .list()
                .ofMaxSize(25);
    }
}
