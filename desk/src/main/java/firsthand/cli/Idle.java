package firsthand.cli;

import firsthand.library.Library;
import firsthand.library.LibraryException;
import java.io.PrintStream;
import java.time.Duration;

/// Spends the time in which nothing is to be done on dossiers that somebody will ask for.
final class Idle {
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(5);

    private Idle() {}

    /// Makes dossiers until the time is over, and waits when none is due.
    ///
    /// @param err is told of stories that can't be compared
    static void spend(Library library, PrintStream err, Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        while (true) {
            long left = end - System.nanoTime();
            if (left <= 0) return;
            if (prepare(library, err)) continue;
            Thread.sleep(Duration.ofNanos(Math.min(left, LOOKS_EVERY.toNanos())));
        }
    }

    /// Makes one dossier. A story that can't be compared harms only itself: it is told of and
    /// passed
    /// over.
    ///
    /// @return whether one was due
    static boolean prepare(Library library, PrintStream err) {
        try {
            return library.prepare().isPresent();
        } catch (LibraryException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            err.println("A story could not be compared:");
            e.printStackTrace(err);
            return true;
        }
    }
}
