/// Verbatim reuse in an archive: all pairs of texts that share many word n-grams, and where.
///
/// [ReusePairs] is the front door. It compares exactly and looks only at pairs that share an
/// n-gram, so that tens of
/// thousands of reports are compared in about a second. What has been rewritten, it does not see:
/// that is the stemma's work.
@NullMarked
package firsthand.reuse;

import org.jspecify.annotations.NullMarked;
