package firsthand.statement.commitment;

import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.statement.Commitment;
import firsthand.statement.Speaker;
import firsthand.statement.TimeExpression;
import firsthand.statement.attribution.Clauses;
import firsthand.statement.lexicon.StemLexicon;
import firsthand.statement.material.Agents;
import firsthand.statement.material.Deadline;
import firsthand.statement.material.Deadlines;
import firsthand.statement.material.Material;
import firsthand.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds what somebody undertakes to do or is to do, and by when: clauses with a deadline that is
/// still to come, and promises without one.
public final class CommitmentFinder {
    private static final Set<String> STILL_TO_COME =
            Set.of("will", "would", "shall", "must", "should", "’ll", "'ll", "may", "can", "could");

    private static final Set<String> WILL = Set.of("will", "would", "’ll", "'ll", "shall");

    /// What nobody undertakes.
    private static final Set<String> PASSIVE_OR_STATE =
            Set.of(
                    "be",
                    "have",
                    "control",
                    "win",
                    "accept",
                    "need",
                    "know",
                    "see",
                    "think",
                    "like",
                    "want",
                    "become",
                    "remain",
                    "seem",
                    "say",
                    "tell",
                    "feel",
                    "mean",
                    "get",
                    "take",
                    "come",
                    "happen",
                    "cost",
                    "lose",
                    "face",
                    "rather",
                    "love",
                    "hope",
                    "depend",
                    "fall",
                    "rise",
                    "die",
                    "live",
                    "find",
                    "learn",
                    "notice",
                    "believe",
                    "understand",
                    "remember",
                    "wait",
                    "expect",
                    "show",
                    "do",
                    "go",
                    "let",
                    "give");

    /// What holds undertakings without being anybody: whoever made it undertakes.
    private static final Set<String> PACTS =
            Set.of(
                    "deal",
                    "agreement",
                    "pact",
                    "accord",
                    "treaty",
                    "law",
                    "plan",
                    "protocol",
                    "bill");

    private static final Set<String> SOME_DAY =
            Set.of("when", "after", "before", "once", "until", "while");

    private final Agents agents = new Agents();
    private final StemLexicon lexicon = StemLexicon.read(CommitmentFinder.class, "commitments.tsv");
    private final Deadlines deadlines = new Deadlines();

    /// In order of place.
    public List<Commitment> find(Material m) {
        List<Commitment> found = new ArrayList<>();
        for (int i = 0; i < m.text().size(); i++) {
            Span span = m.text().sentences().get(i);
            if (m.report().isJunk(span)) continue;
            List<Deadline> due = deadlinesIn(m, span);
            if (due.isEmpty() && !lexicon.mayOccur(m.words(), span)) continue;
            Sentence s = m.text().sentence(i);
            if (s.isParsed()) inSentence(m, s, due, found);
            else unparsed(m, span, due, found);
        }
        found.sort(Comparator.comparing(Commitment::span));
        return found.stream().filter(c -> c.by().isPresent() || c.due().isPresent()).toList();
    }

    private List<Deadline> deadlinesIn(Material m, Span sentence) {
        List<Deadline> found = new ArrayList<>();
        for (TimeExpression t : m.datesIn(sentence)) {
            deadlines
                    .of(m, sentence, t)
                    .map(d -> nextWeek(m, sentence, t, d))
                    .filter(d -> isAhead(m, d) || isToday(m, sentence, t, d))
                    .ifPresent(found::add);
        }
        return found;
    }

    /// A weekday of a deed still to come that was taken for the last one is the next one.
    private static Deadline nextWeek(Material m, Span sentence, TimeExpression t, Deadline d) {
        boolean weekday =
                t.span()
                        .of(m.words())
                        .toLowerCase(Locale.ROOT)
                        .matches("(mon|tues|wednes|thurs|fri|satur|sun)day");
        if (!weekday || m.published().isEmpty() || d.due().isEmpty()) return d;
        Optional<LocalDate> day = Deadlines.day(d.due().get());
        if (day.isEmpty() || day.get().isAfter(m.published().get()) || !isComing(m, sentence, t))
            return d;
        return new Deadline(d.span(), Optional.of(day.get().plusWeeks(1).toString()), d.framing());
    }

    /// "would announce it in the evening": a time of the day of publication.
    private static boolean isToday(Material m, Span sentence, TimeExpression t, Deadline d) {
        return t.type() == TimeExpression.Type.TIME
                && d.due().equals(m.published().map(LocalDate::toString))
                && isComing(m, sentence, t);
    }

