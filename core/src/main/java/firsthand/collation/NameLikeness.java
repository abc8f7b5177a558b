package firsthand.collation;

import firsthand.statement.name.Name;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Whether two ways of writing can be one name's. A shared word is not enough: a person is one by
/// surname and given name, a body by all its words or its initials, a place by its whole name.
final class NameLikeness {
    /// Words that make another place or body of the name behind them.
    private static final Set<String> DIRECTIONS =
            Set.of(
                    "north",
                    "south",
                    "east",
                    "west",
                    "northern",
                    "southern",
                    "eastern",
                    "western",
                    "new",
                    "upper",
                    "lower",
                    "greater",
                    "saint",
                    "san",
                    "santa",
                    "port",
                    "lake",
                    "mount",
                    "fort",
                    "cape",
                    "nord",
                    "sud",
                    "ost",
                    "neu");

    /// What the rest of a firm's name is when the name itself is said.
    private static final Set<String> FORMS =
            Set.of(
                    "inc",
                    "corp",
                    "ltd",
                    "llc",
                    "plc",
                    "gmbh",
                    "ag",
                    "sa",
                    "se",
                    "co",
                    "ab",
                    "as",
                    "asa",
                    "oy",
                    "nv",
                    "bv",
                    "spa",
                    "company",
                    "corporation",
                    "group",
                    "holdings");

    /// Words by which alone a body is called once it was named.
    private static final Set<String> HEADS =
            Set.of(
                    "union",
                    "federation",
                    "association",
                    "ministry",
                    "court",
                    "tribunal",
                    "bank",
                    "party",
                    "institute",
                    "agency",
                    "commission",
                    "committee",
                    "council",
                    "university",
                    "authority",
                    "foundation",
                    "department",
                    "board",
                    "alliance",
                    "bureau",
                    "company",
                    "museum",
                    "hospital",
                    "observatory",
                    "fund",
                    "society");

    private NameLikeness() {}

    /// How much two ways of writing have of one name.
    enum Degree {
        NONE,
        /// one is part of the other, or the initials of it: the same when nobody else is meant
        PART,
        /// they are the same if the reports say the same of both: one slip or another alphabet
        SPELLING,
        SAME
    }

    static boolean isHead(String word) {
        return HEADS.contains(word);
    }

    static Degree of(NameForm a, NameForm b) {
        if (a.words().equals(b.words())) return Degree.SAME;
        NameForm shorter = a.words().size() <= b.words().size() ? a : b;
        NameForm longer = shorter == a ? b : a;
        if (isAcronym(shorter, longer)) return Degree.SAME;
        boolean persons = a.mayBePerson() && b.mayBePerson() && a.sex().agrees(b.sex());
        Degree degree = persons ? persons(shorter, longer) : Degree.NONE;
        if (degree == Degree.NONE && a.mayBeBody() && b.mayBeBody()) return bodies(shorter, longer);
        return degree;
    }

    private static boolean isAcronym(NameForm a, NameForm b) {
        if (!a.isSingle() || b.kind() == Name.Kind.PERSON) return false;
        String letters = a.first();
        if (letters.length() < 2 || letters.length() != b.words().size()) return false;
        for (int i = 0; i < letters.length(); i++)
            if (b.words().get(i).charAt(0) != letters.charAt(i)) return false;
        return true;
    }

    private static Degree persons(NameForm shorter, NameForm longer) {
        if (DIRECTIONS.contains(longer.first()) && longer.kind() != Name.Kind.PERSON)
            return Degree.NONE;
        if (longer.isSingle())
            return sounds(shorter.first(), longer.first()) ? Degree.SPELLING : Degree.NONE;
        if (shorter.isSingle()) return surname(shorter, longer);
        return given(shorter, longer);
    }

    private static Degree surname(NameForm single, NameForm full) {
        if (single.first().equals(full.last())) return Degree.PART;
        if (full.kind() == Name.Kind.PERSON && single.first().equals(full.first()))
            return Degree.PART;
        return sounds(single.first(), full.last()) && full.kind() == Name.Kind.PERSON
                ? Degree.SPELLING
                : Degree.NONE;
    }

    /// Two names with given name and surname.
    private static Degree given(NameForm shorter, NameForm longer) {
        boolean sameFirst = sounds(shorter.first(), longer.first());
        boolean initial = isInitial(shorter.first(), longer.first());
        boolean sameLast = sounds(shorter.last(), longer.last());
        boolean inOrder = inOrder(shorter.words(), longer.words());
        if (!inOrder) return Degree.NONE;
        if (sameFirst && sameLast) {
            boolean slips =
                    !shorter.first().equals(longer.first())
                            && !shorter.last().equals(longer.last());
            return slips && !sameSound(shorter, longer) ? Degree.SPELLING : Degree.SAME;
        }
        boolean person = longer.kind() == Name.Kind.PERSON;
        return sameLast && (initial || person) || sameFirst && person ? Degree.PART : Degree.NONE;
    }

    private static boolean sameSound(NameForm a, NameForm b) {
        return Transliteration.key(a.first()).equals(Transliteration.key(b.first()))
                || Transliteration.key(a.last()).equals(Transliteration.key(b.last()));
    }

    /// Whether all words of the shorter one stand in the longer one in their order.
    private static boolean inOrder(List<String> shorter, List<String> longer) {
        int at = 0;
        for (String w : longer) {
            boolean next = at < shorter.size();
            if (next && (sounds(shorter.get(at), w) || isInitial(shorter.get(at), w))) at++;
        }
        return at == shorter.size();
    }

    private static boolean isInitial(String a, String b) {
        return (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
    }

    /// Whether two words are one in two spellings or alphabets.
    private static boolean sounds(String a, String b) {
        return Names.alike(a, b)
                || a.length() > 3 && Transliteration.key(a).equals(Transliteration.key(b));
    }

    private static Degree bodies(NameForm shorter, NameForm longer) {
        List<String> a = withoutForm(keys(shorter.words()));
        List<String> b = withoutForm(keys(longer.words()));
        if (a.equals(b)) return Degree.SAME;
        boolean both =
                shorter.kind() == Name.Kind.ORGANIZATION && longer.kind() == Name.Kind.ORGANIZATION;
        if (both && a.size() > 1 && new TreeSet<>(a).equals(new TreeSet<>(b))) return Degree.SAME;
        boolean own = shorter.kind() == Name.Kind.ORGANIZATION;
        boolean called = a.size() > 1 || isHead(shorter.first());
        boolean edge = isEdge(a, b);
        return both && own && called && edge ? Degree.PART : Degree.NONE;
    }

    /// Whether the longer one begins or ends with the shorter one.
    private static boolean isEdge(List<String> shorter, List<String> longer) {
        return shorter.size() < longer.size()
                && (Collections.indexOfSubList(longer, shorter) == 0
                        || Collections.lastIndexOfSubList(longer, shorter)
                                == longer.size() - shorter.size());
    }

    private static List<String> keys(List<String> words) {
        return words.stream().map(Spelling::key).toList();
    }

    private static List<String> withoutForm(List<String> words) {
        int end = words.size();
        while (end > 1 && FORMS.contains(words.get(end - 1))) end--;
        return words.subList(0, end);
    }
}
