/// Tells people what they asked to be told of: a figure that changes, a quote that is altered, a
/// second origin, a search that matches. Begin with [firsthand.alert.Alerts].
@NullMarked
package firsthand.alert;

import org.jspecify.annotations.NullMarked;
