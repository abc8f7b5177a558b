package firsthand.stemma;

/// What speaks for or against "these two were both made from one original that is lost". Each value
/// lies about between -1 and 1.
enum SiblingClue {
    /// How much better the lines agree in order than backwards.
    ORDER,
    /// How much of the matter comes word by word in the same order, above chance.
    SEQUENCE,
    /// How much of this report the other explains.
    EXPLAINED,
    /// How much of the other this report explains.
    CARRIED,
    /// Runs of words outside quotation marks that both have.
    SAME_WORDS,
    /// The names and numbers of this report that the other has too.
    SAME_FACTS,
    /// Of the rare readings that this report shares with anybody, those that it shares with the
    /// other.
    ODDITIES,
    /// What this report shares with the other and not with the other's best rival, less the
    /// reverse.
    NEAREST,
    /// The languages differ.
    OTHER_LANGUAGE,
    /// The byline says that this report comes from an agency.
    AGENCY,
    /// The byline says that the other comes from an agency.
    OTHER_AGENCY,
    /// Both name the same agency and none of the reports is its own; or one names the other's
    /// outlet,
    /// but says that it is earlier, and must have an earlier version from there.
    COMMON_AGENCY,
    /// Both lean on somebody's written statement.
    STATEMENT,
    /// A named person signs this report.
    SIGNED,
    /// A named person signs the other.
    OTHER_SIGNED,
    /// One of the two names the outlet of the other, which is not later, or they are of one outlet.
    CREDITS,
    /// The lengths differ.
    LENGTH,
    /// Each has matter that the other lacks.
    BOTH_ADD
}
