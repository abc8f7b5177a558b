package firsthand.statement.position;

import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.statement.Position;
import firsthand.statement.attribution.Clauses;
import firsthand.text.ResourceLines;
import firsthand.statement.material.Audience;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Sides that turns of several words take: "held out against the treaty", "lined up behind the
/// plan", "gave it the green light", "will not hear of it", from `idioms.tsv`.
final class Idioms {
    /// One row of the table.
    ///
    /// @param word the particle or noun that must stand with the verb; "-" for none
    /// @param links prepositions behind which the issue stands
    private record Idiom(
            Position.Stance stance,
            Set<String> verbs,
            Set<String> words,
            Set<String> links,
            boolean negated) {}

    private final List<Idiom> idioms = new ArrayList<>();

    Idioms() {
        for (List<String> row : ResourceLines.of(Idioms.class, "idioms.tsv")) {
            idioms.add(
                    new Idiom(
                            row.get(0).equals("for")
                                    ? Position.Stance.FOR
                                    : Position.Stance.AGAINST,
                            Set.of(row.get(1).split(",")),
                            Set.of(row.get(2).split(",")),
                            Set.of(row.get(3).split(",")),
                            row.size() > 4 && row.get(4).equals("not")));
        }
    }

    /// Whether a word of the table may stand in the sentence.
    boolean mayOccur(Sentence s) {
        return s.tokens().stream()
                .anyMatch(t -> idioms.stream().anyMatch(i -> i.verbs().contains(t.lemma())));
    }

    Optional<Side> side(Sentence s, Token verb) {
        for (Idiom i : idioms) {
            if (!i.verbs().contains(verb.lemma())) continue;
            boolean denied = Clauses.isDenied(s, verb);
            if (i.negated() && !denied || !i.words().contains("-") && word(s, verb, i).isEmpty())
                continue;
            Optional<Token> issue = issue(s, verb, i);
            if (issue.isEmpty()) continue;
            boolean turned = denied && !i.negated();
            return Optional.of(new Side(verb, issue.get(), turned ? opposite(i) : i.stance()));
        }
        return Optional.empty();
    }

    private static Position.Stance opposite(Idiom i) {
        return i.stance() == Position.Stance.FOR ? Position.Stance.AGAINST : Position.Stance.FOR;
    }

    private static Optional<Token> word(Sentence s, Token verb, Idiom i) {
        return s
                .dependents(verb.index(), "prt", "dobj", "advmod", "acomp", "oprd", "npadvmod")
                .stream()
                .filter(t -> i.words().contains(t.lemma()))
                .findFirst();
    }

    private static Optional<Token> issue(Sentence s, Token verb, Idiom i) {
        Optional<Token> word = word(s, verb, i);
        if (i.links().contains("dative")) {
            Optional<Token> given = s.dependent(verb.index(), "dative").filter(Token::isNoun);
            if (given.isPresent()) return given;
        }
        if (i.links().contains("object")) {
            return s.dependent(verb.index(), "dobj")
                    .filter(o -> !o.isProperNoun() && !Audience.PEOPLE.contains(o.lemma()));
        }
        return Stream.concat(
                        s.dependents(verb.index(), "prep", "dative", "prt").stream(),
                        word.stream().flatMap(w -> s.dependents(w.index(), "prep").stream()))
                .filter(p -> i.links().contains(p.lemma()))
                .flatMap(p -> s.dependent(p.index(), "pobj", "pcomp").stream())
                .findFirst();
    }
}
