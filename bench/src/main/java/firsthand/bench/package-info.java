/// How good the program is: the traditions with their known truth, the scorer, the quality gate.
@NullMarked
package firsthand.bench;

import org.jspecify.annotations.NullMarked;
