package firsthand.export.view;

import java.time.LocalDate;
import java.util.Optional;

/// How a result for people may look, and as of which day it is told.
///
/// @param columns width in characters, 40 at least
/// @param colour whether terminal colours may be used; nothing is told by colour alone
/// @param asOf the day as of which undertakings are called overdue; empty: none is
public record Look(int columns, boolean colour, Optional<LocalDate> asOf) {
    public Look {
        if (columns < 40) throw new IllegalArgumentException("too narrow: " + columns);
    }

    public Look(int columns, boolean colour) {
        this(columns, colour, Optional.empty());
    }

    /// For files and pipes.
    public static Look plain() {
        return new Look(96, false);
    }

    /// The same, told as of a day.
    public Look asOf(Optional<LocalDate> day) {
        return new Look(columns, colour, day);
    }
}
