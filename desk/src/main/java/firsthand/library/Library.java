package firsthand.library;

import firsthand.Firsthand;
import firsthand.dossier.Correction;
import firsthand.dossier.Corrections;
import firsthand.dossier.Dossier;
import firsthand.report.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/// Keeps reports, their stories, and what people put right in them. Made for many readers and one
/// writer at a time, in this program and in others; all methods may be called by any thread.
///
/// What a method returns is on the disk. Every method throws [LibraryException] when the database
/// fails.
public final class Library implements AutoCloseable {
    /// The store's name inside a library's folder.
    public static final String STORE = "library.sqlite";

    private static final int FOUND = 5_000;
    private static final int FOUND_LIKE = 60;

    private final Store store;
    private final InstantSource clock;
    private final SearchIndex index;
    private final MeaningIndex meanings;
    private final Intake intake;
    private final Dossiers dossiers;

    private Library(Store store, Path index, Supplier<Firsthand> firsthand, InstantSource clock) {
        this.store = store;
        this.clock = clock;
        this.index = new SearchIndex(store, index);
        Path beside = index.resolveSibling(index.getFileName() + "-meanings");
        this.meanings = new MeaningIndex(store, beside, firsthand);
        this.intake = new Intake(() -> firsthand.get().stream());
        this.dossiers = new Dossiers(store, firsthand);
    }

    /// Opens or makes the library in this folder (or SQLite file).
    public static Library open(Path folderOrFile, Firsthand firsthand) {
        return open(folderOrFile, () -> firsthand);
    }

    /// The same, for who needs the models only for some of the work: they are asked for when the
    /// first report is grouped or the first dossier made.
    public static Library open(Path folderOrFile, Supplier<Firsthand> firsthand) {
        return open(folderOrFile, firsthand, InstantSource.system());
    }

    static Library open(Path folderOrFile, Supplier<Firsthand> firsthand, InstantSource clock) {
        boolean file =
                Files.isRegularFile(folderOrFile)
                        || folderOrFile.toString().toLowerCase(Locale.ROOT).endsWith(".sqlite");
        Path at = file ? folderOrFile : folderOrFile.resolve(STORE);
        Path beside = at.toAbsolutePath().resolveSibling(at.getFileName() + "-index");
        return new Library(Store.open(at), beside, firsthand, clock);
    }

    /// Opens or makes the library at a JDBC address: `jdbc:postgresql:…` or `jdbc:sqlite:…`.
    ///
    /// @param index folder of the search index, which this library alone uses
    public static Library open(String url, Path index, Supplier<Firsthand> firsthand) {
        return open(url, index, firsthand, InstantSource.system());
    }

    static Library open(
            String url, Path index, Supplier<Firsthand> firsthand, InstantSource clock) {
        return new Library(Store.open(url), index, firsthand, clock);
    }

    @Override
    public void close() {
        index.close();
        store.close();
    }

    /// Takes one report in, see [#addAll].
    public Receipt add(Report report, byte[] original, String basis) {
        return addAll(List.of(new Incoming(report, original, basis))).getFirst();
    }

    /// Takes reports in, all or none, with a receipt for each in their order. One call is one trip
    /// to the disk, so many reports at once are far faster than one by one.
    public List<Receipt> addAll(List<Incoming> incoming) {
        return writing(c -> intake.take(c, incoming, now()).receipts());
    }

    /// Takes finished stories in, all or none, with their reports and their dossiers, without
    /// grouping
    /// or comparing them again.
    ///
    /// @param basis on what ground they are kept, in words
    public Imported addFinished(List<Finished> stories, String basis) {
        return writing(
                c -> {
                    Imported all = Imported.NOTHING;
                    for (Finished f : stories)
                        all = all.and(FinishedIntake.take(c, f, basis, now()));
                    return all;
                });
    }

    /// Looks at the last reports all together, so that stories merge and split as later reports
    /// show. Happens by itself from time to time; worth asking for after a batch.
    ///
    /// @return how many stories changed
    public int settle() {
        return writing(c -> intake.settle(c, now()).stories().size());
    }

    private <T> T writing(java.util.function.Function<Change, T> work) {
        try {
            return store.write(work);
        } catch (RuntimeException | Error e) {
            intake.forget();
            throw e;
        }
    }

    /// A number that grows with every change of the library, by whomever.
    public long change() {
        return store.read(Change::last);
    }

    /// One page of stories.
    public List<StoryLine> stories(StoryQuery query) {
        return find(query).stream().map(StoryHit::story).toList();
    }

    /// One page of stories, each with the report that made the search find it. Words are looked for
    /// as in [#search]; of very many reports that match, the best few thousand count.
    public List<StoryHit> find(StoryQuery query) {
        Instant now = now();
        Optional<List<Long>> found =
                query.searches()
                        ? Optional.of(index.search(query.words(), query.language(), FOUND))
                        : Optional.empty();
        return store.read(h -> StoryList.of(h, query, found, now));
    }

