/// Which reports are about one event.
@NullMarked
package firsthand.story;

import org.jspecify.annotations.NullMarked;
