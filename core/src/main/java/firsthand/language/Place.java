package firsthand.language;

/// Where a classifier looks for a word, seen from where the reading stands.
///
/// @param source from where to count
/// @param window words to the right, or deeper on the stack, if negative to the left
/// @param relation where to go in the tree from there
record Place(Source source, int window, Relation relation) {
    enum Source {
        /// the word at hand; for the parser, the top of its stack
        I,
        /// the parser's next word
        J,
        /// words on the parser's stack
        K
    }

    enum Relation {
        SELF("-"),
        HEAD("h"),
        GRAND_HEAD("h2"),
        LEFTMOST("lmd"),
        SECOND_LEFTMOST("lmd2"),
        RIGHTMOST("rmd"),
        SECOND_RIGHTMOST("rmd2"),
        LEFT_SIBLING("lns"),
        SECOND_LEFT_SIBLING("lns2");

        private final String name;

        Relation(String name) {
            this.name = name;
        }

        static Relation of(String name) {
            for (Relation r : values()) {
                if (r.name.equals(name)) return r;
            }
            throw new IllegalArgumentException("no model asks for " + name);
        }
    }
}
