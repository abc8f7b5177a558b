package firsthand.statement.attribution;

import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a cue reports: the parts of its sentence that stand in its frames, as spans.
final class Complements {
    /// Words that may stand between two parts of one content.
    private static final int GAP = 2;

    private final Sentence s;
    private final Token at;
    private final Cue cue;
    private final BitSet content = new BitSet();

    private Complements(Sentence s, Token at, Cue cue) {
        this.s = s;
        this.at = at;
        this.cue = cue;
    }

    /// The contents of the cue at a token, in order of place; none where no frame is filled.
    static List<Span> of(Sentence s, Token at, Cue cue) {
        Complements found = new Complements(s, at, cue);
        switch (cue.word()) {
            case VERB -> found.verb();
            case NOUN -> found.noun();
            case ADJECTIVE -> found.adjective();
        }
        return found.spans();
    }

    /// What stands around a parenthesis ("The plan, he said, would fail"): the clause on which it
    /// hangs, without the parenthesis.
    static List<Span> around(Sentence s, Token parenthesis, Token clause) {
        Complements found =
                new Complements(s, parenthesis, new Cue("", Cue.Word.VERB, Set.of(), Set.of()));
        found.add(clause);
        found.remove(parenthesis);
        return found.spans();
    }

    private void verb() {
        boolean inverted = NearbyHolders.inverted(s, at).isPresent() && noSubject();
        boolean clause = clauses(inverted);
        for (Token d : s.dependents(at.index())) {
            if (inverted && d.index() > at.index()) continue;
            if (d.is("xcomp") && takesOpen(d)) add(d);
            else if (d.is("dobj") && cue.takes(Cue.Frame.OBJECT) && !clause) object(d);
            else if (d.is("oprd") && cue.takes(Cue.Frame.COMPLEMENT)) add(d);
            else if (d.is("nsubjpass") && cue.takes(Cue.Frame.PASSIVE) && !clause) add(d);
            else if (d.is("prep")) preposition(d);
        }
        if (content.isEmpty() && cue.takes(Cue.Frame.OBJECT)) headNoun();
    }

    /// "a levy that the union opposes": what the pronoun stands for.
    private void object(Token d) {
        boolean relative = d.pos().startsWith("W") && d.index() < at.index();
        if (!relative) add(d);
    }

    private boolean noSubject() {
        return s.dependent(at.index(), "nsubj").isEmpty();
    }

    /// Adds the clauses that the verb takes. Of clauses on both sides the one before is another
    /// sentence's, unless it stands between marks.
    private boolean clauses(boolean inverted) {
        List<Token> found = new ArrayList<>();
        for (Token d : s.dependents(at.index(), "ccomp")) {
            boolean after = d.index() > at.index();
            if (after && inverted) continue;
            if (cue.takes(Cue.Frame.CLAUSE) || cue.isSpeech() && hasMark(d)) found.add(d);
        }
        boolean after = found.stream().anyMatch(d -> d.index() > at.index());
        for (Token d : found) {
            if (d.index() > at.index() || !after || hasMark(d)) add(d);
        }
        return !found.isEmpty();
    }

    private boolean hasMark(Token top) {
        Span span = s.subtreeSpan(top.index());
        return s.tokens().stream()
                .anyMatch(
                        t ->
                                isQuote(t)
                                        && span.start() <= t.span().end()
                                        && t.span().start() <= span.end());
    }

    private static boolean isQuote(Token t) {
        return t.form().length() <= 2 && "\"“”„«»''``".contains(t.form());
    }

    /// Whether an open complement is one of the cue's frames: an infinitive, a participle, or words
    /// that the parser took for one behind a verb of speech.
    private boolean takesOpen(Token d) {
        boolean infinitive =
                s.dependents(d.index(), "aux").stream().anyMatch(a -> a.pos().equals("TO"));
        if (infinitive) return cue.takes(Cue.Frame.TO);
        if (d.pos().equals("VBG") && cue.takes(Cue.Frame.ING)) return true;
        if (cue.takes(Cue.Frame.CLAUSE) && cue.isSpeech()) return true;
        return cue.isSpeech() && hasMark(d) || cue.takes(Cue.Frame.COMPLEMENT);
    }

