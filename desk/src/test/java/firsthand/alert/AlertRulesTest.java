package firsthand.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.library.StoryId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertRulesTest {
    private static final Path FOLDER = Path.of("/etc/firsthand");

    private static List<AlertRule> rules(String toml) {
        return AlertRules.read(toml, FOLDER, Map.of("HOOK", "s3cret"));
    }

    @Test
    void rulesStandBesideFeeds() {
        List<AlertRule> rules =
                rules(
                        """
                        [[feed]]
                        address = "https://skar.example/feed"

                        [[alert]]
                        name = "dam"           # theirs
                        when = "a figure changes"
                        search = '"Orvik dam" gates'
                        to = ["alerts.xml", "/var/www/alerts.JSON", "https://chat.example/hook", "-"]
                        secret_env = "HOOK"

                        [[alert]]
                        name = "one story"
                        when = "a second origin appears"
                        story = "s-0a1b2c3d4e5f"
                        to = "-"
                        """);
        assertEquals(
                List.of(
                        new AlertRule(
                                "dam",
                                Trigger.FIGURE,
                                "\"Orvik dam\" gates",
                                Optional.empty(),
                                List.of(
                                        new Target.Feed(FOLDER.resolve("alerts.xml")),
                                        new Target.Feed(Path.of("/var/www/alerts.JSON")),
                                        new Target.Webhook("https://chat.example/hook"),
                                        new Target.Output()),
                                Optional.of("s3cret")),
                        new AlertRule(
                                "one story",
                                Trigger.ORIGIN,
                                "",
                                Optional.of(new StoryId("s-0a1b2c3d4e5f")),
                                List.of(new Target.Output()),
                                Optional.empty())),
                rules);
        assertTrue(new Target.Feed(Path.of("/var/www/alerts.JSON")).json());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "when = \"a figure changes\" | has no name",
                "name = \"a\" ; when = \"it rains\" ; to = \"-\" | waits for “it rains”",
                "name = \"a\" ; when = \"a search matches\" ; to = \"-\" | names no “search”",
                "name = \"a\" ; when = \"a figure changes\" | where it goes",
                "name = \"a\" ; when = \"a figure changes\" ; to = [] | where it goes",
                "name = \"a\" ; when = \"a figure changes\" ; too = \"-\" | has “too”",
                "name = \"a\" ; when = \"a figure changes\" ; to = \"-\" ; secret_env = \"NO\" | needs NO",
                "name = a | Line 2",
            })
    void whatIsNoRuleIsToldByWord(String body, String said) {
        var e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> rules("[[alert]]\n" + body.replace(" ; ", "\n")));
        assertTrue(e.getMessage().contains(said), e.getMessage());
    }

    @Test
    void twoOfOneNameAreRefused() {
        String one = "[[alert]]\nname = \"a\"\nwhen = \"a figure changes\"\nto = \"-\"\n";
        assertThrows(IllegalArgumentException.class, () -> rules(one + one));
    }
}
