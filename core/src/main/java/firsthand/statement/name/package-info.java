/// The names in a report's text, each with all its mentions, its sex and its roles. Needs no model.
@NullMarked
package firsthand.statement.name;

import org.jspecify.annotations.NullMarked;
