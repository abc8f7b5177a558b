package firsthand.statement.material;

import firsthand.text.ResourceLines;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Common nouns for those who take part in an encounter and for where it is held, from
/// `audience.tsv`.
public final class Audience {
    public static final Set<String> PRESS = words("press");
    public static final Set<String> HALLS = words("hall");
    public static final Set<String> BODIES = words("body");
    public static final Set<String> PEOPLE = words("people");
    public static final Set<String> PLACES = words("place");

    private Audience() {}

    private static Set<String> words(String kind) {
        Set<String> found = new TreeSet<>();
        for (List<String> row : ResourceLines.of(Audience.class, "audience.tsv")) {
            boolean people =
                    kind.equals("people")
                            && !row.get(0).equals("place")
                            && !row.get(0).equals("hall");
            if (row.get(0).equals(kind) || people) found.addAll(List.of(row.get(1).split(" ")));
        }
        return Set.copyOf(found);
    }
}
