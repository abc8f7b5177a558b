package firsthand.statement.attribution;

import firsthand.language.Sentence;
import firsthand.language.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The place and agency before an agency's first sentence: "OSTVIK (NTA) — The bank said ...". The
/// parser often takes the place for the subject.
final class Datelines {
    private static final Set<String> DASHES = Set.of("—", "–", "--", "-");

    /// Tokens before the dash.
    private static final int LONGEST = 12;

    private Datelines() {}

    /// The subject, or where the parser took it from the dateline the noun that stands first behind
    /// the dash.
    static Optional<Token> past(Sentence s, Optional<Token> subject) {
        if (subject.isEmpty()) return subject;
        int end = end(s);
        return subject.get().index() < end ? firstNoun(s, end) : subject;
    }

    /// The index of the first token behind the dateline; 0 if there is none.
    private static int end(Sentence s) {
        String place = s.token(0).form();
        boolean capitals =
                place.length() > 2
                        && place.equals(place.toUpperCase(Locale.ROOT))
                        && Character.isLetter(place.charAt(0));
        for (int i = 1; capitals && i < Math.min(s.size() - 1, LONGEST); i++) {
            if (DASHES.contains(s.token(i).form())) return i + 1;
            if (s.token(i).isVerb()) return 0;
        }
        return 0;
    }

    /// The last of the first nouns that stand together.
    private static Optional<Token> firstNoun(Sentence s, int from) {
        Optional<Token> last = Optional.empty();
        for (int i = from; i < s.size(); i++) {
            Token t = s.token(i);
            if (t.isVerb() || !t.isWord()) return last;
            if (t.isNoun() || t.pos().equals("PRP")) last = Optional.of(t);
            else if (last.isPresent() && !t.pos().equals("POS")) return last;
        }
        return last;
    }
}
