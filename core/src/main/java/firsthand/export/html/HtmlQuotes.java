package firsthand.export.html;

import firsthand.export.view.Anchors;
import firsthand.export.view.Markup;
import firsthand.export.view.Phrases;
import firsthand.export.view.Shown;
import firsthand.export.view.Sources;
import firsthand.export.view.Variants;
import firsthand.export.view.WordDifference;

import firsthand.collation.CollatedQuote;
import firsthand.collation.CollatedQuote.ReadingStatus;
import firsthand.export.html.HtmlReadings.Place;
import firsthand.export.view.Variants.Variant;
import firsthand.statement.Quote;
import java.util.List;

/// The quotes of a story: readings one below the other, what differs marked in them.
final class HtmlQuotes {
    private final HtmlReadings readings;
    private final Sources sources;
    private final Anchors anchors;
    private final Markup page;

    HtmlQuotes(HtmlReadings readings, Sources sources, Anchors anchors, Markup page) {
        this.readings = readings;
        this.sources = sources;
        this.anchors = anchors;
        this.page = page;
    }

    void write(List<CollatedQuote> quotes) {
        if (quotes.isEmpty()) return;
        List<CollatedQuote> shared =
                quotes.stream().filter(q -> q.status() != CollatedQuote.Status.SINGLE).toList();
        List<CollatedQuote> single =
                quotes.stream().filter(q -> q.status() == CollatedQuote.Status.SINGLE).toList();
        page.open("section", "id", anchors.item("quotes"));
        page.element("h2", "Quotes").open("p", "class", "legend");
        page.text("The reading nearest the origin stands first; in the others ");
        page.element("ins", "words of their own")
                .text(" and ")
                .element("del", "words left out")
                .text(" are marked. Reported speech stands without quotation marks.")
                .closeLine();
        shared.forEach(this::quote);
        if (!single.isEmpty()) {
            page.open("details");
            page.element("summary", Phrases.count(single.size(), "quote") + " in one report only");
            single.forEach(this::quote);
            page.close();
        }
        page.closeLine();
    }

    private void quote(CollatedQuote q) {
        page.open("article", "class", "quote", "id", anchors.item(q.id()));
        page.open("h3", "dir", "auto");
        page.text(q.speaker().map(Shown::line).orElse("Speaker not named"));
        page.close().open("p", "class", "about");
        page.element("span", Phrases.status(q.status()), "class", "status " + tone(q.status()));
        page.text(" " + Phrases.origins(q.origins())).close();
        List<Variant> variants = Variants.of(q, sources);
        page.open("ol", "class", "variants");
        for (Variant v : variants) variant(q, variants.getFirst(), v);
        page.close().closeLine();
    }

    private static String tone(CollatedQuote.Status status) {
        return switch (status) {
            case AGREED, SINGLE -> "calm";
            case ALTERED, MISATTRIBUTED -> "alert";
        };
    }

    private void variant(CollatedQuote q, Variant base, Variant v) {
        boolean first = v.equals(base);
        page.open("li");
        String style = v.quoted() ? "" : "class";
        page.open("blockquote", "dir", "auto", "lang", language(v), style, "reported");
        if (v.quoted()) page.text("“");
        else v.cue().ifPresent(c -> page.element("span", c + ": ", "class", "cue"));
        if (first) page.text(v.words());
        else marked(base, v);
        if (v.quoted()) page.text("”");
        page.close();
        page.open("div", "class", "who");
        if (v.status() != ReadingStatus.FAITHFUL) {
            page.element("span", Phrases.status(v.status()), "class", "status alert").text(" ");
        }
        if (v.kind() != Quote.Kind.DIRECT) {
            page.element("span", Phrases.kind(v.kind()), "class", "kind").text(" ");
        }
        boolean disputed = q.status() == CollatedQuote.Status.MISATTRIBUTED;
        v.speaker()
                .filter(s -> disputed || !s.equals(q.speaker().map(Shown::line).orElse(s)))
                .ifPresent(s -> page.element("span", "said by " + s + " ", "class", "said"));
        if (first && !q.nearestWhy().isBlank() && q.readings().size() > 1) {
            page.element("span", Shown.line(q.nearestWhy()) + " ", "class", "faint");
        }
        readings.links(
                v.readings().stream().map(r -> new Place(r.report(), r.quote().span())).toList());
        page.close().closeLine();
    }

    private String language(Variant v) {
        return sources.report(v.readings().getFirst().report()).language();
    }

    private void marked(Variant base, Variant v) {
        String space = "";
        for (WordDifference.Run run : WordDifference.marked(base.words(), v.words())) {
            page.text(space);
            switch (run.kind()) {
                case SAME -> page.text(run.text());
                case OWN -> page.element("ins", run.text());
                case LEFT_OUT -> page.element("del", run.text());
            }
            space = " ";
        }
    }
}
