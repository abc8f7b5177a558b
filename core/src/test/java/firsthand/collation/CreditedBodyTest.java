package firsthand.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firsthand.statement.Figure;
import firsthand.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditedBodyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tidewater Institute|Tidewater Institute|Tidewater Institute",
                "Meridian Press>Tidewater Institute|Tidewater Institute|Tidewater Institute",
                "Tidewater Institute|Independent assessments|Tidewater Institute",
                "the health ministry|the health ministry|the health ministry",
                "Tidewater Institute||Tidewater Institute",
                "Tidewater Institute|National Cyber Office|",
                "two officials|independent assessments|",
                "||"
            })
    void oneBodyStandsBehindAFigure(String first, String second, String body) {
        CollatedFigure figure =
                new CollatedFigure(
                        "f1",
                        "land",
                        "km2",
                        CollatedFigure.Status.AGREED,
                        OptionalInt.empty(),
                        Stream.of(reading("a", first), reading("b", second)).toList());
        assertEquals(Optional.ofNullable(body), figure.creditedBody());
    }

    private static CollatedFigure.Reading reading(String report, String chain) {
        List<String> bodies = chain == null ? List.of() : List.of(chain.split(">"));
        Figure figure =
                new Figure(
                        new Span(0, 3),
                        BigDecimal.valueOf(701),
                        Optional.empty(),
                        "km2",
                        Figure.Type.QUANTITY,
                        Figure.Bound.values()[0],
                        "land",
                        bodies);
        return new CollatedFigure.Reading(report, figure);
    }
}
