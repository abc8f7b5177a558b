package firsthand.collation;

import firsthand.statement.Figure;
import java.util.List;

/// One figure of one report, ready to be compared.
///
/// @param report index of its report in the story
/// @param index of the figure in its report's list
/// @param unit the step of the report's outline in which it stands
/// @param place where in its step it begins, 0 to 1
/// @param measure its value in the base unit
/// @param near the words around it, by weight
/// @param of the words that say what is counted, by weight
/// @param bodies numbers of the bodies that it is credited to
record Count(
        int report,
        int index,
        Figure figure,
        int unit,
        double place,
        Units.Measure measure,
        TermSpace.Vector near,
        TermSpace.Vector of,
        List<Integer> bodies) {
    Count {
        bodies = List.copyOf(bodies);
    }
}
