/// What goes out: the contract's JSON, and the other forms in which a dossier is shown or handed
/// on.
@NullMarked
package firsthand.export;

import org.jspecify.annotations.NullMarked;
