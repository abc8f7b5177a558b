package firsthand.statement.position;

import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.statement.Position;
import firsthand.statement.Speaker;
import firsthand.statement.attribution.Clauses;
import firsthand.statement.attribution.NounPhrase;
import firsthand.statement.lexicon.StemLexicon;
import firsthand.statement.material.Audience;
import firsthand.statement.material.Material;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds where parties stand: who backs, opposes or makes conditions for what.
public final class PositionFinder {
    /// What a party asks to stop is what it is against.
    private static final Set<String> STOP =
            Set.of("stop", "refrain", "halt", "abandon", "drop", "scrap", "cease", "desist");

    /// What one may want without taking a side.
    private static final Set<String> NO_ISSUE =
            Set.of(
                    "know",
                    "be",
                    "say",
                    "see",
                    "go",
                    "get",
                    "talk",
                    "thank",
                    "tell",
                    "understand",
                    "hear",
                    "come",
                    "find",
                    "think",
                    "make",
                    "look",
                    "add",
                    "speak",
                    "live",
                    "sleep");

    private final StemLexicon lexicon = StemLexicon.read(PositionFinder.class, "positions.tsv");

    /// In order of place.
    public List<Position> find(Material m) {
        List<Position> found = new ArrayList<>();
        for (int i = 0; i < m.text().size(); i++) {
            Span span = m.text().sentences().get(i);
            if (m.report().isJunk(span) || !lexicon.mayOccur(m.words(), span)) continue;
            Sentence s = m.text().sentence(i);
            if (s.isParsed()) inSentence(m, s, found);
        }
        found.sort(Comparator.comparing(Position::span));
        return found;
    }

    private void inSentence(Material m, Sentence s, List<Position> found) {
        Set<Integer> taken = new HashSet<>();
        for (Token t : s.tokens()) {
            Optional<Side> side = side(m, s, t);
            if (side.isEmpty()) continue;
            Side told = side.get();
            Optional<Speaker> party = party(m, s, told.verb);
            if (party.isEmpty() || !taken.add(told.verb.index())) continue;
            found.add(position(m, s, told, party.get()));
        }
    }

    /// A side that a verb takes.
    ///
    /// @param issue the head of what it is about
    private record Side(Token verb, Token issue, Position.Stance stance) {}

    private Optional<Side> side(Material m, Sentence s, Token t) {
        if (t.isVerb()) {
            return lexicon.verb(t.lemma())
                    .flatMap(k -> called(s, t, k).or(() -> ofVerb(m, s, t, k)))
                    .or(() -> bound(s, t))
                    .or(() -> excluded(s, t));
        }
        boolean predicate = t.is("acomp", "attr", "prep", "dobj", "pobj", "oprd");
        if (!predicate) return Optional.empty();
        Optional<String> kind =
                (t.isNoun() ? lexicon.noun(t.lemma()) : lexicon.adjective(t.lemma()))
                        .filter(k -> k.startsWith("for") || k.startsWith("against"));
        Optional<Token> verb = s.head(t).flatMap(h -> Clauses.verbAbove(s, h));
        if (kind.isEmpty() || verb.isEmpty()) return Optional.empty();
        return byPreposition(s, t).map(issue -> sided(s, verb.get(), issue, kind.get()));
    }

    /// "in favour of the plan", "opposed to it", "against the plan".
    private static Optional<Token> byPreposition(Sentence s, Token t) {
        Optional<Token> object = s.dependent(t.index(), "pobj", "pcomp");
        if (object.isPresent()) return object;
        for (Token p : s.dependents(t.index(), "prep")) {
            object = s.dependent(p.index(), "pobj", "pcomp");
            if (object.isPresent()) return object;
        }
        return Optional.empty();
    }

