package firsthand.web;

/// What is being read into the library while the desk is open: the samples on a first run.
public final class Reading {
    private volatile State state = new State(true, 0, 0);
    private volatile boolean samples;

    /// @param done whether nothing is being read
    /// @param taken how many of `all` steps are behind us
    public record State(boolean done, int taken, int all) {}

    /// The library is the samples': whoever opens it is offered the tour.
    public void samples() {
        samples = true;
    }

    boolean ofSamples() {
        return samples;
    }

    public State state() {
        return state;
    }

    public void at(int taken, int all) {
        state = new State(false, taken, all);
    }

    public void finished() {
        state = new State(true, 0, 0);
    }
}
