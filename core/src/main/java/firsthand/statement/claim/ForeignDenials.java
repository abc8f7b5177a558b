package firsthand.statement.claim;

import firsthand.statement.Speaker;
import firsthand.text.ResourceLines;
import firsthand.statement.material.Material;
import firsthand.statement.name.Mention;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Denials in languages of which no parser is at hand: by the verb that leads a clause in, or by a
/// turn that denies what was said before.
final class ForeignDenials {
    /// Words of a phrase that may name who denies.
    private static final int PHRASE = 5;

    private final Set<String> cues = new TreeSet<>();
    private final List<String> turns = new ArrayList<>();
    private final Set<String> verbs = new TreeSet<>();

    ForeignDenials() {
        for (List<String> row : ResourceLines.of(ForeignDenials.class, "denials-foreign.tsv")) {
            switch (row.get(0)) {
                case "cue" -> cues.addAll(List.of(row.get(1).split(" ")));
                case "open" -> turns.addAll(List.of(row.get(1).split("\\|")));
                default -> verbs.addAll(List.of(row.get(1).split(" ")));
            }
        }
    }

    /// Whether the word gives a clause to somebody as what he denies.
    boolean isCue(String word) {
        return cues.contains(word.toLowerCase(Locale.ROOT));
    }

    /// Who denies in the sentence what was said before; empty where nobody does.
    Optional<Speaker> denier(Material m, Span sentence) {
        String words = m.words().substring(sentence.start(), sentence.end());
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.length() != words.length()) return Optional.empty();
        for (String turn : turns) {
            int at = lower.indexOf(turn);
            boolean whole =
                    at > 0
                            && lower.charAt(at - 1) == ' '
                            && lower.substring(at + turn.length()).matches("[^\\p{L}\\p{Nd}]*");
            if (whole) return subject(m, sentence.start(), sentence.start() + at);
        }
        return Optional.empty();
    }

    /// The last name before the turn, else a short phrase that fills the sentence up to it.
    private Optional<Speaker> subject(Material m, int from, int to) {
        Optional<Mention> name = m.names().in(new Span(from, to)).stream().reduce((x, y) -> y);
        if (name.isPresent()) {
            return Optional.of(
                    new Speaker(
                            m.names().owner(name.get()).full(), Optional.of(name.get().span())));
        }
        String[] words = m.words().substring(from, to).strip().split("\\s+");
        int end = words.length;
        while (end > 1 && verbs.contains(words[end - 1].toLowerCase(Locale.ROOT))) end--;
        if (end < 2 || end > PHRASE) return Optional.empty();
        String phrase = String.join(" ", List.of(words).subList(0, end));
        int start = m.words().indexOf(phrase, from);
        if (start < 0 || start + phrase.length() > to) return Optional.empty();
        return Optional.of(
                new Speaker(
                        String.join(" ", List.of(words).subList(1, end)),
                        Optional.of(new Span(start, start + phrase.length()))));
    }
}
