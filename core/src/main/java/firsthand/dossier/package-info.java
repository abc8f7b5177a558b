/// The finished result for one story.
@NullMarked
package firsthand.dossier;

import org.jspecify.annotations.NullMarked;
