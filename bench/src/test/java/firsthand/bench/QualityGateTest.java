package firsthand.bench;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// The program must stay as good as `bench/floors.properties` says. Who lowers a floor does so in
/// sight of all.
class QualityGateTest {
    private static final Path ROOT = Path.of("..");

    @Test
    void noMetricFallsBelowItsFloor() throws IOException {
        Properties floors = floors();
        Scoreboard board = Scoreboard.run(Tradition.all(ROOT), Path.of("target/outputs"));
        System.out.println(board);
        SortedMap<String, Double> means = board.means();
        List<Executable> checks = new ArrayList<>();
        for (String name : floors.stringPropertyNames().stream().sorted().toList()) {
            if (name.equals("corpus")) continue;
            double floor = Double.parseDouble(floors.getProperty(name));
            checks.add(
                    () -> {
                        assertTrue(means.containsKey(name), "no metric is called " + name);
                        assertTrue(
                                means.get(name) >= floor,
                                name + " is " + means.get(name) + ", its floor " + floor);
                    });
        }
        assertAll(checks);
    }

    @Test
    void theCorpusIsTheOneThatTheFloorsWereMeasuredOn() throws IOException {
        assertEquals(floors().getProperty("corpus"), Scoreboard.corpusHash(ROOT));
    }

    private static Properties floors() throws IOException {
        Properties floors = new Properties();
        try (Reader file = Files.newBufferedReader(ROOT.resolve("bench/floors.properties"))) {
            floors.load(file);
        }
        return floors;
    }
}
