package firsthand.library;

/// Which stories, in which order.
///
/// @param words stories with these words in their title or in one of their reports; empty: all
/// @param offset how many are passed over
/// @param limit at most so many
public record StoryQuery(String words, Order order, int offset, int limit) {
    public static final int MOST = 1_000;

    /// What comes first.
    public enum Order {
        NEWEST,
        GROWING,
        CONTESTED
    }

    public StoryQuery {
        if (offset < 0 || limit < 0) throw new IllegalArgumentException("no negative counts");
        limit = Math.min(limit, MOST);
    }

    public static StoryQuery newest(int limit) {
        return new StoryQuery("", Order.NEWEST, 0, limit);
    }
}
