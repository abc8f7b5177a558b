package firsthand.export.view;

import firsthand.collation.CollatedClaim;
import firsthand.collation.CollatedCommitment;
import firsthand.collation.CollatedFigure;
import firsthand.collation.CollatedMeeting;
import firsthand.collation.CollatedPosition;
import firsthand.collation.CollatedQuote;
import firsthand.collation.Collation;
import firsthand.collation.Moment;
import firsthand.collation.Passage;
import firsthand.statement.Speaker;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.List;

/// All readings of a dossier in one row, whatever they are readings of: what exports that list them
/// one by one stand on.
public final class Readings {
    private final List<Reading> all = new ArrayList<>();

    private Readings() {}

    /// One report's wording of one item.
    ///
    /// @param kind of the item: `quote`, `figure`, `claim`, `meeting`, `commitment`, `position`,
    ///     `date`
    /// @param about what the item is, in a few words
    /// @param who the speaker, holder or party; empty when nobody is named
    /// @param standing the item's status, if its kind has one
    /// @param value a figure's value, a due date, a stance
    /// @param status the reading's own status or stance
    public record Reading(
            String kind,
            String item,
            String about,
            String who,
            String standing,
            String value,
            String status,
            String report,
            Span span) {}

    public static List<Reading> of(Collation c) {
        Readings readings = new Readings();
        c.quotes().forEach(readings::quote);
        c.figures().forEach(readings::figure);
        c.claims().forEach(readings::claim);
        c.meetings().forEach(readings::meeting);
        c.commitments().forEach(readings::commitment);
        int n = 1;
        for (CollatedPosition p : c.positions()) readings.position(p, "position" + n++);
        n = 1;
        for (Moment m : c.timeline()) readings.moment(m, "date" + n++);
        return List.copyOf(readings.all);
    }

    private void quote(CollatedQuote q) {
        for (CollatedQuote.Reading r : q.readings()) {
            all.add(
                    new Reading(
                            "quote",
                            q.id(),
                            q.speaker().orElse(""),
                            r.quote().speaker().map(Speaker::name).orElse(""),
                            Keys.key(q.status()),
                            Keys.key(r.quote().kind()),
                            Keys.key(r.status()),
                            r.report(),
                            r.quote().span()));
        }
    }

    private void figure(CollatedFigure f) {
        for (CollatedFigure.Reading r : f.readings()) {
            all.add(
                    new Reading(
                            "figure",
                            f.id(),
                            f.of(),
                            String.join(" < ", r.figure().creditedTo()),
                            Keys.key(f.status()),
                            Phrases.value(r.figure()),
                            "",
                            r.report(),
                            r.figure().span()));
        }
    }

    private void claim(CollatedClaim c) {
        for (CollatedClaim.Reading r : c.readings()) {
            all.add(
                    new Reading(
                            "claim",
                            c.id(),
                            c.claim(),
                            r.claim().holder().map(Speaker::name).orElse(""),
                            Keys.key(c.status()),
                            "",
                            Keys.key(r.claim().stance()),
                            r.report(),
                            r.claim().span()));
        }
    }

    private void meeting(CollatedMeeting m) {
        passages(
                "meeting",
                m.id(),
                m.where().orElse(""),
                String.join(", ", m.who()),
                m.date().orElse(""),
                m.readings());
    }

    private void commitment(CollatedCommitment c) {
        passages(
                "commitment",
                c.id(),
                c.what(),
                c.by().orElse(""),
                c.due().orElse(""),
                c.readings());
    }

    private void position(CollatedPosition p, String id) {
        passages("position", id, p.issue(), p.party(), Keys.key(p.stance()), p.readings());
    }

    private void moment(Moment m, String id) {
        passages("date", id, m.what(), "", m.when(), m.readings());
    }

    private void passages(
            String kind, String item, String about, String who, String value, List<Passage> in) {
        for (Passage p : in) {
            all.add(new Reading(kind, item, about, who, "", value, "", p.report(), p.span()));
        }
    }
}
