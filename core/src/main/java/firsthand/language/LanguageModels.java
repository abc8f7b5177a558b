package firsthand.language;

import firsthand.report.Report;
import firsthand.report.Stated;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/// The front door: all that the program knows of languages, opened when first asked for.
///
/// Made once and shared by all threads.
public final class LanguageModels implements AutoCloseable {
    /// What a language rests on that no frame states.
    private static final String TEXT = "text";

    static final String ENGLISH = "english.model";
    static final String EMBEDDER = "e5-small-v2-q.onnx";
    static final String EMBEDDER_WORDS = "e5-small-v2-q.words";

    private final Path directory;
    private final SentenceAnalyzer english;
    private final Lazy<EnglishParser> parser;
    private final Lazy<Embedder> embedder;
    private final Map<String, SentenceAnalyzer> others = new ConcurrentHashMap<>();
    private final LanguageGuess guess = new LanguageGuess();

    private LanguageModels(Path directory) {
        this.directory = directory;
        parser = new Lazy<>(() -> EnglishParser.open(directory.resolve(ENGLISH)));
        english = new EnglishAnalyzer(parser);
        embedder =
                new Lazy<>(
                        () ->
                                OnnxEmbedder.open(
                                        directory.resolve(EMBEDDER),
                                        directory.resolve(EMBEDDER_WORDS)));
    }

    /// Where the build leaves the models: the system property `firsthand.models`, or else `models`
    /// beside the program's jar or class folder.
    public static Path directory() {
        String named = System.getProperty("firsthand.models");
        if (named != null) return Path.of(named);
        try {
            URI code =
                    LanguageModels.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI();
            return Path.of(code).resolveSibling("models");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The models in the directory, each opened on first use.
    public static LanguageModels open(Path directory) {
        return new LanguageModels(directory);
    }

    /// English. Opens its model (some 0.3 s) when the first sentence is parsed.
    ///
    /// Its `parse` throws [ModelException] if the model cannot be used.
    public SentenceAnalyzer english() {
        return english;
    }

    /// A language by its BCP 47 primary tag: [#english] for "en", otherwise one that finds
    /// sentences, tokens, and names by their capitals, and makes no parse.
    public SentenceAnalyzer analyzer(String language) {
        if (language.equals("en")) return english;
        String known = Punctuation.KNOWN.contains(language) ? language : LanguageGuess.UNDETERMINED;
        return others.computeIfAbsent(known, LanguageModels::simple);
    }

    private static SentenceAnalyzer simple(String language) {
        boolean known = Punctuation.KNOWN.contains(language);
        return new SimpleAnalyzer(known ? Punctuation.of(language) : Punctuation.ANY);
    }

    /// In which language the text is: a BCP 47 primary tag, `und` if nothing can be said.
    public String detect(String text) {
        return guess.of(text);
    }

    /// The report in its language, with what that rests on among what is stated of it. A language
    /// that was given together with the text is kept. One that only the frame states (a page's
    /// `html lang`, a feed's `language`) gives way to the text's own where the text says enough:
    /// frames are copied from others.
    public Report inItsLanguage(Report report) {
        boolean known = !report.language().equals(LanguageGuess.UNDETERMINED);
        List<Stated> frame =
                report.stated().stream().filter(s -> s.what().equals("language")).toList();
        boolean done = frame.stream().anyMatch(s -> s.from().equals(TEXT));
        if (done || known && frame.isEmpty()) return report;
        String found = known ? guess.against(report.text()) : guess.of(report.text());
        if (found.equals(LanguageGuess.UNDETERMINED)) return report;
        List<Stated> stated = new ArrayList<>();
        stated.add(new Stated("language", found, TEXT));
        stated.addAll(report.stated());
        return report.withLanguage(found).withStated(stated);
    }

    /// How common English words are.
    ///
    /// @param stemmer turns a word into the stem under which its rank is found
    public WordRanks wordRanks(UnaryOperator<String> stemmer) {
        return WordRanks.read(directory.resolve(EMBEDDER_WORDS), stemmer);
    }

    /// Sentence vectors. Opened here (some 0.3 s) when first asked for, so what needs no vectors
    /// never pays for them; closed with this.
    ///
    /// @throws ModelException if its model cannot be used
    public Embedder embedder() {
        return embedder.get();
    }

    /// Frees the memory of what was opened, for a program that will wait for long. Whatever is
    /// asked
    /// next opens what it needs again; any thread may be in the middle of asking.
    public void rest() {
        parser.letGo();
        embedder.ifMade().ifPresent(Embedder::rest);
    }

    /// Frees what was opened.
    @Override
    public void close() {
        embedder.ifMade().ifPresent(Embedder::close);
    }
}
