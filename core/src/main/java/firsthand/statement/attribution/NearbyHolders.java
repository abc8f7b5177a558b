package firsthand.statement.attribution;

import firsthand.language.Sentence;
import firsthand.language.Token;
import java.util.Optional;
import java.util.Set;

/// Finds the subject of a verb by its place where the parser hung it elsewhere: `", Holm said,"`,
/// `", said Holm,"`, `Holm, the minister, said`, `Holm (Lib) said`.
final class NearbyHolders {
    /// Words between a verb and its subject behind it.
    private static final int INVERTED = 12;

    /// Words in what stands between a subject and its verb.
    private static final int INSERTED = 40;

    /// Verbs behind which stands who is spoken to or of, not who speaks.
    private static final Set<String> TOLD =
            Set.of(
                    "tell",
                    "inform",
                    "remind",
                    "assure",
                    "reassure",
                    "advise",
                    "brief",
                    "thank",
                    "urge",
                    "call",
                    "describe",
                    "accuse",
                    "ask",
                    "convince",
                    "persuade",
                    "notify");

    private NearbyHolders() {}

    /// The holder that the place shows, if it shows one better than the parsed subject.
    static Optional<Token> of(Sentence s, Token verb, Optional<Token> parsed) {
        Optional<Token> inverted = inverted(s, verb);
        if (inverted.isPresent() && parsed.map(p -> isAcross(s, p, verb)).orElse(true)) {
            return inverted;
        }
        Optional<Token> before = rightBefore(s, verb);
        if (before.isPresent()) {
            return parsed.isEmpty() || isAcrossPhrase(s, parsed.get(), before.get())
                    ? before
                    : Optional.empty();
        }
        return parsed.isEmpty() ? overInsertion(s, verb) : Optional.empty();
    }

    /// The noun behind a verb of saying that follows marked words or begins the sentence.
    static Optional<Token> inverted(Sentence s, Token verb) {
        if (!verb.pos().equals("VBD") && !verb.pos().equals("VBZ")) return Optional.empty();
        if (TOLD.contains(verb.lemma())) return Optional.empty();
        Lead lead = lead(s, verb);
        if (lead == Lead.OTHER) return Optional.empty();
        for (int i = verb.index() + 1; i < s.size() && i < verb.index() + INVERTED; i++) {
            Token t = s.token(i);
            if (TimeWords.are(s, t)) return Optional.empty();
            if (t.isNoun() || t.pos().equals("PRP")) {
                Token head = lastNoun(s, t);
                boolean ends =
                        lead == Lead.MARK
                                || endsPhrase(s, head.index() + 1) && isDefinite(s, verb, head);
                return ends ? Optional.of(head) : Optional.empty();
            }
            boolean inPhrase =
                    t.pos().startsWith("JJ")
                            || t.pos().equals("DT")
                            || t.pos().startsWith("PRP$")
                            || t.pos().equals("CD")
                            || t.pos().equals("POS")
                            || t.is("hyph");
            if (!inPhrase) return Optional.empty();
        }
        return Optional.empty();
    }

    private enum Lead {
        MARK,
        COMMA,
        START,
        OTHER
    }

    /// What stands before the verb.
    private static Lead lead(Sentence s, Token verb) {
        int i = verb.index() - 1;
        while (i >= 0 && s.token(i).pos().startsWith("RB")) i--;
        if (i < 0) return Lead.START;
        String form = s.token(i).form();
        if ("\"“”„«»‘’''".contains(form)) return Lead.MARK;
        boolean afterMark = i > 0 && "\"“”„«»‘’''".contains(s.token(i - 1).form());
        if (form.equals(",")) return afterMark ? Lead.MARK : Lead.COMMA;
        return Lead.OTHER;
    }

    /// The last of the nouns that stand together, over a possessive's ending.
    private static Token lastNoun(Sentence s, Token first) {
        int i = first.index();
        while (i + 1 < s.size()
                && (s.token(i + 1).isNoun()
                        || s.token(i + 1).pos().equals("POS") && i + 2 < s.size())) {
            i++;
        }
        return s.token(i);
    }

    /// "said the minister", "said Holm": not "tweeted a warning".
    private static boolean isDefinite(Sentence s, Token verb, Token head) {
        String next = s.token(verb.index() + 1).lemma();
        return head.isProperNoun() || next.equals("the") || head.pos().equals("PRP");
    }

    private static boolean endsPhrase(Sentence s, int i) {
        return i >= s.size() || !s.token(i).isWord() || s.token(i).lemma().equals("and");
    }

    /// The noun or pronoun right before the verb.
    private static Optional<Token> rightBefore(Sentence s, Token verb) {
        if (!verb.isVerb() || verb.pos().equals("VBG") || verb.pos().equals("VB")) {
            return Optional.empty();
        }
        int i = verb.index() - 1;
        while (i >= 0 && (s.token(i).pos().startsWith("RB") || s.token(i).is("aux"))) i--;
        if (i >= 0 && TimeWords.are(s, s.token(i))) return Optional.empty();
        if (i >= 0 && s.token(i).form().equals(")")) i = opening(s, i) - 1;
        if (i < 0) return Optional.empty();
        Token t = s.token(i);
        boolean subject = t.isNoun() || t.pos().equals("PRP") && !t.lemma().equals("them");
        return subject ? Optional.of(t) : Optional.empty();
    }

    private static int opening(Sentence s, int closing) {
        int i = closing;
        while (i > 0 && !s.token(i).form().equals("(")) i--;
        return i;
    }

    /// Whether a comma or mark parts the parsed subject from the phrase of the one before the verb.
    private static boolean isAcrossPhrase(Sentence s, Token parsed, Token before) {
        if (parsed.index() >= before.index()) return false;
        int from = before.index();
        while (from > 0 && s.isWithin(from - 1, before.index())) from--;
        if (from == 0 || parsed.index() >= from) return false;
        String form = s.token(from - 1).form();
        return ",\"“”«»".contains(form) && form.length() == 1;
    }

    private static boolean isAcross(Sentence s, Token parsed, Token verb) {
        if (parsed.index() > verb.index()) return true;
        for (int i = parsed.index(); i < verb.index(); i++) {
            if (",\"“”«»".contains(s.token(i).form())) return true;
        }
        return false;
    }

    /// `Holm, the minister for roads, said`: the noun before the earlier of two commas or dashes.
    private static Optional<Token> overInsertion(Sentence s, Token verb) {
        int i = verb.index() - 1;
        while (i >= 0 && s.token(i).pos().startsWith("RB")) i--;
        if (i < 1 || !isBreak(s.token(i)) || verb.pos().equals("VBG")) return Optional.empty();
        for (int j = i - 1; j > 0 && i - j < INSERTED; j--) {
            if (isBreak(s.token(j)) && s.token(j).form().equals(s.token(i).form())) {
                Token t = s.token(j - 1);
                if (t.form().equals(")")) t = s.token(Math.max(0, opening(s, j - 1) - 1));
                Token inserted = s.token(i - 1);
                if (t.isNoun() && !t.isProperNoun() && inserted.isProperNoun()) {
                    return Optional.of(inserted);
                }
                boolean subject = t.isProperNoun() || t.pos().equals("PRP") || t.is("nsubj");
                if (subject) return Optional.of(t);
            }
        }
        return Optional.empty();
    }

    private static boolean isBreak(Token t) {
        return t.form().equals(",")
                || t.form().equals("--")
                || t.form().equals("—")
                || t.form().equals("–");
    }
}
