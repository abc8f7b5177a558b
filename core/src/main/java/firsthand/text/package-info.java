/// Characters: spans, words, folding. Offsets inside the program are UTF-16 indexes into a Java
/// string; only what is exported counts code points.
@NullMarked
package firsthand.text;

import org.jspecify.annotations.NullMarked;
