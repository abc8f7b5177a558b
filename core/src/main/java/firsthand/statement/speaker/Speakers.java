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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tells who is meant where one report names somebody by a name, a role or a pronoun.
///
/// Made for one report, used by one thread.
public final class Speakers {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");

    private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another");

    /// Characters of a title before a name.
    private static final int TITLE = 30;

    /// Words behind which a phrase only says more of its noun.
    private static final Set<String> BEHIND_HEAD =
            Set.of("of", "for", "at", "in", "from", "with", "to", "on", "who");

    private final AnalyzedText text;
    private final Names names;
    private final NameWords words;
    private final Bodies bodies;
    private final Pronouns pronouns;

    public Speakers(AnalyzedText text, Names names) {
        this(text, names, NameWords.read(), Marks.of(text.text()));
    }

    public Speakers(AnalyzedText text, Names names, NameWords words, Marks marks) {
        this.text = text;
        this.names = names;
        this.words = words;
        this.pronouns = new Pronouns(text, names, marks);
        this.bodies = new Bodies(text, names);
    }

    /// Who is meant by the token, the head of a noun phrase or a pronoun in the report's own words;
    /// empty where it names nobody ("nothing", "there", a dash
    /// that the parser takes for a noun).
    public Optional<Speaker> speakerAt(Sentence s, Token token) {
        if (!token.isWord() || isNobody(token)) return Optional.empty();
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
        names.named(speaker.name())
                .or(() -> unnamed(speaker))
                .ifPresent(n -> pronouns.spoke(n, offset));
    }

    /// Somebody who has no name in the report: "a spokesman for the bank". A later "he" means him.
    private Optional<Name> unnamed(Speaker speaker) {
        String phrase = speaker.name();
        String head = "";
        for (String word : phrase.split(" ")) {
            if (BEHIND_HEAD.contains(word)) break;
            head = word;
        }
        String article = speaker.mention().map(m -> firstWord(m.of(text.text()))).orElse("");
        boolean somebody =
                INDEFINITE.contains(article) && words.isRole(head) && !words.isPlural(head);
        return somebody
                ? Optional.of(
                        new Name(phrase, Name.Kind.PERSON, words.sexOf(head), List.of(), List.of()))
                : Optional.empty();
    }

    private static String firstWord(String phrase) {
        return phrase.split(" ", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static boolean isNobody(Token t) {
        return Set.of("there", "nothing", "nobody", "it's", "what").contains(t.lemma())
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
        String words = owned(s, head, span).orElseGet(() -> NounPhrase.name(text.text(), span));
        if (words.isBlank()) words = head.form();
        return new Speaker(words, mention);
    }

    /// "her aides" with whose they are: "Ada Holm's aides".
    private Optional<String> owned(Sentence s, Token head, Span span) {
        Optional<Token> owner =
                s.dependent(head.index(), "poss").filter(t -> t.pos().equals("PRP$"));
        return owner.filter(o -> span.start() == o.span().start() && span.end() > o.span().end())
                .flatMap(o -> pronouns.meant(s, o))
                .map(
                        n ->
                                n.full()
                                        + "'s"
                                        + text.text()
                                                .substring(owner.get().span().end(), span.end()));
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
        if (!words.isRole(head.form())) {
            return isDefinite(s, head) ? bodies.meant(span, head) : Optional.empty();
        }
        Optional<Name> behind = behindComma(span);
        if (behind.isPresent() || !isDefinite(s, head)) return behind;
        return names.withRole(NounPhrase.name(text.text(), span), span.start());
    }

    /// "a spokesman for the union, Teun Holm, said", "said the minister, Ada Holm.": the person
    /// right
    /// behind the role, whatever the parser hangs the name on.
    private Optional<Name> behindComma(Span role) {
        String t = text.text();
        if (!t.startsWith(", ", role.end())) return Optional.empty();
        int from = role.end() + 2;
        return names.in(new Span(from, Math.min(from + TITLE, t.length()))).stream()
                .limit(1)
                .filter(m -> t.substring(from, m.span().start()).strip().equals(m.title()))
                .filter(m -> isClosed(t, m.span().end()))
                .map(names::owner)
                .filter(
                        n ->
                                n.isPerson()
                                        || n.kind() == Name.Kind.UNKNOWN && n.full().contains(" "))
                .findFirst();
    }

    /// Whether a mark or the end stands there: no "and Bo Reyer", no verb.
    private static boolean isClosed(String text, int offset) {
        return offset >= text.length() || ",.;:)—–\n".indexOf(text.charAt(offset)) >= 0;
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
