/// What goes out. The lists of forms stand here ([firsthand.export.DossierFormat] and its like);
/// each
/// form, or family of forms, has a package of its own below, and all stand on `view`, which says
/// once how things are called and shown.
@NullMarked
package firsthand.export;

import org.jspecify.annotations.NullMarked;
