package firsthand.web.view;

import firsthand.export.view.Shown;
import firsthand.library.Sharing;
import firsthand.report.Report;
import firsthand.statement.Statements;
import firsthand.stemma.Descent;
import firsthand.web.Addresses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One report: its text with its statements in place, what is odd about it, what it was made from
/// and what was made from it.
///
/// @param languageName as it is called in the page's language; empty when not known
/// @param sourceAddress the report's own address where it is a web address; else empty
/// @param others the story's other reports, to compare it with
/// @param sharing reports that share words with it and that the tree does not tie to it
public record ReportPage(
        StoryHead head,
        Line line,
        String language,
        String languageName,
        String sourceAddress,
        List<String> notices,
        List<Link> madeFrom,
        List<Link> madeInto,
        boolean origin,
        List<Other> others,
        List<SharedWords> sharing,
        MarkedText text) {

    /// Another report of the story.
    public record Other(String id, String name) {}

    /// A report in a list.
    ///
    /// @param origin whether it is first-hand: an origin, itself
    public record Line(
            String id,
            String outlet,
            String title,
            String author,
            String time,
            String address,
            boolean origin,
            int notices) {}

    /// A tie to another report or lost original.
    public record Link(String name, String how, String address, String compare) {}

    /// @param sharing reports of any story that share words with it
    public static ReportPage of(Teller t, Statements said, List<Sharing> sharing) {
        Report r = said.report();
        return new ReportPage(
                StoryHead.of(t, "reports"),
                line(t, r),
                r.language(),
                r.language().equals("und") ? "" : t.texts().nameOfLanguage(r.language()),
                webAddress(r),
                r.notices().stream().map(n -> Shown.line(t.sentence(n.why()), 300)).toList(),
                from(t, r.id()),
                into(t, r.id()),
                isOrigin(t, r.id()),
                t.sources().reports().stream()
                        .filter(o -> !o.id().equals(r.id()))
                        .map(o -> new Other(o.id(), t.name(o.id())))
                        .toList(),
                SharedWords.of(t.texts(), r.id(), sharing, tied(t, r.id())),
                MarkedText.of(r.text(), StatementMarks.of(t, said)));
    }

    private static Set<String> tied(Teller t, String id) {
        Set<String> tied = new HashSet<>();
        for (Descent d : t.dossier().stemma().descents()) {
            if (d.child().equals(id)) tied.add(d.parent());
            if (d.parent().equals(id)) tied.add(d.child());
        }
        return tied;
    }

    /// Only addresses of the web become links; what else a report states as its address stays text.
    private static String webAddress(Report r) {
        String url = r.url().orElse("");
        return url.startsWith("https://") || url.startsWith("http://") ? url : "";
    }

    static Line line(Teller t, Report r) {
        return new Line(
                Shown.line(r.id(), 40),
                r.outlet().map(o -> Shown.line(o, 60)).orElse(""),
                Shown.line(r.title().orElse(r.text()), 140),
                r.author().map(a -> Shown.line(a, 80)).orElse(""),
                t.time(r),
                t.address(r.id()),
                isOrigin(t, r.id()),
                r.notices().size());
    }

    private static boolean isOrigin(Teller t, String id) {
        var roots = t.dossier().stemma().origins().get(id);
        return roots == null || roots.contains(id);
    }

    private static List<Link> from(Teller t, String id) {
        List<Link> links = new ArrayList<>();
        for (Descent d : t.dossier().stemma().descents()) {
            if (!d.child().equals(id)) continue;
            boolean lost = t.sources().isLost(d.parent());
            links.add(
                    new Link(
                            t.name(d.parent()),
                            t.descent(d),
                            lost
                                    ? Addresses.story(t.story(), "stemma")
                                            + "#"
                                            + Addresses.part(d.parent())
                                    : t.address(d.parent()),
                            Tree.compareAddress(t, d)));
        }
        return links;
    }

    private static List<Link> into(Teller t, String id) {
        List<Link> links = new ArrayList<>();
        for (Descent d : t.dossier().stemma().descents()) {
            if (!d.parent().equals(id) || t.sources().isLost(d.child())) continue;
            links.add(
                    new Link(
                            t.name(d.child()),
                            t.descent(d),
                            t.address(d.child()),
                            Tree.compareAddress(t, d)));
        }
        return links;
    }
}
