package firsthand.language;

import firsthand.text.Span;

/// A word or mark of a sentence, with what the parser found about it.
///
/// @param index its place in the sentence, from 0
/// @param span its characters in the text; `form` is exactly these
/// @param lemma dictionary form, lower case ("said" is "say"); the form in lower case where no
///     parse was made
/// @param pos Penn Treebank tag ("VBD"); empty where no parse was made
/// @param head index of the token on which it depends; [#ROOT] for the root of the sentence and
///     where no parse was made
/// @param relation its relation to its head (ClearNLP labels: "nsubj", "dobj", "ccomp"); "root"
///     for a root; empty where no parse was made
public record Token(
        int index, Span span, String form, String lemma, String pos, int head, String relation) {
    /// The head of a token that has none.
    public static final int ROOT = -1;

    public Token {
        if (index < 0 || head < ROOT || head == index) {
            throw new IllegalArgumentException("token " + index + " cannot depend on " + head);
        }
        if (form.length() != span.length()) {
            throw new IllegalArgumentException("'" + form + "' does not fill " + span);
        }
    }

    public boolean isRoot() {
        return head == ROOT;
    }

    /// Whether its relation is one of those given.
    public boolean is(String... relations) {
        for (String r : relations) {
            if (relation.equals(r)) return true;
        }
        return false;
    }

    /// Whether its tag is that of a verb, an auxiliary included.
    public boolean isVerb() {
        return pos.startsWith("VB") || pos.equals("MD");
    }

    /// Whether its tag is that of a noun or a proper noun.
    public boolean isNoun() {
        return pos.startsWith("NN");
    }

    public boolean isProperNoun() {
        return pos.startsWith("NNP");
    }

    /// Whether it has a letter or a digit.
    public boolean isWord() {
        return form.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
