package firsthand.web.view;

import firsthand.collation.CollatedFigure;
import firsthand.export.view.FigureValues;
import firsthand.export.view.Phrases;
import firsthand.export.view.Shown;
import firsthand.web.Addresses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The figures of a story: what is counted, each value with the reports that have it.
///
/// @param changed in two reports or more, with values that differ or were brought up to date
/// @param agreed in two reports or more that have the same value
/// @param single in one report only
public record Figures(StoryHead head, List<Item> changed, List<Item> agreed, List<Item> single) {

    /// One thing counted or measured.
    public record Item(
            String id,
            String of,
            String status,
            Tone tone,
            String origins,
            String credited,
            List<Value> values) {}

    /// @param words as the reports have them
    /// @param plain as a plain number in its unit
    /// @param putAddress where its first reading can be put right
    public record Value(String words, String plain, List<ReadingLink> links, String putAddress) {}

    public static Figures of(Teller t) {
        List<Item> changed = new ArrayList<>();
        List<Item> agreed = new ArrayList<>();
        List<Item> single = new ArrayList<>();
        for (CollatedFigure f : t.dossier().collation().figures()) {
            switch (f.status()) {
                case DIFFERING, UPDATED -> changed.add(item(t, f));
                case AGREED -> agreed.add(item(t, f));
                case SINGLE -> single.add(item(t, f));
            }
        }
        changed.sort(Comparator.comparing(Item::tone));
        return new Figures(
                StoryHead.of(t, "figures"),
                List.copyOf(changed),
                List.copyOf(agreed),
                List.copyOf(single));
    }

    private static Item item(Teller t, CollatedFigure f) {
        String of = Shown.line(f.of(), 120);
        Map<String, List<CollatedFigure.Reading>> byWords = new LinkedHashMap<>();
        for (FigureValues.Value v : FigureValues.of(f, t.sources())) {
            byWords.computeIfAbsent(v.words(), w -> new ArrayList<>()).addAll(v.readings());
        }
        List<Value> values = new ArrayList<>();
        byWords.forEach((words, readings) -> values.add(value(t, words, readings)));
        return new Item(
                Addresses.part(f.id()),
                of.isEmpty() ? t.text("figure.of.none") : of,
                t.text("figure.status." + Teller.key(f.status())),
                tone(f.status()),
                t.origins(f.origins()),
                f.creditedBody().map(b -> t.text("figure.credited", b)).orElse(""),
                values);
    }

    private static Value value(Teller t, String words, List<CollatedFigure.Reading> readings) {
        var places =
                readings.stream().map(r -> new Teller.At(r.report(), r.figure().span())).toList();
        String plain = Phrases.value(readings.getFirst().figure());
        boolean told = plain.startsWith(words + " ") || plain.strip().equals(words);
        List<ReadingLink> links = t.links(places);
        String put = PutRight.address(t, links.getFirst());
        return new Value(words, told ? "" : plain.strip(), links, put);
    }

    private static Tone tone(CollatedFigure.Status status) {
        return switch (status) {
            case DIFFERING -> Tone.ALERT;
            case UPDATED -> Tone.NOTE;
            case AGREED, SINGLE -> Tone.CALM;
        };
    }
}
