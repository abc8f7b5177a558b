/// One self-contained web page: no script is needed to read it, nothing is fetched, all text is
/// escaped.
@NullMarked
package firsthand.export.html;

import org.jspecify.annotations.NullMarked;
