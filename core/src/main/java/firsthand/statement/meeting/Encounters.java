package firsthand.statement.meeting;

import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.statement.TimeExpression;
import firsthand.statement.attribution.Clauses;
import firsthand.statement.material.Audience;
import firsthand.statement.material.Deadlines;
import firsthand.statement.material.Material;
import firsthand.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Tells whether a verb tells of an encounter: with whom, when, how long.
final class Encounters {
    /// What may be talked to on the air or for print.
    private static final Set<String> MEDIA =
            Set.of(
                    "magazine",
                    "newspaper",
                    "paper",
                    "radio",
                    "broadcaster",
                    "station",
                    "channel",
                    "television",
                    "show",
                    "programme",
                    "program",
                    "correspondent",
                    "agency");

    /// What one asks, plans or is bound to do before it is done.
    private static final Set<String> PLANS =
            Set.of(
                    "ask",
                    "be",
                    "due",
                    "want",
                    "plan",
                    "expect",
                    "hope",
                    "agree",
                    "promise",
                    "fly",
                    "go",
                    "travel",
                    "come",
                    "schedule",
                    "arrange",
                    "invite",
                    "request",
                    "will",
                    "intend",
                    "set");

    private Encounters() {}

    /// Whether the verb tells of an encounter here: whom or how long, or "told reporters".
    static boolean isEncounter(Material m, Sentence s, Token verb, String kind) {
        Optional<Token> subject = Clauses.subject(s, verb);
        if (kind.equals("call") && isSummoned(m, s, verb)) return true;
        if (subject.isEmpty()) return false;
        Span clause = s.subtreeSpan(verb.index());
        return switch (kind) {
            case "tell" ->
                    s.dependent(verb.index(), "dobj").filter(o -> isAudience(s, o)).isPresent();
            case "talk" ->
                    hasMinutes(m, clause) && (hasPartner(s, verb) || areSeveral(s, subject.get()))
                            || hasPartner(s, verb) && hasDay(m, s);
            case "meet" -> meets(m, s, verb, clause);
            case "call" -> s.dependent(verb.index(), "dobj").filter(o -> isBody(o)).isPresent();
            case "hear" -> isBody(subject.get()) && hasDay(m, s);
            case "visit" -> hasDay(m, s) && s.dependent(verb.index(), "dobj").isPresent();
            case "sit" ->
                    sitsDown(s, verb)
                            || hasPartner(s, verb)
                            || isBody(subject.get()) && hasMinutes(m, clause);
            case "answers" -> isQuestioned(m, s, verb, clause);
            case "before" -> isBefore(s, verb) && hasDay(m, s);
            case "see" -> sees(m, s, verb);
            case "receive" ->
                    s.dependent(verb.index(), "dobj").filter(o -> isSomebody(s, o)).isPresent()
                            && hasDay(m, s);
            case "spend" -> hasMinutes(m, clause) && hasPartner(s, verb);
            case "hold" -> hadTime(s, verb) && hasMinutes(m, clause);
            default -> false;
        };
    }

    static boolean areSeveral(Sentence s, Token subject) {
        return subject.pos().endsWith("S")
                || Set.of("we", "they").contains(subject.lemma())
                || s.dependent(subject.index(), "conj").isPresent();
    }

    /// "was called to the ministry on Monday".
    static boolean isSummoned(Material m, Sentence s, Token verb) {
        return s.dependent(verb.index(), "auxpass").isPresent()
                && hasDay(m, s)
                && s.dependents(verb.index(), "prep").stream()
                        .filter(p -> p.lemma().equals("to"))
                        .flatMap(p -> s.dependent(p.index(), "pobj").stream())
                        .anyMatch(o -> o.isProperNoun() || Audience.PLACES.contains(o.lemma()));
    }

    /// "sat down at the table".
    static boolean sitsDown(Sentence s, Token verb) {
        return s.subtree(verb.index()).stream().anyMatch(t -> t.lemma().equals("table"));
    }

    static boolean meets(Material m, Sentence s, Token verb, Span clause) {
        Optional<Token> object = s.dependent(verb.index(), "dobj");
        if (object.isPresent() && !isSomebody(s, object.get())) return false;
        if (verb.pos().equals("VBN") && Clauses.subject(s, verb).isEmpty()) return false;
        return object.isPresent() || hasPartner(s, verb) || hasDay(m, s) || hasMinutes(m, clause);
    }

    static boolean isSomebody(Sentence s, Token t) {
        return t.isProperNoun()
                || t.pos().startsWith("PRP") && !t.lemma().equals("it")
                || Audience.PEOPLE.contains(t.lemma())
                || s.nameAt(t.index()).isPresent();
    }

