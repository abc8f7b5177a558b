package firsthand.web.view;

import firsthand.collation.CollatedCommitment;
import firsthand.export.view.Shown;
import firsthand.web.Addresses;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What was promised, as a calendar: by month, then by day; what has no date stands at the end.
public record Commitments(StoryHead head, List<Month> months, List<Item> undated) {

    /// The commitments of one month, or of a year that names no month.
    public record Month(String label, List<Item> items) {}

    /// One undertaking.
    ///
    /// @param due the day as it is written in this language; empty when there is none
    /// @param overdue whether its time has run out
    public record Item(
            String id,
            String by,
            String what,
            String due,
            boolean overdue,
            List<ReadingLink> links) {}

    private record Dated(String sort, String month, Item item) {}

    /// @param today as of which something is overdue
    public static Commitments of(Teller t, LocalDate today) {
        List<Dated> dated = new ArrayList<>();
        List<Item> undated = new ArrayList<>();
        for (CollatedCommitment c : t.dossier().collation().commitments()) {
            String due = c.due().orElse("");
            if (due.isEmpty()) undated.add(item(t, c, "", today));
            else dated.add(new Dated(due, month(t, due), item(t, c, day(t, due), today)));
        }
        dated.sort(Comparator.comparing(Dated::sort));
        List<Month> months = new ArrayList<>();
        for (Dated d : dated) {
            if (months.isEmpty() || !months.getLast().label().equals(d.month())) {
                months.add(new Month(d.month(), new ArrayList<>()));
            }
            months.getLast().items().add(d.item());
        }
        return new Commitments(StoryHead.of(t, "commitments"), months, undated);
    }

    private static Item item(Teller t, CollatedCommitment c, String due, LocalDate today) {
        return new Item(
                Addresses.part(c.id()),
                c.by().map(b -> Shown.line(b, 80)).orElse(t.text("holder.none")),
                Shown.line(c.what(), 400),
                due,
                overdue(c, today),
                Positions.links(t, c.readings()));
    }

    private static boolean overdue(CollatedCommitment c, LocalDate today) {
        try {
            return c.isOverdue(today);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String month(Teller t, String due) {
        if (due.length() == 4) return due;
        return date(due.length() == 7 ? due + "-01" : due)
                .map(t.texts()::month)
                .orElse(Shown.line(due, 20));
    }

    private static String day(Teller t, String due) {
        return date(due).map(t.texts()::day).orElse("");
    }

    static Optional<LocalDate> date(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
