package firsthand.language;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.BILOU;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

/// Tells each word of a sentence what the lexica know of it, before any classifier sees it.
///
/// @param tags which parts of speech a word can have
/// @param clusters Brown clusters of a word
record Lexica(Lexicon tags, Lexicon clusters, Gazetteer names) implements NLPComponent<NLPNode> {
    static Lexica read(ModelFile.Reader in) {
        return new Lexica(Lexicon.read(in), Lexicon.read(in), Gazetteer.read(in));
    }

    @Override
    public void process(List<NLPNode[]> document) {
        document.forEach(this::process);
    }

    @Override
    @SuppressWarnings("NullAway") // NLP4J's "nothing known"
    public void process(NLPNode[] nodes) {
        for (int i = 1; i < nodes.length; i++) {
            String word = nodes[i].getWordFormSimplifiedLowercase();
            List<String> possible = tags.of(word);
            nodes[i].setAmbiguityClasses(possible.isEmpty() ? null : possible);
            List<String> cluster = clusters.of(word);
            nodes[i].setWordClusters(cluster.isEmpty() ? null : new LinkedHashSet<>(cluster));
        }
        findNames(nodes);
    }

    private void findNames(NLPNode[] nodes) {
        List<String> words =
                Arrays.stream(nodes).skip(1).map(NLPNode::getWordFormSimplified).toList();
        for (int i = 0; i < words.size(); i++) {
            Gazetteer.Match match = names.longest(words, i);
            for (String kind : match.kinds()) mark(nodes, i + 1, match.end(), kind);
        }
    }

    /// Marks nodes `first` to `last`, both included.
    private static void mark(NLPNode[] nodes, int first, int last, String kind) {
        for (int i = first; i <= last; i++) {
            BILOU part =
                    first == last ? BILOU.U : i == first ? BILOU.B : i == last ? BILOU.L : BILOU.I;
            nodes[i].addNamedEntityGazetteer(BILOU.toBILOUTag(part, kind));
        }
    }
}