    static boolean isBody(Token t) {
        return Audience.BODIES.contains(t.lemma());
    }

    static boolean isAudience(Sentence s, Token t) {
        boolean crowd =
                t.pos().equals("NNS")
                        && Audience.PEOPLE.contains(t.lemma())
                        && !Set.of("side", "party", "team").contains(t.lemma())
                        && s.dependent(t.index(), "poss").isEmpty();
        return crowd || Audience.PRESS.contains(t.lemma()) || Audience.HALLS.contains(t.lemma());
    }

    static boolean hasPartner(Sentence s, Token verb) {
        boolean speaks = Set.of("speak", "talk").contains(verb.lemma());
        return s.dependents(verb.index(), "prep").stream()
                .filter(p -> p.lemma().equals("with") || speaks && p.lemma().equals("to"))
                .anyMatch(
                        p ->
                                s.dependent(p.index(), "pobj")
                                        .filter(
                                                o ->
                                                        isSomebody(s, o)
                                                                || speaks
                                                                        && MEDIA.contains(
                                                                                o.lemma()))
                                        .isPresent());
    }

    static boolean hasDay(Material m, Sentence s) {
        return m.datesIn(s.span()).stream().anyMatch(Encounters::isDay);
    }

    static boolean isDay(TimeExpression t) {
        return Deadlines.day(t.value()).isPresent();
    }

    static boolean hasMinutes(Material m, Span span) {
        return minutes(m, span).isPresent();
    }

    /// The length that is told in the span: "50-minute", "31 hours".
    static OptionalInt minutes(Material m, Span span) {
        for (TimeExpression t : m.dates()) {
            if (!span.overlaps(t.span()) || t.type() != TimeExpression.Type.DURATION) continue;
            if (isCountedFrom(m, t)) continue;
            if (!t.value().matches("PT(\\d{1,4}(\\.\\d)?H)?(\\d{1,4}M)?")) continue;
            double minutes = 0;
            String v = t.value().substring(2);
            int h = v.indexOf('H');
            if (h > 0) minutes += 60 * Double.parseDouble(v.substring(0, h));
            String rest = v.substring(h + 1).replace("M", "");
            if (!rest.isEmpty()) minutes += Double.parseDouble(rest);
            if (minutes >= 5) return OptionalInt.of((int) Math.round(minutes));
        }
        return OptionalInt.empty();
    }

    /// "ten minutes earlier", "36 hours after the end": no length.
    static boolean isCountedFrom(Material m, TimeExpression t) {
        int to = Math.min(m.words().length(), t.span().end() + 10);
        String behind = m.words().substring(t.span().end(), to);
        return behind.matches("(?s)(?<!\\s)\\s+(?:after|before|later|earlier|ago|late|into)\\b.*");
    }

    /// "is to answer questions in the committee on Tuesday", "took questions for half an hour".
    private static boolean isQuestioned(Material m, Sentence s, Token verb, Span clause) {
        boolean questions =
                s.dependent(verb.index(), "dobj")
                        .filter(o -> o.lemma().equals("question"))
                        .isPresent();
        boolean body = s.subtree(verb.index()).stream().anyMatch(t -> t.isNoun() && isBody(t));
        return questions && (hasMinutes(m, clause) || body && hasDay(m, s));
    }

    /// "will appear before the committee on Monday".
    private static boolean isBefore(Sentence s, Token verb) {
        return s.dependents(verb.index(), "prep").stream()
                .filter(p -> Set.of("before", "to", "in").contains(p.lemma()))
                .flatMap(p -> s.dependent(p.index(), "pobj").stream())
                .anyMatch(Encounters::isBody);
    }

    /// "has asked to see the prisoner on Thursday", "is to see the families on Monday".
    private static boolean sees(Material m, Sentence s, Token verb) {
        boolean planned =
                Clauses.isToCome(s, verb)
                        || Clauses.isInfinitive(s, verb)
                                && s.head(verb).filter(h -> PLANS.contains(h.lemma())).isPresent();
        boolean whom =
                s.dependent(verb.index(), "dobj")
                        .filter(o -> isSomebody(s, o) || isBody(o))
                        .isPresent();
        return planned && whom && hasDay(m, s);
    }

    /// "had 25 minutes with the families".
    private static boolean hadTime(Sentence s, Token verb) {
        boolean time =
                s.dependent(verb.index(), "dobj")
                        .filter(o -> Set.of("minute", "hour").contains(o.lemma()))
                        .isPresent();
        return time && hasPartner(s, verb);
    }
}
