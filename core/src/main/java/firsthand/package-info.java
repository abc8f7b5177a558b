/// The front door: all stages, from bytes to dossiers.
@NullMarked
package firsthand;

import org.jspecify.annotations.NullMarked;
