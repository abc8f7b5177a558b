package firsthand.language;

import firsthand.text.Span;

/// A run of tokens that together name something (or state a figure or date).
///
/// @param first index of its first token in the sentence
/// @param end index after its last token
/// @param span from its first character to its last
public record Entity(EntityType type, int first, int end, Span span) {
    public Entity {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("no tokens: [" + first + ", " + end + ")");
        }
    }

    public boolean contains(int token) {
        return first <= token && token < end;
    }
}
