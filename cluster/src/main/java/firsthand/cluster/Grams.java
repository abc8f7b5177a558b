package firsthand.cluster;

/// A word 5-gram as the job counts it: 40 bits of its fingerprint, and in how many reports it
/// stands, as one number.
///
/// Two 5-grams that agree in 40 bits count as one, on every machine: reports that share enough are
/// still found, and whoever is found is compared exactly afterwards.
final class Grams {
    private static final int BITS = 40;
    private static final long GRAM = (1L << BITS) - 1;

    private Grams() {}

    static long of(long print) {
        return print & GRAM;
    }

    /// Numbers of rare 5-grams are smaller than those of frequent ones; one order for all machines.
    static long ranked(long gram, int reports) {
        return (long) reports << BITS | gram;
    }

    static long gram(long ranked) {
        return ranked & GRAM;
    }

    static int reports(long ranked) {
        return (int) (ranked >>> BITS);
    }

    /// The bucket in which a 5-gram's reports meet.
    static int bucket(long gram, int buckets) {
        return (int) (gram % buckets);
    }
}
