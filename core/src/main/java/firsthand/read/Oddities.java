package firsthand.read;

import firsthand.report.Notice;
import firsthand.report.Report;
import firsthand.text.Span;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/// What a person should know about a report before believing it. One notice of a kind, at its first
/// place, with a count.
final class Oddities {
    private static final int EARLIEST_YEAR = 1800;
    private static final int LATEST_YEAR = 2100;

    private Oddities() {}

    /// The notices, those without a place first, then in order of place.
    static List<Notice> of(Report r, PlainHead head) {
        List<Notice> found = new ArrayList<>();
        characters(r.text(), found);
        bylines(r, head).ifPresent(found::add);
        gluedText(r).ifPresent(found::add);
        if (r.published().isEmpty()) {
            found.add(new Notice("no-date", Optional.empty(), "It states no time of publication."));
        } else {
            int year = r.published().get().date().getYear();
            if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
                found.add(
                        new Notice(
                                "absurd-date",
                                Optional.empty(),
                                "It claims to be published in the year " + year + "."));
            }
        }
        DateOddities.beforeContent(r).ifPresent(found::add);
        int words = Block.of(r.text(), new Span(0, r.text().length())).length();
        if (words < 8) {
            found.add(
                    new Notice(
                            "very-short",
                            Optional.empty(),
                            words == 1 ? "It has one word." : "It has " + words + " words."));
        }
        Comparator<Notice> byPlace =
                Comparator.comparing(n -> n.span().map(Span::start).orElse(-1));
        found.sort(byPlace);
        return found;
    }

    private static void characters(String text, List<Notice> found) {
        count(text, c -> c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069)
                .map(Oddities::turning)
                .ifPresent(found::add);
        count(text, Oddities::hidden).map(Oddities::unseen).ifPresent(found::add);
        lookAlikes(text).ifPresent(found::add);
    }

    private static Notice turning(Count c) {
        return c.notice(
                "bidi-controls",
                c.n() == 1
                        ? "One character turns the direction of writing."
                        : c.n() + " characters that turn the direction of writing, first here.");
    }

    private static Notice unseen(Count c) {
        return c.notice(
                "hidden-characters",
                c.n() == 1
                        ? "One character that nobody sees."
                        : c.n() + " characters nobody sees, first here.");
    }

    private record Count(int first, int length, int n) {
        Notice notice(String kind, String why) {
            return new Notice(kind, Optional.of(new Span(first, first + length)), why);
        }
    }

    private static Optional<Count> count(String text, IntPredicate odd) {
        int first = -1;
        int n = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 0xAD) continue;
            int c = text.codePointAt(i);
            if (!odd.test(c) || joiner(text, i, c)) continue;
            if (n++ == 0) first = i;
        }
        if (n == 0) return Optional.empty();
        return Optional.of(new Count(first, Character.charCount(text.codePointAt(first)), n));
    }

    private static boolean hidden(int c) {
        return c >= 0x200B && c <= 0x200D
                || c >= 0x2060 && c <= 0x2064
                || c == 0xFEFF
                || c == 0x180E
                || c == 0x115F
                || c == 0x1160
                || c == 0x3164
                || c >= 0xE0000 && c <= 0xE007F;
    }

    /// Joiners belong to the spelling in many scripts, and to emoji.
    private static boolean joiner(String text, int i, int c) {
        if (c != 0x200C && c != 0x200D || i == 0) return false;
        int before = text.codePointBefore(i);
        return before > 0x2000 || UnicodeScript.of(before) != UnicodeScript.LATIN && before > 0x7f;
    }

    /// A word of Latin letters with one from another alphabet that looks the same.
    private static Optional<Notice> lookAlikes(String text) {
        int start = 0;
        while (start < text.length()) {
            if (!Character.isLetter(text.charAt(start))) {
                start++;
                continue;
            }
            int end = start;
            boolean latin = false;
            boolean other = false;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                char c = text.charAt(end++);
                latin |= c < 0x250;
                other |= c >= 0x370 && c < 0x530;
            }
            if (latin && other && end - start > 2) {
                return Optional.of(
                        new Notice(
                                "look-alike-letters",
                                Optional.of(new Span(start, end)),
                                "A word mixes letters of two alphabets that look alike."));
            }
            start = end;
        }
        return Optional.empty();
    }

    private static Optional<Notice> bylines(Report r, PlainHead head) {
        Optional<PlainHead.Named> above = head.byline();
        Optional<PlainHead.Named> below = head.signature();
        if (above.isPresent() && below.isPresent()) {
            return clash(above.get().name(), below.get().name(), below.get().span());
        }
        Optional<PlainHead.Named> inText = above.isPresent() ? above : below;
        if (inText.isEmpty() || r.author().isEmpty()) return Optional.empty();
        return clash(r.author().get(), inText.get().name(), inText.get().span());
    }

    private static Optional<Notice> clash(String one, String other, Span where) {
        Set<String> shared = new HashSet<>(words(one));
        shared.retainAll(words(other));
        if (!shared.isEmpty()) return Optional.empty();
        return Optional.of(
                new Notice(
                        "byline-clash",
                        Optional.of(where),
                        "Its byline names " + one + ", its frame names " + other + "."));
    }

    private static Set<String> words(String name) {
        return Set.copyOf(
                Block.of(name, new Span(0, name.length())).words().stream()
                        .map(w -> w.toLowerCase(Locale.ROOT))
                        .filter(w -> w.length() > 1)
                        .distinct()
                        .toList());
    }

    /// Words that run into each other where a picture, a credit or a line break was taken out. A
    /// seam counts when the second half is a word of the report's own.
    private static Optional<Notice> gluedText(Report r) {
        String text = r.text();
        Set<String> own = new HashSet<>();
        List<Span> seams = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && from < 0) from = i;
            if (letter && i > from && GluedWords.seam(text, i)) seams.add(new Span(from, i));
            if (!letter && from >= 0) {
                if (Character.isUpperCase(text.charAt(from))) own.add(text.substring(from, i));
                from = -1;
            }
        }
        for (Span seam : seams) {
            int end = GluedWords.wordEnd(text, seam.end());
            if (own.contains(text.substring(seam.end(), end))) return glued(seam.start(), end);
        }
        for (var junk : r.junk()) {
            int end = junk.span().end();
            boolean cut = end < text.length() && Character.isLetter(text.charAt(end));
            if (cut && junk.why().equals("picture credit")) {
                return glued(junk.span().start(), end);
            }
        }
        return Optional.empty();
    }

    private static Optional<Notice> glued(int start, int end) {
        return Optional.of(
                new Notice(
                        "glued-text",
                        Optional.of(new Span(start, end)),
                        "Words stand here without the space between them: something was taken"
                                + " out."));
    }
}
