package firsthand.language;

import firsthand.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// A sentence and its tokens in order of place. Where a parse was made the tokens form a tree: one
/// root or several, no cycle. Its names are found when first asked for. Immutable.
public final class Sentence {
    private final Span span;
    private final List<Token> tokens;
    private final Lazy<List<EntityTag>> tags;

    /// The dependents of each token in order of place.
    private final List<List<Token>> below;

    /// @param tags finds each token's part in a name
    Sentence(Span span, List<Token> found, Supplier<List<EntityTag>> tags) {
        this.span = span;
        this.tokens = List.copyOf(found);
        this.tags = new Lazy<>(tags);
        checkPlaces();
        this.below = dependents(tokens);
    }

    private void checkPlaces() {
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

    private static List<List<Token>> dependents(List<Token> tokens) {
        List<List<Token>> below = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) below.add(List.of());
        for (Token t : tokens) {
            if (t.isRoot()) continue;
            if (below.get(t.head()).isEmpty()) below.set(t.head(), new ArrayList<>(4));
            below.get(t.head()).add(t);
        }
        return below;
    }

    /// Its characters in the text, without white space at the ends.
    public Span span() {
        return span;
    }

    public List<Token> tokens() {
        return tokens;
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
        return Collections.unmodifiableList(below.get(i));
    }

    /// The dependents of token `i` whose relation is one of those given, in order of place.
    public List<Token> dependents(int i, String... relations) {
        List<Token> found = new ArrayList<>();
        for (Token t : below.get(i)) {
            if (t.is(relations)) found.add(t);
        }
        return found;
    }

    /// The first dependent of token `i` whose relation is one of those given.
    public Optional<Token> dependent(int i, String... relations) {
        for (Token t : below.get(i)) {
            if (t.is(relations)) return Optional.of(t);
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
        BitSet within = new BitSet(tokens.size());
        within.set(i);
        List<Integer> open = new ArrayList<>(List.of(i));
        while (!open.isEmpty()) {
            for (Token t : below.get(open.removeLast())) {
                within.set(t.index());
                open.add(t.index());
            }
        }
        return within.stream().mapToObj(tokens::get).toList();
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

    /// The token's part in a name.
    public EntityTag entity(Token t) {
        return tags.get().get(t.index());
    }

    /// All runs of tokens with an entity tag, figures and dates too, in order of place.
    public List<Entity> entities() {
        List<Entity> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            int end = entityEnd(i);
            if (end > i) {
                found.add(new Entity(tags.get().get(i).type(), i, end, span(i, end)));
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
        List<EntityTag> all = tags.get();
        EntityType type = all.get(from).type();
        if (type == EntityType.NONE) return from;
        int end = from + 1;
        while (end < all.size() && all.get(end).type() == type && !all.get(end).begins()) {
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
