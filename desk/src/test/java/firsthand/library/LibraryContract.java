package firsthand.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.Firsthand;
import firsthand.dossier.Correction;
import firsthand.dossier.Dossier;
import firsthand.read.Inputs;
import firsthand.read.Outcome;
import firsthand.report.Report;
import firsthand.report.StatedTime;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What every library does, whichever database keeps it.
abstract class LibraryContract {
    static final Firsthand FIRSTHAND = Firsthand.open();
    static final Instant NOW = Instant.parse("2026-04-02T09:00:00Z");
    static final String DAM =
            "The Orvik dam in Skar valley held on Monday although the Skar rose by two metres,"
                    + " mayor Ida Holm said. Engineers from Norhydro opened both gates.";
    static final String BANK =
            "Tellus Bank will be taken over by Corvia after depositors withdrew 400 million euros"
                    + " in Brenn, finance minister Paul Reyer said on Tuesday.";

    @TempDir Path folder;
    Library library;

    /// Opens or makes this test's library.
    abstract Library opened(Supplier<Firsthand> firsthand);

    /// All that is left of the library, to be searched for what was erased.
    abstract List<String> remains() throws IOException;

    @BeforeEach
    void open() {
        library = opened(() -> FIRSTHAND);
    }

    @AfterEach
    void close() {
        library.close();
    }

    void reopen() {
        library.close();
        open();
    }

    static Report report(String id, String outlet, String url, String text) {
        return new Report(
                id,
                optional(outlet),
                optional(url),
                Optional.empty(),
                Optional.empty(),
                StatedTime.parse("2026-04-01"),
                "en",
                text,
                List.of(),
                List.of());
    }

    private static Optional<String> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    Receipt add(Report r) {
        return library.add(r, r.text().getBytes(StandardCharsets.UTF_8), "given by hand");
    }

    StoryId largest() {
        return library.stories(StoryQuery.newest(100)).stream()
                .max(java.util.Comparator.comparingInt(StoryLine::reports))
                .orElseThrow()
                .id();
    }

    static List<Report> sample(String name) {
        List<Outcome> outcomes = new ArrayList<>();
        Inputs.read(List.of("../samples/" + name), outcomes::add);
        return Inputs.accepted(outcomes);
    }

    @Test
    void aReportIsKeptAsItCame() {
        Report r =
                report(
                        "dam",
                        "Skar Post",
                        "https://skar.example/dam",
                        DAM + " \ud83c\udf09 \ud800!");
        var added = assertInstanceOf(Receipt.Added.class, add(r));
        assertTrue(added.opened());
        reopen();
        StoredReport stored = library.report("dam").orElseThrow();
        assertEquals(r, stored.report());
        assertEquals(NOW, stored.firstSeen());
        assertEquals("given by hand", stored.basis());
        assertArrayEquals(
                r.text().getBytes(StandardCharsets.UTF_8),
                library.original(stored.original()).orElseThrow());
        assertEquals(List.of(), library.check());
    }

    @Test
    void theSameTwiceIsOne() {
        add(report("dam", "Skar Post", "https://skar.example/dam", DAM));
        Report again =
                report("other", "Skar Post", "https://SKAR.example/dam?utm_source=x#top", DAM);
        assertInstanceOf(Receipt.Duplicate.class, add(again));
        add(report("b", "Post", "", BANK));
        assertInstanceOf(Receipt.Duplicate.class, add(report("c", "Post", "", BANK)));
        assertEquals(2, library.stories(StoryQuery.newest(10)).size());
    }

    @Test
    void anotherOutletsCopyIsAnotherReportOfTheStory() {
        var first = (Receipt.Added) add(report("a", "Skar Post", "", DAM));
        var second = (Receipt.Added) add(report("b", "Norhydro News", "", DAM));
        assertEquals(first.story(), second.story());
        assertFalse(second.opened());
    }

