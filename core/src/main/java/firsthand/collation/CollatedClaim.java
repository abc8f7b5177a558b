package firsthand.collation;

import firsthand.statement.Claim;
import java.util.List;
import java.util.OptionalInt;

/// One claim with all who assert, deny or doubt it.
public record CollatedClaim(
        String id,
        String claim,
        List<String> assertedBy,
        List<String> deniedBy,
        Status status,
        OptionalInt origins,
        List<Reading> readings) {
    public CollatedClaim {
        assertedBy = List.copyOf(assertedBy);
        deniedBy = List.copyOf(deniedBy);
        readings = List.copyOf(readings);
    }

    /// What all readings together show.
    public enum Status {
        CONTESTED,
        DENIED,
        DOUBTED,
        UNOPPOSED
    }

    /// One report's reading.
    public record Reading(String report, Claim claim) {}
}
