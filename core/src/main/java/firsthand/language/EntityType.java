package firsthand.language;

/// What a name names, by the categories of OntoNotes 5; [#NONE] for a token outside any name.
/// Figures and dates are among them because the same model finds them.
public enum EntityType {
    NONE,
    PERSON,
    /// nationalities, religious and political groups
    NORP,
    /// buildings, airports, bridges
    FAC,
    ORG,
    /// countries, cities, states: places that act
    GPE,
    /// places that don't act: mountains, rivers, regions
    LOC,
    PRODUCT,
    EVENT,
    WORK_OF_ART,
    LAW,
    LANGUAGE,
    DATE,
    TIME,
    PERCENT,
    MONEY,
    QUANTITY,
    ORDINAL,
    CARDINAL,
    /// a name by its capitals, of what isn't known
    UNKNOWN;

    /// Whether this is a proper name, not a figure, a date or nothing.
    public boolean isName() {
        return switch (this) {
            case PERSON,
                    NORP,
                    FAC,
                    ORG,
                    GPE,
                    LOC,
                    PRODUCT,
                    EVENT,
                    WORK_OF_ART,
                    LAW,
                    LANGUAGE,
                    UNKNOWN ->
                    true;
            case NONE, DATE, TIME, PERCENT, MONEY, QUANTITY, ORDINAL, CARDINAL -> false;
        };
    }
}
