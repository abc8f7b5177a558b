package firsthand.statement.claim;

import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.statement.Quote;
import firsthand.statement.Speaker;
import firsthand.statement.attribution.Clauses;
import firsthand.statement.lexicon.StemLexicon;
import firsthand.statement.material.Material;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds all that the speakers of one report hold: by words that accuse, deny or doubt, and by
/// their
/// quotes.
final class AssertionFinder {
    private static final Set<String> NEGATIONS =
            Set.of(
                    "no", "not", "never", "nothing", "nobody", "none", "neither", "nor", "n't",
                    "n’t", "without", "cannot");

    /// What a denial may have as its object without saying what is denied.
    private static final Set<String> OPEN =
            Set.of("it", "this", "that", "which", "them", "these", "those");

    private final StemLexicon lexicon = StemLexicon.read(AssertionFinder.class, "claims.tsv");
    private final ContentStems stems = new ContentStems();

    /// In order of place.
    List<Assertion> find(Material m) {
        List<Assertion> found = new ArrayList<>();
        for (int i = 0; i < m.text().size(); i++) {
            Span span = m.text().sentences().get(i);
            if (m.report().isJunk(span) || !lexicon.mayOccur(m.words(), span)) continue;
            Sentence s = m.text().sentence(i);
            if (s.isParsed()) byCues(m, s, i, found);
        }
        byQuotes(m, found);
        found.sort(Comparator.comparing(Assertion::span));
        return found;
    }

    private void byCues(Material m, Sentence s, int i, List<Assertion> found) {
        for (Token t : s.tokens()) {
            Optional<String> kind = kind(t);
            if (kind.isEmpty()) continue;
            switch (kind.get()) {
                case "accuses" -> byVerb(m, s, i, t, Assertion.Cue.ACCUSES, found);
                case "insists" -> byVerb(m, s, i, t, Assertion.Cue.INSISTS, found);
                case "denies" -> byVerb(m, s, i, t, denial(s, t), found);
                case "doubts" -> byVerb(m, s, i, t, Assertion.Cue.DOUBTS, found);
                case "believes" -> disbelief(m, s, i, t, found);
                case "sceptical" -> predicate(m, s, i, t, Assertion.Cue.DOUBTS, found);
                case "untrue" -> predicate(m, s, i, t, Assertion.Cue.DENIES, found);
                default -> {}
            }
        }
    }

    private Optional<String> kind(Token t) {
        if (t.isVerb()) return t.is("aux", "auxpass") ? Optional.empty() : lexicon.verb(t.lemma());
        if (t.isNoun()) return lexicon.noun(t.lemma());
        return lexicon.adjective(t.lemma());
    }

    private static Assertion.Cue denial(Sentence s, Token verb) {
        return Clauses.isDenied(s, verb) ? Assertion.Cue.INSISTS : Assertion.Cue.DENIES;
    }

    private void byVerb(
            Material m, Sentence s, int i, Token verb, Assertion.Cue cue, List<Assertion> found) {
        Optional<Speaker> holder = holder(m, s, verb);
        if (holder.isEmpty() || Clauses.isDenied(s, verb) && cue == Assertion.Cue.ACCUSES) return;
        Optional<Token> object = s.dependent(verb.index(), "dobj");
        Optional<Token> top = content(s, verb);
        if (top.isEmpty() && cue != Assertion.Cue.DENIES) return;
        if (isNoClaim(m, s, verb, top)) return;
        Span span = Clauses.span(s, verb);
        Span content = top.map(t -> Clauses.trimmed(s, s.subtreeSpan(t.index()))).orElse(span);
        boolean open =
                top.isEmpty()
                        || OPEN.contains(top.get().lemma())
                        || verb.is("relcl")
                        || isChargeWord(top.get()) && s.subtree(top.get().index()).size() <= 3;
        add(m, s, i, span, content, holder.get(), cue, open, found);
        if (cue == Assertion.Cue.DENIES) object.ifPresent(o -> denied(m, s, i, o, found));
    }

    /// "claims 79 votes", "question him": no clause, and nothing that can be true or false.
    private static boolean isNoClaim(Material m, Sentence s, Token verb, Optional<Token> top) {
        boolean object = top.isPresent() && top.get().is("dobj");
        boolean thing =
                object && verb.lemma().equals("claim") && !top.get().lemma().equals("victory");
        boolean person =
                object
                        && verb.lemma().equals("question")
                        && (top.get().pos().startsWith("PRP") || top.get().isProperNoun());
        return thing || person;
    }

    private boolean isChargeWord(Token t) {
        return t.isNoun() && lexicon.noun(t.lemma()).filter("charge"::equals).isPresent();
    }

    /// "denied the union's claim that it had lied": what is denied is asserted by somebody.
    private void denied(Material m, Sentence s, int i, Token charge, List<Assertion> found) {
        if (!isChargeWord(charge)) return;
        Optional<Token> clause = s.dependent(charge.index(), "ccomp", "acl", "xcomp");
        Optional<Token> by = s.dependent(charge.index(), "poss", "compound", "nmod");
        for (Token p : s.dependents(charge.index(), "prep")) {
            if (by.isEmpty() && Set.of("by", "from").contains(p.lemma()))
                by = s.dependent(p.index(), "pobj");
        }
        if (clause.isEmpty() || by.isEmpty() || !by.get().isNoun()) return;
        Optional<Speaker> holder = m.who(s, by.get()).filter(m::isSomebody);
        Span content = Clauses.trimmed(s, s.subtreeSpan(clause.get().index()));
        Span span = Clauses.trimmed(s, s.subtreeSpan(charge.index()));
        holder.ifPresent(h -> add(m, s, i, span, content, h, Assertion.Cue.ACCUSES, false, found));
    }

