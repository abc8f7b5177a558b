/// The desk for agents: a server of the Model Context Protocol. Read-only; descriptions are
/// constant; words of reports stand only in data fields. Begin with [firsthand.mcp.Tools].
@NullMarked
package firsthand.mcp;

import org.jspecify.annotations.NullMarked;
