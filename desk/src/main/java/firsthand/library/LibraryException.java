package firsthand.library;

/// The library can't do its work: the disk is full, the file is no library, another program holds
/// it. The message is a sentence for a person. What was acknowledged before is safe; of the work
/// at hand nothing was kept.
public final class LibraryException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public LibraryException(String message) {
        super(message);
    }

    public LibraryException(String message, Throwable cause) {
        super(message, cause);
    }
}
