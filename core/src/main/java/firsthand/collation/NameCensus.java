package firsthand.collation;

import firsthand.statement.Claim;
import firsthand.statement.Commitment;
import firsthand.statement.Figure;
import firsthand.statement.Position;
import firsthand.statement.Quote;
import firsthand.statement.Speaker;
import firsthand.statement.Statements;
import firsthand.statement.name.Mention;
import firsthand.statement.name.Name;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// All ways in which a story's reports write names: those that their statements bear and those in
/// the texts that can be the same ones'; with what the reports tell of each.
final class NameCensus {
    private final Names names;
    private final Map<String, Entry> entries = new TreeMap<>();
    private final Map<String, Set<String>> expansions = new TreeMap<>();

    /// What the reports tell of one way of writing.
    static final class Entry {
        final List<String> words;
        /// As statements have it.
        final Map<String, Integer> written = new TreeMap<>();
        /// As the texts have it.
        final Map<String, Integer> inTexts = new TreeMap<>();
        final Set<String> reports = new HashSet<>();
        final Set<String> roles = new HashSet<>();
        private final int[] kinds = new int[Name.Kind.values().length];
        private final int[] sexes = new int[Name.Sex.values().length];
        int mentions;
        /// Whether a statement is somebody's of this name.
        boolean borne;

        Entry(List<String> words) {
            this.words = words;
        }

        NameForm form() {
            int person = kinds[Name.Kind.PERSON.ordinal()];
            int body = kinds[Name.Kind.ORGANIZATION.ordinal()];
            Name.Kind kind = Name.Kind.UNKNOWN;
            if (person > body) kind = Name.Kind.PERSON;
            else if (body > 0) kind = Name.Kind.ORGANIZATION;
            int female = sexes[Name.Sex.FEMALE.ordinal()];
            int male = sexes[Name.Sex.MALE.ordinal()];
            Name.Sex sex = Name.Sex.UNKNOWN;
            if (female > 0 && male == 0) sex = Name.Sex.FEMALE;
            if (male > 0 && female == 0) sex = Name.Sex.MALE;
            return new NameForm(words, kind, sex);
        }
    }

    NameCensus(List<Statements> reports, Names names) {
        this.names = names;
        for (Statements s : reports) {
            for (String name : borne(s)) bear(name, s.report().id());
        }
        Set<String> sounds = new HashSet<>();
        for (Entry e : entries.values())
            for (String w : e.words) sounds.add(Transliteration.key(w));
        for (Statements s : reports) {
            String text = s.report().text();
            var found = firsthand.statement.name.Names.of(text, s.report().language());
            for (Name n : found.all()) read(n, s.report().id(), sounds);
            readExpansions(text);
        }
    }

    List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /// The abbreviations that a report writes in brackets behind these words.
    boolean isShortFor(List<String> acronym, List<String> words) {
        return acronym.size() == 1
                && expansions
                        .getOrDefault(acronym.getFirst(), Set.of())
                        .contains(String.join(" ", words));
    }

    private static List<String> borne(Statements s) {
        List<String> found = new ArrayList<>();
        for (Quote q : s.quotes()) q.speaker().map(Speaker::name).ifPresent(found::add);
        for (Claim c : s.claims()) c.holder().map(Speaker::name).ifPresent(found::add);
        for (Commitment c : s.commitments()) c.by().map(Speaker::name).ifPresent(found::add);
        for (Position p : s.positions()) found.add(p.party().name());
        for (Figure f : s.figures()) found.addAll(f.creditedTo());
        return found;
    }

    private void bear(String name, String report) {
        List<String> proper = names.proper(name);
        if (proper.isEmpty()) return;
        Entry e = entry(proper);
        e.borne = true;
        e.mentions++;
        e.reports.add(report);
        e.written.merge(name, 1, Integer::sum);
        if (names.isBody(name)) e.kinds[Name.Kind.ORGANIZATION.ordinal()]++;
        else if (names.hasTitle(name)) e.kinds[Name.Kind.PERSON.ordinal()]++;
    }

    private Entry entry(List<String> proper) {
        return entries.computeIfAbsent(String.join(" ", proper), k -> new Entry(proper));
    }

    /// Takes what a text tells of a name, and the name itself where it can be that of one whom a
    /// statement names.
    private void read(Name name, String report, Set<String> sounds) {
        List<String> proper = names.proper(name.full());
        if (proper.isEmpty()) return;
        boolean known = entries.containsKey(String.join(" ", proper));
        boolean related =
                sounds.contains(Transliteration.key(proper.getFirst()))
                        || sounds.contains(Transliteration.key(proper.getLast()));
        if (!known && !related) return;
        Entry e = entry(proper);
        e.mentions += name.mentions().size();
        e.reports.add(report);
        e.inTexts.merge(name.full(), 1, Integer::sum);
        e.kinds[name.kind().ordinal()] += 2;
        if (name.sex() != Name.Sex.UNKNOWN) e.sexes[name.sex().ordinal()]++;
        for (String role : name.roles()) addRole(role, e);
        for (Mention m : name.mentions()) addRole(m.title(), e);
    }

    private static void addRole(String role, Entry e) {
        for (String w : role.split("[^\\p{L}\\p{M}]+")) {
            String folded = Words.fold(w);
            if (folded.length() > 3) e.roles.add(folded);
        }
    }

    /// "Institute for Tide Research (ITR)".
    private void readExpansions(String text) {
        for (int at = text.indexOf(" ("); at >= 0; at = text.indexOf(" (", at + 1)) {
            int end = at + 2;
            while (end < text.length() && Character.isUpperCase(text.charAt(end))) end++;
            boolean acronym = end - at - 2 >= 2 && end < text.length() && text.charAt(end) == ')';
            if (!acronym) continue;
            String letters = Words.fold(text.substring(at + 2, end));
            int start = at;
            for (int words = 0; words < letters.length() + 3 && start > 0; words++) {
                int before = text.lastIndexOf(' ', start - 1);
                String phrase = new Span(before + 1, at).of(text);
                if (phrase.indexOf('\n') >= 0 || phrase.indexOf('.') >= 0) break;
                List<String> proper = names.proper(phrase);
                if (startsAlike(proper, letters)) {
                    expansions
                            .computeIfAbsent(letters, l -> new HashSet<>())
                            .add(String.join(" ", proper));
                }
                start = before;
            }
        }
    }

    /// Whether the name begins with the abbreviation's first letter and has two words or more.
    private static boolean startsAlike(List<String> proper, String letters) {
        return proper.size() > 1 && proper.getFirst().charAt(0) == letters.charAt(0);
    }
}
