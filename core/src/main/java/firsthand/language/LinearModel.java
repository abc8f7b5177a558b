package firsthand.language;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Direction;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One trained classifier of NLP4J, compacted: its labels, which features it looks at, and the
/// weights that aren't zero.
///
/// @param sets features with any number of values each; their types count from 0
/// @param joined features of one value each, made of one item or of several; their types count on
///     from those of `sets`
record LinearModel(
        List<String> labels,
        List<FeatureItem> sets,
        List<FeatureItem[]> joined,
        KeyTable features,
        Weights weights) {

    static LinearModel read(ModelFile.Reader in) {
        List<String> labels = in.strings().stream().map(String::intern).toList();
        List<FeatureItem> sets = new ArrayList<>();
        for (int n = in.number(); n > 0; n--) sets.add(item(in.string()));
        List<FeatureItem[]> joined = new ArrayList<>();
        for (int n = in.number(); n > 0; n--) {
            joined.add(in.strings().stream().map(LinearModel::item).toArray(FeatureItem[]::new));
        }
        return new LinearModel(labels, sets, joined, KeyTable.read(in), Weights.read(in));
    }

    /// Writes the classifier of a component as NLP4J trained it.
    static void write(ModelFile.Writer out, OnlineComponent<?, ?> trained, FeatureMap numbers)
            throws IOException {
        out.strings(trained.getOptimizer().getLabelMap().getLabelList());
        FeatureTemplate<?, ?> template = trained.getFeatureTemplate();
        out.number(template.getSetFeatureList().size());
        for (FeatureItem item : template.getSetFeatureList()) out.string(text(item));
        out.number(template.getFeatureList().size());
        for (FeatureItem[] items : template.getFeatureList()) {
            out.strings(List.of(items).stream().map(LinearModel::text).toList());
        }
        MajorVector dense = trained.getOptimizer().getWeightVector().getSparseWeightVector();
        KeyTable.Builder features = new KeyTable.Builder();
        Weights.Builder weights = new Weights.Builder();
        for (int type = 0; type < numbers.getIndexMaps().size(); type++) {
            for (Object2IntMap.Entry<String> e : byNumber(numbers.getIndexMaps().get(type))) {
                if (e.getIntValue() >= dense.getFeatureSize()) continue;
                int feature = weights.add(dense, e.getIntValue());
                if (feature != KeyTable.ABSENT) {
                    features.put(Keys.of(e.getKey(), type), feature);
                }
            }
        }
        features.build().write(out);
        weights.build().write(out);
    }

    private static List<Object2IntMap.Entry<String>> byNumber(Object2IntMap<String> map) {
        return map.object2IntEntrySet().stream()
                .sorted(Comparator.comparingInt(Object2IntMap.Entry::getIntValue))
                .toList();
    }

    /// The item as text: source, window, relation, field and attribute, "-" for what it lacks.
    private static String text(FeatureItem item) {
        return String.join(
                " ",
                item.source.name(),
                String.valueOf(item.window),
                item.relation == null ? "-" : item.relation.name(),
                item.field.name(),
                item.attribute == null ? "-" : item.attribute.toString());
    }

    // NLP4J's item takes null for "no relation" and "no attribute"
    @SuppressWarnings("NullAway")
    private static FeatureItem item(String text) {
        String[] part = text.split(" ");
        Field field = Field.valueOf(part[3]);
        return new FeatureItem(
                Source.valueOf(part[0]),
                part[2].equals("-") ? null : Relation.valueOf(part[2]),
                Integer.parseInt(part[1]),
                field,
                part[4].equals("-") ? null : attribute(field, part[4]));
    }

    private static Object attribute(Field field, String text) {
        return switch (field) {
            case prefix, suffix -> Integer.valueOf(text);
            case valency -> Direction.valueOf(text);
            case dependent_set -> Field.valueOf(text);
            default -> text;
        };
    }
}
