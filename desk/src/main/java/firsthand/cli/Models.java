package firsthand.cli;

import firsthand.Firsthand;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/// The models, opened when something first needs them, and let go when nothing did for a while: an
/// idle desk is small.
final class Models implements Supplier<Firsthand> {
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(20);

    private final Duration patience;
    private Optional<Firsthand> open = Optional.empty();
    private long asked;
    private boolean resting = true;

    Models() {
        this(Duration.ofSeconds(90));
    }

    /// @param patience after so long without a question they are let go
    Models(Duration patience) {
        this.patience = patience;
    }

    @Override
    public synchronized Firsthand get() {
        asked = System.nanoTime();
        resting = false;
        Firsthand firsthand = open.orElseGet(Firsthand::open);
        open = Optional.of(firsthand);
        return firsthand;
    }

    /// Lets go of what was not needed for a while, and gives its memory back to the machine.
    ///
    /// @return whether there was anything to let go of
    synchronized boolean restIfIdle() {
        boolean idle = System.nanoTime() - asked > patience.toNanos();
        if (resting || !idle) return false;
        open.ifPresent(Firsthand::rest);
        resting = true;
        // the heap shrinks only when somebody collects it
        System.gc();
        return true;
    }

    /// Looks after them in the background.
    void restWhenIdle() {
        Thread.ofPlatform()
                .daemon()
                .name("models")
                .start(
                        () -> {
                            try {
                                while (true) {
                                    Thread.sleep(LOOKS_EVERY);
                                    restIfIdle();
                                }
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        });
    }
}
