package firsthand.collation;

import firsthand.collation.NameCensus.Entry;
import firsthand.collation.NameLikeness.Degree;
import firsthand.statement.name.Name;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Puts the ways of writing a name together that are one bearer's. Full names come first; a part of
/// a name, a surname say, joins the only one whom it can mean, or the one who is by far the most
/// often named.
final class NameBearers {
    private static final int BY_FAR = 3;

    private final NameCensus census;
    private final Names names;
    private final List<List<Entry>> bearers = new ArrayList<>();
    private final Map<String, Integer> byWords = new HashMap<>();

    NameBearers(NameCensus census, Names names) {
        this.census = census;
        this.names = names;
        List<Entry> order =
                census.entries().stream()
                        .sorted(
                                Comparator.<Entry, Boolean>comparing(e -> e.words.size() == 1)
                                        .thenComparing(e -> -e.mentions)
                                        .thenComparing(e -> String.join(" ", e.words)))
                        .toList();
        List<Entry> parts = new ArrayList<>();
        for (Entry e : order) {
            OptionalInt same = best(e, false);
            if (same.isPresent()) join(same.getAsInt(), e);
            else if (best(e, true).isPresent() || e.words.size() == 1) parts.add(e);
            else found(e);
        }
        for (Entry e : parts) {
            OptionalInt whole = best(e, true);
            if (whole.isPresent()) join(whole.getAsInt(), e);
            else found(e);
        }
    }

    List<List<Entry>> all() {
        return bearers;
    }

    private void found(Entry e) {
        bearers.add(new ArrayList<>());
        join(bearers.size() - 1, e);
    }

    private void join(int bearer, Entry e) {
        bearers.get(bearer).add(e);
        byWords.put(String.join(" ", e.words), bearer);
    }

    /// Whom the words of a name mean; of those who come into question the only one, or the one who
    /// is by far most often named.
    OptionalInt find(List<String> words, Name.Kind kind) {
        Integer known = byWords.get(String.join(" ", words));
        if (known != null) return OptionalInt.of(known);
        Entry asked = new Entry(words);
        return best(asked, new NameForm(words, kind, Name.Sex.UNKNOWN), true);
    }

    private OptionalInt best(Entry e, boolean parts) {
        return best(e, e.form(), parts);
    }

    private OptionalInt best(Entry e, NameForm form, boolean parts) {
        int best = -1;
        int most = 0;
        int second = 0;
        for (int b = 0; b < bearers.size(); b++) {
            Degree degree = degree(e, form, bearers.get(b));
            if (degree == Degree.SAME) return OptionalInt.of(b);
            if (degree == Degree.NONE || !parts) continue;
            int mentions = bearers.get(b).stream().mapToInt(x -> x.mentions).sum();
            if (best < 0 || mentions > most) {
                second = best < 0 ? 0 : most;
                most = mentions;
                best = b;
            } else {
                second = Math.max(second, mentions);
            }
        }
        boolean clear = second == 0 || most >= BY_FAR * second;
        return best >= 0 && clear ? OptionalInt.of(best) : OptionalInt.empty();
    }

    /// The closest tie to any of the bearer's full names; none when a full name speaks against it.
    private Degree degree(Entry e, NameForm form, List<Entry> bearer) {
        Degree best = Degree.NONE;
        boolean full = e.words.size() > 1 && bearer.stream().anyMatch(k -> k.words.size() > 1);
        for (Entry known : bearer) {
            if (full && known.words.size() == 1) continue;
            Degree degree = settled(e, form, known);
            if (degree.compareTo(best) > 0) best = degree;
        }
        return best;
    }

    /// One slip or another alphabet counts when the reports say the same of both and none has both.
    private Degree settled(Entry e, NameForm form, Entry known) {
        boolean alias = names.alias(e.words).equals(names.alias(known.words));
        boolean expands =
                census.isShortFor(e.words, known.words) || census.isShortFor(known.words, e.words);
        if (alias || expands) return Degree.SAME;
        Degree degree = NameLikeness.of(form, known.form());
        if (degree == Degree.SAME) {
            boolean spelledApart =
                    e.words.size() == known.words.size() && !e.words.equals(known.words);
            boolean together = !Collections.disjoint(e.reports, known.reports);
            boolean otherwise = spelledApart && together && form.kind() == Name.Kind.PERSON;
            return otherwise ? Degree.NONE : degree;
        }
        if (degree != Degree.SPELLING) return degree;
        boolean sameSaid = !Collections.disjoint(e.roles, known.roles);
        boolean together = !Collections.disjoint(e.reports, known.reports);
        return sameSaid && !together ? Degree.PART : Degree.NONE;
    }
}
