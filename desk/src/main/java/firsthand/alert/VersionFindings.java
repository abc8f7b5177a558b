package firsthand.alert;

import firsthand.dossier.Dossier;
import firsthand.library.Alert;
import firsthand.library.Library;
import firsthand.library.StoredReport;
import firsthand.report.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a report's new version changes in the one before it. The two are compared like reports of
/// two outlets.
final class VersionFindings {
    private VersionFindings() {}

    /// @param id of a report with two versions or more
    static List<StoryFindings.Finding> of(Library library, String id, Trigger trigger) {
        List<StoredReport> versions = library.versions(id);
        if (versions.size() < 2) return List.of();
        StoredReport old = versions.get(versions.size() - 2);
        Report before = old.report().withId(id + " (version " + old.version() + ")");
        Report now = versions.getLast().report();
        Dossier both = library.compare(List.of(before, now));
        Map<String, Long> arrivals = new LinkedHashMap<>();
        arrivals.put(before.id(), 1L);
        arrivals.put(id, 2L);
        return new StoryFindings(both, arrivals, 1)
                .of(trigger).stream().map(f -> named(f, before.id(), id)).toList();
    }

    /// The passages of the old version are the report's too: an erasure must find them.
    private static StoryFindings.Finding named(StoryFindings.Finding f, String old, String id) {
        List<Alert.Passage> passages =
                f.passages().stream()
                        .map(p -> p.report().equals(old) ? withReport(p, id) : p)
                        .toList();
        return new StoryFindings.Finding("version-" + f.key(), f.text(), passages);
    }

    private static Alert.Passage withReport(Alert.Passage p, String id) {
        return new Alert.Passage(id, p.outlet(), p.address(), p.start(), p.end(), p.words());
    }
}
