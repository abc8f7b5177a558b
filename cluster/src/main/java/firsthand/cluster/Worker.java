package firsthand.cluster;

import firsthand.Firsthand;

/// What one worker process holds once for all its tasks: the language models are too large to be
/// had twice.
final class Worker {
    private Worker() {}

    private static final class Models {
        static final Firsthand FIRSTHAND = Firsthand.open();
    }

    /// With the models of the folder `firsthand.models`, loaded by the first task that asks.
    static Firsthand firsthand() {
        return Models.FIRSTHAND;
    }
}
