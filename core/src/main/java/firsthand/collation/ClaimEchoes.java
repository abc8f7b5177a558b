package firsthand.collation;

import firsthand.statement.Claim;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// Joins claims across reports by the quotes in which they stand: who repeats a quote that makes a
/// claim elsewhere has it, too.
final class ClaimEchoes {
    /// Likeness of words from which on a quote of another report is a claim's.
    private static final double ECHO = 0.2;

    /// Characters of "that" before a clause, and no verb of denying.
    private static final int LEAD_IN = 7;

    private final List<Outline> outlines;
    private final Matters matters;
    private final Echoes echoes;
    private final Function<Matter, Claim> claims;

    ClaimEchoes(
            List<Outline> outlines,
            Matters matters,
            Echoes echoes,
            Function<Matter, Claim> claims) {
        this.outlines = outlines;
        this.matters = matters;
        this.echoes = echoes;
        this.claims = claims;
    }

    private Claim claim(Matter m) {
        return claims.apply(m);
    }

    private boolean asserts(int i) {
        return claim(matters.get(i)).stance() == Claim.Stance.ASSERTS;
    }

    /// Joins groups that have an assertion in the same quote, and those with nobody who asserts it
    /// to that in which the same quote denies.
    List<List<Integer>> joined(List<List<Integer>> groups) {
        List<List<Integer>> joined = new ArrayList<>();
        Map<Integer, List<Integer>> byQuote = new TreeMap<>();
        List<List<Integer>> inOrder = new ArrayList<>(groups);
        inOrder.sort(Comparator.comparing(g -> g.stream().noneMatch(this::asserts)));
        for (List<Integer> group : inOrder) {
            boolean pro = group.stream().anyMatch(this::asserts);
            Set<Integer> quotes = quotes(group, pro);
            Optional<List<Integer>> home =
                    quotes.stream().filter(byQuote::containsKey).map(byQuote::get).findFirst();
            List<Integer> here = home.orElseGet(ArrayList::new);
            if (home.isEmpty()) joined.add(here);
            here.addAll(group);
            for (int q : quotes) byQuote.putIfAbsent(q, here);
            if (pro) for (int q : quotes(group, false)) byQuote.putIfAbsent(q, here);
        }
        joined.forEach(g -> g.sort(Comparator.naturalOrder()));
        joined.sort(Comparator.comparing(List::getFirst));
        return joined;
    }

    /// The quotes in which those of one side stand.
    private Set<Integer> quotes(List<Integer> group, boolean pro) {
        Set<Integer> found = new TreeSet<>();
        for (int i : group) {
            Matter m = matters.get(i);
            if (asserts(i) != pro || !isOwnWords(claim(m))) continue;
            echoes.at(m.report(), claim(m).content()).ifPresent(found::add);
        }
        return found;
    }

    /// Whether the content is what the holder says, not what he denies or doubts: "denied that
    /// ...".
    private static boolean isOwnWords(Claim claim) {
        return claim.stance() == Claim.Stance.ASSERTS
                || claim.span().length() - claim.content().length() < LEAD_IN;
    }

    /// Whether the quote has words of the claim, as far as both are in one language.
    private boolean isSame(Matter m, Saying s) {
        String language = outlines.get(m.report()).statements().report().language();
        String other = outlines.get(s.report()).statements().report().language();
        return !language.equals(other) || m.terms().cosine(s.terms()) >= ECHO;
    }

    /// The quotes of reports that make no claim of it which say the same as one of the readings.
    List<CollatedClaim.Reading> of(List<Matter> readings) {
        Set<Integer> told = new TreeSet<>();
        readings.forEach(m -> told.add(m.report()));
        Map<Integer, CollatedClaim.Reading> found = new TreeMap<>();
        for (Matter m : readings) {
            OptionalInt quote = echoes.at(m.report(), claim(m).content());
            if (quote.isEmpty() || !isOwnWords(claim(m))) continue;
            for (Saying s : echoes.of(quote.getAsInt())) {
                if (told.contains(s.report()) || !isSame(m, s)) continue;
                Span span = s.quote().span();
                Claim same =
                        new Claim(
                                span,
                                span,
                                claim(m).stance(),
                                s.quote().speaker(),
                                OptionalInt.empty());
                found.putIfAbsent(
                        s.report(), new CollatedClaim.Reading(outlines.get(s.report()).id(), same));
            }
        }
        return List.copyOf(found.values());
    }
}
