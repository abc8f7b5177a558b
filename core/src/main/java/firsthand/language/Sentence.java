package firsthand.language;

import firsthand.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A sentence and its tokens in order of place. Where a parse was made the tokens form a tree: one
/// root or several, no cycle.
///
/// @param span its characters in the text, without white space at the ends
public record Sentence(Span span, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
        int at = span.start();
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            if (t.index() != i || t.head() >= tokens.size()) {
                throw new IllegalArgumentException("misplaced in its sentence: " + t);
            }
            if (t.span().start() < at) throw new IllegalArgumentException("overlapping: " + t);
            at = t.span().end();
        }
        if (at > span.end()) throw new IllegalArgumentException("tokens outside " + span);
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    /// Whether the parser ran on it; if not, tags, heads and relations are empty.
    public boolean isParsed() {
        return !tokens.isEmpty() && !tokens.getFirst().relation().isEmpty();
    }

    /// The token on which the whole sentence hangs: of several roots the first verb, else the
    /// first. Empty where no parse was made.
    public Optional<Token> root() {
        if (!isParsed()) return Optional.empty();
        List<Token> roots = tokens.stream().filter(Token::isRoot).toList();
        return roots.stream()
                .filter(Token::isVerb)
                .findFirst()
                .or(() -> roots.stream().findFirst());
    }

    public Optional<Token> head(Token t) {
        return t.isRoot() ? Optional.empty() : Optional.of(tokens.get(t.head()));
    }

    /// The tokens that depend on token `i` directly, in order of place.
    public List<Token> dependents(int i) {
        List<Token> found = new ArrayList<>();
        for (Token t : tokens) {
            if (t.head() == i) found.add(t);
        }
        return found;
    }

    /// The dependents of token `i` whose relation is one of those given, in order of place.
    public List<Token> dependents(int i, String... relations) {
        List<Token> found = new ArrayList<>();
        for (Token t : tokens) {
            if (t.head() == i && t.is(relations)) found.add(t);
        }
        return found;
    }

    /// The first dependent of token `i` whose relation is one of those given.
    public Optional<Token> dependent(int i, String... relations) {
        for (Token t : tokens) {
            if (t.head() == i && t.is(relations)) return Optional.of(t);
        }
        return Optional.empty();
    }

    /// The heads above token `i`, nearest first.
    public List<Token> ancestors(int i) {
        List<Token> found = new ArrayList<>();
        for (int h = tokens.get(i).head(); h != Token.ROOT; h = tokens.get(h).head()) {
            found.add(tokens.get(h));
        }
        return found;
    }

    /// Whether token `i` is `ancestor` or hangs below it.
    public boolean isWithin(int i, int ancestor) {
        int at = i;
        while (at != ancestor && at != Token.ROOT) at = tokens.get(at).head();
        return at == ancestor;
    }

    /// Token `i` and all that hang below it, in order of place.
    public List<Token> subtree(int i) {
        return tokens.stream().filter(t -> isWithin(t.index(), i)).toList();
    }

    /// From the first character to the last of token `i` and all that hang below it. Where the tree
    /// crosses itself this may cover words from outside the subtree.
    public Span subtreeSpan(int i) {
        List<Token> below = subtree(i);
        return below.getFirst().span().union(below.getLast().span());
    }

    /// From the first character of token `from` to the last of the token before `to`.
    public Span span(int from, int to) {
        return tokens.get(from).span().union(tokens.get(to - 1).span());
    }

    /// The token at the offset, or else the first after it; empty behind the last token.
    public Optional<Token> tokenAt(int offset) {
        for (Token t : tokens) {
            if (t.span().end() > offset) return Optional.of(t);
        }
        return Optional.empty();
    }

    /// The tokens that share a character with the span, in order of place.
    public List<Token> tokensIn(Span within) {
        return tokens.stream().filter(t -> t.span().overlaps(within)).toList();
    }

    /// All runs of tokens with an entity tag, figures and dates too, in order of place.
    public List<Entity> entities() {
        List<Entity> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            int end = entityEnd(i);
            if (end > i) {
                found.add(new Entity(tokens.get(i).entity().type(), i, end, span(i, end)));
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }

    /// The proper names, in order of place.
    public List<Entity> names() {
        return entities().stream().filter(e -> e.type().isName()).toList();
    }

    /// The name of which token `i` is part.
    public Optional<Entity> nameAt(int i) {
        return names().stream().filter(n -> n.contains(i)).findFirst();
    }

    /// Index after the run of entity tokens that begins at `from`; `from` itself if none does.
    private int entityEnd(int from) {
        EntityType type = tokens.get(from).entity().type();
        if (type == EntityType.NONE) return from;
        int end = from + 1;
        while (end < tokens.size()
                && tokens.get(end).entity().type() == type
                && !tokens.get(end).entity().begins()) {
            end++;
        }
        return end;
    }

    /// The token nearest to the root among those that share a character with the span: the
    /// head of the phrase. The first of several.
    public Optional<Token> headOf(Span phrase) {
        return tokensIn(phrase).stream()
                .min(Comparator.comparingInt(t -> ancestors(t.index()).size()));
    }

    /// The words' forms, one space between, for messages and tests.
    @Override
    public String toString() {
        return String.join(" ", IntStream.range(0, size()).mapToObj(i -> token(i).form()).toList());
    }
}
