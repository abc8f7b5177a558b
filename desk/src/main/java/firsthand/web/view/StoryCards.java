package firsthand.web.view;

import firsthand.export.view.Shown;
import firsthand.library.Hit;
import firsthand.library.StoryHit;
import firsthand.library.StoryLine;
import firsthand.web.Addresses;
import firsthand.web.Texts;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A page of stories.
///
/// @param before the address of the page before; empty: this is the first
public record StoryCards(
        Fields fields, List<Choice> orders, List<Card> cards, String before, String next) {

    /// What the filter's fields hold.
    ///
    /// @param order as it is in the address
    /// @param outlets names to choose from
    /// @param narrowed whether not all stories are asked for
    public record Fields(
            String words,
            String outlet,
            String from,
            String to,
            String order,
            List<Choice> only,
            List<Choice> languages,
            List<String> outlets,
            boolean narrowed) {}

    /// One of several.
    ///
    /// @param address where it leads, or what a form sends for it
    public record Choice(String label, String address, boolean here) {}

    /// One story.
    ///
    /// @param badges what stands out, in a few words each
    /// @param found the place that a search found
    public record Card(
            String title,
            String address,
            String about,
            String origins,
            List<Badge> badges,
            Optional<Found> found) {}

    /// Words around a place in a report.
    public record Found(String who, String words, String address) {}

    public record Badge(String text, Tone tone) {}

    public static List<Card> cards(List<StoryHit> hits, Texts texts) {
        return hits.stream().map(h -> card(h, texts)).toList();
    }

    private static Card card(StoryHit hit, Texts texts) {
        StoryLine l = hit.story();
        List<Badge> badges = new ArrayList<>();
        if (l.recent() > 0 && l.recent() == l.reports()) {
            badges.add(new Badge(texts.text("badge.new"), Tone.CALM));
        } else if (l.recent() > 0) {
            badges.add(new Badge(texts.count("badge.growing", l.recent()), Tone.NOTE));
        }
        if (l.altered() > 0)
            badges.add(new Badge(texts.count("badge.altered", l.altered()), Tone.ALERT));
        if (l.contested() > 0) {
            badges.add(new Badge(texts.count("badge.contested", l.contested()), Tone.ALERT));
        }
        String title = Shown.line(l.title(), 160);
        return new Card(
                title.isEmpty() ? texts.text("story.untitled") : title,
                Addresses.story(l.id().value()),
                texts.count("about.reports", l.reports()) + dates(l, texts),
                l.independentOrigins().isPresent()
                        ? texts.count("origins", l.independentOrigins().getAsInt())
                        : "",
                badges,
                hit.best().map(StoryCards::found));
    }

    private static Found found(Hit hit) {
        return new Found(
                Shown.line(hit.outlet().or(hit::title).orElse(hit.report()), 60),
                Shown.line(hit.snippet(), 240),
                Addresses.report(hit.story().value(), hit.report()));
    }

    private static String dates(StoryLine l, Texts texts) {
        Optional<String> first = l.firstPublished().map(i -> day(i, texts));
        Optional<String> last = l.lastPublished().map(i -> day(i, texts));
        if (first.isEmpty() || last.isEmpty()) return texts.text("about.undated");
        return first.equals(last)
                ? texts.text("about.on", first.get())
                : texts.text("about.between", first.get(), last.get());
    }

    private static String day(java.time.Instant at, Texts texts) {
        return texts.day(at.atOffset(ZoneOffset.UTC).toLocalDate());
    }
}
