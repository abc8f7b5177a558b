package firsthand.statement.position;

import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.statement.Speaker;
import firsthand.statement.attribution.Clauses;
import firsthand.statement.material.Agents;
import firsthand.statement.material.Audience;
import firsthand.statement.material.Material;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells whose side it is: the subject's, an owner's, or that of whoever is reported to say so.
final class Parties {
    /// What hangs on a condition may itself be the subject of these.
    private static final Set<String> HANGS = Set.of("wait", "depend", "hinge", "await");

    /// Whom one speaks for.
    private static final Set<String> OWN =
            Set.of(
                    "member",
                    "party",
                    "side",
                    "people",
                    "crew",
                    "team",
                    "colleague",
                    "movement",
                    "camp");

    private final Agents agents = new Agents();

    /// Who takes the side: a name, a body or somebody with a role, and those joined to it; for
    /// "Norland's support" whose it is; where a thing is the subject, who says so.
    List<Speaker> of(Material m, Sentence s, Side side) {
        Token verb = side.verb();
        boolean passive = s.dependent(verb.index(), "auxpass").isPresent();
        boolean opposed =
                verb.pos().equals("VBN")
                        && (verb.is("acl", "relcl") || passive && agent(s, verb).isPresent());
        Optional<Token> owner =
                side.word().isNoun()
                        ? s.dependent(side.word().index(), "poss")
                                .filter(o -> !o.pos().startsWith("PRP"))
                        : Optional.empty();
        Optional<Token> subject =
                owner.isPresent() ? owner : opposed ? agent(s, verb) : Clauses.subject(s, verb);
        boolean deed = side.issue().index() == verb.index() && !HANGS.contains(verb.lemma());
        if (deed
                && !passive
                && subject.filter(t -> !t.pos().equals("EX") && !isPointer(t)).isEmpty())
            return List.of();
        boolean impersonal =
                subject.filter(
                                t ->
                                        t.pos().equals("EX")
                                                || isPointer(t)
                                                || isExpletive(t, side)
                                                || t.isNoun() && isThing(m, s, t))
                        .isPresent();
        if (subject.isEmpty() && opposed) return List.of();
        if (deed && passive && Clauses.isBound(s)) return sayer(m, verb);
        if (deed && impersonal) return List.of();
        boolean own = side.word().is("prep") && !side.word().lemma().equals("against");
        if (own && impersonal) return List.of();
        if (subject.isEmpty() || impersonal) return sayer(m, verb);
        List<Speaker> found = new ArrayList<>();
        add(m, s, subject.get(), found);
        if (found.isEmpty() && !deed && m.who(s, subject.get()).isEmpty()) {
            m.sayer(verb.span()).filter(x -> agents.isAgent(m, x)).ifPresent(found::add);
        }
        return found;
    }

    private List<Speaker> sayer(Material m, Token verb) {
        return m.sayer(verb.span()).filter(x -> agents.isAgent(m, x)).stream().toList();
    }

    /// "his members", "her party": the body behind whoever is meant, or he himself.
    private static Optional<Speaker> ofOwnSide(Material m, Sentence s, Token t) {
        if (!OWN.contains(t.lemma()) || t.isProperNoun()) return Optional.empty();
        return s.dependent(t.index(), "poss")
                .filter(p -> p.pos().startsWith("PRP"))
                .flatMap(p -> m.who(s, p))
                .map(x -> m.behind(x).or(() -> m.headed(x)).orElse(x));
    }

    private void add(Material m, Sentence s, Token t, List<Speaker> found) {
        boolean we = Set.of("we", "us", "our").contains(t.lemma());
        Optional<Speaker> own = ofOwnSide(m, s, t);
        if (own.filter(x -> agents.isAgent(m, x)).isPresent() && m.organised(s, t).isEmpty()) {
            found.add(own.get());
            return;
        }
        m.who(s, t)
                .map(x -> we ? m.behind(x).orElse(x) : m.headed(x).orElse(x))
                .filter(x -> agents.mayAct(m, x))
                .ifPresent(found::add);
        for (Token c : s.dependents(t.index(), "conj")) {
            if (c.isNoun()
                    && s.dependent(c.index(), "poss")
                            .filter(p -> p.pos().startsWith("PRP"))
                            .isEmpty())
                m.who(s, c).filter(x -> agents.isAgent(m, x)).ifPresent(found::add);
        }
    }

    /// "it is good that the road is open".
    private static boolean isExpletive(Token t, Side side) {
        return t.lemma().equals("it") && side.verb().lemma().equals("be") && side.issue().isVerb();
    }

    private static boolean isPointer(Token t) {
        return Set.of("this", "that").contains(t.lemma()) && t.pos().equals("DT");
    }

    static Optional<Token> agent(Sentence s, Token verb) {
        return s.dependent(verb.index(), "agent").flatMap(by -> s.dependent(by.index(), "pobj"));
    }

    /// Whether the noun names neither a party nor people.
    private boolean isThing(Material m, Sentence s, Token t) {
        return !t.isProperNoun()
                && s.nameAt(t.index()).isEmpty()
                && !Audience.PEOPLE.contains(t.lemma())
                && m.organised(s, t).isEmpty()
                && m.who(s, t).filter(x -> agents.isAgent(m, x)).isEmpty();
    }
}
