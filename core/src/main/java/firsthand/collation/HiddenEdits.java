package firsthand.collation;

import firsthand.report.Report;
import firsthand.report.StatedTime;
import firsthand.statement.Statements;
import firsthand.stemma.Stemma;
import firsthand.story.Story;
import firsthand.text.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What an outlet changed between two versions of its report: sentences that stayed but for some
/// words, and whether the later version owns up to it.
final class HiddenEdits {
    private static final int MOST_SHOWN = 5;
    private static final double SAME_SENTENCE = 0.6;
    private static final List<String> NOTES =
            List.of(
                    "earlier version",
                    "correction",
                    "corrected",
                    "updated at",
                    "previous version",
                    "has been updated",
                    "this story was",
                    "this article was");
    private static final Words WORDS = Words.load();

    private HiddenEdits() {}

    static List<Lead> of(Story story, Stemma stemma) {
        Provenance provenance = new Provenance(stemma);
        Map<String, List<Statements>> byOutlet = new TreeMap<>();
        for (Statements s : story.reports()) {
            s.report()
                    .outlet()
                    .ifPresent(
                            o ->
                                    byOutlet.computeIfAbsent(
                                                    o.toLowerCase(Locale.ROOT),
                                                    k -> new ArrayList<>())
                                            .add(s));
        }
        List<Lead> found = new ArrayList<>();
        for (List<Statements> versions : byOutlet.values()) {
            versions.sort(
                    Comparator.comparing(
                                    (Statements s) ->
                                            s.report()
                                                    .published()
                                                    .map(StatedTime::earliest)
                                                    .orElse(Instant.MAX))
                            .thenComparing(s -> s.report().id()));
            for (int i = 0; i + 1 < versions.size(); i++) {
                Statements older = versions.get(i);
                Statements newer = versions.get(i + 1);
                boolean version =
                        provenance.ancestors(newer.report().id()).contains(older.report().id())
                                || provenance
                                        .ancestors(older.report().id())
                                        .contains(newer.report().id());
                if (version) found.addAll(between(older, newer));
            }
        }
        return found;
    }

    private static List<Lead> between(Statements older, Statements newer) {
        String text = newer.report().text().toLowerCase(Locale.ROOT);
        boolean noted = NOTES.stream().anyMatch(text::contains);
        List<Lead> found = new ArrayList<>();
        List<Unit> before = new Outline(older, WORDS).units();
        for (Unit now : new Outline(newer, WORDS).units()) {
            if (found.size() == MOST_SHOWN) break;
            if (before.stream()
                    .anyMatch(
                            then -> same(older.report(), then.span(), newer.report(), now.span())))
                continue;
            for (Unit then : before) {
                if (changed(older.report(), then.span(), newer.report(), now.span())) {
                    found.add(lead(older.report(), then.span(), newer.report(), now.span(), noted));
                    break;
                }
            }
        }
        return found;
    }

    private static boolean same(Report older, Span then, Report newer, Span now) {
        return WordDiff.between(older.text(), then, newer.text(), now).isSame();
    }

    /// Whether most words of a sentence stayed and some that matter did not.
    private static boolean changed(Report older, Span then, Report newer, Span now) {
        List<Word> a = WORDS.in(older.text(), then);
        List<Word> b = WORDS.in(newer.text(), now);
        if (Math.min(a.size(), b.size()) < 5) return false;
        Wordings there = Wordings.compare(b, a);
        Wordings back = Wordings.compare(a, b);
        return there.kept() >= SAME_SENTENCE
                && back.kept() >= SAME_SENTENCE
                && there.changed() + back.changed() > 0
                && there.changed() > 0;
    }

    private static Lead lead(Report older, Span then, Report newer, Span now, boolean noted) {
        String sentence =
                newer.outlet().orElse(newer.id())
                        + " changed its report from "
                        + older.id()
                        + " to "
                        + newer.id()
                        + (noted ? ", with a note" : " without saying so")
                        + ": “"
                        + Leads.shortened(then.of(older.text()))
                        + "” became “"
                        + Leads.shortened(now.of(newer.text()))
                        + "”";
        return new Lead(
                Lead.Kind.HIDDEN_EDIT,
                sentence,
                "",
                List.of(new Passage(newer.id(), now), new Passage(older.id(), then)));
    }
}
