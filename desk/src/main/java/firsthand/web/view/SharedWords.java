package firsthand.web.view;

import firsthand.export.view.Shown;
import firsthand.library.Sharing;
import firsthand.web.Addresses;
import firsthand.web.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// A report that shares words with another, as seen when the later of them came in: shown where no
/// tree tells more.
///
/// @param name outlet or title, and id; of a pair both
/// @param how how much they share, in words
/// @param address its page; empty: of a pair
/// @param compare the page that shows both side by side
public record SharedWords(String name, String how, String address, String compare) {
    private static final int LONGEST = 60;

    /// Those of which the tree says nothing.
    ///
    /// @param tied ids of reports that the tree ties to this one
    static List<SharedWords> of(
            Texts texts, String report, List<Sharing> sharing, Collection<String> tied) {
        return sharing.stream()
                .filter(s -> !tied.contains(s.report()))
                .map(
                        s ->
                                new SharedWords(
                                        name(s.outlet().or(s::title), s.report()),
                                        texts.count("shared.words", s.shared()),
                                        Addresses.report(s.story().value(), s.report()),
                                        Addresses.compareAny(report, s.report())))
                .toList();
    }

    /// The pairs of a story, each named by both its reports.
    public static List<SharedWords> within(Texts texts, List<Sharing.Pair> pairs) {
        return pairs.stream()
                .map(
                        p ->
                                new SharedWords(
                                        name(p.otherOutlet(), p.other())
                                                + " – "
                                                + name(p.outlet(), p.report()),
                                        texts.count("shared.words", p.shared()),
                                        "",
                                        Addresses.compareAny(p.other(), p.report())))
                .toList();
    }

    /// As reports are called elsewhere: "Skar Post (r07)".
    private static String name(Optional<String> stated, String report) {
        String id = Shown.line(report, LONGEST);
        return stated.map(o -> Shown.line(o, LONGEST) + " (" + id + ")").orElse(id);
    }
}
