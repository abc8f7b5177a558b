package firsthand.mcp;

import firsthand.web.Asked;
import firsthand.web.Problem;
import firsthand.web.Reply;
import firsthand.web.Role;
import firsthand.web.Route;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// The protocol's streamable HTTP, without sessions: one message a post, one answer. It stands
/// behind the desk's own gate, with its limits.
final class HttpTransport implements McpStatelessServerTransport {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final McpJsonMapper json;
    private @Nullable McpStatelessServerHandler handler;

    HttpTransport(McpJsonMapper json) {
        this.json = json;
    }

    @Override
    public void setMcpHandler(McpStatelessServerHandler mcpHandler) {
        handler = mcpHandler;
    }

    @Override
    public Mono<Void> closeGracefully() {
        return Mono.empty();
    }

    List<Route> routes() {
        return List.of(new Route("POST", "/mcp", Role.READER, false, this::answer));
    }

    private Reply answer(Asked asked) throws IOException {
        McpStatelessServerHandler tools = handler;
        if (tools == null) throw new IllegalStateException("the server is not built");
        McpSchema.JSONRPCMessage message;
        try {
            message =
                    McpSchema.deserializeJsonRpcMessage(
                            json, new String(asked.body(), StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException e) {
            throw Problem.invalid("The body is no JSON-RPC message.");
        }
        return switch (message) {
            case McpSchema.JSONRPCRequest request -> {
                var answer =
                        tools.handleRequest(McpTransportContext.EMPTY, request).block(PATIENCE);
                yield Reply.json(json.writeValueAsBytes(answer));
            }
            case McpSchema.JSONRPCNotification notification -> {
                tools.handleNotification(McpTransportContext.EMPTY, notification).block(PATIENCE);
                yield new Reply(202, "application/json", new byte[0], Map.of());
            }
            default -> throw Problem.invalid("Only requests and notifications are answered.");
        };
    }
}
