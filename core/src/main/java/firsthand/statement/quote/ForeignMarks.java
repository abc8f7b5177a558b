package firsthand.statement.quote;

import firsthand.statement.mark.Marked;
import firsthand.statement.mark.Marks;
import firsthand.statement.mark.QuotationMarks;
import firsthand.statement.quote.ForeignText.Word;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The marked words of a report in another language: also dialogue behind dashes, and French quotes
/// with the words that say who speaks left inside the marks (« Jamais, a dit la ministre. C’est
/// tout. »).
final class ForeignMarks {
    private static final String DASHES = "—–―";

    private final String text;
    private final ForeignCues cues;
    private final List<Marked> found = new ArrayList<>();

    private ForeignMarks(String text, ForeignCues cues) {
        this.text = text;
        this.cues = cues;
    }

    static Marks of(String text, ForeignCues cues) {
        ForeignMarks marks = new ForeignMarks(text, cues);
        for (Marked m : QuotationMarks.in(text)) {
            if (m.level() > 0) marks.found.add(m);
            else marks.split(m);
        }
        marks.dashes();
        marks.found.sort(Comparator.comparing(Marked::outer));
        return new Marks(marks.found);
    }

    /// Cuts who speaks out of marked words.
    private void split(Marked m) {
        Optional<Span> inserted = inserted(m.words());
        if (inserted.isEmpty()) {
            found.add(m);
            return;
        }
        Span in = inserted.get();
        add(m.words().start(), in.start(), m.outer().start(), in.start());
        add(in.end(), m.words().end(), in.end(), m.outer().end());
    }

    private void add(int from, int to, int outerFrom, int outerTo) {
        int s = from;
        int e = to;
        while (s < e && (isGap(text.charAt(s)) || ".;:".indexOf(text.charAt(s)) >= 0)) s++;
        while (e > s && isGap(text.charAt(e - 1))) e--;
        if (e > s) {
            found.add(new Marked(new Span(outerFrom, outerTo), new Span(s, e), 0, false, true));
        }
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || ",—–―".indexOf(c) >= 0;
    }

    /// ", a dit la ministre." with the stop behind it: to the next comma if only a pronoun speaks,
    /// else to the end of the sentence.
    private Optional<Span> inserted(Span words) {
        List<Word> all = ForeignText.words(text, words);
        for (int i = 1; i < all.size(); i++) {
            int before = all.get(i - 1).span().end();
            if (!text.startsWith(",", before)) continue;
            int verb = cues.isAuxiliary(all.get(i).form()) ? i + 1 : i;
            while (verb < all.size() && isPronounPart(all.get(verb))) verb++;
            if (verb >= all.size() || !cues.isVerb(all.get(verb).form())) continue;
            boolean inverted = verb > i + 1 || verb + 1 < all.size() && isSubject(all, verb + 1);
            if (!inverted) continue;
            return Optional.of(new Span(before, end(all, verb, words)));
        }
        return Optional.empty();
    }

    /// "-t-il" between an auxiliary and its verb.
    private boolean isPronounPart(Word w) {
        return w.form().equals("t") || cues.pronoun(w.form()).isPresent();
    }

    private boolean isSubject(List<Word> all, int i) {
        String form = all.get(i).form();
        return Character.isUpperCase(form.charAt(0))
                || cues.isArticle(form)
                || isPronounPart(all.get(i));
    }

    private int end(List<Word> all, int verb, Span words) {
        int last = verb;
        while (last + 1 < all.size() && isPronounPart(all.get(last + 1))) last++;
        int behind = all.get(last).span().end();
        if (text.startsWith(",", behind)) return behind + 1;
        for (int i = behind; i < words.end(); i++) {
            boolean stop = ".!?".indexOf(text.charAt(i)) >= 0;
            if (stop && (i + 1 >= words.end() || isGap(text.charAt(i + 1)))) return i + 1;
        }
        return words.end();
    }

    /// Lines that begin with a dash: speech, and who speaks between the next dashes.
    private void dashes() {
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            if (end < 0) end = text.length();
            dialogue(start, end);
            start = end + 1;
        }
    }

    private void dialogue(int start, int end) {
        int i = start;
        while (i < end && Character.isWhitespace(text.charAt(i))) i++;
        if (i >= end || DASHES.indexOf(text.charAt(i)) < 0) return;
        if (text.indexOf('"', i) >= 0 && text.indexOf('"', i) < end) return;
        int from = i + 1;
        boolean speech = true;
        while (from < end) {
            int to = nextDash(from, end);
            if (speech) add(from, to, from, to);
            speech = !speech;
            from = to + 1;
        }
    }

    private int nextDash(int from, int end) {
        for (int i = from; i < end; i++) {
            if (DASHES.indexOf(text.charAt(i)) >= 0) return i;
        }
        return end;
    }
}
