package firsthand.alert;

import com.fasterxml.jackson.databind.JsonNode;
import firsthand.follow.TomlFile;
import firsthand.library.StoryId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The rules in a TOML file, an `[[alert]]` table for each. Other tables are for others, feeds to
/// follow for instance.
public final class AlertRules {
    private static final Set<String> KEYS =
            Set.of("name", "when", "search", "story", "to", "secret", "secret_env");

    private final Path folder;
    private final Map<String, String> environment;

    private AlertRules(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = environment;
    }

    /// The rules in their order.
    ///
    /// @param folder that feeds are written to which name no other
    /// @param environment where the secrets are that a rule names by `secret_env`
    /// @throws IllegalArgumentException with a sentence for a person
    public static List<AlertRule> read(String toml, Path folder, Map<String, String> environment) {
        AlertRules reader = new AlertRules(folder, environment);
        List<AlertRule> rules = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (JsonNode table : TomlFile.read(toml).path("alert")) {
            AlertRule rule = reader.rule(table);
            if (!names.add(rule.name()))
                throw new IllegalArgumentException("Two alerts are called “" + rule.name() + "”.");
            rules.add(rule);
        }
        return rules;
    }

    private AlertRule rule(JsonNode table) {
        String name = table.path("name").asText("").strip();
        if (name.isEmpty()) throw new IllegalArgumentException("An alert has no name.");
        table.fieldNames()
                .forEachRemaining(
                        key -> {
                            if (!KEYS.contains(key))
                                throw wrong(name, "has “" + key + "”, which no alert has");
                        });
        String when = table.path("when").asText("");
        Trigger trigger =
                Trigger.of(when)
                        .orElseThrow(
                                () ->
                                        wrong(
                                                name,
                                                "waits for “"
                                                        + when
                                                        + "”; there is “"
                                                        + Trigger.all()
                                                        + "”"));
        String search = table.path("search").asText("").strip();
        if (trigger == Trigger.MATCH && search.isEmpty()) throw wrong(name, "names no “search”");
        Optional<StoryId> story =
                Optional.of(table.path("story").asText("").strip())
                        .filter(s -> !s.isEmpty())
                        .map(StoryId::new);
        return new AlertRule(
                name, trigger, search, story, targets(name, table), secret(table, name));
    }

    private List<Target> targets(String name, JsonNode table) {
        List<Target> targets = new ArrayList<>();
        JsonNode to = table.path("to");
        for (JsonNode one : to.isArray() ? to : List.of(to)) {
            String written = one.asText("").strip();
            if (written.isEmpty()) throw wrong(name, "does not say where it goes: “to”");
            targets.add(Target.of(written, folder));
        }
        if (targets.isEmpty()) throw wrong(name, "does not say where it goes: “to”");
        return targets;
    }

    private Optional<String> secret(JsonNode table, String name) {
        String variable = table.path("secret_env").asText("");
        if (!variable.isEmpty()) {
            String value = environment.getOrDefault(variable, "");
            if (value.isEmpty()) throw wrong(name, "needs " + variable + " in the environment");
            return Optional.of(value);
        }
        return Optional.of(table.path("secret").asText("")).filter(s -> !s.isEmpty());
    }

    private static IllegalArgumentException wrong(String name, String what) {
        return new IllegalArgumentException("The alert “" + name + "” " + what + ".");
    }
}
