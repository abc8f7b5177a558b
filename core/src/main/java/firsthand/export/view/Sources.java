package firsthand.export.view;

import firsthand.dossier.Dossier;
import firsthand.report.Report;
import firsthand.statement.Statements;
import firsthand.stemma.Stemma;
import firsthand.text.Span;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;

/// The reports and lost originals of one dossier, as a person calls them.
public final class Sources {
    private static final int TITLE = 46;

    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final Map<String, Stemma.Source> lost = new LinkedHashMap<>();
    private final boolean apart;

    public Sources(Dossier dossier) {
        for (Statements s : dossier.story().reports()) reports.put(s.report().id(), s.report());
        for (Stemma.Source s : dossier.stemma().sources()) if (s.lost()) lost.put(s.id(), s);
        apart =
                reports.keySet().stream().map(Sources::beginning).distinct().count()
                        == reports.size();
    }

    public List<Report> reports() {
        return List.copyOf(reports.values());
    }

    public Report report(String id) {
        Report report = reports.get(id);
        if (report == null)
            throw new IllegalArgumentException("no report " + id + " in this story");
        return report;
    }

    /// Whether it is the id of a report of this story.
    public boolean has(String id) {
        return reports.containsKey(id);
    }

    public boolean isLost(String id) {
        return lost.containsKey(id);
    }

    public Optional<Stemma.Source> lost(String id) {
        return Optional.ofNullable(lost.get(id));
    }

    /// The words at `span` of a report, on one line.
    public String words(String report, Span span) {
        return Shown.line(report(report).text(), span);
    }

    /// "Harbour Ledger (r06)"; by its title for a report without outlet; "lost original x1".
    public String name(String id) {
        if (isLost(id)) return "lost original " + id;
        return outlet(id)
                .or(() -> report(id).title().map(t -> "“" + Shown.line(t, TITLE) + "”"))
                .map(called -> called + " (" + shortId(id) + ")")
                .orElse(shortId(id));
    }

    /// The id as it stands in a line among others: its part before the first `_` where that tells
    /// the reports of the story apart, else all of it.
    public String shortId(String id) {
        return Shown.line(apart ? beginning(id) : id);
    }

    /// Whether ids are shown shorter than they are.
    public boolean shortened() {
        return apart && reports.keySet().stream().anyMatch(id -> !beginning(id).equals(id));
    }

    private static String beginning(String id) {
        int end = id.indexOf('_');
        return end > 0 ? id.substring(0, end) : id;
    }

    /// The outlet as it can be shown.
    public Optional<String> outlet(String id) {
        return isLost(id) ? Optional.empty() : report(id).outlet().map(o -> Shown.line(o, 40));
    }

    /// Whether another report of this story is from the same outlet.
    public boolean shareOutlet(String id) {
        Optional<String> outlet = report(id).outlet();
        return outlet.isPresent()
                && reports.values().stream().filter(r -> r.outlet().equals(outlet)).count() > 1;
    }

    /// "r01, r02, r05", each once.
    public String ids(Collection<String> ids) {
        return ids.stream().distinct().map(this::shortId).collect(Collectors.joining(", "));
    }

    /// How many outlets are known to stand behind the story.
    int outlets() {
        SequencedSet<String> names = new LinkedHashSet<>();
        for (Report r : reports.values()) r.outlet().ifPresent(names::add);
        return names.size();
    }
}
