package firsthand.library;

import firsthand.report.Report;

/// A report on its way into the library.
///
/// @param original the bytes that it was read from
/// @param basis on what ground it is kept, in words: `given by hand`, `follows https://…`
public record Incoming(Report report, byte[] original, String basis) {}
