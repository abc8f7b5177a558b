package firsthand.collation;

import firsthand.statement.Quote;
import firsthand.statement.Speaker;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Settles who says an utterance, and which readings give it to somebody else.
final class Voices {
    private static final double OUTRIGHT = 2;
    private static final double GUESSED = 0.3;
    private static final double NEAREST = 1.5;

    private final List<Outline> outlines;
    private final StoryNames names;

    Voices(List<Outline> outlines, StoryNames names) {
        this.outlines = outlines;
        this.names = names;
    }

    /// Who most readings say it is; those count more that name somebody outright.
    OptionalInt settled(Utterance u) {
        Map<Integer, Double> votes = new HashMap<>();
        for (var e : u.byReport().entrySet()) {
            for (Saying s : e.getValue()) {
                if (s.speaker().isEmpty()) continue;
                double vote = weight(s) * (e.getKey() == u.nearest() ? NEAREST : 1);
                votes.merge(s.speaker().getAsInt(), vote / e.getValue().size(), Double::sum);
            }
        }
        return votes.entrySet().stream()
                .max(
                        Comparator.<Map.Entry<Integer, Double>>comparingDouble(Map.Entry::getValue)
                                .thenComparing(e -> -e.getKey()))
                .map(e -> OptionalInt.of(e.getKey()))
                .orElse(OptionalInt.empty());
    }

    private double weight(Saying s) {
        if (namesOutright(s)) return OUTRIGHT;
        return s.quote().speaker().isEmpty() ? GUESSED : 1;
    }

    /// The name that the story settles on for the utterance; else what the nearest report has.
    Optional<String> name(OptionalInt settled, Utterance u) {
        if (settled.isPresent()) return Optional.of(names.fullName(settled.getAsInt()));
        return u.pieces(u.nearest()).stream()
                .flatMap(s -> s.quote().speaker().stream())
                .map(Speaker::name)
                .findFirst();
    }

    /// The quote under the name that the story settles on, unless its report names somebody else.
    Quote named(Saying s, OptionalInt settled) {
        if (settled.isEmpty() || namesAnother(s, settled)) return s.quote();
        Optional<Speaker> own = s.quote().speaker();
        boolean full = own.isPresent() && names.isFullName(own.get().name());
        if (full && s.speaker().equals(settled) && !names.isPerson(settled.getAsInt()))
            return s.quote();
        String name = names.fullName(settled.getAsInt());
        return s.quote().withSpeaker(new Speaker(name, own.flatMap(Speaker::mention)));
    }

    /// Whether the reading gives the words to somebody else than the reports nearer the origin do:
    /// outright, and against one report that names the other outright and a second that agrees.
    boolean misattributed(Saying s, OptionalInt settled, Utterance u) {
        if (s.report() == u.nearest() || !s.marked() || !namesAnother(s, settled)) return false;
        long agreeing =
                u.byReport().values().stream()
                        .filter(
                                pieces ->
                                        pieces.stream().anyMatch(p -> p.speaker().equals(settled)))
                        .count();
        boolean outright =
                u.byReport().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(p -> p.speaker().equals(settled) && namesOutright(p));
        return outright && agreeing >= 2;
    }

    /// Whether the report names the speaker at this quote, not by a pronoun or a mere title.
    private boolean namesOutright(Saying s) {
        return s.quote()
                .speaker()
                .flatMap(Speaker::mention)
                .map(m -> names.isName(m.of(outlines.get(s.report()).text())))
                .orElse(false);
    }

    /// Whether the report says outright that it was somebody else than the story settles on: a
    /// person or body named that is not just the body for which the other speaks.
    private boolean namesAnother(Saying s, OptionalInt settled) {
        return settled.isPresent()
                && s.quote().speaker().isPresent()
                && s.speaker().isPresent()
                && !s.speaker().equals(settled)
                && namesOutright(s)
                && !names.related(s.speaker().getAsInt(), settled.getAsInt());
    }
}