    /// Whether the time stands with a verb that is still to come.
    private static boolean isComing(Material m, Span sentence, TimeExpression t) {
        Optional<Integer> i = m.text().sentenceAt(sentence.start());
        if (i.isEmpty() || !m.text().sentence(i.get()).isParsed()) return false;
        Sentence s = m.text().sentence(i.get());
        Optional<Token> verb = s.tokenAt(t.span().start()).flatMap(x -> Clauses.verbAbove(s, x));
        return verb.filter(
                        v ->
                                Clauses.isToCome(s, v)
                                        || Clauses.isInfinitive(s, v)
                                        || isExpected(s, v))
                .isPresent();
    }

    /// "is expected on Tuesday".
    private static boolean isExpected(Sentence s, Token v) {
        return Set.of("expect", "schedule", "due").contains(v.lemma())
                && s.dependents(v.index(), "auxpass").stream()
                        .anyMatch(a -> a.pos().equals("VBZ") || a.pos().equals("VBP"));
    }

    /// Whether the deadline lies behind the day of publication, as far as that is known.
    private static boolean isAhead(Material m, Deadline d) {
        if (m.published().isEmpty() || d.due().isEmpty()) return true;
        String due = d.due().get();
        String today = m.published().get().toString();
        int order = due.compareTo(today.substring(0, Math.min(due.length(), today.length())));
        boolean point = due.length() == 10 && d.framing() == Deadline.Framing.POINT;
        return point ? order > 0 : order >= 0;
    }

    private void inSentence(Material m, Sentence s, List<Deadline> due, List<Commitment> found) {
        Set<Integer> verbs = new HashSet<>();
        for (Deadline d : due) {
            Optional<Token> verb = undertaking(s, d);
            if (verb.isPresent()) {
                if (verbs.add(verb.get().index()) || d.framing() == Deadline.Framing.LIMIT) {
                    found.add(commitment(m, s, verb.get(), Optional.of(d), found));
                } else {
                    Optional<Commitment> second = joined(m, s, verb.get(), d, found);
                    second.ifPresent(c -> endBefore(m, c.span().start(), found));
                    second.ifPresent(found::add);
                }
            } else if (d.framing() != Deadline.Framing.POINT) {
                nominal(m, s, d, found).ifPresent(found::add);
            }
        }
        for (Token t : s.tokens()) {
            boolean promise = tells(t).filter("promise"::equals).isPresent();
            if (!t.isVerb() || verbs.contains(t.index())) continue;
            if (!due.isEmpty() && !t.is("conj")) continue;
            if (!due.isEmpty()
                    && due.stream().anyMatch(d -> s.subtreeSpan(t.index()).overlaps(d.span())))
                continue;
            if (promise && due.isEmpty()) promised(m, s, t).ifPresent(found::add);
            else if (bindsItself(m, s, t)) found.add(commitment(m, s, t, Optional.empty(), found));
        }
    }

    /// "bans new contracts from May and old contracts from June": the second thing with its own
    /// time.
    private Optional<Commitment> joined(
            Material m, Sentence s, Token verb, Deadline d, List<Commitment> before) {
        Optional<Token> noun =
                s.tokenAt(d.span().start()).stream()
                        .flatMap(t -> s.ancestors(t.index()).stream())
                        .filter(t -> t.isNoun() && isSecond(m, s, verb, t))
                        .findFirst();
        if (noun.isEmpty() || d.framing() == Deadline.Framing.POINT) return Optional.empty();
        Span span = Clauses.trimmed(s, s.subtreeSpan(noun.get().index()).union(d.span()));
        return Optional.of(new Commitment(span, by(m, s, verb, before), span, d.due()));
    }

    /// Ends the last undertaking where the second thing of its sentence begins.
    private static void endBefore(Material m, int start, List<Commitment> found) {
        if (found.isEmpty()) return;
        Commitment first = found.getLast();
        if (first.span().start() >= start || first.span().end() <= start) return;
        String before = m.words().substring(first.span().start(), start);
        String kept = before.stripTrailing().replaceFirst(",? (?:and|but|or)$", "");
        if (kept.length() < 10) return;
        Span span = new Span(first.span().start(), first.span().start() + kept.length());
        found.set(found.size() - 1, new Commitment(span, first.by(), what(m, span), first.due()));
    }

