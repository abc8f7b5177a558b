package firsthand.statement.position;

import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.statement.Position;
import firsthand.statement.attribution.Clauses;
import firsthand.statement.material.Agents;
import firsthand.statement.material.Material;
import firsthand.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Says in words what a position is about: a noun phrase or a deed with content. For "it", "the
/// idea" or "such a proposal" it is what the report spoke of before.
final class Issues {
    /// Sentences back to what a word may point at.
    private static final int REACH = 3;

    /// Longest issue that is shown, in characters.
    private static final int LONGEST = 160;

    /// Nouns that say nothing of what the thing is.
    private static final Set<String> GENERIC =
            Set.of(
                    "idea",
                    "door",
                    "proposal",
                    "plan",
                    "move",
                    "measure",
                    "deal",
                    "offer",
                    "step",
                    "suggestion",
                    "demand",
                    "request",
                    "scheme",
                    "approach",
                    "decision",
                    "project",
                    "stance",
                    "position",
                    "view",
                    "notion",
                    "option",
                    "support",
                    "question",
                    "matter",
                    "issue",
                    "initiative",
                    "recommendation",
                    "need",
                    "reason",
                    "change");

    private static final Set<String> POINTERS =
            Set.of(
                    "it", "them", "this", "that", "these", "those", "so", "neither", "either",
                    "both", "none", "any");

    private static final Set<String> PROPOSES =
            Set.of(
                    "propose",
                    "suggest",
                    "recommend",
                    "plan",
                    "offer",
                    "announce",
                    "present",
                    "float");

    private static final Set<String> RULINGS =
            Set.of("ruling", "judgment", "judgement", "verdict", "sentence", "conviction", "fine");

    private static final Set<String> BILLS =
            Set.of("bill", "law", "motion", "budget", "treaty", "plan", "proposal", "amendment");

    private static final Set<String> HOLDS =
            Set.of("believe", "view", "think", "see", "argue", "say", "hold", "consider", "regard");

    private final Agents agents = new Agents();

    /// The issue in words; empty where nothing shows it.
    ///
    /// @param at number of the sentence
    /// @param before the positions found so far, in order of place
    Optional<String> of(
            Material m, Sentence s, int at, Token head, Token verb, List<Position> before) {
        if (verb.lemma().equals("appeal") && isConditional(head, verb))
            return lastOf(m, at, RULINGS).or(() -> Optional.of("the ruling"));
        if (head.is("prep")) return lastOf(m, at, BILLS).or(() -> Optional.of("the bill"));
        if (isConditional(head, verb)) return Optional.of(deed(m, s, verb, at, before));
        if (!isEmpty(s, head)) return Optional.of(words(m, s, head)).filter(w -> !w.isBlank());
        Optional<String> found =
                inApposition(m, s, head)
                        .or(() -> earlierInSentence(m, s, head, verb))
                        .or(() -> sameNoun(m, s, at, head))
                        .or(() -> spokenOf(m, s, at, head, before));
        return found.or(
                () ->
                        head.isNoun() && !head.lemma().equals("support")
                                ? Optional.of(words(m, s, head))
                                : Optional.empty());
    }

    /// What one asks others to stop is what one is against: the thing, without the asking.
    static String withoutStop(String issue) {
        return issue.replaceFirst(
                "^(?:.{0,60}? )?to (?:stop|cease|halt|refrain from|abandon|drop|scrap|desist from) ",
                "");
    }

    /// "the deal called off": the deal.
    static String withoutOff(String issue) {
        return issue.replaceFirst(
                " (?:to be )?(?:called off|stopped|halted|abandoned|dropped|scrapped|cancelled"
                        + "|canceled|shelved|ditched)$",
                "");
    }

    private static boolean isConditional(Token head, Token verb) {
        return head.index() == verb.index();
    }

    /// "would bid", "would do it": for a deed without content what was spoken of before.
    private String deed(Material m, Sentence s, Token verb, int at, List<Position> before) {
        boolean empty =
                Set.of(
                                "do", "wait", "await", "decide", "depend", "hinge", "accept",
                                "allow", "have")
                        .contains(verb.lemma());
        Optional<Token> object = s.dependent(verb.index(), "dobj");
        if (object.isPresent() && !isEmpty(s, object.get())) {
            return verb.lemma() + " " + words(m, s, object.get());
        }
        if (empty || object.isPresent()) {
            Optional<String> known =
                    object.flatMap(o -> sameNoun(m, s, at, o)).or(() -> latest(m, s, at, before));
            if (known.isPresent()) return known.get();
        }
        Span whole = Clauses.trimmed(s, s.subtreeSpan(verb.index()));
        Span cut = cut(s, verb, whole);
        String to = verb.pos().equals("VB") ? "to " : "";
        return to + line(m, new Span(verb.span().start(), Math.max(cut.end(), verb.span().end())));
    }

