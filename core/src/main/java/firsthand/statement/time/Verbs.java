package firsthand.statement.time;

import firsthand.statement.number.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The words of one language that tell past from future, from `tenses.tsv`.
///
/// @param will the future        @param was the past
/// @param lasted makes "until Friday" the past
/// @param limit leads in a deadline
/// @param small may stand between such a word and its time
record Verbs(
        Set<String> will,
        Set<String> was,
        Set<String> lasted,
        Set<String> limit,
        Set<String> small) {
    private static final Lexicon LEXICON = Lexicon.of(Verbs.class, "tenses.tsv");
    private static final Map<String, Verbs> KNOWN = new ConcurrentHashMap<>();

    static Verbs in(String language) {
        return KNOWN.computeIfAbsent(Lexicon.known(language), Verbs::read);
    }

    private static Verbs read(String language) {
        Map<String, Set<String>> found = new HashMap<>();
        for (Lexicon.Row row : LEXICON.in(language)) {
            found.computeIfAbsent(row.cell(0), k -> new HashSet<>()).addAll(row.phrases(1));
        }
        Set<String> none = Set.of();
        return new Verbs(
                found.getOrDefault("will", none),
                found.getOrDefault("was", none),
                found.getOrDefault("lasted", none),
                found.getOrDefault("limit", none),
                found.getOrDefault("small", none));
    }
}
