package firsthand.export.html;

import firsthand.export.view.Mark;
import firsthand.export.view.Marks;
import firsthand.export.view.Markup;

import firsthand.text.Paragraphs;
import firsthand.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/// A report's text with marks in place. Marks may nest, cross and run over paragraphs: one that
/// crosses another is split, and its first part keeps its addresses.
final class HtmlText {
    private final String text;
    private final Markup page;
    private final List<Mark> marks;
    private int next;

    private HtmlText(String text, List<Mark> marks, Markup page) {
        this.text = text;
        this.page = page;
        this.marks = new ArrayList<>(marks);
        this.marks.sort(ORDER);
    }

    /// Outer marks before inner ones.
    private static final Comparator<Mark> ORDER =
            Comparator.comparingInt((Mark m) -> m.span().start())
                    .thenComparingInt(m -> -m.span().end())
                    .thenComparing(Mark::style);

    static void write(String text, List<Mark> marks, Markup page) {
        HtmlText writer = new HtmlText(text, marks, page);
        for (Span paragraph : Paragraphs.of(text)) writer.paragraph(paragraph);
    }

    private void paragraph(Span paragraph) {
        page.open("p");
        Deque<Integer> open = new ArrayDeque<>();
        int at = paragraph.start();
        while (next < marks.size() && marks.get(next).span().start() < paragraph.end()) {
            Mark m = marks.get(next++);
            int start = Math.max(m.span().start(), at);
            while (!open.isEmpty() && open.peek() <= start) at = closeAt(open, at);
            text(at, start);
            at = start;
            int limit = open.isEmpty() ? paragraph.end() : open.peek();
            int end = Math.min(m.span().end(), limit);
            if (end < m.span().end()) defer(m, end);
            open(m);
            open.push(end);
        }
        while (!open.isEmpty()) at = closeAt(open, at);
        text(at, paragraph.end());
        page.closeLine();
    }

    private int closeAt(Deque<Integer> open, int at) {
        int end = open.pop();
        text(at, end);
        page.close();
        return Math.max(at, end);
    }

    /// The rest of a mark that crosses another, or runs over the paragraph's end.
    private void defer(Mark m, int from) {
        Span left = new Span(from, m.span().end());
        if (left.trim(text).isEmpty()) return;
        Mark rest = new Mark(left.trim(text), m.style() + " goes-on", m.title(), List.of());
        int i = next;
        while (i < marks.size() && ORDER.compare(marks.get(i), rest) <= 0) i++;
        marks.add(i, rest);
    }

    private void open(Mark m) {
        for (String anchor : m.anchors().subList(0, Math.max(0, m.anchors().size() - 1))) {
            page.open("a", "id", anchor).close();
        }
        page.open(
                "span",
                "class",
                "mark " + m.style(),
                m.title().isEmpty() ? "" : "title",
                m.title(),
                m.anchors().isEmpty() ? "" : "id",
                m.anchors().isEmpty() ? "" : m.anchors().getLast());
    }

    private void text(int from, int to) {
        if (from < to) page.text(text.substring(from, to));
    }
}
