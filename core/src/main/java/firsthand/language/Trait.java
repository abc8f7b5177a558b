package firsthand.language;

/// What a classifier can ask of one word that may have several values. Each has the name that it
/// has in NLP4J's feature templates.
enum Trait {
    /// the tags that the word can have
    CLASSES("ambiguity_classes"),
    /// how it is written: capitals, digits, marks
    SPELLING("orthographic"),
    /// whether it is the first or the last word
    POSITION("positional"),
    /// its Brown clusters
    CLUSTERS("word_clusters"),
    /// known names of which it is part
    KNOWN_NAMES("named_entity_gazetteers");

    private final String name;

    Trait(String name) {
        this.name = name;
    }

    static Trait of(String name) {
        for (Trait t : values()) {
            if (t.name.equals(name)) return t;
        }
        throw new IllegalArgumentException("no model asks for " + name);
    }
}
