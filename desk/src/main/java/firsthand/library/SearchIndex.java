package firsthand.library;

import firsthand.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/// Full text search over the present versions of all reports. It is made from the store alone and
/// notes up to which change it knows it, so that it catches up by itself when the store has gone
/// on, also after a crash.
final class SearchIndex implements AutoCloseable {
    private static final String CHANGE = "change";
    private static final String LAYOUT = "layout";

    /// Raised when a report is put into the index in another way: older indexes are made anew.
    private static final String PRESENT_LAYOUT = "2";

    /// The best first; what scores the same in the order in which it came, so that an index made
    /// anew answers like one that grew.
    private static final Sort BEST =
            new Sort(SortField.FIELD_SCORE, new SortField("order", SortField.Type.LONG));

    private static final int MOST_WORDS = 32;
    private static final Sort LATEST = new Sort(new SortField("order", SortField.Type.LONG, true));

    /// Kept so that its level stays: Lucene else tells of CPU features on standard error.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    private final Store store;
    private final Path folder;
    private final StandardAnalyzer analyzer = new StandardAnalyzer();
    private Optional<Open> open = Optional.empty();
    private long known = -1;
    private volatile List<String> languages = List.of();

    SearchIndex(Store store, Path folder) {
        this.store = store;
        this.folder = folder;
    }

    private record Open(Directory directory, SearcherManager searchers) {}

    /// The numbers of the reports that match best, best first.
    List<Long> search(String words, int limit) {
        return search(words, "", limit);
    }

