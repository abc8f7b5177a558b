package firsthand.statement.speaker;

import firsthand.language.AnalyzedText;
import firsthand.language.EntityType;
import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.statement.attribution.NounPhrase;
import firsthand.statement.mark.Marks;
import firsthand.statement.name.Mention;
import firsthand.statement.name.Name;
import firsthand.statement.name.Names;
import firsthand.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Tells whom a pronoun means: by sex and number, by who spoke last, by who was the subject, by
/// nearness.
public final class Pronouns {
    /// Sentences that are looked back over.
    private static final int REACH = 10;

    private static final Map<String, Name.Sex> SEX =
            Map.of(
                    "he",
                    Name.Sex.MALE,
                    "him",
                    Name.Sex.MALE,
                    "his",
                    Name.Sex.MALE,
                    "himself",
                    Name.Sex.MALE,
                    "she",
                    Name.Sex.FEMALE,
                    "her",
                    Name.Sex.FEMALE,
                    "hers",
                    Name.Sex.FEMALE,
                    "herself",
                    Name.Sex.FEMALE);

    private static final Set<EntityType> PLACES =
            EnumSet.of(EntityType.GPE, EntityType.LOC, EntityType.FAC);

    /// How nouns for people end: "minister", "official", "activist".
    private static final List<String> PEOPLE_ENDINGS =
            List.of("er", "or", "ist", "ian", "man", "men", "woman", "person", "ant", "ee", "crat");

    private static final Set<String> PEOPLE =
            Set.of(
                    "official",
                    "people",
                    "group",
                    "union",
                    "party",
                    "company",
                    "analyst",
                    "ally",
                    "resident",
                    "relative",
                    "family",
                    "parent",
                    "student",
                    "patient",
                    "doctor",
                    "scientist",
                    "expert",
                    "critic",
                    "republican",
                    "democrat",
                    "conservative",
                    "rebel",
                    "witness",
                    "delegate",
                    "police",
                    "colleague",
                    "chief",
                    "aide",
                    "rival",
                    "some",
                    "other");

    /// Words that open what only leads up to a sentence's subject.
    private static final Set<String> LEADING =
            Set.of(
                    "after",
                    "ahead",
                    "although",
                    "amid",
                    "among",
                    "as",
                    "asked",
                    "at",
                    "because",
                    "before",
                    "by",
                    "despite",
                    "during",
                    "following",
                    "for",
                    "from",
                    "given",
                    "hours",
                    "if",
                    "in",
                    "just",
                    "like",
                    "minutes",
                    "on",
                    "once",
                    "responding",
                    "shortly",
                    "since",
                    "soon",
                    "though",
                    "to",
                    "under",
                    "unlike",
                    "until",
                    "when",
                    "while",
                    "with",
                    "without");

    private final AnalyzedText text;
    private final Names names;
    private final Marks marks;
    private final NavigableMap<Integer, Name> spoken = new TreeMap<>();

    public Pronouns(AnalyzedText text, Names names, Marks marks) {
        this.text = text;
        this.names = names;
        this.marks = marks;
    }

    public void spoke(Name name, int offset) {
        spoken.put(offset, name);
    }

    /// Whom the pronoun means, as far as a name was mentioned before it.
    Optional<Name> meant(Sentence s, Token pronoun) {
        String form = pronoun.form().toLowerCase(Locale.ROOT);
        int at = pronoun.span().start();
        if (SEX.containsKey(form)) return person(SEX.get(form), s.span().start(), at);
        if (form.startsWith("the")) {
            Optional<Name> several = several(s, pronoun.index());
            if (several.isPresent()) return several;
        }
        boolean thing = form.equals("it") || form.equals("its") || form.startsWith("the");
        return thing ? back(s.span().start(), at, n -> !n.isPerson()) : Optional.empty();
    }

    /// The people or bodies without a name that are the subject before "they": "the officials", in
    /// this sentence or the one before it.
    private Optional<Name> several(Sentence s, int before) {
        Optional<Name> here = severalIn(s, before);
        int i = text.sentenceAt(s.span().start()).orElse(0) - 1;
        if (here.isPresent() || i < 0) return here;
        Sentence last = text.sentence(i);
        return severalIn(last, last.size());
    }

    private static boolean isPeople(Token t) {
        String noun = t.lemma();
        return PEOPLE_ENDINGS.stream().anyMatch(noun::endsWith) || PEOPLE.contains(noun);
    }

