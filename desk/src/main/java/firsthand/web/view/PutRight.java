package firsthand.web.view;

import firsthand.collation.CollatedFigure;
import firsthand.collation.CollatedQuote;
import firsthand.export.view.Shown;
import firsthand.text.Span;
import firsthand.web.Addresses;
import java.util.ArrayList;
import java.util.List;

/// The form by which an editor puts one reading of a quote or figure right.
///
/// @param start in code points
/// @param view the page that the form leads back to
/// @param items all quotes, or all figures, to move to or merge with
/// @param others the further readings of the same item
public record PutRight(
        String action,
        String address,
        String report,
        int start,
        int end,
        String words,
        String view,
        boolean quote,
        List<Item> items,
        List<Other> others) {

    public record Item(String id, String label) {}

    public record Other(String words, String report, String address) {}

    /// @param report in which the reading stands
    /// @param start in code points
    public static PutRight of(Teller t, String report, int start, int end) {
        var points = t.points(report);
        int last = points.offset(t.sources().report(report).text().length());
        int from = Math.clamp(start, 0, last);
        Span span = new Span(points.index(from), points.index(Math.clamp(end, from, last)));
        boolean quote =
                t.dossier().collation().quotes().stream()
                        .flatMap(q -> q.readings().stream())
                        .anyMatch(r -> r.report().equals(report) && r.quote().span().equals(span));
        return new PutRight(
                Addresses.story(t.story(), "corrections"),
                address(t, report, from, end),
                report,
                from,
                end,
                Shown.line(t.sources().words(report, span), 300),
                quote ? "quotes" : "figures",
                quote,
                quote ? quotes(t) : figures(t),
                others(t, new Teller.At(report, span)));
    }

    static String address(Teller t, ReadingLink l) {
        return address(t, l.report(), l.start(), l.end());
    }

    private static String address(Teller t, String report, int start, int end) {
        return Addresses.story(t.story(), "put-right")
                + "/"
                + Addresses.part(report)
                + "/"
                + start
                + "/"
                + end;
    }

    private static List<Item> quotes(Teller t) {
        List<Item> items = new ArrayList<>();
        for (CollatedQuote q : t.dossier().collation().quotes()) {
            CollatedQuote.Reading r = q.readings().get(Math.max(0, q.nearest()));
            String words = t.sources().words(r.report(), r.quote().span());
            items.add(new Item(q.id(), q.speaker().orElse("") + ": " + Shown.line(words, 80)));
        }
        return items;
    }

    private static List<Item> figures(Teller t) {
        List<Item> items = new ArrayList<>();
        for (CollatedFigure f : t.dossier().collation().figures()) {
            CollatedFigure.Reading r = f.readings().getFirst();
            String words = t.sources().words(r.report(), r.figure().span());
            items.add(new Item(f.id(), Shown.line(f.of(), 80) + ": " + words));
        }
        return items;
    }

    private static List<Other> others(Teller t, Teller.At here) {
        for (CollatedQuote q : t.dossier().collation().quotes()) {
            List<Teller.At> all =
                    q.readings().stream()
                            .map(r -> new Teller.At(r.report(), r.quote().span()))
                            .toList();
            if (all.contains(here)) return others(t, all, here);
        }
        for (CollatedFigure f : t.dossier().collation().figures()) {
            List<Teller.At> all =
                    f.readings().stream()
                            .map(r -> new Teller.At(r.report(), r.figure().span()))
                            .toList();
            if (all.contains(here)) return others(t, all, here);
        }
        return List.of();
    }

    private static List<Other> others(Teller t, List<Teller.At> all, Teller.At here) {
        List<Other> others = new ArrayList<>();
        for (Teller.At a : all) {
            if (a.equals(here)) continue;
            Span s = t.points(a.report()).export(a.span());
            others.add(
                    new Other(
                            Shown.line(t.sources().words(a.report(), a.span()), 160),
                            Shown.line(a.report(), 40),
                            address(t, a.report(), s.start(), s.end())));
        }
        return others;
    }
}
