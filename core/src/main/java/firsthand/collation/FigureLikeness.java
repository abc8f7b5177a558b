package firsthand.collation;

import java.util.List;

/// What two figures have in common, as features of a logistic model.
///
/// @param agree whether the numbers can be the same
/// @param values one for each of [#NAMES]
record FigureLikeness(boolean agree, double[] values) {
    static final List<String> NAMES =
            List.of(
                    "bias",
                    "equal",
                    "sameUnit",
                    "open",
                    "otherNoun",
                    "otherUnit",
                    "near",
                    "ofCosine",
                    "ofContained",
                    "aligned",
                    "alignedPlace",
                    "unitCosine",
                    "sameBody",
                    "otherBody",
                    "digits",
                    "magnitude");

    static FigureLikeness of(Count a, Count b, Alignments alignments) {
        boolean sameUnit = a.measure().dimension().equals(b.measure().dimension());
        boolean open = Units.isOpen(a.measure()) || Units.isOpen(b.measure());
        boolean counted = Units.counts(a.measure()) && Units.counts(b.measure());
        boolean agree = Units.agree(a.figure(), b.figure());
        double aligned = alignments.probability(a.report(), a.unit(), b.report(), b.unit());
        double common = a.of().common(b.of());
        double smaller = Math.min(a.of().sum(), b.of().sum());
        boolean credited = !a.bodies().isEmpty() && !b.bodies().isEmpty();
        boolean sameBody = credited && a.bodies().stream().anyMatch(b.bodies()::contains);
        double ratio =
                Math.abs(
                        Math.log(
                                (Math.abs(a.measure().low()) + 1e-9)
                                        / (Math.abs(b.measure().low()) + 1e-9)));
        int digits =
                Math.min(
                        a.figure().value().stripTrailingZeros().precision(),
                        b.figure().value().stripTrailingZeros().precision());
        return new FigureLikeness(
                agree,
                new double[] {
                    1,
                    ratio < 1e-6 ? 1 : 0,
                    sameUnit ? 1 : 0,
                    open && !sameUnit ? 1 : 0,
                    !open && counted && !sameUnit ? 1 : 0,
                    !open && !counted && !sameUnit ? 1 : 0,
                    a.near().cosine(b.near()),
                    a.of().cosine(b.of()),
                    smaller > 0 ? common / smaller : 0,
                    aligned,
                    aligned * (1 - Math.abs(a.place() - b.place())),
                    alignments.cosine(a.report(), a.unit(), b.report(), b.unit()),
                    sameBody ? 1 : 0,
                    credited && !sameBody ? 1 : 0,
                    Math.min(3, digits - 1),
                    Math.min(3, ratio)
                });
    }
}
