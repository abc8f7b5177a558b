/// Whom a report credits with a figure.
@NullMarked
package firsthand.statement.credit;

import org.jspecify.annotations.NullMarked;
