/// From bytes to reports: every input ends as an accepted report or as a named refusal.
@NullMarked
package firsthand.read;

import org.jspecify.annotations.NullMarked;
