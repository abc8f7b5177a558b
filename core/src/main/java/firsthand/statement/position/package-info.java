/// Who is for or against what, or for it on a condition.
@NullMarked
package firsthand.statement.position;

import org.jspecify.annotations.NullMarked;
