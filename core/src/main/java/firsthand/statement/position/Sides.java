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

    /// Verbs with which a party's support or reluctance is told.
    private static final Set<String> VOICES =
            Set.of(
                    "signal",
                    "express",
                    "voice",
                    "show",
                    "have",
                    "state",
                    "indicate",
                    "underline",
                    "underscore",
                    "reaffirm",
                    "affirm",
                    "reiterate",
                    "stress",
                    "repeat",
                    "declare",
                    "announce",
                    "offer",
                    "pledge",
                    "give",
                    "lend",
                    "confirm",
                    "emphasise",
                    "emphasize",
                    "withdraw",
                    "throw",
                    "put",
                    "maintain",
                    "renew",
                    "raise",
                    "promise");

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

    private static final Set<String> NOTHING =
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

    /// Verbs with which "against" takes a side.
    private static final Set<String> STAND =
            Set.of(
                    "be",
                    "am",
                    "vote",
                    "stand",
                    "speak",
                    "argue",
                    "campaign",
                    "decide",
                    "come",
                    "lobby",
                    "remain",
                    "advise",
                    "warn",
                    "lean");

    private static final Set<String> OPPOSED =
            Set.of("opposed", "against", "willing", "unwilling", "reluctant", "ready", "keen");

    /// For whom a house is open.
    private static final Set<String> CALLERS =
            Set.of("public", "visitor", "traffic", "tourist", "guest", "everyone", "question");

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

    Sides(StemLexicon lexicon) {
        this.lexicon = lexicon;
        this.judgements = new Judgements(lexicon);
    }

    Optional<Side> side(Material m, Sentence s, Token t) {
        if (t.isVerb()) {
            return lexicon.verb(t.lemma())
                    .flatMap(k -> judgements.called(s, t, k).or(() -> ofVerb(m, s, t, k)))
                    .or(() -> judgements.put(s, t))
                    .or(() -> judgements.possible(s, t))
                    .or(() -> Needs.needless(s, t))
                    .or(() -> Needs.baseless(s, t))
                    .or(() -> Needs.should(s, t))
                    .or(() -> Conditions.bound(m, s, t))
                    .or(() -> Needs.excluded(s, t))
                    .or(() -> Needs.refused(s, t));
        }
        boolean predicate = t.is("acomp", "attr", "prep", "dobj", "pobj", "oprd");
        if (!predicate) return Optional.empty();
        Optional<String> kind =
                (t.isNoun() ? lexicon.noun(t.lemma()) : lexicon.adjective(t.lemma()))
                        .filter(k -> k.startsWith("for") || k.startsWith("against"));
        Optional<Token> verb = s.head(t).flatMap(h -> Clauses.verbAbove(s, h));
        if (kind.isEmpty() || verb.isEmpty()) return Optional.empty();
        boolean ours = t.is("prep") && !t.lemma().equals("against");
        if (ours && !followsBe(s, t)) return Optional.empty();
        boolean stands = s.head(t).filter(h -> h.isVerb() && STAND.contains(h.lemma())).isPresent();
        if (t.is("prep") && !stands) return Optional.empty();
        boolean in = t.is("pobj") && s.head(t).filter(h -> h.lemma().equals("in")).isPresent();
        boolean uttered =
                t.is("dobj") ? VOICES.contains(verb.get().lemma()) : in || t.is("attr", "acomp");
        if (t.isNoun() && !uttered) return Optional.empty();
        if (t.lemma().equals("concern") && !isVoiced(s, t, verb.get())) return Optional.empty();
        boolean bare = t.lemma().equals("support") && t.is("dobj") && !isModified(s, t);
        Optional<Token> object = Frames.byPreposition(s, t, kind.get());
        boolean ally = t.isNoun() && object.filter(Token::isProperNoun).isPresent();
        return (ally ? Optional.of(t) : object)
                .or(() -> bare ? Optional.of(t) : Optional.empty())
                .filter(i -> !Frames.NO_ISSUE.contains(i.lemma()) && !NOTHING.contains(i.lemma()))
                .filter(i -> isOfAnIssue(m, s, t, i))
                .map(issue -> sided(s, verb.get(), issue, kind.get()))
                .map(x -> new Side(x.verb(), t, x.issue(), x.stance()));
    }

    private static boolean followsBe(Sentence s, Token t) {
        return s.head(t)
                .filter(h -> h.lemma().equals("be") && t.index() - h.index() < 3)
                .filter(h -> s.dependent(h.index(), "acomp", "attr").isEmpty())
                .isPresent();
    }

    /// Not "is for sale", "is open to visitors", "is critical of Anna Kolb".
    private static boolean isOfAnIssue(Material m, Sentence s, Token word, Token issue) {
        boolean modified = issue.pos().startsWith("PRP") || !s.dependents(issue.index()).isEmpty();
        if (word.lemma().equals("for")) return modified && !m.isTime(issue);
        if (word.lemma().equals("open")) return issue.isNoun() && !isCaller(issue);
        boolean viewed = word.pos().startsWith("JJ") && !OPPOSED.contains(word.lemma());
        return !viewed || !issue.isProperNoun();
    }

    private static boolean isCaller(Token noun) {
        return Audience.PEOPLE.contains(noun.lemma()) || CALLERS.contains(noun.lemma());
    }

    /// "have concerns over using the assets": not "due to concerns about the future".
    private static boolean isVoiced(Sentence s, Token concern, Token verb) {
        boolean voiced =
                Set.of("have", "voice", "express", "raise").contains(verb.lemma())
                        && concern.is("dobj");
        return voiced
                && s.dependents(concern.index(), "prep").stream()
                        .anyMatch(p -> s.dependent(p.index(), "pcomp").isPresent());
    }

    private static boolean isModified(Sentence s, Token t) {
        return s.dependents(t.index(), "prep", "acl", "relcl", "poss").size() > 0;
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

    private Side sided(Sentence s, Token verb, Token issue, String kind) {
        boolean against =
                kind.startsWith("against")
                        || issue.lemma().equals("against")
                        || isBehind(s, issue, "against");
        boolean denied = Clauses.isDenied(s, verb);
        if (denied || hasNone(s, verb)) against = !against;
        if (asksToStop(s, issue)) against = true;
        boolean open = kind.endsWith("if");
        boolean condition =
                Clauses.isBound(s)
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

    private static boolean asksToStop(Sentence s, Token issue) {
        boolean off =
                issue.lemma().equals("call")
                        && s.dependents(issue.index(), "prt").stream()
                                .anyMatch(p -> p.lemma().equals("off"));
        return issue.isVerb() && (off || STOP.contains(issue.lemma()));
    }
}
