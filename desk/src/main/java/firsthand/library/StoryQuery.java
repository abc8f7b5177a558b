package firsthand.library;

import java.time.LocalDate;
import java.util.Optional;

/// Which stories, in which order.
///
/// @param words stories with a report in which all of them stand, see [Library#search]; empty: all
/// @param outlet stories with a report of this outlet; empty: all
/// @param language stories with a report in this language; empty: all
/// @param from stories with a report that is dated on this day or later
/// @param to stories with a report that is dated on this day or before
/// @param offset how many are passed over
/// @param limit at most so many
public record StoryQuery(
        String words,
        String outlet,
        String language,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Only only,
        Order order,
        int offset,
        int limit) {
    public static final int MOST = 1_000;

    /// What comes first.
    public enum Order {
        /// Those in whose reports the words matter most; without words as [#NEWEST].
        BEST,
        NEWEST,
        GROWING,
        CONTESTED
    }

    /// Stories that something is known of.
    public enum Only {
        ALL,
        /// Those of two reports or more.
        SEVERAL,
        /// Those that had reports already and got more in the last day.
        GROWING,
        /// Those with quotes that were altered or given to another, as far as they were compared.
        ALTERED,
        /// Those with claims that are contested or figures that differ, as far as they were
        /// compared.
        CONTESTED
    }

    public StoryQuery {
        if (offset < 0 || limit < 0) throw new IllegalArgumentException("no negative counts");
        words = words.strip();
        outlet = outlet.strip();
        language = language.strip();
        limit = Math.min(limit, MOST);
    }

    public static StoryQuery newest(int limit) {
        return all().order(Order.NEWEST).page(0, limit);
    }

    /// Every story, the newest first.
    public static StoryQuery all() {
        return new StoryQuery(
                "", "", "", Optional.empty(), Optional.empty(), Only.ALL, Order.NEWEST, 0, MOST);
    }

    public StoryQuery words(String sought) {
        return new StoryQuery(sought, outlet, language, from, to, only, order, offset, limit);
    }

    public StoryQuery outlet(String sought) {
        return new StoryQuery(words, sought, language, from, to, only, order, offset, limit);
    }

    public StoryQuery language(String sought) {
        return new StoryQuery(words, outlet, sought, from, to, only, order, offset, limit);
    }

    public StoryQuery days(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new StoryQuery(words, outlet, language, first, last, only, order, offset, limit);
    }

    public StoryQuery only(Only sought) {
        return new StoryQuery(words, outlet, language, from, to, sought, order, offset, limit);
    }

    public StoryQuery order(Order wanted) {
        return new StoryQuery(words, outlet, language, from, to, only, wanted, offset, limit);
    }

    public StoryQuery page(int skipped, int most) {
        return new StoryQuery(words, outlet, language, from, to, only, order, skipped, most);
    }

    /// Whether the search index has to be asked.
    boolean searches() {
        return !words.isEmpty() || !language.isEmpty();
    }

    /// Whether anything but order and page is asked for.
    public boolean narrows() {
        return searches()
                || !outlet.isEmpty()
                || from.isPresent()
                || to.isPresent()
                || only != Only.ALL;
    }
}
