package firsthand.cli;

import firsthand.alert.AlertRule;
import firsthand.alert.AlertRules;
import firsthand.alert.Alerts;
import firsthand.follow.FetchLimits;
import firsthand.follow.Fetcher;
import firsthand.follow.SourceList;
import firsthand.library.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where the rules of a library's alerts are.
final class AlertOptions {
    /// The file of rules inside a library's folder.
    static final String USUAL = "alerts.toml";

    @Option(
            names = "--alerts",
            paramLabel = "FILE",
            description =
                    "Rules of alerts (default: " + USUAL + " in the library's folder, if any).")
    private @Nullable Path file;

    /// The alerts of a library.
    ///
    /// @param folder of the library
    /// @param list of feeds that may have rules too
    Alerts open(
            Library library,
            Path folder,
            Optional<Path> list,
            FetchLimits limits,
            Terminal terminal)
            throws IOException {
        return new Alerts(
                library,
                rules(folder, list),
                new Fetcher(limits),
                terminal.out(),
                InstantSource.system());
    }

    List<AlertRule> rules(Path folder, Optional<Path> list) throws IOException {
        List<AlertRule> rules = new ArrayList<>();
        if (file != null && !Files.isRegularFile(file)) throw new NoSuchFileException("" + file);
        Path usual = folder.resolve(USUAL);
        if (file != null) rules.addAll(read(file));
        else if (Files.isRegularFile(usual)) rules.addAll(read(usual));
        if (list.isPresent()) rules.addAll(read(list.get()));
        Set<String> names = new HashSet<>();
        for (AlertRule r : rules) {
            if (!names.add(r.name()))
                throw new IOException("Two alerts are called “" + r.name() + "”.");
        }
        return rules;
    }

    private static List<AlertRule> read(Path file) throws IOException {
        String text = Files.readString(file);
        if (SourceList.isOpml(text)) return List.of();
        Path folder = file.toAbsolutePath().getParent();
        try {
            return AlertRules.read(text, folder == null ? file : folder, System.getenv());
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }
}
