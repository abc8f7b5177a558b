package firsthand.cluster;

import firsthand.report.Report;

/// The day by which tables are partitioned: the stated one, a publisher's claim.
final class Days {
    /// Where nothing is stated.
    static final String UNDATED = "undated";

    private Days() {}

    static String of(Report r) {
        return r.published().map(p -> p.date().toString()).orElse(UNDATED);
    }
}