    /// Stories with reports that share the rarer words of a text, the likest first.
    public List<StoryLine> like(String text, int limit) {
        Instant now = now();
        StoryQuery best = StoryQuery.all().words(text).order(StoryQuery.Order.BEST).page(0, limit);
        List<Long> found = index.like(text, FOUND_LIKE);
        return store.read(h -> StoryList.of(h, best, Optional.of(found), now)).stream()
                .map(StoryHit::story)
                .toList();
    }

    /// Brings the search index up to date, so that the next search is quick.
    public void prepareSearch() {
        index.prepare();
    }

    /// The languages that reports are in, as of the last search, in the alphabet's order.
    public List<String> languages() {
        return index.languages();
    }

    public Optional<StoryLine> story(StoryId id) {
        Instant now = now();
        return store.read(h -> Stories.line(h, id.value(), now));
    }

    /// The present versions of a story's reports, in the order in which they came.
    public List<StoredReport> reports(StoryId id) {
        return store.read(h -> Reports.ofStory(h, id.value()));
    }

    /// The story's dossier with the corrections that stand. Made when first asked for (seconds),
    /// then kept until its reports change.
    public Optional<Dossier> dossier(StoryId id) {
        return corrected(id).map(Corrections.Corrected::dossier);
    }

    /// The same, with the corrections that could not be applied because their words are gone.
    public Optional<Corrections.Corrected> corrected(StoryId id) {
        return dossiers.of(id);
    }

    /// The story's dossier without corrections, if it was made since its reports last changed; none
    /// is made for this.
    public Optional<Dossier> compared(StoryId id) {
        return dossiers.compared(id);
    }

    /// Stories of which a dossier was made, though perhaps not of their present reports.
    public Set<StoryId> comparedStories() {
        return dossiers.compared();
    }

    /// A report's present version.
    public Optional<StoredReport> report(String id) {
        return store.read(h -> Reports.stored(h, id));
    }

    /// Whether a report of this address is there; fragment and tracking don't count.
    public boolean has(String address) {
        return store.read(h -> Reports.atAddress(h, Sameness.address(address)).isPresent());
    }

    /// All versions of a report, first to last; empty when there is no such report.
    public List<StoredReport> versions(String id) {
        return store.read(h -> Reports.versions(h, id));
    }

    /// The reports that share twenty runs of five words or more with this one, as seen when the
    /// later
    /// one came in, whether their stories are compared or not; the closest first.
    public List<Sharing> sharing(String report, int limit) {
        return store.read(h -> Candidates.of(h, report, limit));
    }

    /// The pairs of a story's reports that share twenty runs of five words or more, the closest
    /// first.
    public List<Sharing.Pair> sharingWithin(StoryId story, int limit) {
        return store.read(h -> Candidates.within(h, story.value(), limit));
    }

    /// The bytes that a version was read from.
    public Optional<byte[]> original(String sha256) {
        return store.read(h -> Reports.original(h, sha256));
    }

    /// Reports in which all the words stand, best first; words between straight quotation marks
    /// must
    /// stand together.
    public List<Hit> search(String words, int limit) {
        List<Long> found = index.search(words, limit);
        return store.read(
                h ->
                        found.stream()
                                .flatMap(number -> Reports.numbered(h, number).stream())
                                .map(r -> Snippet.hit(r, words))
                                .toList());
    }

    /// Reports that are most like one by their meaning, in whatever words, the nearest first and
    /// without itself. The first time all reports are looked at, which takes minutes for tens of
    /// thousands.
    ///
    /// @param made is told how many were looked at so far
    public List<Hit> near(String report, int limit, IntConsumer made) {
        Optional<StoredReport> one = report(report);
        if (one.isEmpty()) return List.of();
        List<Long> found = meanings.near(one.get().report(), limit + 1, made);
        return store.read(
                h ->
                        found.stream()
                                .flatMap(number -> Reports.numbered(h, number).stream())
                                .filter(r -> !r.report().id().equals(report))
                                .limit(limit)
                                .map(r -> Snippet.hit(r, ""))
                                .toList());
    }

    /// Makes the search index anew from the store; the index of meanings begins anew when it is
    /// next
    /// asked.
    public void reindex() {
        index.rebuild();
        meanings.forgetAll();
    }

    /// Hands on the present version of every report, in the order in which they came; holds few of
    /// them at a time.
    public void each(java.util.function.Consumer<StoredReport> taker) {
        long last = 0;
        while (true) {
            long from = last;
            List<Reports.Numbered> some = store.read(h -> Reports.after(h, from, 200));
            if (some.isEmpty()) return;
            some.forEach(r -> taker.accept(r.report()));
            last = some.getLast().number();
        }
    }

