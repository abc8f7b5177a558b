package firsthand.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class KeyTableTest {
    @Property
    void findsWhatIsInItAndNothingElse(
            @ForAll Set<String> words, @ForAll Set<String> others, @ForAll byte kind) {
        List<String> known = new ArrayList<>(words);
        KeyTable.Builder builder = new KeyTable.Builder();
        for (int i = 0; i < known.size(); i++) builder.put(key(known.get(i), kind), i);
        KeyTable table = builder.build();
        for (int i = 0; i < known.size(); i++) assertEquals(i, table.get(key(known.get(i), kind)));
        for (String other : others) {
            if (!words.contains(other)) {
                assertEquals(KeyTable.ABSENT, table.get(key(other, kind)));
            }
        }
    }

    @Property
    void theKeyOfAJoinedStringFollowsFromItsParts(@ForAll String left, @ForAll String right) {
        long joined = Keys.append(Keys.append(Keys.append(Keys.EMPTY, left), '_'), right);
        assertEquals(Keys.append(Keys.EMPTY, left + "_" + right), joined);
        long appended =
                Keys.append(Keys.EMPTY, left) * Keys.power(right.length())
                        + Keys.append(Keys.EMPTY, right);
        assertEquals(Keys.append(Keys.EMPTY, left + right), appended);
    }

    @Test
    void refusesTwoNumbersForOneKey() {
        KeyTable.Builder builder = new KeyTable.Builder();
        builder.put(17, 1);
        builder.put(17, 2);
        assertThrows(IllegalStateException.class, builder::build);
    }

    private static long key(String word, int kind) {
        return Keys.finish(Keys.append(Keys.EMPTY, word), kind);
    }
}