    /// "called the plan 'a blank cheque'": who gives a thing a name of his own most often is
    /// against
    /// it, unless the name praises.
    private Optional<Side> called(Sentence s, Token verb, String kind) {
        if (!verb.lemma().equals("call") && !kind.equals("calls")) return Optional.empty();
        Optional<Token> thing =
                s.dependent(verb.index(), "dobj").filter(o -> o.isNoun() && !o.isProperNoun());
        Optional<Token> name =
                s.dependent(verb.index(), "oprd", "xcomp", "attr", "ccomp", "prep")
                        .or(() -> thing.flatMap(o -> s.dependent(o.index(), "appos")));
        if (thing.isEmpty() || name.isEmpty()) return Optional.empty();
        boolean praise = false;
        boolean blame = false;
        for (Token t : s.subtree(name.get().index())) {
            String word =
                    t.isNoun()
                            ? lexicon.noun(t.lemma()).orElse("")
                            : lexicon.adjective(t.lemma()).orElse("");
            praise |= word.equals("praise");
            blame |= word.equals("blame");
        }
        boolean quoted = isMarked(s, name.get());
        if (!praise && !blame && !quoted) return Optional.empty();
        Position.Stance stance = praise && !blame ? Position.Stance.FOR : Position.Stance.AGAINST;
        return Optional.of(new Side(verb, thing.get(), stance));
    }

    /// Whether a quotation mark opens the name.
    private static boolean isMarked(Sentence s, Token name) {
        int first = s.subtree(name.index()).getFirst().index();
        return isMark(s.token(first)) || first > 0 && isMark(s.token(first - 1));
    }

    private static boolean isMark(Token t) {
        return "\"“„«‘'``".contains(t.form());
    }

    /// "would sign only if the state paid": any deed that its party makes hang on a condition.
    private static Optional<Side> bound(Sentence s, Token verb) {
        boolean will =
                s.dependents(verb.index(), "aux").stream()
                        .anyMatch(a -> Set.of("will", "would", "could", "can").contains(a.lemma()));
        boolean hinges = Set.of("hinge", "depend").contains(verb.lemma());
        if (hinges && s.dependent(verb.index(), "prep").isPresent()) {
            return Optional.of(new Side(verb, verb, Position.Stance.CONDITIONAL));
        }
        if (!will || verb.is("relcl", "advcl", "acl") || NO_ISSUE.contains(verb.lemma()))
            return Optional.empty();
        boolean onlyIf = Clauses.isBound(s) || hasIf(s, verb);
        return onlyIf
                ? Optional.of(new Side(verb, verb, Position.Stance.CONDITIONAL))
                : Optional.empty();
    }

    /// Whether the clause with "if" hangs on this verb.
    private static boolean hasIf(Sentence s, Token verb) {
        return s.dependents(verb.index(), "advcl").stream()
                .anyMatch(
                        c ->
                                s.dependent(c.index(), "mark")
                                        .filter(k -> k.lemma().equals("if"))
                                        .isPresent());
    }

    /// "there would be no second vote".
    private static Optional<Side> excluded(Sentence s, Token verb) {
        if (!verb.lemma().equals("be") || s.dependent(verb.index(), "aux").isEmpty())
            return Optional.empty();
        boolean there = s.dependent(verb.index(), "expl").isPresent();
        Optional<Token> thing = s.dependent(verb.index(), "attr", "nsubj").filter(Token::isNoun);
        if (!there || thing.isEmpty() || !Clauses.isDenied(s, verb)) return Optional.empty();
        return Optional.of(new Side(verb, thing.get(), Position.Stance.AGAINST));
    }

    private Optional<Side> ofVerb(Material m, Sentence s, Token verb, String kind) {
        return issue(s, verb, kind)
                .filter(i -> !m.isTime(i))
                .map(issue -> sided(s, verb, issue, kind));
    }

    private Side sided(Sentence s, Token verb, Token issue, String kind) {
        boolean against = kind.startsWith("against") || isBehind(s, issue, "against");
        if (Clauses.isDenied(s, verb)) against = !against;
        if (asksToStop(s, issue)) against = true;
        boolean open = kind.endsWith("if");
        boolean condition =
                Clauses.isBound(s)
                        || hasIf(s, verb)
                        || open
                                && (hasOnly(s)
                                        || isTentative(s, verb)
                                        || Clauses.isConditional(s, verb));
        Position.Stance stance =
                condition
                        ? Position.Stance.CONDITIONAL
                        : against ? Position.Stance.AGAINST : Position.Stance.FOR;
        return new Side(verb, issue, stance);
    }

    private static boolean isBehind(Sentence s, Token object, String preposition) {
        return s.head(object).filter(h -> h.lemma().equals(preposition)).isPresent();
    }

