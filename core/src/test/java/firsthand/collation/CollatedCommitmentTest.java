package firsthand.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollatedCommitmentTest {
    @ParameterizedTest(name = "due {0}, as of {1}")
    @CsvSource({
        "2026-03-20, 2026-03-20, false",
        "2026-03-20, 2026-03-21, true",
        "2026-02, 2026-02-28, false",
        "2026-02, 2026-03-01, true",
        "2026, 2026-12-31, false",
        "2026, 2027-01-01, true",
        "'', 2030-01-01, false",
    })
    void isOverdueWhenItsLastDayIsPast(String due, LocalDate day, boolean overdue) {
        Optional<String> time = Optional.of(due).filter(d -> !d.isEmpty());
        CollatedCommitment c =
                new CollatedCommitment("k1", Optional.of("mill"), "reopen", time, List.of());
        assertEquals(overdue, c.isOverdue(day));
    }
}
