package firsthand.statement.name;

import firsthand.statement.name.NameScanner.Candidate;
import firsthand.statement.name.NameScanner.Word;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Brings the forms of each name of one report together: "Holm", "Ms Holm" and "Ada Holm".
final class NameBuilder {
    /// Between a name and the role that an apposition gives it.
    private static final int APPOSITION_LENGTH = 90;

    /// Words that make a phrase part of a clause, not an apposition.
    private static final Set<String> CLAUSE =
            Set.of(
                    "where", "when", "which", "that", "after", "before", "as", "but", "while", "if",
                    "because", "said", "says", "is", "was", "were", "are", "has", "had");

    private final String text;
    private final NameWords words;
    private final NameScanner scanner;
    private final boolean german;
    private final Map<String, Group> groups = new LinkedHashMap<>();

    /// The groups of several words by their first and by their last word, in order of making.
    private final Map<String, Set<Group>> byEdge = new HashMap<>();

    /// The mentions that are known to be of one name.
    private static final class Group {
        final String full;
        final List<Mention> mentions = new ArrayList<>();
        final Set<String> roles = new LinkedHashSet<>();
        final int[] sexes = new int[Name.Sex.values().length];
        boolean person;
        boolean body;

        Group(String full) {
            this.full = full;
        }

        String last() {
            return full.substring(full.lastIndexOf(' ') + 1);
        }

        Name.Sex sex() {
            int female = sexes[Name.Sex.FEMALE.ordinal()];
            int male = sexes[Name.Sex.MALE.ordinal()];
            if (female == male) return Name.Sex.UNKNOWN;
            return female > male ? Name.Sex.FEMALE : Name.Sex.MALE;
        }

        Name name() {
            mentions.sort(Comparator.naturalOrder());
            Name.Kind kind = Name.Kind.UNKNOWN;
            if (person) kind = Name.Kind.PERSON;
            else if (body) kind = Name.Kind.ORGANIZATION;
            return new Name(full, kind, sex(), List.copyOf(roles), mentions);
        }
    }

    NameBuilder(String text, String language, NameWords words) {
        this.text = text;
        this.words = words;
        this.german = language.equals("de");
        this.scanner = new NameScanner(text, language, words);
    }

    List<Name> build() {
        List<Candidate> candidates = scanner.candidates();
        for (Candidate c : candidates) {
            if (c.name().size() > 1) group(c, form(c.name()));
        }
        for (Candidate c : candidates) {
            if (c.name().size() == 1) group(c, fullest(c));
        }
        for (Group g : groups.values()) g.mentions.sort(Comparator.naturalOrder());
        return groups.values().stream()
                .map(Group::name)
                .sorted(Comparator.comparing(n -> n.mentions().getFirst()))
                .toList();
    }

    private String form(List<Word> name) {
        StringBuilder form = new StringBuilder(name.getFirst().form());
        for (int i = 1; i < name.size(); i++) {
            boolean and = text.startsWith(" & ", name.get(i - 1).span().end());
            form.append(and ? " & " : " ").append(name.get(i).form());
        }
        return form.toString();
    }

    /// The full name of which a single word is the last: of several the one of the right sex, last
    /// mentioned before, or else mentioned first.
    private String fullest(Candidate c) {
        String word = c.name().getFirst().form();
        int at = c.name().getFirst().span().start();
        Name.Sex sex = titleSex(c.title());
        List<Group> fit =
                byEdge.getOrDefault(word, Set.of()).stream()
                        .filter(g -> isPartOf(word, g))
                        .filter(g -> g.sex().agrees(sex))
                        .toList();
        return lastBefore(fit, at).or(() -> fit.stream().findFirst()).map(g -> g.full).orElse(word);
    }

    private boolean isPartOf(String word, Group g) {
        if (g.last().equals(word)) return true;
        return g.person && g.full.startsWith(word + " ") && words.isFirstName(word);
    }

