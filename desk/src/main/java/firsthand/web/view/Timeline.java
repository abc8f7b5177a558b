package firsthand.web.view;

import firsthand.collation.CollatedMeeting;
import firsthand.collation.Moment;
import firsthand.export.view.Shown;
import firsthand.web.Addresses;
import java.util.List;

/// The dated points of a story in their order, and who met whom.
public record Timeline(StoryHead head, List<Point> points, List<Meeting> meetings) {

    /// @param when as written in this language
    public record Point(String when, String what, List<ReadingLink> links) {}

    public record Meeting(
            String id, String who, String where, String when, List<ReadingLink> links) {}

    public static Timeline of(Teller t) {
        var c = t.dossier().collation();
        return new Timeline(
                StoryHead.of(t, "timeline"),
                c.timeline().stream().map(m -> point(t, m)).toList(),
                c.meetings().stream().map(m -> meeting(t, m)).toList());
    }

    private static Point point(Teller t, Moment m) {
        // a report tells of the same day many times: its first place is enough
        var first = Positions.links(t, m.readings()).stream().filter(l -> !l.again()).toList();
        return new Point(when(t, m.when()), Shown.line(m.what(), 300), first);
    }

    private static String when(Teller t, String iso) {
        String day = iso.length() > 10 ? iso.substring(0, 10) : iso;
        String time = iso.length() > 11 && iso.charAt(10) == 'T' ? ", " + iso.substring(11) : "";
        return Commitments.date(day)
                .map(d -> t.texts().day(d) + Shown.line(time, 20))
                .orElse(Shown.line(iso, 30));
    }

    private static Meeting meeting(Teller t, CollatedMeeting m) {
        String length =
                m.minutes().isPresent()
                        ? " · " + t.texts().count("minutes", m.minutes().getAsInt())
                        : "";
        return new Meeting(
                Addresses.part(m.id()),
                t.texts().list(m.who().stream().map(w -> Shown.line(w, 60)).toList()),
                m.where().map(w -> Shown.line(w, 80)).orElse(""),
                m.date().map(d -> when(t, d)).orElse("") + length,
                Positions.links(t, m.readings()));
    }
}
