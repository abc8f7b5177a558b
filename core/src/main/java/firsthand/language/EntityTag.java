package firsthand.language;

import java.util.Collections;
import java.util.List;

/// A token's part in a name.
///
/// @param type what the name names
/// @param begins whether the name begins with this token; never true outside names
public record EntityTag(EntityType type, boolean begins) {
    public static final EntityTag NONE = new EntityTag(EntityType.NONE, false);

    public EntityTag {
        if (begins && type == EntityType.NONE) {
            throw new IllegalArgumentException("nothing begins here");
        }
    }

    /// Those of so many tokens outside names.
    static List<EntityTag> none(int tokens) {
        return Collections.nCopies(tokens, NONE);
    }

    public boolean isNone() {
        return type == EntityType.NONE;
    }
}
