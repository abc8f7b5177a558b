package firsthand.collation;

import firsthand.statement.Claim;
import firsthand.stemma.Stemma;
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

    /// The same claim with its origins counted in another tree.
    CollatedClaim withOrigins(Stemma stemma) {
        OptionalInt behind =
                new Provenance(stemma).origins(readings.stream().map(Reading::report).toList());
        return new CollatedClaim(id, claim, assertedBy, deniedBy, status, behind, readings);
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