    /// Whether the noun is joined by "and" behind a time that stands with the first thing.
    private static boolean isSecond(Material m, Sentence s, Token verb, Token noun) {
        if (noun.index() < verb.index()) return false;
        int start = s.subtreeSpan(noun.index()).start();
        Span before = new Span(verb.span().start(), Math.max(verb.span().end(), start));
        boolean time = !m.datesIn(before).isEmpty();
        return time
                && s.tokensIn(before).stream()
                        .reduce((x, y) -> y)
                        .filter(t -> t.lemma().equals("and"))
                        .isPresent();
    }

    private Optional<String> tells(Token t) {
        if (t.isVerb()) return lexicon.verb(t.lemma());
        if (t.isNoun()) return lexicon.noun(t.lemma());
        return lexicon.adjective(t.lemma());
    }

    /// The verb of the clause that the deadline binds, if it is still to come.
    private Optional<Token> undertaking(Sentence s, Deadline d) {
        Optional<Token> at = s.tokenAt(d.span().start());
        if (at.isEmpty()) return Optional.empty();
        Optional<Token> verb = Clauses.verbAbove(s, at.get());
        for (int up = 0; up < 4 && verb.isPresent(); up++) {
            Token v = verb.get();
            if (binds(s, v, d)) return Optional.of(outer(s, v));
            boolean inside =
                    v.is("ccomp") && s.head(v).filter(h -> Clauses.isInfinitive(s, h)).isPresent();
            if (Clauses.isPast(s, v)
                    && !Clauses.isInfinitive(s, v)
                    && tells(v).isEmpty()
                    && !inside) break;
            verb = s.head(v).flatMap(h -> Clauses.verbAbove(s, h));
        }
        return Optional.empty();
    }

    /// "will publish what it finds by June": not the finding is due but the publishing.
    private static Token outer(Sentence s, Token v) {
        boolean embedded = v.is("ccomp", "pcomp", "relcl") && !Clauses.isToCome(s, v);
        Optional<Token> above =
                embedded ? s.head(v).filter(h -> Clauses.isToCome(s, h)) : Optional.empty();
        return above.orElse(v);
    }

    private boolean binds(Sentence s, Token v, Deadline d) {
        if (isUnreal(s, v) || isSomeDay(s, v)) return false;
        boolean told =
                d.framing() == Deadline.Framing.POINT
                        && Clauses.isPast(s, v)
                        && s.tokenAt(d.span().start()).filter(t -> isOf(s, t, v)).isPresent();
        if (told) return false;
        boolean modal =
                s.dependents(v.index(), "aux").stream()
                        .anyMatch(
                                a ->
                                        STILL_TO_COME.contains(a.form().toLowerCase(Locale.ROOT))
                                                || a.form().equalsIgnoreCase("wo"));
        if (modal) return true;
        if (s.dependents(v.index()).stream()
                .anyMatch(x -> tells(x).filter("due"::equals).isPresent())) return true;
        Optional<Token> head = s.head(v);
        if (Clauses.isInfinitive(s, v)) {
            if (head.isEmpty()) return true;
            Token h = head.get();
            if (h.lemma().equals("be") || tells(h).isPresent()) return true;
            return d.framing() != Deadline.Framing.POINT && !Clauses.isPast(s, h);
        }
        if (tells(v).filter("promise"::equals).isPresent()) return true;
        boolean has = v.lemma().equals("have") && !Clauses.isPast(s, v);
        if (has && d.framing() != Deadline.Framing.POINT) return true;
        boolean present = v.pos().equals("VBZ") || v.pos().equals("VBP");
        return present
                && !v.lemma().equals("say")
                && s.dependent(v.index(), "nsubj", "nsubjpass").isPresent();
    }

    /// "would have had an answer".
    private static boolean isUnreal(Sentence s, Token v) {
        return s.dependents(v.index(), "aux").stream().anyMatch(a -> a.lemma().equals("have"))
                && s.dependents(v.index(), "aux").stream().anyMatch(a -> a.pos().equals("MD"));
    }

    /// "when he meets them on Monday": the time of another deed.
    private static boolean isSomeDay(Sentence s, Token v) {
        return v.is("advcl")
                && s.dependents(v.index(), "mark", "advmod").stream()
                        .anyMatch(k -> SOME_DAY.contains(k.lemma()));
    }

