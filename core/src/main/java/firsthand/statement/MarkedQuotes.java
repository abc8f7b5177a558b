package firsthand.statement;

import firsthand.language.AnalyzedText;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The marked words of one report, each with the cue and the speaker that they belong to.
final class MarkedQuotes {
    private final AnalyzedText text;
    private final Marks marks;
    private final Map<Attribution, Optional<Speaker>> spoken;
    private final TreeMap<Integer, List<Attribution>> bySentence = new TreeMap<>();
    private final Map<Marked, Attribution> owners = new HashMap<>();
    private final Map<Marked, Integer> clauses = new HashMap<>();

    MarkedQuotes(
            AnalyzedText text,
            Marks marks,
            List<Attribution> attributions,
            Map<Attribution, Optional<Speaker>> spoken) {
        this.text = text;
        this.marks = marks;
        this.spoken = spoken;
        for (Attribution a : attributions) {
            int i = text.sentenceAt(a.sentence().span().start()).orElse(0);
            bySentence.computeIfAbsent(i, k -> new ArrayList<>()).add(a);
        }
        CueOfMarks choice = new CueOfMarks(text, marks);
        for (Marked m : marks.outermost()) {
            choice.best(m, candidates(m)).ifPresent(a -> owners.put(m, a));
        }
    }

    /// The cues of the sentences in which the marked words begin and end, and of a sentence before
    /// that ends with a colon.
    private List<Attribution> candidates(Marked m) {
        int first = text.sentenceAt(m.outer().start()).orElse(0);
        int last = text.sentenceAt(Math.max(m.outer().start(), m.outer().end() - 1)).orElse(first);
        List<Attribution> found = new ArrayList<>();
        if (first > 0 && endsWithColon(first - 1) && opensSentence(m, first)) {
            found.addAll(bySentence.getOrDefault(first - 1, List.of()));
        }
        for (int i : new int[] {first, last}) {
            for (Attribution a : bySentence.getOrDefault(i, List.of())) {
                if (!found.contains(a)) found.add(a);
            }
        }
        return found;
    }

    private boolean endsWithColon(int sentence) {
        Span span = text.sentences().get(sentence);
        return text.text().charAt(span.end() - 1) == ':';
    }

    private boolean opensSentence(Marked m, int sentence) {
        return m.outer().start() <= text.sentences().get(sentence).start();
    }

    /// The content with those marked words that it cuts into and that belong to the same cue.
    Span completed(Span content, Attribution a) {
        Span whole = content;
        for (Marked m : near(content)) {
            if (a.equals(owners.get(m)) && touches(m, content)) {
                boolean oneSentence = a.sentence().span().contains(m.words());
                if (oneSentence) whole = whole.union(m.outer());
            }
        }
        return whole;
    }

    /// Notes that marked words in the span are part of a reported clause.
    void within(Span clause, Attribution a, int number) {
        for (Marked m : near(clause)) {
            if (clause.contains(m.words())) clauses.putIfAbsent(m, number);
        }
    }

    private static boolean touches(Marked m, Span span) {
        return m.outer().start() <= span.end() + 1 && span.start() <= m.outer().end() + 1;
    }

    private List<Marked> near(Span span) {
        return marks.all().stream().filter(m -> m.level() == 0 && touches(m, span)).toList();
    }

    /// Adds all marked words that are somebody's words.
    void addTo(QuoteList quotes) {
        Floating floating = new Floating(text, marks, spoken, bySentence);
        Map<Attribution, List<Integer>> pieces = new LinkedHashMap<>();
        Marked before = null;
        int beforeNumber = -1;
        for (Marked m : marks.outermost()) {
            Optional<Attribution> owner = Optional.ofNullable(owners.get(m));
            boolean goesOn = before != null && before.runsOn();
            Optional<Optional<Speaker>> speaker =
                    owner.isPresent()
                            ? Optional.of(spoken.getOrDefault(owner.get(), Optional.empty()))
                            : floating.speaker(m, goesOn, clauses.containsKey(m));
            if (speaker.isEmpty()) continue;
            Integer clause = clauses.get(m);
            int number =
                    quotes.add(
                            m.words(),
                            clause == null ? Quote.Kind.DIRECT : Quote.Kind.MIXED,
                            speaker.get(),
                            owner.map(Attribution::cueSpan));
            if (clause != null) quotes.partOf(number, clause);
            else
                owner.ifPresent(a -> pieces.computeIfAbsent(a, k -> new ArrayList<>()).add(number));
            if (goesOn && beforeNumber >= 0) quotes.join(List.of(beforeNumber, number));
            floating.spoke(m, speaker.get());
            before = m;
            beforeNumber = number;
        }
        for (List<Integer> p : pieces.values()) {
            if (p.size() > 1) quotes.join(p);
        }
    }
}
