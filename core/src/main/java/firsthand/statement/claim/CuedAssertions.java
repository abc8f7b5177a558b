package firsthand.statement.claim;

import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.statement.attribution.Clauses;
import firsthand.statement.lexicon.StemLexicon;
import java.util.List;

/// The words of one sentence that make or deny a claim.
final class CuedAssertions {
    private final StemLexicon lexicon;
    private final Sentence s;
    private final Charges charges;
    private final Denials denials;
    private final Estimates estimates;

    CuedAssertions(CueSentence cued) {
        this.lexicon = cued.lexicon;
        this.s = cued.s;
        this.charges = new Charges(cued);
        this.denials = new Denials(cued, charges);
        this.estimates = new Estimates(cued);
    }

    /// Adds them in order of their cues.
    void find() {
        for (Token t : s.tokens()) {
            switch (kind(t)) {
                case "accuses" -> charges.accusation(t, false);
                case "faults" -> charges.accusation(t, true);
                case "claims" -> charges.claim(t, Assertion.Cue.CLAIMS);
                case "insists" -> charges.claim(t, Assertion.Cue.INSISTS);
                case "doubts by" -> denials.light(t, Assertion.Cue.DOUBTS);
                case "rejects by" -> denials.light(t, Assertion.Cue.DENIES);
                case "denies" -> denials.denial(t, false);
                case "rejects" -> denials.denial(t, true);
                case "doubts" -> denials.doubt(t);
                case "believes" -> {
                    if (Clauses.isDenied(s, t)) denials.doubt(t);
                }
                case "disagrees" -> denials.disagreement(t);
                case "puts" -> {
                    estimates.put(t);
                    estimates.gapped(t);
                }
                case "lacks" -> denials.lack(t);
                case "counts" -> {
                    estimates.named(t);
                    estimates.gapped(t);
                }
                case "says" -> {
                    estimates.said(t);
                    estimates.gapped(t);
                }
                case "charge" -> charges.ownedCharge(t, false);
                case "said" -> charges.ownedCharge(t, true);
                case "sceptical" -> denials.predicate(t, Assertion.Cue.DOUBTS);
                case "untrue" -> denials.predicate(t, Assertion.Cue.DENIES);
                default -> {}
            }
        }
    }

    private String kind(Token t) {
        if (t.isVerb()) return t.is("aux", "auxpass") ? "" : ofVerb(t);
        if (t.isNoun()) return lexicon.noun(t.lemma()).orElse("");
        return lexicon.adjective(t.lemma()).orElse("");
    }

    /// What the verb tells: "brush with aside" only with one of its particles.
    private String ofVerb(Token verb) {
        String kind = lexicon.verb(verb.lemma()).orElse("");
        int with = kind.indexOf(" with ");
        if (with < 0) return kind;
        List<String> particles = List.of(kind.substring(with + 6).split(","));
        boolean has =
                s.dependents(verb.index(), "prt", "advmod", "prep").stream()
                        .anyMatch(p -> particles.contains(p.lemma()));
        return has ? kind.substring(0, with) : "";
    }
}
