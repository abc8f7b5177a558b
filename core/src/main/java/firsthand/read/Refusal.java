package firsthand.read;

/// Why an input can't be taken; turned into [Outcome.Refused] where its place is known.
final class Refusal extends Exception {
    private static final long serialVersionUID = 1;
    private final String key;

    /// @param key the stable name of the reason
    /// @param reason one plain sentence
    Refusal(String key, String reason) {
        super(reason, null, false, false);
        this.key = key;
    }

    Outcome.Refused at(String place) {
        return new Outcome.Refused(place, key, getMessage() == null ? key : getMessage());
    }
}
