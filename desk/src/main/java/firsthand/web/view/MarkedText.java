package firsthand.web.view;

import firsthand.text.Paragraphs;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// A text in paragraphs, each cut into pieces at the ends of its marks, so that marks may nest and
/// cross as they like.
public record MarkedText(List<Paragraph> paragraphs) {

    /// The pieces between two blank lines.
    public record Paragraph(List<Piece> pieces) {}

    /// Words that have the same marks.
    ///
    /// @param styles the classes of its marks; empty: plain
    /// @param title what the marks are, in words
    /// @param ids the anchors that begin here
    /// @param link where a click leads; empty: nowhere
    public record Piece(String text, String styles, String title, List<String> ids, String link) {
        public boolean plain() {
            return styles.isEmpty() && ids.isEmpty();
        }
    }

    /// Something to show in place.
    ///
    /// @param id its anchor; empty: none
    record Mark(Span span, String style, String title, String id, String link) {}

    static MarkedText of(String text, List<Mark> marks) {
        List<Mark> ordered =
                marks.stream()
                        .filter(m -> !m.span().isEmpty() && m.span().end() <= text.length())
                        .sorted(
                                Comparator.comparingInt((Mark m) -> m.span().start())
                                        .thenComparingInt(m -> -m.span().end()))
                        .toList();
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Mark> open = new ArrayList<>();
        int next = 0;
        for (Span p : Paragraphs.of(text)) {
            while (next < ordered.size() && ordered.get(next).span().start() < p.end()) {
                open.add(ordered.get(next++));
            }
            open.removeIf(m -> m.span().end() <= p.start());
            paragraphs.add(new Paragraph(pieces(text, p, open)));
        }
        return new MarkedText(List.copyOf(paragraphs));
    }

    private static List<Piece> pieces(String text, Span p, List<Mark> marks) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(p.start(), p.end()));
        for (Mark m : marks) {
            if (p.contains(m.span().start())) cuts.add(m.span().start());
            if (p.contains(m.span().end())) cuts.add(m.span().end());
        }
        List<Piece> pieces = new ArrayList<>();
        int from = p.start();
        for (int to : cuts.tailSet(p.start(), false)) {
            pieces.add(piece(text, new Span(from, to), p, marks));
            from = to;
        }
        return pieces;
    }

    private static Piece piece(String text, Span piece, Span paragraph, List<Mark> marks) {
        TreeSet<String> styles = new TreeSet<>();
        List<String> titles = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        String link = "";
        for (Mark m : marks) {
            if (!m.span().contains(piece)) continue;
            styles.add(m.style());
            if (!m.title().isEmpty() && !titles.contains(m.title())) titles.add(m.title());
            boolean begins =
                    m.span().start() == piece.start()
                            || m.span().start() < paragraph.start()
                                    && piece.start() == paragraph.start()
                                    && m.span().start() >= previousEnd(text, paragraph);
            if (begins && !m.id().isEmpty() && !ids.contains(m.id())) ids.add(m.id());
            if (!m.link().isEmpty()) link = m.link();
        }
        return new Piece(
                piece.of(text), String.join(" ", styles), String.join(" · ", titles), ids, link);
    }

    /// A mark may begin in the blank line before its paragraph.
    private static int previousEnd(String text, Span paragraph) {
        int at = paragraph.start();
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) at--;
        return at;
    }
}
