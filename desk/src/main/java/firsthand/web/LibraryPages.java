package firsthand.web;

import firsthand.library.Library;
import firsthand.library.StoredReport;
import firsthand.library.StoryId;
import firsthand.library.StoryLine;
import firsthand.library.StoryQuery;
import firsthand.web.view.Comparison;
import firsthand.web.view.SourceList;
import firsthand.web.view.StoryCards;
import firsthand.web.view.StoryCards.Choice;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The pages over all stories: their list, the outlets, what is followed.
final class LibraryPages {
    private static final int PAGE = 30;
    private static final int MOST_OFFSET = 1_000_000;
    private static final int REFUSALS = 50;

    private final Library library;
    private final Painter painter;
    private final Reading reading;

    /// @param reading what is being read into the library while the desk is open
    LibraryPages(Library library, Painter painter, Reading reading) {
        this.library = library;
        this.painter = painter;
        this.reading = reading;
    }

    List<Route> routes() {
        return List.of(
                Route.page("/", this::stories),
                Route.page("/stories", this::stories),
                Route.page("/compare", this::compare),
                Route.page("/reports/{report}", this::report),
                Route.page("/sources", this::sources));
    }

    private Reply stories(Asked asked) {
        String words = asked.query("q").orElse("");
        StoryQuery.Order order = order(asked.query("order").orElse("newest"));
        int offset = asked.number("offset", 0, 0, MOST_OFFSET);
        List<StoryLine> lines = library.stories(new StoryQuery(words, order, offset, PAGE + 1));
        boolean more = lines.size() > PAGE;
        List<StoryLine> shown = more ? lines.subList(0, PAGE) : lines;
        Optional<Integer> next = more ? Optional.of(offset + PAGE) : Optional.empty();
        if (asked.json()) return Reply.json(Twins.write(Twins.stories(shown, next)));
        Texts texts = Painter.texts(asked);
        StoryCards page =
                new StoryCards(
                        words,
                        key(order),
                        orders(texts, words, order),
                        StoryCards.cards(shown, texts),
                        offset == 0 ? "" : address(words, order, Math.max(0, offset - PAGE)),
                        next.map(n -> address(words, order, n)).orElse(""),
                        !shown.isEmpty() || offset > 0 || !words.isEmpty());
        Reply reply =
                painter.page(
                        asked,
                        "stories",
                        "stories",
                        texts.text("stories.title"),
                        Map.of("v", page, "reading", reading.state()));
        return reading.state().done() ? reply : reply.with("Refresh", "3");
    }

    static StoryQuery.Order order(String key) {
        for (StoryQuery.Order o : StoryQuery.Order.values()) if (key(o).equals(key)) return o;
        throw Problem.invalid("“order” is newest, growing or contested.");
    }

    private static String key(StoryQuery.Order order) {
        return order.name().toLowerCase(Locale.ROOT);
    }

    private static List<Choice> orders(Texts texts, String words, StoryQuery.Order here) {
        List<Choice> choices = new ArrayList<>();
        for (StoryQuery.Order o : StoryQuery.Order.values()) {
            choices.add(new Choice(texts.text("order." + key(o)), address(words, o, 0), o == here));
        }
        return choices;
    }

    private static String address(String words, StoryQuery.Order order, int offset) {
        String address = "/stories?order=" + key(order);
        if (!words.isEmpty()) {
            address += "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        }
        return offset == 0 ? address : address + "&offset=" + offset;
    }

    /// A report by its id alone leads to its page in its story.
    private Reply report(Asked asked) {
        StoredReport stored = stored(asked.part("report"));
        if (asked.json()) return Reply.json(Twins.write(Twins.report(stored)));
        return Reply.seeOther(Addresses.report(stored.story().value(), stored.report().id()));
    }

    private StoredReport stored(String id) {
        return library.report(id)
                .orElseThrow(() -> Problem.notFound("There is no report “" + id + "” here."));
    }

    /// Any two reports; two of one story are shown with what their story knows of them.
    private Reply compare(Asked asked) {
        Texts texts = Painter.texts(asked);
        Optional<String> a = asked.query("a");
        Optional<String> b = asked.query("b");
        if (a.isEmpty() || b.isEmpty()) {
            if (asked.json()) throw Problem.invalid("Name two reports: ?a=…&b=…");
            return painter.page(
                    asked,
                    "compare-any",
                    "compare",
                    texts.text("compare.any.title"),
                    Map.of("a", a.orElse(""), "b", b.orElse("")));
        }
        StoredReport first = stored(a.get());
        StoredReport second = stored(b.get());
        StoryId story = first.story();
        if (story.equals(second.story())) {
            String address =
                    Addresses.compare(story.value(), first.report().id(), second.report().id());
            return Reply.seeOther(asked.json() ? address + ".json" : address);
        }
        Comparison c =
                Comparison.of(
                        texts,
                        first.report(),
                        second.report(),
                        Addresses.report(story.value(), first.report().id()),
                        Addresses.report(second.story().value(), second.report().id()));
        if (asked.json()) return Reply.json(Twins.write(Twins.comparison(c)));
        return painter.page(
                asked, "compare-two", "compare", texts.text("compare.title"), Map.of("v", c));
    }

    private Reply sources(Asked asked) {
        var followed = library.followed();
        var refused = library.refusals(REFUSALS);
        if (asked.json()) return Reply.json(Twins.write(Twins.sources(followed, refused)));
        Texts texts = Painter.texts(asked);
        return painter.page(
                asked,
                "sources",
                "sources",
                texts.text("sources.title"),
                Map.of("v", SourceList.of(followed, refused, texts)));
    }
}
