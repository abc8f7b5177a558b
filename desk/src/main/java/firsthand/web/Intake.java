package firsthand.web;

import firsthand.library.Incoming;
import firsthand.library.Library;
import firsthand.library.Receipt;
import firsthand.read.Inputs;
import firsthand.read.Limits;
import firsthand.read.Outcome;
import firsthand.report.Report;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Takes reports that somebody hands over in a request: read like any other input, kept with the
/// bytes they came in.
public final class Intake {
    private static final int MOST_REPORTS = 5_000;
    private final Library library;

    public Intake(Library library) {
        this.library = library;
    }

    /// What became of the reports of one post.
    public record Taken(List<Receipt> receipts, List<Outcome.Refused> refused) {}

    /// Reads bytes in any format that the program knows.
    ///
    /// @param name of the file; its ending tells the format
    /// @param who gives them, for the record
    public Taken take(byte[] bytes, String name, String who) {
        List<Outcome> outcomes = new ArrayList<>();
        Inputs inputs = new Inputs(Limits.USUAL, InputStream.nullInputStream(), outcomes::add);
        inputs.read(name, name, "", new ByteArrayInputStream(bytes));
        List<Report> reports = Inputs.accepted(outcomes);
        if (reports.size() > MOST_REPORTS) {
            throw new Problem(
                    413, "too-many", "That is more than " + MOST_REPORTS + " reports at once.");
        }
        List<Outcome.Refused> refused = new ArrayList<>();
        for (Outcome o : outcomes) {
            if (!(o instanceof Outcome.Refused r)) continue;
            refused.add(r);
            library.refuse(r.place(), r.key(), r.reason());
        }
        List<Incoming> incoming =
                reports.stream().map(r -> new Incoming(r, bytes, "given by " + who)).toList();
        return new Taken(incoming.isEmpty() ? List.of() : library.addAll(incoming), refused);
    }

    /// A report that somebody pasted into the form.
    Receipt pasted(Asked asked) {
        var line = Twins.JSON.createObjectNode();
        line.put("text", asked.needed("text"));
        for (String field : List.of("outlet", "title", "author", "url", "published")) {
            asked.form(field).ifPresent(v -> line.put(field, v));
        }
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        Taken taken = take(bytes, "pasted.jsonl", asked.visitor().name());
        if (taken.receipts().isEmpty()) {
            String why =
                    taken.refused().isEmpty()
                            ? "There is no report in it."
                            : taken.refused().getFirst().reason();
            throw Problem.invalid(why);
        }
        return taken.receipts().getFirst();
    }
}
