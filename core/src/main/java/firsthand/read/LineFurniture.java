package firsthand.read;

import firsthand.read.FurnitureWords.How;
import firsthand.read.FurnitureWords.Phrase;
import firsthand.text.Span;
import java.util.List;
import java.util.Optional;

/// What a block of a text is, if its own words and punctuation show that it is page furniture
/// wherever it stands.
final class LineFurniture {
    private static final FurnitureWords WORDS = FurnitureWords.SHIPPED;

    /// A block of more words is judged by its place alone.
    private static final int LONGEST = 60;

    private static final List<String> DESK_VERBS =
            List.of("adds", "updates", "updated", "corrects", "recasts", "rewrites", "refiles");

    private final String text;

    LineFurniture(String text) {
        this.text = text;
    }

    Optional<String> why(Block b) {
        if (b.length() == 0) return Optional.of("stray characters");
        if (b.length() > LONGEST) return Optional.empty();
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

    /// What the first phrase of the lexicon in the block says.
    Optional<String> byPhrase(Block b) {
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
        char c = text.charAt(b.span().start());
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
    private static boolean onlyButtons(Block b) {
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
        if (b.length() > 25 || text.charAt(b.span().start()) != '(') return false;
        if (text.charAt(b.span().end() - 1) != ')') return false;
        return b.words().stream().anyMatch(DESK_VERBS::contains);
    }
}
