package firsthand.statement.figure;

import firsthand.statement.number.Words;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the noun that a number counts, by the shape of the words behind it.
final class Nouns {
    private static final int MOST_WORDS = 8;

    private static final Map<String, String> IRREGULAR =
            Map.ofEntries(
                    Map.entry("people", "people"),
                    Map.entry("persons", "people"),
                    Map.entry("person", "people"),
                    Map.entry("men", "man"),
                    Map.entry("women", "woman"),
                    Map.entry("children", "child"),
                    Map.entry("policemen", "policeman"),
                    Map.entry("firemen", "fireman"),
                    Map.entry("fishermen", "fisherman"),
                    Map.entry("gunmen", "gunman"),
                    Map.entry("lives", "life"),
                    Map.entry("wives", "wife"),
                    Map.entry("loaves", "loaf"),
                    Map.entry("aircraft", "aircraft"),
                    Map.entry("craft", "craft"),
                    Map.entry("sheep", "sheep"),
                    Map.entry("cattle", "cattle"),
                    Map.entry("police", "police"),
                    Map.entry("personnel", "personnel"),
                    Map.entry("staff", "staff"),
                    Map.entry("crew", "crew"),
                    Map.entry("dead", "people"),
                    Map.entry("missing", "people"),
                    Map.entry("injured", "people"),
                    Map.entry("wounded", "people"),
                    Map.entry("killed", "people"),
                    Map.entry("hurt", "people"),
                    Map.entry("detained", "people"),
                    Map.entry("arrested", "people"),
                    Map.entry("rescued", "people"),
                    Map.entry("series", "series"),
                    Map.entry("species", "species"),
                    Map.entry("data", "datum"),
                    Map.entry("criteria", "criterion"));

    /// Words that end the noun phrase before them, or that no noun phrase begins with.
    private static final Set<String> STOP =
            Set.of(
                    "of",
                    "in",
                    "on",
                    "at",
                    "to",
                    "for",
                    "from",
                    "by",
                    "with",
                    "and",
                    "or",
                    "but",
                    "the",
                    "a",
                    "an",
                    "this",
                    "that",
                    "these",
                    "those",
                    "its",
                    "his",
                    "her",
                    "their",
                    "our",
                    "my",
                    "your",
                    "is",
                    "are",
                    "was",
                    "were",
                    "be",
                    "been",
                    "has",
                    "have",
                    "had",
                    "will",
                    "would",
                    "can",
                    "could",
                    "may",
                    "might",
                    "must",
                    "should",
                    "do",
                    "did",
                    "does",
                    "who",
                    "which",
                    "whom",
                    "whose",
                    "where",
                    "when",
                    "while",
                    "as",
                    "than",
                    "if",
                    "because",
                    "since",
                    "until",
                    "after",
                    "before",
                    "during",
                    "over",
                    "under",
                    "about",
                    "into",
                    "onto",
                    "not",
                    "no",
                    "so",
                    "then",
                    "there",
                    "here",
                    "it",
                    "he",
                    "she",
                    "they",
                    "we",
                    "i",
                    "you",
                    "them",
                    "him",
                    "us",
                    "me",
                    "said",
                    "says",
                    "told",
                    "per",
                    "each",
                    "every",
                    "against",
                    "between",
                    "through",
                    "out",
                    "up",
                    "down",
                    "off",
                    "away",
                    "across",
                    "within",
                    "without",
                    "yet",
                    "still",
                    "also",
                    "just",
                    "only",
                    "even",
                    "now",
                    "including",
                    "according",
                    "remain",
                    "remained",
                    "died",
                    "went",
                    "came",
                    "left",
                    "s",
                    "t",
                    "ago",
                    "later",
                    "earlier");

    private static final Set<String> NOT_PLURAL =
            Set.of(
                    "less",
                    "its",
                    "this",
                    "plus",
                    "versus",
                    "across",
                    "previous",
                    "various",
                    "serious",
                    "religious",
                    "famous",
                    "dangerous",
                    "continuous",
                    "consecutive",
                    "anonymous",
                    "indigenous",
                    "enormous",
                    "numerous",
                    "business",
                    "press",
                    "express",
                    "wireless",
                    "homeless",
                    "gas",
                    "bus",
                    "mass",
                    "class",
                    "cross",
                    "glass",
                    "access",
                    "address",
                    "success",
                    "princess",
                    "congress",
                    "us",
                    "was",
                    "has",
                    "is",
                    "as",
                    "perhaps",
                    "yes",
                    "always",
                    "says",
                    "does",
                    "goes",
                    "minus",
                    "status",
                    "virus",
                    "crisis",
                    "basis",
                    "analysis",
                    "campus",
                    "census",
                    "bonus",
                    "focus",
                    "surplus",
                    "jobless",
                    "overseas",
                    "besides",
                    "towards",
                    "alias");

