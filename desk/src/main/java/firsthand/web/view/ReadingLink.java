package firsthand.web.view;

/// A link to the words of a reading.
///
/// @param label what it is called, the outlet mostly
/// @param id the report's id where the outlet alone would not tell; else empty
/// @param tip the words themselves
/// @param again whether it is a further place in the report before it
/// @param start in code points
public record ReadingLink(
        String label,
        String id,
        String address,
        String tip,
        boolean again,
        String report,
        int start,
        int end) {}
