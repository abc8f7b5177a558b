package firsthand.story;

import firsthand.text.LongIndex;
import firsthand.language.WordRanks;

/// How likely a report of any other event has a term, by how common the word is in the language at
/// large: among a dozen reports of one event nearly every report has the event's words; without
/// this they would count for nothing.
final class TermChances {
    /// Words of a typical report that are drawn when a chance is reckoned: by Zipf's law the word
    /// of rank r is a tenth of 1/r of a text.
    private static final double ZIPF = 40;

    /// The rank of a word that the list does not have.
    private static final int UNKNOWN = 40_000;

    private final LongIndex known = new LongIndex();
    private final java.util.ArrayList<Integer> ranks = new java.util.ArrayList<>();

    /// @param words ranks of words, and of stems as [Words#stem] makes them
    TermChances(WordRanks words) {
        words.forEach(
                (word, rank) -> {
                    long hash = Words.hash(word, 0, word.length());
                    put(Profile.Kind.NAME.term(hash), rank);
                    put(Profile.Kind.NUMBER.term(hash), rank);
                });
        words.forEachStem(
                (stem, rank) ->
                        put(Profile.Kind.WORD.term(Words.hash(stem, 0, stem.length())), rank));
    }

    private void put(long term, int rank) {
        int at = known.number(term);
        if (at == ranks.size()) ranks.add(rank);
        else ranks.set(at, Math.min(rank, ranks.get(at)));
    }

    double of(long term) {
        int at = known.find(term);
        double zipf = ZIPF / (at == LongIndex.NONE ? UNKNOWN : ranks.get(at));
        return switch (Profile.Kind.of(term)) {
            case NAMES -> 1e-5;
            case WORD, NAME -> 1 - Math.exp(-zipf);
            case NUMBER -> Math.min(1, zipf);
        };
    }
}
