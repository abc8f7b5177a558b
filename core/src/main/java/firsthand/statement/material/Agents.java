package firsthand.statement.material;

import firsthand.statement.Speaker;
import firsthand.statement.name.Name;
import firsthand.statement.name.NameWords;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Tells who can hold a claim or take a side: people, bodies and states, not things, places as such
/// or mere numbers of people.
public final class Agents {
    private static final Set<String> NOT_ONE =
            Set.of(
                    "each",
                    "some",
                    "many",
                    "several",
                    "few",
                    "most",
                    "others",
                    "other",
                    "another",
                    "any",
                    "every",
                    "everyone",
                    "nobody",
                    "none",
                    "no",
                    "my",
                    "our",
                    "your",
                    "something",
                    "nothing",
                    "what",
                    "who",
                    "those",
                    "these",
                    "this",
                    "that",
                    "neither",
                    "either",
                    "part",
                    "all",
                    "half",
                    "both",
                    "he",
                    "she",
                    "they",
                    "we",
                    "i",
                    "you",
                    "it",
                    "one",
                    "there",
                    "his",
                    "her",
                    "their",
                    "people");

    private static final Set<String> STATES =
            Set.of(
                    "state",
                    "country",
                    "nation",
                    "island",
                    "power",
                    "ally",
                    "kremlin",
                    "palace",
                    "neighbour",
                    "neighbor",
                    "member",
                    "side",
                    "bloc",
                    "union",
                    "alliance",
                    "administration",
                    "ministry",
                    "department",
                    "office",
                    "service",
                    "agency",
                    "authority",
                    "commission",
                    "guard",
                    "force",
                    "army",
                    "military",
                    "police",
                    "navy",
                    "inquiry",
                    "institute",
                    "mission",
                    "operator",
                    "owner",
                    "developer",
                    "conference",
                    "chamber",
                    "federation",
                    "guild",
                    "inspectorate",
                    "watchdog");

    private static final Set<String> THINGS =
            Set.of(
                    "statement",
                    "report",
                    "account",
                    "document",
                    "letter",
                    "log",
                    "evidence",
                    "figures",
                    "data",
                    "text",
                    "draft",
                    "plan",
                    "city",
                    "town",
                    "village",
                    "talks",
                    "reservation",
                    "declaration",
                    "proposal",
                    "deal",
                    "agreement",
                    "protocol",
                    "number",
                    "numbers",
                    "result",
                    "results",
                    "charge",
                    "claim",
                    "story",
                    "video",
                    "footage",
                    "study",
                    "survey",
                    "poll",
                    "law",
                    "bill",
                    "budget",
                    "war",
                    "election");

    private final NameWords roles = NameWords.read();

    /// Whether the speaker is somebody who can say something: a name, or a noun for people or a
    /// body.
    public boolean isAgent(Material m, Speaker speaker) {
        String name = speaker.name().strip();
        String[] words = name.split("[^\\p{L}\\p{Nd}'’-]+");
        if (words.length == 0 || words[0].isEmpty()) return false;
        String first = words[0].toLowerCase(Locale.ROOT);
        if (NOT_ONE.contains(first) || Character.isDigit(first.charAt(0))) return false;
        Optional<Name> known =
                m.names().all().stream().filter(n -> n.full().equals(name)).findFirst();
        if (known.isPresent()) return isActing(known.get());
        if (isPeople(head(words)) || isPeople(words[words.length - 1])) return true;
        return m.isSomebody(speaker) && hasName(m, speaker);
    }

    /// The same for the subject of a verb that only somebody can do ("the mill denied it"): any
    /// definite noun but one for a text or a thing.
    public boolean mayAct(Material m, Speaker speaker) {
        if (isAgent(m, speaker)) return true;
        String last = speaker.name().substring(speaker.name().lastIndexOf(' ') + 1);
        String first = speaker.name().split(" ")[0].toLowerCase(Locale.ROOT);
        boolean definite =
                speaker.mention()
                        .map(x -> x.of(m.words()).toLowerCase(Locale.ROOT))
                        .filter(x -> x.startsWith("the ") || x.startsWith("its "))
                        .isPresent();
        return definite
                && !NOT_ONE.contains(first)
                && !THINGS.contains(last.toLowerCase(Locale.ROOT));
    }

    private boolean isActing(Name name) {
        if (name.kind() != Name.Kind.UNKNOWN) return true;
        String last = name.last().toLowerCase(Locale.ROOT);
        return !Set.of("show", "hill", "road", "street", "river", "day").contains(last);
    }

    /// The noun before "of", "for" or the like.
    private static String head(String[] words) {
        for (int i = 1; i < words.length; i++) {
            if (Set.of("of", "for", "from", "in", "at", "with").contains(words[i]))
                return words[i - 1];
        }
        return words[words.length - 1];
    }

    private boolean isPeople(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String single = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
        String other = lower.endsWith("ies") ? lower.substring(0, lower.length() - 3) + "y" : lower;
        for (String form : List.of(lower, single, other)) {
            if (Audience.PEOPLE.contains(form) || STATES.contains(form)) return true;
        }
        return roles.isRole(word);
    }

    private static boolean hasName(Material m, Speaker speaker) {
        return speaker.mention()
                .filter(x -> m.names().in(x).stream().anyMatch(n -> n.span().end() == x.end()))
                .isPresent();
    }
}
