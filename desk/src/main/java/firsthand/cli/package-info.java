/// The command line.
@NullMarked
package firsthand.cli;

import org.jspecify.annotations.NullMarked;
