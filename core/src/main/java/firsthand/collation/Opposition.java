package firsthand.collation;

import firsthand.statement.Figure;
import firsthand.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Reads how one report sets two of its numbers against each other: "police counted 200; the union
/// said 350", "to 241 from 214", "6.2bn, not the 6.4bn announced". The cue words stand in
/// `figure-cues.txt`.
final class Opposition {
    /// The longest stretch between two numbers that are set against each other, in characters.
    static final int LONGEST_GAP = 220;
    /// What it says that one number took the other's place.
    static final double CHANGE = 1.2;

    private static final int CUE_REACH = 45;
    private static final int MOST_BEHIND = 1;
    /// The longest stretch between the two numbers of "from 214 to 241", in characters.
    private static final int FROM_TO = 60;
    /// How far a word that tells of a revision may stand from "to 3.4 percent from 4.3".
    private static final int REVISION_REACH = 120;

    /// Words before "from 4 to 3 percent" in which the thing that changes is named.
    private static final int GIVEN = 5;
    private static final Set<String> CLAUSE_WORDS =
            Set.of(
                    "but",
                    "while",
                    "and",
                    "whereas",
                    "although",
                    "that",
                    "until",
                    "when",
                    "because",
                    "as",
                    "after",
                    "before",
                    "once",
                    "since",
                    "if",
                    "in",
                    "on");
    private static final Set<String> SMALL_CUES = Set.of("at", "as");
    private static final Set<String> HEDGES =
            Set.of(
                    "about",
                    "almost",
                    "nearly",
                    "some",
                    "around",
                    "roughly",
                    "just",
                    "under",
                    "over",
                    "more",
                    "less",
                    "than",
                    "fewer",
                    "least",
                    "most",
                    "well",
                    "closer",
                    "nearer",
                    "only",
                    "there",
                    "were",
                    "been",
                    "that",
                    "they",
                    "have",
                    "comes",
                    "approximately");
    private final List<Outline> outlines;
    private final TermSpace space;
    private final Map<String, Set<String>> cues = cues();

    Opposition(List<Outline> outlines, TermSpace space) {
        this.outlines = outlines;
        this.space = space;
    }

    /// How clearly a report sets two numbers against each other, 0 for not at all.
    double of(Count a, Count b) {
        String text = outlines.get(a.report()).text();
        Span first = a.figure().span();
        Span second = b.figure().span();
        if (second.start() < first.end()) return 0;
        String between = text.substring(first.end(), second.start());
        if (isPart(text, second, between)) return 0;
        List<String> before =
                words(
                        text,
                        clauseStart(
                                text,
                                Math.max(first.end(), second.start() - CUE_REACH),
                                second.start()),
                        second.start());
        List<String> behind = words(text, second.end(), clauseEnd(text, second.end()));
        if (isNot(before)) return CHANGE;
        if (isFromTo(before, between, text, first)) return isRevised(a, b, text) ? CHANGE : 0;
        boolean measured =
                !Units.counts(b.measure())
                        && a.measure().dimension().equals(b.measure().dimension());
        boolean bare =
                measured
                        || Units.isOpen(b.measure())
                        || a.figure().unit().equals(b.figure().unit());
        if (!bare || newMatter(before, a) > 1 || matter(behind, b.figure()) > MOST_BEHIND) return 0;
        boolean sourced = has("source", before) || has("count", behind);
        List<String> lead =
                words(
                        text,
                        clauseStart(
                                text, Math.max(0, first.start() - 2 * CUE_REACH), first.start()),
                        first.start());
        boolean firstSourced =
                has("source", lead)
                        || has(
                                "count",
                                words(
                                        text,
                                        first.end(),
                                        Math.min(second.start(), clauseEnd(text, first.end()))));
        return sourced ? firstSourced ? 1.0 : 0.65 : 0;
    }

    /// Where the clause begins that holds the end of the stretch.
    private static int clauseStart(String text, int from, int to) {
        int at = to;
        while (at > from && !endsClause(text, at - 1)) at--;
        return at;
    }

    private static int clauseEnd(String text, int from) {
        int at = from;
        int limit = Math.min(text.length(), from + LONGEST_GAP);
        while (at < limit && !endsClause(text, at) && text.charAt(at) != ',') at++;
        return at;
    }

    private static boolean endsClause(String text, int at) {
        char c = text.charAt(at);
        boolean stop =
                c == '.' && (at + 1 >= text.length() || !Character.isDigit(text.charAt(at + 1)));
        return stop || c == ';' || c == '\n' || c == '!' || c == '?';
    }

