package firsthand.collation;

import firsthand.report.Report;
import firsthand.report.StatedTime;
import firsthand.statement.Statements;
import firsthand.stemma.Stemma;
import firsthand.story.Story;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// What an outlet changed between two versions of its report, over the whole text, and whether the
/// later version owns up to it.
final class HiddenEdits {
    private static final int MOST_SHOWN = 4;
    private static final List<String> NOTES =
            List.of(
                    "earlier version",
                    "correction",
                    "corrected",
                    "updated at",
                    "updated on",
                    "previous version",
                    "has been updated",
                    "this story was",
                    "this article was");

    /// Marks that close what stands before the passage.
    private static final Pattern LEFT_OVER = Pattern.compile("^[”’\"]+ ?");

    private HiddenEdits() {}

    /// One lead for each two versions that follow one another and differ in substance.
    static List<Lead> of(Story story, Stemma stemma, UnaryOperator<String> names) {
        Provenance provenance = new Provenance(stemma);
        List<Lead> found = new ArrayList<>();
        for (List<Statements> versions : byOutlet(story).values()) {
            versions.sort(
                    Comparator.comparing((Statements s) -> stated(s.report()))
                            .thenComparing(s -> s.report().id()));
            for (int i = 0; i + 1 < versions.size(); i++)
                between(versions.get(i), versions.get(i + 1), provenance, names)
                        .ifPresent(found::add);
        }
        return found;
    }

    private static Map<String, List<Statements>> byOutlet(Story story) {
        Map<String, List<Statements>> byOutlet = new TreeMap<>();
        for (Statements s : story.reports()) {
            s.report()
                    .outlet()
                    .map(o -> o.toLowerCase(Locale.ROOT))
                    .ifPresent(o -> byOutlet.computeIfAbsent(o, k -> new ArrayList<>()).add(s));
        }
        return byOutlet;
    }

    private static Instant stated(Report r) {
        return r.published().map(StatedTime::earliest).orElse(Instant.MAX);
    }

    private static Optional<Lead> between(
            Statements older,
            Statements newer,
            Provenance provenance,
            UnaryOperator<String> names) {
        Versions versions = new Versions(older, newer);
        String a = older.report().id();
        String b = newer.report().id();
        boolean related =
                provenance.ancestors(b).contains(a) || provenance.ancestors(a).contains(b);
        if (!related && !versions.areOneReport()) return Optional.empty();
        List<Versions.Edit> edits = versions.edits();
        if (edits.isEmpty()) return Optional.empty();
        String text = newer.report().text().toLowerCase(Locale.ROOT);
        boolean noted = NOTES.stream().anyMatch(text::contains);
        List<Passage> where = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Versions.Edit e : edits) {
            e.now().ifPresent(span -> where.add(new Passage(b, span)));
            e.then().ifPresent(span -> where.add(new Passage(a, span)));
            told.add(words(e, older.report(), newer.report()));
        }
        String rest =
                told.size() > MOST_SHOWN ? "; and " + (told.size() - MOST_SHOWN) + " more" : "";
        String sentence =
                names.apply(b)
                        + " is a later version of "
                        + names.apply(a)
                        + (noted ? ", with a note of what changed: " : ", changed without a note: ")
                        + String.join("; ", told.subList(0, Math.min(MOST_SHOWN, told.size())))
                        + rest
                        + ".";
        return Optional.of(new Lead(Lead.Kind.HIDDEN_EDIT, sentence, b, where));
    }

    private static String words(Versions.Edit e, Report older, Report newer) {
        String then = e.then().map(s -> quoted(s.of(older.text()))).orElse("");
        String now = e.now().map(s -> quoted(s.of(newer.text()))).orElse("");
        if (e.now().isEmpty()) return "left out " + then;
        return e.then().isEmpty() ? "added " + now : then + " became " + now;
    }

    private static String quoted(String words) {
        return "“"
                + Leads.bare(Leads.shortened(LEFT_OVER.matcher(words.strip()).replaceFirst("")))
                + "”";
    }
}
