/// The store of reports, stories, dossiers and people's corrections. Begin with
/// [firsthand.library.Library].
@NullMarked
package firsthand.library;

import org.jspecify.annotations.NullMarked;
