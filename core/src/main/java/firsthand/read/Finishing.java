package firsthand.read;

import firsthand.report.Junk;
import firsthand.report.Notice;
import firsthand.report.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What every report goes through once its format was read, each report alone: furniture split off,
/// its own statements about itself found, oddities noted.
final class Finishing {
    private final Optional<LocalDate> today;

    /// @param today the day after which no report can be published, if somebody gave it
    Finishing(Optional<LocalDate> today) {
        this.today = today;
    }

    Report finish(Report raw) {
        Report read = describe(raw);
        return today.flatMap(day -> DateOddities.future(read, day))
                .map(future -> Numbering.led(read, future))
                .orElse(read);
    }

    /// The report with the time that its own words state, where nothing else states one. What its
    /// id, its words and its time don't depend on isn't looked for.
    static Report dated(Report raw) {
        return raw.published().isPresent() ? raw : describe(raw);
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
}