    private static Optional<Group> lastBefore(List<Group> fit, int at) {
        Group best = null;
        int nearest = -1;
        for (Group g : fit) {
            for (Mention m : g.mentions) {
                if (m.span().start() <= at && m.span().start() > nearest) {
                    nearest = m.span().start();
                    best = g;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private void group(Candidate c, String full) {
        Group g = groups.computeIfAbsent(full, this::newGroup);
        Span span = c.name().getFirst().span().union(c.name().getLast().span());
        String title = c.title().isEmpty() ? "" : titleOf(c);
        g.mentions.add(new Mention(span, span.of(text), title));
        if (!title.isEmpty() && c.title().stream().anyMatch(w -> words.isRole(w.form()))) {
            g.roles.add(title);
        }
        roleBehind(span).or(() -> roleAhead(span)).ifPresent(g.roles::add);
        classify(g, c);
    }

    private Group newGroup(String full) {
        Group g = new Group(full);
        if (full.contains(" ")) {
            String first = full.substring(0, full.indexOf(' '));
            byEdge.computeIfAbsent(first, k -> new LinkedHashSet<>()).add(g);
            byEdge.computeIfAbsent(g.last(), k -> new LinkedHashSet<>()).add(g);
        }
        return g;
    }

    private String titleOf(Candidate c) {
        return c.title().getFirst().span().union(c.title().getLast().span()).of(text);
    }

    private Name.Sex titleSex(List<Word> title) {
        Name.Sex found = Name.Sex.UNKNOWN;
        for (Word w : title) {
            Name.Sex sex = words.sexOf(w.form());
            if (sex != Name.Sex.UNKNOWN) found = sex;
            else if (german && words.isTitle(w.form())) {
                found = w.form().endsWith("in") ? Name.Sex.FEMALE : Name.Sex.MALE;
            }
        }
        return found;
    }

    private void classify(Group g, Candidate c) {
        String first = c.name().getFirst().form();
        boolean hasBodyWord =
                c.name().stream().anyMatch(w -> words.isBodyWord(w.form()))
                        || g.full.contains(" & ");
        boolean acronym = c.name().size() == 1 && first.length() > 1 && isUpper(first);
        if (hasBodyWord || acronym) g.body = true;
        else if (!c.title().isEmpty() || c.name().size() > 1 && words.isFirstName(first)) {
            g.person = true;
        }
        if (!g.roles.isEmpty() && !hasBodyWord) g.person = true;
        g.sexes[titleSex(c.title()).ordinal()] += 3;
        if (c.name().size() > 1) g.sexes[words.sexOf(first).ordinal()] += 2;
        if (c.name().size() > 1 && words.sexOf(first) == Name.Sex.UNKNOWN) {
            g.sexes[NameWords.sexByEnding(first).ordinal()]++;
        }
        for (String role : g.roles) {
            for (String w : role.split(" ")) g.sexes[words.sexOf(w).ordinal()]++;
        }
    }

    private static boolean isUpper(String word) {
        return word.chars().allMatch(ch -> Character.isUpperCase(ch) || ch == '.' || ch == '&');
    }

    /// The role in the apposition behind a name: ", the foreign minister of Norland,".
    private Optional<String> roleBehind(Span name) {
        int i = name.end();
        if (i + 2 >= text.length() || text.charAt(i) != ',' || text.charAt(i + 1) != ' ') {
            return Optional.empty();
        }
        int end = i + 2;
        int limit = Math.min(text.length(), i + APPOSITION_LENGTH);
        while (end < limit && ",.;:\n\"“”".indexOf(text.charAt(end)) < 0) end++;
        String phrase = text.substring(i + 2, end);
        boolean ofNext =
                text.startsWith(", ", end)
                        && end + 2 < text.length()
                        && Character.isUpperCase(text.charAt(end + 2))
                        && text.indexOf(' ', name.start()) > name.end() - 1;
        return isRolePhrase(phrase) && !ofNext ? Optional.of(phrase) : Optional.empty();
    }

    private boolean isRolePhrase(String phrase) {
        if (phrase.isEmpty()) return false;
        boolean lower = Character.isLowerCase(phrase.charAt(0)) || phrase.startsWith("The ");
        return lower && words.isRole(headOf(phrase));
    }

    /// The role that stands before a name and a comma: "the foreign minister, Ada Holm".
    private Optional<String> roleAhead(Span name) {
        int end = name.start() - 2;
        if (end < 1 || !text.startsWith(", ", end) || isPossessive(name)) return Optional.empty();
        int from = end;
        int limit = Math.max(0, end - APPOSITION_LENGTH);
        while (from > limit && ",.;:\n\"“”".indexOf(text.charAt(from - 1)) < 0) from--;
        String phrase = text.substring(from, end).strip();
        for (String article : List.of("the ", "The ", "its ", "Its ", "their ", "Their ")) {
            int at = phrase.lastIndexOf(article);
            if (at >= 0 && isRolePhrase(phrase.substring(at))) {
                return Optional.of(phrase.substring(at));
            }
        }
        return isRolePhrase(phrase)
                        || words.isRole(headOf(phrase)) && phrase.contains("’s ")
                        || words.isRole(headOf(phrase)) && phrase.contains("'s ")
                ? Optional.of(phrase)
                : Optional.empty();
    }

    private boolean isPossessive(Span name) {
        return text.startsWith("'s", name.end()) || text.startsWith("’s", name.end());
    }

    /// The last word of the phrase before its first preposition or relative pronoun.
    private static String headOf(String phrase) {
        String head = "";
        for (String word : phrase.split(" ")) {
            if (CLAUSE.contains(word)) return "";
            if (Set.of("of", "for", "at", "in", "who", "whose", "to", "from", "on", "with", "and")
                    .contains(word)) {
                break;
            }
            head = word;
        }
        return head;
    }
}
