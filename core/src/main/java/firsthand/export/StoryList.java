package firsthand.export;

import firsthand.export.json.DossierJson;
import firsthand.export.view.Look;
import firsthand.export.view.Phrases;
import firsthand.export.view.Shown;
import firsthand.export.text.TerminalPage;

import firsthand.export.text.TerminalPage.Ink;
import firsthand.report.Report;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/// Which reports belong to one story. A story is called by its first report's id.
public final class StoryList {
    /// The forms of the list.
    public enum Format {
        TEXT,
        JSONL;

        /// As it is typed.
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Format format;
    private final Look look;

    public StoryList(Format format, Look look) {
        this.format = format;
        this.look = look;
    }

    public void write(List<List<Report>> stories, Writer out) throws IOException {
        switch (format) {
            case TEXT -> out.write(text(stories));
            case JSONL -> lines(stories, out);
        }
    }

    private static void lines(List<List<Report>> stories, Writer out) throws IOException {
        try (DossierJson json = new DossierJson(out, false)) {
            for (List<Report> story : stories) {
                for (Report r : story) {
                    json.storyLine(r.id(), story.getFirst().id());
                    json.endLine();
                }
            }
        }
    }

    private String text(List<List<Report>> stories) {
        TerminalPage page = new TerminalPage(look);
        long reports = stories.stream().mapToLong(List::size).sum();
        page.paragraph(
                "",
                page.ink(
                        Ink.STRONG,
                        Phrases.count((int) reports, "report")
                                + ", "
                                + Phrases.count(stories.size(), "story")));
        for (List<Report> story : stories) {
            page.blank();
            page.paragraph("", page.ink(Ink.HEADING, Phrases.count(story.size(), "report")));
            for (Report r : story) report(r, page);
        }
        return page.toString();
    }

    private static void report(Report r, TerminalPage page) {
        String outlet = r.outlet().map(o -> Shown.line(o, 40) + ": ").orElse("");
        String title = Shown.line(r.title().orElse(r.text()), 100);
        page.paragraph(
                "  ", "    ", page.ink(Ink.FAINT, Shown.line(r.id())) + "  " + outlet + title);
    }
}
