package firsthand.cluster;

import firsthand.Firsthand;
import firsthand.cluster.Families.Family;
import firsthand.dossier.Dossier;
import firsthand.report.Report;
import firsthand.statement.Statements;
import firsthand.stemma.ArchiveStemma;
import firsthand.stemma.Copies;
import firsthand.stemma.Descent;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// What is made of one story, by one task.
///
/// A story of usual size is `core`'s work from end to end. A large one is bounded: copies and near
/// copies are folded first, the first reports of the largest families are compared as a story, and
/// each copy is compared word for word with the first of its family.
final class StoryWork {
    /// Up to so many reports a story is compared whole.
    static final int WHOLE = 300;

    private static final Comparator<Descent> BY_CHILD =
            Comparator.comparing(Descent::child)
                    .thenComparing(Descent::share, Comparator.reverseOrder())
                    .thenComparing(Descent::parent);

    private final Firsthand firsthand;
    private final int whole;

    StoryWork(Firsthand firsthand, int whole) {
        this.firsthand = firsthand;
        this.whole = whole;
    }

    /// What was found.
    ///
    /// @param dossier of the compared reports: all, unless the story is large
    /// @param descents of all reports, by child, then by falling share, then by parent
    record Found(Dossier dossier, List<Descent> descents) {}

    /// @param reports in any order
    /// @param said what each of them says
    Found of(List<Report> reports, Function<Report, Statements> said) {
        if (reports.size() <= whole) {
            Dossier d = firsthand.dossierOf(reports.stream().map(said).toList());
            return new Found(d, d.stemma().descents());
        }
        List<Family> families = Families.of(reports.stream().sorted(Copies.FIRST).toList());
        List<Report> compared = compared(families);
        Dossier d = firsthand.dossierOf(compared.stream().map(said).toList());
        Set<String> known = new HashSet<>();
        compared.forEach(r -> known.add(r.id()));
        List<Descent> descents = new ArrayList<>(d.stemma().descents());
        descents.addAll(byWords(families, known));
        for (Family f : families) f.copies().forEach(c -> descents.addAll(copied(f.first(), c)));
        descents.sort(BY_CHILD);
        return new Found(d, descents);
    }

    /// The first report of all, and those that lead the largest families.
    private List<Report> compared(List<Family> families) {
        return Stream.concat(
                        families.stream().limit(1),
                        families.stream()
                                .skip(1)
                                .sorted(Comparator.comparingInt(f -> -f.copies().size())))
                .limit(whole)
                .map(Family::first)
                .toList();
    }

    /// Of first reports that are too many to be compared as a story: what their words show, beside
    /// those of the likeliest earlier ones.
    private static List<Descent> byWords(List<Family> families, Set<String> known) {
        List<Descent> descents = new ArrayList<>();
        if (families.size() <= known.size()) return descents;
        Likely likely = new Likely();
        for (Family f : families) {
            List<Report> few = new ArrayList<>(likely.before(f.first()));
            String child = f.first().id();
            if (known.contains(child)) continue;
            few.add(f.first());
            ArchiveStemma.of(few).descents().stream()
                    .filter(d -> d.child().equals(child))
                    .forEach(descents::add);
        }
        return descents;
    }

    private static List<Descent> copied(Report first, Report copy) {
        if (!copy.text().equals(first.text()))
            return ArchiveStemma.of(List.of(first, copy)).descents();
        Span all = new Span(0, first.text().length());
        var evidence = new Descent.Evidence(all, first.id(), all, "same words");
        return List.of(
                new Descent(copy.id(), first.id(), Descent.Kind.COPIED, 1, 1, List.of(evidence)));
    }
}
