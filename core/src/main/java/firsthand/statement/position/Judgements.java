package firsthand.statement.position;

import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.statement.Position;
import firsthand.statement.attribution.Clauses;
import firsthand.statement.lexicon.StemLexicon;
import firsthand.statement.material.Audience;
import java.util.Optional;
import java.util.Set;

/// Reads what a speaker calls a thing or says that it is: who gives it a name that praises is for
/// it,
/// who gives it one that blames is against it.
final class Judgements {
    /// What one may call what one likes without taking a side on it.
    private static final Set<String> HAPPENINGS =
            Set.of(
                    "incident",
                    "attack",
                    "accident",
                    "event",
                    "death",
                    "fire",
                    "crash",
                    "charge",
                    "claim",
                    "allegation",
                    "accusation",
                    "account",
                    "meeting",
                    "talk",
                    "visit",
                    "day",
                    "night",
                    "moment",
                    "result",
                    "man",
                    "woman",
                    "case");

    private static final Set<String> POSSIBLE =
            Set.of("possible", "conceivable", "thinkable", "acceptable", "feasible");

    private final StemLexicon lexicon;

    Judgements(StemLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// "that would be 'a verdict before a trial'", "the price was an insult": what a speaker says
    /// that a thing is.
    Optional<Side> put(Sentence s, Token verb, boolean inSpeech) {
        boolean spoken = verb.is("root") && inSpeech;
        if (!verb.is("ccomp") && !spoken) return Optional.empty();
        if (s.dependent(verb.index(), "auxpass").isPresent()) return needed(s, verb);
        if (!verb.lemma().equals("be")) return Optional.empty();
        Optional<Token> thing = s.dependent(verb.index(), "nsubj").filter(Judgements::isThing);
        Optional<Token> name = s.dependent(verb.index(), "attr", "acomp");
        boolean would = s.dependent(verb.index(), "aux").isPresent();
        if (name.isEmpty() || thing.isEmpty() || isVague(s, thing.get())) return Optional.empty();
        Optional<Token> clause =
                s.dependent(verb.index(), "ccomp", "xcomp", "csubj")
                        .or(() -> s.dependent(name.get().index(), "ccomp", "xcomp"));
        if (Clauses.isDenied(s, verb)) return notGood(s, verb, thing.get(), name.get());
        boolean expletive = thing.get().lemma().equals("it") && clause.isPresent();
        return judged(s, verb, expletive ? clause.get() : thing.get(), name.get(), would);
    }

    /// "a recall was needed", "a recall was not needed".
    private Optional<Side> needed(Sentence s, Token verb) {
        boolean praise = lexicon.verb(verb.lemma()).filter("praise"::equals).isPresent();
        Optional<Token> thing =
                s.dependent(verb.index(), "nsubjpass")
                        .filter(Judgements::isThing)
                        .filter(t -> !isVague(s, t) && !HAPPENINGS.contains(t.lemma()));
        if (!praise || thing.isEmpty()) return Optional.empty();
        boolean denied = Clauses.isDenied(s, verb);
        return Optional.of(
                new Side(
                        verb, thing.get(), denied ? Position.Stance.AGAINST : Position.Stance.FOR));
    }

    /// "a recall was not necessary".
    private Optional<Side> notGood(Sentence s, Token verb, Token thing, Token name) {
        if (HAPPENINGS.contains(thing.lemma()) || !name.is("acomp")) return Optional.empty();
        return judged(s, verb, thing, name, false)
                .filter(x -> x.stance() == Position.Stance.FOR)
                .map(x -> new Side(x.verb(), x.issue(), Position.Stance.AGAINST));
    }

    /// "further cuts were possible if inflation fell".
    Optional<Side> possible(Sentence s, Token verb) {
        boolean can =
                verb.lemma().equals("be")
                        && s.dependent(verb.index(), "acomp")
                                .filter(a -> POSSIBLE.contains(a.lemma()))
                                .isPresent();
        boolean bound = Conditions.hasIf(s, verb) || Clauses.isBound(s);
        if (!can || !bound || Clauses.isDenied(s, verb)) return Optional.empty();
        return s.dependent(verb.index(), "nsubj")
                .filter(Judgements::isThing)
                .map(t -> new Side(verb, t, Position.Stance.CONDITIONAL));
    }

    private static boolean isVague(Sentence s, Token thing) {
        return s.dependents(thing.index(), "det").stream()
                .anyMatch(d -> Set.of("some", "any", "no", "many", "several").contains(d.lemma()));
    }

    private static boolean isThing(Token t) {
        boolean pointer = Set.of("that", "this", "it").contains(t.lemma());
        return pointer || t.isNoun() && !t.isProperNoun() && !Audience.PEOPLE.contains(t.lemma());
    }

    /// "called the plan 'a blank cheque'": who gives a thing a name is for or against it, as the
    /// name praises or blames.
    Optional<Side> called(Sentence s, Token verb, String kind) {
        if (!verb.lemma().equals("call") && !kind.equals("calls")) return Optional.empty();
        Optional<Token> thing =
                s.dependent(verb.index(), "dobj")
                        .filter(o -> o.isNoun() && !o.isProperNoun() || o.lemma().equals("it"));
        Optional<Token> name =
                s.dependent(verb.index(), "oprd", "xcomp", "attr", "ccomp", "prep")
                        .or(() -> thing.flatMap(o -> s.dependent(o.index(), "appos")));
        if (thing.isEmpty() || name.isEmpty()) return Optional.empty();
        boolean metaphor =
                s.subtree(name.get().index()).stream().anyMatch(t -> t.is("det") || t.is("poss"));
        return thing.filter(o -> !HAPPENINGS.contains(o.lemma()))
                .flatMap(o -> judged(s, verb, o, name.get(), metaphor && o.isNoun()));
    }

    private Optional<Side> judged(
            Sentence s, Token verb, Token thing, Token name, boolean quotedIsBlame) {
        boolean praise = false;
        boolean blame = false;
        for (Token t : s.subtree(name.index())) {
            String word =
                    t.isNoun()
                            ? lexicon.noun(t.lemma()).orElse("")
                            : lexicon.adjective(t.lemma()).orElse("");
            praise |= word.equals("praise");
            blame |= word.equals("blame");
        }
        if (!praise && !blame && !(quotedIsBlame && isMarked(s, name))) return Optional.empty();
        Position.Stance stance = praise && !blame ? Position.Stance.FOR : Position.Stance.AGAINST;
        return Optional.of(new Side(verb, thing, stance));
    }

    /// Whether a quotation mark opens the name.
    static boolean isMarked(Sentence s, Token name) {
        int first = s.subtree(name.index()).getFirst().index();
        return isMark(s.token(first)) || first > 0 && isMark(s.token(first - 1));
    }

    private static boolean isMark(Token t) {
        return "\"“„«‘'``".contains(t.form());
    }
}
