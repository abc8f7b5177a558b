/// Dates, times of day, durations and sets in running text, normalised as TIMEX3 against a
/// reference time. Needs no model.
@NullMarked
package firsthand.statement.time;

import org.jspecify.annotations.NullMarked;
