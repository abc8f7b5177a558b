package firsthand.stemma;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firsthand.report.Report;
import firsthand.stemma.Descent.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What became of one text, named.
class KindsTest {
    private static final String PARENT =
            """
            The lock gate at Hartmoor gave way at 6:40 on Tuesday morning and let the upper pond run \
            into the market street. Eleven narrowboats were carried down with it.

            The canal trust put the water lost at 3,400 cubic metres. Its engineer, Jonas Reeve, said \
            the gate had been due for renewal in 2019. Nobody drowned.

            A dog named Biscuit was taken off a roof by the baker, Amira Stoll, who used a ladder and \
            a sack of rolls. The trust promised to drain the cut by Friday and to pay each boat owner \
            450 pounds while the inquiry lasts. Councillor Dunmore wants the whole flight closed until \
            spring.""";

    private static final Map<Kind, String> CHILDREN =
            Map.of(
                    Kind.COPIED,
                    PARENT.substring(0, PARENT.indexOf("Councillor")),
                    Kind.EXPANDED,
                    PARENT
                            + " The lock was built in 1811 by prisoners of war, and a plaque at the"
                            + " inn recalls the eight who died in its making.",
                    Kind.CONDENSED,
                    "A lock gate broke at Hartmoor on Tuesday, sinking boats. Engineer Jonas Reeve of"
                            + " the trust spoke of 2019. Owners get 450 pounds; Dunmore wants"
                            + " closure.",
                    Kind.REWRITTEN,
                    "Early Tuesday Hartmoor woke to a roar: at 6:40 its lock failed, sending the"
                            + " basin through shops plus eleven boats. Some 3,400 cubic metres"
                            + " escaped, reckons the trust, whose Jonas Reeve admits replacement"
                            + " was overdue since 2019. No deaths. Baker Amira Stoll, armed with"
                            + " rolls plus ladder, rescued Biscuit the dog off some rooftop. By"
                            + " Friday workers should empty the canal; 450 pounds go to every"
                            + " owner as investigators work. Dunmore demands closure of all locks"
                            + " into spring.");

    private static Kind kind(String child) {
        List<Witness> witnesses =
                Witness.of(List.of(Report.of("a", PARENT), Report.of("b", child)));
        return Kinds.of(Comparison.of(witnesses, Optional.empty()), 1, 0);
    }

    @Test
    void namesWhatBecameOfAText() {
        CHILDREN.forEach((kind, text) -> assertEquals(kind, kind(text), text));
    }

    @Test
    void aCopyWithItsParagraphsMovedIsEdited() {
        String[] p = PARENT.split("\n\n");
        assertEquals(Kind.EDITED, kind(p[2] + "\n\n" + p[1] + "\n\n" + p[0]));
    }

    @Test
    void aWholePassageAmongMatterOfItsOwnIsCopied() {
        String passage = PARENT.substring(PARENT.indexOf("A dog named"));
        assertEquals(
                Kind.COPIED,
                kind(
                        "Our reader Tom Harrow has fished under the bridge since his schooldays. He"
                                + " has seen pike there as long as an oar, and once a swan that would"
                                + " not let anyone pass. He writes to us every year when the mayflies"
                                + " come.\n\n"
                                + passage));
    }
}
