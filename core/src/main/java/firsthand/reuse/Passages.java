package firsthand.reuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where two texts share their words: maximal runs of n-grams that follow one another in both.
final class Passages {
    private Passages() {}

    /// The runs in order of place in `second`. An n-gram that stands several times in `first` is
    /// matched with the place
    /// that goes on the run at hand, else with the first one.
    static List<Reuse.Passage> of(WordGrams first, WordGrams second) {
        Map<Long, Integer> places = new HashMap<>();
        for (int i = first.hashes().length - 1; i >= 0; i--) places.put(first.hashes()[i], i);
        List<Reuse.Passage> passages = new ArrayList<>();
        int at = 0;
        while (at < second.hashes().length) {
            Integer place = places.get(second.hashes()[at]);
            if (place == null) {
                at++;
                continue;
            }
            int length = 1;
            while (at + length < second.hashes().length
                    && place + length < first.hashes().length
                    && second.hashes()[at + length] == first.hashes()[place + length]) length++;
            passages.add(new Reuse.Passage(first.span(place, length), second.span(at, length)));
            at += length;
        }
        return passages;
    }
}
