package firsthand.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// A larger archive made of a real one, to see how work grows: `REPORTS.jsonl COPIES`. Synthetic:
/// each copy has the letters of its longer words moved on in the alphabet and its dates moved past
/// the copy before it, so that within a copy everything is as in the original and between copies
/// only short words are the same.
public final class GrownArchive {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Words of fewer letters stay, so that function words and figures are what they were.
    private static final int LONG = 5;

    private static final int DAYS = 240;

    private GrownArchive() {}

    public static void main(String[] args) throws IOException {
        Path reports = Path.of(args[0]);
        int copies = Integer.parseInt(args[1]);
        try (var out =
                new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8))) {
            for (int copy = 0; copy < copies; copy++) {
                int number = copy;
                try (var lines = Files.lines(reports)) {
                    lines.forEach(line -> write(out, line, number));
                }
            }
        }
    }

    private static void write(BufferedWriter out, String line, int copy) {
        try {
            out.write(copy == 0 ? line : copied(line, copy));
            out.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String copied(String line, int copy) throws IOException {
        ObjectNode report = (ObjectNode) JSON.readTree(line);
        report.put("id", report.path("id").asText() + "-c" + copy);
        report.put("text", moved(report.path("text").asText(), copy));
        if (report.path("title").isTextual())
            report.put("title", moved(report.path("title").asText(), copy));
        String published = report.path("published").asText();
        if (published.endsWith("Z")) {
            Instant later = Instant.parse(published).plus((long) DAYS * copy, ChronoUnit.DAYS);
            report.put("published", later.toString());
        }
        return JSON.writeValueAsString(report);
    }

    /// The text with the letters of its longer words moved on.
    static String moved(String text, int by) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
            for (int i = at; i < end; i++)
                out.append(end - at < LONG ? text.charAt(i) : moved(text.charAt(i), by));
            if (end < text.length()) out.append(text.charAt(end));
            at = end + 1;
        }
        return out.toString();
    }

    private static char moved(char c, int by) {
        if (c >= 'a' && c <= 'z') return (char) ('a' + (c - 'a' + by) % 26);
        if (c >= 'A' && c <= 'Z') return (char) ('A' + (c - 'A' + by) % 26);
        return c;
    }
}
