/// The family tree as branches and as a drawing's places, and its own exchange forms: DOT, GraphML,
/// NEXUS.
@NullMarked
package firsthand.export.tree;

import org.jspecify.annotations.NullMarked;
