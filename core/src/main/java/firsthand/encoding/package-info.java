/// Values of the other packages as text and bytes that come back equal, for whoever keeps them or
/// sends them to another machine. No Java object is ever deserialized.
@NullMarked
package firsthand.encoding;

import org.jspecify.annotations.NullMarked;
