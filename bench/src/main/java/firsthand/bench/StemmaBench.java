package firsthand.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import firsthand.language.LanguageModels;
import firsthand.report.Report;
import firsthand.statement.Statements;
import firsthand.stemma.Descent;
import firsthand.stemma.Ground;
import firsthand.stemma.Stemma;
import firsthand.stemma.StemmaBuilder;
import firsthand.story.Story;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Measures the family trees of the traditions alone: which reports belong to the story is taken
/// from
/// the gold.
///
/// ```
/// java -cp ... firsthand.bench.StemmaBench ROOT parts      what each part of the evidence is worth
/// java -cp ... firsthand.bench.StemmaBench ROOT attack     how many disguised copies are still
/// linked
/// java -cp ... firsthand.bench.StemmaBench ROOT certainty  how often the certainty given is right
/// java -cp ... firsthand.bench.StemmaBench ROOT load N     N reports of one story
/// ```
public final class StemmaBench {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> SHOWN =
            List.of(
                    "same_origin_f1",
                    "edge_f1",
                    "lost_sibling_f1",
                    "edge_reversed",
                    "edge_kind_accuracy",
                    "origin_count_error");

    private final List<Tradition> traditions;
    private final StemmaBuilder builder;

    private StemmaBench(Path root) throws IOException {
        traditions = Tradition.all(root);
        LanguageModels models = LanguageModels.open(LanguageModels.directory());
        Map<String, float[]> vectors = new ConcurrentHashMap<>();
        builder =
                new StemmaBuilder(s -> vectors.computeIfAbsent(s, t -> models.embedder().embed(t)));
    }

    public static void main(String[] args) throws IOException {
        StemmaBench bench = new StemmaBench(Path.of(args[0]));
        switch (args[1]) {
            case "parts" -> bench.parts();
            case "attack" -> bench.attack();
            case "certainty" -> bench.certainty();
            case "load" -> bench.load(Integer.parseInt(args[2]));
            default -> throw new IllegalArgumentException("parts, attack, certainty or load");
        }
    }

    private static Stemma build(StemmaBuilder builder, List<Report> reports) {
        return builder.build(new Story("s", reports.stream().map(Statements::none).toList()));
    }

    private static JsonNode json(Stemma stemma) {
        ObjectNode json = JSON.createObjectNode();
        ArrayNode descents = json.putArray("descents");
        for (Descent d : stemma.descents()) {
            descents.addObject()
                    .put("child", d.child())
                    .put("parent", d.parent())
                    .put("kind", d.kind().name().toLowerCase(Locale.ROOT));
        }
        ObjectNode origins = json.putObject("origins");
        stemma.origins().forEach((r, of) -> of.forEach(origins.putArray(r)::add));
        return json;
    }

    private void parts() {
        print("all", builder);
        for (Ground ground : Ground.values()) {
            String name = "without " + ground.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            print(name, builder.without(EnumSet.of(ground)));
        }
    }

    private void print(String name, StemmaBuilder builder) {
        Map<String, Double> sums = new HashMap<>();
        for (Tradition t : traditions) {
            Map<String, Double> scores = new HashMap<>();
            StemmaScore.of(t, json(build(builder, Attack.reports(t))), scores);
            SHOWN.forEach(k -> sums.merge(k, scores.getOrDefault(k, 0.0), Double::sum));
        }
        StringBuilder row = new StringBuilder("| " + name);
        for (String k : SHOWN) {
            boolean sum = k.equals("edge_reversed");
            double value = sums.getOrDefault(k, 0.0) / (sum ? 1 : traditions.size());
            row.append(String.format(Locale.ROOT, sum ? " | %.0f" : " | %.3f", value));
        }
        System.out.println(row.append(" |"));
    }

    private void attack() {
        Attack attack = Attack.on(traditions, builder, 4);
        System.out.printf(
                "%d of %d disguised copies linked; ties of strangers %d without them, %d with%n",
                attack.linked(), attack.copies(), attack.falseBefore(), attack.falseAfter());
    }

    /// For each tenth of certainty how many descents from attested reports are in the gold.
    private void certainty() {
        int[] all = new int[10];
        int[] right = new int[10];
        for (Tradition t : traditions) {
            Set<String> gold = ConcurrentHashMap.newKeySet();
            for (JsonNode d : t.gold().get("descent")) {
                gold.add(d.get("child").asText() + " " + d.get("parent").asText());
            }
            for (Descent d : build(builder, Attack.reports(t)).descents()) {
                if (!t.has(d.parent())) continue;
                int tenth = (int) Math.min(9, d.certainty() * 10);
                all[tenth]++;
                if (gold.contains(d.child() + " " + d.parent())) right[tenth]++;
            }
        }
        for (int i = 0; i < 10; i++) {
            if (all[i] > 0) {
                System.out.printf(
                        Locale.ROOT,
                        "| %.1f to %.1f | %d | %.2f |%n",
                        i / 10.0,
                        (i + 1) / 10.0,
                        all[i],
                        right[i] / (double) all[i]);
            }
        }
    }

    /// All traditions' reports taken as one story, in as many disguised rounds as are needed.
    private void load(int reports) {
        List<Report> all = new ArrayList<>();
        for (int round = 0; all.size() < reports; round++) {
            for (Tradition t : traditions) {
                for (Report r : Attack.reports(t)) {
                    String id = t.name() + "-" + r.id() + "-" + round;
                    if (all.size() < reports) all.add(Disguise.of(r, id));
                }
            }
        }
        long wall = System.nanoTime();
        long cpu = cpuTime();
        int descents = build(builder, all).descents().size();
        System.out.printf(
                Locale.ROOT,
                "%d reports: %d descents, %.1f s, %.1f CPU-s%n",
                reports,
                descents,
                (System.nanoTime() - wall) / 1e9,
                (cpuTime() - cpu) / 1e9);
    }

    private static long cpuTime() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean os
                ? os.getProcessCpuTime()
                : 0;
    }
}
