package firsthand.follow;

import firsthand.library.Followed;
import firsthand.library.Incoming;
import firsthand.library.Library;
import firsthand.library.Receipt;
import firsthand.read.Inputs;
import firsthand.read.Limits;
import firsthand.read.Outcome;
import firsthand.report.Report;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Looks at the feeds and pages that a library follows, each when its time has come, and puts what
/// it finds into the library. All it knows is in the library, so that it goes on where it was when
/// it is started again.
public final class Follower {
    /// Nothing is asked for more rarely than this, however often it failed.
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Library library;
    private final Fetcher fetcher;
    private final Duration every;
    private final InstantSource clock;
    private final EntryPages pages;

    /// Fetches the pages of feeds' entries where the feed has a teaser only.
    ///
    /// @param every how long it waits between two looks at the same address
    public Follower(Library library, Fetcher fetcher, Duration every, InstantSource clock) {
        this(library, fetcher, every, clock, "short");
    }

    /// @param every how long it waits between two looks at the same address
    /// @param pages of which entries of a feed the pages are fetched: `short`, `all` or `none`
    public Follower(
            Library library, Fetcher fetcher, Duration every, InstantSource clock, String pages) {
        this.pages =
                new EntryPages(
                        library, fetcher, EntryPages.Which.valueOf(pages.toUpperCase(Locale.ROOT)));
        this.library = library;
        this.fetcher = fetcher;
        this.every = every;
        this.clock = clock;
    }

    /// Looks at all whose time has come, by address.
    ///
    /// @return how each of them now stands
    public List<Followed> round() {
        List<Followed> looked = new ArrayList<>();
        for (Followed f : library.followed()) {
            if (f.nextTry().filter(t -> t.isAfter(clock.instant())).isPresent()) continue;
            Followed now = look(f);
            library.follow(now);
            looked.add(now);
        }
        return looked;
    }

    private Followed look(Followed f) {
        var known = new Fetched.Known(f.etag(), f.lastModified());
        return switch (fetcher.fetch(f.address(), known)) {
            case Fetched.Body b -> taken(f, b);
            case Fetched.Unchanged u -> after(f, every, 0, f.taken(), "unchanged");
            case Fetched.Later l ->
                    after(
                            f,
                            longer(l.after().orElse(every), waited(f.failures() + 1)),
                            f.failures() + 1,
                            f.taken(),
                            "asked to come again later");
            case Fetched.Refused r -> {
                library.refuse(f.address(), r.key(), r.reason());
                yield after(f, waited(f.failures() + 1), f.failures() + 1, f.taken(), r.reason());
            }
        };
    }

    /// The interval doubled with each failure.
    private Duration waited(int failures) {
        Duration wait = every;
        for (int i = 0; i < failures && wait.compareTo(LONGEST) < 0; i++)
            wait = wait.multipliedBy(2);
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }

    private static Duration longer(Duration a, Duration b) {
        Duration longer = a.compareTo(b) > 0 ? a : b;
        return longer.compareTo(LONGEST) < 0 ? longer : LONGEST;
    }

    private Followed taken(Followed f, Fetched.Body b) {
        List<Report> found = new ArrayList<>();
        List<Outcome.Refused> refused = new ArrayList<>();
        Inputs inputs =
                new Inputs(
                        Limits.USUAL,
                        InputStream.nullInputStream(),
                        Optional.empty(),
                        outcome -> {
                            switch (outcome) {
                                case Outcome.Accepted(Report r) -> found.add(r);
                                case Outcome.Refused r -> refused.add(r);
                            }
                        });
        inputs.read(b.name(), b.url(), b.url(), new ByteArrayInputStream(b.bytes()));
        for (Outcome.Refused r : refused) library.refuse(r.place(), r.key(), r.reason());
        int fresh = 0;
        boolean feed = f.kind().equals("feed");
        EntryPages.Read read = feed ? pages.read(found) : new EntryPages.Read(found, 0);
        List<Incoming> incoming = read.reports().stream().map(r -> incoming(f, r)).toList();
        for (Receipt r : library.addAll(incoming)) {
            if (r instanceof Receipt.Added || r instanceof Receipt.NewVersion) fresh++;
        }
        String state = fresh + " new of " + found.size();
        boolean all = read.putOff() == 0;
        if (!all) state += ", " + read.putOff() + " put off to the next look";
        if (!refused.isEmpty()) state += ", " + refused.size() + " refused";
        Followed now = after(f, every, 0, f.taken() + fresh, state);
        return new Followed(
                now.address(),
                now.kind(),
                now.title(),
                all ? b.etag() : Optional.empty(),
                all ? b.lastModified() : Optional.empty(),
                now.lastTry(),
                now.lastSuccess(),
                now.nextTry(),
                0,
                now.taken(),
                state);
    }

    private static Incoming incoming(Followed f, Report r) {
        return new Incoming(r, r.text().getBytes(StandardCharsets.UTF_8), "follows " + f.address());
    }

    private Followed after(Followed f, Duration wait, int failures, int taken, String state) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new Followed(
                f.address(),
                f.kind(),
                f.title(),
                f.etag(),
                f.lastModified(),
                Optional.of(now),
                failures == 0 ? Optional.of(now) : f.lastSuccess(),
                Optional.of(now.plus(wait)),
                failures,
                taken,
                state);
    }
}
