package firsthand.read;

import firsthand.report.Report;

/// What became of one piece of input.
public sealed interface Outcome {

    /// It is a report.
    record Accepted(Report report) implements Outcome {}

    /// It could not be taken.
    ///
    /// @param place where, for a person: `feeds/a.jsonl line 17`, `page.html byte 5120`
    /// @param key a stable name of the reason, lower case with hyphens: `empty`, `cut-off`,
    ///     `too-long`
    /// @param reason one plain sentence
    record Refused(String place, String key, String reason) implements Outcome {}
}
