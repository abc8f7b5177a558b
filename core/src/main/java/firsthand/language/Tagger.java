package firsthand.language;

import java.util.List;

/// Labels the words of a sentence from left to right, each with the labels before it in sight: a
/// greedy tagger.
final class Tagger {
    private final Classifier classifier;
    private final Attribute result;
    private final long[] values;
    private final long[] powers;

    /// @param result what of a word the labels are
    Tagger(Classifier classifier, Attribute result) {
        this.classifier = classifier;
        this.result = result;
        values = Keys.of(classifier.labels());
        powers = classifier.labels().stream().mapToLong(l -> Keys.power(l.length())).toArray();
    }

    /// The labels of words 1 to n in order; sets them in the draft too.
    String[] tag(Draft draft) {
        List<Place> places = classifier.places();
        int[] words = new int[places.size()];
        Classifier.Sum sum = classifier.sum();
        String[] labels = new String[draft.size()];
        for (int w = 1; w <= draft.size(); w++) {
            for (int i = 0; i < words.length; i++) {
                int at = w + places.get(i).window();
                words[i] = at >= 1 && at <= draft.size() ? at : Classifier.NOWHERE;
            }
            classifier.score(draft, words, sum);
            int best = best(sum.scores());
            draft.set(result, w, values[best], powers[best]);
            labels[w - 1] = classifier.labels().get(best);
        }
        return labels;
    }

    private static int best(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) best = i;
        }
        return best;
    }
}
