/// Amounts in running text: a number with its unit, hedge and counted noun. Needs no model.
@NullMarked
package firsthand.statement.figure;

import org.jspecify.annotations.NullMarked;
