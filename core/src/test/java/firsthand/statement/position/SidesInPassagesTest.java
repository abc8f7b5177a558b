package firsthand.statement.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firsthand.statement.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Short passages from many fields: who is for what, who is against it, who makes a condition.
class SidesInPassagesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\0',
            value = {
                "sport, bid # The players' union is against a longer season. The league says it would accept two more matches provided that the winter break is kept. # players' union against: a longer season | league conditional: two more matches provided that the winter break is kept",
                "border, talks # Belmark wants the border reopened before the harvest. Tarsia has ruled out any talks while its pilots are held. # Belmark for: the border reopened before the harvest | Tarsia against: any talks",
                "medicine, bill # The health secretary, Tom Alder, backs a tax on sugar. Food makers are lobbying against it, and the Treasury is said to be cool on the idea. # Tom Alder for: a tax on sugar | Food makers against: a tax on sugar",
                "finance, tariff # The finance minister said she could live with a tariff of 5 per cent if it ended in 2028. Exporters want no tariff at all. # finance minister conditional: a tariff of 5 per cent | Exporters against: no tariff at all",
                "tech, open # Lattice is willing to open its code to inspectors on condition that rivals do the same. The watchdog insists on full access. # Lattice conditional: to open its code to inspectors on condition that rivals do the same | watchdog for: full access",
                "city, tower # Residents oppose the tower. The council has thrown its weight behind it. The heritage board would agree to 12 floors, not 20. # Residents against: the tower | council for: the tower | heritage board conditional: 12 floors",
                "election, debate # President Oto Lind is prepared to debate his rival provided the questions are agreed beforehand. Ms Menk refuses any list of questions. # Oto Lind conditional: to debate his rival | Menk against: any list of questions",
                "court, judge # The ruling drew a furious response from the bar association, which branded it an assault on the courts. The justice minister stood by it. # bar association against: The ruling | justice minister for: The ruling",
                "treaty # Only Vess still holds out against the treaty. Dorn will sign once its fishermen are compensated; the other four have signed. # Vess against: the treaty | Dorn conditional: to sign",
                "only if # The metalworkers' union will only back the tie-up if both mills stay open until 2032, its chairwoman, Britt Holm, said. # metalworkers' union conditional: the tie-up",
                "no reason to # The state government, which holds 11 per cent, said it saw no reason to sell. Rural members of the coalition are less attached to the stake. # state government against: to sell",
                "in his own words # \"This price is a joke,\" said Lars Ekdal, who runs the fund Northgate. \"We will not tender a single share at 41 francs.\" # Lars Ekdal against: This price | Lars Ekdal against: tender a single share",
                "voted for # Town councillors in Orsa voted 19 to 2 for the merger. The neighbouring town of Vell, where the smaller mill stands, is fighting it. # Town councillors for: the merger | neighbouring town of Vell against: the merger",
                "refuse # Fishermen of Punta Sal refuse to be moved inland. The president wants a ban on building within 200 metres of the shore. # Fishermen of Punta Sal against: to be moved inland | president for: a ban on building within 200 metres of the shore",
                "turned down # The island's governor has turned down an offer of troops from the mainland. \"What we need is diggers,\" she said. # island's governor against: an offer of troops from the mainland",
                "pleading # Hotel owners are pleading for the airport to be reopened. Pilots are against landing on a cracked runway. # Hotel owners for: for the airport to be reopened | Pilots against: landing on a cracked runway",
                "if # The bishop would open the cathedral to the homeless if an engineer declared it safe. # bishop conditional: open the cathedral",
                "prefers # \"Rebuild it where it stood,\" said the headmistress, Ana Melo. The ministry prefers a site on the hill. # ministry for: a site on the hill",
                "reacted # Farm leaders reacted angrily to the cull. The environment secretary defended it as the only way. # Farm leaders against: the cull | environment secretary for: the cull",
                "rejected # Nurses rejected the pay deal by a margin of two to one. Their union's leaders had urged them to accept it. # Nurses against: the pay deal",
                "pushing # France and Italy are pushing for a quick vote, while the Dutch want to wait for the court. # France for: a quick vote | Italy for: a quick vote | Dutch for: to wait for the court",
                "come round # The senator has come round to the idea of a wealth tax. Her party has not. # senator for: the idea of a wealth tax",
                "not against # \"We are not against wind power. We are against this wind farm,\" said Nia Rees of the Save Our Ridge campaign. # Nia Rees for: wind power | Nia Rees against: this wind farm",
            })
    void findsTheSides(String name, String text, String expected) {
        assertEquals(expected == null ? "" : expected, Told.in(text).positions());
    }
}
