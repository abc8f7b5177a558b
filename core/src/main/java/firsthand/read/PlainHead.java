package firsthand.read;

import firsthand.report.Junk;
import firsthand.report.Report;
import firsthand.report.StatedTime;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a plain text says about itself: its headline, its byline and its date, from the lines above
/// the running text and from the frame below it.
///
/// @param headline a line above the running text that is neither a sentence nor furniture
/// @param byline the author named above the running text ("By Ann Lee, Altair")
/// @param signature the author named in the frame ("Author: Ann Lee", or a name alone at the end)
record PlainHead(
        Optional<Span> headline,
        Optional<Named> byline,
        Optional<Named> signature,
        Optional<StatedTime> date) {
    private static final int HEAD = 8;
    private static final Set<String> BY =
            Set.of("by", "von", "par", "por", "di", "door", "av", "af");
    private static final Set<String> AUTHOR =
            Set.of("author", "written by", "posted by", "autor", "autorin", "auteur", "autore");

    /// A name that the text states, and where.
    record Named(String name, Span span) {}

    static PlainHead of(String text, List<Block> blocks, List<Junk> junk) {
        Optional<Span> headline = Optional.empty();
        Optional<Named> byline = Optional.empty();
        Optional<Named> signature = Optional.empty();
        Optional<StatedTime> date = Optional.empty();
        boolean head = true;
        int next = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block b = blocks.get(i);
            while (next < junk.size() && junk.get(next).span().end() < b.span().end()) next++;
            Optional<Junk> frame = frame(junk, next, b);
            boolean framed = frame.isPresent();
            head &= i < HEAD && (framed || !b.prose() || b.length() <= 12);
            if (head && byline.isEmpty()) byline = byline(text, b);
            if (signature.isEmpty() && framed) signature = signature(text, b, frame.get());
            if (date.isEmpty() && (head || framed) && b.length() <= 16) {
                date = StatedDates.find(b.span().of(text)).filter(d -> notBirthday(text, b));
            }
            boolean title = head && !framed && headline.isEmpty() && byline.isEmpty();
            if (title && isHeadline(b, date)) headline = Optional.of(b.span());
        }
        if (blocks.size() < 2) headline = Optional.empty();
        return new PlainHead(headline, byline, signature, date);
    }

    private static Optional<Junk> frame(List<Junk> junk, int next, Block b) {
        if (next == junk.size() || !junk.get(next).span().contains(b.span())) {
            return Optional.empty();
        }
        return Optional.of(junk.get(next));
    }

    private static boolean isHeadline(Block b, Optional<StatedTime> date) {
        return b.length() >= 3 && b.length() <= 30 && !b.sentence() && date.isEmpty();
    }

    private static boolean notBirthday(String text, Block b) {
        String first = b.words().isEmpty() ? "" : b.words().getFirst();
        return !first.equals("birthday") && !first.equals("born") && !b.span().of(text).isEmpty();
    }

    /// `By Ann Lee`, `By Ann Lee and Bo Ek, Altair`, `Von Ann Lee`.
    private static Optional<Named> byline(String text, Block b) {
        if (b.length() < 3 || b.length() > 14 || b.sentence()) return Optional.empty();
        if (!BY.contains(b.words().getFirst())) return Optional.empty();
        Span rest = new Span(b.ends().getFirst(), b.span().end()).trim(text);
        String name = rest.of(text);
        int comma = name.indexOf(',');
        return Names.looksLikeName(comma < 0 ? name : name.substring(0, comma))
                ? Optional.of(new Named(name, rest))
                : Optional.empty();
    }

    /// `Author: Ann Lee`, or the name alone between the report and the frame.
    private static Optional<Named> signature(String text, Block b, Junk frame) {
        String line = b.span().of(text);
        int colon = line.indexOf(':');
        if (colon > 0 && AUTHOR.contains(line.substring(0, colon).toLowerCase(Locale.ROOT))) {
            Span rest = new Span(b.span().start() + colon + 1, b.span().end()).trim(text);
            String name = rest.of(text);
            return name.isEmpty() || name.length() > 60
                    ? Optional.empty()
                    : Optional.of(new Named(name, rest));
        }
        return frame.why().equals("byline")
                ? Optional.of(new Named(line, b.span()))
                : Optional.empty();
    }

    /// The furniture, with the byline among it.
    List<Junk> withByline(List<Junk> junk, List<Block> blocks) {
        if (byline.isEmpty()) return junk;
        Span name = byline.get().span();
        if (junk.stream().anyMatch(j -> j.span().overlaps(name))) return junk;
        List<Junk> all = new ArrayList<>(junk);
        for (Block b : blocks) {
            if (b.span().contains(name)) all.add(new Junk(b.span(), "byline"));
        }
        all.sort(Comparator.comparing(Junk::span));
        return all;
    }

    /// The report with what it says about itself, where nothing was stated elsewhere.
    Report complete(Report r) {
        Optional<String> author = byline.or(() -> signature).map(Named::name);
        return new Report(
                r.id(),
                r.outlet(),
                r.url(),
                r.title().or(() -> headline.map(h -> h.of(r.text()))),
                r.author().or(() -> author),
                r.published().or(() -> date),
                r.language(),
                r.text(),
                r.junk(),
                r.notices(),
                r.stated());
    }
}