    /// Without the clauses of condition behind the verb.
    private static Span cut(Sentence s, Token verb, Span whole) {
        int end = whole.end();
        for (Token c : s.dependents(verb.index(), "advcl")) {
            int from = s.subtreeSpan(c.index()).start();
            if (from > verb.span().end()) end = Math.min(end, from);
        }
        return end > whole.start() + 2 ? new Span(whole.start(), end) : whole;
    }

    /// Whether the head is a number, an amount or a year: no issue.
    boolean isNumber(Sentence s, Token head) {
        if (head.pos().equals("CD") || "$£€%".contains(head.form())) return true;
        Set<String> units = Set.of("cent", "percent", "million", "billion", "level", "base");
        boolean counted = s.dependents(head.index()).stream().anyMatch(d -> d.pos().equals("CD"));
        return units.contains(head.lemma())
                || counted && head.lemma().length() < 8 && s.subtree(head.index()).size() <= 3
                || head.form().chars().anyMatch(Character::isDigit);
    }

    /// Whether the words alone do not say what it is.
    private static boolean isEmpty(Sentence s, Token head) {
        if (POINTERS.contains(head.lemma()) || head.pos().startsWith("PRP")) return true;
        if (head.is("prep") || head.is("acomp")) return true;
        if (!head.isNoun() || !GENERIC.contains(head.lemma())) return false;
        return s.dependents(head.index()).stream()
                .allMatch(
                        d ->
                                d.is("det", "predet", "punct", "relcl", "appos", "acl")
                                                && !isContent(s, d)
                                        || d.lemma().equals("such")
                                        || d.lemma().equals("other"));
    }

    /// "the plan to sell", "the plan using frozen assets": not "the plan, which would sell".
    private static boolean isContent(Sentence s, Token d) {
        return d.is("acl") && !d.pos().equals("VBN")
                || d.is("acl") && s.dependent(d.index(), "agent").isEmpty() && d.pos().equals("VB");
    }

    /// The phrase without what a comma, a relative clause or a second sentence adds.
    private static String words(Material m, Sentence s, Token head) {
        Span whole = s.subtreeSpan(head.index());
        int end = whole.end();
        for (Token d : s.dependents(head.index())) {
            boolean loose =
                    d.is("relcl", "appos", "advcl")
                            || d.is("prep") && d.lemma().equals("as")
                            || d.is("punct", "cc") && isBeforeVerb(s, d, head)
                            || d.is("conj") && !head.isNoun();
            int from = s.subtreeSpan(d.index()).start();
            if (loose && d.index() > head.index()) end = Math.min(end, from);
        }
        if (end <= whole.start()) end = whole.end();
        Span cut = Clauses.trimmed(s, new Span(whole.start(), end));
        return line(m, cut);
    }

    /// Whether the comma or "and" joins a clause to the phrase, not a noun.
    private static boolean isBeforeVerb(Sentence s, Token mark, Token head) {
        if (mark.is("punct") && !mark.form().equals(",")) return false;
        List<Token> behind =
                s.dependents(head.index(), "conj", "relcl", "appos", "advcl").stream()
                        .filter(t -> t.index() > mark.index())
                        .toList();
        return behind.isEmpty() ? mark.is("punct") : !behind.getFirst().isNoun();
    }

    private static String line(Material m, Span span) {
        String words = span.of(m.words()).replaceAll("\\s+", " ").strip();
        words = words.replaceFirst("^that ", "").replaceFirst(", (which|who|whose|where) .*", "");
        if (words.length() <= LONGEST) return words;
        int space = words.lastIndexOf(' ', LONGEST);
        return words.substring(0, space > 0 ? space : words.length()) + " …";
    }

    /// "view membership as the best safeguard, a stance opposed by both": the object of the clause.
    private static Optional<String> inApposition(Material m, Sentence s, Token head) {
        if (!head.is("appos", "conj")) return Optional.empty();
        Optional<Token> verb = Clauses.verbAbove(s, head);
        return verb.flatMap(v -> s.dependent(v.index(), "dobj"))
                .filter(o -> o.index() < head.index() && !isEmpty(s, o))
                .map(o -> words(m, s, o));
    }

    /// "The loan is smaller than planned, and Holm said: 'We support it'": the thing that the
    /// sentence itself began with.
    private Optional<String> earlierInSentence(Material m, Sentence s, Token head, Token verb) {
        boolean pointer = head.lemma().equals("it") || head.lemma().equals("support");
        if (!pointer) return Optional.empty();
        for (Token t : s.tokens()) {
            if (t.index() >= verb.index()) break;
            boolean thing =
                    t.is("nsubj", "nsubjpass")
                            && t.isNoun()
                            && !t.isProperNoun()
                            && !isEmpty(s, t)
                            && m.who(s, t).filter(x -> agents.isAgent(m, x)).isEmpty();
            if (thing && s.head(t).filter(h -> h.index() != verb.index()).isPresent())
                return Optional.of(words(m, s, t));
        }
        return Optional.empty();
    }

