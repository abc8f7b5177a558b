package firsthand.language;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.ner.NERTagger;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.nio.file.Path;
import java.util.List;

/// NLP4J's taggers and parser with the compacted models. Holds no state between sentences, so any
/// number of threads may use it at once.
final class EnglishParser {
    private final List<NLPComponent<NLPNode>> components;

    private EnglishParser(List<NLPComponent<NLPNode>> components) {
        this.components = components;
    }

    /// @throws ModelException if the file cannot be used
    static EnglishParser open(Path model) {
        return ModelFile.read(model, EnglishParser::read);
    }

    private static EnglishParser read(ModelFile.Reader in) {
        Lexica lexica = Lexica.read(in);
        LinearModel pos = LinearModel.read(in);
        LinearModel names = LinearModel.read(in);
        LinearModel dependencies = LinearModel.read(in);
        DEPParser<NLPNode> parser = new DEPParser<>();
        for (int i = 0; i < dependencies.labels().size(); i++) {
            parser.getLabelCandidates().add(dependencies.labels().get(i), i);
        }
        return new EnglishParser(
                List.of(
                        lexica,
                        with(new POSTagger<NLPNode>(), pos),
                        new MorphologicalAnalyzer<>(Language.ENGLISH),
                        with(new NERTagger<NLPNode>(), names),
                        with(parser, dependencies)));
    }

    private static <S extends NLPState<NLPNode>> OnlineComponent<NLPNode, S> with(
            OnlineComponent<NLPNode, S> component, LinearModel model) {
        component.setFeatureTemplate(new LinearTemplate<>(model));
        component.setOptimizer(LinearScores.classifier(model));
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    /// The words as nodes 1 to n of a tree, node 0 its root.
    NLPNode[] parse(List<String> words) {
        NLPNode[] nodes = new NLPNode[words.size() + 1];
        nodes[0] = new NLPNode();
        for (int i = 0; i < words.size(); i++) {
            nodes[i + 1] = new NLPNode();
            nodes[i + 1].setID(i + 1);
            nodes[i + 1].setWordForm(words.get(i));
        }
        for (NLPComponent<NLPNode> component : components) component.process(nodes);
        return nodes;
    }
}
