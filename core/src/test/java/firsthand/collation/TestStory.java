package firsthand.collation;

import firsthand.report.Report;
import firsthand.report.StatedTime;
import firsthand.statement.Quote;
import firsthand.statement.Speaker;
import firsthand.statement.Statements;
import firsthand.stemma.Descent;
import firsthand.stemma.Stemma;
import firsthand.story.Story;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// A small story in a test's own words: `story().report("a", "Paper", "...").copies("b", "a")`.
/// What stands between “ and ” is a direct quote of whoever stands in the brackets behind it:
/// `“Let them queue,” [Ana Wern] said`.
final class TestStory {
    private final List<Statements> reports = new ArrayList<>();
    private final List<Descent> descents = new ArrayList<>();

    static TestStory story() {
        return new TestStory();
    }

    TestStory report(String id, String text) {
        return report(id, Optional.empty(), Optional.empty(), text);
    }

    TestStory version(String id, String outlet, String published, String text) {
        return report(id, Optional.of(outlet), StatedTime.parse(published), text);
    }

    private TestStory report(
            String id, Optional<String> outlet, Optional<StatedTime> published, String text) {
        Report r =
                new Report(
                        id,
                        outlet,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        published,
                        "en",
                        text,
                        List.of(),
                        List.of(),
                        List.of());
        reports.add(
                new Statements(
                        r,
                        quotes(text),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
        return this;
    }

    TestStory copies(String child, String parent) {
        descents.add(new Descent(child, parent, Descent.Kind.COPIED, 1, 1, List.of()));
        return this;
    }

    private static List<Quote> quotes(String text) {
        List<Quote> found = new ArrayList<>();
        for (int at = text.indexOf('“'); at >= 0; at = text.indexOf('“', at + 1)) {
            Span words = new Span(at + 1, text.indexOf('”', at));
            int open = text.indexOf('[', words.end());
            Span mention = new Span(open + 1, text.indexOf(']', open));
            found.add(
                    new Quote(
                            words,
                            Quote.Kind.DIRECT,
                            Optional.of(new Speaker(mention.of(text), Optional.of(mention))),
                            Optional.empty(),
                            OptionalInt.empty(),
                            OptionalInt.empty()));
        }
        return found;
    }

    Stemma stemma() {
        SortedMap<String, SortedSet<String>> origins = new TreeMap<>();
        for (Statements s : reports) {
            String root = s.report().id();
            for (boolean up = true; up; ) {
                String child = root;
                var parent = descents.stream().filter(d -> d.child().equals(child)).findFirst();
                up = parent.isPresent();
                root = parent.map(Descent::parent).orElse(root);
            }
            origins.put(s.report().id(), new TreeSet<>(List.of(root)));
        }
        int roots = (int) origins.values().stream().flatMap(Collection::stream).distinct().count();
        return new Stemma(
                origins.keySet().stream().map(id -> new Stemma.Source(id, false, "")).toList(),
                descents,
                origins,
                OptionalInt.of(roots));
    }

    Story toStory() {
        return Story.of(reports);
    }

    Collation collated() {
        return new Collator().collate(toStory(), stemma());
    }

    /// "report: words: status" of every reading of every quote, in the collation's order.
    List<String> readings() {
        List<String> found = new ArrayList<>();
        for (CollatedQuote q : collated().quotes()) {
            for (CollatedQuote.Reading r : q.readings()) {
                String text =
                        reports.stream()
                                .map(Statements::report)
                                .filter(x -> x.id().equals(r.report()))
                                .findFirst()
                                .orElseThrow()
                                .text();
                found.add(r.report() + ": " + r.quote().span().of(text) + ": " + r.status());
            }
        }
        return found;
    }

    /// The sentences of the leads of a kind, reports called by their ids.
    List<String> leads(Lead.Kind kind) {
        return Leads.of(toStory(), stemma(), collated(), id -> id).stream()
                .filter(l -> l.kind() == kind)
                .map(Lead::sentence)
                .toList();
    }
}
