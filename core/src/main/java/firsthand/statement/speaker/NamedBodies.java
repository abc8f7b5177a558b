package firsthand.statement.speaker;

import firsthand.statement.name.Mention;
import firsthand.statement.name.Name;
import firsthand.statement.name.Names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The named bodies of one report under the common nouns by which it calls them later: "the
/// company", "the union", "the commission".
///
/// A name is known by a noun that is part of it ("Harbour Commission"), that stands before it
/// ("dockers' union Havnelag") or behind it in apposition ("Orrin Lines, the ferry's operator").
public final class NamedBodies {
    /// Characters behind a name in which the noun of its apposition must stand.
    private static final int REACH = 70;

    private static final Set<String> FIRM =
            Set.of(
                    "company",
                    "firm",
                    "operator",
                    "group",
                    "carrier",
                    "manufacturer",
                    "maker",
                    "enterprise",
                    "business",
                    "owner",
                    "supplier",
                    "producer",
                    "utility");

    private static final Set<String> OTHER =
            Set.of(
                    "bank",
                    "lender",
                    "airline",
                    "insurer",
                    "retailer",
                    "developer",
                    "union",
                    "association",
                    "federation",
                    "guild",
                    "ministry",
                    "department",
                    "commission",
                    "board",
                    "panel",
                    "committee",
                    "authority",
                    "agency",
                    "regulator",
                    "watchdog",
                    "inspectorate",
                    "service",
                    "institute",
                    "council",
                    "mission",
                    "tribunal",
                    "party",
                    "alliance",
                    "bloc",
                    "chamber",
                    "campaign",
                    "charity",
                    "club",
                    "hospital",
                    "university",
                    "cooperative",
                    "co-operative",
                    "broadcaster",
                    "newspaper",
                    "paper",
                    "daily",
                    "weekly",
                    "magazine",
                    "station",
                    "website",
                    "trust",
                    "society",
                    "league",
                    "foundation",
                    "museum");

    private static final Set<String> PAPER = Set.of("newspaper", "paper", "daily");

    /// How the names of newspapers end.
    private static final Set<String> PAPER_NAMES =
            Set.of(
                    "herald",
                    "times",
                    "tribune",
                    "gazette",
                    "courier",
                    "chronicle",
                    "observer",
                    "telegraph",
                    "echo",
                    "ledger",
                    "post",
                    "journal",
                    "news",
                    "mirror",
                    "examiner",
                    "dispatch",
                    "sentinel",
                    "advertiser",
                    "tagblatt",
                    "zeitung",
                    "courant");

    private static final Set<String> ENDS =
            Set.of("of", "that", "which", "who", "for", "in", "is", "and", "at");

    /// How what stands before a firm ends, as `FIRM_BEFORE` has it.
    private static final List<String> LINKS = List.of(", ", " by ", " of ", " in ", " at ");

    private static final Pattern FIRM_BEFORE =
            Pattern.compile(
                    "(?:(?:owner|operator|maker|manufacturer|firm|company|carrier|supplier),|"
                            + "(?:made|operated|owned|run|built|supplied|sold) by|"
                            + "(?:chief executive|shares|shareholders|managers?) (?:of|in|at))"
                            + " (?:the )?$");

    private static final Pattern FIRM_BEHIND =
            Pattern.compile(
                    "(?:['’]s?)? (?:chief executive|shares|shareholders)\\b"
                            + "|['’]s? (?:plant|factory|managers?|directors?)\\b"
                            + "|, (?:which|that) (?:makes?|made|runs?|ran|sells?|operates?|owns?|builds?"
                            + "|supplies|operated|owned|left|logs|mines)\\b");

    private final String text;
    private final List<Name> all;
    private final Map<String, List<Name>> byNoun = new HashMap<>();

    public NamedBodies(String text, Names names) {
        this.text = text;
        this.all = names.all();
        for (Name name : names.all()) {
            if (name.isPerson() && !isFirm(name) && !name.roles().isEmpty()) continue;
            if (isFirm(name)) add("company", name);
            if (isPaper(name)) for (String noun : PAPER) add(noun, name);
            for (String word : name.full().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
                if (isNoun(word)) add(word, name);
            }
            for (Mention m : name.mentions()) introduced(name, m);
        }
    }

