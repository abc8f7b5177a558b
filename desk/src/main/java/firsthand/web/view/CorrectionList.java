package firsthand.web.view;

import firsthand.dossier.Correction;
import firsthand.export.view.Shown;
import firsthand.library.AuditEntry;
import firsthand.library.Erasure;
import firsthand.library.StoredCorrection;
import firsthand.web.Addresses;
import firsthand.web.Texts;
import java.util.List;

/// What people put right, newest first, and the log of who did what.
public record CorrectionList(List<Item> items, List<Entry> log, List<Gone> erased) {

    /// @param what the correction in a sentence
    public record Item(
            long number,
            String what,
            String who,
            String when,
            String why,
            String story,
            boolean undone) {}

    public record Entry(String when, String who, String what, String detail) {}

    public record Gone(String when, String who, String what, String why) {}

    public static CorrectionList of(
            List<StoredCorrection> corrections,
            List<AuditEntry> audit,
            List<Erasure> erasures,
            Texts t) {
        return new CorrectionList(
                corrections.stream().map(c -> item(c, t)).toList(),
                audit.stream()
                        .map(
                                a ->
                                        new Entry(
                                                t.minute(a.at()),
                                                Shown.line(a.who(), 60),
                                                Shown.line(a.what(), 60),
                                                Shown.line(a.detail(), 200)))
                        .toList(),
                erasures.stream()
                        .map(
                                e ->
                                        new Gone(
                                                t.minute(e.at()),
                                                Shown.line(e.who(), 60),
                                                t.count("erased." + e.kind(), e.reports()),
                                                Shown.line(e.why(), 300)))
                        .toList());
    }

    private static Item item(StoredCorrection c, Texts t) {
        var signed = c.correction().signed();
        return new Item(
                c.number(),
                what(c.correction(), t),
                Shown.line(signed.who(), 60),
                t.minute(signed.when()),
                Shown.line(signed.why(), 300),
                Addresses.story(c.story().value()),
                c.undone());
    }

    private static String what(Correction correction, Texts t) {
        return switch (correction) {
            case Correction.ReadingMoved c ->
                    t.text("correction.moved", words(c.reading()), words(c.to()));
            case Correction.ReadingSplit c -> t.text("correction.split", words(c.reading()));
            case Correction.ItemsMerged c ->
                    t.text("correction.merged", words(c.first()), words(c.second()));
            case Correction.SpeakerRenamed c ->
                    t.text("correction.renamed", words(c.reading()), Shown.line(c.name(), 80));
            case Correction.DescentRejected c ->
                    t.text(
                            "correction.rejected",
                            Shown.line(c.child(), 40),
                            Shown.line(c.parent(), 40));
        };
    }

    private static String words(Correction.Anchor a) {
        return "“" + Shown.line(a.words(), 90) + "” (" + Shown.line(a.report(), 40) + ")";
    }
}
