package firsthand.bench;

/// How much of what was found is right, how much of what is right was found, and their harmonic
/// mean.
record Rates(double precision, double recall, double f1) {
    static Rates of(int right, int found, int wanted) {
        double precision = right / (double) Math.max(1, found);
        double recall = right / (double) Math.max(1, wanted);
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return new Rates(precision, recall, f1);
    }
}
