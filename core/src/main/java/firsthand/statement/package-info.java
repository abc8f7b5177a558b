/// What one report says, each statement with the span of its words. A report is looked at alone.
///
/// Here are the records and the front door, [StatementFinder]; the finders are in the packages
/// below, one for each kind of statement, and know the records only.
@NullMarked
package firsthand.statement;

import org.jspecify.annotations.NullMarked;
