package firsthand.export.view;

import firsthand.collation.CollatedQuote;
import firsthand.collation.CollatedQuote.ReadingStatus;
import firsthand.statement.Quote;
import firsthand.statement.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The readings of one quote, put together where their words, their speaker and their status are
/// the same.
public final class Variants {
    private Variants() {}

    /// Readings that are alike.
    ///
    /// @param words as the first of them has them
    /// @param kind direct and partly quoted words stand together, reported speech apart
    /// @param cue the word that leads the first of them: "accused"; empty where none is known
    /// @param speaker whom they name
    /// @param readings in the dossier's order
    public record Variant(
            String words,
            Quote.Kind kind,
            Optional<String> cue,
            Optional<String> speaker,
            ReadingStatus status,
            List<CollatedQuote.Reading> readings) {
        /// Whether the words stand in the report's own quotation marks.
        public boolean quoted() {
            return kind != Quote.Kind.INDIRECT;
        }

        public List<String> reports() {
            return readings.stream().map(CollatedQuote.Reading::report).distinct().toList();
        }
    }

    /// The variant that stands nearest the origin comes first, the others in the dossier's order.
    public static List<Variant> of(CollatedQuote quote, Sources sources) {
        List<Variant> variants = new ArrayList<>();
        if (quote.nearest() >= 0 && quote.nearest() < quote.readings().size()) {
            put(variants, quote.readings().get(quote.nearest()), sources);
        }
        for (int i = 0; i < quote.readings().size(); i++) {
            if (i != quote.nearest()) put(variants, quote.readings().get(i), sources);
        }
        return List.copyOf(variants);
    }

    private static void put(
            List<Variant> variants, CollatedQuote.Reading reading, Sources sources) {
        String words = sources.words(reading.report(), reading.quote().span());
        boolean quoted = reading.quote().kind() != Quote.Kind.INDIRECT;
        Optional<String> speaker = reading.quote().speaker().map(Speaker::name).map(Shown::line);
        for (int i = 0; i < variants.size(); i++) {
            Variant v = variants.get(i);
            if (v.quoted() == quoted
                    && v.status() == reading.status()
                    && v.speaker().equals(speaker)
                    && WordDifference.same(v.words(), words)) {
                List<CollatedQuote.Reading> all = new ArrayList<>(v.readings());
                all.add(reading);
                variants.set(
                        i, new Variant(v.words(), v.kind(), v.cue(), v.speaker(), v.status(), all));
                return;
            }
        }
        variants.add(
                new Variant(
                        words,
                        reading.quote().kind(),
                        reading.quote().cue().map(c -> sources.words(reading.report(), c)),
                        speaker,
                        reading.status(),
                        List.of(reading)));
    }
}
