package firsthand.language;

import edu.emory.mathcs.nlp.common.util.StringUtils;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;

/// NLP4J's English models, in the order in which a sentence passes through them: lexica, tags,
/// lemmas, dependencies, and names where they are asked for. Holds no state between sentences, so
/// any number of threads may use
/// it at once.
final class EnglishParser {
    private final Lexicon classes;
    private final Lexicon clusters;
    private final Gazetteer knownNames;
    private final Tagger tags;
    private final Lemmas lemmas;
    private final Tagger names;
    private final TransitionParser dependencies;

    private EnglishParser(ModelFile.Reader in) {
        classes = Lexicon.read(in);
        clusters = Lexicon.read(in);
        knownNames = Gazetteer.read(in);
        lemmas = Lemmas.read(in);
        tags = new Tagger(Classifier.read(in), Attribute.TAG);
        names = new Tagger(Classifier.read(in), Attribute.NAME);
        dependencies = new TransitionParser(Classifier.read(in));
    }

    /// @throws ModelException if the file cannot be used
    static EnglishParser open(Path model) {
        return ModelFile.read(model, EnglishParser::new);
    }

    Lemmas lemmas() {
        return lemmas;
    }

    /// What was found about a word.
    ///
    /// @param head index of the word on which it depends; [Token#ROOT] for the root
    record Word(String tag, String lemma, int head, String relation) {}

    /// What was found about a sentence.
    ///
    /// @param names finds each word's part in a name: the dependencies do not rest on it, and few
    ///     sentences are asked for it
    record Parse(List<Word> words, Supplier<List<EntityTag>> names) {}

    /// @param forms the words and marks of a sentence in order
    Parse parse(List<String> forms) {
        Draft draft = new Draft(forms.size());
        List<String> lower = new ArrayList<>(forms.size());
        for (String form : forms) {
            String simplified = Spelling.simplify(form);
            lower.add(StringUtils.toLowerCase(simplified));
            describe(draft, lower.size(), simplified, lower.getLast());
        }
        String[] tag = tags.tag(draft);
        String[] lemma = lemmatize(draft, lower, tag);
        Tree tree = dependencies.parse(draft);
        List<Word> words = new ArrayList<>(forms.size());
        for (int i = 0; i < forms.size(); i++) {
            int label = tree.label(i + 1);
            String relation = label == Tree.NONE ? "root" : dependencies.relation(label);
            words.add(new Word(tag[i], lemma[i], tree.head(i + 1) - 1, relation));
        }
        return new Parse(words, () -> names(draft));
    }

    private List<EntityTag> names(Draft draft) {
        findKnownNames(draft);
        return List.of(NameTags.entities(names.tag(draft)));
    }

    private void describe(Draft draft, int word, String simplified, String lower) {
        draft.set(Attribute.FORM, word, simplified);
        draft.set(Attribute.LOWER, word, lower);
        draft.set(Attribute.SHAPE, word, Spelling.shape(simplified));
        int n = lower.length();
        if (n > 2) draft.set(Attribute.PREFIX_2, word, lower.substring(0, 2));
        if (n > 3) draft.set(Attribute.PREFIX_3, word, lower.substring(0, 3));
        if (n > 1) draft.set(Attribute.SUFFIX_1, word, lower.substring(n - 1));
        if (n > 2) draft.set(Attribute.SUFFIX_2, word, lower.substring(n - 2));
        if (n > 3) draft.set(Attribute.SUFFIX_3, word, lower.substring(n - 3));
        if (n > 4) draft.set(Attribute.SUFFIX_4, word, lower.substring(n - 4));
        long key = draft.value(Attribute.LOWER.ordinal(), word);
        Lexicon.Entry known = classes.of(key);
        draft.set(Attribute.CLASS, word, known.joined(), known.power());
        draft.set(Trait.CLASSES, word, known.values());
        draft.setClusters(word, clusters.of(key));
        draft.set(Trait.SPELLING, word, Keys.of(Spelling.features(simplified, word == 1)));
        if (word == 1) draft.set(Trait.POSITION, word, Keys.of(List.of("0")));
        else if (word == draft.size()) draft.set(Trait.POSITION, word, Keys.of(List.of("1")));
    }

    private void findKnownNames(Draft draft) {
        List<TreeSet<String>> marks = new ArrayList<>();
        for (int w = 0; w <= draft.size(); w++) marks.add(new TreeSet<>());
        for (int w = 1; w <= draft.size(); w++) {
            Gazetteer.Match match = knownNames.longest(draft, w);
            for (String kind : match.kinds()) {
                for (int k = w; k <= match.last(); k++) {
                    marks.get(k).add(part(w, k, match.last()) + "-" + kind);
                }
            }
        }
        for (int w = 1; w <= draft.size(); w++) {
            draft.set(Trait.KNOWN_NAMES, w, Keys.of(marks.get(w)));
        }
    }

    private static String part(int first, int at, int last) {
        if (first == last) return "U";
        return at == first ? "B" : at == last ? "L" : "I";
    }

    private String[] lemmatize(Draft draft, List<String> lower, String[] tag) {
        String[] lemma = new String[tag.length];
        for (int i = 0; i < lemma.length; i++) {
            lemma[i] = lemmas.of(lower.get(i), tag[i]);
            draft.set(Attribute.LEMMA, i + 1, lemma[i]);
        }
        return lemma;
    }
}
