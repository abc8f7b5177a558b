package firsthand.cli;

import firsthand.follow.FetchLimits;
import firsthand.follow.Fetched;
import firsthand.follow.Fetcher;
import firsthand.read.Inputs;
import firsthand.read.Limits;
import firsthand.read.Outcome;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What a person can name as input: files, folders and `-` are read, addresses are fetched first.
final class Sources {
    private final Consumer<Outcome> out;
    private final Inputs inputs;
    private final Fetcher fetcher;

    private Sources(FetchLimits limits, Optional<LocalDate> today, Consumer<Outcome> out) {
        this.out = out;
        this.inputs = new Inputs(Limits.USUAL, System.in, today, out);
        this.fetcher = new Fetcher(limits);
    }

    /// Reads all inputs in order.
    ///
    /// @param today a report that claims a later day gets a notice
    static void read(
            List<String> inputs,
            FetchLimits limits,
            Optional<LocalDate> today,
            Consumer<Outcome> out) {
        Sources sources = new Sources(limits, today, out);
        for (String input : inputs) {
            if (isAddress(input)) sources.fetch(input);
            else sources.inputs.read(input);
        }
    }

    private static boolean isAddress(String input) {
        return input.regionMatches(true, 0, "http://", 0, 7)
                || input.regionMatches(true, 0, "https://", 0, 8);
    }

    private void fetch(String url) {
        switch (fetcher.fetch(url)) {
            case Fetched.Body b ->
                    inputs.read(b.name(), b.url(), b.url(), new ByteArrayInputStream(b.bytes()));
            case Fetched.Unchanged u ->
                    refuse(url, "bad-answer", "The server says that nothing changed.");
            case Fetched.Later l -> refuse(url, "later", later(l));
            case Fetched.Refused r -> refuse(url, r.key(), r.reason());
        }
    }

    private static String later(Fetched.Later l) {
        return l.after()
                .map(d -> "The server asks to come again in " + d.toSeconds() + " seconds.")
                .orElse("The server asks to come again later.");
    }

    private void refuse(String url, String key, String reason) {
        out.accept(new Outcome.Refused(url, key, reason));
    }
}
