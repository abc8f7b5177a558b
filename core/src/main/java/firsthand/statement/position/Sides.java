package firsthand.statement.position;

import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.statement.Position;
import firsthand.statement.attribution.Clauses;
import firsthand.statement.lexicon.StemLexicon;
import firsthand.statement.material.Audience;
import firsthand.statement.material.Material;
import java.util.Optional;
import java.util.Set;

/// Finds the side that a word of a sentence takes, by the table of words and by turns of phrase.
final class Sides {
    /// What a party asks to stop is what it is against.
    private static final Set<String> STOP =
            Set.of(
                    "stop", "refrain", "halt", "abandon", "drop", "scrap", "cease", "desist",
                    "cancel", "shelve", "ditch");

    /// What is fought by everybody.
    private static final Set<String> EVILS =
            Set.of(
                    "fire",
                    "blaze",
                    "flame",
                    "war",
                    "battle",
                    "crime",
                    "disease",
                    "inflation",
                    "aggression",
                    "corruption",
                    "hunger",
                    "poverty",
                    "terrorism",
                    "force",
                    "troop");

    static final Set<String> NOTHING =
            Set.of(
                    "anybody",
                    "anyone",
                    "anything",
                    "nothing",
                    "nobody",
                    "everybody",
                    "everyone",
                    "everything",
                    "somebody",
                    "someone",
                    "something",
                    "neither",
                    "one",
                    "none",
                    "word",
                    "way");

    /// Verbs and adjectives with which somebody says what he means to do.
    private static final Set<String> VOWS =
            Set.of(
                    "vow",
                    "pledge",
                    "promise",
                    "threaten",
                    "want",
                    "intend",
                    "plan",
                    "seek",
                    "ready",
                    "prepared",
                    "determined",
                    "swear",
                    "move",
                    "aim");

    static final Set<String> WILL = Set.of("will", "would", "could", "can", "’ll", "'ll");

    private final StemLexicon lexicon;
    private final Judgements judgements;
    private final Idioms idioms = new Idioms();
    private final SideWords words;

    Sides(StemLexicon lexicon) {
        this.lexicon = lexicon;
        this.judgements = new Judgements(lexicon);
        this.words = new SideWords(lexicon, this);
    }

    Optional<Side> side(Material m, Sentence s, Token t) {
        if (t.isVerb()) {
            return ofTable(m, s, t)
                    .or(() -> judgements.put(s, t, m.speechAt(t.span().start()).isPresent()))
                    .or(() -> judgements.possible(s, t))
                    .or(() -> idioms.side(s, t).map(x -> bound(s, x)))
                    .or(() -> Needs.door(s, t))
                    .or(() -> Needs.needless(s, t))
                    .or(() -> Needs.baseless(s, t))
                    .or(() -> Needs.should(s, t))
                    .or(() -> Conditions.bound(m, s, t))
                    .or(() -> Needs.excluded(s, t))
                    .or(() -> Needs.refused(s, t, m.speechAt(t.span().start()).isPresent()));
        }
        return words.side(m, s, t);
    }

    /// A side of the table of words.
    private Optional<Side> ofTable(Material m, Sentence s, Token t) {
        return lexicon.verb(t.lemma())
                .flatMap(k -> judgements.called(s, t, k).or(() -> ofVerb(m, s, t, k)));
    }

    /// The same side, conditional where the sentence sets a condition.
    private static Side bound(Sentence s, Side side) {
        boolean condition = Clauses.isBound(s) || Conditions.hasIf(s, side.verb());
        return condition ? new Side(side.verb(), side.issue(), Position.Stance.CONDITIONAL) : side;
    }

    private Optional<Side> ofVerb(Material m, Sentence s, Token verb, String kind) {
        if (kind.equals("appeals")) return appeal(s, verb);
        if (kind.endsWith(" will") && !isMeant(s, verb)) return Optional.empty();
        if (!kind.startsWith("for") && !kind.startsWith("against")) return Optional.empty();
        boolean takes =
                Set.of("oppose", "back", "support", "reject", "favour").contains(verb.lemma());
        if (verb.is("acl") && verb.pos().equals("VBN")) {
            boolean by = takes && Parties.agent(s, verb).isPresent();
            return by ? s.head(verb).map(i -> sided(s, verb, i, kind)) : Optional.empty();
        }
        if (verb.lemma().equals("allow") && s.dependent(verb.index(), "aux").isEmpty())
            return Optional.empty();
        return Frames.issue(s, verb, kind)
                .filter(i -> !m.isTime(i) && (!NOTHING.contains(i.lemma()) || hasNone(s, verb)))
                .filter(i -> !verb.lemma().equals("fight") || !EVILS.contains(i.lemma()))
                .filter(i -> !isSpoken(m, verb, i))
                .map(issue -> sided(s, verb, issue, kind));
    }

