package firsthand.library;

import firsthand.report.Report;
import firsthand.statement.Statements;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Takes finished stories in: their reports stay together as they come, nothing is grouped or
/// compared again. A story of which the library has a report already goes on there.
final class FinishedIntake {
    private FinishedIntake() {}

    static Imported take(Change c, Finished finished, String basis, Instant now) {
        Handle h = c.sql();
        List<Report> fresh = new ArrayList<>();
        Optional<Long> story = Optional.empty();
        int known = 0;
        int keptOut = 0;
        for (Statements s : finished.dossier().story().reports()) {
            Optional<Reports.Known> same = Reports.same(h, Sameness.of(s.report()));
            if (same.isPresent()) {
                known++;
                if (story.isEmpty()) story = Optional.of(same.get().story());
            } else if (Eraser.keptOut(h, s.report()).isPresent()) {
                keptOut++;
            } else {
                fresh.add(s.report());
            }
        }
        if (fresh.isEmpty()) return new Imported(0, 0, known, keptOut, 0);
        boolean opens = story.isEmpty();
        long number = opens ? open(c, finished, now) : story.get();
        boolean whole = opens && keptOut == 0;
        for (Report r : fresh) whole &= add(c, r, number, basis, now).equals(r.id());
        Stories.refresh(c, number, now);
        if (whole) {
            StoryId id = new StoryId(Stories.id(h, number));
            Dossiers.keep(c, number, id, finished.dossier(), finished.program());
        }
        return new Imported(opens ? 1 : 0, fresh.size(), known, keptOut, whole ? 1 : 0);
    }

    private static long open(Change c, Finished finished, Instant now) {
        long number = c.next("story");
        Stories.open(c, number, Stories.freeId(c.sql(), finished.dossier().story().id()), now);
        return number;
    }

    /// The id under which it is kept.
    private static String add(Change c, Report r, long story, String basis, Instant now) {
        Report kept = r.withId(Reports.freeId(c.sql(), r.id()));
        long number = c.next("report");
        Reports.insert(c, number, kept, story, Sameness.given(r), now);
        Incoming in = new Incoming(r, r.text().getBytes(StandardCharsets.UTF_8), basis);
        Reports.insertVersion(c, number, 1, kept, in, now);
        return kept.id();
    }
}
