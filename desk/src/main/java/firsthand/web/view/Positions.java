package firsthand.web.view;

import firsthand.collation.CollatedPosition;
import firsthand.collation.Passage;
import firsthand.export.view.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who stands where: parties down, issues across.
///
/// @param issues those that two parties or more have a position on: the matrix's columns
/// @param single positions on what nobody else takes a stand on
public record Positions(StoryHead head, List<String> issues, List<Row> rows, List<Alone> single) {

    /// A position without a counterpart.
    public record Alone(String party, String issue, Stance stance) {}

    /// One party.
    public record Row(String party, List<List<Stance>> cells) {}

    /// Where the party stands on the column's issue, in the words that show it.
    ///
    /// @param style `for`, `against` or `conditional`
    public record Stance(String label, String style, List<ReadingLink> links) {}

    public static Positions of(Teller t) {
        List<CollatedPosition> all = t.dossier().collation().positions();
        Map<String, Set<String>> parties = new LinkedHashMap<>();
        for (CollatedPosition p : all) {
            parties.computeIfAbsent(Shown.line(p.issue(), 120), i -> new LinkedHashSet<>())
                    .add(p.party());
        }
        List<String> issues =
                parties.entrySet().stream()
                        .filter(e -> e.getValue().size() > 1)
                        .map(Map.Entry::getKey)
                        .toList();
        List<Alone> single = new ArrayList<>();
        Map<String, List<List<Stance>>> rows = new LinkedHashMap<>();
        for (CollatedPosition p : all) {
            String issue = Shown.line(p.issue(), 120);
            if (!issues.contains(issue)) {
                single.add(new Alone(Shown.line(p.party(), 80), issue, stance(t, p)));
                continue;
            }
            List<List<Stance>> cells =
                    rows.computeIfAbsent(Shown.line(p.party(), 80), party -> empty(issues.size()));
            cells.get(issues.indexOf(issue)).add(stance(t, p));
        }
        return new Positions(
                StoryHead.of(t, "positions"),
                issues,
                rows.entrySet().stream().map(e -> new Row(e.getKey(), e.getValue())).toList(),
                List.copyOf(single));
    }

    private static List<List<Stance>> empty(int columns) {
        List<List<Stance>> cells = new ArrayList<>();
        for (int i = 0; i < columns; i++) cells.add(new ArrayList<>());
        return cells;
    }

    private static Stance stance(Teller t, CollatedPosition p) {
        return new Stance(
                t.text("stance." + Teller.key(p.stance())),
                Teller.key(p.stance()),
                links(t, p.readings()));
    }

    static List<ReadingLink> links(Teller t, List<Passage> passages) {
        return t.links(passages.stream().map(p -> new Teller.At(p.report(), p.span())).toList());
    }
}
