/// What the finders of claims, meetings, commitments and positions have in common: the report with
/// its quotes, names and dates, who takes part in an encounter, and what is a deadline.
@NullMarked
package firsthand.statement.material;

import org.jspecify.annotations.NullMarked;
