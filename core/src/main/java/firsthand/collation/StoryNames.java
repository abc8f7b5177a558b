package firsthand.collation;

import firsthand.statement.Claim;
import firsthand.statement.Commitment;
import firsthand.statement.Figure;
import firsthand.statement.Position;
import firsthand.statement.Quote;
import firsthand.statement.Speaker;
import firsthand.statement.Statements;
import firsthand.text.Span;
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

    /// The first one in the stretch who is known by name; empty when nobody is.
    OptionalInt firstNamed(String text, Span within) {
        return Roles.capitalRuns(text, within).stream()
                .map(run -> named(run.of(text)))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    /// The last one in the stretch who is known by name; empty when nobody is.
    OptionalInt lastNamed(String text, Span within) {
        return Roles.capitalRuns(text, within).reversed().stream()
                .map(run -> named(run.of(text)))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private OptionalInt named(String run) {
        return names.proper(run).isEmpty() ? OptionalInt.empty() : number(run);
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

    /// Whether the words name somebody by more than a surname.
    boolean isFullName(String words) {
        return names.proper(words).size() >= 2;
    }

    /// The name that the story settles on: of those with given name and surname, or of a body's,
    /// the
    /// most usual.
    public String fullName(String name) {
        OptionalInt number = number(name);
        return number.isEmpty() ? name : fullName(number.getAsInt());
    }

    String fullName(int number) {
        Map<String, Integer> written = bearers.get(number).written;
        Map<String, Integer> folded = new TreeMap<>();
        written.forEach((name, times) -> folded.merge(Words.fold(name), times, Integer::sum));
        Comparator<String> fuller =
                Comparator.comparingInt(n -> Math.min(2, names.proper(n).size()));
        return written.keySet().stream()
                .max(
                        fuller.thenComparing(n -> folded.getOrDefault(Words.fold(n), 0))
                                .thenComparing(n -> -Words.fold(n).length())
                                .thenComparing(StoryNames::marks)
                                .thenComparing(n -> written.getOrDefault(n, 0))
                                .thenComparing(Comparator.reverseOrder()))
                .orElse("");
    }

    /// How many letters bear marks: the spelling that keeps them is the better one.
    private static long marks(String name) {
        return name.chars().filter(c -> c >= 128 && Character.isLetter(c)).count();
    }

    /// Whether the story's reports give this one a person's title.
    boolean isPerson(int number) {
        return roles.of(number).stream().anyMatch(names::hasTitle);
    }

    /// Whether one of the two is a body that the other speaks for or belongs to, as the story's
    /// reports have it.
    boolean related(int a, int b) {
        return !isPerson(b) && speaksFor(a, b) || !isPerson(a) && speaksFor(b, a);
    }

    private boolean speaksFor(int person, int body) {
        for (List<String> spelling : bearers.get(body).spellings) {
            for (String role : roles.of(person)) {
                List<String> words = names.proper(role);
                if (!words.isEmpty() && words.stream().anyMatch(spelling::contains)) return true;
            }
        }
        return false;
    }

    /// What the reports say that somebody is: "governor of the National Bank", most usual first.
    public List<String> roles(String name) {
        OptionalInt number = number(name);
        return number.isEmpty() ? List.of() : roles.of(number.getAsInt());
    }

    /// The name of one word that begins so and is most often written: of a state the name for the
    /// first letters of its adjective. Empty for none.
    Optional<String> beginningWith(String letters) {
        return bearers.stream()
                .flatMap(b -> b.written.entrySet().stream())
                .filter(e -> e.getKey().startsWith(letters) && e.getKey().indexOf(' ') < 0)
                .filter(e -> !e.getKey().endsWith("an") && !e.getKey().endsWith("ans"))
                .filter(e -> !e.getKey().endsWith("ish") && !e.getKey().endsWith("ese"))
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(
                                        Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
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
