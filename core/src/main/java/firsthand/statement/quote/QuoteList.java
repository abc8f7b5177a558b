package firsthand.statement.quote;

import firsthand.statement.Quote;
import firsthand.statement.Speaker;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Quotes as they are found, brought into order of place at the end.
final class QuoteList {
    private final List<Draft> drafts = new ArrayList<>();
    private int utterances;

    private static final class Draft {
        final Span span;
        final Quote.Kind kind;
        final Optional<Speaker> speaker;
        final Optional<Span> cue;
        OptionalInt utterance = OptionalInt.empty();
        OptionalInt partOf = OptionalInt.empty();

        Draft(Span span, Quote.Kind kind, Optional<Speaker> speaker, Optional<Span> cue) {
            this.span = span;
            this.kind = kind;
            this.speaker = speaker;
            this.cue = cue;
        }
    }

    /// Returns the new quote's number, for [#join] and [#partOf].
    int add(Span span, Quote.Kind kind, Optional<Speaker> speaker, Optional<Span> cue) {
        drafts.add(new Draft(span, kind, speaker, cue));
        return drafts.size() - 1;
    }

    /// Says that these are pieces of one utterance.
    void join(List<Integer> pieces) {
        OptionalInt known =
                pieces.stream()
                        .map(p -> drafts.get(p).utterance)
                        .filter(OptionalInt::isPresent)
                        .findFirst()
                        .orElseGet(() -> OptionalInt.of(utterances++));
        for (int p : pieces) drafts.get(p).utterance = known;
    }

    /// Says that the words are part of a reported clause.
    void partOf(int words, int clause) {
        drafts.get(words).partOf = OptionalInt.of(clause);
    }

    /// By place; of two that begin together the longer first.
    List<Quote> inOrder() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) order.add(i);
        order.sort(
                Comparator.comparing((Integer i) -> drafts.get(i).span.start())
                        .thenComparing(i -> -drafts.get(i).span.end()));
        Map<Integer, Integer> place = new HashMap<>();
        for (int i = 0; i < order.size(); i++) place.put(order.get(i), i);
        return order.stream().map(i -> quote(drafts.get(i), place)).toList();
    }

    private static Quote quote(Draft d, Map<Integer, Integer> place) {
        OptionalInt partOf =
                d.partOf.isPresent()
                        ? OptionalInt.of(place.getOrDefault(d.partOf.getAsInt(), 0))
                        : OptionalInt.empty();
        return new Quote(d.span, d.kind, d.speaker, d.cue, d.utterance, partOf);
    }
}
