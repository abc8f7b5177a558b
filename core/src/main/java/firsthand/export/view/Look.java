package firsthand.export.view;

/// How a result for people may look.
///
/// @param columns width in characters, 40 at least
/// @param colour whether terminal colours may be used; nothing is told by colour alone
public record Look(int columns, boolean colour) {
    public Look {
        if (columns < 40) throw new IllegalArgumentException("too narrow: " + columns);
    }

    /// For files and pipes.
    public static Look plain() {
        return new Look(96, false);
    }
}
