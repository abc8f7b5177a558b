package firsthand.web.view;

import firsthand.export.view.Shown;
import firsthand.library.StoryLine;
import firsthand.web.Addresses;
import firsthand.web.Texts;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A page of stories.
///
/// @param words that were looked for
/// @param order as it is in the address
/// @param before the address of the page before; empty: this is the first
public record StoryCards(
        String words,
        String order,
        List<Choice> orders,
        List<Card> cards,
        String before,
        String next,
        boolean library) {

    /// A way to order.
    public record Choice(String label, String address, boolean here) {}

    /// One story.
    ///
    /// @param badges what stands out, in a few words each
    public record Card(
            String title, String address, String about, String origins, List<Badge> badges) {}

    public record Badge(String text, Tone tone) {}

    public static List<Card> cards(List<StoryLine> lines, Texts texts) {
        return lines.stream().map(l -> card(l, texts)).toList();
    }

    private static Card card(StoryLine l, Texts texts) {
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
                badges);
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
