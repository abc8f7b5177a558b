/// Who is to do what, and by when.
@NullMarked
package firsthand.statement.commitment;

import org.jspecify.annotations.NullMarked;
