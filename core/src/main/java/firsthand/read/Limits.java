package firsthand.read;

/// How much of anything is taken, so that no input can eat the machine. All sizes are bytes after
/// decompression.
///
/// @param document one file, page or mail that has to be held whole
/// @param line one line of JSON Lines
/// @param ratio how many times its own size a compressed input may grow, once it is past `grace`
/// @param grace up to here no ratio is looked at
/// @param nesting how deep a tree of elements may be
public record Limits(int document, int line, int ratio, int grace, int nesting) {
    public static final Limits USUAL = new Limits(64 << 20, 16 << 20, 200, 4 << 20, 512);
}
