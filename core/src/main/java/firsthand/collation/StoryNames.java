package firsthand.collation;

import firsthand.statement.Statements;
import firsthand.statement.name.Name;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/// Who is who across a story: one number for each person, body or place under all its spellings,
/// titles and transliterations, learned from the story's own reports.
public final class StoryNames {
    private static final Name.Kind PERSON = Name.Kind.PERSON;
    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "its", "his", "her", "their", "this", "that");

    private final Names names;
    private final NameBearers bearers;
    private final Roles roles;
    private final Map<String, OptionalInt> known = new HashMap<>();

    private StoryNames(Names names, NameBearers bearers) {
        this.names = names;
        this.bearers = bearers;
        this.roles = new Roles(names);
    }

    /// Learns the names that the reports' statements bear.
    public static StoryNames of(List<Statements> reports) {
        Names names = Names.load();
        StoryNames story =
                new StoryNames(names, new NameBearers(new NameCensus(reports, names), names));
        for (Statements s : reports) {
            story.roles.learn(s.report().text(), proper -> story.byProper(proper, PERSON));
        }
        return story;
    }

    private OptionalInt byProper(List<String> proper, Name.Kind kind) {
        OptionalInt found = bearers.find(proper, kind);
        boolean borne =
                found.isPresent()
                        && bearers.all().get(found.getAsInt()).stream().anyMatch(e -> e.borne);
        return borne ? found : OptionalInt.empty();
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

    /// The number of the one whom a report calls `name`: by the name, or by a title or a body's
    /// common noun that only one bears in this story. Empty for pronouns and for those whom nobody
    /// names.
    public OptionalInt number(String name) {
        OptionalInt seen = known.get(name);
        if (seen != null) return seen;
        List<String> proper = names.proper(name);
        OptionalInt found = proper.isEmpty() ? called(name) : byProper(proper, kind(name));
        if (found.isEmpty()) found = owned(name);
        known.put(name, found);
        return found;
    }

    private Name.Kind kind(String name) {
        if (names.isBody(name)) return Name.Kind.ORGANIZATION;
        return names.hasTitle(name) ? PERSON : Name.Kind.UNKNOWN;
    }

    /// "the transport minister", "the institute".
    private OptionalInt called(String title) {
        String[] words = title.strip().split("[^\\p{L}\\p{M}]+");
        String head = words.length == 0 ? "" : Words.fold(words[words.length - 1]);
        if (!NameLikeness.isHead(head)) {
            OptionalInt bearer = roles.bearer(title);
            return bearer.isPresent() ? bearer : byProper(List.of(head), PERSON);
        }
        List<String> matter = new ArrayList<>();
        for (String w : words) {
            String folded = Words.fold(w);
            if (!ARTICLES.contains(folded)) matter.add(folded);
        }
        return byProper(matter, Name.Kind.ORGANIZATION);
    }

    /// "Kestria's central bank governor", "the bank's governor": the only one who is called
    /// governor.
    private OptionalInt owned(String name) {
        int owner = Math.max(name.lastIndexOf("'s "), name.lastIndexOf("’s "));
        String title = Words.fold(name.substring(owner < 0 ? 0 : owner + 3).strip());
        if (owner < 0 && !names.proper(name).isEmpty()) return OptionalInt.empty();
        if (!names.isTitle(title.substring(title.lastIndexOf(' ') + 1))) return OptionalInt.empty();
        OptionalInt bearer = roles.exactly(title);
        for (int at = title.indexOf(' ');
                bearer.isEmpty() && at >= 0;
                at = title.indexOf(' ', at + 1)) bearer = roles.exactly(title.substring(at + 1));
        return bearer;
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
        List<String> proper = names.proper(words);
        return proper.size() > 1 || proper.size() == 1 && !NameLikeness.isHead(proper.getFirst());
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
        Map<String, Integer> written = written(number);
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

    /// How statements write the name; where they have a person's surname only, also the full name
    /// that a text has.
    private Map<String, Integer> written(int number) {
        Map<String, Integer> all = new TreeMap<>();
        List<NameCensus.Entry> entries = bearers.all().get(number);
        for (NameCensus.Entry e : entries) {
            e.written.forEach((name, times) -> all.merge(name, times, Integer::sum));
        }
        boolean full = all.keySet().stream().anyMatch(n -> names.proper(n).size() > 1);
        if (full || !isPerson(number)) return all;
        for (NameCensus.Entry e : entries) {
            if (e.words.size() > 1)
                e.inTexts.forEach((name, times) -> all.merge(name, times, Integer::sum));
        }
        return all;
    }

    /// How many letters bear marks: the spelling that keeps them is the better one.
    private static long marks(String name) {
        return name.chars().filter(c -> c >= 128 && Character.isLetter(c)).count();
    }

    /// Whether the story's reports show this one to be a person: by a title or a first name.
    boolean isPerson(int number) {
        return roles.of(number).stream().anyMatch(names::hasTitle)
                || bearers.all().get(number).stream().anyMatch(e -> e.form().kind() == PERSON);
    }

    /// Whether one of the two is a body that the other speaks for or belongs to, as the story's
    /// reports have it.
    boolean related(int a, int b) {
        return !isPerson(b) && speaksFor(a, b) || !isPerson(a) && speaksFor(b, a);
    }

    private boolean speaksFor(int person, int body) {
        for (NameCensus.Entry e : bearers.all().get(body)) {
            for (String role : roles.of(person)) {
                if (names.proper(role).stream().anyMatch(e.words::contains)) return true;
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
        return bearers.all().stream()
                .flatMap(List::stream)
                .filter(e -> e.borne)
                .flatMap(e -> e.written.entrySet().stream())
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