    private void preposition(Token prep) {
        if (!cue.prepositions().contains(prep.lemma())) return;
        s.dependent(prep.index(), "pobj", "pcomp").ifPresent(this::add);
    }

    /// "a plan proposed by the bank", "the man they accuse": the noun on which the cue hangs.
    private void headNoun() {
        Optional<Token> head = s.head(at);
        if (head.isEmpty() || !head.get().isNoun()) return;
        boolean passive =
                at.is("acl")
                        && at.pos().equals("VBN")
                        && s.dependent(at.index(), "agent").isPresent();
        boolean relative =
                at.is("relcl")
                        && s.dependent(at.index(), "nsubj")
                                .filter(n -> !n.pos().startsWith("W"))
                                .isPresent();
        if (!passive && !relative) return;
        add(head.get());
        remove(at);
    }

    private void noun() {
        for (Token d : s.dependents(at.index())) {
            boolean clause = d.is("acl", "ccomp", "relcl") && isContentClause(d);
            if (clause && cue.takes(Cue.Frame.CLAUSE)) add(d);
            else if (d.is("xcomp") && cue.takes(Cue.Frame.CLAUSE)) add(d);
            else if (d.is("prep")) preposition(d);
        }
    }

    /// "the claim that he left", "the plan to leave": not "the claim made by him".
    private boolean isContentClause(Token d) {
        if (d.is("relcl")) return false;
        return !d.pos().equals("VBN") && !d.pos().equals("VBG")
                || s.dependent(d.index(), "nsubj", "nsubjpass", "mark").isPresent();
    }

    private void adjective() {
        clauses(at);
        s.head(at).filter(h -> h.isVerb() && at.is("acomp")).ifPresent(this::clauses);
        for (Token d : s.dependents(at.index(), "prep")) preposition(d);
    }

    private void clauses(Token above) {
        for (Token d : s.dependents(above.index())) {
            if (d.is("ccomp") && cue.takes(Cue.Frame.CLAUSE)) add(d);
            else if (d.is("xcomp") && cue.takes(Cue.Frame.TO)) add(d);
        }
    }

    private void add(Token top) {
        for (Token t : s.subtree(top.index())) content.set(t.index());
    }

    private void remove(Token top) {
        for (Token t : s.subtree(top.index())) content.clear(t.index());
    }

    /// The content's words as spans: small gaps closed, the cue left out, no punctuation at the
    /// ends.
    private List<Span> spans() {
        content.clear(at.index());
        List<Span> found = new ArrayList<>();
        for (int i = content.nextSetBit(0); i >= 0; i = content.nextSetBit(i)) {
            int end = runEnd(i);
            trimmed(i, end).ifPresent(found::add);
            i = end;
        }
        return found;
    }

    private int runEnd(int from) {
        int end = content.nextClearBit(from);
        int next = content.nextSetBit(end);
        while (next >= 0 && next - end <= GAP && !(end <= at.index() && at.index() < next)) {
            end = content.nextClearBit(next);
            next = content.nextSetBit(end);
        }
        return end;
    }

    private Optional<Span> trimmed(int from, int to) {
        int a = from;
        int b = to;
        while (a < b && !s.token(a).isWord() && !isMark(s.token(a))) a++;
        while (b > a && isLoose(a, b)) b--;
        boolean words = s.tokens().subList(a, b).stream().anyMatch(Token::isWord);
        return words ? Optional.of(s.span(a, b)) : Optional.empty();
    }

    /// Whether the last of the tokens belongs to nothing before it: a comma, "or", a mark that
    /// opens.
    private boolean isLoose(int a, int b) {
        Token last = s.token(b - 1);
        if (isQuote(last)) {
            long marks = s.tokens().subList(a, b).stream().filter(Complements::isQuote).count();
            return marks == 1 && s.token(b - 2 < a ? a : b - 2).span().end() < last.span().start();
        }
        return last.is("cc") || !last.isWord() && !isMark(last);
    }

    private static boolean isMark(Token t) {
        return "\"“”„«»‘’'''``$£€([#@)]".contains(t.form());
    }
}
