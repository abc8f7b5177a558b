package firsthand.web;

import java.util.Map;
import java.util.function.Function;

/// Makes pages for a visitor: in the language and look that the visitor wants.
final class Painter {
    private static final int ROOM = 24 << 20;

    private final Templates templates = new Templates();
    private final Painted painted = new Painted(ROOM);
    private final boolean accounts;

    /// @param accounts whether the desk knows accounts
    Painter(boolean accounts) {
        this.accounts = accounts;
    }

    static Texts texts(Asked asked) {
        return Texts.in(Look.of(asked).language()).orElse(Texts.english());
    }

    /// @param here the entry of the main menu that the page belongs to; empty: none
    Reply page(
            Asked asked, String template, String here, String title, Map<String, Object> values) {
        return Reply.page(html(asked, template, here, title, values));
    }

    String html(
            Asked asked, String template, String here, String title, Map<String, Object> values) {
        Look look = Look.of(asked);
        Screen screen =
                new Screen(
                        texts(asked), look, asked.visitor(), asked.path(), here, title, accounts);
        return templates.fill(template, screen, values);
    }

    /// The page when its content has changed since the browser got it; painted once, and then kept
    /// while there is room.
    ///
    /// @param stamp says what the content is; the look is added to it
    Reply ifChanged(Asked asked, String stamp, Function<Asked, Reply> make) {
        String whole =
                stamp
                        + '\n'
                        + Look.of(asked)
                        + asked.visitor()
                        + asked.json()
                        + asked.query()
                        + Nonce.PLACEHOLDER;
        String tag =
                "\"" + Assets.hash(whole.getBytes(java.nio.charset.StandardCharsets.UTF_8)) + "\"";
        if (asked.header("if-none-match").filter(tag::equals).isPresent()) {
            return Reply.unchanged(tag);
        }
        return painted.page(tag, () -> make.apply(asked).with("ETag", tag));
    }
}
