package firsthand.statement.meeting;

import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.statement.Meeting;
import firsthand.statement.Speaker;
import firsthand.statement.TimeExpression;
import firsthand.statement.attribution.Clauses;
import firsthand.statement.attribution.NounPhrase;
import firsthand.statement.lexicon.StemLexicon;
import firsthand.statement.material.Agents;
import firsthand.statement.material.Audience;
import firsthand.statement.material.Deadlines;
import firsthand.statement.material.Material;
import firsthand.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Finds encounters that a report tells of: talks, press conferences, hearings, sessions, visits.
public final class MeetingFinder {
    /// Longest clause that is shown whole, in characters.
    private static final int LONGEST = 320;

    private final Agents agents = new Agents();
    private final StemLexicon lexicon = StemLexicon.read(MeetingFinder.class, "meetings.tsv");

    /// In order of place.
    public List<Meeting> find(Material m) {
        List<Meeting> found = new ArrayList<>();
        for (int i = 0; i < m.text().size(); i++) {
            Span span = m.text().sentences().get(i);
            if (m.report().isJunk(span) || !lexicon.mayOccur(m.words(), span)) continue;
            Sentence s = m.text().sentence(i);
            if (s.isParsed()) inSentence(m, s, found);
        }
        found.sort(Comparator.comparing(Meeting::span));
        return found;
    }

    private void inSentence(Material m, Sentence s, List<Meeting> found) {
        Set<Span> seen = new LinkedHashSet<>();
        for (Token t : s.tokens()) {
            Optional<String> kind = kind(m, s, t);
            if (kind.isEmpty()) continue;
            Token above = Clauses.verbAbove(s, t).orElse(t);
            Token verb = isAfterthought(s, t, above) ? t : above;
            Span span = clause(s, t, verb);
            boolean inner = seen.stream().noneMatch(span::contains) && isOtherDay(m, span, seen);
            if (!inner && seen.stream().anyMatch(span::overlaps)) continue;
            seen.add(span);
            Meeting meeting = meeting(m, s, t, verb, span, shown(kind.get()));
            if (hasSides(m, s, t, meeting)) found.add(meeting);
        }
    }

    /// Whether the clause stands inside another's and has a day of its own: "told reporters on
    /// Monday that the hearing would be on Friday".
    private static boolean isOtherDay(Material m, Span span, Set<Span> seen) {
        boolean inside = seen.stream().allMatch(o -> !o.overlaps(span) || o.contains(span));
        boolean day = m.datesIn(span).stream().anyMatch(Encounters::isDay);
        int outer =
                seen.stream()
                        .filter(o -> o.contains(span))
                        .mapToInt(o -> m.datesIn(o).size())
                        .max()
                        .orElse(0);
        return inside && day && outer > m.datesIn(span).size();
    }

    /// Whether somebody is known to take part, or the words name the body that meets, or its day or
    /// its length: not "as talks continue".
    private boolean hasSides(Material m, Sentence s, Token t, Meeting meeting) {
        if (meeting.who().isEmpty() && meeting.kind().equals("press")) return false;
        boolean held = !Set.of("continue", "go").contains(verbOf(s, t));
        boolean fixed = meeting.dated() || meeting.minutes().isPresent();
        return !meeting.who().isEmpty() || fixed && held;
    }

    private static String verbOf(Sentence s, Token t) {
        return Clauses.verbAbove(s, t).map(Token::lemma).orElse("");
    }

    /// The kind of encounter for a word of the table.
    private static String shown(String kind) {
        return switch (kind) {
            case "press", "tell" -> "press";
            case "session", "call", "hear", "answers", "before" -> "session";
            case "receive" -> "talks";
            case "visit" -> "visit";
            default -> "talks";
        };
    }

    private Optional<String> kind(Material m, Sentence s, Token t) {
        if (t.isVerb())
            return lexicon.verb(t.lemma()).filter(k -> Encounters.isEncounter(m, s, t, k));
        if (!t.isNoun()) return Optional.empty();
        return nounKind(s, t).filter(k -> isHeld(m, s, t, k));
    }

    /// "news conference" before "conference".
    private Optional<String> nounKind(Sentence s, Token t) {
        if (t.index() > 0) {
            String pair = s.token(t.index() - 1).lemma() + " " + t.lemma();
            Optional<String> found = lexicon.noun(pair);
            if (found.isPresent()) return found;
        }
        boolean closed =
                t.lemma().equals("door")
                        && t.index() > 0
                        && s.token(t.index() - 1).lemma().startsWith("close");
        if (closed) return Optional.of("doors");
        boolean time = Set.of("minute", "hour").contains(t.lemma());
        if (time && Encounters.hasPartner(s, t)) return Optional.of("doors");
        return lexicon.noun(t.lemma()).filter(k -> !k.equals("length"));
    }

