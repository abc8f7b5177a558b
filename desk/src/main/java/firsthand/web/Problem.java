package firsthand.web;

/// Why a request is not answered as asked: a status, a stable key and one sentence that says what
/// to do. Shown as a page to people and as `application/problem+json` to programs.
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int status;
    private final String key;

    public Problem(int status, String key, String sentence) {
        super(sentence, null, false, false);
        this.status = status;
        this.key = key;
    }

    public static Problem notFound(String what) {
        return new Problem(404, "not-found", what);
    }

    public static Problem invalid(String sentence) {
        return new Problem(400, "invalid", sentence);
    }

    public static Problem forbidden(String sentence) {
        return new Problem(403, "forbidden", sentence);
    }

    public int status() {
        return status;
    }

    public String key() {
        return key;
    }

    public String sentence() {
        String message = getMessage();
        return message == null ? key : message;
    }
}
