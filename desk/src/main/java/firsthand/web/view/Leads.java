package firsthand.web.view;

import firsthand.collation.CollatedClaim;
import firsthand.collation.CollatedFigure;
import firsthand.collation.CollatedQuote;
import firsthand.collation.Collation;
import firsthand.dossier.Dossier;
import firsthand.export.view.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// The lead of a story in plain words: "12 reports, 3 origins; 2 quotes altered; “dead” differs".
final class Leads {
    private static final int NAMED = 2;

    private Leads() {}

    static String sentence(Teller t) {
        Dossier d = t.dossier();
        int reports = t.sources().reports().size();
        if (reports == 1) return t.text("lead.one");
        List<String> parts = new ArrayList<>();
        OptionalInt origins = d.stemma().independentOrigins();
        parts.add(
                t.texts().count("lead.reports", reports)
                        + (origins.isPresent()
                                ? t.texts().count("lead.origins", origins.getAsInt())
                                : t.text("lead.origins.unknown")));
        count(parts, t, "lead.lost", lost(d));
        count(parts, t, "lead.altered", altered(d.collation()));
        figures(parts, t);
        count(parts, t, "lead.contested", contested(d.collation()));
        return String.join("; ", parts) + ".";
    }

    private static void count(List<String> parts, Teller t, String key, int n) {
        if (n > 0) parts.add(t.texts().count(key, n));
    }

    private static void figures(List<String> parts, Teller t) {
        List<CollatedFigure> differing = differing(t.dossier().collation());
        if (differing.isEmpty()) return;
        List<String> names =
                differing.stream()
                        .map(f -> Shown.line(f.of(), 40))
                        .filter(n -> !n.isEmpty())
                        .distinct()
                        .map(n -> "“" + n + "”")
                        .toList();
        if (names.isEmpty() || differing.size() > NAMED) {
            parts.add(t.texts().count("lead.differ", differing.size()));
        } else {
            parts.add(t.texts().count("lead.differs", names.size(), t.texts().list(names)));
        }
    }

    static int lost(Dossier d) {
        return (int) d.stemma().sources().stream().filter(s -> s.lost()).count();
    }

    static int altered(Collation c) {
        return (int)
                c.quotes().stream()
                        .map(CollatedQuote::status)
                        .filter(
                                s ->
                                        s == CollatedQuote.Status.ALTERED
                                                || s == CollatedQuote.Status.MISATTRIBUTED)
                        .count();
    }

    static List<CollatedFigure> differing(Collation c) {
        return c.figures().stream()
                .filter(f -> f.status() == CollatedFigure.Status.DIFFERING)
                .toList();
    }

    static int contested(Collation c) {
        return (int)
                c.claims().stream()
                        .filter(k -> k.status() != CollatedClaim.Status.UNOPPOSED)
                        .count();
    }
}
