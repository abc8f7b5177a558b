package firsthand.cli;

import java.io.PrintStream;
import java.util.OptionalInt;

/// One line on a terminal's standard error that says what is going on: the step, how much of it is
/// done, for how long. Nothing is shown when standard error is no terminal, or for work of less
/// than a second.
final class Progress implements AutoCloseable {
    private static final long QUIET_MILLIS = 700;
    private static final long TICK_MILLIS = 200;
    private static final String CLEAR = "\r\u001b[2K";

    private final PrintStream err;
    private final boolean shown;
    private final long start = System.nanoTime();
    private final Thread ticker;
    private String step = "";
    private boolean drawn;
    private boolean closed;

    private Progress(PrintStream err, boolean shown) {
        this.err = err;
        this.shown = shown;
        this.ticker = Thread.ofPlatform().daemon().name("progress").unstarted(this::tick);
    }

    static Progress on(Terminal terminal) {
        Progress progress = new Progress(terminal.err(), terminal.errIsTerminal());
        if (progress.shown) progress.ticker.start();
        return progress;
    }

    /// A step of unknown length.
    synchronized void step(String what) {
        step = what;
    }

    /// A step of which `done` are done and nobody knows how many there will be.
    synchronized void counted(String what, int done) {
        step = what + " " + done;
    }

    /// A step of which `done` of `total` are done.
    synchronized void counted(String what, int done, int total) {
        step = what + " " + done + " of " + total;
    }

    /// A step of which `done` are done, with its speed, and with the time that is left where one
    /// knows how many there will be.
    synchronized void rated(String what, int done, OptionalInt total) {
        double seconds = Math.max(0.1, (System.nanoTime() - start) / 1e9);
        double rate = done / seconds;
        step = what + " " + done;
        if (total.isPresent()) step += " of " + total.getAsInt();
        step += ", " + Math.round(rate) + " a second";
        if (total.isPresent() && done > 0) {
            long left = Math.round(Math.max(0, total.getAsInt() - done) / rate);
            step += ", " + (left < 120 ? left + " s" : left / 60 + " min") + " left";
        }
    }

    /// Takes the line away, so that something else can be printed; it comes back with the next
    /// step.
    synchronized void pause() {
        if (drawn) err.print(CLEAR);
        drawn = false;
        step = "";
        err.flush();
    }

    @Override
    public synchronized void close() {
        if (!closed) pause();
        closed = true;
        ticker.interrupt();
    }

    private void tick() {
        try {
            while (true) {
                Thread.sleep(TICK_MILLIS);
                draw();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void draw() {
        long millis = (System.nanoTime() - start) / 1_000_000;
        if (closed || step.isEmpty() || millis < QUIET_MILLIS) return;
        err.print(CLEAR + step + " … " + millis / 1000 + " s");
        err.flush();
        drawn = true;
    }
}
