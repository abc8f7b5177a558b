/// Quotation marks: which belong together, what stands between them, which of it is a title and no
/// speech. Needs no model.
@NullMarked
package firsthand.statement.mark;

import org.jspecify.annotations.NullMarked;
