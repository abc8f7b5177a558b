package firsthand.read;

import firsthand.read.FurnitureWords.How;
import firsthand.read.FurnitureWords.Phrase;
import firsthand.report.Junk;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the page furniture in a report's text: what a page's frame, not its reporter, put there.
///
/// Each short block is judged by itself (its words, its punctuation), then by its place: a line
/// that opens a box below the report takes the rest with it, and lines that stand more than once
/// are menus. Running text is never furniture except below such a line. Linear in the text.
final class Furniture {
    private static final FurnitureWords WORDS = FurnitureWords.SHIPPED;

    private final String text;
    private final List<Block> blocks;
    private final String[] why;
    private final List<Junk> inside = new ArrayList<>();

    private Furniture(String text, List<Block> blocks) {
        this.text = text;
        this.blocks = blocks;
        this.why = new String[blocks.size()];
    }

    /// Furniture in order of place, without overlaps.
    static List<Junk> find(String text, List<Block> blocks) {
        Furniture f = new Furniture(text, blocks);
        for (int i = 0; i < blocks.size(); i++) f.judge(i);
        f.repeatedLines();
        f.headlineAgain();
        f.boxes();
        f.leftovers();
        return f.collect();
    }

    private void judge(int i) {
        Block b = blocks.get(i);
        Optional<String> found = alone(b);
        if (found.isPresent()) {
            why[i] = found.get();
        } else {
            gluedCredit(b);
            lastSentence(b);
        }
    }

    /// What a block is, if it is furniture wherever it stands.
    private Optional<String> alone(Block b) {
        if (b.length() == 0) return Optional.of("stray characters");
        if (b.length() > 60) return Optional.empty();
        Optional<String> phrase = byPhrase(b);
        if (phrase.isPresent()) return phrase;
        if (b.length() <= 40 && "©Ⓒ".indexOf(text.charAt(b.span().start())) >= 0) {
            return Optional.of("copyright");
        }
        if (b.length() <= 30 && pointsOn(b)) return Optional.of("teaser");
        if (ShoutedLabel.opens(text, b)) return Optional.of("teaser");
        if (bracketed(b)) return Optional.of("page note");
        if (breadcrumb(b) || onlyButtons(b) || hashtags(b)) return Optional.of("navigation");
        if (PictureCredit.ends(text, b)) return Optional.of("picture credit");
        if (slug(b)) return Optional.of("desk note");
        if (ToReader.asks(text, b)) return Optional.of("words to the reader");
        return Optional.empty();
    }

    private Optional<String> byPhrase(Block b) {
        for (int i = 0; i < b.words().size(); i++) {
            for (Phrase p : WORDS.at(b.words(), i)) {
                if (holds(p, b, i)) return Optional.of(p.why());
            }
        }
        return Optional.empty();
    }

    private boolean holds(Phrase p, Block b, int at) {
        int n = p.words().size();
        return switch (p.how()) {
            case WHOLE -> at == 0 && n == b.length() && text.charAt(b.span().end() - 1) != '?';
            case END -> at == 0 && n == b.length();
            case START -> at == 0 && b.length() <= 30;
            case LABEL -> at == 0 && b.length() <= 30 && b.length() > n && labelEnds(b, n - 1);
            case CAPTION ->
                    b.length() - at - n <= 6 && b.length() > at + n && colonFollows(b, at + n - 1);
            case ANY -> !ToReader.quotes(text, b.span());
            case CREDIT ->
                    b.length() - at - n <= 6
                            && b.length() > at + n
                            && b.length() <= 40
                            && PictureCredit.names(
                                    text.substring(b.ends().get(at + n - 1), b.span().end()));
            case COUNT -> b.length() == n + 1 && (number(b, 0) || number(b, n));
            case SHORT -> b.length() <= 10 && !b.sentence() && !ToReader.quotes(text, b.span());
            case ASK -> false;
        };
    }

    private static boolean number(Block b, int word) {
        return Character.isDigit(b.words().get(word).charAt(0));
    }

    private boolean labelEnds(Block b, int word) {
        int i = afterSpace(b.ends().get(word), b.span().end());
        return i < b.span().end()
                && ":：|–—-/›>".indexOf(text.charAt(i)) >= 0
                && (text.charAt(i) != '-' || i > b.ends().get(word));
    }

    private boolean colonFollows(Block b, int word) {
        int i = afterSpace(b.ends().get(word), b.span().end());
        return i < b.span().end() && ":：".indexOf(text.charAt(i)) >= 0;
    }

