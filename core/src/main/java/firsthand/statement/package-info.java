/// What one report says, each statement with the span of its words. A report is looked at alone.
@NullMarked
package firsthand.statement;

import org.jspecify.annotations.NullMarked;
