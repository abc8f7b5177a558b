package firsthand.web;

import firsthand.library.Library;
import firsthand.library.StoryQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Coming in and going out, the look of the pages, the glossary, the tour, the static files.
final class DoorPages {
    static final List<String> TERMS =
            List.of(
                    "report",
                    "outlet",
                    "story",
                    "statement",
                    "reading",
                    "origin",
                    "independent",
                    "not-established",
                    "lost-original",
                    "descent",
                    "stemma",
                    "altered",
                    "differs",
                    "contested",
                    "credit",
                    "junk",
                    "certainty",
                    "share",
                    "dossier");

    private final Library library;
    private final Painter painter;
    private final Gate gate;

    DoorPages(Library library, Painter painter, Gate gate) {
        this.library = library;
        this.painter = painter;
        this.gate = gate;
    }

    List<Route> routes() {
        return List.of(
                new Route("GET", "/static/{file}", Role.NOBODY, false, Assets::reply),
                new Route("GET", "/sign-in", Role.NOBODY, false, a -> signInPage(a, 200, "")),
                new Route("POST", "/sign-in", Role.NOBODY, false, this::signIn),
                new Route("POST", "/sign-out", Role.NOBODY, false, this::signOut),
                new Route("POST", "/look", Role.NOBODY, false, this::look),
                new Route("GET", "/glossary", Role.NOBODY, false, this::glossary),
                Route.plain("/tour", this::tour));
    }

    private Reply signInPage(Asked asked, int status, String trouble) {
        String html =
                painter.html(
                        asked,
                        "sign-in",
                        "",
                        Painter.texts(asked).text("sign-in.title"),
                        Map.of(
                                "trouble",
                                trouble,
                                "then",
                                asked.query("then").or(() -> asked.form("then")).orElse("")));
        return Reply.page(status, html);
    }

    private Reply signIn(Asked asked) {
        Sessions sessions =
                gate.sessions().orElseThrow(() -> Problem.notFound("This desk has no accounts."));
        Optional<String> secret =
                sessions.open(asked.form("name").orElse(""), asked.form("password").orElse(""));
        if (secret.isEmpty()) {
            return signInPage(asked, 403, Painter.texts(asked).text("sign-in.wrong"));
        }
        boolean secure = asked.header("origin").filter(o -> o.startsWith("https:")).isPresent();
        return Reply.seeOther(after(asked))
                .with("Set-Cookie", Sessions.cookie(secret.get(), secure));
    }

    /// Back to where the visitor came from: a path of ours and nothing else.
    private static String after(Asked asked) {
        String then = asked.form("then").map(Addresses::read).orElse("/");
        return isOurs(then) ? then : "/";
    }

    private static boolean isOurs(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\');
    }

    private Reply signOut(Asked asked) {
        gate.sessions().ifPresent(s -> Cookies.value(asked, Sessions.COOKIE).ifPresent(s::close));
        return Reply.seeOther("/sign-in").with("Set-Cookie", Sessions.cookie("", false));
    }

    private Reply look(Asked asked) {
        Look now = Look.of(asked);
        String language =
                asked.form("language").filter(l -> Texts.in(l).isPresent()).orElse(now.language());
        Look.Theme theme = asked.form("theme").flatMap(Look.Theme::of).orElse(now.theme());
        String back = asked.form("back").filter(DoorPages::isOurs).orElse("/");
        return Reply.seeOther(back).with("Set-Cookie", new Look(language, theme).cookie());
    }

    private Reply glossary(Asked asked) {
        Texts t = Painter.texts(asked);
        return painter.page(
                asked, "glossary", "glossary", t.text("glossary.title"), Map.of("terms", TERMS));
    }

    private Reply tour(Asked asked) {
        Texts t = Painter.texts(asked);
        StoryQuery query =
                StoryQuery.all()
                        .only(StoryQuery.Only.SEVERAL)
                        .order(StoryQuery.Order.CONTESTED)
                        .page(0, 1);
        List<String> addresses =
                library.stories(query).stream()
                        .map(l -> Addresses.story(l.id().value()))
                        .flatMap(DoorPages::steps)
                        .toList();
        return painter.page(
                asked, "tour", "tour", t.text("tour.title"), Map.of("addresses", addresses));
    }

    /// Where each step of the tour leads to in a story.
    private static Stream<String> steps(String story) {
        return Stream.of("", "#who-knew", "/stemma", "/quotes", "/figures", "/print")
                .map(view -> story + view);
    }
}