    private int afterSpace(int i, int end) {
        while (i < end && Character.isSpaceChar(text.charAt(i))) i++;
        return i;
    }

    /// `>> LIVE: departures`, `▶ Watch`, `• en`.
    private boolean pointsOn(Block b) {
        int s = b.span().start();
        char c = text.charAt(s);
        boolean arrow = ">→▶►➜➡".indexOf(c) >= 0 && !b.sentence();
        boolean crumb = "•·|".indexOf(c) >= 0 && b.length() <= 1;
        return arrow || crumb;
    }

    /// `Home › Markets › Banks`, `Quiz: who are you? | Best fryers | Names`.
    private boolean breadcrumb(Block b) {
        if (b.length() > 24 || b.sentence() && b.length() > 16) return false;
        int marks = 0;
        int strong = 0;
        for (int i = b.span().start(); i < b.span().end(); i++) {
            char c = text.charAt(i);
            boolean apart = c != '>' || i > 0 && text.charAt(i - 1) == ' ';
            if ("›»>→".indexOf(c) >= 0 && apart) strong++;
            if ("|•·".indexOf(c) >= 0) marks++;
        }
        boolean home = !b.words().isEmpty() && b.words().getFirst().equals("home");
        if (home && b.length() <= 8 && b.span().of(text).indexOf('/') > 0) return true;
        return strong >= 2 || marks >= 2 || home && strong + marks >= 1;
    }

    /// `[Video not available in your region]`: a line that the page, not the reporter, says.
    private boolean bracketed(Block b) {
        Span s = b.span();
        return b.length() <= 12
                && text.charAt(s.start()) == '['
                && text.charAt(s.end() - 1) == ']'
                && !ToReader.quotes(text, s);
    }

    /// `Facebook Twitter Print`: nothing but words that are buttons when they stand alone.
    private boolean onlyButtons(Block b) {
        if (b.length() < 2 || b.length() > 10) return false;
        for (int i = 0; i < b.length(); i++) {
            boolean button = false;
            for (Phrase p : WORDS.at(b.words(), i)) {
                button |= p.how() == How.WHOLE && p.words().size() == 1;
            }
            if (!button) return false;
        }
        return true;
    }

    /// `#ferry #lomvik`
    private boolean hashtags(Block b) {
        int tags = 0;
        for (int i = b.span().start(); i < b.span().end(); i++) {
            if (text.charAt(i) == '#') tags++;
        }
        return tags > 0 && tags >= b.length() && text.charAt(b.span().start()) == '#';
    }

    /// An agency's note on its own update: `(Updates death toll, adds quote)`.
    private boolean slug(Block b) {
        int s = b.span().start();
        if (b.length() > 25 || text.charAt(s) != '(') return false;
        if (text.charAt(b.span().end() - 1) != ')') return false;
        List<String> verbs =
                List.of("adds", "updates", "updated", "corrects", "recasts", "rewrites", "refiles");
        return b.words().stream().anyMatch(verbs::contains);
    }

    /// A picture credit that lost its white space: `Altair/PoolMinisters met`.
    private void gluedCredit(Block b) {
        int end = GluedWords.creditEnd(text, b.span());
        if (end > b.span().start()) {
            inside.add(new Junk(new Span(b.span().start(), end), "picture credit"));
        }
    }

    /// `... Share your thoughts in the comments below.` at the end of a paragraph of the report.
    private void lastSentence(Block b) {
        if (b.length() == 0 || ToReader.interview(text, b)) return;
        int i = b.span().end() - 2;
        int earliest = Math.max(b.span().start(), b.span().end() - 300);
        while (i > earliest && !(".!?".indexOf(text.charAt(i - 1)) >= 0 && text.charAt(i) == ' ')) {
            i--;
        }
        if (i <= earliest) return;
        Block last = Block.of(text, new Span(i + 1, b.span().end()));
        if (last.length() <= 20 && ToReader.asks(text, last)) {
            inside.add(new Junk(last.span(), "words to the reader"));
        } else if (last.length() <= 4) {
            byPhrase(last)
                    .filter("desk note"::equals)
                    .ifPresent(note -> inside.add(new Junk(last.span(), note)));
        }
    }