    /// The same among the reports in one language. Without words all of them, the latest first.
    ///
    /// @param language empty: any
    List<Long> search(String words, String language, int limit) {
        List<Query> parts = parts(words);
        if (parts.isEmpty() && (language.isEmpty() || !words.isBlank())) return List.of();
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Query part : parts) all.add(part, Occur.MUST);
        if (!language.isEmpty()) {
            all.add(new TermQuery(new Term("language", language)), Occur.FILTER);
        }
        return best(all.build(), parts.isEmpty() ? LATEST : BEST, limit);
    }

    /// The numbers of the reports that share most of a text's rarer words, the likest first.
    List<Long> like(String text, int limit) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        tokens(text).stream()
                .distinct()
                .sorted(Comparator.comparingInt((String t) -> -t.length()))
                .limit(MOST_WORDS)
                .forEach(t -> any.add(either(List.of(t)), Occur.SHOULD));
        return best(any.build(), BEST, limit);
    }

    /// The languages of all reports, as of the last search; empty before the first.
    List<String> languages() {
        return languages;
    }

    private static List<String> languages(SearcherManager searchers) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            Set<String> languages = new TreeSet<>();
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                Terms terms = leaf.reader().terms("language");
                if (terms == null) continue;
                TermsEnum each = terms.iterator();
                while (each.next() != null) languages.add(each.term().utf8ToString());
            }
            return List.copyOf(languages);
        } finally {
            searchers.release(searcher);
        }
    }

    /// Brings the index up to date, so that the next search need not.
    void prepare() {
        try {
            fresh();
        } catch (IOException e) {
            throw Troubles.ofIndex(e);
        }
    }

    private List<Long> best(Query query, Sort order, int limit) {
        if (limit <= 0) return List.of();
        try {
            SearcherManager searchers = fresh().searchers;
            IndexSearcher searcher = searchers.acquire();
            try {
                List<Long> found = new ArrayList<>();
                for (ScoreDoc hit : searcher.search(query, limit, order).scoreDocs) {
                    found.add(
                            Long.parseLong(
                                    searcher.storedFields().document(hit.doc).get("number")));
                }
                return found;
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw Troubles.ofIndex(e);
        }
    }

    /// Whether a report would be found, without looking at the index.
    boolean matches(String words, Report r) {
        List<List<String>> parts = pieces(words);
        List<String> title = tokens(r.title().orElse(""));
        List<String> text = new ArrayList<>(tokens(r.text()));
        List<String> outlet = tokens(r.outlet().orElse(""));
        return !parts.isEmpty()
                && parts.stream()
                        .allMatch(
                                p ->
                                        Collections.indexOfSubList(title, p) >= 0
                                                || Collections.indexOfSubList(text, p) >= 0
                                                || Collections.indexOfSubList(outlet, p) >= 0);
    }

    /// Each word, and each phrase between straight quotation marks, in the title or the text.
    private List<Query> parts(String words) {
        return pieces(words).stream().map(SearchIndex::either).toList();
    }

    private List<List<String>> pieces(String words) {
        List<List<String>> parts = new ArrayList<>();
        String[] pieces = words.split("\"", -1);
        for (int i = 0; i < pieces.length; i++) {
            List<String> tokens = tokens(pieces[i]);
            if (i % 2 == 1 && tokens.size() > 1) parts.add(tokens);
            else for (String t : tokens) parts.add(List.of(t));
        }
        return parts.subList(0, Math.min(MOST_WORDS, parts.size()));
    }

    private static Query either(List<String> tokens) {
        return new BooleanQuery.Builder()
                .add(new BoostQuery(in("title", tokens), 2), Occur.SHOULD)
                .add(in("text", tokens), Occur.SHOULD)
                .build();
    }

    private static Query in(String field, List<String> tokens) {
        if (tokens.size() == 1) return new TermQuery(new Term(field, tokens.getFirst()));
        return new PhraseQuery(field, tokens.toArray(String[]::new));
    }

    private List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) tokens.add(term.toString());
            stream.end();
        } catch (IOException e) {
            throw Troubles.ofIndex(e);
        }
        return tokens;
    }

    /// The index as the store is now.
    private synchronized Open fresh() throws IOException {
        if (open.isPresent() && known == present()) return open.get();
        catchUp();
        Open now = open.isPresent() ? open.get() : opened();
        open = Optional.of(now);
        now.searchers.maybeRefreshBlocking();
        languages = languages(now.searchers);
        return now;
    }

    private Open opened() throws IOException {
        Directory directory = FSDirectory.open(folder);
        return new Open(directory, new SearcherManager(directory, null));
    }

    private long present() {
        return store.read(Change::last);
    }

    /// Takes over what changed in the store since the last time. Another program that is just doing
    /// the same is left to it.
    private void catchUp() throws IOException {
        Files.createDirectories(folder);
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, config())) {
            if (!PRESENT_LAYOUT.equals(noted(writer, LAYOUT).orElse(""))) writer.deleteAll();
            long since = noted(writer, CHANGE).map(Long::parseLong).orElse(-1L);
            long now = present();
            take(writer, since);
            boolean erased = forget(writer, since);
            if (erased) writer.forceMergeDeletes(true);
            writer.setLiveCommitData(
                    Map.of(CHANGE, Long.toString(now), LAYOUT, PRESENT_LAYOUT).entrySet());
            writer.commit();
            if (erased) writer.deleteUnusedFiles();
            known = now;
        } catch (LockObtainFailedException e) {
            if (!DirectoryReader.indexExists(FSDirectory.open(folder))) throw e;
        }
    }

    /// What the index's last commit says of itself. Nothing when it is to be made anew.
    private static Optional<String> noted(IndexWriter writer, String what) {
        var data = writer.getLiveCommitData();
        if (data == null || writer.getDocStats().numDocs == 0) return Optional.empty();
        for (var e : data) if (e.getKey().equals(what)) return Optional.of(e.getValue());
        return Optional.empty();
    }

    /// What is erased goes from the files, however little it is of them.
    private IndexWriterConfig config() {
        TieredMergePolicy merges = new TieredMergePolicy();
        merges.setForceMergeDeletesPctAllowed(0);
        return new IndexWriterConfig(analyzer).setMergePolicy(merges);
    }

    private void take(IndexWriter writer, long since) {
        store.read(
                h -> {
                    h.createQuery(
                                    "SELECT r.number, v.body FROM version v JOIN report r ON"
                                            + " r.number = v.report AND v.number = r.versions WHERE"
                                            + " v.change > :since")
                            .bind("since", since)
                            .setFetchSize(500)
                            .map(
                                    (row, context) ->
                                            new Taken(row.getLong("number"), row.getString("body")))
                            .forEach(t -> put(writer, t));
                    return true;
                });
    }

    private record Taken(long number, String body) {}

    private static void put(IndexWriter writer, Taken taken) {
        Report r = RecordJson.read(taken.body, Report.class);
        String number = Long.toString(taken.number);
        Document d = new Document();
        d.add(new StringField("number", number, Field.Store.YES));
        r.title().ifPresent(t -> d.add(new TextField("title", t, Field.Store.NO)));
        d.add(new NumericDocValuesField("order", taken.number));
        d.add(new StringField("language", r.language(), Field.Store.NO));
        d.add(new TextField("text", r.text(), Field.Store.NO));
        r.outlet().ifPresent(o -> d.add(new TextField("text", o, Field.Store.NO)));
        try {
            writer.updateDocument(new Term("number", number), d);
        } catch (IOException e) {
            throw Troubles.ofIndex(e);
        }
    }

    private boolean forget(IndexWriter writer, long since) throws IOException {
        List<Long> gone =
                store.read(
                        h ->
                                h.createQuery(
                                                "SELECT number FROM erased_report WHERE change >"
                                                        + " :since")
                                        .bind("since", since)
                                        .mapTo(Long.class)
                                        .list());
        for (long number : gone) writer.deleteDocuments(new Term("number", Long.toString(number)));
        return !gone.isEmpty();
    }

    /// How many reports it has.
    int size() {
        try {
            SearcherManager searchers = fresh().searchers;
            IndexSearcher searcher = searchers.acquire();
            try {
                return searcher.getIndexReader().numDocs();
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw Troubles.ofIndex(e);
        }
    }

    /// After an erasure nothing of it may stay in the index.
    synchronized void forgetErased() {
        if (!Files.isDirectory(folder)) return;
        try {
            fresh();
        } catch (IOException e) {
            throw Troubles.ofIndex(e);
        }
    }

    /// Makes the index anew.
    synchronized void rebuild() {
        try {
            close();
            if (Files.isDirectory(folder)) {
                try (var files = Files.list(folder)) {
                    for (Path f : files.toList()) Files.delete(f);
                }
            }
            fresh();
        } catch (IOException e) {
            throw Troubles.ofIndex(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            if (open.isPresent()) {
                open.get().searchers.close();
                open.get().directory.close();
            }
            open = Optional.empty();
            known = -1;
        } catch (IOException e) {
            throw Troubles.ofIndex(e);
        }
    }
}
