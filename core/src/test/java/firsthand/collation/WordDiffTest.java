package firsthand.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firsthand.text.Span;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {
    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    We will not pay        | We will not pay       | We will not pay
                    We will not pay        | We will pay           | We will [-not-] pay
                    We will pay            | We will never pay     | We will [+never+] pay
                    the grey harbour wall  | the gray harbor wall  | the [grey>gray] harbour wall
                    a road, a long road    | a long road           | a [-road, a-] long road
                    Inácio counts votes    | INACIO counts ballots | Inácio counts [votes>ballots]
                    12,000 people          | 12.000 people         | 12,000 people
                    two                    | three                 | [two>three]
                    """)
    void differences(String left, String right, String shown) {
        WordDiff diff =
                WordDiff.between(
                        left, new Span(0, left.length()), right, new Span(0, right.length()));
        String found =
                diff.changes().stream()
                        .map(
                                c ->
                                        switch (c.kind()) {
                                            case SAME -> c.left().of(left);
                                            case LEFT_OUT -> "[-" + c.left().of(left) + "-]";
                                            case ADDED -> "[+" + c.right().of(right) + "+]";
                                            case REPLACED ->
                                                    "["
                                                            + c.left().of(left)
                                                            + ">"
                                                            + c.right().of(right)
                                                            + "]";
                                        })
                        .collect(Collectors.joining(" "));
        assertEquals(shown, found);
    }
}
