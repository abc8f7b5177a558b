package firsthand.collation;

import firsthand.collation.CollatedQuote.Reading;
import firsthand.collation.CollatedQuote.ReadingStatus;
import firsthand.report.Report;
import firsthand.statement.Quote;
import firsthand.statement.Speaker;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// What an editor must know of the quotes: which were given to another speaker or altered, quote by
/// quote; and which reports reword or translate what they quote, each report once.
final class QuoteLeads {
    private static final int MANY = 3;
    private static final double MOST = 0.5;
    private static final Words WORDS = Words.load();

    private final Map<String, Report> reports;
    private final UnaryOperator<String> names;

    QuoteLeads(Map<String, Report> reports, UnaryOperator<String> names) {
        this.reports = reports;
        this.names = names;
    }

    List<Lead> of(List<CollatedQuote> quotes) {
        Map<String, Integer> carried = new TreeMap<>();
        Map<String, List<Passage>> altered = new TreeMap<>();
        Map<String, List<Passage>> translated = new TreeMap<>();
        for (CollatedQuote q : quotes) {
            for (Reading r : q.readings()) {
                carried.merge(r.report(), 1, Integer::sum);
                if (r.status() == ReadingStatus.ALTERED) note(r, altered);
                if (r.status() == ReadingStatus.BACK_TRANSLATED) note(r, translated);
            }
        }
        altered.entrySet()
                .removeIf(
                        e ->
                                e.getValue().size() < MANY
                                        || e.getValue().size()
                                                < MOST * carried.getOrDefault(e.getKey(), 0));
        List<Lead> found = new ArrayList<>();
        for (CollatedQuote q : quotes) quote(q, altered.keySet()).ifPresent(found::add);
        altered.forEach((report, where) -> found.add(rewords(report, where)));
        translated.forEach((report, where) -> found.add(translates(report, where)));
        return found;
    }

    private static void note(Reading r, Map<String, List<Passage>> where) {
        where.computeIfAbsent(r.report(), x -> new ArrayList<>())
                .add(new Passage(r.report(), r.quote().span()));
    }

    private Lead rewords(String report, List<Passage> where) {
        String sentence =
                names.apply(report)
                        + " has other words between quotation marks for "
                        + where.size()
                        + " quotes: take them from another report.";
        return new Lead(Lead.Kind.REWORDED_QUOTES, sentence, report, where);
    }

    private Lead translates(String report, List<Passage> where) {
        String sentence =
                names.apply(report)
                        + " has "
                        + (where.size() == 1 ? "a quote" : where.size() + " quotes")
                        + " in other words throughout, as a translation there and back or a"
                        + " rewriting leaves them: take them from another report.";
        return new Lead(Lead.Kind.TRANSLATED_QUOTES, sentence, report, where);
    }

    /// The worst that is to be said of a quote, of reports that do not reword most of their quotes.
    private Optional<Lead> quote(CollatedQuote q, Set<String> rewording) {
        List<Reading> given =
                q.readings().stream()
                        .filter(r -> r.status() == ReadingStatus.MISATTRIBUTED)
                        .toList();
        if (!given.isEmpty())
            return Optional.of(
                    lead(Lead.Kind.MISATTRIBUTED_QUOTE, misattributed(q, given), q, given));
        List<Reading> altered =
                q.readings().stream()
                        .filter(r -> r.status() == ReadingStatus.ALTERED)
                        .filter(r -> !rewording.contains(r.report()))
                        .toList();
        if (altered.isEmpty()) return Optional.empty();
        return Optional.of(lead(Lead.Kind.ALTERED_QUOTE, altered(q, altered), q, altered));
    }

    private static Lead lead(Lead.Kind kind, String sentence, CollatedQuote q, List<Reading> odd) {
        List<Passage> where = new ArrayList<>();
        for (Reading r : odd) where.add(new Passage(r.report(), r.quote().span()));
        Reading nearest = q.readings().get(q.nearest());
        where.add(new Passage(nearest.report(), nearest.quote().span()));
        return new Lead(kind, sentence, q.id(), where);
    }

    /// Two speakers for the same words, neither called the right one.
    private String misattributed(CollatedQuote q, List<Reading> given) {
        Reading first = given.getFirst();
        TreeSet<String> here = new TreeSet<>();
        for (Reading r : given) if (speaker(r).equals(speaker(first))) here.add(r.report());
        TreeSet<String> there = new TreeSet<>();
        for (Reading r : q.readings()) {
            boolean settled =
                    speaker(r).isPresent()
                            && speaker(r).equals(q.speaker())
                            && r.status() != ReadingStatus.MISATTRIBUTED;
            if (settled) there.add(r.report());
        }
        there.removeAll(here);
        return excerpt(first)
                + ": "
                + speaker(first).orElse("somebody else")
                + " in "
                + Leads.named(here, names)
                + ", "
                + q.speaker().orElse("somebody else")
                + " in "
                + Leads.named(there, names)
                + ".";
    }

    private static Optional<String> speaker(Reading r) {
        return r.quote().speaker().map(Speaker::name);
    }

    private String altered(CollatedQuote q, List<Reading> altered) {
        Reading first = altered.getFirst();
        Reading source = source(q, first);
        TreeSet<String> same = new TreeSet<>();
        for (Reading r : altered) if (words(r).equals(words(first))) same.add(r.report());
        return q.speaker().orElse("Somebody unnamed")
                + ": "
                + excerpt(source)
                + " in "
                + names.apply(source.report())
                + " is "
                + excerpt(first)
                + " in "
                + Leads.named(same, names)
                + ".";
    }

    /// The piece of the nearest report that shows the alteration: the one with most of its words.
    private Reading source(CollatedQuote q, Reading altered) {
        Reading best = q.readings().get(q.nearest());
        double most = -1;
        for (Reading r : q.readings()) {
            if (!r.report().equals(best.report())) continue;
            double kept = Wordings.compare(in(words(altered)), in(words(r))).kept();
            if (kept > most) {
                most = kept;
                best = r;
            }
        }
        return best;
    }

    private static List<Word> in(String words) {
        return WORDS.in(words, new Span(0, words.length()));
    }

    private String words(Reading r) {
        Report report = reports.get(r.report());
        return report == null ? "" : r.quote().span().of(report.text());
    }

    private String excerpt(Reading r) {
        String words = Leads.bare(Leads.shortened(words(r)));
        return r.quote().kind() == Quote.Kind.INDIRECT
                ? words + " (reported speech)"
                : "“" + words + "”";
    }
}
