package firsthand.alert;

import firsthand.dossier.Dossier;
import firsthand.library.Alert;
import firsthand.library.AlertLog;
import firsthand.library.Library;
import firsthand.library.StoredReport;
import firsthand.library.StoryId;
import firsthand.report.Report;
import firsthand.text.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/// One look at what is new in a library, for all rules together.
///
/// @param progress how far each rule has looked
record Search(Library library, Map<AlertRule, AlertLog.Progress> progress, Instant now) {
    private static final int AT_ONCE = 500;
    private static final int AROUND = 80;

    /// Hands on what is found: by report, then by story, each in the order in which they came.
    void run(BiConsumer<AlertRule, Alert> found) {
        long since = progress.values().stream().mapToLong(AlertLog.Progress::seen).min().orElse(0);
        reports(since, found);
        boolean compares = progress.keySet().stream().anyMatch(r -> r.when() != Trigger.MATCH);
        if (!compares) return;
        for (StoryId id : library.alerts().changedStories(since)) story(id, found);
    }

    private void reports(long since, BiConsumer<AlertRule, Alert> found) {
        long from = since;
        while (true) {
            List<AlertLog.Came> some = library.alerts().came(from, AT_ONCE);
            if (some.isEmpty()) return;
            for (AlertLog.Came came : some) {
                library.report(came.report()).ifPresent(r -> report(r, came.change(), found));
            }
            from = some.getLast().change();
        }
    }

    private void report(StoredReport stored, long change, BiConsumer<AlertRule, Alert> found) {
        progress.forEach(
                (rule, p) -> {
                    if (change <= p.seen()) return;
                    boolean its =
                            rule.story().isEmpty()
                                    || rule.story().equals(Optional.of(stored.story()));
                    if (!its || !searched(rule, stored.report())) return;
                    switch (rule.when()) {
                        case MATCH -> found.accept(rule, match(rule, stored));
                        case FIGURE, QUOTE -> {
                            String id = stored.report().id();
                            for (var f : VersionFindings.of(library, id, rule.when()))
                                found.accept(rule, alert(rule, stored.story(), f));
                        }
                        case ORIGIN -> {}
                    }
                });
    }

    private boolean searched(AlertRule rule, Report r) {
        return rule.search().isEmpty() || library.matches(rule.search(), r);
    }

    private Alert match(AlertRule rule, StoredReport stored) {
        Report r = stored.report();
        String who = r.outlet().orElse(r.id());
        String title = r.title().map(t -> ": " + t.replaceAll("\\s+", " ")).orElse("");
        String version = stored.version() == 1 ? "" : " (version " + stored.version() + ")";
        var finding =
                new StoryFindings.Finding(
                        "match:" + r.id() + ":" + r.sha256(),
                        who + version + title + ". It has the words: " + rule.search() + ".",
                        List.of(StoryFindings.passage(r, around(r.text(), rule.search()))));
        return alert(rule, stored.story(), finding);
    }

    /// The words around the first searched word that stands in the text.
    private static Span around(String text, String search) {
        String lower = text.toLowerCase(Locale.ROOT);
        int at = -1;
        for (String w : search.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (at < 0 && !w.isEmpty()) at = lower.indexOf(w);
        }
        int start = whole(text, Math.max(0, Math.min(at, text.length()) - AROUND));
        return new Span(start, whole(text, Math.min(text.length(), start + 2 * AROUND)));
    }

    /// Not inside a pair of surrogates.
    private static int whole(String text, int at) {
        boolean inside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return inside ? at - 1 : at;
    }

    /// A story of one report has nothing to be compared.
    private void story(StoryId id, BiConsumer<AlertRule, Alert> found) {
        List<StoredReport> reports = library.reports(id);
        if (reports.size() < 2) return;
        Optional<Dossier> dossier = Optional.empty();
        Map<String, Long> arrivals = library.alerts().arrivals(id);
        for (var e : progress.entrySet()) {
            AlertRule rule = e.getKey();
            if (rule.when() == Trigger.MATCH || !asked(rule, id, reports)) continue;
            if (dossier.isEmpty()) dossier = library.dossier(id);
            if (dossier.isEmpty()) return;
            var findings = new StoryFindings(dossier.get(), arrivals, e.getValue().began());
            for (var f : findings.of(rule.when())) found.accept(rule, alert(rule, id, f));
        }
    }

    private boolean asked(AlertRule rule, StoryId id, List<StoredReport> reports) {
        boolean its =
                rule.story().isEmpty()
                        || rule.story()
                                .flatMap(library::story)
                                .filter(line -> line.id().equals(id))
                                .isPresent();
        return its && reports.stream().anyMatch(r -> searched(rule, r.report()));
    }

    private Alert alert(AlertRule rule, StoryId story, StoryFindings.Finding f) {
        String title = library.story(story).map(line -> line.title()).orElse("");
        String kind = rule.when().name().toLowerCase(Locale.ROOT);
        return new Alert(
                0,
                hash(rule.name() + "\n" + f.key()),
                rule.name(),
                kind,
                now,
                story,
                title,
                f.text(),
                f.passages());
    }

    /// A made-up one, by which a person sees whether a target answers.
    static Alert trial(AlertRule rule, Instant now) {
        return new Alert(
                0,
                hash("trial\n" + rule.name() + "\n" + now),
                rule.name(),
                "trial",
                now,
                new StoryId("trial"),
                "A trial",
                "This is a trial of the alert “" + rule.name() + "”.",
                List.of());
    }

    private static String hash(String of) {
        try {
            byte[] bytes = of.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
