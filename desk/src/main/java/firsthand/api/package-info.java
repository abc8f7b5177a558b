/// The desk for programs: REST under `/api`, described by `openapi.json`. Begin with
/// [firsthand.api.Api].
@NullMarked
package firsthand.api;

import org.jspecify.annotations.NullMarked;
