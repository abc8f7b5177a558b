/// The contract's JSON: dossiers, statement lines, descents, people's corrections. Offsets are code
/// points.
@NullMarked
package firsthand.export.json;

import org.jspecify.annotations.NullMarked;
