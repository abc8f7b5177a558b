/// Who a mention is: the fullest name that the report has for a name, pronoun, role or body.
@NullMarked
package firsthand.statement.speaker;

import org.jspecify.annotations.NullMarked;
