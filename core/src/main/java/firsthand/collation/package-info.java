/// The statements of a story's reports lined up, so that readings of the same thing stand together.
@NullMarked
package firsthand.collation;

import org.jspecify.annotations.NullMarked;
