package firsthand.statement;

import firsthand.language.Sentence;
import firsthand.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds who holds what a cue reports: the subject of its verb, through passives, infinitives,
/// participles and relative clauses.
final class Holders {
    /// Verbs passed on the way up from a cue without a subject of its own.
    private static final int CLIMB = 5;

    private static final Set<String> FROM = Set.of("by", "from");

    private Holders() {}

    static Optional<Token> of(Sentence s, Token cue, Cue.Word word) {
        return switch (word) {
            case VERB -> ofVerb(s, cue, 0);
            case NOUN -> ofNoun(s, cue);
            case ADJECTIVE -> ofAdjective(s, cue);
        };
    }

    private static Optional<Token> ofVerb(Sentence s, Token verb, int climbed) {
        boolean passive = s.dependent(verb.index(), "nsubjpass", "auxpass").isPresent();
        if (passive && climbed == 0) return agent(s, verb);
        Optional<Token> subject = s.dependent(verb.index(), "nsubj", "nsubjpass", "csubj");
        if (subject.isPresent()) return subject;
        Optional<Token> agent = agent(s, verb);
        if (agent.isPresent() && climbed == 0) return agent;
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
        Token head = above.get();
        if (verb.is("acl", "relcl") && !head.isVerb()) {
            return verb.pos().equals("VBN") ? Optional.empty() : Optional.of(head);
        }
        if (verb.is("xcomp") && head.isVerb()) {
            Optional<Token> object = s.dependent(head.index(), "dobj");
            if (object.isPresent()) return object;
        }
        if (verb.is("conj", "xcomp", "advcl", "ccomp", "pcomp", "parataxis", "dep")) {
            return verbAbove(s, verb).flatMap(v -> ofVerb(s, v, climbed + 1));
        }
        return Optional.empty();
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
        if (!noun.is("dobj", "attr", "pobj", "conj", "nsubjpass")) return Optional.empty();
        return verbAbove(s, noun).flatMap(v -> ofVerb(s, v, noun.is("nsubjpass") ? 0 : 1));
    }

    private static Optional<Token> ofAdjective(Sentence s, Token adjective) {
        List<Token> above = s.ancestors(adjective.index());
        if (above.isEmpty()) return Optional.empty();
        Token head = above.getFirst();
        if (head.isVerb()) return ofVerb(s, head, 1);
        return adjective.is("appos", "amod", "acl", "relcl") ? Optional.of(head) : Optional.empty();
    }
}
