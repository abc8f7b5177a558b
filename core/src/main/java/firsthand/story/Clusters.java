package firsthand.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The stories of some reports of a space, looked at all together: what shares long stretches of
/// words is tied, then average linkage, then angles of one event put together, and what shares but
/// a form and look-alike events taken apart.
final class Clusters {
    /// Two groups of reports are one story from this average likeness on.
    static final double THRESHOLD = 0.18;

    /// Below this likeness two reports share no long stretches of words.
    static final double TIED = 0.12;

    /// Among more reports, names that only two groups have are no longer looked for.
    private static final int MANY = 3_000;

    private Clusters() {}

    /// The stories as indexes of `docs`, each ascending.
    static List<List<Integer>> of(Space space, Space.Doc[] docs) {
        Pairs pairs = Pairs.of(space, docs);
        LookAlikes lookAlikes = new LookAlikes(space, docs);
        List<List<Integer>> stories = new ArrayList<>();
        var groups = Linkage.cluster(docs.length, pairs, ties(docs, pairs), THRESHOLD, 1);
        if (docs.length <= MANY) groups = Angles.join(space, docs, pairs, groups);
        Forms forms = new Forms(space);
        for (var group : groups) {
            for (var part : forms.apart(docs, group)) stories.addAll(lookAlikes.apart(part));
        }
        return stories;
    }

    /// Enough of them to tie all that is tied.
    private static List<int[]> ties(Space.Doc[] docs, Pairs pairs) {
        List<int[]> ties = new ArrayList<>();
        int[] home = new int[docs.length];
        Arrays.setAll(home, i -> i);
        for (int k = 0; k < pairs.size; k++) {
            if (pairs.likeness[k] < TIED) continue;
            int a = Linkage.home(home, pairs.first[k]);
            int b = Linkage.home(home, pairs.second[k]);
            if (a == b) continue;
            Profile p = docs[pairs.first[k]].profile();
            if (!Likeness.tied(p, docs[pairs.second[k]].profile())) continue;
            ties.add(new int[] {pairs.first[k], pairs.second[k]});
            home[Math.max(a, b)] = Math.min(a, b);
        }
        return ties;
    }
}