    /// How many words of matter stand between the cue and the number that the other number's
    /// surroundings lack: "put the death toll at" speaks of another thing.
    private int newMatter(List<String> before, Count first) {
        int from = before.size();
        while (from > 0 && !has("source", List.of(before.get(from - 1)))) from--;
        int to = before.size();
        if (from == before.size()) {
            while (from > 0 && SMALL_CUES.contains(before.get(from - 1))) from--;
            to = from;
            while (from > 0 && !has("source", List.of(before.get(from - 1)))) from--;
        }
        List<String> words =
                before.subList(from, to).stream()
                        .filter(w -> w.length() > 3 && !HEDGES.contains(w))
                        .map(Spelling::key)
                        .toList();
        return words.size() - first.near().countOf(space.vector(words));
    }

    /// How many words of matter stand there beside the unit.
    private int matter(List<String> words, Figure f) {
        int n = 0;
        for (String w : words) {
            if (CLAUSE_WORDS.contains(w)) break;
            if (w.length() > 3 && !has("count", List.of(w)) && !f.unit().contains(Spelling.key(w)))
                n++;
        }
        return n;
    }

    /// "out of", "of its", "plus": the numbers are a part and its whole, or two parts.
    private static boolean isPart(String text, Span second, String between) {
        String lead = between.strip();
        boolean whole =
                lead.startsWith("of ") && !lead.startsWith("of them")
                        || lead.contains("out of")
                        || lead.matches("(?s).{0,40}\\bof (its|their|the|a|his|her)\\b.{0,20}");
        String rest = text.substring(second.end(), Math.min(text.length(), second.end() + 12));
        boolean joined =
                lead.equals("and")
                        || lead.equals("to")
                        || lead.equals("(")
                        || lead.endsWith("plus")
                        || lead.isEmpty();
        return whole
                || joined
                || rest.startsWith(" of it")
                || rest.startsWith(" of them") && !between.contains(";");
    }

    /// "6.2bn, not the 6.4bn".
    private static boolean isNot(List<String> before) {
        return lastPlain(before).equals("not");
    }

    /// "to 241 from 214", "from 214 to 241", in one breath.
    private static boolean isFromTo(List<String> before, String between, String text, Span first) {
        if (between.length() > FROM_TO || between.indexOf(';') >= 0) return false;
        String last = lastPlain(before);
        List<String> lead = words(text, Math.max(0, first.start() - 20), first.start());
        String opening = lastPlain(lead);
        return last.equals("from") || opening.equals("from") && last.equals("to");
    }

    /// Whether "from 214 to 241" corrects a number. A count of people or things does, as a toll
    /// that grows; a share, a price or a rate that fell from 4.9 to 4.1 percent was first the one
    /// and then the other: that is two things measured, unless the report speaks of a revision.
    private boolean isRevised(Count a, Count b, String text) {
        if (Units.counts(a.measure()) && Units.counts(b.measure())) return true;
        int from = Math.max(0, a.figure().span().start() - REVISION_REACH);
        int to = Math.min(text.length(), b.figure().span().end() + REVISION_REACH);
        List<String> around =
                words(
                        text,
                        clauseStart(text, from, a.figure().span().start()),
                        Math.max(
                                b.figure().span().end(),
                                Math.min(to, clauseEnd(text, b.figure().span().end()))));
        if (has("revision", around)) return true;
        List<String> before =
                words(
                        text,
                        clauseStart(text, from, a.figure().span().start()),
                        a.figure().span().start());
        return has("given", before.subList(Math.max(0, before.size() - GIVEN), before.size()));
    }

    /// The last word that is neither a hedge nor an article.
    private static String lastPlain(List<String> words) {
        return words.reversed().stream()
                .filter(w -> !HEDGES.contains(w) && !w.equals("the") && !w.equals("a"))
                .findFirst()
                .orElse("");
    }

    private boolean has(String kind, List<String> words) {
        Set<String> wanted = cues.getOrDefault(kind, Set.of());
        return words.stream().anyMatch(wanted::contains);
    }

    /// The folded words in the stretch, no further than the sentence's end.
    private static List<String> words(String text, int from, int to) {
        if (from >= to) return List.of();
        return Arrays.stream(text.substring(from, to).split("[^\\p{L}\\p{M}\\p{Nd}]+"))
                .filter(w -> !w.isEmpty())
                .map(Words::fold)
                .toList();
    }

    private static Map<String, Set<String>> cues() {
        Map<String, Set<String>> found = new TreeMap<>();
        try (InputStream in = Opposition.class.getResourceAsStream("figure-cues.txt")) {
            if (in == null) throw new IllegalStateException("figure-cues.txt is missing");
            for (String line :
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                int colon = line.indexOf(':');
                if (line.startsWith("#") || colon < 0) continue;
                found.computeIfAbsent(line.substring(0, colon), k -> new HashSet<>())
                        .addAll(List.of(line.substring(colon + 1).strip().split(" ")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