    /// Whether the noun stands for one encounter: with a time, a length, those who took part, or a
    /// verb that holds, opens or ends it.
    private boolean isHeld(Material m, Sentence s, Token t, String kind) {
        Token verb = Clauses.verbAbove(s, t).orElse(t);
        Span around = s.subtreeSpan(t.index()).union(verb.span());
        if (Encounters.hasMinutes(m, s.subtreeSpan(verb.index()))
                || Encounters.hasMinutes(m, around)) return true;
        boolean held =
                t.is("dobj", "nsubj", "nsubjpass", "pobj", "conj", "attr")
                        && lexicon.verb(verb.lemma()).filter("hold"::equals).isPresent();
        if (kind.equals("doors")) return false;
        if (kind.equals("press") || isAttended(s, t)) return true;
        boolean with =
                s.dependents(t.index(), "prep").stream()
                        .anyMatch(p -> Set.of("with", "between").contains(p.lemma()));
        return held
                || (with || kind.equals("session")) && Encounters.hasDay(m, s)
                || Encounters.hasDay(m, s) && t.is("dobj", "nsubj", "pobj", "attr");
    }

    /// "at a hearing", "during the talks", "after a meeting": somebody did something there.
    private static boolean isAttended(Sentence s, Token t) {
        boolean determined = s.dependent(t.index(), "det", "poss", "nmod", "compound").isPresent();
        return determined
                && t.is("pobj")
                && s.head(t)
                        .filter(
                                p ->
                                        Set.of("at", "during", "after", "following")
                                                .contains(p.lemma()))
                        .isPresent();
    }

    private static boolean isFollowing(Token p) {
        return p.form().equalsIgnoreCase("following") && !p.is("nmod", "amod")
                || p.form().equalsIgnoreCase("after") && p.is("prep");
    }

    /// Whether the noun stands in "following the talks in Lund", apart from what the verb tells.
    private static boolean isAfterthought(Sentence s, Token t, Token verb) {
        return s.ancestors(t.index()).stream()
                .anyMatch(p -> p.index() > verb.index() && isFollowing(p));
    }

    /// The clause up to "following the talks in Lund": another encounter than the one it tells of.
    private static Span beforeAfterthought(Sentence s, Token t, Token verb, Span whole) {
        for (Token p : s.tokensIn(whole)) {
            Span other = s.subtreeSpan(p.index());
            boolean behind = other.start() > t.span().end() && other.start() > verb.span().end();
            if (behind && isFollowing(p) && other.start() < whole.end())
                return Clauses.trimmed(s, new Span(whole.start(), other.start()));
        }
        return whole;
    }

    private static Span clause(Sentence s, Token t, Token verb) {
        Span whole = beforeAfterthought(s, t, verb, Clauses.span(s, verb));
        if (whole.length() <= LONGEST) return whole;
        return Clauses.trimmed(s, s.subtreeSpan(t.index()).union(verb.span()));
    }

    private Meeting meeting(Material m, Sentence s, Token t, Token verb, Span span, String kind) {
        Optional<LocalDate> stated = day(m, s, t, span);
        return new Meeting(
                span,
                who(m, s, t, verb),
                place(m, s, span),
                stated.or(() -> assumed(m, s, verb)).map(LocalDate::toString),
                Encounters.minutes(m, span),
                kind,
                stated.isPresent());
    }

    /// The day named nearest to the word, in the clause before the rest of the sentence.
    private static Optional<LocalDate> day(Material m, Sentence s, Token t, Span clause) {
        boolean alone = Clauses.verbAbove(s, t).filter(v -> isAfterthought(s, t, v)).isPresent();
        return m.datesIn(alone ? clause : s.span()).stream()
                .filter(Encounters::isDay)
                .min(
                        Comparator.comparing((TimeExpression d) -> !clause.contains(d.span()))
                                .thenComparing(d -> Math.abs(d.span().start() - t.span().start())))
                .flatMap(d -> fitted(m, s, t, d));
    }

