package firsthand.statement.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firsthand.statement.Told;
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
                "no such          # Anna Kolb said she had sent the ministry a letter in May. Peter Brenn said no such letter had arrived. # Anna Kolb asserts: she had sent the ministry a letter in May | Peter Brenn denies 1: no such letter had arrived",
                "denies alone     # The owner denies that the ferry was overloaded. # owner denies: that the ferry was overloaded",
                "denial first     # Peter Brenn said no signal had come from the ship. Anna Kolb said the ship had sent a signal. # Peter Brenn denies 2: no signal had come from the ship | Anna Kolb asserts: the ship had sent a signal",
                "no dispute       # Anna Kolb said the mill would reopen. Peter Brenn said the town was glad. #",
            })
    void findsWhoSaysTheContrary(String name, String text, String expected) {
        assertEquals(expected == null ? "" : expected, Told.in(text).claims());
    }
}
