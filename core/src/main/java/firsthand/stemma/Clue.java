package firsthand.stemma;

/// What speaks for or against "this report was made from that one". Each clue's value lies about
/// between -1 and 1.
enum Clue {
    /// How much better the lines agree in order than backwards.
    ORDER(true),
    /// How much of the matter comes word by word in the same order, above chance.
    SEQUENCE(true),
    /// How much of the child the parent explains.
    EXPLAINED(true),
    /// How much of the parent stands in the child.
    CARRIED(true),
    /// Runs of words outside quotation marks that both have.
    SAME_WORDS(true),
    /// The names and numbers of the child that the parent has too.
    SAME_FACTS(true),
    /// Of the rare readings that the child shares with anybody, those that it shares with the
    /// parent.
    ODDITIES(true),
    /// The languages differ.
    OTHER_LANGUAGE(true),
    /// The parent is in English and the child is not: 1; the reverse: -1. Most of what is
    /// translated
    /// in the world is translated from English.
    FROM_ENGLISH(false),
    /// The outlet is the same: versions.
    SAME_OUTLET(true),
    /// What the parent has and the child lacks, less what the child has and the parent lacks.
    LOST_RATHER_THAN_ADDED(false),
    /// The child is shorter.
    SHORTER(false),
    /// The child states a later time: 1, an earlier one: -1.
    LATER(false),
    /// Later, and of the same outlet.
    LATER_VERSION(false),
    /// The child names the parent's outlet.
    CREDITS(false),
    /// The child's byline or text says it comes from an agency that none of the reports is from.
    AGENCY(false),
    /// A named person signs the parent, nobody the child.
    SIGNED(false),
    /// The parent's outlet speaks of itself in its text.
    OWN_WORK(false),
    /// What the child shares with the parent and not with the parent's best rival, less what it
    /// shares
    /// with that rival and not with the parent.
    NEAREST(true),
    /// Where both tell the same differently, other reports have the parent's words rather than the
    /// child's.
    SIDES(false);

    private final boolean both;

    Clue(boolean both) {
        this.both = both;
    }

    /// Whether it tells that two reports belong together, rather than which is the child.
    boolean ofKinship() {
        return both;
    }
}
