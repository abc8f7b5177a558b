/// Numbers in running text, in digits and in words, over a light layer of words that needs no
/// model.
@NullMarked
package firsthand.statement.number;

import org.jspecify.annotations.NullMarked;
