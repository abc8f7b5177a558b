package firsthand.library;

/// What a story is called in the library: given when its first report comes, never changed.
public record StoryId(String value) {
    public StoryId {
        if (value.isEmpty()) throw new IllegalArgumentException("a story id has letters");
    }

    @Override
    public String toString() {
        return value;
    }
}
