package firsthand.statement.speaker;

import firsthand.language.AnalyzedText;
import firsthand.language.EntityType;
import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.text.ResourceLines;
import firsthand.statement.name.Mention;
import firsthand.statement.name.Name;
import firsthand.statement.name.Names;
import firsthand.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Tells which body "the company" or "the commission" is: the last one named before it that can be
/// called so.
final class Bodies {
    /// What a firm is called. Which names are firms the parser has to tell.
    private static final Set<String> FIRM = words("firm");

    /// What other bodies are called: their names have the word.
    private static final Set<String> BODY = words("body");

    /// Further words in the names of what is no firm.
    private static final Set<String> OTHER = words("other");

    private final AnalyzedText text;
    private final Names names;
    private final NamedBodies named;

    Bodies(AnalyzedText text, Names names) {
        this.text = text;
        this.names = names;
        this.named = new NamedBodies(text.text(), names);
    }

    private static Set<String> words(String kind) {
        Set<String> found = new HashSet<>();
        for (List<String> row : ResourceLines.of(Bodies.class, "bodies-en.tsv")) {
            if (row.get(0).equals(kind)) found.addAll(List.of(row.get(1).split(" ")));
        }
        return Set.copyOf(found);
    }

    /// The body meant by a phrase that is a definite article and one of these nouns.
    Optional<Name> meant(Span phrase, Token head) {
        String noun = head.form().toLowerCase(Locale.ROOT);
        boolean bare = phrase.length() <= noun.length() + "the ".length();
        if (!bare || !FIRM.contains(noun) && !BODY.contains(noun)) return Optional.empty();
        if (FIRM.contains(noun)) {
            Optional<Name> known = named.meant(noun, phrase.start());
            if (known.isPresent()) return known;
        }
        for (Mention m : names.in(new Span(0, Math.max(1, phrase.start()))).reversed()) {
            Name name = names.owner(m);
            if (m.span().end() > phrase.start() || name.isPerson() || isPlace(name)) continue;
            if (BODY.contains(noun) ? hasWord(name, noun) : isFirm(name, m)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /// Whether something is said to be in it: "in Norland".
    private boolean isPlace(Name name) {
        return name.mentions().stream()
                .map(
                        m ->
                                text.text()
                                        .substring(
                                                Math.max(0, m.span().start() - 4),
                                                m.span().start()))
                .anyMatch(" in "::equals);
    }

    private static boolean hasWord(Name name, String noun) {
        for (String word : name.full().split(" ")) {
            if (word.equalsIgnoreCase(noun)) return true;
        }
        return false;
    }

    private boolean isFirm(Name name, Mention m) {
        for (String word : name.full().split(" ")) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (BODY.contains(lower) || OTHER.contains(lower)) return false;
        }
        Optional<Integer> i = text.sentenceAt(m.span().start());
        if (i.isEmpty()) return false;
        Sentence s = text.sentence(i.get());
        return s.tokensIn(m.span()).stream()
                .map(t -> s.entity(t).type())
                .anyMatch(t -> t == EntityType.ORG);
    }
}
