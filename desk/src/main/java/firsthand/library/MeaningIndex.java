package firsthand.library;

import firsthand.Firsthand;
import firsthand.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// The reports that are nearest to one by their meaning. Making it takes some hundredths of a
/// second
/// a report, so it is made when first asked for and goes on where it was; made from the store
/// alone.
final class MeaningIndex {
    private static final String CHANGE = "change";

    /// Reports after which what was made is kept.
    private static final int AT_ONCE = 256;

    private final Store store;
    private final Path folder;
    private final Supplier<Firsthand> firsthand;

    MeaningIndex(Store store, Path folder, Supplier<Firsthand> firsthand) {
        this.store = store;
        this.folder = folder;
        this.firsthand = firsthand;
    }

    /// The numbers of the nearest reports, the nearest first.
    ///
    /// @param made is told how many reports were taken in so far
    synchronized List<Long> near(Report report, int limit, IntConsumer made) {
        if (limit <= 0) return List.of();
        try {
            catchUp(made);
            float[] meaning = firsthand.get().meaning(report);
            try (Directory directory = FSDirectory.open(folder);
                    DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                KnnFloatVectorQuery nearest = new KnnFloatVectorQuery("meaning", meaning, limit);
                List<Long> found = new ArrayList<>();
                for (ScoreDoc hit : searcher.search(nearest, limit).scoreDocs) {
                    String number = searcher.storedFields().document(hit.doc).get("number");
                    found.add(Long.parseLong(number));
                }
                return found;
            }
        } catch (IOException e) {
            throw Troubles.ofIndex(e);
        }
    }

    private void catchUp(IntConsumer made) throws IOException {
        Files.createDirectories(folder);
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, config())) {
            long since = since(writer);
            int taken = 0;
            while (true) {
                List<Taken> some = after(since);
                if (some.isEmpty()) break;
                for (Taken t : some) {
                    put(writer, t);
                    made.accept(++taken);
                }
                since = some.getLast().change();
                keep(writer, since);
            }
            forget(writer);
            keep(writer, since);
        }
    }

    /// What is erased goes from the files, however little it is of them.
    private static IndexWriterConfig config() {
        return new IndexWriterConfig()
                .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0));
    }

    private static void keep(IndexWriter writer, long since) throws IOException {
        writer.setLiveCommitData(Map.of(CHANGE, Long.toString(since)).entrySet());
        writer.commit();
    }

    private static long since(IndexWriter writer) {
        var data = writer.getLiveCommitData();
        if (data == null) return -1;
        for (var e : data) if (e.getKey().equals(CHANGE)) return Long.parseLong(e.getValue());
        return -1;
    }

    private record Taken(long number, long change, Report report) {}

    /// Whole changes, so that the next ones are those after the last.
    private List<Taken> after(long since) {
        return store.read(
                h -> {
                    List<Taken> some = new ArrayList<>();
                    var rows =
                            h.createQuery(
                                            "SELECT r.number, v.change, v.body FROM version v JOIN"
                                                    + " report r ON r.number = v.report AND"
                                                    + " v.number = r.versions WHERE v.change >"
                                                    + " :since ORDER BY v.change, r.number")
                                    .bind("since", since)
                                    .setFetchSize(AT_ONCE)
                                    .map(
                                            (row, context) ->
                                                    new Taken(
                                                            row.getLong("number"),
                                                            row.getLong("change"),
                                                            RecordJson.read(
                                                                    row.getString("body"),
                                                                    Report.class)))
                                    .iterator();
                    try (rows) {
                        while (rows.hasNext()) {
                            Taken next = rows.next();
                            boolean full = some.size() >= AT_ONCE;
                            if (full && some.getLast().change() != next.change()) break;
                            some.add(next);
                        }
                    }
                    return some;
                });
    }

    private void put(IndexWriter writer, Taken taken) throws IOException {
        String number = Long.toString(taken.number);
        Document d = new Document();
        d.add(new StringField("number", number, Field.Store.YES));
        d.add(
                new KnnFloatVectorField(
                        "meaning",
                        firsthand.get().meaning(taken.report),
                        VectorSimilarityFunction.DOT_PRODUCT));
        writer.updateDocument(new Term("number", number), d);
    }

    /// Takes out all that was ever erased: what is not there costs nothing.
    private void forget(IndexWriter writer) throws IOException {
        List<Long> gone =
                store.read(
                        h ->
                                h.createQuery("SELECT number FROM erased_report ORDER BY number")
                                        .mapTo(Long.class)
                                        .list());
        for (long number : gone) writer.deleteDocuments(new Term("number", Long.toString(number)));
        if (writer.hasDeletions()) writer.forceMergeDeletes(true);
    }

    /// After an erasure nothing of it may stay.
    synchronized void forgetErased() {
        if (!Files.isDirectory(folder)) return;
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, config())) {
            long since = since(writer);
            forget(writer);
            keep(writer, since);
            writer.deleteUnusedFiles();
        } catch (IOException e) {
            throw Troubles.ofIndex(e);
        }
    }

    /// Begins anew with the next question.
    synchronized void forgetAll() {
        if (!Files.isDirectory(folder)) return;
        try (var files = Files.list(folder)) {
            for (Path f : files.toList()) Files.delete(f);
        } catch (IOException e) {
            throw Troubles.ofIndex(e);
        }
    }
}
