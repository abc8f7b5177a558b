package firsthand.language;

/// What a classifier can ask of one word: one value, or none. Each has the name that it has in
/// NLP4J's feature templates.
enum Attribute {
    FORM("word_form_simplified"),
    LOWER("word_form_simplified_lowercase"),
    SHAPE("word_shape"),
    /// all the tags that the word can have, joined
    CLASS("ambiguity_classes"),
    PREFIX_2("prefix 2"),
    PREFIX_3("prefix 3"),
    SUFFIX_1("suffix 1"),
    SUFFIX_2("suffix 2"),
    SUFFIX_3("suffix 3"),
    SUFFIX_4("suffix 4"),
    TAG("part_of_speech_tag"),
    LEMMA("lemma"),
    NAME("named_entity_tag"),
    RELATION("dependency_label"),
    VALENCY("valency all");

    private final String name;

    Attribute(String name) {
        this.name = name;
    }

    static Attribute of(String name) {
        for (Attribute a : values()) {
            if (a.name.equals(name)) return a;
        }
        throw new IllegalArgumentException("no model asks for " + name);
    }
}