    /// Whether the time hangs on the verb itself, not on what it takes: "agreed on Sunday to go".
    private static boolean isOf(Sentence s, Token time, Token verb) {
        return Clauses.verbAbove(s, time).filter(v -> v.index() == verb.index()).isPresent();
    }

    private Commitment commitment(
            Material m, Sentence s, Token verb, Optional<Deadline> d, List<Commitment> before) {
        Span span = clause(s, verb, d);
        if (d.isPresent()) span = span.union(d.get().span());
        span = withSubject(s, verb, span);
        return new Commitment(
                span, by(m, s, verb, before), what(m, span), d.flatMap(Deadline::due));
    }

    /// The clause with the noun phrase right before it, where the parser hung the subject
    /// elsewhere.
    private static Span withSubject(Sentence s, Token verb, Span span) {
        Optional<Token> first = s.tokenAt(span.start());
        boolean headless =
                first.filter(t -> t.pos().equals("MD")).isPresent()
                        && s.dependent(verb.index(), "nsubj", "nsubjpass").isEmpty();
        if (!headless || first.get().index() == 0) return span;
        Token top = s.token(first.get().index() - 1);
        if (!top.isNoun()) return span;
        for (Token t : s.ancestors(top.index())) {
            if (!t.isNoun() && !t.is("prep") || t.index() > top.index()) break;
            if (t.is("prep", "pobj", "dobj", "nsubj")) top = t;
        }
        return top.is("prep") ? span : s.subtreeSpan(top.index()).union(span);
    }

    /// The clause without those joined to it that have a time or a subject of their own.
    private static Span clause(Sentence s, Token verb, Optional<Deadline> d) {
        Span span = Clauses.span(s, verb);
        for (Token c : s.dependents(verb.index(), "conj")) {
            boolean own =
                    c.isVerb()
                            && (s.dependent(c.index(), "nsubj", "nsubjpass").isPresent()
                                    || Clauses.isToCome(s, c));
            Span joined = s.subtreeSpan(c.index());
            boolean due = d.filter(x -> joined.overlaps(x.span())).isPresent();
            int from =
                    s.dependents(verb.index(), "cc").stream()
                            .filter(cc -> cc.index() < c.index())
                            .mapToInt(cc -> cc.span().start())
                            .max()
                            .orElse(joined.start());
            if (own && !due && from > verb.span().end() && from < span.end())
                span = Clauses.trimmed(s, new Span(span.start(), from));
        }
        return span;
    }

    /// Who undertakes it: the subject; for what a deal does or what is to be done by nobody named
    /// those who made the undertaking spoken of just before.
    private Optional<Speaker> by(Material m, Sentence s, Token verb, List<Commitment> before) {
        Optional<Token> subject =
                Clauses.subject(s, verb)
                        .filter(t -> !m.isTime(t))
                        .or(
                                () ->
                                        s.head(verb)
                                                .filter(h -> verb.is("conj"))
                                                .flatMap(h -> s.dependent(h.index(), "nsubj")));
        Optional<Speaker> who =
                subject.flatMap(t -> m.who(s, t))
                        .filter(x -> agents.mayAct(m, x))
                        .filter(x -> !m.report().outlet().equals(Optional.of(x.name())));
        boolean passive = s.dependent(verb.index(), "auxpass").isPresent();
        boolean pact = subject.filter(t -> PACTS.contains(t.lemma())).isPresent();
        boolean nobody = subject.isEmpty() && Clauses.isInfinitive(s, verb);
        if (who.isPresent() && !pact) return who;
        if (!passive && !pact && !nobody) return Optional.empty();
        Optional<Speaker> above = passive ? Optional.empty() : agentAbove(m, s, verb);
        return nobody ? above : lately(m, s, before).or(() -> above);
    }

    /// The nearest subject above that is somebody.
    private Optional<Speaker> agentAbove(Material m, Sentence s, Token from) {
        for (Optional<Token> at = Optional.of(from); at.isPresent(); at = s.head(at.get())) {
            Optional<Speaker> who =
                    s.dependent(at.get().index(), "nsubj")
                            .flatMap(t -> m.who(s, t))
                            .filter(x -> agents.isAgent(m, x));
            if (who.isPresent()) return who;
        }
        return Optional.empty();
    }

