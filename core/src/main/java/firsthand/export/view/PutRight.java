package firsthand.export.view;

import firsthand.dossier.Correction;
import firsthand.dossier.Correction.Anchor;
import firsthand.dossier.Correction.Signature;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// People's corrections in words.
public final class PutRight {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);
    private static final int EXCERPT = 80;

    private PutRight() {}

    /// What was done.
    public static String what(Correction correction, Sources sources) {
        return switch (correction) {
            case Correction.ReadingMoved c ->
                    words(c.reading(), sources) + " moved to " + words(c.to(), sources);
            case Correction.ReadingSplit c ->
                    words(c.reading(), sources) + " made an item of its own";
            case Correction.ItemsMerged c ->
                    words(c.first(), sources) + " merged with " + words(c.second(), sources);
            case Correction.SpeakerRenamed c ->
                    "speaker of " + words(c.reading(), sources) + " is " + Shown.line(c.name());
            case Correction.DescentRejected c ->
                    called(c.child(), sources)
                            + " does not come from "
                            + called(c.parent(), sources);
        };
    }

    /// Who did it, when and why.
    public static String signed(Correction correction) {
        Signature s = correction.signed();
        String why = s.why().isBlank() ? "" : ": " + Shown.line(s.why());
        return Shown.line(s.who()) + ", " + MINUTE.format(s.when().atOffset(ZoneOffset.UTC)) + why;
    }

    private static String words(Anchor a, Sources sources) {
        return "“" + Shown.line(a.words(), EXCERPT) + "” in " + called(a.report(), sources);
    }

    private static String called(String id, Sources sources) {
        return sources.has(id) || sources.isLost(id) ? sources.name(id) : Shown.line(id);
    }
}
