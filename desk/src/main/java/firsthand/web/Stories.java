package firsthand.web;

import firsthand.dossier.Corrections;
import firsthand.dossier.Dossier;
import firsthand.library.Library;
import firsthand.library.Sharing;
import firsthand.library.StoredCorrection;
import firsthand.library.StoryId;
import firsthand.library.StoryLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// The dossiers that pages are made of: asked of the library once for each state of a story, then
/// kept while there is room. A story that nobody asked for before is compared in the background;
/// whoever asks waits a moment for it.
public final class Stories {
    private static final long ROOM = 24L << 20;
    private static final long PATIENCE_SECONDS = 12;
    private static final int LARGE = 60;
    private static final int SHARING = 12;

    private final Library library;
    private final Map<String, Kept> kept = new LinkedHashMap<>(64, .75f, true);
    private final Map<String, CompletableFuture<Told>> making = new ConcurrentHashMap<>();
    private final ExecutorService makers = oneAfterAnother("dossiers");
    private final ExecutorService makersOfLarge = oneAfterAnother("large-dossiers");
    private long held;

    public Stories(Library library) {
        this.library = library;
    }

    /// A story's dossier and what state it is of.
    ///
    /// @param stamp changes whenever the story or its corrections do
    /// @param unapplied how many corrections no longer find their words
    /// @param weight how many characters its reports have
    public record Told(String story, String stamp, Dossier dossier, int unapplied, long weight) {}

    /// @param change up to which the library was seen to have nothing newer
    private record Kept(Told told, long change) {}

    /// The story was not compared yet, and that takes longer than a moment.
    public static final class NotYet extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotYet() {
            super("being compared", null, false, false);
        }
    }

    /// @throws Problem when there is no such story
    /// @throws NotYet when it is still being compared
    public Told told(String story) {
        long change = library.change();
        Kept known = known(story);
        if (known != null && known.change() == change) return known.told();
        String stamp = stamp(story);
        if (known != null && known.told().stamp().equals(stamp)) {
            keep(known.told(), change);
            return known.told();
        }
        CompletableFuture<Told> made =
                making.computeIfAbsent(
                        story + stamp,
                        k ->
                                CompletableFuture.supplyAsync(
                                        () -> make(story, stamp), makers(story)));
        try {
            Told told = made.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            making.remove(story + stamp);
            keep(told, change);
            return told;
        } catch (TimeoutException e) {
            throw new NotYet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotYet();
        } catch (ExecutionException e) {
            making.remove(story + stamp);
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(e.getCause());
        }
    }

    /// The reports that share words with one, in whatever story; known before any is compared.
    List<Sharing> sharing(String report) {
        return library.sharing(report, SHARING);
    }

    /// The pairs of a story's reports that share most words; known before it is compared.
    List<Sharing.Pair> sharingWithin(String story) {
        return library.sharingWithin(new StoryId(story), SHARING);
    }

    private static ExecutorService oneAfterAnother(String name) {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
    }

    /// A story of hundreds of reports takes minutes; the others need not wait for it.
    private ExecutorService makers(String story) {
        boolean large =
                library.story(new StoryId(story)).stream().anyMatch(l -> l.reports() > LARGE);
        return large ? makersOfLarge : makers;
    }

    /// What state a story is in, cheap to know.
    String stamp(String story) {
        StoryId id = new StoryId(story);
        StoryLine line =
                library.story(id)
                        .orElseThrow(() -> Problem.notFound("There is no such story here."));
        List<StoredCorrection> corrections = library.corrections(id);
        long undone = corrections.stream().filter(StoredCorrection::undone).count();
        return line.changed() + " " + line.reports() + " " + corrections.size() + " " + undone;
    }

    private Told make(String story, String stamp) {
        Optional<Corrections.Corrected> made = library.corrected(new StoryId(story));
        Corrections.Corrected c =
                made.orElseThrow(() -> Problem.notFound("There is no such story here."));
        long weight =
                c.dossier().story().reports().stream()
                        .mapToLong(s -> s.report().text().length() + 2_000L)
                        .sum();
        return new Told(story, stamp, c.dossier(), c.unapplied().size(), weight);
    }

    private synchronized @Nullable Kept known(String story) {
        return kept.get(story);
    }

    private synchronized void keep(Told told, long change) {
        Kept before = kept.put(told.story(), new Kept(told, change));
        held += told.weight() - (before == null ? 0 : before.told().weight());
        var oldest = kept.values().iterator();
        while (held > ROOM && kept.size() > 1 && oldest.hasNext()) {
            Told next = oldest.next().told();
            if (next == told) continue;
            held -= next.weight();
            oldest.remove();
        }
    }
}
