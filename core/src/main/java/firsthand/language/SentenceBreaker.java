package firsthand.language;

import firsthand.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds where sentences end, by the marks that can end one and what stands around them.
///
/// A line break always ends a sentence, so titles and lists fall apart as they should. A full stop
/// does unless the word before it is an abbreviation or an initial, or what follows goes on in
/// lower
/// case. Marks that close a quotation or a bracket stay with the sentence that they close.
final class SentenceBreaker {
    /// UTF-16 units after which a sentence is cut at a space whatever its words are: no writer
    /// wrote it.
    static final int LONGEST = 3_000;

    /// Words within which a speaker's name must have ended for `"Why?" Anna Smith asked`.
    private static final int LONGEST_SPEAKER = 7;

    private final Punctuation language;

    SentenceBreaker(Punctuation language) {
        this.language = language;
    }

    List<Span> sentences(CharSequence text, Span within) {
        List<Span> found = new ArrayList<>();
        int start = within.start();
        for (int i = within.start(); i < within.end(); i++) {
            if (!Letters.isLineBreak(text.charAt(i))) continue;
            new Line(text, i, found).split(start);
            start = i + 1;
        }
        new Line(text, within.end(), found).split(start);
        return found;
    }

    private static boolean isTerminal(char c) {
        return c == '.'
                || c == '!'
                || c == '?'
                || c == '\u2026'
                || c == '\u203D'
                || c == '\u3002'
                || c == '\uFF01'
                || c == '\uFF1F'
                || c == '\u2047'
                || c == '\u2048'
                || c == '\u2049';
    }

    private static boolean isDash(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2015';
    }

    /// One line of the text, up to `end`, on its way into sentences.
    private final class Line {
        private final CharSequence text;
        private final int end;
        private final List<Span> found;

        /// Where the sentence at hand begins.
        private int start;

        /// Whether a straight quotation mark is open.
        private boolean quoted;

        Line(CharSequence text, int end, List<Span> found) {
            this.text = text;
            this.end = end;
            this.found = found;
        }

        void split(int from) {
            start = skipSpaces(from);
            int opening = Dateline.end(text, start, end);
            if (opening > start) endSentence(opening, opening);
            int i = start;
            while (i < end) {
                char c = text.charAt(i);
                if (isTerminal(c)) {
                    i = mark(i);
                } else if (i - start >= LONGEST) {
                    i = cut(i);
                } else {
                    if (c == '"') quoted = !quoted;
                    i = isEscapedBreak(i) ? endSentence(i, i + 2) : i + 1;
                }
            }
            add(end);
        }

        /// Deals with the run of marks that begins at `from`; answers where to go on.
        private int mark(int from) {
            int run = from;
            while (run < end && isTerminal(text.charAt(run))) run++;
            int close = afterClosers(run);
            return ends(from, run, close) ? endSentence(close, close) : close;
        }

        private int endSentence(int to, int next) {
            add(to);
            start = skipSpaces(next);
            return start;
        }

        private void add(int to) {
            Span span = trim(start, to);
            if (!span.isEmpty()) found.add(span);
        }

        private int cut(int at) {
            int space = at;
            while (space > start + LONGEST / 2 && !Letters.isSpace(text.charAt(space))) space--;
            int to = space > start + LONGEST / 2 ? space : at;
            if (Character.isLowSurrogate(text.charAt(to))) to--;
            return endSentence(to, to);
        }

        /// A line break that some program wrote out as backslash and n, between spaces.
        private boolean isEscapedBreak(int i) {
            return text.charAt(i) == '\\'
                    && charAt(i + 1) == 'n'
                    && Letters.isSpace(charAt(i + 2))
                    && (i == start || Letters.isSpace(text.charAt(i - 1)));
        }

        /// The index after quotation marks, brackets and note numbers that belong to what ends at
        /// `from`.
        private int afterClosers(int from) {
            int i = from;
            while (i < end) {
                char c = text.charAt(i);
                if (c == ')' || c == ']' || c == '}' || isTerminal(c)) {
                    i++;
                } else if (c == '[' && noteEnd(i) > i) {
                    i = noteEnd(i);
                } else if (Letters.isClosingQuote(c) && closes(i)) {
                    if (c == '"') quoted = false;
                    i++;
                } else {
                    break;
                }
            }
            return afterDetachedQuote(i);
        }

        private boolean closes(int i) {
            if (text.charAt(i) == '"') return quoted || !Character.isLetterOrDigit(charAt(i + 1));
            return !Character.isLetterOrDigit(charAt(i + 1));
        }

        /// A closing mark that stands apart, as in text that was put together from tokens.
        private int afterDetachedQuote(int from) {
            int i = skipSpaces(from);
            if (i == from || i >= end) return from;
            char c = text.charAt(i);
            int after = c == '\'' && charAt(i + 1) == '\'' ? i + 2 : i + 1;
            boolean closing =
                    c == '\u201D' || c == '\u00BB' || after == i + 2 || c == '"' && quoted;
            if (!closing || after < end && !Letters.isSpace(text.charAt(after))) return from;
            if (c == '"') quoted = false;
            return after;
        }

        /// The index after a bracketed number at `i`; `i` itself if there is none.
        private int noteEnd(int i) {
            int j = i + 1;
            while (j < end && j < i + 5 && Character.isDigit(text.charAt(j))) j++;
            return j > i + 1 && charAt(j) == ']' ? j + 1 : i;
        }

