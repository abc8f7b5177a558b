package firsthand.statement.speaker;

import firsthand.language.AnalyzedText;
import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.statement.Speaker;
import firsthand.statement.attribution.NounPhrase;
import firsthand.statement.mark.Marks;
import firsthand.statement.name.Name;
import firsthand.statement.name.NameWords;
import firsthand.statement.name.Names;
import firsthand.text.Span;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tells who is meant where one report names somebody by a name, a role or a pronoun.
///
/// Made for one report, used by one thread.
public final class Speakers {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");

    private final AnalyzedText text;
    private final Names names;
    private final NameWords words;
    private final Pronouns pronouns;

    public Speakers(AnalyzedText text, Names names) {
        this(text, names, NameWords.read(), Marks.of(text.text()));
    }

    public Speakers(AnalyzedText text, Names names, NameWords words, Marks marks) {
        this.text = text;
        this.names = names;
        this.words = words;
        this.pronouns = new Pronouns(text, names, marks);
    }

    /// Who is meant by the token, the head of a noun phrase or a pronoun in the report's own words;
    /// empty where it names nobody ("nothing", "there").
    public Optional<Speaker> speakerAt(Sentence s, Token token) {
        if (isNobody(token)) return Optional.empty();
        if (isRelative(token)) return antecedent(s, token);
        if (token.pos().startsWith("PRP")) return pronoun(s, token);
        return Optional.of(phrase(s, token));
    }

    /// The name that stands between the offsets; empty if none does.
    public Optional<Speaker> nameAt(int from, int to) {
        int end = Math.min(to, text.text().length());
        if (from >= end) return Optional.empty();
        return names.in(new Span(from, end)).stream()
                .findFirst()
                .map(m -> new Speaker(names.owner(m).full(), Optional.of(m.span())));
    }

    /// Notes who spoke where: a later pronoun most likely means the last speaker.
    public void spoke(Speaker speaker, int offset) {
        names.all().stream()
                .filter(n -> n.full().equals(speaker.name()))
                .findFirst()
                .ifPresent(n -> pronouns.spoke(n, offset));
    }

    private static boolean isNobody(Token t) {
        return Set.of("there", "nothing", "it's", "what").contains(t.lemma())
                || t.pos().equals("EX");
    }

    private static boolean isRelative(Token t) {
        return t.pos().startsWith("W") && RELATIVE.contains(t.lemma())
                || t.lemma().equals("that") && t.is("nsubj") && t.pos().startsWith("W");
    }

    private Optional<Speaker> antecedent(Sentence s, Token relative) {
        for (Token t : s.ancestors(relative.index())) {
            if (t.is("relcl", "acl")) {
                return s.head(t)
                        .filter(h -> !h.isVerb() && !h.pos().startsWith("W"))
                        .flatMap(h -> speakerAt(s, h))
                        .map(sp -> new Speaker(sp.name(), mention(sp, relative)));
            }
        }
        return Optional.empty();
    }

    /// The antecedent with its pronoun where they stand together, else the pronoun.
    private static Optional<Span> mention(Speaker antecedent, Token relative) {
        return antecedent
                .mention()
                .filter(m -> m.end() <= relative.span().start())
                .filter(m -> relative.span().start() - m.end() <= 3)
                .map(m -> m.union(relative.span()))
                .or(() -> Optional.of(relative.span()));
    }

    private Optional<Speaker> pronoun(Sentence s, Token token) {
        String name = pronouns.meant(s, token).map(Name::full).orElseGet(() -> token.form());
        return Optional.of(new Speaker(name, Optional.of(token.span())));
    }

    private Speaker phrase(Sentence s, Token head) {
        Span span = NounPhrase.span(s, head);
        Optional<Span> mention = Optional.of(span);
        Optional<Name> named = named(s, head, span);
        if (named.isPresent()) return new Speaker(named.get().full(), mention);
        String words = NounPhrase.name(text.text(), span);
        if (words.isBlank()) words = head.form();
        return new Speaker(words, mention);
    }

    /// The name in the phrase, in an apposition to it, or of whoever has the role that it states.
    private Optional<Name> named(Sentence s, Token head, Span span) {
        Optional<Name> own = names.at(head.span());
        if (head.isProperNoun() && own.isPresent()) return own;
        for (Token apposition : s.dependents(head.index(), "appos")) {
            Optional<Name> name =
                    names.at(apposition.span()).filter(n -> n.kind() != Name.Kind.ORGANIZATION);
            if (name.isPresent() && apposition.isProperNoun()) return name;
        }
        return words.isRole(head.form()) && isDefinite(s, head)
                ? names.withRole(NounPhrase.name(text.text(), span), span.start())
                : Optional.empty();
    }

    /// "the minister", "Norland's minister", "Minister": not "a minister", not "ministers".
    private static boolean isDefinite(Sentence s, Token head) {
        if (head.pos().equals("NNS")) return false;
        return s.dependent(head.index(), "det")
                .map(
                        d ->
                                Map.of("the", true, "this", true, "that", true)
                                        .getOrDefault(d.lemma().toLowerCase(Locale.ROOT), false))
                .orElse(true);
    }
}
