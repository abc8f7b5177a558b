package firsthand.mcp;

import firsthand.library.Library;
import firsthand.web.Route;
import firsthand.web.Stories;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/// Offers the tools over standard input and output, or as a route of the desk's web server.
public final class AgentServer {
    private static final String NAME = "firsthand";
    private static final String VERSION = "0.1.0";
    private static final int LONGEST_MESSAGE = 1 << 20;

    private final Tools tools;
    private final McpJsonMapper json = McpJsonDefaults.getMapper();

    public AgentServer(Library library, Stories stories) {
        this.tools = new Tools(library, stories);
    }

    /// Talks over these streams until the other side closes its own.
    public void over(InputStream in, OutputStream out) throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        var transport =
                new StdioServerTransportProvider(
                        json, new Watched(in, ended), out, LONGEST_MESSAGE);
        var specification =
                McpServer.sync(transport)
                        .serverInfo(NAME, VERSION)
                        .instructions(Tools.INSTRUCTIONS)
                        .capabilities(ServerCapabilities.builder().tools(false).build());
        for (Tools.Offer o : tools.all()) {
            specification.toolCall(o.tool(), (exchange, request) -> o.answer().apply(request));
        }
        McpSyncServer server = specification.build();
        ended.await();
        server.closeGracefully();
    }

    /// The route that speaks the protocol's streamable HTTP without sessions.
    public List<Route> routes() {
        HttpTransport transport = new HttpTransport(json);
        var specification =
                McpServer.sync(transport)
                        .serverInfo(NAME, VERSION)
                        .instructions(Tools.INSTRUCTIONS)
                        .capabilities(ServerCapabilities.builder().tools(false).build())
                        .tools(
                                tools.all().stream()
                                        .map(
                                                o ->
                                                        new McpStatelessServerFeatures
                                                                .SyncToolSpecification(
                                                                o.tool(),
                                                                (c, r) -> o.answer().apply(r)))
                                        .toList());
        specification.build();
        return transport.routes();
    }
}
