package firsthand.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Scores a family tree: which reports share an origin, who took from whom, who shares a lost
/// original.
final class StemmaScore {
    private final Tradition tradition;
    private final JsonNode stemma;

    private StemmaScore(Tradition tradition, JsonNode stemma) {
        this.tradition = tradition;
        this.stemma = stemma;
    }

    static void of(Tradition tradition, JsonNode stemma, Map<String, Double> scores) {
        StemmaScore score = new StemmaScore(tradition, stemma);
        score.origins(scores);
        score.edges(scores);
        score.siblings(scores);
    }

    /// Two reports that share a part: `first` sorts before `second`.
    private record Pair(String first, String second) {}

    private void origins(Map<String, Double> scores) {
        Map<String, Set<String>> wanted = new LinkedHashMap<>();
        Map<String, Set<String>> found = new LinkedHashMap<>();
        for (String r : tradition.story()) {
            wanted.put(r, strings(tradition.gold().get("origins").get(r)));
            JsonNode own = stemma.path("origins").path(r);
            found.put(r, own.isArray() ? strings(own) : Set.of(r));
        }
        Set<Pair> want = sharing(wanted);
        Set<Pair> got = sharing(found);
        put("same_origin", rates(want, got), scores);
        int wantedRoots = all(wanted).size();
        int foundRoots = all(found).size();
        scores.put("origins_gold", (double) wantedRoots);
        scores.put("origins_found", (double) foundRoots);
        scores.put("origin_count_error", Math.abs(wantedRoots - foundRoots) / (double) wantedRoots);
    }

    private static Set<Pair> sharing(Map<String, Set<String>> origins) {
        List<String> reports = new ArrayList<>(origins.keySet());
        Set<Pair> pairs = new LinkedHashSet<>();
        for (int i = 0; i < reports.size(); i++) {
            for (int j = i + 1; j < reports.size(); j++) {
                Set<String> shared = new HashSet<>(origins.get(reports.get(i)));
                shared.retainAll(origins.get(reports.get(j)));
                if (!shared.isEmpty()) pairs.add(new Pair(reports.get(i), reports.get(j)));
            }
        }
        return pairs;
    }

    private static Set<String> all(Map<String, Set<String>> origins) {
        Set<String> all = new HashSet<>();
        origins.values().forEach(all::addAll);
        return all;
    }

    private void edges(Map<String, Double> scores) {
        Set<String> story = Set.copyOf(tradition.story());
        Map<Pair, String> wanted = new HashMap<>();
        for (JsonNode d : tradition.gold().get("descent")) {
            if (tradition.has(parent(d)) && story.contains(child(d))) {
                wanted.put(new Pair(child(d), parent(d)), d.path("kind").asText());
            }
        }
        Map<Pair, String> found = new HashMap<>();
        for (JsonNode d : stemma.path("descents")) {
            if (tradition.has(parent(d))) {
                found.put(new Pair(child(d), parent(d)), d.path("kind").asText());
            }
        }
        put("edge", rates(wanted.keySet(), found.keySet()), scores);
        Set<Pair> right = new HashSet<>(wanted.keySet());
        right.retainAll(found.keySet());
        long kinds =
                right.stream()
                        .filter(
                                e ->
                                        Objects.equals(wanted.get(e), found.get(e))
                                                || Objects.equals(wanted.get(e), "merged-part"))
                        .count();
        long reversed =
                wanted.keySet().stream()
                        .filter(e -> found.containsKey(new Pair(e.second(), e.first())))
                        .count();
        scores.put("edge_reversed", (double) reversed);
        scores.put("edge_kind_accuracy", kinds / (double) Math.max(1, right.size()));
    }

    private void siblings(Map<String, Double> scores) {
        Rates rates =
                rates(siblings(tradition.gold().get("descent")), siblings(stemma.path("descents")));
        scores.put("lost_sibling_f1", rates.f1());
    }

    /// The pairs of children that one lost original has.
    private Set<Pair> siblings(JsonNode descents) {
        Map<String, TreeSet<String>> children = new TreeMap<>();
        for (JsonNode d : descents) {
            if (!tradition.has(parent(d))) {
                children.computeIfAbsent(parent(d), p -> new TreeSet<>()).add(child(d));
            }
        }
        Set<Pair> pairs = new HashSet<>();
        for (Set<String> family : children.values()) {
            for (String a : family) {
                for (String b : family) if (a.compareTo(b) < 0) pairs.add(new Pair(a, b));
            }
        }
        return pairs;
    }

    private static Rates rates(Set<Pair> wanted, Set<Pair> found) {
        Set<Pair> right = new HashSet<>(wanted);
        right.retainAll(found);
        return Rates.of(right.size(), found.size(), wanted.size());
    }

    private static void put(String name, Rates rates, Map<String, Double> scores) {
        scores.put(name + "_f1", rates.f1());
        scores.put(name + "_precision", rates.precision());
        scores.put(name + "_recall", rates.recall());
    }

    private static String child(JsonNode descent) {
        return descent.get("child").asText();
    }

    private static String parent(JsonNode descent) {
        return descent.get("parent").asText();
    }

    private static Set<String> strings(JsonNode array) {
        Set<String> strings = new LinkedHashSet<>();
        for (JsonNode s : array) strings.add(s.asText());
        return strings;
    }
}
