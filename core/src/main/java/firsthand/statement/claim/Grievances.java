package firsthand.statement.claim;

import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.statement.Speaker;
import firsthand.statement.attribution.Clauses;
import firsthand.statement.material.Material;
import java.util.Optional;
import java.util.Set;

/// Tells what accuses somebody though it only says so: "she said that guards had beaten them". What
/// is done must be a wrong, and somebody other than the speaker must have done it.
final class Grievances {
    private static final Set<String> WARNS =
            Set.of("warn", "alert", "caution", "complain", "notify", "plead", "beg");

    private final Material m;
    private final Misdeeds misdeeds;

    Grievances(Material m, Misdeeds misdeeds) {
        this.m = m;
        this.misdeeds = misdeeds;
    }

    boolean accuses(Assertion a) {
        if (a.cue() != Assertion.Cue.SAYS) return false;
        Sentence s = m.text().sentence(a.sentence());
        if (!s.isParsed() || m.speechAt(a.content().start()).isPresent()) return false;
        return s.tokensIn(a.content()).stream().anyMatch(t -> isWrong(s, t, a) || hasWarned(s, t));
    }

    /// "said that it had warned the museum twice": in vain, as it means to say.
    private static boolean hasWarned(Sentence s, Token verb) {
        boolean had =
                s.dependents(verb.index(), "aux").stream()
                        .anyMatch(t -> t.form().equalsIgnoreCase("had"));
        boolean self =
                s.dependent(verb.index(), "nsubj")
                        .filter(t -> Set.of("it", "he", "she", "they").contains(t.lemma()))
                        .isPresent();
        boolean whom = s.dependent(verb.index(), "dobj", "prep", "ccomp").isPresent();
        return had && self && whom && WARNS.contains(verb.lemma());
    }

    private boolean isWrong(Sentence s, Token verb, Assertion a) {
        if (!verb.isVerb() || !misdeeds.isWrong(verb.form())) return false;
        if (Clauses.isDenied(s, verb) || Clauses.isToCome(s, verb) || Clauses.isInfinitive(s, verb))
            return false;
        if (s.dependent(verb.index(), "auxpass").isPresent()) return false;
        boolean done = s.dependent(verb.index(), "dobj", "ccomp", "xcomp", "prep").isPresent();
        Optional<Token> doer = Clauses.subject(s, verb).filter(Token::isNoun);
        Optional<Speaker> who = doer.flatMap(t -> m.who(s, t)).filter(m::isSomebody);
        return done && who.filter(x -> !Course.isSame(x.name(), a.holder().name())).isPresent();
    }
}
