/// Pages of plain text for people: the terminal's and Markdown.
@NullMarked
package firsthand.export.text;

import org.jspecify.annotations.NullMarked;
