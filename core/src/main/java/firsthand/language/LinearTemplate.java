package firsthand.language;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.util.Collection;

/// NLP4J's feature extraction over a compacted model: finds a feature by its key, without making
/// its string.
final class LinearTemplate<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {
    private static final long serialVersionUID = 1;

    private final transient KeyTable features;

    @SuppressWarnings("NullAway") // NLP4J's "no configuration"
    LinearTemplate(LinearModel model) {
        super(null, new HyperParameter());
        features = model.features();
        model.sets().forEach(this::addSet);
        model.joined().forEach(this::add);
    }

    @Override
    public SparseVector createSparseVector(S state, boolean isTrain) {
        SparseVector found = new SparseVector();
        int type = 0;
        for (FeatureItem item : feature_set) {
            Collection<String> values = getFeatures(state, item);
            if (values != null) {
                for (String value : values) add(found, Keys.of(value, type));
            }
            type++;
        }
        for (FeatureItem[] items : feature_list) addJoined(found, state, items, type++);
        return found;
    }

    private void addJoined(SparseVector found, S state, FeatureItem[] items, int type) {
        long key = Keys.EMPTY;
        for (int i = 0; i < items.length; i++) {
            String value = getFeature(state, items[i]);
            if (value == null) return;
            if (i > 0) key = Keys.append(key, '_');
            key = Keys.append(key, value);
        }
        add(found, Keys.finish(key, type));
    }

    private void add(SparseVector found, long key) {
        int feature = features.get(key);
        if (feature != KeyTable.ABSENT) found.add(feature);
    }
}
