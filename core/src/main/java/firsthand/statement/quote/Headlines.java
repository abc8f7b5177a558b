package firsthand.statement.quote;

import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.statement.attribution.Attribution;
import firsthand.statement.name.NameWords;
import firsthand.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Who speaks before a colon: in a headline ("Minister: no deal before spring") and in a transcript
/// ("HOLM: We had no choice.").
final class Headlines {
    /// Tokens before the colon.
    private static final int LEFT = 7;

    /// Common nouns that speak in headlines, beside those that say what somebody is.
    private static final Set<String> SOURCES =
            Set.of(
                    "poll",
                    "survey",
                    "study",
                    "report",
                    "police",
                    "government",
                    "source",
                    "company",
                    "court",
                    "union",
                    "ministry",
                    "data",
                    "researcher",
                    "campaign",
                    "camp");

    /// What a headline in capitals announces before its colon; nobody speaks there.
    private static final Set<String> NO_SPEAKERS =
            Set.of(
                    "message",
                    "letter",
                    "warning",
                    "update",
                    "live",
                    "analysis",
                    "opinion",
                    "comment",
                    "explainer",
                    "video",
                    "watch",
                    "breaking",
                    "exclusive",
                    "interview",
                    "review",
                    "timeline",
                    "profile",
                    "crisis",
                    "war",
                    "talks",
                    "talk",
                    "deal",
                    "news",
                    "factbox",
                    "q&a",
                    "podcast",
                    "gallery",
                    "photos",
                    "photo",
                    "weather");

    private final String text;
    private final NameWords words;
    private final int firstLineEnd;

    Headlines(String text, NameWords words) {
        this.text = text;
        this.words = words;
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) start++;
        int end = text.indexOf('\n', start);
        this.firstLineEnd = end < 0 ? text.length() : end;
    }

    /// Whether the sentence begins a line, has a colon early on and so is worth a parse.
    boolean mayBe(Span sentence) {
        boolean opens = sentence.start() == 0 || text.charAt(sentence.start() - 1) == '\n';
        if (!opens) return false;
        int early = Math.min(text.length(), Math.min(sentence.end(), sentence.start() + 60) + 1);
        return text.indexOf(": ", sentence.start(), early) > 0;
    }

    /// The speaker before the colon with what stands behind it.
    Optional<Attribution> in(Sentence s) {
        if (!s.isParsed() || !mayBe(s.span())) return Optional.empty();
        int colon = 0;
        while (colon < s.size() && !s.token(colon).form().equals(":")) colon++;
        if (colon == 0 || colon > LEFT || colon + 2 >= s.size()) return Optional.empty();
        Token holder = head(s, colon);
        if (!isLabel(s, colon) && !(isHeadline(s.span()) && speaks(holder) && isPhrase(s, colon))) {
            return Optional.empty();
        }
        Token cue = s.token(colon);
        int end = s.size();
        while (end > colon + 2 && !s.token(end - 1).isWord()) end--;
        Span content = s.span(colon + 1, end);
        return Optional.of(
                new Attribution(s, cue, cue.span(), Optional.of(holder), List.of(content), true));
    }

    /// The noun before the first preposition: "Minister of Roads: ...".
    private static Token head(Sentence s, int colon) {
        for (int i = 1; i < colon; i++) {
            if (s.token(i).pos().equals("IN") || s.token(i).pos().equals("TO"))
                return s.token(i - 1);
        }
        return s.token(colon - 1);
    }

    /// The first line of the report, or a line without a full stop.
    private boolean isHeadline(Span sentence) {
        if (sentence.end() <= firstLineEnd + 1) return true;
        int end = text.indexOf('\n', sentence.start());
        int last = (end < 0 ? text.length() : end) - 1;
        return last == sentence.end() - 1 && ".!?".indexOf(text.charAt(last)) < 0;
    }

    /// All capitals, as a transcript writes who speaks.
    private boolean isLabel(Sentence s, int colon) {
        return s.tokens().subList(0, colon).stream()
                .filter(Token::isWord)
                .allMatch(
                        t ->
                                t.form().length() > 1
                                        && t.form().equals(t.form().toUpperCase(Locale.ROOT))
                                        && t.isProperNoun());
    }

    private boolean speaks(Token holder) {
        if (NO_SPEAKERS.contains(holder.lemma().toLowerCase(Locale.ROOT))) return false;
        if (holder.isProperNoun()) return !words.isNoName(holder.form());
        return words.isRole(holder.lemma()) || SOURCES.contains(holder.lemma());
    }

    private static boolean isPhrase(Sentence s, int colon) {
        return s.tokens().subList(0, colon).stream()
                .noneMatch(t -> t.isVerb() || t.pos().equals("WRB") || t.pos().equals("WP"));
    }
}
