package firsthand.web;

import firsthand.library.StoryQuery;
import firsthand.library.StoryQuery.Only;
import firsthand.library.StoryQuery.Order;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which stories an address asks for: the same parameters for people and for programs.
public final class StoryFilter {
    private static final int MOST_OFFSET = 1_000_000;

    private StoryFilter() {}

    /// @param page how many stories a page has unless the address says so
    /// @param most how many it may ask for
    /// @throws Problem when a parameter is none of its values
    public static StoryQuery of(Asked asked, int page, int most) {
        String words = asked.query("q").orElse("");
        String usual = key(words.isEmpty() ? Order.NEWEST : Order.BEST);
        return StoryQuery.all()
                .words(words)
                .outlet(asked.query("outlet").orElse(""))
                .language(asked.query("language").orElse(""))
                .days(day(asked, "from"), day(asked, "to"))
                .only(one(asked, "only", Only.values(), key(Only.ALL)))
                .order(one(asked, "order", Order.values(), usual))
                .page(
                        asked.number("offset", 0, 0, MOST_OFFSET),
                        asked.number("limit", page, 1, most));
    }

    private static Optional<LocalDate> day(Asked asked, String name) {
        try {
            return asked.query(name).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw Problem.invalid("“" + name + "” must be a day such as 2026-04-21.");
        }
    }

    private static <E extends Enum<E>> E one(Asked asked, String name, E[] all, String usual) {
        String said = asked.query(name).orElse(usual);
        for (E e : all) if (key(e).equals(said)) return e;
        throw Problem.invalid(
                "“"
                        + name
                        + "” is one of "
                        + Stream.of(all).map(StoryFilter::key).collect(Collectors.joining(", "))
                        + ".");
    }

    /// As it stands in an address.
    static String key(Enum<?> e) {
        return e.name().toLowerCase(Locale.ROOT);
    }

    /// The address of the page of stories that this query asks for.
    static String address(StoryQuery query, int offset) {
        List<String> fields = new ArrayList<>();
        fields.add("order=" + key(query.order()));
        add(fields, "q", query.words());
        add(fields, "outlet", query.outlet());
        add(fields, "language", query.language());
        add(fields, "from", query.from().map(LocalDate::toString).orElse(""));
        add(fields, "to", query.to().map(LocalDate::toString).orElse(""));
        add(fields, "only", query.only() == Only.ALL ? "" : key(query.only()));
        add(fields, "offset", offset == 0 ? "" : Integer.toString(offset));
        return "/stories?" + String.join("&", fields);
    }

    private static void add(List<String> fields, String name, String value) {
        if (value.isEmpty()) return;
        fields.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
