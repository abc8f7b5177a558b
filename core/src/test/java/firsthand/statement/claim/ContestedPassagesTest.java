package firsthand.statement.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firsthand.statement.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Short passages from many fields: who says what, and who gives another account of it without a
/// word
/// of denial.
class ContestedPassagesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\0',
            value = {
                "labour, lockout # Workers at the Halden tyre plant say they were locked out without notice on Monday. The company, Nordrub, says the gates were open and that nobody came. # Workers asserts: they were locked out without notice on Monday | Nordrub denies 1: the gates were open and that nobody came",
                "labour, strike, turnout # Union leader Petra Sund said 4,000 nurses had joined the walkout. Hospital managers put the number at 1,200. # Petra Sund asserts: 4,000 nurses had joined the walkout | Hospital managers denies 1: the number at 1,200",
                "science, retraction # Dr Lena Hoff accused her former supervisor, Karl Brandt, of fabricating the images in the 2019 paper. Prof Brandt said the images were genuine and that the raw data had been shared with the journal. # Lena Hoff asserts: fabricating the images in the 2019 paper | Karl Brandt denies 1: the images were genuine and that the raw data had been shared with the journal",
                "sport, doping # The athletics federation says Ivo Marek missed three tests in a year. Marek insists he was at home each time and that nobody rang the bell. # athletics federation asserts: Ivo Marek missed three tests in a year | Ivo Marek denies 1: he was at home each time and that nobody rang the bell",
                "sport, referee # Coach Dan Rees claimed the referee had apologised to him after the match. The referees' association said no such conversation took place. # Dan Rees asserts: the referee had apologised to him after the match | referees' association denies 1: no such conversation took place",
                "border, shelling # Tarsia said its neighbour had fired 40 shells across the river overnight. Belmark denied firing a single shot and accused Tarsia of staging the attack. # Tarsia asserts: its neighbour had fired 40 shells across the river overnight | Belmark denies 1: firing a single shot | Belmark asserts: staging the attack",
                "border, drone # The army of Tarsia claimed to have shot down a Belmark drone near Osk. \"We have lost no drones,\" the Belmark defence minister, Ana Korr, said. # army of Tarsia asserts: to have shot down a Belmark drone near Osk | Ana Korr denies 1: We have lost no drones,",
                "border, well # Villagers in Osk say that soldiers moved the fence 200 metres at night. The ministry in Belmark maintains that the fence stands where it has stood since 1974. # Villagers asserts: soldiers moved the fence 200 metres at night | ministry denies 1: the fence stands where it has stood since 1974",
                "medicine, death # The family of Jo Winter say she waited nine hours for a doctor. St Anne's hospital said she had been seen within 40 minutes. # family of Jo Winter asserts: she waited nine hours for a doctor | St Anne's hospital denies 1: she had been seen within 40 minutes",
                "medicine, vaccine # A campaign group, Clear Air, alleged that side effects had been kept out of the report. The regulator said all 212 reports had been published. \"Nothing was held back,\" its director, Mira Solen, said. # Clear Air asserts: side effects had been kept out of the report | regulator denies 1: all 212 reports had been published",
                "finance, fraud # Short seller Grizzle Research says the bank hid €2bn of bad loans in a shell company. Banca Lume dismissed the report as \"fantasy\" and said its accounts had been audited. # Grizzle Research asserts: the bank hid €2bn of bad loans in a shell company | Banca Lume denies 1: the report",
                "finance, rescue # Depositors claim that they were promised their money back by Friday. The administrator, Kurt Egger, said that no promise of the kind had been made. # Depositors asserts: they were promised their money back by Friday | Kurt Egger denies 1: no promise of the kind had been made",
                "tech, scraping # The publisher Arden House says the company copied 90,000 books to train its system. The company, Lattice, says that it used only works in the public domain. # publisher asserts: the company copied 90,000 books to train its system | Lattice denies 1: it used only works in the public domain",
                "env, spill # Fishermen blame the refinery for the dead mussels. Its owner, Corvin Oil, says the water was clean when it left the plant. # Fishermen asserts: the refinery for the dead mussels | Corvin Oil denies 1: the water was clean when it left the plant",
                "env, dam # According to the engineers' guild, inspectors had warned of cracks in the dam in 2021. The water board says it received no such warning. # engineers' guild asserts: inspectors had warned of cracks in the dam in 2021 | water board denies 1: it received no such warning",
                "city, police # Witnesses said officers had fired without warning. The police chief, Ann Odum, said two warnings were shouted before a shot was fired. # Witnesses asserts: officers had fired without warning | Ann Odum denies 1: two warnings were shouted before a shot was fired",
                "city, tram # The mayor's office claims the tram will pay for itself in ten years. The opposition leader, Piet Loos, says that is impossible: \"The sums were done on a napkin.\" # mayor's office asserts: the tram will pay for itself in ten years | Piet Loos denies 1: that is impossible",
                "city, school # Parents accuse the council of having known about the asbestos since 2018. The council says it learned of it in May. # Parents asserts: having known about the asbestos since 2018 | council denies 1: it learned of it in May",
                "election, count # The challenger, Rosa Menk, said 3,000 ballots had vanished in the north. Election officials said every ballot was accounted for. # Rosa Menk asserts: 3,000 ballots had vanished in the north | Election officials denies 1: every ballot was accounted for",
                "prison, hunger # A lawyer for the prisoners, Sam Orr, said 60 men were refusing food. The prison service spoke of 14. # Sam Orr asserts: 60 men were refusing food | prison service denies 1: 14",
                "prison, beating # The inmate, Rafe Dunn, says guards broke his arm. The governor said he had fallen in the yard. # Rafe Dunn asserts: guards broke his arm | governor denies 1: he had fallen in the yard",
                "farm, pesticide # Beekeepers say the spray killed 400 hives. Its maker, Agrona, countered that the hives had died of mites. # Beekeepers asserts: the spray killed 400 hives | Agrona denies 1: the hives had died of mites",
                "ship, collision # The coastguard said the trawler had turned across the ferry's bow. The trawler's skipper, Ole Vik, said he had held his course. The ferry company said it was too early to say. # coastguard asserts: the trawler had turned across the ferry's bow | Ole Vik denies 1: he had held his course",
                "does not believe # Management says no furnace will be closed before 2030. The works council does not believe it: an internal paper, it says, lists the second furnace under \"to be wound down in 2027\". # Management asserts: no furnace will be closed before 2030 | works council doubts 1: it",
                "not reached and arrived # The mayor of Tolo said that aid had not reached the northern villages four days after the quake. The civil protection agency said that three lorries had arrived there on Sunday. # mayor of Tolo asserts: aid had not reached the northern villages four days after the quake | civil protection agency denies 1: three lorries had arrived there on Sunday",
                "silent or sounded # Survivors say that the tsunami siren stayed silent. According to the weather service it went off two minutes after the first shock. # Survivors asserts: the tsunami siren stayed silent | weather service denies 1: it went off two minutes after the first shock",
                "counted as missing # The opposition accused the government of having counted 300 dead as missing. \"We count bodies, not opinions,\" said the interior minister, Paulo Reis. # opposition asserts: having counted 300 dead as missing | Paulo Reis denies 1: We count bodies, not opinions,",
                "two tolls # The health ministry gave the number of dead as 412. Hospital doctors on the island believe that it is closer to 700. # health ministry asserts: the number of dead as 412 | Hospital doctors denies 1: it is closer to 700",
                "denies alone # Insurers deny that they are dragging their feet. Of 9,000 claims, they say, 40 have been refused. # Insurers denies: they are dragging their feet",
                "a log shows none # The captain said he had sent a mayday at 1.14. The coastguard's log shows none. # captain asserts: he had sent a mayday at 1.14 | coastguard's log denies 1: none",
                "a work of fiction # Two former aides say the governor dictated the letter. The governor's office described their account as a work of fiction. # Two former aides asserts: the governor dictated the letter | governor's office denies 1: The governor's office described their account as a work of fiction",
                "an audit # The lab says its test is 99 per cent accurate. An audit seen by the Herald puts the figure at 71. # lab asserts: its test is 99 per cent accurate | audit denies 1: the figure at 71",
                "complaint and blame # Tenants complain that the heating has been off for three weeks. The landlord, Brick Homes, blames a supplier. # Tenants asserts: the heating has been off for three weeks | Brick Homes asserts: a supplier",
                "adamant # The referee stood by his decision, saying that the ball had crossed the line. The home side are adamant that it had not. # referee asserts: the ball had crossed the line | home side denies 1: it had not",
                "rubbish # Campaigners claim 12,000 birds died. That is rubbish, according to the refinery. # Campaigners asserts: 12,000 birds died | refinery denies 1: That is rubbish, according to the refinery",
                "merely side by side # The bank said profits had risen. The union said wages had fallen behind prices. #",
                "a promise is no reply # Parents say the school hid the letter. The school said it would look into the matter. # Parents asserts: the school hid the letter",
                "an apology # The union says the mill underpaid its drivers. The mill said it was sorry. #",
                "another number # Anna Kolb said 300 people had lost their jobs. Peter Brenn put the number of shops at 40. #",
                "his own party # \"Either she knew or she was failing at her task,\" Peter Brenn told reporters outside the hall. The Civic Union, which he heads, intends to reject the plan, branding it \"an open cheque for the errors of others\". #",
                "no comment # The union says the mill hid its losses. The mill said it was too early to comment. # union asserts: the mill hid its losses",
            })
    void findsBothAccounts(String name, String text, String expected) {
        assertEquals(expected == null ? "" : expected, Told.in(text).claims());
    }
}