    /// The phrase around the noun of the kind that was last spoken of.
    private static Optional<String> lastOf(Material m, int at, Set<String> nouns) {
        for (int i = at; i >= Math.max(0, at - 2 * REACH); i--) {
            Sentence earlier = m.text().sentence(i);
            if (!earlier.isParsed()) continue;
            for (Token t : earlier.tokens().reversed()) {
                if (t.isNoun() && nouns.contains(t.lemma()))
                    return Optional.of(words(m, earlier, t));
            }
        }
        return Optional.empty();
    }

    /// "the plan" after "a plan to use frozen assets".
    private static Optional<String> sameNoun(Material m, Sentence s, int at, Token head) {
        if (!head.isNoun()) return Optional.empty();
        for (int i = at - 1; i >= Math.max(0, at - 2 * REACH); i--) {
            Sentence earlier = m.text().sentence(i);
            if (!earlier.isParsed()) continue;
            for (Token t : earlier.tokens()) {
                if (t.isNoun() && t.lemma().equals(head.lemma()) && isSpecified(earlier, t))
                    return Optional.of(words(m, earlier, t));
            }
        }
        return Optional.empty();
    }

    private static boolean isSpecified(Sentence s, Token t) {
        boolean deed =
                s.dependents(t.index(), "acl").stream().anyMatch(d -> Clauses.isInfinitive(s, d));
        boolean phrase =
                s.dependents(t.index(), "prep").stream()
                        .anyMatch(p -> Set.of("of", "for", "to", "on").contains(p.lemma()));
        return deed || phrase;
    }

    /// What was proposed, believed or taken a side on in the sentences before, the nearest first.
    private Optional<String> spokenOf(
            Material m, Sentence s, int at, Token head, List<Position> before) {
        boolean plural = Set.of("them", "these", "those").contains(head.lemma());
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            Sentence earlier = m.text().sentence(i);
            if (!earlier.isParsed()) continue;
            Optional<String> found =
                    proposed(m, earlier)
                            .or(() -> sided(earlier, before))
                            .or(() -> believed(m, earlier));
            if (found.isEmpty() && !head.isNoun() && i == at - 1)
                found = object(m, earlier, plural);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private static Optional<String> latest(Material m, Sentence s, int at, List<Position> before) {
        for (int i = at; i >= Math.max(0, at - REACH); i--) {
            Sentence earlier = i == at ? s : m.text().sentence(i);
            Optional<String> found = sided(earlier, before);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private static Optional<String> proposed(Material m, Sentence s) {
        for (Token t : s.tokens()) {
            if (!t.isVerb() || !PROPOSES.contains(t.lemma())) continue;
            Optional<Token> what =
                    s.dependent(t.index(), "xcomp", "ccomp")
                            .or(() -> s.dependent(t.index(), "dobj").filter(o -> !isEmpty(s, o)));
            if (what.isPresent()) return Optional.of(words(m, s, what.get()));
        }
        return Optional.empty();
    }

    private static Optional<String> sided(Sentence s, List<Position> before) {
        return before.stream()
                .filter(p -> s.span().contains(p.span()))
                .reduce((x, y) -> y)
                .map(Position::issue);
    }

    /// "believe that membership is the best deterrent": the thing; "that the best way is to join":
    /// the deed.
    private static Optional<String> believed(Material m, Sentence s) {
        for (Token t : s.tokens()) {
            if (!t.isVerb() || !HOLDS.contains(t.lemma())) continue;
            Optional<Token> clause = s.dependent(t.index(), "ccomp");
            Optional<Token> is = clause.filter(c -> c.lemma().equals("be"));
            if (is.isEmpty()) continue;
            Optional<Token> deed =
                    s.dependent(is.get().index(), "xcomp", "ccomp", "attr").filter(Token::isVerb);
            if (deed.isPresent()) return deed.map(d -> words(m, s, d));
            Optional<Token> thing =
                    s.dependent(is.get().index(), "nsubj")
                            .filter(x -> x.isNoun() && !isEmpty(s, x) && !x.pos().equals("EX"));
            if (thing.isPresent()) return thing.map(x -> words(m, s, x));
        }
        return Optional.empty();
    }

    private Optional<String> object(Material m, Sentence s, boolean plural) {
        Token best = null;
        for (Token t : s.tokens()) {
            boolean thing =
                    t.is("dobj", "pobj", "nsubj", "nsubjpass")
                            && t.isNoun()
                            && !t.isProperNoun()
                            && !m.isTime(t)
                            && !isNumber(s, t)
                            && (t.pos().equals("NNS") == plural)
                            && m.who(s, t).filter(x -> agents.isAgent(m, x)).isEmpty();
            if (thing && (best == null || rank(t) < rank(best))) best = t;
        }
        return Optional.ofNullable(best).map(b -> words(m, s, b));
    }

    private static int rank(Token t) {
        return t.is("dobj") ? 0 : t.is("nsubj", "nsubjpass") ? 1 : 2;
    }
}
