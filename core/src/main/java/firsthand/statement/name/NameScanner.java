package firsthand.statement.name;

import firsthand.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds runs of capitalised words that may be names. No parse is needed, so that it works for
/// every language with capitals; where all nouns have them (German) only names that show themselves
/// by a first name or a title are taken.
final class NameScanner {
    /// What makes an adjective of the name before the hyphen.
    private static final Set<String> COMPOUNDS =
            Set.of(
                    "language",
                    "based",
                    "led",
                    "backed",
                    "born",
                    "owned",
                    "style",
                    "wide",
                    "made",
                    "run",
                    "era",
                    "speaking",
                    "held",
                    "controlled",
                    "aligned",
                    "funded",
                    "built",
                    "trained",
                    "area",
                    "listed",
                    "registered",
                    "occupied");

    private static final Set<String> CONNECTORS =
            Set.of(
                    "of", "de", "da", "di", "do", "dos", "das", "del", "della", "la", "le", "du",
                    "van", "von", "der", "den", "zu", "zur", "bin", "ibn", "al", "el", "af", "av",
                    "ten", "ter", "'t", "y", "e");

    private final String text;
    private final NameWords words;
    private final boolean nounsHaveCapitals;
    private final Set<String> lowerCase = new HashSet<>();
    private final List<Word> all = new ArrayList<>();
    private final Set<String> surnames = new HashSet<>();

    /// A word of the text.
    ///
    /// @param opens whether it stands at the start of a sentence or quote
    /// @param glued whether only one space, or an ampersand, parts it from the word before
    record Word(Span span, String form, boolean opens, boolean glued) {
        boolean isCapital() {
            return Character.isUpperCase(form.codePointAt(0));
        }
    }

    /// A run of words that may be a name, with the titles before it.
    record Candidate(List<Word> title, List<Word> name) {}

    NameScanner(String text, String language, NameWords words) {
        this.text = text;
        this.words = words;
        this.nounsHaveCapitals = language.equals("de");
        readWords();
        for (Word w : all) {
            if (!w.isCapital()) lowerCase.add(w.form());
        }
    }

    private void readWords() {
        int end = 0;
        for (int i = 0; i < text.length(); ) {
            int to = wordEnd(i);
            if (to == i) {
                i++;
                continue;
            }
            String form = text.substring(i, to);
            all.add(new Word(new Span(i, to), form, opens(end, i), isGlued(end, i)));
            end = to;
            i = to;
        }
    }

    /// Where the word that begins at `i` ends: letters, inner hyphens and apostrophes, the dots of
    /// initials and of titles. A possessive's ending is left off.
    private int wordEnd(int i) {
        if (!Character.isLetter(text.charAt(i))) return i;
        int to = i;
        while (to < text.length() && isInner(i, to)) to++;
        String form = text.substring(i, to);
        for (String possessive : List.of("'s", "’s")) {
            if (form.endsWith(possessive) && form.length() > 2) return to - 2;
        }
        boolean dot = to < text.length() && text.charAt(to) == '.';
        boolean initial = to - i == 1 && Character.isUpperCase(text.charAt(i));
        return dot && (initial || form.indexOf('.') > 0 || words.isTitle(form + ".")) ? to + 1 : to;
    }

