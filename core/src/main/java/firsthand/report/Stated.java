package firsthand.report;

/// Something that a report's source states about it, and where.
///
/// @param what `title`, `author`, `published`, `modified`, `outlet`, `address`, `language`
/// @param value as it stood
/// @param from the place in the source: `JSON-LD datePublished`, `meta og:title`, `address`
public record Stated(String what, String value, String from) {}
