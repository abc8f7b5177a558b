package firsthand.follow;

/// Why an address isn't fetched; turned into [Fetched.Refused] where the address is known.
final class Refusal extends Exception {
    private static final long serialVersionUID = 1;
    private final String key;

    Refusal(String key, String reason) {
        super(reason, null, false, false);
        this.key = key;
    }

    Fetched.Refused at(String url) {
        return new Fetched.Refused(url, key, getMessage() == null ? key : getMessage());
    }
}
