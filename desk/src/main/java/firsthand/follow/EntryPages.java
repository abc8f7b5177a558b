package firsthand.follow;

import firsthand.library.Library;
import firsthand.read.Inputs;
import firsthand.read.Limits;
import firsthand.read.Outcome;
import firsthand.report.Report;
import firsthand.report.Stated;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;

/// The pages behind a feed's entries: where the feed has no more than a teaser, the report is on
/// the page, which is fetched as politely as everything else.
final class EntryPages {
    /// Which entries' pages are fetched.
    enum Which {
        /// Those of entries with a teaser in place of a text.
        SHORT,
        ALL,
        NONE
    }

    /// An entry with fewer words than this is a teaser.
    private static final int TEASER = 120;

    /// So many pages are fetched for one look at a feed; the rest is put off to the next.
    private static final int AT_ONCE = 30;

    private final Library library;
    private final Fetcher fetcher;
    private final Which which;

    EntryPages(Library library, Fetcher fetcher, Which which) {
        this.library = library;
        this.fetcher = fetcher;
        this.which = which;
    }

    /// The entries with their pages' texts.
    ///
    /// @param reports what is to go into the library; what is there already isn't among it
    /// @param putOff how many were left to the next look
    record Read(List<Report> reports, int putOff) {}

    Read read(List<Report> entries) {
        List<Report> read = new ArrayList<>();
        int fetched = 0;
        int putOff = 0;
        for (Report entry : entries) {
            Optional<String> url = entry.url().filter(u -> wanted(entry));
            if (url.isEmpty()) {
                read.add(entry);
            } else if (!library.has(url.get())) {
                Optional<Report> whole =
                        fetched++ < AT_ONCE ? whole(entry, url.get()) : Optional.empty();
                whole.ifPresentOrElse(read::add, () -> {});
                if (whole.isEmpty()) putOff++;
            }
        }
        return new Read(read, putOff);
    }

    private boolean wanted(Report entry) {
        return switch (which) {
            case ALL -> true;
            case NONE -> false;
            case SHORT -> teaser(entry.text());
        };
    }

    /// Whether a text is short or breaks off.
    static boolean teaser(String text) {
        String end = text.strip().replace("]", "").replace(")", "").strip();
        return end.endsWith("…")
                || end.endsWith("...")
                || new StringTokenizer(text).countTokens() < TEASER;
    }

    /// The entry with its page's text if that says more; the entry itself where the page can't be
    /// had; empty where the site asks to come again later.
    private Optional<Report> whole(Report entry, String url) {
        return switch (fetcher.fetch(url)) {
            case Fetched.Body b -> Optional.of(page(b).map(p -> joined(entry, p)).orElse(entry));
            case Fetched.Later l -> Optional.empty();
            case Fetched.Unchanged u -> Optional.of(entry);
            case Fetched.Refused r -> {
                library.refuse(url, r.key(), r.reason());
                yield Optional.of(entry);
            }
        };
    }

    private Optional<Report> page(Fetched.Body b) {
        List<Outcome> outcomes = new ArrayList<>();
        new Inputs(Limits.USUAL, InputStream.nullInputStream(), Optional.empty(), outcomes::add)
                .read(b.name(), b.url(), b.url(), new ByteArrayInputStream(b.bytes()));
        for (Outcome o : outcomes) {
            if (o instanceof Outcome.Refused r) library.refuse(r.place(), r.key(), r.reason());
        }
        List<Report> reports = Inputs.accepted(outcomes);
        return reports.size() == 1 ? Optional.of(reports.getFirst()) : Optional.empty();
    }

    private static Report joined(Report entry, Report page) {
        if (page.text().length() <= entry.text().length()) return entry;
        List<Stated> stated = new ArrayList<>(page.stated());
        for (Stated s : entry.stated()) {
            boolean told = page.stated().stream().anyMatch(p -> p.what().equals(s.what()));
            if (!told) stated.add(s);
        }
        return new Report(
                entry.id(),
                page.outlet().or(entry::outlet),
                entry.url(),
                page.title().or(entry::title),
                page.author().or(entry::author),
                page.published().or(entry::published),
                page.language(),
                page.text(),
                page.junk(),
                page.notices(),
                stated);
    }
}
