package firsthand.collation;

import firsthand.statement.Figure;
import firsthand.stemma.Stemma;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One thing counted or measured, in all its readings.
///
/// @param of what is counted, in the words of the reading that says most
/// @param origins independent first-hand sources behind it; readings that credit the same body
///     count once; empty: not established
public record CollatedFigure(
        String id,
        String of,
        String unit,
        Status status,
        OptionalInt origins,
        List<Reading> readings) {
    public CollatedFigure {
        readings = List.copyOf(readings);
    }

    /// The same thing with other readings, as a person put them together.
    ///
    /// @param stemma tells how many origins stand behind the reports
    public CollatedFigure regrouped(String id, List<Reading> kept, Stemma stemma) {
        return new CollatedFigure(id, of, unit, Status.of(kept), OptionalInt.empty(), kept)
                .withOrigins(stemma);
    }

    /// The same thing with its origins counted in another tree.
    CollatedFigure withOrigins(Stemma stemma) {
        boolean allCredit = readings.stream().noneMatch(r -> r.figure().creditedTo().isEmpty());
        OptionalInt behind =
                allCredit && creditedBody().isPresent()
                        ? OptionalInt.of(1)
                        : new Provenance(stemma)
                                .origins(readings.stream().map(Reading::report).toList());
        return new CollatedFigure(id, of, unit, status, behind, readings);
    }

    /// The one body that every reading which credits any gives in the end. A source without a name
    /// ("independent assessments") does not speak against one that has a name.
    public Optional<String> creditedBody() {
        List<String> bodies =
                readings.stream()
                        .map(r -> r.figure().creditedTo())
                        .filter(chain -> !chain.isEmpty())
                        .map(List::getLast)
                        .distinct()
                        .toList();
        List<String> named = bodies.stream().filter(CollatedFigure::isNamed).toList();
        List<String> told = named.isEmpty() ? bodies : named;
        return told.size() == 1 ? Optional.of(told.getFirst()) : Optional.empty();
    }

    /// A name ends in a word with a capital or a figure; what begins a sentence has one by its
    /// place.
    private static boolean isNamed(String body) {
        int last = body.lastIndexOf(' ') + 1;
        return last < body.length() && !Character.isLowerCase(body.charAt(last));
    }

    CollatedFigure withId(String number) {
        return new CollatedFigure(number, of, unit, status, origins, readings);
    }

    /// What all readings together show.
    public enum Status {
        AGREED,
        DIFFERING,
        UPDATED,
        SINGLE;

        private static Status of(List<Reading> readings) {
            for (Reading a : readings) {
                for (Reading b : readings) {
                    if (!Units.agree(a.figure(), b.figure())) return DIFFERING;
                }
            }
            return readings.stream().map(Reading::report).distinct().count() == 1 ? SINGLE : AGREED;
        }
    }

    /// One report's reading.
    public record Reading(String report, Figure figure) {
        /// Whether both can mean the same number: equal, rounded, or within what a hedge allows.
        public boolean agrees(Reading other) {
            return Units.agree(figure, other.figure);
        }
    }
}
