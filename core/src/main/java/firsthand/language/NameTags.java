package firsthand.language;

import java.util.Arrays;

/// Makes whole names of a tagger's single decisions, as NLP4J does. A tag says where in a name a
/// word stands: "B-ORG" begins one, "I-ORG" goes on, "L-ORG" is its last, "U-ORG" is one alone, "O"
/// is outside.
final class NameTags {
    private NameTags() {}

    static EntityTag[] entities(String[] tags) {
        String[] mended = tags.clone();
        for (int i = 1; i < mended.length; i++) mend(mended, i);
        EntityTag[] found = new EntityTag[tags.length];
        Arrays.fill(found, EntityTag.NONE);
        int begin = -1;
        for (int i = 0; i < mended.length; i++) {
            switch (mended[i].charAt(0)) {
                case 'U' -> {
                    mark(found, i, i, mended[i]);
                    begin = -1;
                }
                case 'B' -> begin = i;
                case 'L' -> {
                    if (begin >= 0) mark(found, begin, i, mended[i]);
                    begin = -1;
                }
                case 'O' -> begin = -1;
                default -> {}
            }
        }
        return found;
    }

    /// Changes one of two neighbouring tags that contradict each other.
    private static void mend(String[] tags, int i) {
        String before = tags[i - 1];
        String here = tags[i];
        switch ("" + before.charAt(0) + here.charAt(0)) {
            case "IU" -> tags[i] = "I" + here.substring(1);
            case "LI", "UI" -> tags[i - 1] = "I" + before.substring(1);
            case "OI" -> tags[i - 1] = here;
            case "UL" -> tags[i - 1] = "B" + before.substring(1);
            default -> {}
        }
    }

    private static void mark(EntityTag[] found, int first, int last, String tag) {
        EntityType type = EntityType.valueOf(tag.substring(2));
        for (int i = first; i <= last; i++) found[i] = new EntityTag(type, i == first);
    }
}
