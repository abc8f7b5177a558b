package firsthand.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.Firsthand;
import firsthand.read.Inputs;
import firsthand.read.Outcome;
import firsthand.report.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An index that grew with its library answers like one that is made anew from the store.
class RebuiltIndexTest {
    private static final Firsthand FIRSTHAND = Firsthand.open();
    private static final int QUERIES = 500;

    /// Words of fewer letters stand everywhere.
    private static final int TELLING = 7;

    @TempDir Path folder;

    @Test
    void fiveHundredSearchesFindTheSame() {
        List<Report> reports = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        Inputs.read(List.of("../samples"), outcomes::add);
        for (Report r : Inputs.accepted(outcomes)) reports.add(r.withId("r" + reports.size()));
        for (int i = 0; i < 120; i++) {
            Report r = reports.get(i % reports.size());
            // no address of its own, so that a part of a report is a report
            reports.add(Report.of("p" + i, r.text().substring(0, r.text().length() / 2) + i));
        }
        try (Library library = Library.open(folder, FIRSTHAND)) {
            for (int i = 0; i < reports.size(); i++) {
                Report r = reports.get(i);
                library.add(r, new byte[] {(byte) i}, "t");
                if (i % 25 == 24) library.search("the", 1);
                if (i % 40 == 39) library.eraseReport("r" + (i - 20), "t", "t");
            }
            List<String> queries = queries(reports);
            Map<String, List<String>> live = answers(library, queries);
            library.reindex();
            Map<String, List<String>> rebuilt = answers(library, queries);
            assertEquals(live, rebuilt);
            assertTrue(live.values().stream().filter(a -> a.size() > 1).count() > QUERIES / 2);
            // a changed report leaves its old words in the statistics for a while, so that ranks
            // may differ a little; what is found does not
            for (int i = 0; i < 30; i++) {
                Report old = library.report("p" + i).orElseThrow().report();
                Report changed = Report.of("p" + i, old.text() + " Updated by Orvik desk.");
                library.add(changed, new byte[] {(byte) i}, "t");
            }
            Map<String, List<String>> grown = answers(library, queries);
            library.reindex();
            Map<String, List<String>> anew = answers(library, queries);
            for (String q : queries)
                assertEquals(new HashSet<>(anew.get(q)), new HashSet<>(grown.get(q)), q);
        }
    }

    /// One word, two words, and phrases out of the reports.
    private static List<String> queries(List<Report> reports) {
        Random random = new Random(7);
        List<String> queries = new ArrayList<>();
        while (queries.size() < QUERIES) {
            String[] words = reports.get(random.nextInt(reports.size())).text().split("\\P{L}+");
            int at = random.nextInt(Math.max(1, words.length - 3));
            if (words.length < at + 3 || words[at].length() < TELLING) continue;
            switch (queries.size() % 3) {
                case 0 -> queries.add(words[at]);
                case 1 -> queries.add(words[at] + " " + words[at + 2]);
                default -> queries.add("\"" + words[at] + " " + words[at + 1] + "\"");
            }
        }
        return queries;
    }

    private static Map<String, List<String>> answers(Library library, List<String> queries) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (String q : queries)
            answers.put(q, library.search(q, 1_000).stream().map(Hit::report).toList());
        return answers;
    }
}
