package firsthand.read;

import static org.junit.jupiter.api.Assertions.fail;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntConsumer;

/// Holds that twice the input takes at most two and a half times as much processor time, give or
/// take the compiler's warming up.
final class Doubling {
    private static final double GROWTH = 2.5;
    private static final long NOISE = 40_000_000;

    /// A busy machine may spoil one measurement, not every one.
    private static final int TRIES = 4;

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private Doubling() {}

    static void holds(IntConsumer work, int n) {
        work.accept(n);
        String seen = "";
        for (int round = 0; round < TRIES; round++) {
            long one = best(work, n);
            long two = best(work, 2 * n);
            long four = best(work, 4 * n);
            boolean grows = two > GROWTH * one + NOISE || four > GROWTH * two + NOISE;
            if (!grows) return;
            seen = "n " + one + " ns, 2n " + two + " ns, 4n " + four + " ns";
        }
        fail(seen);
    }

    private static long best(IntConsumer work, int n) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long from = CPU.getCurrentThreadCpuTime();
            work.accept(n);
            best = Math.min(best, CPU.getCurrentThreadCpuTime() - from);
        }
        return best;
    }
}
