package firsthand.export.view;

import firsthand.collation.CollatedCommitment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Undertakings as of a day: those whose time had run out stand first.
public final class Overdue {
    private Overdue() {}

    /// Those that are overdue on the day first, each part in the dossier's order; without a day as
    /// they are.
    public static List<CollatedCommitment> first(
            List<CollatedCommitment> commitments, Optional<LocalDate> day) {
        if (day.isEmpty()) return commitments;
        return commitments.stream()
                .sorted(Comparator.comparing(c -> !c.isOverdue(day.get())))
                .toList();
    }

    /// How many are overdue on the day.
    public static long count(List<CollatedCommitment> commitments, LocalDate day) {
        return commitments.stream().filter(c -> c.isOverdue(day)).count();
    }
}
