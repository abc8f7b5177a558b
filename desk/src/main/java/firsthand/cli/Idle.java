package firsthand.cli;

import firsthand.library.Library;
import firsthand.library.LibraryException;
import java.time.Duration;

/// Spends the time in which nothing is to be done on dossiers that somebody will ask for.
final class Idle {
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(5);

    private Idle() {}

    /// Makes dossiers until the time is over, and waits when none is due.
    static void spend(Library library, Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        while (true) {
            long left = end - System.nanoTime();
            if (left <= 0) return;
            if (library.prepare().isPresent()) continue;
            Thread.sleep(Duration.ofNanos(Math.min(left, LOOKS_EVERY.toNanos())));
        }
    }

    /// Does so in the background while the library is open.
    static void spend(Library library) {
        Thread.ofPlatform()
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .name("idle")
                .start(
                        () -> {
                            try {
                                while (true) spend(library, LOOKS_EVERY);
                            } catch (LibraryException e) {
                                // closed, or in trouble: whoever asks for a dossier is told
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        });
    }
}
