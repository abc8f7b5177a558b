package firsthand.statement.name;

import firsthand.text.Sorted;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// All names of one report, each under its fullest form with all its mentions. Made from the words
/// alone, so that it is cheap and works for every language with capitals.
public final class Names {
    /// Words that make another office of one.
    private static final Set<String> RANKS =
            Set.of(
                    "prime",
                    "former",
                    "deputy",
                    "vice",
                    "ex",
                    "shadow",
                    "assistant",
                    "acting",
                    "late");

    private final List<Name> all;
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<Mention, Name> owners = new HashMap<>();

    private final Map<String, Name> byFull = new HashMap<>();

    /// The mentions of persons by each word of their roles, in order of place.
    private final Map<String, List<Mention>> holders = new HashMap<>();

    /// The words of each role of a name that has any.
    private final Map<Name, List<Set<String>>> roles = new IdentityHashMap<>();

    private Names(List<Name> all) {
        this.all = List.copyOf(all);
        for (Name name : all) {
            byFull.putIfAbsent(name.full(), name);
            for (Mention m : name.mentions()) {
                mentions.add(m);
                owners.put(m, name);
            }
        }
        mentions.sort(Comparator.naturalOrder());
        for (Name name : all) {
            if (name.isPerson())
                roles.put(name, name.roles().stream().map(Names::roleWords).toList());
        }
        for (Mention m : mentions) {
            Set<String> words = new LinkedHashSet<>();
            roles.getOrDefault(owner(m), List.of()).forEach(words::addAll);
            for (String word : words) holders.computeIfAbsent(word, k -> new ArrayList<>()).add(m);
        }
    }

    /// The names in the text.
    ///
    /// @param language BCP 47 primary tag: in German only names that show themselves by a title or
    ///     a first name are found
    public static Names of(String text, String language) {
        return of(text, language, NameWords.read());
    }

    public static Names of(String text, String language, NameWords words) {
        return new Names(new NameBuilder(text, language, words).build());
    }

    /// In order of first mention.
    public List<Name> all() {
        return all;
    }

    /// All mentions of all names, in order of place.
    public List<Mention> mentions() {
        return mentions;
    }

    /// The name with that fullest form.
    public Optional<Name> named(String full) {
        return Optional.ofNullable(byFull.get(full));
    }

    public Name owner(Mention mention) {
        Name owner = owners.get(mention);
        if (owner == null) throw new IllegalArgumentException("of another report: " + mention);
        return owner;
    }

    /// The mentions that share a character with the span, in order of place.
    public List<Mention> in(Span span) {
        List<Mention> found = new ArrayList<>();
        for (int i = firstEndingAfter(span.start()); i < mentions.size(); i++) {
            Mention m = mentions.get(i);
            if (m.span().start() >= span.end()) break;
            if (m.span().overlaps(span)) found.add(m);
        }
        return found;
    }

    /// The name that is mentioned at the span; of several the last, which is the head of an English
    /// noun phrase.
    public Optional<Name> at(Span span) {
        List<Mention> found = in(span);
        return found.isEmpty() ? Optional.empty() : Optional.of(owner(found.getLast()));
    }

    private int firstEndingAfter(int offset) {
        return Sorted.first(0, mentions.size(), i -> mentions.get(i).span().end() <= offset);
    }

    /// The person last mentioned before the offset, or else first behind it, whose role has all the
    /// given words: "the foreign minister".
    public Optional<Name> withRole(String role, int offset) {
        Set<String> wanted = roleWords(role);
        if (wanted.isEmpty()) return Optional.empty();
        Optional<Name> exact = withRole(wanted, offset, r -> !hasOtherRank(r, wanted));
        return exact.isPresent() ? exact : withRole(wanted, offset, r -> true);
    }

    /// "the minister" is no prime minister and no former one.
    private static boolean hasOtherRank(Set<String> role, Set<String> wanted) {
        return RANKS.stream().anyMatch(r -> role.contains(r) && !wanted.contains(r));
    }

    private Optional<Name> withRole(
            Set<String> wanted, int offset, Predicate<Set<String>> rightRank) {
        Name best = null;
        for (Mention m : holders.getOrDefault(wanted.iterator().next(), List.of())) {
            Name name = owner(m);
            boolean fits =
                    roles.getOrDefault(name, List.of()).stream()
                            .anyMatch(r -> r.containsAll(wanted) && rightRank.test(r));
            if (!fits) continue;
            if (best != null && m.span().start() > offset) break;
            best = name;
        }
        return Optional.ofNullable(best);
    }

    private static Set<String> roleWords(String role) {
        Set<String> found = new LinkedHashSet<>();
        for (String word : role.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+")) {
            if (word.length() > 1 && !Set.of("the", "his", "her", "their").contains(word)) {
                found.add(word);
            }
        }
        return found;
    }

    /// Names by lower-case last word, for lookups across reports.
    public Map<String, List<Name>> byLastWord() {
        Map<String, List<Name>> found = new LinkedHashMap<>();
        for (Name name : all) {
            found.computeIfAbsent(name.last().toLowerCase(Locale.ROOT), k -> new ArrayList<>())
                    .add(name);
        }
        return found;
    }
}
