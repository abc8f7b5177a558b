package firsthand.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Answers to requests that can't be answered as asked: a page for people, problem+json (RFC 9457)
/// for programs. A bug is told of on standard error; the visitor learns only that it was one.
final class Errors {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Painter painter;
    private final PrintStream log;

    Errors(Painter painter, PrintStream log) {
        this.painter = painter;
        this.log = log;
    }

    Reply reply(Asked asked, Problem problem) {
        Texts texts = Painter.texts(asked);
        String title = texts.text("error." + heading(problem.status()));
        if (program(asked)) return json(problem, title);
        String html =
                painter.html(
                        asked,
                        "error",
                        "",
                        title,
                        Map.of("heading", title, "sentence", problem.sentence()));
        return Reply.page(problem.status(), html);
    }

    Reply bug(Asked asked, Exception bug) {
        log.println("firsthand: " + asked.method() + " " + shown(asked.path()) + " failed:");
        bug.printStackTrace(log);
        return reply(
                asked,
                new Problem(
                        500,
                        "internal",
                        "Something went wrong on our side. It is noted on the desk's terminal."));
    }

    /// A browser is sent to the sign-in page, a program is told.
    Reply notAllowed(Asked asked) {
        boolean known = asked.visitor().role().covers(Role.READER);
        if (known) return reply(asked, Problem.forbidden("This needs the role of an editor."));
        if (program(asked) || !asked.method().equals("GET")) {
            return reply(asked, new Problem(401, "sign-in", "Sign in first, or show a token."))
                    .with("WWW-Authenticate", "Bearer realm=\"Firsthand\"");
        }
        return Reply.seeOther("/sign-in?then=" + Addresses.part(asked.path()));
    }

    private static boolean program(Asked asked) {
        return asked.path().startsWith("/api")
                || asked.path().equals("/mcp")
                || asked.path().endsWith(".json")
                || asked.json();
    }

    private static Reply json(Problem problem, String title) {
        ObjectNode body = JSON.createObjectNode();
        body.put("type", "/api/problems#" + problem.key());
        body.put("title", title);
        body.put("status", problem.status());
        body.put("detail", problem.sentence());
        return new Reply(
                problem.status(),
                "application/problem+json",
                body.toString().getBytes(StandardCharsets.UTF_8),
                Map.of());
    }

    private static String heading(int status) {
        return switch (status) {
            case 400, 405, 413, 415, 422 -> "invalid";
            case 401, 403, 421, 429 -> "forbidden";
            case 404 -> "not-found";
            case 503 -> "busy";
            default -> "bug";
        };
    }

    private static String shown(String path) {
        return path.replaceAll("[^ -~]", "?");
    }
}
