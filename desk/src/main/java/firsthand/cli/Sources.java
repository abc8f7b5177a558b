package firsthand.cli;

import firsthand.follow.FetchLimits;
import firsthand.follow.Fetched;
import firsthand.follow.Fetcher;
import firsthand.read.Inputs;
import firsthand.read.Limits;
import firsthand.read.Outcome;
import java.io.ByteArrayInputStream;
import java.time.Duration;
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
                .map(d -> "The server asks to come again in " + shown(d) + ".")
                .orElse("The server asks to come again later.");
    }

    /// In seconds, minutes, hours or days, as a person would say it; rather too long than too
    /// short.
    private static String shown(Duration d) {
        long s = d.toSeconds();
        if (s == 1) return "1 second";
        if (s < 120) return s + " seconds";
        if (s <= 7200) return (s + 59) / 60 + " minutes";
        return s <= 172_800 ? (s + 3599) / 3600 + " hours" : (s + 86_399) / 86_400 + " days";
    }

    private void refuse(String url, String key, String reason) {
        out.accept(new Outcome.Refused(url, key, reason));
    }
}
