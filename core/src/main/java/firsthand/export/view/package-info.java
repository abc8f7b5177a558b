/// What all forms of a dossier have in common: how its reports are called, what its terms are in an
/// editor's words, which findings lead it, and how words of a report are shown without doing harm.
/// Nothing here knows a form.
@NullMarked
package firsthand.export.view;

import org.jspecify.annotations.NullMarked;
