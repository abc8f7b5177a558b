package firsthand.language;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.optimization.method.Perceptron;
import edu.emory.mathcs.nlp.learning.util.LabelMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;

/// A compacted model's weights in the form in which NLP4J's classifiers want them.
final class LinearScores extends MajorVector {
    private static final long serialVersionUID = 1;

    private final transient Weights sparse;

    private LinearScores(LinearModel model) {
        sparse = model.weights();
        setSizes(model.labels().size(), sparse.starts().length - 1);
    }

    /// A classifier that can score and nothing else.
    static Perceptron classifier(LinearModel model) {
        LabelMap labels = new LabelMap();
        model.labels().forEach(labels::add);
        WeightVector weights = new WeightVector();
        weights.setSparseWeightVector(new LinearScores(model));
        Perceptron classifier = new Perceptron(weights, 0, 0);
        classifier.setLabelMap(labels);
        return classifier;
    }

    @Override
    public void addScores(SparseVector x, float[] scores) {
        for (SparseItem item : x.getVector()) sparse.addTo(scores, item.getIndex());
    }

    @Override
    public void addScores(float[] x, float[] scores) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean expand(int labelSize, int featureSize, WeightGenerator generator) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void setRowSize(int size) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void setColumnSize(int size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int indexOf(int y, int xi) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected MajorVector createInstance() {
        throw new UnsupportedOperationException();
    }
}
