package firsthand.collation;

import firsthand.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// What the named of a story are: learned from "Governor Ilmar Vesk", "Ilmar Vesk, the governor",
/// "its governor, Ilmar Vesk".
final class Roles {
    private static final int LONGEST_ROLE = 90;
    private static final int MOST_WORDS_BEFORE = 5;
    private static final int PARAGRAPH = 500;
    private static final String OWNS = ", whose ";

    private final Names names;
    private final Map<Integer, Map<String, Integer>> byBearer = new TreeMap<>();
    private final Map<Integer, Set<String>> words = new TreeMap<>();

    Roles(Names names) {
        this.names = names;
    }

    /// Reads the appositions around all names in the text.
    void learn(String text, Function<List<String>, OptionalInt> bearer) {
        Map<List<String>, OptionalInt> seen = new HashMap<>();
        for (Span name : capitalRuns(text, new Span(0, text.length()))) {
            List<String> proper = names.proper(name.of(text));
            if (proper.size() < 2) continue;
            OptionalInt who = seen.computeIfAbsent(proper, bearer);
            if (who.isEmpty()) continue;
            Optional<String> title = before(text, name);
            title.ifPresent(role -> note(who.getAsInt(), role));
            title.flatMap(role -> ofItsBody(text, name, role, bearer))
                    .ifPresent(role -> note(who.getAsInt(), role));
            after(text, name.end()).ifPresent(role -> note(who.getAsInt(), role));
            owns(text, name.end()).ifPresent(role -> note(who.getAsInt(), role));
        }
    }

    /// "Empty Chairs says so. “Write to them,” its chairwoman, Oda Brekkan, said": the chairwoman
    /// of
    /// the body with which the paragraph began.
    private Optional<String> ofItsBody(
            String text, Span name, String title, Function<List<String>, OptionalInt> bearer) {
        int at = text.lastIndexOf(title, name.start() - 1);
        boolean its = at >= 4 && text.substring(at - 4, at).equalsIgnoreCase("its ");
        if (!its) return Optional.empty();
        int begin = Math.max(text.lastIndexOf('\n', at) + 1, at - PARAGRAPH);
        for (Span run : capitalRuns(text, new Span(begin, at - 4))) {
            List<String> proper = names.proper(run.of(text));
            if (proper.isEmpty() || bearer.apply(proper).isPresent()) continue;
            boolean acts = Character.isLowerCase(text.charAt(Math.min(at, run.end() + 1)));
            if (proper.size() < 2 || !acts) return Optional.empty();
            return Optional.of(title + " of " + run.of(text));
        }
        return Optional.empty();
    }

    /// "Anton Greve, whose Tarnow Logistics has long wanted it".
    private static Optional<String> owns(String text, int end) {
        if (!text.startsWith(OWNS, end)) return Optional.empty();
        int from = end + OWNS.length();
        List<Span> runs = capitalRuns(text, new Span(from, Math.min(text.length(), from + 60)));
        return runs.stream()
                .findFirst()
                .filter(r -> r.start() == from && r.of(text).indexOf(' ') > 0)
                .map(r -> "owner of " + r.of(text));
    }

    private void note(int bearer, String role) {
        byBearer.computeIfAbsent(bearer, b -> new TreeMap<>()).merge(role, 1, Integer::sum);
        Set<String> heads = words.computeIfAbsent(bearer, b -> new HashSet<>());
        for (String w : role.split("[^\\p{L}\\p{M}]+"))
            if (w.length() > 2) heads.add(Words.fold(w));
    }

