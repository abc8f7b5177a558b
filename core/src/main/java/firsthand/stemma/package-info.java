/// Who copied whom inside one story: alignment, descent, lost originals, origins.
@NullMarked
package firsthand.stemma;

import org.jspecify.annotations.NullMarked;
