package firsthand.statement.mark;

import firsthand.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Finds what stands between quotation marks, in all the styles of the European press: "a", “a”,
/// „a“, »a«, « a », 'a', ‘a’, 「a」 and ''a''. Apostrophes are told from single marks, inches and
/// stray marks are passed over. One scan, a paragraph (a line) at a time.
public final class QuotationMarks {
    /// Words behind a mark that nobody closed are taken to be a quote up to this length.
    private static final int UNCLOSED_LENGTH = 1_500;

    private final String text;
    private final List<Marked> found = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int lineStart;
    private int lineEnd;

    private record Open(Mark.Family family, int start, int words) {}

    private QuotationMarks(String text) {
        this.text = text;
    }

    /// All marked stretches, outer before inner, in order of place.
    public static List<Marked> in(String text) {
        var marks = new QuotationMarks(text);
        Optional<Mark.Family> carried = Optional.empty();
        for (int start = 0; start < text.length(); start = marks.lineEnd + 1) {
            int end = text.indexOf('\n', start);
            marks.lineStart = start;
            marks.lineEnd = end < 0 ? text.length() : end;
            if (!text.substring(start, marks.lineEnd).isBlank()) carried = marks.line(carried);
        }
        marks.found.sort(
                Comparator.comparing((Marked m) -> m.outer().start())
                        .thenComparing(m -> -m.outer().end()));
        return List.copyOf(marks.found);
    }

    /// Reads one paragraph; `carried` is the kind of mark that the paragraph before left open
    /// across the break, without a new mark here. Returns the same for the next paragraph.
    private Optional<Mark.Family> line(Optional<Mark.Family> carried) {
        open.clear();
        carried.ifPresent(family -> open.push(new Open(family, firstWord(), firstWord())));
        SingleMarks singles = new SingleMarks(text, lineStart, lineEnd);
        for (int i = lineStart; i < lineEnd; ) {
            Optional<Mark> mark = Mark.at(text, i, lineStart, lineEnd);
            if (mark.isPresent()) take(mark.get(), i, singles);
            i += mark.map(Mark::length).orElse(1);
        }
        return endOfLine();
    }

    private int firstWord() {
        int i = lineStart;
        while (i < lineEnd && Character.isWhitespace(text.charAt(i))) i++;
        return i;
    }

    private void take(Mark mark, int at, SingleMarks singles) {
        if (mark.family() == Mark.Family.SINGLE) takeSingle(at, singles);
        else if (isOpen(mark.family())) closeOrReopen(mark, at);
        else if (mark.mayOpen() && !mark.looksClosing()) push(mark, at);
    }

    private void takeSingle(int at, SingleMarks singles) {
        if (singles.closes(at) && isOpen(Mark.Family.SINGLE)) close(Mark.Family.SINGLE, at, 1);
        else if (!isOpen(Mark.Family.SINGLE) && singles.opens(at)) {
            open.push(new Open(Mark.Family.SINGLE, at, at + 1));
        }
    }

    /// A mark of the open kind: it closes, unless its shape can only be an opening one; then the
    /// earlier one was never closed.
    private void closeOrReopen(Mark mark, int at) {
        if (!mark.looksOpening()) {
            close(mark.family(), at, mark.length());
        } else if (mark.mayOpen()) {
            abandon(mark.family(), at);
            push(mark, at);
        }
    }

    private void push(Mark mark, int at) {
        open.push(new Open(mark.family(), at, at + mark.length()));
    }

    private boolean isOpen(Mark.Family family) {
        return open.stream().anyMatch(o -> o.family() == family);
    }

    private void close(Mark.Family family, int at, int length) {
        while (!open.isEmpty()) {
            Open top = open.pop();
            if (top.family() == family) {
                add(top, new Span(top.start(), at + length), at, false, true);
                return;
            }
        }
    }

    /// Gives up a mark that was never closed: its words end with the last sentence before `at`.
    private void abandon(Mark.Family family, int at) {
        while (!open.isEmpty()) {
            Open top = open.pop();
            if (top.family() == family) {
                int end = lastStop(top.words(), at);
                if (end > top.words()) add(top, new Span(top.start(), end), end, false, false);
                return;
            }
        }
    }

    /// Behind the last full stop, question or exclamation mark in the range; its start if none.
    private int lastStop(int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (".!?…".indexOf(text.charAt(i)) >= 0) return i + 1;
        }
        return from;
    }

    /// What is still open at the paragraph's end either runs on or lost its closing mark.
    private Optional<Mark.Family> endOfLine() {
        Optional<Mark.Family> carried = Optional.empty();
        while (!open.isEmpty()) {
            Open top = open.pop();
            if (top.family() == Mark.Family.SINGLE) continue;
            Continuation next = continuation(top.family());
            if (next == Continuation.NONE && lineEnd - top.start() > UNCLOSED_LENGTH) continue;
            add(top, new Span(top.start(), lineEnd), lineEnd, next != Continuation.NONE, false);
            if (next == Continuation.CARRIED) carried = Optional.of(top.family());
        }
        return carried;
    }

    private enum Continuation {
        /// the next paragraph opens with the mark again
        REOPENED,
        /// the next paragraph has the closing mark, but no opening one before it
        CARRIED,
        NONE
    }

    private Continuation continuation(Mark.Family family) {
        int i = lineEnd;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) i++;
        int end = text.indexOf('\n', i);
        if (end < 0) end = text.length();
        for (int at = i; at < end; at++) {
            Optional<Mark> mark = Mark.at(text, at, i, end);
            if (mark.isEmpty() || mark.get().family() != family) continue;
            if (at == i) return Continuation.REOPENED;
            return mark.get().looksClosing() ? Continuation.CARRIED : Continuation.NONE;
        }
        return Continuation.NONE;
    }

    private void add(Open from, Span outer, int wordsEnd, boolean runsOn, boolean closed) {
        if (wordsEnd <= from.words()) return;
        Span words = new Span(from.words(), wordsEnd).trim(text);
        words = withoutNoBreak(words);
        if (words.isEmpty()) return;
        found.add(new Marked(outer, words, open.size(), runsOn, closed));
    }

    /// French marks stand off their words by a space that [Character#isWhitespace] doesn't count.
    private Span withoutNoBreak(Span words) {
        int s = words.start();
        int e = words.end();
        while (s < e && isSpace(text.charAt(s))) s++;
        while (e > s && isSpace(text.charAt(e - 1))) e--;
        return new Span(s, e);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
