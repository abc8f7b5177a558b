/// Who met whom, where, when and for how long.
@NullMarked
package firsthand.statement.meeting;

import org.jspecify.annotations.NullMarked;
