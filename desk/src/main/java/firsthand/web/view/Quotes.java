package firsthand.web.view;

import firsthand.collation.CollatedQuote;
import firsthand.collation.CollatedQuote.ReadingStatus;
import firsthand.export.view.Shown;
import firsthand.export.view.Variants;
import firsthand.export.view.Variants.Variant;
import firsthand.export.view.WordDifference;
import firsthand.statement.Quote;
import firsthand.web.Addresses;
import java.util.ArrayList;
import java.util.List;

/// The quotes of a story, readings aligned word by word.
///
/// @param changed in two reports or more, with readings that were altered or given to another
/// @param agreed in two reports or more whose readings agree
/// @param single in one report only
public record Quotes(StoryHead head, List<Item> changed, List<Item> agreed, List<Item> single) {

    /// One utterance.
    public record Item(
            String id,
            String speaker,
            String status,
            Tone tone,
            String origins,
            List<Wording> wordings,
            WordTable table) {}

    /// Readings with the same words.
    ///
    /// @param quoted whether the words stand in the report's own quotation marks
    /// @param cue the word that leads reported speech: "accused"; empty where none is known
    /// @param kind in a word, for what is not wholly between quotation marks; else empty
    /// @param runs the words, marked where they differ from the first wording
    /// @param status empty when faithful
    /// @param speaker whom these readings name; empty when all readings name the item's speaker
    /// @param another whether that is another than the item's speaker
    /// @param why for the first wording: why it stands first; else empty
    public record Wording(
            boolean quoted,
            String cue,
            String kind,
            List<Run> runs,
            String language,
            String status,
            String speaker,
            boolean another,
            String why,
            List<ReadingLink> links,
            String putAddress) {}

    /// Words that are the same, its own, or left out.
    public record Run(String kind, String text) {
        public boolean own() {
            return kind.equals("own");
        }

        public boolean leftOut() {
            return kind.equals("left-out");
        }
    }

    public static Quotes of(Teller t) {
        List<Item> changed = new ArrayList<>();
        List<Item> agreed = new ArrayList<>();
        List<Item> single = new ArrayList<>();
        for (CollatedQuote q : t.dossier().collation().quotes()) {
            switch (q.status()) {
                case ALTERED, MISATTRIBUTED -> changed.add(item(t, q));
                case AGREED -> agreed.add(item(t, q));
                case SINGLE -> single.add(item(t, q));
            }
        }
        return new Quotes(
                StoryHead.of(t, "quotes"),
                List.copyOf(changed),
                List.copyOf(agreed),
                List.copyOf(single));
    }

    private static Item item(Teller t, CollatedQuote q) {
        List<Variant> variants = Variants.of(q, t.sources());
        Variant base = variants.getFirst();
        List<Wording> wordings = new ArrayList<>();
        for (Variant v : variants) wordings.add(wording(t, q, base, v));
        boolean calm =
                q.status() == CollatedQuote.Status.AGREED
                        || q.status() == CollatedQuote.Status.SINGLE;
        return new Item(
                Addresses.part(q.id()),
                q.speaker().map(s -> Shown.line(s, 80)).orElse(t.text("speaker.none")),
                t.text("quote.status." + Teller.key(q.status())),
                calm ? Tone.CALM : Tone.ALERT,
                t.origins(q.origins()),
                wordings,
                WordTable.of(t, variants));
    }

    private static Wording wording(Teller t, CollatedQuote q, Variant base, Variant v) {
        boolean first = v.equals(base);
        boolean told = first && q.readings().size() > 1;
        List<ReadingLink> links =
                t.links(
                        v.readings().stream()
                                .map(r -> new Teller.At(r.report(), r.quote().span()))
                                .toList());
        boolean another =
                v.speaker().isPresent()
                        && q.speaker().isPresent()
                        && !v.speaker().equals(q.speaker().map(Shown::line));
        boolean disputed = q.status() == CollatedQuote.Status.MISATTRIBUTED;
        return new Wording(
                v.quoted(),
                v.quoted() ? "" : v.cue().orElse(""),
                v.kind() == Quote.Kind.DIRECT ? "" : t.text("quote.kind." + Teller.key(v.kind())),
                first ? List.of(new Run("same", v.words())) : runs(base, v),
                t.sources().report(v.readings().getFirst().report()).language(),
                v.status() == ReadingStatus.FAITHFUL
                        ? ""
                        : t.text("reading." + Teller.key(v.status())),
                disputed || another ? v.speaker().orElse("") : "",
                another,
                told ? Shown.line(t.sentence(q.nearestWhy())) : "",
                links,
                PutRight.address(t, links.getFirst()));
    }

    private static List<Run> runs(Variant base, Variant v) {
        return WordDifference.marked(base.words(), v.words()).stream()
                .map(r -> new Run(Teller.key(r.kind()), r.text()))
                .toList();
    }
}
