package firsthand.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Pattern KEY = Pattern.compile("s\\.t\\(\"([a-z.0-9-]+)\"[,)]");
    private static final Pattern COUNTED = Pattern.compile("s\\.n\\(\"([a-z.0-9-]+)\",");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void everyLanguageHasEveryText() {
        Texts english = Texts.english();
        for (String language : Texts.languages()) {
            Texts other = Texts.in(language).orElseThrow();
            assertEquals(
                    english.entries().keySet().stream().sorted().toList(),
                    other.entries().keySet().stream().sorted().toList(),
                    language);
            english.entries()
                    .forEach(
                            (key, text) ->
                                    assertEquals(
                                            places(text),
                                            places(other.text(key)),
                                            language + ": " + key));
        }
    }

    private static TreeSet<String> places(String text) {
        TreeSet<String> places = new TreeSet<>();
        Matcher m = PLACE.matcher(text);
        while (m.find()) places.add(m.group());
        return places;
    }

    @Test
    void everyTextThatATemplateAsksForIsThere() throws IOException {
        int found = 0;
        try (var files = Files.list(Path.of("src/main/jte"))) {
            for (Path file : files.toList()) {
                String template = Files.readString(file);
                Matcher plain = KEY.matcher(template);
                while (plain.find()) {
                    Texts.english().text(plain.group(1));
                    found++;
                }
                Matcher counted = COUNTED.matcher(template);
                while (counted.find()) Texts.english().count(counted.group(1), 2, "", "");
            }
        }
        assertTrue(found > 100, "only " + found + " texts found: the pattern is wrong");
    }

    @Test
    void everyTermIsExplained() {
        for (String language : Texts.languages()) {
            Texts texts = Texts.in(language).orElseThrow();
            for (String term : DoorPages.TERMS) {
                assertTrue(texts.text("term." + term).length() > 20, term);
                assertTrue(texts.text("term." + term + ".name").length() > 2, term);
            }
        }
    }

    @Test
    void countsInTheFormsOfTheLanguage() {
        assertEquals("1 report", Texts.english().count("about.reports", 1));
        assertEquals("0 reports", Texts.english().count("about.reports", 0));
        assertEquals("12,345 reports", Texts.english().count("about.reports", 12_345));
        Texts german = Texts.in("de").orElseThrow();
        assertEquals("1 Bericht", german.count("about.reports", 1));
        assertEquals("12.345 Berichte", german.count("about.reports", 12_345));
    }
}
