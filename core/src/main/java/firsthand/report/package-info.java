/// What was published: reports with what they state about themselves, their page furniture and what
/// is odd about them.
@NullMarked
package firsthand.report;

import org.jspecify.annotations.NullMarked;