        /// Whether the sentence ends with the marks from `mark` to `run`, closed up to `close`.
        private boolean ends(int mark, int run, int close) {
            int next = skipSpaces(close);
            if (next >= end) return true;
            if (text.charAt(mark) >= '\u3000') return true;
            int opener = next;
            while (opener < end && isOpener(opener)) opener++;
            if (next == close) return isGlued(mark, close, opener);
            char c = charAt(opener);
            if (isDash(charAt(next)) || isLowerWord(opener)) return false;
            if (!Character.isLetterOrDigit(c) && !isCurrency(c)) return !isContinuing(c);
            boolean stop = text.charAt(mark) == '.' && run == mark + 1;
            if (stop) return stopEnds(mark, close > run, opener, opener > next);
            if (isEllipsis(mark, run)) return Character.isUpperCase(c) && !word(opener).equals("I");
            if (language.ambiguous().contains(wordBefore(mark))) {
                return language.starters().contains(word(opener));
            }
            return close == run || !isSpeaker(opener);
        }

        private boolean isOpener(int i) {
            char c = text.charAt(i);
            return c == '(' || c == '[' || Letters.isOpeningQuote(c);
        }

        /// A name such as "iPhone" can begin a sentence, "after" cannot.
        private boolean isLowerWord(int i) {
            return Character.isLowerCase(charAt(i)) && !Character.isUpperCase(charAt(i + 1));
        }

        private boolean isContinuing(char c) {
            return c == ',' || c == ';' || c == ':' || c == ')' || c == ']' || c == '%' || c == '/';
        }

        private boolean isCurrency(char c) {
            return Character.getType(c) == Character.CURRENCY_SYMBOL;
        }

        private boolean isEllipsis(int mark, int run) {
            for (int i = mark; i < run; i++) {
                if (text.charAt(i) != '.' && text.charAt(i) != '\u2026') return false;
            }
            return true;
        }

        /// Whether a sentence begins at `close` although no space stands before it.
        private boolean isGlued(int mark, int close, int opener) {
            if (!Character.isUpperCase(charAt(opener))) return false;
            if (opener > close || close > mark + 1) return true;
            String before = wordBefore(mark);
            String after = word(opener);
            return before.length() > 1
                    && before.chars().allMatch(Character::isLowerCase)
                    && after.chars().skip(1).allMatch(Character::isLowerCase)
                    && !after.equals("Com")
                    && !after.equals("Org")
                    && charAt(opener + after.length()) != '.'
                    && charAt(opener + after.length()) != '/';
        }

        /// Whether a single full stop ends its sentence.
        ///
        /// @param closed whether a quotation or a bracket ends with it
        /// @param next where the next word begins
        /// @param opens whether a quotation or a bracket opens before that
        private boolean stopEnds(int mark, boolean closed, int next, boolean opens) {
            String before = wordBefore(mark);
            String after = word(next);
            boolean number = !Character.isLetter(charAt(next));
            boolean starts = opens || language.starters().contains(after);
            if (!closed && language.beforeName().contains(before)) return false;
            if (number && language.beforeNumber().contains(before)) return false;
            if (language.clock().contains(before) && language.afterClock().contains(after)) {
                return false;
            }
            if (isInitials(before)) {
                boolean initialFollows = after.length() == 1 && charAt(next + 1) == '.';
                return starts && !initialFollows;
            }
            if (language.ambiguous().contains(before)) return starts;
            if (isNumber(before) && before.length() <= 2) {
                boolean numbersTheLine = mark - before.length() == start;
                return !numbersTheLine && (!language.ordinals() || starts);
            }
            return true;
        }

        /// "J", "U.S", "J.K": single letters with stops between.
        private boolean isInitials(String word) {
            if (word.isEmpty()) return false;
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') return false;
            }
            return word.length() % 2 == 1
                    && (word.length() > 1 || Character.isUpperCase(word.charAt(0)));
        }

        private boolean isNumber(String word) {
            return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
        }

        /// Whether capitalized words and then a verb of saying begin at `from`: what went before
        /// was a question or a cry, and this says whose.
        private boolean isSpeaker(int from) {
            int i = from;
            for (int n = 0; n < LONGEST_SPEAKER && i < end; n++) {
                String word = word(i);
                if (n > 0 && language.reporting().contains(word)) return true;
                if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) return false;
                if (language.starters().contains(word)) return false;
                i += word.length();
                if (charAt(i) == '.') i++;
                i = skipSpaces(i);
            }
            return false;
        }

        /// The run of letters at `from`, or of digits.
        private String word(int from) {
            int to = from;
            while (to < end && Character.isLetter(text.charAt(to))) to++;
            while (to < end && to < from + 30 && Character.isDigit(text.charAt(to))) to++;
            return text.subSequence(from, Math.max(from, to)).toString();
        }

        /// The run of letters, digits, stops and apostrophes before `to`, without an opening mark.
        private String wordBefore(int to) {
            int from = to;
            while (from > start && to - from < 30 && isWordPart(text.charAt(from - 1))) from--;
            while (from < to && !Character.isLetterOrDigit(text.charAt(from))) from++;
            return text.subSequence(from, to).toString();
        }

        private boolean isWordPart(char c) {
            return c == '.' || c == '\'' || c == '\u2019' || Character.isLetterOrDigit(c);
        }

        /// The character at `i`, or a space behind the line's end.
        private char charAt(int i) {
            return i < end ? text.charAt(i) : ' ';
        }

        private int skipSpaces(int from) {
            int i = from;
            while (i < end && Letters.isSpace(text.charAt(i))) i++;
            return i;
        }

        private Span trim(int from, int to) {
            int s = Math.min(skipSpaces(from), to);
            int e = to;
            while (e > s && Letters.isSpace(text.charAt(e - 1))) e--;
            return new Span(s, e);
        }
    }
}