    /// A short line that stands twice or more is a menu, or the headline once more.
    private void repeatedLines() {
        Map<List<String>, Integer> first = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block b = blocks.get(i);
            if (b.length() == 0 || b.length() > 25 || b.length() > 8 && b.prose()) continue;
            if (ToReader.quotes(text, b.span()) || why[i] != null || figures(b)) continue;
            Integer before = first.putIfAbsent(b.words(), i);
            if (before == null || b.sentence() && b.length() > 3) continue;
            why[i] = b.length() > 4 ? "headline again" : "navigation";
            if (b.length() <= 2 && why[before] == null) why[before] = "navigation";
        }
    }

    /// Whether numbers stand here: a row of a table may well stand twice.
    private static boolean figures(Block b) {
        return b.length() <= 8 && b.words().stream().anyMatch(w -> Character.isDigit(w.charAt(0)));
    }

    /// The headline, slightly changed, in the line below it.
    private void headlineAgain() {
        for (int i = 0; i + 2 < Math.min(blocks.size(), 6); i++) {
            Block one = blocks.get(i);
            Block two = blocks.get(i + 1);
            if (why[i] != null || why[i + 1] != null || one.sentence() || two.sentence()) continue;
            if (one.length() < 4 || two.length() > 25 || one.length() > 25) continue;
            Set<String> shared = new HashSet<>(one.words());
            shared.retainAll(two.words());
            Set<String> all = new HashSet<>(one.words());
            all.addAll(two.words());
            if (shared.size() >= 0.75 * all.size()) why[i + 1] = "headline again";
        }
    }

    /// What follows a line like "Leave a reply" or a row of three form fields, if it is no report.
    private void boxes() {
        for (int i = 0; i < blocks.size(); i++) {
            Optional<String> opened = opens(i);
            if (opened.isEmpty()) continue;
            int end = opened.get().equals("desk note") ? i + 1 : boxEnd(i + 1);
            String box = opened.get();
            for (int j = i; j < end; j++) {
                box = opens(j).orElse(box);
                if (why[j] == null) why[j] = box;
            }
            i = end - 1;
        }
    }

    private Optional<String> opens(int i) {
        Block b = blocks.get(i);
        if (!b.words().isEmpty()) {
            for (Phrase p : WORDS.at(b.words(), 0)) {
                if (p.how() == How.END && p.words().size() == b.length()) {
                    return Optional.of(p.why());
                }
            }
        }
        boolean form = i + 2 < blocks.size() && field(i) && field(i + 1) && field(i + 2);
        boolean late = b.span().start() * 2 > text.length();
        return form && late ? Optional.of("author box") : Optional.empty();
    }

    /// `Phone: 01 23`: a short name, a colon, little else.
    private boolean field(int i) {
        Block b = blocks.get(i);
        if (b.length() == 0 || b.length() > 16) return false;
        int limit = Math.min(b.span().end(), b.span().start() + 25);
        int colon = text.indexOf(':', b.span().start(), limit);
        if (colon < b.span().start() + 3) return false;
        return Block.of(text, new Span(b.span().start(), colon)).length() <= 3
                && Character.isUpperCase(text.charAt(b.span().start()));
    }

    /// Where a box ends: at the next two blocks of running text, else with the text.
    private int boxEnd(int from) {
        for (int i = from; i < blocks.size(); i++) {
            boolean next = i + 1 < blocks.size() && report(i + 1);
            if (report(i) && (next || blocks.get(i).length() >= 60)) return i;
        }
        return blocks.size();
    }

    private boolean report(int i) {
        return why[i] == null && blocks.get(i).prose() && !field(i) && blocks.get(i).length() >= 15;
    }

    /// Single letters above the report; a signature between the report and the frame below it.
    private void leftovers() {
        int first = 0;
        while (first < blocks.size() && !prose(first)) first++;
        for (int i = 0; i < first; i++) {
            if (why[i] == null && blocks.get(i).span().length() <= 2) why[i] = "stray characters";
        }
        int last = blocks.size() - 1;
        while (last >= 0 && !prose(last)) last--;
        for (int i = Math.max(0, last + 1); i < blocks.size(); i++) {
            boolean beforeFrame = i + 1 < blocks.size() && why[i + 1] != null;
            if (why[i] == null && beforeFrame && Names.looksLikeName(blocks.get(i).span().of(text)))
                why[i] = "byline";
        }
    }

    private boolean prose(int i) {
        return why[i] == null && blocks.get(i).prose();
    }

    private List<Junk> collect() {
        List<Junk> junk = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Span span = blocks.get(i).span();
            String w = why[i];
            if (w != null) junk.add(new Junk(span, w));
            for (; next < inside.size() && span.contains(inside.get(next).span()); next++) {
                if (w == null) junk.add(inside.get(next));
            }
        }
        return junk;
    }
}
