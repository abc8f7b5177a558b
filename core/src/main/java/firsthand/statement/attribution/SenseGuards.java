package firsthand.statement.attribution;

import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.text.ResourceLines;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Tells where a word that can be a cue gives nothing to anybody: "to admit the country into the
/// union", "a deal that favours the bank", "considering the cost".
final class SenseGuards {
    /// Participles that are prepositions where nothing makes them verbs.
    private static final Set<String> PREPOSITIONS = Set.of("considering", "granted", "assuming");

    /// Nouns that hold no view: what happens or is made, not who thinks.
    private static final Set<String> NO_HOLDERS = noHolders();

    private SenseGuards() {}

    private static Set<String> noHolders() {
        Set<String> found = new java.util.HashSet<>();
        for (List<String> row : ResourceLines.of(SenseGuards.class, "no-holders-en.tsv")) {
            found.addAll(List.of(row.getFirst().split(" ")));
        }
        return Set.copyOf(found);
    }

    static boolean isAnother(Sentence s, Token cue) {
        String form = cue.form().toLowerCase(Locale.ROOT);
        if (PREPOSITIONS.contains(form)) return s.dependents(cue.index(), "aux", "nsubj").isEmpty();
        return switch (cue.lemma()) {
            case "admit" -> cue.isVerb() && isLetIn(s, cue);
            case "hold" -> cue.isVerb() && hasResult(s, cue);
            default -> false;
        };
    }

    private static boolean isLetIn(Sentence s, Token verb) {
        boolean into =
                s.dependents(verb.index(), "prep").stream()
                        .anyMatch(p -> p.lemma().equals("into") || p.lemma().equals("to"));
        return into && s.dependent(verb.index(), "dobj", "nsubjpass").isPresent();
    }

    /// "hold the bank accountable".
    private static boolean hasResult(Sentence s, Token verb) {
        Optional<Token> result = s.dependent(verb.index(), "oprd", "acomp", "ccomp", "xcomp");
        return result.filter(r -> r.pos().startsWith("JJ")).isPresent();
    }

    static boolean holdsNothing(Token holder) {
        return !holder.isProperNoun() && NO_HOLDERS.contains(holder.lemma());
    }
}
