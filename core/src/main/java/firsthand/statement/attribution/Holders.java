package firsthand.statement.attribution;

import firsthand.language.EntityType;
import firsthand.language.Sentence;
import firsthand.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds who holds what a cue reports: the subject of its verb, through passives, infinitives,
/// participles and relative clauses.
public final class Holders {
    /// Verbs passed on the way up from a cue without a subject of its own.
    private static final int CLIMB = 5;

    private static final Set<String> FROM = Set.of("by", "from");

    private Holders() {}

    public static Optional<Token> of(Sentence s, Token cue, Cue.Word word) {
        return switch (word) {
            case VERB -> ofVerb(s, cue);
            case NOUN -> ofNoun(s, cue);
            case ADJECTIVE -> ofAdjective(s, cue);
        };
    }

    private static Optional<Token> ofVerb(Sentence s, Token verb) {
        if (isPassive(s, verb)) return agent(s, verb);
        Optional<Token> by = verb.is("acl") ? agent(s, verb) : Optional.empty();
        if (by.isPresent() && verb.pos().equals("VBN")) return by;
        Optional<Token> subject = nearest(s, verb);
        Optional<Token> near = NearbyHolders.of(s, verb, subject);
        if (near.isPresent()) return near;
        return subject.or(() -> agent(s, verb)).or(() -> fromAbove(s, verb, 0));
    }

    /// The subject that stands nearest before the verb, if it has several: the words of a
    /// headline's
    /// first half may hang on it, too.
    private static Optional<Token> nearest(Sentence s, Token verb) {
        List<Token> all = s.dependents(verb.index(), "nsubj");
        return all.stream()
                .filter(t -> t.index() < verb.index())
                .reduce((first, second) -> second)
                .or(() -> all.stream().findFirst());
    }

    /// The holder by what stands above the cue alone, for a cue whose own subject cannot be right.
    public static Optional<Token> above(Sentence s, Token cue) {
        return cue.isVerb() ? fromAbove(s, cue, 0) : Optional.empty();
    }

    private static boolean isPassive(Sentence s, Token verb) {
        return s.dependent(verb.index(), "nsubjpass", "auxpass").isPresent();
    }

    /// The subject of a verb that stands above a cue.
    private static Optional<Token> subject(Sentence s, Token verb, int climbed) {
        Optional<Token> subject = s.dependent(verb.index(), "nsubj", "nsubjpass");
        if (subject.isPresent()) return subject;
        return climbed < CLIMB ? fromAbove(s, verb, climbed) : Optional.empty();
    }

    /// The "by" phrase of a passive.
    private static Optional<Token> agent(Sentence s, Token verb) {
        for (Token by : s.dependents(verb.index(), "agent", "prep")) {
            if (!by.is("agent") && !by.lemma().equals("by")) continue;
            Optional<Token> who = s.dependent(by.index(), "pobj");
            if (who.isPresent()) return who;
        }
        return Optional.empty();
    }

    private static Optional<Token> fromAbove(Sentence s, Token verb, int climbed) {
        Optional<Token> above = s.head(verb);
        if (above.isEmpty()) return Optional.empty();
        if (isLoose(s, verb)) return ofMainClause(s, verb, climbed);
        Token head = above.get();
        if (verb.is("acl", "relcl") && !head.isVerb()) {
            if (verb.pos().equals("VBN")) return Optional.empty();
            if (isInfinitive(s, verb) || isTime(s, head)) return ofNoun(s, head);
            return Optional.of(head);
        }
        if (verb.is("xcomp") && head.isVerb()) {
            Optional<Token> object = s.dependent(head.index(), "dobj");
            if (object.isPresent()) return object;
        }
        return verbAbove(s, verb).flatMap(v -> subject(s, v, climbed + 1));
    }

    /// A participle behind a comma ("..., saying that") goes with the sentence, not with the noun
    /// before it.
    private static boolean isLoose(Sentence s, Token verb) {
        return verb.pos().equals("VBG")
                && verb.index() > 0
                && s.token(verb.index() - 1).form().equals(",");
    }

    /// The subject of the clause in which a loose participle stands: of clauses inside clauses to
    /// its left the outermost.
    private static Optional<Token> ofMainClause(Sentence s, Token verb, int climbed) {
        Optional<Token> main = Optional.empty();
        for (Token t : s.ancestors(verb.index())) {
            if (t.isVerb() && (main.isEmpty() || t.index() < verb.index())) main = Optional.of(t);
        }
        return main.flatMap(v -> subject(s, v, climbed + 1));
    }

    private static boolean isTime(Sentence s, Token t) {
        EntityType type = s.entity(t).type();
        return type == EntityType.DATE || type == EntityType.TIME;
    }

    private static boolean isInfinitive(Sentence s, Token verb) {
        return s.dependents(verb.index(), "aux").stream().anyMatch(a -> a.pos().equals("TO"));
    }

    private static Optional<Token> verbAbove(Sentence s, Token from) {
        for (Token t : s.ancestors(from.index())) {
            if (t.isVerb()) return Optional.of(t);
        }
        return Optional.empty();
    }

    private static Optional<Token> ofNoun(Sentence s, Token noun) {
        Optional<Token> owner = s.dependent(noun.index(), "poss");
        if (owner.isPresent()) return owner;
        for (Token prep : s.dependents(noun.index(), "prep")) {
            if (!FROM.contains(prep.lemma())) continue;
            Optional<Token> who = s.dependent(prep.index(), "pobj");
            if (who.isPresent()) return who;
        }
        if (noun.is("nsubj")) return Optional.empty();
        Optional<Token> verb = verbAbove(s, noun);
        if (noun.is("nsubjpass")) return verb.flatMap(v -> agent(s, v));
        return verb.flatMap(v -> subject(s, v, 1)).filter(t -> t.index() != noun.index());
    }

    private static Optional<Token> ofAdjective(Sentence s, Token adjective) {
        List<Token> above = s.ancestors(adjective.index());
        if (above.isEmpty()) return Optional.empty();
        Token head = above.getFirst();
        boolean loose = adjective.index() > 0 && s.token(adjective.index() - 1).form().equals(",");
        if (!head.isVerb() && loose) {
            return verbAbove(s, adjective).flatMap(v -> subject(s, v, 1));
        }
        if (head.isVerb()) return subject(s, head, 1);
        return adjective.is("appos", "amod", "acl", "relcl") ? Optional.of(head) : Optional.empty();
    }
}
