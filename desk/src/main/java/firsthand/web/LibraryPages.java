package firsthand.web;

import firsthand.library.Library;
import firsthand.library.StoredReport;
import firsthand.library.StoryHit;
import firsthand.library.StoryId;
import firsthand.library.StoryQuery;
import firsthand.web.view.Comparison;
import firsthand.web.view.SourceList;
import firsthand.web.view.StoryCards;
import firsthand.web.view.StoryCards.Choice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The pages over all stories: their list, the outlets, what is followed.
final class LibraryPages {
    private static final int PAGE = 30;
    private static final int OUTLETS = 200;
    private static final int REFUSALS = 50;

    private final Library library;
    private final Painter painter;
    private final Reading reading;
    private volatile Offered offered = new Offered(-1, List.of());

    /// @param change of the library up to which these are its outlets
    private record Offered(long change, List<String> outlets) {}

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
        StoryQuery query = StoryFilter.of(asked, PAGE, PAGE);
        int offset = query.offset();
        List<StoryHit> hits = library.find(query.page(offset, PAGE + 1));
        boolean more = hits.size() > PAGE;
        List<StoryHit> shown = more ? hits.subList(0, PAGE) : hits;
        Optional<Integer> next = more ? Optional.of(offset + PAGE) : Optional.empty();
        if (asked.json()) return Reply.json(Twins.write(Twins.found(shown, next)));
        Texts texts = Painter.texts(asked);
        StoryCards page =
                new StoryCards(
                        fields(query, texts),
                        orders(texts, query),
                        StoryCards.cards(shown, texts),
                        offset == 0 ? "" : StoryFilter.address(query, Math.max(0, offset - PAGE)),
                        next.map(n -> StoryFilter.address(query, n)).orElse(""));
        Reply reply =
                painter.page(
                        asked,
                        "stories",
                        "stories",
                        texts.text("stories.title"),
                        Map.of(
                                "v",
                                page,
                                "reading",
                                reading.state(),
                                "tour",
                                reading.ofSamples() && !query.narrows()));
        return reading.state().done() ? reply : reply.with("Refresh", "3");
    }

    private static List<Choice> orders(Texts texts, StoryQuery query) {
        List<Choice> choices = new ArrayList<>();
        for (StoryQuery.Order o : StoryQuery.Order.values()) {
            if (o == StoryQuery.Order.BEST && query.words().isEmpty()) continue;
            choices.add(
                    new Choice(
                            texts.text("order." + StoryFilter.key(o)),
                            StoryFilter.address(query.order(o), 0),
                            o == query.order()));
        }
        return choices;
    }

    /// What the filter's fields hold, and what may be chosen in them.
    private StoryCards.Fields fields(StoryQuery query, Texts texts) {
        List<Choice> only = new ArrayList<>();
        for (StoryQuery.Only o : StoryQuery.Only.values()) {
            String key = StoryFilter.key(o);
            only.add(new Choice(texts.text("only." + key), key, o == query.only()));
        }
        List<Choice> languages = new ArrayList<>();
        for (String l : library.languages()) {
            languages.add(new Choice(texts.nameOfLanguage(l), l, l.equals(query.language())));
        }
        return new StoryCards.Fields(
                query.words(),
                query.outlet(),
                query.from().map(LocalDate::toString).orElse(""),
                query.to().map(LocalDate::toString).orElse(""),
                StoryFilter.key(query.order()),
                only,
                languages,
                outlets(),
                query.narrows());
    }

    /// Those with most reports, asked of the library once for each of its states.
    private List<String> outlets() {
        long change = library.change();
        Offered known = offered;
        if (known.change() != change) {
            known =
                    new Offered(
                            change,
                            library.outlets().stream().limit(OUTLETS).map(o -> o.name()).toList());
            offered = known;
        }
        return known.outlets();
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