    @Test
    void whichReportsShareWordsIsKnownAtOnceAcrossRestartsAndStories() {
        String own =
                " The mayor, asked for it, said nothing of the kind had ever been on the table.";
        add(report("a", "Skar Post", "https://skar.example/a", DAM));
        add(report("x", "Bank Daily", "", BANK));
        add(report("b", "Norhydro News", "https://norhydro.example/b", DAM + own));
        reopen();
        var third = (Receipt.Added) add(report("c", "Far Herald", "", DAM + BANK));
        assertEquals(List.of("b", "c"), sharing("a"));
        assertEquals(List.of("a", "c"), sharing("b"));
        assertEquals(List.of("a", "b"), sharing("c"));
        assertEquals(List.of(), sharing("x"));
        Sharing a = library.sharing("c", 1).getFirst();
        assertEquals(Optional.of("Skar Post"), a.outlet());
        assertTrue(a.shared() >= 20);
        assertEquals(3, library.sharingWithin(third.story(), 10).size());
        // a version with words of its own shares nothing any more, nor after a restart
        add(report("b", "Norhydro News", "https://norhydro.example/b", own + BANK));
        assertEquals(List.of("c"), sharing("a"));
        assertEquals(List.of(), sharing("b"));
        library.eraseReport("c", "editor", "asked for");
        assertEquals(List.of(), sharing("a"));
        assertEquals(List.of(), library.check());
    }

    private List<String> sharing(String report) {
        return library.sharing(report, 10).stream().map(Sharing::report).sorted().toList();
    }

    @Test
    void aChangedReportIsAVersion() {
        add(report("dam", "Skar Post", "https://skar.example/dam", DAM));
        Report changed = report("dam", "Skar Post", "https://skar.example/dam", DAM + " Updated.");
        assertEquals(2, assertInstanceOf(Receipt.NewVersion.class, add(changed)).version());
        assertEquals(
                List.of(DAM, DAM + " Updated."),
                library.versions("dam").stream().map(v -> v.report().text()).toList());
        assertEquals(changed, library.report("dam").orElseThrow().report());
    }

    @Test
    void oneGivenIdInTwoFoldersIsTwoReports() {
        add(report("r01", "", "", DAM));
        var other = assertInstanceOf(Receipt.Added.class, add(report("r01", "", "", BANK)));
        assertEquals("r01-2", other.report());
        assertInstanceOf(
                Receipt.NewVersion.class,
                add(report("r01", "", "", DAM.replace("two metres", "three metres"))));
    }

    @Test
    void aDossierIsMadeOnceAndKept() {
        List<Report> reports = sample("bank-rescue");
        for (Report r : reports) add(r);
        StoryId story = largest();
        Dossier made = library.dossier(story).orElseThrow();
        library.close();
        library =
                opened(
                        () -> {
                            throw new AssertionError("a kept dossier needs no models");
                        });
        assertEquals(made, library.dossier(story).orElseThrow());
        StoryLine line = library.story(story).orElseThrow();
        assertEquals(made.title(), line.title());
        assertEquals(made.stemma().independentOrigins(), line.independentOrigins());
    }

    @Test
    void correctionsHoldUntilTheyAreUndone() {
        for (Report r : sample("bank-rescue")) add(r);
        StoryId story = largest();
        Dossier fresh = library.dossier(story).orElseThrow();
        var descent = fresh.stemma().descents().getFirst();
        var signed = new Correction.Signature("Vera Lind", NOW, "their reporter was there");
        long number =
                library.correct(
                                story,
                                new Correction.DescentRejected(
                                        descent.child(), descent.parent(), signed))
                        .orElseThrow();
        reopen();
        Dossier corrected = library.dossier(story).orElseThrow();
        assertFalse(corrected.stemma().descents().contains(descent));
        assertTrue(library.undo(number, "Vera Lind"));
        assertFalse(library.undo(number, "Vera Lind"));
        assertEquals(fresh, library.dossier(story).orElseThrow());
        assertEquals(
                List.of("undid", "corrected"),
                library.audit(10).stream().map(AuditEntry::what).toList());
    }

    @Test
    void whatIsErasedIsNowhereAndStaysOut() throws IOException {
        add(report("dam", "Skar Post", "https://skar.example/dam", DAM));
        add(report("bank", "Brenn Daily", "", BANK));
        assertEquals(
                1, library.eraseReport("dam", "Vera Lind", "asked to").orElseThrow().reports());
        assertInstanceOf(
                Receipt.KeptOut.class,
                add(report("dam", "Skar Post", "https://skar.example/dam", DAM + " More.")));
        library.eraseOutlet("brenn daily", "Vera Lind", "licence ended");
        assertInstanceOf(
                Receipt.KeptOut.class, add(report("new", "Brenn Daily", "", "Something else.")));
        library.close();
        for (String part : remains()) {
            for (String word : List.of("Orvik", "Tellus", "skar.example")) {
                assertFalse(part.contains(word), word + " in " + part);
            }
        }
        open();
        assertEquals(List.of(), library.stories(StoryQuery.newest(10)));
    }

