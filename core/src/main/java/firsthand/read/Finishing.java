package firsthand.read;

import firsthand.report.Junk;
import firsthand.report.Notice;
import firsthand.report.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What every report goes through once its format was read: furniture split off, its own statements
/// about itself found, oddities noted, its id made unique within the run.
final class Finishing {
    private final Set<String> ids = new HashSet<>();
    /// How often an id came again, counted from two.
    private final Map<String, Integer> repeats = new HashMap<>();

    private final Map<String, String> firstWithText = new HashMap<>();

    private final Optional<LocalDate> today;

    /// @param today the day after which no report can be published, if somebody gave it
    Finishing(Optional<LocalDate> today) {
        this.today = today;
    }

    Report finish(Report raw) {
        Report read = describe(raw);
        List<Notice> notices = new ArrayList<>(read.notices());
        today.flatMap(day -> DateOddities.future(read, day)).ifPresent(notices::addFirst);
        String id = unique(read.id());
        if (!id.equals(read.id())) {
            notices.addFirst(
                    new Notice(
                            "repeated-id",
                            Optional.empty(),
                            "Another report has the id " + read.id() + " too."));
        }
        String before = firstWithText.putIfAbsent(read.sha256(), id);
        if (before != null) {
            notices.addFirst(
                    new Notice(
                            "same-text",
                            Optional.empty(),
                            "Its text is that of " + before + ", letter for letter."));
        }
        return read.withId(id).withNotices(notices);
    }

    /// Everything that can be said about the report without knowing others.
    static Report describe(Report raw) {
        List<Block> blocks = Block.of(raw.text());
        List<Junk> junk = new ArrayList<>(Furniture.find(raw.text(), blocks));
        PlainHead head = PlainHead.of(raw.text(), blocks, junk);
        Report r = head.complete(raw).withJunk(head.withByline(junk, blocks));
        List<Notice> notices = new ArrayList<>(raw.notices());
        notices.addAll(Oddities.of(r, head));
        return r.withNotices(notices);
    }

    private String unique(String id) {
        String candidate = id;
        while (!ids.add(candidate)) candidate = id + "-" + repeats.merge(id, 2, (a, b) -> a + 1);
        return candidate;
    }
}