    /// Who made the last undertaking with somebody to it in this sentence or the one before.
    private static Optional<Speaker> lately(Material m, Sentence s, List<Commitment> before) {
        int at = m.text().sentenceAt(s.span().start()).orElse(0);
        return before.stream()
                .filter(c -> c.by().isPresent())
                .filter(c -> at - m.text().sentenceAt(c.span().start()).orElse(0) <= 1)
                .reduce((x, y) -> y)
                .flatMap(Commitment::by);
    }

    /// Without the word that joins it to what stands before.
    private static Span what(Material m, Span span) {
        boolean that = span.of(m.words()).startsWith("that ");
        return that ? new Span(span.start() + 5, span.end()) : span;
    }

    /// "a ruling due by the end of June", "season tickets until 31 January": no verb that is still
    /// to come, but a noun in front of the deadline.
    private Optional<Commitment> nominal(
            Material m, Sentence s, Deadline d, List<Commitment> before) {
        Optional<Token> at = s.tokenAt(d.span().start());
        Optional<Token> head = at.flatMap(s::head);
        if (head.isEmpty()) return Optional.empty();
        Token h = head.get();
        boolean due = tells(h).filter("due"::equals).isPresent();
        boolean verbless = s.root().filter(r -> !r.isVerb()).isPresent();
        if (!due && !(h.isNoun() && (verbless || d.framing() == Deadline.Framing.LIMIT)))
            return Optional.empty();
        if (Clauses.verbAbove(s, h)
                        .filter(v -> Clauses.isPast(s, v) && tells(v).isEmpty())
                        .isPresent()
                && !due) {
            return Optional.empty();
        }
        Token top = due ? s.head(h).filter(x -> x.isNoun() || x.isVerb()).orElse(h) : h;
        Span span = Clauses.trimmed(s, s.subtreeSpan(top.index()).union(d.span()));
        Optional<Speaker> by =
                agentAbove(m, s, h).or(() -> m.sayer(span).filter(x -> agents.isAgent(m, x)));
        return Optional.of(new Commitment(span, by, span, d.due()));
    }

    /// "we will appeal", "the union said it would appeal", "the bank will publish them": a party
    /// that
    /// says or is said to do something of its own will, without a time.
    private boolean bindsItself(Material m, Sentence s, Token verb) {
        boolean will =
                s.dependents(verb.index(), "aux").stream()
                        .anyMatch(a -> WILL.contains(a.form().toLowerCase(Locale.ROOT)));
        if (!will || PASSIVE_OR_STATE.contains(verb.lemma()) || Clauses.isDenied(s, verb))
            return false;
        if (Clauses.isConditional(s, verb) || verb.is("relcl", "advcl")) return false;
        Optional<Token> subject = Clauses.subject(s, verb);
        boolean rather =
                s.dependents(verb.index()).stream().anyMatch(t -> t.lemma().equals("rather"));
        if (subject.isEmpty() || rather || isUnreal(s, verb)) return false;
        Token who = subject.get();
        boolean would = !s.dependents(verb.index(), "aux").getFirst().lemma().equals("will");
        if (Set.of("i", "we").contains(who.lemma()))
            return m.speechAt(who.span().start()).isPresent();
        boolean pronoun = Set.of("he", "she", "it", "they").contains(who.lemma());
        if (pronoun) return m.sayer(who.span()).isPresent();
        return !would && who.isProperNoun() && m.speechAt(verb.span().start()).isEmpty();
    }

    /// "promised to open the books": without a time.
    private Optional<Commitment> promised(Material m, Sentence s, Token verb) {
        boolean content =
                s.dependent(verb.index(), "xcomp", "ccomp", "dobj").isPresent()
                        && !Clauses.isDenied(s, verb);
        Optional<Token> clause = s.dependent(verb.index(), "ccomp");
        boolean past = clause.filter(c -> c.isVerb() && Clauses.isPast(s, c)).isPresent();
        if (!content || past) return Optional.empty();
        return Optional.of(commitment(m, s, verb, Optional.empty(), List.of()));
    }

    /// In a language without a parser: the sentence around the deadline.
    private void unparsed(Material m, Span sentence, List<Deadline> due, List<Commitment> found) {
        for (Deadline d : due) {
            if (d.framing() == Deadline.Framing.POINT) continue;
            Optional<Speaker> by = m.sayer(d.span()).filter(x -> agents.isAgent(m, x));
            found.add(new Commitment(sentence, by, sentence, d.due()));
            return;
        }
    }
}
