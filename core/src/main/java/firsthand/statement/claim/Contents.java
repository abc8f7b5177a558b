package firsthand.statement.claim;

import firsthand.statement.material.Material;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells by the words of what two hold whether the one says that the other is not so.
final class Contents {
    /// The words behind "no", "not", "never".
    private static final Pattern NO_THING =
            Pattern.compile("(?:\\b(?:no|any|not|never)|n['’]t) ((?:\\p{L}+ ?){1,3})");

    private static final int FIRST_WORDS = 6;

    /// Longest clause that may deny by pointing back alone.
    private static final int SHORT = 50;

    /// Nothing of what the other spoke of: "they had heard none", "it has no record of that".
    private static final Pattern NONE =
            Pattern.compile(
                    "\\b(?:none|neither|not one|nothing of the (?:kind|sort)"
                            + "|no (?:record|knowledge|evidence|sign|trace) of (?:it|that|this|any)"
                            + "|no such)\\b");

    /// What stands for the thing that the other spoke of.
    private static final Pattern SAME_THING =
            Pattern.compile("(?i)(?:that )?(?:it|they|he|she|this|that|all|all of them|both)\\b");

    private final Opposites opposites = new Opposites();
    private final Material m;
    private final Rivals rivals;
    private final ContentStems stems;

    Contents(Material m, Rivals rivals, ContentStems stems) {
        this.m = m;
        this.rivals = rivals;
        this.stems = stems;
    }

    /// "no such letter had come", "there was nothing", "had not received any": not merely "not".
    boolean deniesThing(Assertion a) {
        String[] words = a.content().of(m.words()).toLowerCase(Locale.ROOT).split("[^\\p{L}'’]+");
        boolean not = false;
        for (int i = 0; i < Math.min(FIRST_WORDS, words.length); i++) {
            if (Set.of("no", "nothing", "nobody", "none").contains(words[i])) return true;
            if (not && words[i].equals("any")) return true;
            not |= words[i].equals("not") || words[i].endsWith("n't") || words[i].endsWith("n’t");
        }
        return false;
    }

    /// Whether it says that there is no such thing ("there was no letter", "it had no letter"),
    /// rather than that none did something ("no passenger was hurt").
    boolean isOfThing(Assertion a) {
        String words = a.content().of(m.words()).toLowerCase(Locale.ROOT);
        return !words.startsWith("no ") && !words.startsWith("that no ")
                || words.contains("no such");
    }

    /// Whether the other speaks of the very thing or deed that is denied, or nothing is named: "no
    /// letter came" and "sent a letter".
    boolean rulesOut(Assertion denial, Assertion other) {
        Matcher no = NO_THING.matcher(denial.content().of(m.words()).toLowerCase(Locale.ROOT));
        if (!no.find()) return true;
        for (String word : no.group(1).strip().split(" ")) {
            String stem = stems.of(word);
            if (stem.length() > 2 && other.stems().contains(stem)) return true;
        }
        return false;
    }

    /// "she said that she had not": the denial of what was said right before.
    boolean isElliptic(Assertion a) {
        if (!a.negated()) return false;
        String words = a.content().of(m.words()).toLowerCase(Locale.ROOT);
        return a.stems().isEmpty() && a.content().length() < 30
                || a.content().length() < SHORT
                        && a.stems().size() < 2
                        && NONE.matcher(words).find();
    }

    /// "two had died" and "all were alive", of the same thing as far as the words show.
    boolean areOpposite(Assertion a, Assertion b) {
        String first = a.content().of(m.words());
        String second = b.content().of(m.words());
        boolean same =
                a.stems().stream().anyMatch(b.stems()::contains)
                        || SAME_THING.matcher(first).lookingAt();
        return same && areContrary(a, b);
    }

    /// Whether words of the two cannot both be true, whatever they are said of.
    boolean areContrary(Assertion a, Assertion b) {
        return a.negated() == b.negated()
                && !rivals.isToCome(a)
                && !rivals.isToCome(b)
                && opposites.between(a.content().of(m.words()), b.content().of(m.words()));
    }
}