    /// "could live with it".
    private static boolean isTentative(Sentence s, Token verb) {
        return s.dependents(verb.index(), "aux").stream()
                .anyMatch(a -> Set.of("could", "would", "might", "can").contains(a.lemma()));
    }

    private static boolean hasOnly(Sentence s) {
        return s.tokens().stream().anyMatch(t -> t.lemma().equals("only"));
    }

    private static boolean asksToStop(Sentence s, Token issue) {
        return issue.isVerb() && STOP.contains(issue.lemma());
    }

    /// What the verb is about, by the frame that the table gives.
    private Optional<Token> issue(Sentence s, Token verb, String kind) {
        String frame = kind.substring(kind.indexOf(' ') + 1).replace(" if", "");
        for (String f : frame.split(",")) {
            Optional<Token> issue =
                    switch (f) {
                        case "object" ->
                                s.dependent(verb.index(), "dobj").filter(o -> !isAnaphor(o));
                        case "that" -> s.dependent(verb.index(), "ccomp");
                        case "to" ->
                                s.dependent(verb.index(), "xcomp")
                                        .filter(
                                                x ->
                                                        Clauses.isInfinitive(s, x)
                                                                && !NO_ISSUE.contains(x.lemma()));
                        case "ing" ->
                                s.dependent(verb.index(), "xcomp", "pcomp")
                                        .filter(x -> x.pos().equals("VBG"));
                        case "it" ->
                                s.dependent(verb.index(), "dobj")
                                        .filter(o -> kind.endsWith("if") || !isClaimed(o));
                        default -> behind(s, verb, f);
                    };
            if (issue.isPresent()) return issue;
        }
        return asTheyDo(s, verb);
    }

    /// "hold an inquiry, as the opposition demands": the clause around.
    private static Optional<Token> asTheyDo(Sentence s, Token verb) {
        boolean as =
                s.dependents(verb.index(), "mark", "advmod", "prep").stream()
                        .anyMatch(t -> t.lemma().equals("as"));
        return as && verb.is("advcl") ? s.head(verb).filter(Token::isVerb) : Optional.empty();
    }

    /// "rejects this", "rejects the allegation": a claim, no issue.
    private static boolean isClaimed(Token object) {
        return object.pos().equals("DT")
                || object.pos().equals("PRP")
                || Set.of(
                                "claim",
                                "allegation",
                                "accusation",
                                "charge",
                                "suggestion",
                                "account",
                                "version")
                        .contains(object.lemma());
    }

    private static boolean isAnaphor(Token t) {
        return t.pos().startsWith("W");
    }

    private static Optional<Token> behind(Sentence s, Token verb, String preposition) {
        for (Token p : s.dependents(verb.index(), "prep", "prt", "mark")) {
            if (!p.lemma().equals(preposition)) continue;
            Optional<Token> object = s.dependent(p.index(), "pobj", "pcomp");
            if (object.isPresent()) return object;
        }
        return Optional.empty();
    }

    /// Who takes the side: a name, a body or somebody with a role; not "people" or "it" for
    /// nothing.
    private static Optional<Speaker> party(Material m, Sentence s, Token verb) {
        Optional<Token> subject = Clauses.subject(s, verb);
        boolean impersonal =
                subject.filter(t -> t.pos().equals("EX") || t.isNoun() && isThing(m, s, t))
                        .isPresent();
        if (impersonal) return m.sayer(verb.span());
        Optional<Speaker> who = subject.flatMap(t -> m.who(s, t));
        if (who.isEmpty()) return m.sayer(verb.span());
        return who.filter(m::isSomebody);
    }

    /// Whether the noun names neither a party nor people.
    private static boolean isThing(Material m, Sentence s, Token t) {
        return !t.isProperNoun()
                && s.nameAt(t.index()).isEmpty()
                && !Audience.PEOPLE.contains(t.lemma())
                && m.organised(s, t).isEmpty();
    }

    private static Position position(Material m, Sentence s, Side side, Speaker party) {
        Span span = Clauses.span(s, side.verb);
        boolean apposed = s.dependent(side.issue.index(), "appos").isPresent();
        Span words = apposed ? NounPhrase.span(s, side.issue) : s.subtreeSpan(side.issue.index());
        Span issue = Clauses.trimmed(s, words);
        return new Position(span, party, issue.of(m.words()).replaceAll("\\s+", " "), side.stance);
    }
}