    /// The files of a folder as Latin letters.
    static List<String> bytes(Path folder) throws IOException {
        List<String> all = new ArrayList<>();
        try (var files = Files.walk(folder)) {
            for (Path f : files.filter(Files::isRegularFile).toList()) {
                all.add(f + ": " + new String(Files.readAllBytes(f), StandardCharsets.ISO_8859_1));
            }
        }
        return all;
    }

    @Test
    void aFailedAddKeepsNothingAndTheNextOneWorks() {
        Report good = report("a", "Post", "", DAM);
        Incoming bad = new Incoming(report("b", "Post", "", BANK), new byte[] {1}, null);
        Incoming in = new Incoming(good, new byte[] {1}, "given");
        assertThrows(LibraryException.class, () -> library.addAll(List.of(in, bad)));
        assertEquals(List.of(), library.stories(StoryQuery.newest(10)));
        assertInstanceOf(Receipt.Added.class, add(good));
    }

    @Test
    void storiesAreFoundByWordsOutletLanguageDayAndWhatIsKnownOfThem() {
        add(report("a", "Skar Post", "", DAM));
        add(report("a2", "Valley Echo", "", DAM));
        add(
                new Report(
                        "b",
                        Optional.of("Blatt"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        StatedTime.parse("2026-03-03"),
                        "de",
                        "Die Bank in Brenn geht an Corvia, sagte Finanzminister Paul Reyer am Dienstag;"
                                + " 400 Millionen Euro waren abgezogen worden, sagte Reyer.",
                        List.of(),
                        List.of()));
        StoryQuery all = StoryQuery.all();
        assertEquals(2, library.stories(all).size());
        StoryHit hit = library.find(all.words("gates engineers")).getFirst();
        assertEquals(2, hit.story().reports());
        assertTrue(hit.best().orElseThrow().snippet().contains("Engineers"), hit.toString());
        assertEquals(List.of("b"), found(all.words("sagte")));
        assertEquals(List.of(), found(all.words("said").language("de")));
        assertEquals(List.of("b"), found(all.language("de")));
        assertEquals(List.of("a", "a2"), found(all.outlet("Valley Echo")));
        assertEquals(List.of(), found(all.outlet("Valley")));
        assertEquals(List.of("a", "a2"), found(all.only(StoryQuery.Only.SEVERAL)));
        assertEquals(List.of(), found(all.only(StoryQuery.Only.GROWING)));
        var day = Optional.of(java.time.LocalDate.parse("2026-03-03"));
        assertEquals(List.of("b"), found(all.days(day, day)));
        assertEquals(
                List.of("a", "a2"), found(all.days(day.map(d -> d.plusDays(1)), Optional.empty())));
        assertEquals(List.of("de", "en"), library.languages());
        StoryQuery best = all.words("Monday").order(StoryQuery.Order.BEST);
        assertEquals(1, library.stories(best.page(0, 1)).size());
        assertEquals(0, library.stories(best.page(1, 1)).size());
        assertEquals(
                "b",
                library.reports(library.like("Corvia bekommt die Bank in Brenn", 1).getFirst().id())
                        .getFirst()
                        .report()
                        .id());
    }

    private List<String> found(StoryQuery query) {
        return library.stories(query).stream()
                .flatMap(l -> library.reports(l.id()).stream())
                .map(r -> r.report().id())
                .sorted()
                .toList();
    }

    @Test
    void searchFindsWhatIsThereNowAndTheRebuiltIndexFindsTheSame() {
        add(report("dam", "Skar Post", "https://skar.example/dam", DAM));
        add(report("bank", "Brenn Daily", "", BANK));
        assertEquals(List.of("dam"), found("orvik GATES"));
        assertEquals(List.of("bank"), found("\"depositors withdrew\""));
        assertEquals(List.of(), found("\"withdrew depositors\""));
        assertEquals(List.of(), found("\" ( AND * ~"));
        add(report("dam", "Skar Post", "https://skar.example/dam", "It burst after all."));
        assertEquals(List.of(), found("gates"));
        assertEquals(List.of("dam"), found("burst"));
        library.eraseReport("bank", "Vera Lind", "asked to");
        assertEquals(List.of(), found("depositors"));
        library.reindex();
        assertEquals(List.of("dam"), found("burst"));
        assertEquals(List.of(), found("depositors"));
    }

    private List<String> found(String words) {
        return library.search(words, 10).stream().map(Hit::report).toList();
    }

    @Test
    void whatIsLikeAReportByMeaningIsFoundUntilItIsErased() {
        add(report("dam", "Skar Post", "", DAM));
        add(report("bank", "Brenn Daily", "", BANK));
        String flood = "The barrage on the river withstood the flood, the town's head told people.";
        add(report("flood", "Herald", "", flood));
        assertEquals("flood", near("dam").getFirst());
        assertEquals(2, near("dam").size());
        library.eraseReport("flood", "Vera Lind", "asked to");
        assertEquals(List.of("bank"), near("dam"));
        library.reindex();
        assertEquals(List.of("bank"), near("dam"));
        assertEquals(List.of(), near("nothing"));
    }

    private List<String> near(String report) {
        return library.near(report, 10, n -> {}).stream().map(Hit::report).toList();
    }

    @Test
    void aStoryThatWasMergedIsFoundUnderItsOldId() {
        List<Report> reports = sample("dam-failure");
        List<Receipt> receipts = new ArrayList<>();
        for (Report r : reports) receipts.add(add(r));
        library.settle();
        for (Receipt r : receipts) {
            assertTrue(library.story(((Receipt.Added) r).story()).isPresent(), r.toString());
        }
    }

    @Test
    void twoProgramsMayWrite() {
        try (Library other = opened(() -> FIRSTHAND)) {
            add(report("a", "Post", "", DAM));
            var second =
                    (Receipt.Added) other.add(report("b", "Times", "", DAM), new byte[0], "given");
            var third = (Receipt.Added) add(report("c", "Herald", "", DAM));
            assertEquals(second.story(), third.story());
            assertEquals(3, library.reports(third.story()).size());
        }
    }

    @Test
    void whatIsFollowedIsRemembered() {
        Followed f = Followed.fresh("https://skar.example/feed", "feed", "Skar Post");
        library.follow(f);
        reopen();
        assertEquals(List.of(f), library.followed());
        assertTrue(library.unfollow(f.address()));
        assertEquals(List.of(), library.followed());
    }

    private static Finished finished(List<Report> story) {
        Dossier made = FIRSTHAND.dossier(story);
        return Finished.of(
                firsthand.encoding.Encoded.of(made, Dossier.class),
                firsthand.encoding.ProgramCode.fingerprint());
    }

    @Test
    void finishedStoriesAreTakenOverAsTheyAre() {
        List<Report> story = sample("ferry-sinking");
        Finished finished = finished(story);
        Imported first = library.addFinished(List.of(finished), "from an archive");
        assertEquals(new Imported(1, story.size(), 0, 0, 1), first);
        StoryId id = new StoryId(finished.dossier().story().id());
        // nothing is compared: the dossier is there
        assertEquals(Optional.of(finished.dossier()), library.compared(id));
        assertEquals(Optional.of(finished.dossier()), library.dossier(id));
        StoryLine line = library.story(id).orElseThrow();
        assertEquals(finished.dossier().title(), line.title());
        assertEquals(story.size(), line.reports());
        assertFalse(library.search("ferry", 5).isEmpty());
        Imported again = library.addFinished(List.of(finished), "from an archive");
        assertEquals(new Imported(0, 0, story.size(), 0, 0), again);
    }

    @Test
    void whatWasErasedStaysOutOfFinishedStories() {
        List<Report> story = sample("ferry-sinking");
        add(story.getFirst());
        library.eraseReport(story.getFirst().id(), "editor", "asked to");
        Imported taken = library.addFinished(List.of(finished(story)), "from an archive");
        assertEquals(new Imported(1, story.size() - 1, 0, 1, 0), taken);
        assertTrue(library.report(story.getFirst().id()).isEmpty());
    }

    @Test
    void aFinishedStoryGoesOnTheOneThatIsKnown() {
        List<Report> story = sample("ferry-sinking");
        var added = assertInstanceOf(Receipt.Added.class, add(story.getFirst()));
        Imported taken = library.addFinished(List.of(finished(story)), "from an archive");
        assertEquals(new Imported(0, story.size() - 1, 1, 0, 0), taken);
        assertEquals(story.size(), library.reports(added.story()).size());
        assertTrue(library.compared(added.story()).isEmpty());
        assertEquals(1, library.stories(StoryQuery.newest(10)).size());
    }

    @Test
    void aDossierOfOtherCodeIsMadeAnew() {
        List<Report> story = sample("ferry-sinking").subList(0, 2);
        Finished other = new Finished(finished(story).dossier(), "another program");
        library.addFinished(List.of(other), "from an archive");
        StoryId id = new StoryId(other.dossier().story().id());
        assertTrue(library.compared(id).isEmpty());
        assertTrue(library.dossier(id).isPresent());
    }
}