    List<String> of(int bearer) {
        return byBearer.getOrDefault(bearer, Map.of()).entrySet().stream()
                .sorted(
                        Comparator.<Map.Entry<String, Integer>>comparingInt(e -> -e.getValue())
                                .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The only one whose role has all words of the title.
    OptionalInt bearer(String title) {
        List<String> wanted = new ArrayList<>();
        for (String w : title.split("[^\\p{L}\\p{M}]+")) {
            String folded = Words.fold(w);
            if (folded.length() > 2
                    && !folded.equals("the")
                    && !folded.equals("its")
                    && !folded.equals("his")
                    && !folded.equals("her")) wanted.add(folded);
        }
        if (wanted.isEmpty()) return OptionalInt.empty();
        OptionalInt found = OptionalInt.empty();
        for (var e : words.entrySet()) {
            if (!e.getValue().containsAll(wanted)) continue;
            if (found.isPresent()) return OptionalInt.empty();
            found = OptionalInt.of(e.getKey());
        }
        return found;
    }

    /// The only one who is called just so and no more: "governor", beside a deputy governor.
    OptionalInt exactly(String title) {
        OptionalInt found = OptionalInt.empty();
        for (var e : byBearer.entrySet()) {
            boolean his = e.getValue().keySet().stream().anyMatch(r -> bare(r).equals(title));
            if (!his) continue;
            if (found.isPresent()) return OptionalInt.empty();
            found = OptionalInt.of(e.getKey());
        }
        return found;
    }

    private static String bare(String role) {
        return Words.fold(role).replaceFirst("^(?:the|its|a|an|his|her|their) ", "");
    }

    /// The body in a role: the capitalised words behind "of", "at", "for" or before "'s".
    static Optional<String> body(String role) {
        String[] w = role.split(" ");
        for (int i = 0; i + 1 < w.length; i++) {
            String link = w[i].toLowerCase(Locale.ROOT);
            if (!link.equals("of") && !link.equals("at") && !link.equals("for")) continue;
            int from = w[i + 1].equals("the") ? i + 2 : i + 1;
            StringBuilder body = new StringBuilder();
            for (int j = from;
                    j < w.length
                            && (isCapital(w[j])
                                    || w[j].equals("of")
                                            && body.length() > 0
                                            && j + 1 < w.length
                                            && isCapital(w[j + 1]));
                    j++) {
                body.append(body.isEmpty() ? "" : " ").append(w[j]);
            }
            if (!body.isEmpty()) return Optional.of(body.toString());
        }
        return Optional.empty();
    }

    /// Runs of capitalised words, also with small particles between, in one scan.
    static List<Span> capitalRuns(String text, Span within) {
        List<Span> runs = new ArrayList<>();
        int at = within.start();
        int n = within.end();
        while (at < n) {
            if (!Character.isUpperCase(text.charAt(at))
                    || at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
                at++;
                continue;
            }
            int end = wordEnd(text, at);
            while (end + 1 < n
                    && text.charAt(end) == ' '
                    && Character.isUpperCase(text.charAt(end + 1))) end = wordEnd(text, end + 1);
            runs.add(new Span(at, end));
            at = end;
        }
        return runs;
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end))
                        || text.charAt(end) == '-'
                        || isInitialsDot(text, end))) end++;
        return Math.max(end, start + 1);
    }

    private static boolean isInitialsDot(String text, int at) {
        return text.charAt(at) == '.'
                && at > 0
                && Character.isUpperCase(text.charAt(at - 1))
                && (at < 2 || !Character.isLetter(text.charAt(at - 2)));
    }

    /// The title inside the run or in the words before it: "Governor", "its governor,".
    private Optional<String> before(String text, Span name) {
        List<String> inside = new ArrayList<>();
        for (String w : name.of(text).split(" ")) {
            if (!names.isTitle(Words.fold(w))) break;
            inside.add(w);
        }
        if (!inside.isEmpty()) return Optional.of(String.join(" ", inside));
        int end = name.start();
        int start = Math.max(0, end - LONGEST_ROLE);
        String lead = text.substring(start, end);
        int stop =
                Math.max(
                        Math.max(lead.lastIndexOf('.'), lead.lastIndexOf('\n')),
                        Math.max(lead.lastIndexOf('"'), lead.lastIndexOf('”')));
        String clause = lead.substring(stop + 1).strip();
        if (clause.endsWith(",")) clause = clause.substring(0, clause.length() - 1);
        String[] w = clause.substring(clause.lastIndexOf(',') + 1).strip().split(" ");
        int from = Math.max(0, w.length - MOST_WORDS_BEFORE);
        for (int i = from; i < w.length; i++) {
            if (names.isTitle(Words.fold(w[i])))
                return Optional.of(String.join(" ", List.of(w).subList(i, w.length)));
        }
        return Optional.empty();
    }

    /// The apposition behind a name: ", the governor of the National Bank,".
    private static Optional<String> after(String text, int end) {
        if (end + 2 >= text.length() || text.charAt(end) != ',' || text.charAt(end + 1) != ' ')
            return Optional.empty();
        int limit = Math.min(text.length(), end + 2 + LONGEST_ROLE);
        int stop = end + 2;
        while (stop < limit && ",.;:\n\"“”".indexOf(text.charAt(stop)) < 0) stop++;
        String role = text.substring(end + 2, stop).strip();
        boolean noun =
                !role.isEmpty()
                        && !role.startsWith("who ")
                        && !role.startsWith("said")
                        && !role.startsWith("which ");
        return noun && role.split(" ").length <= 10 ? Optional.of(role) : Optional.empty();
    }

    private static boolean isCapital(String w) {
        return !w.isEmpty() && Character.isUpperCase(w.charAt(0));
    }
}
