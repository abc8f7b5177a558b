package firsthand.statement.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firsthand.statement.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimFinderTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\0',
            value = {
                "accused, denied  # Anna Kolb accused the mill of hiding its losses. The mill denied it. # Anna Kolb asserts: hiding its losses | mill denies 1: it",
                "in one sentence  # The union accused the mill of lying, a charge the mill rejected. # union asserts: lying | mill denies 1: a charge the mill rejected",
                "charge alone     # The court issued a warrant over the raid, charges Norland denies. # court asserts: the raid | Norland denies 1: Norland denies",
                "a thing blamed   # Anna Kolb blamed the old power line. The company said no line starts a fire. # Anna Kolb asserts: the old power line | company denies 1: no line starts a fire",
                "for a deed       # Anna Kolb criticised the mill for hiding its losses. # Anna Kolb asserts: hiding its losses",
                "for a plan       # Anna Kolb criticised the mill for its plan. #",
                "whose claim      # The army kept fighting in the port, contradicting Norland’s claims of control. # army denies 2: Norland’s claims of control | Norland asserts: Norland’s claims of control",
                "whose remarks    # Anna Kolb accused Norland of theft. Peter Brenn said the town was glad. The envoy dismissed Anna Kolb’s remarks. # Anna Kolb asserts: theft | envoy denies 1: Anna Kolb’s remarks",
                "conceded         # Norland claimed that its army had taken the town, though local officials say the fighting in the town goes on. # Norland asserts: its army had taken the town | local officials denies 1: the fighting in the town goes on",
                "a prize claimed  # The commanders claimed the capture of the port. # commanders asserts: the capture of the port",
                "a number claimed # The party claimed 79 seats. #",
                "no such          # Anna Kolb said she had sent the ministry a letter in May. Peter Brenn said no such letter had arrived. # Anna Kolb asserts: she had sent the ministry a letter in May | Peter Brenn denies 1: no such letter had arrived",
                "had not          # Peter Brenn said Anna Kolb had agreed to resign. She said she had not. # Peter Brenn asserts: Anna Kolb had agreed to resign | Anna Kolb denies 1: she had not",
                "two figures      # Peter Brenn said the strike cost 48 million euros. Anna Kolb said it was 30 million euros. # Peter Brenn asserts: the strike cost 48 million euros | Anna Kolb denies 1: it was 30 million euros",
                "first heard      # Anna Kolb said she wrote to the owner on 3 January. The company said it first heard of it on 6 February. # Anna Kolb asserts: she wrote to the owner on 3 January | company denies 1: it first heard of it on 6 February",
                "a reply          # Anna Kolb said the siren had never sounded. Peter Brenn replied that the siren’s log showed a start at dawn. # Anna Kolb asserts: the siren had never sounded | Peter Brenn denies 1: the siren’s log showed a start at dawn",
                "two names        # The court called it a policy. The company called it a joke. # court asserts: it a policy | company denies 1: it a joke",
                "a lie            # Anna Kolb accused the mill of theft. “That is a lie,” said Peter Brenn. # Anna Kolb asserts: theft | Peter Brenn denies 1: That is a lie",
                "denies alone     # The owner denies that the ferry was overloaded. # owner denies: the ferry was overloaded",
                "denial first     # Peter Brenn said no signal had come from the ship. Anna Kolb said the ship had sent a signal. # Peter Brenn denies 2: no signal had come from the ship | Anna Kolb asserts: the ship had sent a signal",
                "the company      # The ferry belongs to Orrin Lines, which runs six ships. Anna Kolb accused the company of lying. The company denied it. # Anna Kolb asserts: lying | Orrin Lines denies 1: it",
                "no dispute       # Anna Kolb said the mill would reopen. Peter Brenn said the town was glad. #",
                "still to come    # Anna Kolb said she will meet the union in May. Peter Brenn said no deal had been made. #",
                "a state, no deed # The town remains contested, Anna Kolb said. Peter Brenn said the road was open. #",
                "a manager fired  # Anna Kolb said the mill was sound. The board dismissed the manager. #",
                "refused a thing  # Anna Kolb said the mill was sound. The guard denied her entry. #",
                "an offer         # The union asked for 7 per cent. The company offered 3 per cent. #",
                "disagreed        # Anna Kolb said no passenger had come to harm. Peter Brenn, who leads the union, disagreed. # Anna Kolb asserts: no passenger had come to harm | Peter Brenn denies 1: Peter Brenn, who leads the union, disagreed",
                "was not so       # Anna Kolb said the siren had sounded. Peter Brenn said that was not so. # Anna Kolb asserts: the siren had sounded | Peter Brenn denies 1: that was not so",
                "begs to differ   # Anna Kolb said the bank broke the rules. Mr Brenn begs to differ. # Anna Kolb asserts: the bank broke the rules | Brenn denies 1: Mr Brenn begs to differ",
                "two who disagree # Anna Kolb said the mill was sound. The two sides disagree. #",
                "hints            # Anna Kolb hinted that the mill had hidden its losses. # Anna Kolb asserts: the mill had hidden its losses",
                "puts at          # Peter Brenn put the loss at 48 million euros. Anna Kolb put it at 30 million euros. # Peter Brenn asserts: the loss at 48 million euros | Anna Kolb denies 1: it at 30 million euros",
                "claims to seek   # Anna Kolb claimed to seek peace. #",
                "claims to have   # Anna Kolb claimed to have won the vote. # Anna Kolb asserts: to have won the vote",
                "an afterthought  # Anna Kolb accused the mill of hiding its losses following five hours of talks. # Anna Kolb asserts: hiding its losses",
                "who it was       # Anna Kolb asked who had closed the door. Peter Brenn denied that the door had been closed. # Peter Brenn denies: the door had been closed",
                "no other's harm  # Anna Kolb said every passenger would get a letter. Peter Brenn said no passenger had come to harm. #",
                "other matters    # Anna Kolb said 31 people died. Peter Brenn said he had 40 beds in the ward. #",
                "heard none # The company said its sirens sounded at dawn. Several residents said they heard none. # company asserts: its sirens sounded at dawn | Several residents denies 1: they heard none",
                "alive or dead # The Herald reported on Tuesday that two of the captives had died. Anna Kolb said all were alive. # Herald asserts: two of the captives had died | Anna Kolb denies 1: all were alive",
                "no record # The union says the valve was broken. The company says it has no record of that. # union asserts: the valve was broken | company denies 1: it has no record of that",
                "was false # A newspaper reported that the minister had met the owner. The minister said that was false. # newspaper asserts: the minister had met the owner | minister denies 1: that was false",
                "nothing to do # Anna Kolb said the letter had nothing to do with the decision. # Anna Kolb denies: the letter had nothing to do with the decision",
                "no part # The ministry said the letter played no part in the vote. # ministry denies: the letter played no part in the vote",
                "shot or crashed # The rebels said they had shot down a jet. The army said the jet had crashed because of a technical fault. # rebels asserts: they had shot down a jet | army denies 1: the jet had crashed because of a technical fault",
                "played down # The union blamed the owner for the fire. The owner played down the charge. # union asserts: the fire | owner denies 1: the charge",
                "brushed aside # Anna Kolb said the ship was overloaded. The owner brushed aside the claim. # Anna Kolb asserts: the ship was overloaded | owner denies 1: the claim",
                "not confirmed # Anna Kolb said the ship was overloaded. The owner would not confirm it. # Anna Kolb asserts: the ship was overloaded | owner doubts 1: it",
                "resigned or not # Anna Kolb said that she had resigned. Peter Brenn said she had been sacked. # Anna Kolb asserts: she had resigned | Peter Brenn denies 1: she had been sacked",
                "knew nothing # The mayor said she had known nothing of the leak. # mayor denies: she had known nothing of the leak",
                "not aware # The mayor said she was not aware of the leak. # mayor denies: she was not aware of the leak",
                "casts doubt # The police cast doubt on the story. # police doubts: the story",
                "questioned # The doctor questioned whether the drug had been tested. # doctor doubts: whether the drug had been tested",
                "which denies # The company, which denies any wrongdoing, said it would appeal. # company denies: any wrongdoing",
                "no truth # The company said there was no truth in the report. # company denies: there was no truth in the report",
                "which contradicts # The club said it had been told only on Tuesday, which contradicts the paper’s report that it had known since May. # club denies 2: the paper’s report that it had known since May | paper asserts: it had known since May",
                "poured scorn # The agency said the drug was safe. Anna Kolb poured scorn on the claim. # agency asserts: the drug was safe | Anna Kolb denies 1: the claim",
                "hit back # Anna Kolb said the mill was to blame. The mill hit back. # Anna Kolb asserts: the mill was to blame | mill denies 1: The mill hit back",
                "charged with # Prosecutors charged Peter Brenn with fraud. He denies it. # Prosecutors asserts: fraud | Peter Brenn denies 1: it",
                "a record shows # The ministry’s diary shows that the two had lunch. A spokesman denied it. # ministry’s diary asserts: the two had lunch | spokesman denies 1: it",
                "opposites # The company said the pump was harmless. Doctors said it was dangerous. # company asserts: the pump was harmless | Doctors denies 1: it was dangerous",
                "rigged or fair # The union said the vote was rigged. The commission said it was fair. # union asserts: the vote was rigged | commission denies 1: it was fair",
                "doubted # The doctor doubted that the drug had been tested. # doctor doubts: the drug had been tested",
                "no doubt # Anna Kolb said she had no doubt. #",
                "a case # The court dismissed the case. #",
                "a defeat # The team shrugged off the defeat. #",
                "in marks        # Anna Kolb accused Norland of “wasting the time of the world”. #",
                "marks, disputed # Anna Kolb accused Norland of “hiding the losses”. Norland denied it. # Anna Kolb asserts: hiding the losses | Norland denies 1: it",
                "a month         # Prosecutors allege that the mill was warned in May. Peter Brenn denied that the mill was warned in May. # Prosecutors asserts: the mill was warned in May | Peter Brenn denies 1: the mill was warned in May",
                "the paper       # The Karsin Herald newspaper reported that two had died. Anna Kolb said all were alive. # Karsin Herald asserts: two had died | Anna Kolb denies 1: all were alive",
            })
    void findsWhoSaysTheContrary(String name, String text, String expected) {
        assertEquals(expected == null ? "" : expected, Told.in(text).claims());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\0',
            value = {
                "es # La ministra, Ana Solís, dijo que el puente era seguro. El alcalde Juan Pardo lo niega. # Ana Solís asserts: el puente era seguro | Juan Pardo denies 1: El alcalde Juan Pardo lo niega.",
                "es # El alcalde Juan Pardo desmintió que hubiera dinero. # Juan Pardo denies: hubiera dinero",
                "de # Peter Brenn bestritt, dass er das Geld genommen habe. # Peter Brenn denies: er das Geld genommen habe",
                "de # Anna Kolb sagte, die Brücke sei sicher. Die Behörde wies die Vorwürfe zurück. # Anna Kolb asserts: die Brücke sei sicher | Behörde denies 1: Die Behörde wies die Vorwürfe zurück.",
                "fr # Le maire, Jean Valmont, a nié que le pont soit fermé. # Jean Valmont denies: le pont soit fermé",
                "fr # Le maire, Jean Valmont, a dit que le pont était fermé. Le gouvernement dément. # Jean Valmont asserts: le pont était fermé | gouvernement denies 1: Le gouvernement dément.",
                "de # Peter Brenn sagte, die Brücke sei sicher. #",
            })
    void findsDenialsInOtherLanguages(String language, String text, String expected) {
        assertEquals(expected == null ? "" : expected, Told.in(text, language).claims());
    }

    @Test
    void aDenialAnswersTheParagraphBefore() {
        String text =
                "Anna Kolb said the valve was old. “We told them in May. Nobody came,” said Peter"
                        + " Brenn.\n\nThe mill denied it.";
        assertEquals(
                "Peter Brenn asserts: We told them in May. Nobody came, | mill denies 1: it",
                Told.in(text).claims());
    }
}
