package firsthand.dossier;

import firsthand.report.Report;
import firsthand.text.Span;
import java.time.Instant;

/// What a person put right in a dossier. It names words in a report, not numbers of items, so that
/// it holds when the story is analysed anew.
public sealed interface Correction {
    Signature signed();

    /// Who, when and why.
    record Signature(String who, Instant when, String why) {}

    /// Words in a report.
    ///
    /// @param sha256 of the text that the span counts in; when the text has changed, the words are
    ///     looked for
    record Anchor(String report, String sha256, Span span, String words) {
        public static Anchor of(Report report, Span span) {
            return new Anchor(report.id(), report.sha256(), span, span.of(report.text()));
        }
    }

    /// A reading belongs to the item that has the other reading.
    record ReadingMoved(Anchor reading, Anchor to, Signature signed) implements Correction {}

    /// A reading is an item of its own.
    record ReadingSplit(Anchor reading, Signature signed) implements Correction {}

    /// The items of two readings are one.
    record ItemsMerged(Anchor first, Anchor second, Signature signed) implements Correction {}

    /// The speaker of a quote's item has another name.
    record SpeakerRenamed(Anchor reading, String name, Signature signed) implements Correction {}

    /// One report does not descend from the other.
    record DescentRejected(String child, String parent, Signature signed) implements Correction {}
}
