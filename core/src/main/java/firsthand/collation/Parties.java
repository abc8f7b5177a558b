package firsthand.collation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Names those who hold claims and positions as an editor knows them: the person by the fullest
/// name with the body or state behind in brackets, a body by its own name.
final class Parties {
    /// Letters that an adjective of nationality shares with its country: "Norlandic", "Norland".
    private static final int NATIONAL = 4;

    /// "Anna Kolb's club": not Anna Kolb.
    private static final Pattern BODY_OF =
            Pattern.compile(
                    "['’]s (?:club|company|office|party|team|firm|union|ministry|government|bank"
                            + "|campaign|family|camp|side)$");

    private final StoryNames names;

    Parties(StoryNames names) {
        this.names = names;
    }

    /// The name that the story settles on, unless that is somebody else's who only shares a word
    /// with it.
    String name(String holder) {
        if (BODY_OF.matcher(holder).find()) return holder;
        String full = names.fullName(holder);
        if (full.equals(holder) || !names.isName(holder)) return full;
        List<String> own = words(holder);
        List<String> other = words(full);
        boolean same =
                other.containsAll(own)
                        || own.containsAll(other)
                        || Names.alike(own.getLast(), other.getLast());
        return same ? full : holder;
    }

    private static List<String> words(String name) {
        return List.of(Words.fold(name).split("[^\\p{L}\\p{Nd}]+"));
    }

    /// Whether two names are one holder's.
    boolean same(String a, String b) {
        return Words.fold(name(a)).equals(Words.fold(name(b)));
    }

    /// "Yulia Holm (Norland)", "Harbour Union".
    String withBody(String holder) {
        String name = name(holder);
        Optional<String> body = body(name);
        return body.filter(b -> !name.contains(b) && !b.contains(name))
                .map(b -> name + " (" + b + ")")
                .orElse(name);
    }

    /// The body or state behind somebody: by what an apposition says, or by the nationality before
    /// the title.
    Optional<String> body(String name) {
        if (!names.isFullName(name)) return Optional.empty();
        Optional<String> body = names.party(name).filter(b -> names.number(b).isPresent());
        if (body.isPresent()) return body;
        for (String role : names.roles(name)) {
            String first = role.split(" ")[0];
            if (!isNationality(first)) continue;
            Optional<String> state = names.beginningWith(first.substring(0, NATIONAL));
            if (state.isPresent()) return state;
        }
        return Optional.empty();
    }

    private static boolean isNationality(String word) {
        return word.length() > NATIONAL
                && Character.isUpperCase(word.charAt(0))
                && (word.endsWith("ian")
                        || word.endsWith("an")
                        || word.endsWith("ish")
                        || word.endsWith("ese")
                        || word.endsWith("ic")
                        || word.endsWith("i"));
    }
}
