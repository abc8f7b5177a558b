package firsthand.web.view;

import firsthand.dossier.Dossier;
import firsthand.export.view.Shown;
import firsthand.export.view.Sources;
import firsthand.report.Report;
import firsthand.report.StatedTime;
import firsthand.stemma.Descent;
import firsthand.text.CodePoints;
import firsthand.text.Span;
import firsthand.web.Addresses;
import firsthand.web.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/// Tells of one story in one language: how its reports are called, where its words stand, what its
/// terms are.
public final class Teller {
    /// How the analysis goes on after the ids of the reports that had a lost original.
    private static final String TELL = "tell the same matter";

    private final String story;
    private final Dossier dossier;
    private final Sources sources;
    private final Texts texts;
    private final Map<String, CodePoints> points = new HashMap<>();

    /// @param story the library's name of the story
    public Teller(String story, Dossier dossier, Texts texts) {
        this.story = story;
        this.dossier = dossier;
        this.sources = new Sources(dossier);
        this.texts = texts;
    }

    String story() {
        return story;
    }

    Dossier dossier() {
        return dossier;
    }

    Sources sources() {
        return sources;
    }

    Texts texts() {
        return texts;
    }

    String text(String key, Object... values) {
        return texts.text(key, values);
    }

    String title() {
        String title = Shown.line(dossier.title(), 160);
        return title.isEmpty() ? text("story.untitled") : title;
    }

    /// "Harbour Ledger (r06)", or how a lost original is called.
    String name(String id) {
        if (sources.isLost(id)) return text("lost.name", id);
        return sources.name(id);
    }

    /// The outlet alone, or the id where none is stated.
    String outlet(String id) {
        return sources.outlet(id).orElse(Shown.line(sources.shortId(id), 40));
    }

    /// A sentence of the analysis in the language of the page, or as it is where that has no words
    /// for it.
    String sentence(String sentence) {
        return texts.sentence(sentence);
    }

    /// Why a lost original must have been, with the reports that had it called by their names.
    String whyLost(String id) {
        String why = sources.lost(id).map(x -> Shown.line(x.why())).orElse("");
        List<String> ids =
                dossier.stemma().descents().stream()
                        .filter(d -> d.parent().equals(id))
                        .map(Descent::child)
                        .toList();
        int end = why.indexOf(' ' + TELL);
        boolean known = end > 0 && List.of(why.substring(0, end).split(", ")).equals(ids);
        if (!known) return texts.sentence(why);
        return texts.sentence(
                String.join(", ", ids.stream().map(this::name).toList()) + why.substring(end));
    }

    String time(Report r) {
        return r.published().map(this::time).orElse(text("time.none"));
    }

    String time(StatedTime t) {
        return t.instant().map(texts::minute).orElseGet(() -> texts.day(t.date()));
    }

    String origins(OptionalInt n) {
        return n.isEmpty() ? text("origins.unknown") : texts.count("origins", n.getAsInt());
    }

    /// "copied 98 %, very likely".
    String descent(Descent d) {
        return text("descent." + key(d.kind()), texts.percent(d.share()))
                + ", "
                + certainty(d.certainty());
    }

    private String certainty(double c) {
        String step = c >= .95 ? "sure" : c >= .8 ? "very" : c >= .6 ? "likely" : "possible";
        return text("certainty." + step);
    }

    /// An enum's name as it stands in keys and addresses.
    static String key(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    CodePoints points(String report) {
        return points.computeIfAbsent(report, id -> CodePoints.of(sources.report(id).text()));
    }

    /// The address of a report's page.
    String address(String report) {
        return Addresses.report(story, report);
    }

    /// The address of words in a report: code points, so that it means the same to every program.
    String address(String report, Span span) {
        return address(report) + "#" + anchor(report, span);
    }

    String anchor(String report, Span span) {
        Span exported = points(report).export(span);
        return "at-" + exported.start() + "-" + exported.end();
    }

    /// Where words stand.
    record At(String report, Span span) {}

    /// Links to places, each called by its outlet; further places in one report are numbered.
    List<ReadingLink> links(List<At> places) {
        Map<String, Integer> seen = new HashMap<>();
        List<ReadingLink> links = new ArrayList<>();
        for (At p : places) links.add(link(p, seen.merge(p.report(), 1, Integer::sum)));
        return links;
    }

    private ReadingLink link(At p, int time) {
        boolean id = sources.outlet(p.report()).isEmpty() || sources.shareOutlet(p.report());
        String words = Shown.line(sources.words(p.report(), p.span()), 200);
        Span exported = points(p.report()).export(p.span());
        return new ReadingLink(
                time == 1 ? outlet(p.report()) : Integer.toString(time),
                time == 1 && id && sources.outlet(p.report()).isPresent()
                        ? Shown.line(p.report(), 24)
                        : "",
                address(p.report(), p.span()),
                name(p.report()) + ": “" + words + "”",
                time > 1,
                p.report(),
                exported.start(),
                exported.end());
    }
}