    private boolean isInner(int from, int at) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        boolean between =
                at > from && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        if (c == '.')
            return between && at - from <= 3 && Character.isUpperCase(text.charAt(at + 1));
        return between && "-‐'’·".indexOf(c) >= 0;
    }

    private boolean opens(int before, int at) {
        for (int i = at - 1; i >= before; i--) {
            if (".!?:…\n\"“”„«»‘".indexOf(text.charAt(i)) >= 0) return true;
        }
        return before == 0;
    }

    private boolean isGlued(int before, int at) {
        if (before > 0 && at - before == 3 && text.startsWith(" & ", before)) return true;
        return before > 0
                && at - before == 1
                && (text.charAt(before) == ' ' || text.charAt(before) == '\u00a0');
    }

    /// All candidates, in order of place.
    List<Candidate> candidates() {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < all.size(); ) {
            int end = runEnd(i);
            if (end > i) addRun(i, end, found);
            i = Math.max(end, i + 1);
        }
        return found;
    }

    /// The index behind the run of capitalised words that begins at word `i`.
    private int runEnd(int i) {
        if (!isNameWord(all.get(i)) && !isMonthAsName(i)) return i;
        int end = i + 1;
        for (int at = i + 1; at < all.size() && all.get(at).glued(); at++) {
            Word w = all.get(at);
            if (w.isCapital() && !w.opens()) end = at + 1;
            else if (!CONNECTORS.contains(w.form()) || at > end + 1) break;
        }
        return end;
    }

    /// "June Holm", not "June 5" nor "in June".
    private boolean isMonthAsName(int i) {
        if (i + 1 >= all.size() || !words.isFirstName(all.get(i).form())) return false;
        Word next = all.get(i + 1);
        return next.glued()
                && next.isCapital()
                && !words.isNoName(next.form())
                && !words.isTitle(next.form())
                && !words.isRole(next.form());
    }

    /// "German-language", "Norland-backed": no name by itself.
    private static boolean isCompound(String form) {
        int hyphen = form.lastIndexOf('-');
        return hyphen > 0 && COMPOUNDS.contains(form.substring(hyphen + 1));
    }

    /// "L’action", "D’autres": an article that leans on a common noun.
    private static boolean isElided(String form) {
        return form.length() > 2
                && (form.charAt(1) == '’' || form.charAt(1) == '\'')
                && Character.isLowerCase(form.charAt(2));
    }

    /// A capitalised word that is not merely the first of its sentence.
    private boolean isNameWord(Word w) {
        if (!w.isCapital()) return false;
        if (words.isNoName(w.form()) || isElided(w.form()) || isCompound(w.form())) return false;
        if (!w.opens()) return true;
        boolean alsoLower = lowerCase.contains(w.form().toLowerCase(Locale.ROOT));
        return words.isTitle(w.form()) || words.isFirstName(w.form()) || !alsoLower;
    }

    /// Splits a run behind its last title word: "Foreign Minister | Ada Holm".
    private void addRun(int from, int to, List<Candidate> found) {
        int split = from;
        for (int i = from; i < to; i++) {
            String form = all.get(i).form();
            boolean first = words.isFirstName(form) && i + 1 < to;
            boolean and = i > from && text.startsWith(" & ", all.get(i - 1).span().end());
            if ((words.isTitle(form) || words.isRole(form)) && !first && !and) split = i + 1;
        }
        List<Word> title = new ArrayList<>(all.subList(from, split));
        List<Word> name = all.subList(split, to);
        if (name.isEmpty()) return;
        if (CONNECTORS.contains(name.getFirst().form())) return;
        if (title.isEmpty()) title.addAll(roleBefore(from));
        if (nounsHaveCapitals && title.isEmpty() && !looksPersonal(name)) return;
        found.add(new Candidate(title, List.copyOf(name)));
    }

    /// In German: a first name, two capitalised words in a row without any between, or a word that
    /// is the last of such a name elsewhere.
    private boolean looksPersonal(List<Word> name) {
        if (words.isFirstName(name.getFirst().form())) return true;
        if (name.size() == 1) return surnames().contains(name.getFirst().form());
        return name.stream().allMatch(w -> w.isCapital() && !w.opens() || w == name.getFirst());
    }

    private Set<String> surnames() {
        if (surnames.isEmpty()) {
            for (int i = 0; i + 1 < all.size(); i++) {
                Word first = all.get(i);
                Word last = all.get(i + 1);
                boolean pair = first.isCapital() && last.isCapital() && last.glued();
                if (pair && !words.isNoName(first.form())) surnames.add(last.form());
            }
        }
        return surnames;
    }

    /// The lower-case role that stands right before word `i`: "foreign minister".
    private List<Word> roleBefore(int i) {
        if (i == 0 || !all.get(i).glued()) return List.of();
        Word w = all.get(i - 1);
        if (w.isCapital() || !words.isRole(w.form())) return List.of();
        int from = i - 1;
        while (from > 0 && all.get(from).glued() && from > i - 4 && isModifier(all.get(from - 1))) {
            from--;
        }
        return List.copyOf(all.subList(from, i));
    }

    private boolean isModifier(Word w) {
        return w.isCapital()
                || words.isRole(w.form())
                || Set.of(
                                "foreign",
                                "prime",
                                "deputy",
                                "vice",
                                "former",
                                "interior",
                                "finance",
                                "defence",
                                "defense",
                                "health",
                                "senior",
                                "chief",
                                "acting",
                                "special",
                                "general",
                                "police",
                                "union",
                                "company")
                        .contains(w.form());
    }

    List<Word> words() {
        return all;
    }
}