    /// Whether the name is one that newspapers bear: "the Karsin Herald".
    private static boolean isPaper(Name name) {
        return !name.isPerson()
                && PAPER_NAMES.contains(
                        name.full()
                                .substring(name.full().lastIndexOf(' ') + 1)
                                .toLowerCase(Locale.ROOT));
    }

    /// Whether what the report calls it is a word for firms: "the owner, Orrin Lines".
    private static boolean isFirm(Name name) {
        return name.roles().stream()
                .anyMatch(
                        r ->
                                FIRM.contains(
                                        r.substring(r.lastIndexOf(' ') + 1)
                                                .toLowerCase(Locale.ROOT)));
    }

    /// Whether the word is a noun for bodies.
    public static boolean isNoun(String word) {
        return FIRM.contains(word) || OTHER.contains(word);
    }

    private void add(String noun, Name name) {
        List<Name> known = byNoun.computeIfAbsent(noun, n -> new ArrayList<>());
        if (!known.contains(name)) known.add(name);
    }

    private void introduced(Name name, Mention m) {
        String before = wordBefore(m.span().start());
        if (isNoun(before)) add(before, name);
        if (isFirmBefore(m.span().start()) || isFirmBehind(m.span().end())) add("company", name);
        apposed(name, m.span().end());
    }

    /// "the owner, Orrin Lines", "operated by Orrin Lines", "chief executive of Orrin Lines".
    private boolean isFirmBefore(int offset) {
        String words = text.substring(Math.max(0, offset - REACH), offset).toLowerCase(Locale.ROOT);
        String linked = words.endsWith(" the ") ? words.substring(0, words.length() - 4) : words;
        return LINKS.stream().anyMatch(linked::endsWith) && FIRM_BEFORE.matcher(words).find();
    }

    /// "Orrin Lines, which runs", "Orrin Lines' chief executive".
    private boolean isFirmBehind(int offset) {
        int to = Math.min(text.length(), offset + REACH);
        return FIRM_BEHIND.matcher(text.substring(offset, to)).lookingAt();
    }

    /// "Orrin Lines, the ferry's operator".
    private void apposed(Name name, int at) {
        if (at >= text.length() || text.charAt(at) != ',') return;
        String behind = text.substring(at + 1, Math.min(text.length(), at + REACH)).strip();
        int end = behind.indexOf(',');
        String[] words =
                behind.substring(0, end < 0 ? behind.length() : end)
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}'’-]+");
        if (words.length < 2 || !Set.of("the", "a", "an").contains(words[0])) return;
        for (int i = 1; i < words.length && !ENDS.contains(words[i]); i++) {
            boolean possessive = words[i].indexOf('\'') >= 0 || words[i].indexOf('’') >= 0;
            if (!possessive && isNoun(words[i])) add(words[i], name);
        }
    }

    private String wordBefore(int offset) {
        int to = offset;
        while (to > 0 && text.charAt(to - 1) == ' ') to--;
        int from = to;
        while (from > 0
                && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '-'))
            from--;
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /// The body that the role of somebody named at the offset names: "the company's lawyer", "head
    /// of
    /// the Harbour Union".
    public Optional<Name> inRole(String role, int offset) {
        for (Name n : all) {
            if (!n.isPerson() && n.full().length() > 3 && role.contains(n.full()))
                return Optional.of(n);
        }
        for (String word : role.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
            if (isNoun(word)) return meant(word, offset);
        }
        return Optional.empty();
    }

    /// The body that "the company" or the like means at the offset: of those known by the noun the
    /// one last named before, else the only one. A firm is meant by every noun for firms.
    public Optional<Name> meant(String phrase, int offset) {
        String noun = phrase.substring(phrase.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        List<Name> known = new ArrayList<>(byNoun.getOrDefault(noun, List.of()));
        if (known.isEmpty() && FIRM.contains(noun)) {
            for (String other : FIRM.stream().sorted().toList()) {
                for (Name n : byNoun.getOrDefault(other, List.of()))
                    if (!known.contains(n)) known.add(n);
            }
        }
        Name last = null;
        int latest = -1;
        for (Name n : known) {
            for (Mention m : n.mentions()) {
                int at = m.span().start();
                if (at < offset && at > latest) {
                    latest = at;
                    last = n;
                }
            }
        }
        if (last == null && known.size() == 1) return Optional.of(known.getFirst());
        return Optional.ofNullable(last);
    }
}
