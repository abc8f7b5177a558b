package firsthand.statement.claim;

import firsthand.statement.Claim;
import firsthand.statement.Speaker;
import firsthand.text.Span;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What one speaker of a report holds to be so, or not so, before it is known whether anybody says
/// the contrary.
///
/// @param span with the holder's verb
/// @param content what is held, alone
/// @param negated whether the content says that something is not so
/// @param open whether it denies without saying what: "she denied it"
/// @param sentence number of the sentence in which it begins
/// @param stems of the content's words
/// @param against for an accusation the accused, for a denial whose words are denied ("dismissed
///     the
///     minister's remarks"); empty where nobody is named
record Assertion(
        Span span,
        Span content,
        Speaker holder,
        Cue cue,
        boolean negated,
        boolean open,
        int sentence,
        Set<String> stems,
        Optional<Speaker> against) {
    Assertion {
        // in order, so that sums over them are the same on every run
        stems = Collections.unmodifiableSet(new TreeSet<>(stems));
    }

    /// How the holder's words bind to the content.
    enum Cue {
        /// "accused them of", "blamed them for"
        ACCUSES,
        /// "claims that", "alleged that": the report leaves it to the holder
        CLAIMS,
        /// "insists that": against a doubt
        INSISTS,
        SAYS,
        DENIES,
        DOUBTS
    }

    boolean opposes() {
        return cue == Cue.DENIES || cue == Cue.DOUBTS;
    }

    Claim.Stance stance() {
        return switch (cue) {
            case DENIES -> Claim.Stance.DENIES;
            case DOUBTS -> Claim.Stance.DOUBTS;
            case ACCUSES, CLAIMS, INSISTS, SAYS -> Claim.Stance.ASSERTS;
        };
    }
}
