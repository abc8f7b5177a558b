package firsthand.cli;

import firsthand.library.Library;
import firsthand.library.NativeDatabase;
import firsthand.library.StoryLine;
import firsthand.library.StoryQuery;
import firsthand.web.Desk;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/// Fetches each kind of page once, so that Java can note what it needs for a fast start. Ends with
/// 1
/// when a page fails.
final class Rehearsal {
    private Rehearsal() {}

    static int of(Desk desk, Library library) throws IOException, InterruptedException {
        List<String> paths = new ArrayList<>(List.of("", "outlets", "sources", "corrections"));
        paths.addAll(List.of("glossary", "api/stories", "compare", "tour", "static/none"));
        for (StoryLine line : library.stories(StoryQuery.newest(2))) {
            String story = "stories/" + line.id();
            paths.add(story);
            for (String view :
                    List.of("stemma", "quotes", "figures", "claims", "timeline", "reports")) {
                paths.add(story + "/" + view);
            }
        }
        NativeDatabase.unpack();
        int status = 0;
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String path : paths) {
                URI address = URI.create("http://localhost:" + desk.port() + "/" + path);
                HttpRequest request = HttpRequest.newBuilder(address).build();
                int code = client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
                if (code != (path.endsWith("none") ? 404 : 200)) status = 1;
            }
        }
        return status;
    }
}
