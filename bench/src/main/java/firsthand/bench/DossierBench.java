package firsthand.bench;

import firsthand.Firsthand;
import firsthand.collation.Collation;
import firsthand.collation.Collator;
import firsthand.dossier.Dossier;
import firsthand.read.Inputs;
import firsthand.read.Outcome;
import firsthand.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How long a warm program takes for the dossier of ten reports, and for one story of many: all
/// traditions' reports in as many disguised rounds as are needed, so that every report has several
/// that tell the same in other words (synthetic). What lining up alone takes is told apart.
///
/// ```
/// java -cp ... firsthand.bench.DossierBench ROOT ten|load N
/// ```
public final class DossierBench {
    private static final int TEN = 10;
    private static final int ROUNDS = 3;

    private final Firsthand firsthand = Firsthand.open();
    private final List<Tradition> traditions;

    private DossierBench(Path root) throws IOException {
        traditions = Tradition.all(root);
    }

    public static void main(String[] args) throws IOException {
        DossierBench bench = new DossierBench(Path.of(args[0]));
        switch (args[1]) {
            case "ten" -> bench.ten();
            case "load" -> bench.load(Integer.parseInt(args[2]));
            default -> throw new IllegalArgumentException("ten or load");
        }
    }

    private static List<Report> reports(Tradition t) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        Inputs.read(List.of(t.reports().toString()), outcomes::add);
        return Inputs.accepted(outcomes);
    }

    /// The dossier of the first ten reports of every tradition, after rounds that are not counted.
    private void ten() throws IOException {
        for (int round = 0; round <= ROUNDS; round++) {
            double longest = 0;
            double all = 0;
            for (Tradition t : traditions) {
                List<Report> few = reports(t).stream().limit(TEN).toList();
                long start = System.nanoTime();
                firsthand.tradition(few);
                double seconds = (System.nanoTime() - start) / 1e9;
                longest = Math.max(longest, seconds);
                all += seconds;
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s: ten reports in %.2f s on average, the longest %.2f s%n",
                    round == 0 ? "cold" : "warm",
                    all / traditions.size(),
                    longest);
        }
    }

    private void load(int reports) throws IOException {
        List<Report> all = new ArrayList<>();
        for (int round = 0; all.size() < reports; round++) {
            for (Tradition t : traditions) {
                for (Report r : reports(t)) {
                    String id = t.name() + "-" + r.id() + "-" + round;
                    if (all.size() < reports) all.add(Disguise.of(r, id));
                }
            }
        }
        long start = System.nanoTime();
        Dossier d = firsthand.tradition(all);
        double whole = (System.nanoTime() - start) / 1e9;
        start = System.nanoTime();
        Collation c = new Collator().collate(d.story(), d.stemma());
        double collation = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%d reports: dossier %.1f s, collation alone %.1f s, %d quotes, %d figures; %s%n",
                reports,
                whole,
                collation,
                c.quotes().size(),
                c.figures().size(),
                memory());
    }

    /// The most memory that the process ever had, as the system tells it.
    private static String memory() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) return "memory not known";
        return Files.readAllLines(status).stream()
                .filter(l -> l.startsWith("VmHWM"))
                .map(l -> l.replaceAll("\\s+", " "))
                .findFirst()
                .orElse("memory not known");
    }
}
