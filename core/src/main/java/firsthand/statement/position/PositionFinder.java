package firsthand.statement.position;

import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.statement.Position;
import firsthand.statement.Speaker;
import firsthand.statement.attribution.Clauses;
import firsthand.statement.lexicon.StemLexicon;
import firsthand.statement.material.Material;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds where parties stand: who backs, opposes or makes conditions for what.
public final class PositionFinder {
    /// What somebody is made or asked to do is no side that he takes.
    private static final Set<String> ASKS =
            Set.of(
                    "require",
                    "force",
                    "ask",
                    "urge",
                    "oblige",
                    "press",
                    "push",
                    "order",
                    "tell",
                    "expect",
                    "allow",
                    "help",
                    "enable",
                    "invite",
                    "persuade");

    /// What one does something for, rather than takes a side on.
    private static final Set<String> AIMS =
            Set.of(
                    "support", "defend", "back", "fight", "push", "press", "protest", "resist",
                    "accept");

    private static final Set<String> WANTS =
            Set.of("want", "refuse", "pledge", "vow", "promise", "decide", "agree", "vote", "be");

    private static final Set<String> ACCUSES =
            Set.of("accuse", "blame", "suspect", "criticise", "criticize", "fault");

    private final Issues issues = new Issues();
    private final StemLexicon lexicon = StemLexicon.read(PositionFinder.class, "positions.tsv");
    private final Sides sides = new Sides(lexicon);
    private final Parties parties = new Parties();

    /// In order of place.
    public List<Position> find(Material m) {
        List<Position> found = new ArrayList<>();
        for (int i = 0; i < m.text().size(); i++) {
            Span span = m.text().sentences().get(i);
            boolean may = lexicon.mayOccur(m.words(), span) || mayOccur(span.of(m.words()));
            if (m.report().isJunk(span) || !may || m.isHeadline(span)) continue;
            Sentence s = m.text().sentence(i);
            if (s.isParsed()) inSentence(m, s, i, found);
        }
        found.sort(Comparator.comparing(Position::span));
        return found;
    }

    private static boolean mayOccur(String words) {
        return words.contains("would be")
                || words.contains(" should ")
                || words.contains(" must ")
                || words.contains(" no need")
                || words.contains(" would not ")
                || words.contains(" will not ")
                || words.contains(" is for ")
                || words.contains(" are for ")
                || words.contains(" cannot ")
                || words.contains(" down ")
                || words.contains(" aside")
                || words.contains(" welcome")
                || words.contains("ly to ")
                || words.contains(" round to ")
                || words.contains(" around to ")
                || words.contains("’ll not ")
                || words.contains(" won")
                || words.contains(" behind ")
                || words.contains(" door ")
                || words.contains(" light ")
                || words.contains(" condition")
                || words.contains(" ban on ")
                || words.contains(" nothing to ")
                || words.contains(" no reason");
    }

    private void inSentence(Material m, Sentence s, int i, List<Position> found) {
        Set<Integer> taken = new HashSet<>();
        for (Token t : s.tokens()) {
            Optional<Side> side = sides.side(m, s, t);
            if (side.isEmpty() || !isEarnest(s, side.get())) continue;
            Side told = side.get();
            List<Speaker> takers = parties.of(m, s, told);
            if (takers.isEmpty() || taken.contains(told.verb().index())) continue;
            Optional<String> issue =
                    issues.of(m, s, i, told.issue(), told.verb(), List.copyOf(found));
            if (issue.isEmpty()) continue;
            taken.add(told.verb().index());
            Span span = clause(s, told.verb());
            boolean stop = told.stance() == Position.Stance.AGAINST && told.issue().isVerb();
            String words =
                    stop
                            ? asked(m, s, told) + Issues.withoutOff(Issues.withoutStop(issue.get()))
                            : issue.get();
            words = withoutOwner(m, s, told, words);
            for (Speaker p : takers) found.add(new Position(span, p, words, told.stance()));
        }
    }

    /// "called on the owner to stop hiding the losses": whose deed it is, where one is named.
    private static String asked(Material m, Sentence s, Side told) {
        boolean doing =
                s.dependents(told.issue().index(), "xcomp", "ccomp").stream()
                        .anyMatch(x -> x.pos().equals("VBG"));
        if (!doing) return "";
        Optional<Token> asked =
                s.dependents(told.verb().index(), "prep").stream()
                        .filter(p -> p.lemma().equals("on"))
                        .flatMap(p -> s.dependent(p.index(), "pobj").stream())
                        .findFirst()
                        .or(() -> s.dependent(told.verb().index(), "dobj"));
        return asked.filter(Token::isProperNoun)
                .flatMap(t -> m.who(s, t))
                .map(x -> x.name() + " ")
                .orElse("");
    }

    /// "Norland's unwavering support for the town": whose support it is stands as the party.
    private static String withoutOwner(Material m, Sentence s, Side told, String words) {
        if (!told.word().isNoun()) return words;
        return s.dependent(told.word().index(), "poss")
                .map(o -> s.subtreeSpan(o.index()).of(m.words()))
                .filter(words::startsWith)
                .map(o -> words.substring(o.length()).strip())
                .filter(w -> !w.isEmpty())
                .orElse(words);
    }

    /// The clause without those that are joined to it and have subjects of their own.
    private static Span clause(Sentence s, Token verb) {
        Span span = Clauses.span(s, verb);
        for (Token c : s.dependents(verb.index(), "conj")) {
            boolean own = c.isVerb() && s.dependent(c.index(), "nsubj", "nsubjpass").isPresent();
            int from =
                    s.dependents(verb.index(), "cc").stream()
                            .filter(cc -> cc.index() < c.index())
                            .mapToInt(cc -> cc.span().start())
                            .max()
                            .orElse(s.subtreeSpan(c.index()).start());
            if (own && from > verb.span().end() && from < span.end()) {
                span = Clauses.trimmed(s, new Span(span.start(), from));
            }
        }
        return span;
    }

    /// Whether the side is the party's own: not what it is accused of, not what is done to it, not
    /// a number or a time that it asks for.
    private boolean isEarnest(Sentence s, Side side) {
        Token verb = side.verb();
        boolean passive = s.dependent(verb.index(), "auxpass").isPresent();
        boolean needed = lexicon.verb(verb.lemma()).filter("praise"::equals).isPresent();
        boolean bound = side.issue().index() == verb.index() && Clauses.isBound(s);
        if (passive && !needed && !bound && s.dependent(verb.index(), "agent").isEmpty())
            return false;
        boolean accused =
                verb.is("pcomp", "conj")
                        && s.ancestors(verb.index()).stream()
                                .anyMatch(a -> ACCUSES.contains(a.lemma()));
        boolean asked =
                verb.is("xcomp", "ccomp")
                        && Clauses.isInfinitive(s, verb)
                        && s.head(verb).filter(h -> ASKS.contains(h.lemma())).isPresent();
        boolean purpose =
                verb.is("advcl", "acl", "xcomp")
                        && Clauses.isInfinitive(s, verb)
                        && (AIMS.contains(verb.lemma()) || verb.is("acl"))
                        && s.head(verb).filter(h -> !WANTS.contains(h.lemma())).isPresent();
        boolean ruled = verb.lemma().equals("rule") && s.dependent(verb.index(), "prt").isEmpty();
        if (asked || purpose || ruled) return false;
        return !accused && !issues.isNumber(s, side.issue()) && !isAnonymity(side.issue());
    }

    /// "asked not to be named".
    private static boolean isAnonymity(Token issue) {
        return Set.of("name", "identify", "quote").contains(issue.lemma()) && issue.isVerb();
    }
}