    /// "does not believe it".
    private void disbelief(Material m, Sentence s, int i, Token verb, List<Assertion> found) {
        if (!Clauses.isDenied(s, verb)) return;
        byVerb(m, s, i, verb, Assertion.Cue.DOUBTS, found);
    }

    /// "was sceptical", "is a lie", "called it a fairy tale".
    private void predicate(
            Material m, Sentence s, int i, Token word, Assertion.Cue cue, List<Assertion> found) {
        Optional<Token> above = s.head(word).flatMap(h -> Clauses.verbAbove(s, h));
        if (above.isEmpty()
                || !word.is("acomp", "attr", "oprd", "dobj", "pobj", "conj", "ccomp", "xcomp"))
            return;
        Token verb = above.get();
        boolean called = lexicon.verb(verb.lemma()).filter("calls"::equals).isPresent();
        boolean is = verb.lemma().equals("be");
        if (!called && !is) return;
        Optional<Speaker> holder =
                is && cue == Assertion.Cue.DENIES ? m.sayer(word.span()) : holder(m, s, verb);
        if (holder.isEmpty() || Clauses.isDenied(s, verb)) return;
        Span span = Clauses.span(s, verb);
        add(m, s, i, span, span, holder.get(), cue, true, found);
    }

    private static Optional<Speaker> holder(Material m, Sentence s, Token verb) {
        Optional<Token> subject = Clauses.subject(s, verb);
        Optional<Speaker> who = subject.flatMap(t -> m.who(s, t)).filter(m::isSomebody);
        if (who.isPresent() || subject.isPresent()) return who;
        return m.sayer(verb.span());
    }

    private static Optional<Token> content(Sentence s, Token verb) {
        Optional<Token> clause = s.dependent(verb.index(), "ccomp", "xcomp");
        if (clause.isPresent()) return clause;
        Optional<Token> object = s.dependent(verb.index(), "dobj");
        return behindOf(s, verb)
                .or(() -> object.flatMap(o -> behindOf(s, o)).filter(t -> t.is("pcomp")))
                .or(() -> object);
    }

    /// "accused it of lying", also where the parser hangs "of" on the object.
    private static Optional<Token> behindOf(Sentence s, Token above) {
        for (Token p : s.dependents(above.index(), "prep")) {
            Optional<Token> of = s.dependent(p.index(), "pcomp", "pobj");
            if (Set.of("of", "for", "about").contains(p.lemma()) && of.isPresent()) return of;
        }
        return Optional.empty();
    }

    private void add(
            Material m,
            Sentence s,
            int i,
            Span span,
            Span content,
            Speaker holder,
            Assertion.Cue cue,
            boolean open,
            List<Assertion> found) {
        found.add(
                new Assertion(
                        span,
                        content,
                        holder,
                        cue,
                        isNegated(m.words(), content),
                        open,
                        i,
                        stems.of(m.words(), content)));
    }

    /// Quotes whose speaker is known, unless a cue found them already.
    private void byQuotes(Material m, List<Assertion> found) {
        List<Assertion> cued = List.copyOf(found);
        for (Quote q : m.quotes()) {
            if (q.speaker().filter(m::isSomebody).isEmpty() || q.partOf().isPresent()) continue;
            if (m.report().isJunk(q.span()) || q.span().length() < 8) continue;
            boolean known =
                    cued.stream()
                            .anyMatch(
                                    c ->
                                            c.span().overlap(q.span()) * 2
                                                            > Math.min(
                                                                    c.span().length(),
                                                                    q.span().length())
                                                    && c.holder()
                                                            .name()
                                                            .equals(q.speaker().get().name()));
            if (known) continue;
            int i = m.text().sentenceAt(q.span().start()).orElse(0);
            found.add(
                    new Assertion(
                            q.span(),
                            q.span(),
                            q.speaker().get(),
                            Assertion.Cue.SAYS,
                            isNegated(m.words(), q.span()),
                            false,
                            i,
                            stems.of(m.words(), q.span())));
        }
    }

    static boolean isNegated(String text, Span span) {
        for (int at = span.start(); at < span.end(); ) {
            int to = at;
            while (to < span.end()
                    && (Character.isLetter(text.charAt(to)) || isApostrophe(text, to))) to++;
            if (to > at) {
                String word = text.substring(at, to).toLowerCase(Locale.ROOT);
                if (NEGATIONS.contains(word) || word.endsWith("n't") || word.endsWith("n’t"))
                    return true;
            }
            at = Math.max(to, at + 1);
        }
        return false;
    }

    private static boolean isApostrophe(String text, int i) {
        return (text.charAt(i) == '\'' || text.charAt(i) == '’')
                && i + 1 < text.length()
                && Character.isLetter(text.charAt(i + 1));
    }
}
