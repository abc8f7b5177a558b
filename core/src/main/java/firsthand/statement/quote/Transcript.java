package firsthand.statement.quote;

import firsthand.statement.Speaker;
import firsthand.statement.name.Name;
import firsthand.statement.name.Names;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The turns of a transcript: paragraphs that begin with who speaks, in capitals, and a colon:
/// "HOLM: We had no choice. They came at night." All of the paragraph is that person's words.
final class Transcript {
    /// Turns that make a transcript; a single one may be anything.
    private static final int FEWEST = 2;

    /// Characters of who speaks.
    private static final int LABEL = 40;

    private final List<Turn> turns;

    /// @param label who speaks, without the colon
    /// @param colon the colon
    record Turn(Span label, Span colon, Span words) {}

    private Transcript(List<Turn> turns) {
        this.turns = turns;
    }

    static Transcript of(String text) {
        List<Turn> found = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            if (end < 0) end = text.length();
            turn(text, from, end).ifPresent(found::add);
            from = end + 1;
        }
        return new Transcript(found.size() < FEWEST ? List.of() : found);
    }

    private static Optional<Turn> turn(String text, int from, int end) {
        int colon = from;
        int letters = 0;
        for (; colon < Math.min(end, from + LABEL) && text.charAt(colon) != ':'; colon++) {
            char c = text.charAt(colon);
            if (Character.isLetter(c)) letters++;
            boolean name = Character.isUpperCase(c) || " .'’-".indexOf(c) >= 0;
            if (!name) return Optional.empty();
        }
        boolean label = colon < end && text.charAt(colon) == ':' && letters > 1;
        int words = colon + 1;
        while (words < end && Character.isWhitespace(text.charAt(words))) words++;
        int last = end;
        while (last > words && Character.isWhitespace(text.charAt(last - 1))) last--;
        boolean marked = words < last && "\"“‘'«„".indexOf(text.charAt(words)) >= 0;
        if (!label || marked || last - words < 2) return Optional.empty();
        return Optional.of(
                new Turn(new Span(from, colon), new Span(colon, colon + 1), new Span(words, last)));
    }

    /// In order of place.
    List<Turn> turns() {
        return turns;
    }

    boolean covers(int offset) {
        for (Turn t : turns) {
            if (t.label().start() <= offset && offset < t.words().end()) return true;
        }
        return false;
    }

    /// Who speaks: the name that ends with the label, however it is written elsewhere.
    static Speaker speaker(Turn turn, String text, Names names) {
        String label = turn.label().of(text).strip();
        String last = label.substring(label.lastIndexOf(' ') + 1);
        String name =
                names.all().stream()
                        .filter(n -> n.last().equalsIgnoreCase(last))
                        .map(Name::full)
                        .filter(full -> !full.equals(label))
                        .findFirst()
                        .orElse(label);
        return new Speaker(name, Optional.of(turn.label()));
    }
}