    /// Who published, most reports first.
    public List<Outlet> outlets() {
        return store.read(Reports::outlets);
    }

    /// How many stories of two reports and more have no dossier or an old one.
    public int due() {
        return dossiers.due();
    }

    /// Makes the dossier of the newest story of two reports and more that has none or an old one,
    /// so that whoever asks for it finds it made. For idle hours. A story that can't be compared is
    /// passed over until it changes.
    ///
    /// @return the story; empty when all are made
    /// @throws RuntimeException when this story can't be compared
    public Optional<StoryId> prepare() {
        return dossiers.prepare();
    }

    /// Notes a correction; it holds from the next dossier on. Empty when there is no such story.
    public Optional<Long> correct(StoryId story, Correction correction) {
        return store.write(
                c ->
                        Stories.number(c.sql(), story.value())
                                .map(number -> Ledger.correct(c, number, story, correction)));
    }

    /// Takes a correction back. False when it does not stand.
    public boolean undo(long correction, String who) {
        return store.write(c -> Ledger.undo(c, correction, who, now()));
    }

    /// All corrections of a story, undone ones too, in the order in which they were made.
    public List<StoredCorrection> corrections(StoryId story) {
        return store.read(h -> Ledger.corrections(h, story.value()));
    }

    /// The story that a correction is for.
    public Optional<StoryId> storyOfCorrection(long correction) {
        return store.read(h -> Ledger.storyOf(h, correction));
    }

    /// Who did what, newest first.
    public List<AuditEntry> audit(int limit) {
        return store.read(h -> Ledger.audit(h, limit));
    }

    /// Notes an input that could not be taken.
    public void refuse(String place, String key, String reason) {
        RefusedInput r = new RefusedInput(now(), place, key, reason);
        store.write(
                c -> {
                    Ledger.refuse(c, r);
                    return r;
                });
    }

    /// What could not be taken, newest first.
    public List<RefusedInput> refusals(int limit) {
        return store.read(h -> Ledger.refusals(h, limit));
    }

    /// Feeds and pages to follow, by address.
    public List<Followed> followed() {
        return store.read(Following::all);
    }

    /// Follows this, or brings what is known of it up to date.
    public void follow(Followed source) {
        store.write(
                c -> {
                    Following.put(c, source);
                    return source;
                });
    }

    /// Follows it no longer. False when it wasn't followed.
    public boolean unfollow(String address) {
        return store.write(c -> Following.remove(c, address));
    }

    /// Erases a report in all its versions and all that was made from it, and keeps it out. Empty
    /// when there is no such report.
    public Optional<Erasure> eraseReport(String id, String who, String why) {
        Eraser.Act act = new Eraser.Act(who, why, "report", now());
        return erased(
                writing(
                        c -> {
                            intake.forget();
                            return Reports.byId(c.sql(), id).map(k -> Eraser.report(c, k, act));
                        }));
    }

    /// Erases all reports of an outlet and keeps the outlet out.
    public Erasure eraseOutlet(String outlet, String who, String why) {
        Eraser.Act act = new Eraser.Act(who, why, "outlet", now());
        return erased(
                        Optional.of(
                                writing(
                                        c -> {
                                            intake.forget();
                                            return Eraser.outlet(c, outlet, act);
                                        })))
                .orElseThrow();
    }

    private Optional<Erasure> erased(Optional<Erasure> erasure) {
        if (erasure.isPresent()) {
            store.scrub();
            index.forgetErased();
            meanings.forgetErased();
        }
        return erasure;
    }

    /// What was erased, newest first.
    public List<Erasure> erasures() {
        return store.read(Ledger::erasures);
    }

    /// What people are told of, and how far that has come.
    public AlertLog alerts() {
        return new AlertLog(store);
    }

    /// Whether all the words stand in the report's title, text or outlet, as [#search] finds them.
    public boolean matches(String words, Report report) {
        return index.matches(words, report);
    }

    /// The dossier of reports that need not be the library's, versions of one for instance. Nothing
    /// of it is kept.
    public Dossier compare(List<Report> reports) {
        return dossiers.compare(reports);
    }

    /// What is wrong, in plain sentences; empty when nothing is. Looks at the database's own
    /// structure, at the hash of every original and report, at what belongs to what, and at whether
    /// the search index has what the store has.
    public List<String> check() {
        List<String> wrong = new ArrayList<>(store.check());
        wrong.addAll(store.read(Soundness::check));
        int stored = store.read(Soundness::reports);
        int indexed = index.size();
        if (stored != indexed)
            wrong.add(
                    "The search index has "
                            + indexed
                            + " reports, the store "
                            + stored
                            + ": 'firsthand library reindex' makes it anew.");
        return wrong;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
