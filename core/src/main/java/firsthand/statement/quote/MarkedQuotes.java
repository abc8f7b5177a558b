package firsthand.statement.quote;

import firsthand.language.AnalyzedText;
import firsthand.statement.Quote;
import firsthand.statement.Speaker;
import firsthand.statement.attribution.Attribution;
import firsthand.statement.mark.Marked;
import firsthand.statement.mark.Marks;
import firsthand.statement.mark.Titles;
import firsthand.statement.speaker.Speakers;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/// The marked words of one report, each with the cue and the speaker that they belong to.
final class MarkedQuotes {
    private final AnalyzedText text;
    private final Marks marks;
    private final Map<Attribution, Optional<Speaker>> spoken;
    private final Speakers speakers;
    private final TreeMap<Integer, List<Attribution>> bySentence = new TreeMap<>();
    private final Map<Marked, Attribution> owners = new HashMap<>();
    private final Map<Marked, Integer> clauses = new HashMap<>();

    MarkedQuotes(
            AnalyzedText text,
            Marks marks,
            List<Attribution> attributions,
            Map<Attribution, Optional<Speaker>> spoken,
            Speakers speakers) {
        this.text = text;
        this.marks = marks;
        this.spoken = spoken;
        this.speakers = speakers;
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
        int behind = goesOnBehind(m, last) ? last + 1 : last;
        for (int i = first; i <= behind; i = i < last ? last : i + 1) {
            for (Attribution a : bySentence.getOrDefault(i, List.of())) {
                if (!found.contains(a)) found.add(a);
            }
        }
        return found;
    }

    /// Whether the marked words end a sentence with a mark behind which the next may still say who
    /// spoke: `"Will you?" she asked.`
    private boolean goesOnBehind(Marked m, int last) {
        if (last + 1 >= text.size()) return false;
        int end = m.outer().end();
        int next = text.sentences().get(last + 1).start();
        boolean ends = text.sentences().get(last).end() <= end;
        boolean open =
                ",?!…—–-".indexOf(text.text().charAt(m.words().end() - 1)) >= 0
                        || Character.isLowerCase(text.text().charAt(next));
        return ends && open && next - end <= 2 && text.text().indexOf('\n', end) >= next;
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
        for (Marked m : marks.touching(content)) {
            if (content.contains(bare(m))) whole = whole.union(m.outer());
            if (a.equals(owners.get(m))) {
                boolean oneSentence = a.sentence().span().contains(m.words());
                if (oneSentence) whole = whole.union(m.outer());
            }
        }
        return whole;
    }

    /// The marked words without the stop or comma that the mark takes in.
    private Span bare(Marked m) {
        int end = m.words().end();
        while (end > m.words().start() + 1 && ",.".indexOf(text.text().charAt(end - 1)) >= 0) end--;
        return new Span(m.words().start(), end);
    }

    /// Notes that marked words in the span are part of a reported clause.
    void within(Span clause, Attribution a, int number) {
        for (Marked m : marks.touching(clause)) {
            if (!clause.contains(m.words())) continue;
            if (a.equals(owners.get(m))) clauses.put(m, number);
            else clauses.putIfAbsent(m, number);
        }
    }

    /// Words that run on over paragraphs have one cue, wherever it stands.
    private void shareOwners() {
        List<Marked> all = marks.outermost();
        for (int i = all.size() - 2; i >= 0; i--) {
            Attribution next = owners.get(all.get(i + 1));
            if (all.get(i).runsOn() && next != null) owners.putIfAbsent(all.get(i), next);
        }
    }

    /// Adds all marked words that are somebody's words.
    void addTo(QuoteList quotes) {
        shareOwners();
        Floating floating = new Floating(text, marks, spoken, bySentence, speakers);
        Map<Attribution, List<Integer>> pieces = new LinkedHashMap<>();
        OptionalInt before = OptionalInt.empty();
        boolean goesOn = false;
        for (Marked m : marks.outermost()) {
            if (Titles.isNamed(text.text(), m.words(), m.outer().start())) continue;
            boolean follows = goesOn || !owners.containsKey(m) && floating.followsOn(m);
            Optional<Optional<Speaker>> speaker = speaker(m, goesOn, floating);
            if (speaker.isEmpty()) continue;
            int number = add(m, speaker.get(), quotes);
            boolean free = !clauses.containsKey(m);
            if (free && owners.containsKey(m)) {
                pieces.computeIfAbsent(owners.get(m), k -> new ArrayList<>()).add(number);
            }
            if (free && follows && before.isPresent()) {
                quotes.join(List.of(before.getAsInt(), number));
            }
            floating.spoke(m, speaker.get());
            before = free ? OptionalInt.of(number) : OptionalInt.empty();
            goesOn = m.runsOn();
        }
        for (List<Integer> p : pieces.values()) {
            if (p.size() > 1) quotes.join(p);
        }
    }

    /// Empty if the words are no quote; an empty speaker in it if nobody can be named.
    private Optional<Optional<Speaker>> speaker(Marked m, boolean goesOn, Floating floating) {
        Attribution owner = owners.get(m);
        Optional<Speaker> introduced = floating.introduced(m, owner != null);
        if (introduced.isPresent()) return Optional.of(introduced);
        return owner != null
                ? Optional.of(spoken.getOrDefault(owner, Optional.empty()))
                : floating.speaker(m, goesOn, clauses.containsKey(m));
    }

    private int add(Marked m, Optional<Speaker> speaker, QuoteList quotes) {
        Optional<Span> cue = Optional.ofNullable(owners.get(m)).map(Attribution::cueSpan);
        Integer clause = clauses.get(m);
        Quote.Kind kind = clause == null ? Quote.Kind.DIRECT : Quote.Kind.MIXED;
        int number = quotes.add(m.words(), kind, speaker, cue);
        if (clause != null) quotes.partOf(number, clause);
        return number;
    }
}