    private Nouns() {}

    /// A noun phrase: its head's lemma, and the index after its last word.
    record Found(String lemma, int to) {}

    /// The noun phrase that begins with word `i`.
    static Optional<Found> after(Words w, int i, String language) {
        return switch (language) {
            case "de" -> german(w, i);
            case "fr", "es", "it", "nl", "pt" -> next(w, i);
            default -> english(w, i);
        };
    }

    /// Takes words up to the first plural, and plurals that follow it directly only when it is a
    /// modifier that can't be told apart: "38 rural lines", "214 polling stations".
    private static Optional<Found> english(Words w, int i) {
        int from = w.isHyphen(i) && w.glued(i) && w.glued(i + 1) ? i + 1 : i;
        boolean hyphenated = from > i;
        for (int at = from; at < from + MOST_WORDS; at++) {
            if (w.isHyphen(at) && w.glued(at) && w.glued(at + 1)) continue;
            if (isHanging(w, at)) {
                at++;
                continue;
            }
            if (!w.isWord(at) || (at > i && w.beginsSentence(at))) return Optional.empty();
            String word = w.lower(at);
            if (STOP.contains(word)) return Optional.empty();
            String irregular = IRREGULAR.get(word);
            boolean compound = w.isHyphen(at + 1) && w.glued(at + 1);
            if (compound && isHanging(w, at + 1)) continue;
            if (irregular != null && !compound) {
                return Optional.of(new Found(irregular, at + 1));
            }
            if (isPlural(word) && !compound && !isModifier(w, at, from)) {
                return Optional.of(compound(w, from, at));
            }
            if (hyphenated && !compound) return Optional.of(new Found(word, at + 1));
        }
        return Optional.empty();
    }

    /// "low- and middle-income"
    private static boolean isHanging(Words w, int i) {
        boolean joined = w.is(i + 1, "and") || w.is(i + 1, "or");
        return w.isHyphen(i) && w.glued(i) && !w.glued(i + 1) && joined;
    }

    /// "plain-clothes officers": a plural behind a hyphen, with another plural behind it.
    private static boolean isModifier(Words w, int i, int from) {
        if (!w.isHyphen(i - 1) || !w.glued(i) || i - from < 2) return false;
        for (int at = i + 1; at < i + 4 && w.isWord(at) && !w.beginsSentence(at); at++) {
            if (STOP.contains(w.lower(at))) return false;
            if (isPlural(w.lower(at))) return true;
        }
        return false;
    }

    /// With the word before it where that is a verbal noun: "polling station".
    private static Found compound(Words w, int from, int at) {
        String lemma = singular(w.lower(at));
        boolean verbal = at > from && w.lower(at - 1).endsWith("ing") && w.length(at - 1) > 4;
        return new Found(verbal ? w.lower(at - 1) + " " + lemma : lemma, at + 1);
    }

    static boolean isPlural(String word) {
        if (word.length() < 3 || !word.endsWith("s") || word.endsWith("ss")) return false;
        return !NOT_PLURAL.contains(word) && !word.endsWith("ous");
    }

    static String singular(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) return irregular;
        if (!isPlural(word)) return word;
        int n = word.length();
        if (word.endsWith("ies") && n > 4) return word.substring(0, n - 3) + "y";
        boolean es =
                word.endsWith("sses")
                        || word.endsWith("ches")
                        || word.endsWith("shes")
                        || word.endsWith("xes")
                        || word.endsWith("zzes");
        return word.substring(0, es ? n - 2 : n - 1);
    }

    /// The next word with a capital, behind adjectives.
    private static Optional<Found> german(Words w, int i) {
        for (int at = i; at < i + 4 && w.isWord(at) && !w.beginsSentence(at); at++) {
            if (w.isCapital(at)) return Optional.of(new Found(w.lower(at), at + 1));
            if (w.length(at) < 4) return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<Found> next(Words w, int i) {
        int at = w.is(i, "de") || w.is(i, "di") ? i + 1 : i;
        if (w.is(at, "d") && w.isApostrophe(at + 1)) at += 2;
        boolean noun = w.isWord(at) && w.length(at) > 3 && !w.beginsSentence(at);
        return noun ? Optional.of(new Found(w.lower(at), at + 1)) : Optional.empty();
    }
}
