package firsthand.web;

import firsthand.dossier.Correction;
import firsthand.dossier.Correction.Anchor;
import firsthand.dossier.Correction.Signature;
import firsthand.dossier.Dossier;
import firsthand.report.Report;
import firsthand.text.CodePoints;
import firsthand.text.Span;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Turns what an editor asks for into a correction: `split`, `move`, `merge`, `rename` name a
/// reading by its report and its place in code points; `reject` names a descent.
public final class Putting {
    private static final int LONGEST = 500;

    private final Dossier dossier;
    private final Signature signature;

    public Putting(Dossier dossier, String who, Instant when, String why) {
        this.dossier = dossier;
        this.signature = new Signature(who, when, shortened(why));
    }

    /// What is asked for; fields that a kind does not use are empty.
    ///
    /// @param item the id of another quote or figure: where to move to, what to merge with
    public record Wish(
            String kind,
            String report,
            int start,
            int end,
            String item,
            String name,
            String child,
            String parent) {

        /// From the fields that somebody sent.
        ///
        /// @param fields gives a field's value by its name; empty when it was not sent
        public static Wish of(UnaryOperator<String> fields) {
            return new Wish(
                    fields.apply("kind"),
                    fields.apply("report"),
                    whole(fields, "start"),
                    whole(fields, "end"),
                    fields.apply("item"),
                    fields.apply("name"),
                    fields.apply("child"),
                    fields.apply("parent"));
        }

        private static int whole(UnaryOperator<String> fields, String name) {
            String value = fields.apply(name);
            try {
                return value.isEmpty() ? 0 : Integer.parseInt(value);
            } catch (NumberFormatException e) {
                throw Problem.invalid("“" + name + "” must be a whole number.");
            }
        }
    }

    /// @throws Problem when the wish makes no sense; says what to do
    public Correction right(Wish w) {
        return switch (w.kind()) {
            case "split" -> new Correction.ReadingSplit(anchor(w), signature);
            case "move" -> new Correction.ReadingMoved(anchor(w), item(w.item()), signature);
            case "merge" -> new Correction.ItemsMerged(anchor(w), item(w.item()), signature);
            case "rename" -> {
                if (w.name().isBlank()) throw Problem.invalid("Give the speaker's name.");
                yield new Correction.SpeakerRenamed(anchor(w), shortened(w.name()), signature);
            }
            case "reject" -> rejected(w);
            default -> throw Problem.invalid("“kind” is split, move, merge, rename or reject.");
        };
    }

    private Correction rejected(Wish w) {
        boolean there =
                dossier.stemma().descents().stream()
                        .anyMatch(
                                d -> d.child().equals(w.child()) && d.parent().equals(w.parent()));
        if (!there) throw Problem.invalid("The story has no such descent.");
        return new Correction.DescentRejected(w.child(), w.parent(), signature);
    }

    private Anchor anchor(Wish w) {
        Report report =
                dossier.story().reports().stream()
                        .map(s -> s.report())
                        .filter(r -> r.id().equals(w.report()))
                        .findFirst()
                        .orElseThrow(() -> Problem.invalid("The story has no such report."));
        CodePoints points = CodePoints.of(report.text());
        int length = points.offset(report.text().length());
        if (w.start() < 0 || w.end() <= w.start() || w.end() > length) {
            throw Problem.invalid("There are no words at that place.");
        }
        return Anchor.of(report, new Span(points.index(w.start()), points.index(w.end())));
    }

    private Anchor item(String id) {
        Optional<Anchor> quote =
                dossier.collation().quotes().stream()
                        .filter(q -> q.id().equals(id))
                        .findFirst()
                        .map(q -> q.readings().get(Math.max(0, q.nearest())))
                        .map(r -> anchor(r.report(), r.quote().span()));
        return quote.or(
                        () ->
                                dossier.collation().figures().stream()
                                        .filter(f -> f.id().equals(id))
                                        .findFirst()
                                        .map(f -> f.readings().getFirst())
                                        .map(r -> anchor(r.report(), r.figure().span())))
                .orElseThrow(() -> Problem.invalid("There is no quote or figure “" + id + "”."));
    }

    private Anchor anchor(String report, Span span) {
        return dossier.story().reports().stream()
                .map(s -> s.report())
                .filter(r -> r.id().equals(report))
                .findFirst()
                .map(r -> Anchor.of(r, span))
                .orElseThrow();
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST / 2));
    }
}
