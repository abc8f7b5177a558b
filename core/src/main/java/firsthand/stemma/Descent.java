package firsthand.stemma;

import firsthand.text.Span;
import java.util.List;

/// One report takes words or content from another.
///
/// @param share the part of the child that comes from this parent, 0 to 1; a child's shares sum to
///     at most 1
/// @param certainty calibrated: of those given .9, nine in ten are right
public record Descent(
        String child,
        String parent,
        Kind kind,
        double share,
        double certainty,
        List<Evidence> evidence) {
    public Descent {
        if (!(share >= 0 && share <= 1) || !(certainty >= 0 && certainty <= 1)) {
            throw new IllegalArgumentException("share and certainty lie between 0 and 1");
        }
        evidence = List.copyOf(evidence);
    }

    /// The same descent from a parent of another name.
    Descent from(String name) {
        return new Descent(child, name, kind, share, certainty, evidence);
    }

    /// How the child was made from its parent.
    public enum Kind {
        COPIED,
        EDITED,
        REWRITTEN,
        CONDENSED,
        TRANSLATED,
        EXPANDED
    }

    /// Two passages that show the descent.
    ///
    /// @param report the attested report whose words are compared: the parent, or for a lost parent
    ///     a sibling
    /// @param why `same words`, `same order`, `same error` or `paraphrase`
    public record Evidence(Span child, String report, Span parent, String why) {}
}
