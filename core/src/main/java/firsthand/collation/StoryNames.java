package firsthand.collation;

import firsthand.statement.Claim;
import firsthand.statement.Commitment;
import firsthand.statement.Figure;
import firsthand.statement.Position;
import firsthand.statement.Quote;
import firsthand.statement.Speaker;
import firsthand.statement.Statements;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/// Who is who across a story: one number for each person, body or place under all its spellings,
/// titles and transliterations, learned from the story's own reports.
public final class StoryNames {
    private final Names names;
    private final List<Bearer> bearers = new ArrayList<>();
    private final Map<String, OptionalInt> known = new HashMap<>();
    private final Roles roles;

    /// One who is named.
    private static final class Bearer {
        final List<List<String>> spellings = new ArrayList<>();
        final Map<String, Integer> written = new TreeMap<>();
        int mentions;
    }

    private StoryNames(Names names, Roles roles) {
        this.names = names;
        this.roles = roles;
    }

    /// Learns the names that the reports' statements bear.
    public static StoryNames of(List<Statements> reports) {
        Names names = Names.load();
        StoryNames story = new StoryNames(names, new Roles(names));
        Map<String, Integer> written = new TreeMap<>();
        for (Statements s : reports) {
            for (String name : namesIn(s)) written.merge(name, 1, Integer::sum);
        }
        written.entrySet().stream()
                .sorted(
                        Comparator.<Map.Entry<String, Integer>>comparingInt(
                                        e -> -names.proper(e.getKey()).size())
                                .thenComparing(e -> -e.getValue())
                                .thenComparing(Map.Entry::getKey))
                .forEach(e -> story.add(e.getKey(), e.getValue()));
        for (Statements s : reports) story.roles.learn(s.report().text(), story::byProper);
        return story;
    }

    private static List<String> namesIn(Statements s) {
        List<String> found = new ArrayList<>();
        for (Quote q : s.quotes()) q.speaker().map(Speaker::name).ifPresent(found::add);
        for (Claim c : s.claims()) c.holder().map(Speaker::name).ifPresent(found::add);
        for (Commitment c : s.commitments()) c.by().map(Speaker::name).ifPresent(found::add);
        for (Position p : s.positions()) found.add(p.party().name());
        for (Figure f : s.figures()) found.addAll(f.creditedTo());
        return found;
    }

    private void add(String name, int times) {
        List<String> proper = names.proper(name);
        if (proper.isEmpty()) return;
        Bearer bearer =
                find(proper)
                        .map(bearers::get)
                        .orElseGet(
                                () -> {
                                    Bearer made = new Bearer();
                                    bearers.add(made);
                                    return made;
                                });
        if (!bearer.spellings.contains(proper)) bearer.spellings.add(proper);
        bearer.written.merge(name, times, Integer::sum);
        bearer.mentions += times;
    }

    /// The bearer whom the words can name; of several the one who is named most.
    private Optional<Integer> find(List<String> proper) {
        Optional<Integer> best = Optional.empty();
        int most = -1;
        for (int i = 0; i < bearers.size(); i++) {
            Bearer b = bearers.get(i);
            boolean fits = b.spellings.stream().anyMatch(s -> Names.compatible(s, proper));
            int exact = b.spellings.contains(proper) ? 1_000_000 : 0;
            if (fits && b.mentions + exact > most) {
                best = Optional.of(i);
                most = b.mentions + exact;
            }
        }
        return best;
    }

    private OptionalInt byProper(List<String> proper) {
        var found = find(proper);
        return found.isPresent() ? OptionalInt.of(found.get()) : OptionalInt.empty();
    }

    /// The number of the one whom a report calls `name`: by the name, or by a title that only one
    /// bears in this story. Empty for pronouns and for those whom nobody names.
    public OptionalInt number(String name) {
        OptionalInt seen = known.get(name);
        if (seen != null) return seen;
        List<String> proper = names.proper(name);
        OptionalInt found = proper.isEmpty() ? roles.bearer(name) : byProper(proper);
        known.put(name, found);
        return found;
    }

    /// Whether two names stand for the same one; names that nobody is known by are the same only
    /// when they are written the same.
    public boolean same(String a, String b) {
        OptionalInt first = number(a);
        OptionalInt second = number(b);
        if (first.isPresent() && second.isPresent()) return first.getAsInt() == second.getAsInt();
        return Words.fold(a).equals(Words.fold(b));
    }

    /// Whether the words are or hold a name, rather than a pronoun or a mere title.
    boolean isName(String words) {
        return !names.proper(words).isEmpty();
    }

    /// The fullest of the names that the reports use, the most usual spelling of it.
    public String fullName(String name) {
        OptionalInt number = number(name);
        return number.isEmpty() ? name : fullName(number.getAsInt());
    }

    String fullName(int number) {
        return bearers.get(number).written.entrySet().stream()
                .max(
                        Comparator.<Map.Entry<String, Integer>>comparingInt(
                                        e -> names.proper(e.getKey()).size())
                                .thenComparing(Map.Entry::getValue)
                                .thenComparing(e -> -e.getKey().length())
                                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /// What the reports say that somebody is: "governor of the National Bank", most usual first.
    public List<String> roles(String name) {
        OptionalInt number = number(name);
        return number.isEmpty() ? List.of() : roles.of(number.getAsInt());
    }

    /// The state, body or firm behind somebody, where an apposition names it: "Nordhavn Kredit" for
    /// "Solveig Aasmaa, chief executive of Nordhavn Kredit"; a body is its own party.
    public Optional<String> party(String name) {
        for (String role : roles(name)) {
            Optional<String> body = Roles.body(role);
            if (body.isPresent()) return body;
        }
        return Optional.empty();
    }
}
