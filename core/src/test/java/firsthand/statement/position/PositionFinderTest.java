package firsthand.statement.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firsthand.statement.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionFinderTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\0',
            value = {
                "backs        # Norland backs the treaty.                                   # Norland for: the treaty",
                "opposes      # The union opposes any cut.                                  # union against: any cut",
                "not          # The union does not support the plan.                        # union against: the plan",
                "votes        # The Reform Party will vote against the budget.              # Reform Party against: the budget",
                "only if      # The union would accept the plan only if nobody lost a job.  # union conditional: the plan",
                "wants        # The mayor wants the bridge rebuilt.                         # mayor for: the bridge rebuilt",
                "calls for    # Anna Kolb called for an inquiry.                            # Anna Kolb for: an inquiry",
                "stop         # The bishops urged both sides to stop the strike.            # bishops against: to stop the strike",
                "his party    # Peter Brenn spoke. His party, the Reform Union, rejects the budget. # Reform Union against: the budget",
                "name         # Anna Kolb called the offer “a bad joke”.                    # Anna Kolb against: the offer",
                "nobody       # It rained all day in the town.                              #",
            })
    void findsWhereAPartyStands(String name, String text, String expected) {
        assertEquals(expected == null ? "" : expected, Told.in(text).positions());
    }
}
