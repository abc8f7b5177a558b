package firsthand.export.view;

import firsthand.text.Span;
import java.util.List;

/// Something to show in place in a report's text.
///
/// @param style the class of the statement or furniture: `quote`, `figure`, `junk`
/// @param title what it is, in words
/// @param anchors the addresses that lead here
public record Mark(Span span, String style, String title, List<String> anchors) {
    public Mark {
        anchors = List.copyOf(anchors);
    }
}
