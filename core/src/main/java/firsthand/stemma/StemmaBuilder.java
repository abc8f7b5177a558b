package firsthand.stemma;

import firsthand.report.Report;
import firsthand.statement.Statements;
import firsthand.story.Story;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Builds the family tree of a story: compares every two reports line by line, weighs the clues to
/// who was made from whom, and looks for the tree that explains all reports together best.
///
/// A story of more than three hundred reports is cut down to them first: near copies are put below
/// what
/// they were copied from by their words alone.
///
/// The result depends on the reports alone, not on their order, the threads or the locale.
public final class StemmaBuilder {
    private final Optional<Function<String, float[]>> embed;
    private final Set<Ground> without;

    /// Compares by words, names and numbers only.
    public StemmaBuilder() {
        this(Optional.empty(), Set.of());
    }

    /// Compares by meaning, too.
    ///
    /// @param embed turns a sentence into a vector of unit length; called from several threads
    public StemmaBuilder(Function<String, float[]> embed) {
        this(Optional.of(embed), Set.of());
    }

    private StemmaBuilder(Optional<Function<String, float[]>> embed, Set<Ground> without) {
        this.embed = without.contains(Ground.MEANING) ? Optional.empty() : embed;
        this.without = without;
    }

    /// The same builder with some of its grounds left out, to see what it is worth.
    public StemmaBuilder without(Set<Ground> grounds) {
        return new StemmaBuilder(embed, Set.copyOf(grounds));
    }

    public Stemma build(Story story) {
        List<Report> reports =
                story.reports().stream()
                        .map(Statements::report)
                        .sorted(Comparator.comparing(Report::id))
                        .toList();
        return reports.size() > LargeStory.WHOLE
                ? LargeStory.of(reports, this::exactly)
                : exactly(reports);
    }

    /// @param reports in the order of their ids
    private Stemma exactly(List<Report> reports) {
        List<Witness> witnesses = Witness.of(reports);
        Comparison comparison =
                Comparison.of(witnesses, embed.map(e -> Meanings.of(witnesses, e)), without);
        Odds odds = Odds.of(comparison);
        Tree tree =
                without.contains(Ground.WHOLE_TREE)
                        ? TreeSearch.each(odds, witnesses)
                        : TreeSearch.best(odds, witnesses);
        new BackTranslations(comparison, odds).settle(tree);
        new UndatedCopies(comparison, odds).settle(tree);
        return new Findings(comparison, odds, tree).stemma();
    }
}
