package firsthand.statement.commitment;

import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.statement.Commitment;
import firsthand.statement.Speaker;
import firsthand.statement.TimeExpression;
import firsthand.statement.attribution.Clauses;
import firsthand.statement.lexicon.StemLexicon;
import firsthand.statement.material.Deadline;
import firsthand.statement.material.Deadlines;
import firsthand.statement.material.Material;
import firsthand.text.Span;
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
        return found;
    }

    private List<Deadline> deadlinesIn(Material m, Span sentence) {
        List<Deadline> found = new ArrayList<>();
        for (TimeExpression t : m.datesIn(sentence)) {
            deadlines.of(m, sentence, t).filter(d -> isAhead(m, d)).ifPresent(found::add);
        }
        return found;
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
                    found.add(commitment(m, s, verb.get(), Optional.of(d)));
                }
            } else if (d.framing() != Deadline.Framing.POINT) {
                nominal(m, s, d).ifPresent(found::add);
            }
        }
        for (Token t : s.tokens()) {
            boolean promise = tells(t).filter("promise"::equals).isPresent();
            if (!due.isEmpty() || !t.isVerb()) continue;
            if (promise) promised(m, s, t).ifPresent(found::add);
            else if (bindsItself(m, s, t)) found.add(commitment(m, s, t, Optional.empty()));
        }
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
            if (Clauses.isPast(s, v) && !Clauses.isInfinitive(s, v) && tells(v).isEmpty()) break;
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
        if (v.lemma().equals("have") && d.framing() != Deadline.Framing.POINT) return true;
        boolean present = v.pos().equals("VBZ") || v.pos().equals("VBP");
        return present
                && !v.lemma().equals("say")
                && s.dependent(v.index(), "nsubj", "nsubjpass").isPresent();
    }

    private Commitment commitment(Material m, Sentence s, Token verb, Optional<Deadline> d) {
        Span span = Clauses.span(s, verb);
        if (d.isPresent()) span = span.union(d.get().span());
        Optional<Speaker> by = Clauses.subject(s, verb).flatMap(t -> m.who(s, t));
        return new Commitment(
                span, by.filter(m::isSomebody), what(m, span), d.flatMap(Deadline::due));
    }

    /// Without the word that joins it to what stands before.
    private static Span what(Material m, Span span) {
        boolean that = span.of(m.words()).startsWith("that ");
        return that ? new Span(span.start() + 5, span.end()) : span;
    }

    /// "a ruling due by the end of June", "season tickets until 31 January": no verb that is still
    /// to come, but a noun in front of the deadline.
    private Optional<Commitment> nominal(Material m, Sentence s, Deadline d) {
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
        return Optional.of(new Commitment(span, m.sayer(span), span, d.due()));
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
        Optional<Token> subject = s.dependent(verb.index(), "nsubj");
        if (subject.isEmpty()) return false;
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
        if (!content) return Optional.empty();
        return Optional.of(commitment(m, s, verb, Optional.empty()));
    }

    /// In a language without a parser: the sentence around the deadline.
    private static void unparsed(
            Material m, Span sentence, List<Deadline> due, List<Commitment> found) {
        for (Deadline d : due) {
            if (d.framing() == Deadline.Framing.POINT) continue;
            found.add(new Commitment(sentence, m.sayer(d.span()), sentence, d.due()));
            return;
        }
    }
}
