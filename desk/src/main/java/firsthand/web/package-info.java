/// The desk's pages: server-rendered, each with an address that can be shared and a `.json` twin.
/// Begin with [firsthand.web.Desk].
@NullMarked
package firsthand.web;

import org.jspecify.annotations.NullMarked;
