/// What each page shows, worked out before a template sees it: records of texts and addresses, made
/// from a dossier and the words of one language. Templates only place them.
@NullMarked
package firsthand.web.view;

import org.jspecify.annotations.NullMarked;
