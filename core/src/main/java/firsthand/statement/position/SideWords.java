package firsthand.statement.position;

import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.statement.attribution.Clauses;
import firsthand.statement.lexicon.StemLexicon;
import firsthand.statement.material.Audience;
import firsthand.statement.material.Material;
import java.util.Optional;
import java.util.Set;

/// Finds the side that a noun, an adjective or a preposition takes: "voiced support for the plan",
/// "is wary of it", "is against it", "is no friend of the tax".
final class SideWords {
    /// Verbs with which a party's support or reluctance is told.
    private static final Set<String> VOICES =
            Set.of(
                    "signal",
                    "express",
                    "voice",
                    "show",
                    "have",
                    "state",
                    "indicate",
                    "underline",
                    "underscore",
                    "reaffirm",
                    "affirm",
                    "reiterate",
                    "stress",
                    "repeat",
                    "declare",
                    "announce",
                    "offer",
                    "pledge",
                    "give",
                    "lend",
                    "confirm",
                    "emphasise",
                    "emphasize",
                    "withdraw",
                    "throw",
                    "put",
                    "maintain",
                    "renew",
                    "raise",
                    "promise");

    /// Verbs with which "against" takes a side.
    private static final Set<String> STAND =
            Set.of(
                    "be",
                    "am",
                    "vote",
                    "stand",
                    "speak",
                    "argue",
                    "campaign",
                    "decide",
                    "come",
                    "lobby",
                    "remain",
                    "advise",
                    "warn",
                    "lean");

    private static final Set<String> OPPOSED =
            Set.of(
                    "opposed",
                    "against",
                    "willing",
                    "unwilling",
                    "reluctant",
                    "ready",
                    "keen",
                    "interested");

    /// For whom a house is open.
    private static final Set<String> CALLERS =
            Set.of("public", "visitor", "traffic", "tourist", "guest", "everyone", "question");

    /// Views that need not say of what.
    private static final Set<String> BARE =
            Set.of("sceptical", "skeptical", "opposed", "enthusiastic", "hostile", "wary");

    private final StemLexicon lexicon;
    private final Sides sides;

    SideWords(StemLexicon lexicon, Sides sides) {
        this.lexicon = lexicon;
        this.sides = sides;
    }

    Optional<Side> side(Material m, Sentence s, Token t) {
        boolean predicate = t.is("acomp", "attr", "prep", "dobj", "pobj", "oprd");
        if (!predicate) return Optional.empty();
        Optional<String> kind =
                (t.isNoun() ? lexicon.noun(t.lemma()) : lexicon.adjective(t.lemma()))
                        .filter(k -> k.startsWith("for") || k.startsWith("against"));
        Optional<Token> verb = s.head(t).flatMap(h -> Clauses.verbAbove(s, h));
        if (kind.isEmpty() || verb.isEmpty()) return Optional.empty();
        boolean ours = t.is("prep") && !t.lemma().equals("against");
        if (ours && !followsBe(s, t)) return Optional.empty();
        boolean stands = s.head(t).filter(h -> h.isVerb() && STAND.contains(h.lemma())).isPresent();
        if (t.is("prep") && !stands) return Optional.empty();
        boolean in = t.is("pobj") && s.head(t).filter(h -> h.lemma().equals("in")).isPresent();
        boolean uttered =
                t.is("dobj") ? VOICES.contains(verb.get().lemma()) : in || t.is("attr", "acomp");
        if (t.isNoun() && !uttered) return Optional.empty();
        if (t.lemma().equals("concern") && !isVoiced(s, t, verb.get())) return Optional.empty();
        boolean bare = t.lemma().equals("support") && t.is("dobj") && !isModified(s, t);
        Optional<Token> object = Frames.byPreposition(s, t, kind.get()).or(() -> bareView(s, t));
        boolean ally = t.isNoun() && object.filter(Token::isProperNoun).isPresent();
        return (ally ? Optional.of(t) : object)
                .or(() -> bare ? Optional.of(t) : Optional.empty())
                .filter(
                        i ->
                                !Frames.NO_ISSUE.contains(i.lemma())
                                        && !Sides.NOTHING.contains(i.lemma()))
                .filter(i -> isOfAnIssue(m, s, t, i))
                .map(issue -> sides.sided(s, verb.get(), issue, kind.get()))
                .map(x -> new Side(x.verb(), t, x.issue(), x.stance()));
    }

    /// "the minister is sceptical", "the staff are opposed": of what was spoken of.
    private static Optional<Token> bareView(Sentence s, Token t) {
        boolean bare =
                BARE.contains(t.lemma())
                        && t.is("acomp")
                        && s.dependents(t.index(), "prep", "xcomp", "ccomp").isEmpty()
                        && s.head(t).filter(h -> h.lemma().equals("be")).isPresent();
        return bare ? Optional.of(t) : Optional.empty();
    }

    private static boolean followsBe(Sentence s, Token t) {
        return s.head(t)
                .filter(h -> h.lemma().equals("be") && t.index() - h.index() < 3)
                .filter(h -> s.dependent(h.index(), "acomp", "attr").isEmpty())
                .isPresent();
    }

    /// Not "is for sale", "is open to visitors", "is critical of Anna Kolb".
    private static boolean isOfAnIssue(Material m, Sentence s, Token word, Token issue) {
        boolean modified = issue.pos().startsWith("PRP") || !s.dependents(issue.index()).isEmpty();
        if (word.lemma().equals("for")) return modified && !m.isTime(issue);
        if (word.lemma().equals("open")) return issue.isNoun() && !isCaller(issue);
        boolean viewed = word.pos().startsWith("JJ") && !OPPOSED.contains(word.lemma());
        return !viewed || !issue.isProperNoun();
    }

    private static boolean isCaller(Token noun) {
        return Audience.PEOPLE.contains(noun.lemma()) || CALLERS.contains(noun.lemma());
    }

    /// "have concerns over using the assets": not "due to concerns about the future".
    private static boolean isVoiced(Sentence s, Token concern, Token verb) {
        boolean voiced =
                Set.of("have", "voice", "express", "raise").contains(verb.lemma())
                        && concern.is("dobj");
        return voiced
                && s.dependents(concern.index(), "prep").stream()
                        .anyMatch(p -> s.dependent(p.index(), "pcomp").isPresent());
    }

    private static boolean isModified(Sentence s, Token t) {
        return s.dependents(t.index(), "prep", "acl", "relcl", "poss").size() > 0;
    }
}