    /// The day, moved by a week where a weekday was taken for the one on the wrong side of the
    /// verb's
    /// tense.
    private static Optional<LocalDate> fitted(
            Material m, Sentence s, Token t, TimeExpression time) {
        Optional<LocalDate> day = Deadlines.day(time.value());
        Optional<Token> verb = Clauses.verbAbove(s, t);
        if (day.isEmpty() || verb.isEmpty() || m.published().isEmpty() || !isWeekday(m, time))
            return day;
        LocalDate today = m.published().get();
        boolean past = Clauses.isPast(s, verb.get());
        boolean infinitive = Clauses.isInfinitive(s, verb.get());
        boolean ahead =
                infinitive
                        || Clauses.isToCome(s, verb.get())
                        || Set.of("VBZ", "VBP").contains(verb.get().pos());
        if (past && !infinitive && day.get().isAfter(today)) return day.map(d -> d.minusWeeks(1));
        return ahead && day.get().isBefore(today) ? day.map(d -> d.plusWeeks(1)) : day;
    }

    private static boolean isWeekday(Material m, TimeExpression time) {
        return time.span().of(m.words()).toLowerCase(Locale.ROOT).contains("day");
    }

    /// Where no day is told: of the day of publication and the one before it that which the report
    /// names more often.
    private static Optional<LocalDate> assumed(Material m, Sentence s, Token verb) {
        if (Clauses.isToCome(s, verb) || m.published().isEmpty()) return Optional.empty();
        LocalDate today = m.published().get();
        int balance = 0;
        for (TimeExpression t : m.dates()) {
            Optional<LocalDate> day = Deadlines.day(t.value());
            if (day.isEmpty()) continue;
            if (day.get().equals(today)) balance++;
            if (day.get().equals(today.minusDays(1))) balance--;
        }
        return Optional.of(balance < 0 ? today.minusDays(1) : today);
    }

    private List<String> who(Material m, Sentence s, Token t, Token verb) {
        Set<String> names = new LinkedHashSet<>();
        if (verb.isVerb()) Clauses.subject(s, verb).ifPresent(x -> add(m, s, x, names));
        if (verb.lemma().equals("call") && verb.isVerb())
            s.dependent(verb.index(), "nsubjpass").ifPresent(x -> add(m, s, x, names));
        for (Token head : List.of(t, verb)) {
            for (Token d : s.dependents(head.index())) {
                if (d.is("dobj", "poss", "agent") && d.index() != t.index()) add(m, s, d, names);
                boolean with = Set.of("with", "between", "by", "of").contains(d.lemma());
                boolean to =
                        d.lemma().equals("to")
                                && Set.of("speak", "talk", "call").contains(head.lemma());
                boolean joins = d.is("prep") && (with || to);
                if (joins) s.dependent(d.index(), "pobj").ifPresent(x -> add(m, s, x, names));
            }
        }
        return List.copyOf(names);
    }

    /// The one meant and those joined by "and", if they are people or bodies.
    private void add(Material m, Sentence s, Token t, Set<String> names) {
        boolean somebody =
                Encounters.isSomebody(s, t) || Encounters.isBody(t) || Encounters.isAudience(s, t);
        boolean dateline =
                t.form().length() > 3 && t.form().equals(t.form().toUpperCase(Locale.ROOT));
        if ((somebody || t.pos().startsWith("PRP"))
                && !dateline
                && !m.isTime(t)
                && !isPlace(s, t)) {
            m.who(s, t)
                    .filter(
                            x ->
                                    !Audience.HALLS.contains(t.lemma())
                                            || Audience.BODIES.contains(t.lemma()))
                    .filter(x -> Encounters.isAudience(s, t) || agents.isAgent(m, x))
                    .map(Speaker::name)
                    .ifPresent(names::add);
        }
        for (Token c : s.dependents(t.index(), "conj")) add(m, s, c, names);
    }

    /// Whether the name stands behind "in" or "at".
    private static boolean isPlace(Sentence s, Token t) {
        return t.is("pobj")
                && s.head(t).filter(p -> Set.of("in", "at").contains(p.lemma())).isPresent();
    }

    /// The place behind "in" or "at" in the clause.
    private static Optional<String> place(Material m, Sentence s, Span clause) {
        for (Token p : s.tokensIn(clause)) {
            if (!p.is("prep") || !Set.of("in", "at").contains(p.lemma())) continue;
            Optional<Token> where = s.dependent(p.index(), "pobj");
            if (where.isEmpty() || m.datesIn(where.get().span().union(p.span())).size() > 0)
                continue;
            Token w = where.get();
            boolean named = w.isProperNoun() || Audience.PLACES.contains(w.lemma());
            if (named) return Optional.of(NounPhrase.name(m.words(), NounPhrase.span(s, w)));
        }
        return Optional.empty();
    }
}