    /// "'Do not wait,' she urged": the words themselves. "We ask them to wait": spoken to somebody.
    private static boolean isSpoken(Material m, Token verb, Token issue) {
        boolean asks = Set.of("ask", "urge", "beg").contains(verb.lemma());
        boolean inside = m.speechAt(issue.span().start()).isPresent();
        return asks && issue.isVerb() && inside;
    }

    /// "will appeal": against the ruling.
    private static Optional<Side> appeal(Sentence s, Token verb) {
        boolean will =
                s.dependents(verb.index(), "aux").stream().anyMatch(a -> WILL.contains(a.lemma()));
        Optional<Token> against = Frames.behind(s, verb, "against");
        if (against.isEmpty() && (!will || s.dependent(verb.index(), "prep").isPresent()))
            return Optional.empty();
        return Optional.of(new Side(verb, against.orElse(verb), Position.Stance.AGAINST));
    }

    /// "would block it", "vowed to block it": not what happened.
    private static boolean isMeant(Sentence s, Token verb) {
        boolean will =
                s.dependents(verb.index(), "aux").stream()
                        .anyMatch(a -> WILL.contains(a.lemma()) || WILL.contains(a.form()));
        boolean vowed =
                Clauses.isInfinitive(s, verb)
                        && s.head(verb).filter(h -> VOWS.contains(h.lemma())).isPresent();
        return will || vowed;
    }

    /// "wants none of it".
    private static boolean hasNone(Sentence s, Token verb) {
        return s.dependents(verb.index(), "dobj").stream().anyMatch(o -> o.lemma().equals("none"));
    }

    Side sided(Sentence s, Token verb, Token issue, String kind) {
        boolean against =
                kind.startsWith("against")
                        || issue.lemma().equals("against")
                        || isBehind(s, issue, "against");
        boolean denied = Clauses.isDenied(s, verb);
        if (denied || hasNone(s, verb)) against = !against;
        if (asksToStop(s, issue) || asksNotTo(s, verb, issue)) against = true;
        boolean open = kind.endsWith("if");
        boolean lifted = against && isRefusal(verb, denied) && Conditions.isUntil(s, verb);
        boolean condition =
                Clauses.isBound(s)
                        || lifted
                        || Conditions.hasIf(s, verb)
                        || issue.isVerb() && Conditions.hasIf(s, issue)
                        || open
                                && !denied
                                && (Conditions.hasOnly(s)
                                        || Conditions.isTentative(s, verb)
                                        || Clauses.isConditional(s, verb));
        Position.Stance stance =
                condition
                        ? Position.Stance.CONDITIONAL
                        : against ? Position.Stance.AGAINST : Position.Stance.FOR;
        return new Side(verb, issue, stance);
    }

    private static boolean isBehind(Sentence s, Token object, String preposition) {
        return s.head(object).filter(h -> h.lemma().equals(preposition)).isPresent();
    }

    /// "refuses to go until", "will not accept it without": not what one is merely against.
    private static boolean isRefusal(Token verb, boolean denied) {
        return denied || Set.of("refuse", "decline").contains(verb.lemma());
    }

    /// "urged the minister not to give in".
    private static boolean asksNotTo(Sentence s, Token verb, Token issue) {
        return issue.isVerb()
                && Set.of("urge", "ask", "beg", "implore", "call").contains(verb.lemma())
                && Clauses.isDenied(s, issue);
    }

    private static boolean asksToStop(Sentence s, Token issue) {
        boolean off =
                issue.lemma().equals("call")
                        && s.dependents(issue.index(), "prt").stream()
                                .anyMatch(p -> p.lemma().equals("off"));
        return issue.isVerb() && (off || STOP.contains(issue.lemma()));
    }
}
