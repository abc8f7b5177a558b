package firsthand.web.view;

import firsthand.collation.Collation;
import firsthand.report.Report;
import firsthand.report.StatedTime;
import firsthand.web.Addresses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What stands above every page of a story.
///
/// @param id of the story in the library
/// @param about how many reports from where, dated when
/// @param lead the story's state in one plain sentence
public record StoryHead(
        String id, String address, String title, String about, String lead, List<Tab> tabs) {

    /// One of the story's pages.
    ///
    /// @param count how many items it shows; 0: it has no count
    public record Tab(String key, String label, String address, int count, boolean here) {}

    public static StoryHead of(Teller t, String here) {
        return new StoryHead(
                t.story(),
                Addresses.story(t.story()),
                t.title(),
                about(t),
                Leads.sentence(t),
                tabs(t, here));
    }

    private static String about(Teller t) {
        List<Report> reports = t.sources().reports();
        List<StatedTime> times =
                reports.stream()
                        .flatMap(r -> r.published().stream())
                        .sorted(Comparator.comparing(StatedTime::earliest))
                        .toList();
        int outlets = (int) reports.stream().flatMap(r -> r.outlet().stream()).distinct().count();
        String from = t.texts().count("about.reports", reports.size());
        String who = outlets == 0 ? "" : t.texts().count("about.outlets", outlets);
        return from + who + dates(t, times);
    }

    private static String dates(Teller t, List<StatedTime> times) {
        if (times.isEmpty()) return t.text("about.undated");
        String first = t.texts().day(times.getFirst().date());
        String last = t.texts().day(times.getLast().date());
        return first.equals(last)
                ? t.text("about.on", first)
                : t.text("about.between", first, last);
    }

    private static List<Tab> tabs(Teller t, String here) {
        Collation c = t.dossier().collation();
        int reports = t.sources().reports().size();
        List<Tab> tabs = new ArrayList<>();
        tabs.add(tab(t, "", "overview", 0, here));
        if (reports > 1) tabs.add(tab(t, "stemma", "stemma", 0, here));
        add(tabs, t, "quotes", c.quotes().size(), here);
        add(tabs, t, "figures", c.figures().size(), here);
        add(tabs, t, "claims", c.claims().size(), here);
        add(tabs, t, "positions", c.positions().size(), here);
        add(tabs, t, "commitments", c.commitments().size(), here);
        add(tabs, t, "timeline", c.timeline().size() + c.meetings().size(), here);
        add(tabs, t, "reports", reports, here);
        return List.copyOf(tabs);
    }

    /// A page without items is not offered, but its address still answers.
    private static void add(List<Tab> tabs, Teller t, String key, int count, String here) {
        if (count > 0 || here.equals(key)) tabs.add(tab(t, key, key, count, here));
    }

    private static Tab tab(Teller t, String view, String key, int count, String here) {
        String address =
                view.isEmpty() ? Addresses.story(t.story()) : Addresses.story(t.story(), view);
        return new Tab(key, t.text("tab." + key), address, count, key.equals(here));
    }
}