    private Optional<Name> severalIn(Sentence s, int before) {
        for (Token t : s.tokens().subList(0, before).reversed()) {
            boolean subject = t.pos().equals("NNS") && t.is("nsubj", "nsubjpass");
            if (!subject || marks.isQuoted(t.span())) continue;
            if (!isPeople(t) && s.size() == before) return Optional.empty();
            String phrase = NounPhrase.name(text.text(), NounPhrase.span(s, t));
            return Optional.of(
                    new Name(
                            phrase,
                            Name.Kind.ORGANIZATION,
                            Name.Sex.UNKNOWN,
                            List.of(),
                            List.of()));
        }
        return Optional.empty();
    }

    /// The person whom a pronoun of the sex at `offset` means, in a sentence that begins at
    /// `sentence`.
    public Optional<Name> person(Name.Sex sex, int sentence, int offset) {
        return back(sentence, offset, n -> mayBePerson(n) && n.sex().agrees(sex));
    }

    private Optional<Name> back(int sentence, int offset, Predicate<Name> fits) {
        Span upTo = new Span(sentence, offset);
        Optional<Name> here = spokeIn(upTo, fits).or(() -> firstIn(upTo, fits));
        if (here.isPresent()) return here;
        int i = text.sentenceAt(sentence).orElse(0) - 1;
        for (int n = 0; n < REACH && i >= 0; n++, i--) {
            Span before = text.sentences().get(i);
            Optional<Name> found = spokeIn(before, fits).or(() -> firstIn(before, fits));
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /// A single word of which nothing is known is more often a place or a people.
    private static boolean mayBePerson(Name n) {
        return switch (n.kind()) {
            case PERSON -> true;
            case ORGANIZATION -> false;
            case UNKNOWN -> n.full().contains(" ") || n.sex() != Name.Sex.UNKNOWN;
        };
    }

    private Optional<Name> spokeIn(Span sentence, Predicate<Name> fits) {
        return spoken.subMap(sentence.start(), sentence.end()).values().stream()
                .filter(fits)
                .findFirst();
    }

    /// The first fitting name outside quotation marks: most often the subject.
    private Optional<Name> firstIn(Span span, Predicate<Name> fits) {
        Optional<Name> owner = Optional.empty();
        Optional<Name> leading = Optional.empty();
        int subject = leadEnd(span);
        for (Mention m : names.in(span)) {
            if (m.span().end() > span.end() || marks.isQuoted(m.span())) continue;
            Name name = names.owner(m);
            if (!fits.test(name) || isPlace(name, m) || isCommonWord(name, m)) continue;
            if (m.span().start() < subject) {
                if (leading.isEmpty()) leading = Optional.of(name);
                continue;
            }
            if (!isPossessive(m)) return Optional.of(name);
            if (owner.isEmpty()) owner = Optional.of(name);
        }
        return owner.isPresent() ? owner : leading;
    }

    /// Where what leads up to the subject ends: "Before he met Lund, Holm ..."; the span's start if
    /// nothing does.
    private int leadEnd(Span span) {
        String t = text.text();
        int end = span.start();
        while (end < span.end() && Character.isLetter(t.charAt(end))) end++;
        String first = t.substring(span.start(), end).toLowerCase(Locale.ROOT);
        if (!LEADING.contains(first)) return span.start();
        int comma = t.indexOf(", ", end);
        return comma > 0 && comma < span.end() ? comma : span.start();
    }

    /// "Fighting goes on": a word that begins its sentence and is no name.
    private boolean isCommonWord(Name name, Mention m) {
        if (name.kind() != Name.Kind.UNKNOWN || name.full().contains(" ")) return false;
        Optional<Integer> i = text.sentenceAt(m.span().start());
        if (i.isEmpty() || text.sentences().get(i.get()).start() != m.span().start()) return false;
        return text.sentence(i.get())
                .tokenAt(m.span().start())
                .filter(token -> !token.isProperNoun())
                .isPresent();
    }

    /// "Holm's adviser": Holm is not the subject.
    private boolean isPossessive(Mention m) {
        String t = text.text();
        int end = m.span().end();
        return t.startsWith("'s", end) || t.startsWith("’s", end);
    }

    /// Whether the parser takes a name of which the words tell nothing for that of a place.
    private boolean isPlace(Name name, Mention m) {
        if (name.kind() != Name.Kind.UNKNOWN) return false;
        Optional<Integer> i = text.sentenceAt(m.span().start());
        if (i.isEmpty()) return false;
        Sentence s = text.sentence(i.get());
        return s.tokensIn(m.span()).stream()
                .map(t -> s.entity(t).type())
                .anyMatch(PLACES::contains);
    }
}
