/// What a report has somebody assert, deny or doubt, and which of it answers which.
@NullMarked
package firsthand.statement.claim;

import org.jspecify.annotations.NullMarked;
