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
                "should       # The union said the player should be allowed to go. # union for: the player should be allowed to go",
                "expect       # The mayor said drivers should expect delays. #",
                "no need      # The Civic Union said it saw no need for an inquiry. # Civic Union against: an inquiry",
                "stop doing   # Anna Kolb called on Peter Brenn to stop wasting money. # Anna Kolb against: Peter Brenn wasting money",
                "own support  # Peter Brenn stressed Norland’s unwavering support for Vesland. # Norland for: unwavering support for Vesland",
                "it is good   # Peter Brenn of Norland spoke. Anna Kolb said it was good that the road was open. # Anna Kolb for: the road was open",
                "who chairs   # Anna Kolb, who chairs the Civic Union, wants a public inquiry. # Civic Union for: a public inquiry",
                "of the union # Anna Kolb, of the Civic Union, opposes the bill. # Civic Union against: the bill",
                "backs        # Norland backs the treaty.                                   # Norland for: the treaty",
                "opposes      # The union opposes any cut.                                  # union against: any cut",
                "not          # The union does not support the plan.                        # union against: the plan",
                "votes        # The Reform Party will vote against the budget.              # Reform Party against: the budget",
                "the bill     # The bill goes to the house. Labour members will vote against. # Labour members against: The bill",
                "only if      # The union would accept the merger only if nobody lost a job. # union conditional: the merger",
                "do it if     # The mayor wants the lines buried. The company would do it if the state paid half. # mayor for: the lines buried | company conditional: the lines buried",
                "waits        # Anna Kolb said she would wait for the inquiry.              # Anna Kolb conditional: to wait for the inquiry",
                "reservation  # The alliance signed with a written reservation.             # alliance conditional: signed with a written reservation",
                "wants        # The mayor wants the bridge rebuilt.                         # mayor for: the bridge rebuilt",
                "calls for    # Anna Kolb called for an inquiry.                            # Anna Kolb for: an inquiry",
                "calls on     # Anna Kolb called on the mill to stop wasting water.         # Anna Kolb against: wasting water",
                "stop         # The bishops urged both sides to stop the strike.            # bishops against: the strike",
                "his party    # Peter Brenn spoke. His party, the Reform Union, rejects the budget. # Reform Union against: the budget",
                "name         # Anna Kolb called the offer “a bad joke”.                    # Anna Kolb against: the offer",
                "praise       # Anna Kolb called the ruling “a repair”.                     # Anna Kolb for: the ruling",
                "an insult    # The union said the price was an insult.                     # union against: the price",
                "a verdict    # The union wants the licence withdrawn. Peter Brenn said that would be “a verdict before a trial”. # union for: the licence withdrawn | Peter Brenn against: the licence withdrawn",
                "no intention # Peter Brenn has no intention of selling the mill.            # Peter Brenn against: selling the mill",
                "reluctance   # Peter Brenn signalled his reluctance to sell the mill.       # Peter Brenn against: to sell the mill",
                "opposed by   # Anna Kolb sees the merger as a cure, a view opposed by both Norland and Peter Brenn. # Norland against: the merger | Peter Brenn against: the merger",
                "that it      # The town needs a bridge that the mayor opposes.              # mayor against: a bridge",
                "such an idea # The Commission proposed selling the old port. Norland opposes the idea. # Commission for: selling the old port | Norland against: selling the old port",
                "we           # The new port is smaller than planned, and Anna Kolb said: “We support it.” # Anna Kolb for: The new port",
                "two parties  # Norland and the Harbour Union oppose the merger.             # Norland against: the merger | Harbour Union against: the merger",
                "appeal       # The court ordered a sale. The judgment was read. The union will appeal. # union against: The judgment",
                "nobody       # It rained all day in the town.                              #",
                "a number     # The union wanted 15 billion.                                #",
                "anonymity    # A clerk asked not to be named.                              #",
                "made to      # The plan would require Norland to accept a loan.            #",
                "accused of   # Anna Kolb accused Norland of opposing the treaty.           #",
                "a headline   # Kolb Demands Action From Norland After Failed Talks         #",
                "the sleet    # Anna Kolb held a photograph against the sleet.              #",
            })
    void findsWhereAPartyStands(String name, String text, String expected) {
        assertEquals(expected == null ? "" : expected, Told.in(text).positions());
    }
}
