package firsthand.statement;

import firsthand.language.LanguageModels;
import firsthand.report.Report;
import firsthand.report.StatedTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a report of the given words, published on Thursday 5 March 2026, tells; in short lines for
/// tables of cases.
public final class Told {
    private static final StatementFinder FINDER =
            new StatementFinder(LanguageModels.open(LanguageModels.directory()));

    private final String text;
    private final Statements all;

    private Told(String text, String language) {
        Report report =
                new Report(
                        "r1",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        StatedTime.parse("2026-03-05"),
                        language,
                        text,
                        List.of(),
                        List.of());
        this.text = text;
        this.all = FINDER.find(report);
    }

    public static Told in(String text) {
        return new Told(text, "en");
    }

    public static Told in(String text, String language) {
        return new Told(text, language);
    }

    /// "due by: words", parted by " | ".
    public String commitments() {
        return all.commitments().stream()
                .map(c -> c.due().orElse("-") + " " + name(c.by()) + ": " + c.what().of(text))
                .collect(Collectors.joining(" | "));
    }

    /// "date minutes: who", parted by " | ".
    public String meetings() {
        return all.meetings().stream()
                .map(
                        m ->
                                m.date().orElse("-")
                                        + (m.minutes().isPresent()
                                                ? " " + m.minutes().getAsInt()
                                                : "")
                                        + ": "
                                        + String.join(", ", m.who()))
                .collect(Collectors.joining(" | "));
    }

    /// "party for: issue", parted by " | ".
    public String positions() {
        return all.positions().stream()
                .map(
                        p ->
                                p.party().name()
                                        + " "
                                        + p.stance().name().toLowerCase(java.util.Locale.ROOT)
                                        + ": "
                                        + p.issue())
                .collect(Collectors.joining(" | "));
    }

    /// "holder asserts: content", parted by " | "; an answer names the number of what it answers.
    public String claims() {
        return all.claims().stream()
                .map(
                        c ->
                                name(c.holder())
                                        + " "
                                        + c.stance().name().toLowerCase(java.util.Locale.ROOT)
                                        + (c.answers().isPresent()
                                                ? " " + (c.answers().getAsInt() + 1)
                                                : "")
                                        + ": "
                                        + c.content().of(text))
                .collect(Collectors.joining(" | "));
    }

    private static String name(Optional<Speaker> speaker) {
        return speaker.map(Speaker::name).orElse("-");
    }
}
