package firsthand.library;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// Lists of stories: those that a query asks for, in its order.
final class StoryList {
    private static final Duration RECENT = Duration.ofDays(1);

    static final String LINE =
            """
            SELECT s.number, s.id, s.title, s.first_published, s.last_published, s.changed, s.reports,
                   s.origins, s.altered, s.contested,
                   (SELECT COUNT(*) FROM report r WHERE r.story = s.number AND r.first_seen >= :since)
                       AS recent
            FROM story s
            """;

    private StoryList() {}

    /// @param found numbers of reports that the search index found, best first; empty: it was not
    /// asked
    static List<StoryHit> of(Handle h, StoryQuery query, Optional<List<Long>> found, Instant now) {
        if (found.isEmpty()) {
            return lines(h, query, Optional.empty(), now).stream()
                    .map(n -> new StoryHit(n.line, Optional.empty()))
                    .toList();
        }
        Map<Long, Long> best = bestReports(h, found.get());
        if (best.isEmpty()) return List.of();
        List<Numbered> lines =
                query.order() == StoryQuery.Order.BEST && !query.words().isEmpty()
                        ? ranked(h, query, best.keySet(), now)
                        : lines(h, query, Optional.of(best.keySet()), now);
        return lines.stream().map(n -> hit(h, n, query, best)).toList();
    }

    private static StoryHit hit(Handle h, Numbered n, StoryQuery query, Map<Long, Long> best) {
        if (query.words().isEmpty()) return new StoryHit(n.line, Optional.empty());
        long report = Objects.requireNonNull(best.get(n.number));
        return new StoryHit(
                n.line, Reports.numbered(h, report).map(r -> Snippet.hit(r, query.words())));
    }

    /// Each story's best report, the best story first.
    private static Map<Long, Long> bestReports(Handle h, List<Long> reports) {
        if (reports.isEmpty()) return Map.of();
        Map<Long, Long> storyOf = new HashMap<>();
        h.createQuery("SELECT number, story FROM report WHERE number IN (" + list(reports) + ")")
                .map((row, context) -> Map.entry(row.getLong("number"), row.getLong("story")))
                .forEach(e -> storyOf.put(e.getKey(), e.getValue()));
        Map<Long, Long> best = new LinkedHashMap<>();
        for (Long report : reports) {
            Long story = storyOf.get(report);
            if (story != null) best.putIfAbsent(story, report);
        }
        return best;
    }

    /// A page of these stories, in their order.
    private static List<Numbered> ranked(
            Handle h, StoryQuery query, Collection<Long> stories, Instant now) {
        StoryQuery whole = query.order(StoryQuery.Order.NEWEST);
        Map<Long, Numbered> lines = new HashMap<>();
        select(h, whole, Optional.of(stories), now, "")
                .map((row, context) -> new Numbered(row.getLong("number"), Stories.line(row)))
                .forEach(n -> lines.put(n.number, n));
        List<Numbered> page = new ArrayList<>();
        int seen = 0;
        for (Long story : stories) {
            Numbered n = lines.get(story);
            if (n == null || seen++ < query.offset()) continue;
            if (page.size() == query.limit()) break;
            page.add(n);
        }
        return page;
    }

    private record Numbered(long number, StoryLine line) {}

    private static List<Numbered> lines(
            Handle h, StoryQuery query, Optional<Collection<Long>> among, Instant now) {
        String order =
                switch (query.order()) {
                    case BEST, NEWEST -> "s.changed DESC, s.reports DESC";
                    case GROWING -> "recent DESC, s.changed DESC";
                    case CONTESTED -> "s.altered + s.contested DESC, s.changed DESC";
                };
        String page = " ORDER BY " + order + ", s.number DESC LIMIT :limit OFFSET :offset";
        return select(h, query, among, now, page)
                .bind("limit", query.limit())
                .bind("offset", query.offset())
                .map((row, context) -> new Numbered(row.getLong("number"), Stories.line(row)))
                .list();
    }

    private static Query select(
            Handle h,
            StoryQuery query,
            Optional<? extends Collection<Long>> among,
            Instant now,
            String page) {
        List<String> where = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        values.put("since", since(now));
        among.ifPresent(stories -> where.add("s.number IN (" + list(stories) + ")"));
        if (!query.outlet().isEmpty()) {
            where.add(
                    "EXISTS (SELECT 1 FROM report r WHERE r.story = s.number AND r.outlet ="
                            + " :outlet)");
            values.put("outlet", query.outlet());
        }
        query.from().ifPresent(d -> day(where, values, "s.last_published >= :from", "from", d));
        query.to()
                .ifPresent(d -> day(where, values, "s.first_published < :to", "to", d.plusDays(1)));
        only(query.only()).ifPresent(where::add);
        String filter = where.isEmpty() ? "" : " WHERE " + String.join(" AND ", where);
        return h.createQuery(LINE + filter + page).bindMap(values);
    }

    private static void day(
            List<String> where,
            Map<String, Object> values,
            String condition,
            String name,
            LocalDate day) {
        where.add(condition);
        values.put(name, day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    }

    private static Optional<String> only(StoryQuery.Only only) {
        String seen = "EXISTS (SELECT 1 FROM report r WHERE r.story = s.number AND r.first_seen ";
        return switch (only) {
            case ALL -> Optional.empty();
            case SEVERAL -> Optional.of("s.reports > 1");
            case GROWING -> Optional.of(seen + ">= :since) AND " + seen + "< :since)");
            case ALTERED -> Optional.of("s.altered > 0");
            case CONTESTED -> Optional.of("s.contested > 0");
        };
    }

    /// From when on a report counts as recent.
    static String since(Instant now) {
        return now.minus(RECENT).toString();
    }

    /// Numbers of our own, so they may stand in the statement as they are: databases take fewer
    /// values from outside than a search may find.
    private static String list(Collection<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
