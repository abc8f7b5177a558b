package firsthand.web;

import java.util.Optional;

/// How a visitor wants the pages: kept in a cookie, so that an address means the same to everybody.
///
/// @param language BCP 47, one that there is a file for
record Look(String language, Theme theme) {
    static final String COOKIE = "firsthand-look";

    /// Light or dark.
    enum Theme {
        SYSTEM,
        LIGHT,
        DARK;

        String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Optional<Theme> of(String key) {
            for (Theme t : values()) if (t.key().equals(key)) return Optional.of(t);
            return Optional.empty();
        }
    }

    /// From the cookie, else from what the browser prefers.
    static Look of(Asked asked) {
        String[] said = Cookies.value(asked, COOKIE).orElse("").split("\\.", 2);
        Theme theme = said.length == 2 ? Theme.of(said[1]).orElse(Theme.SYSTEM) : Theme.SYSTEM;
        String language =
                Texts.in(said[0]).isPresent()
                        ? said[0]
                        : preferred(asked.header("accept-language"));
        return new Look(language, theme);
    }

    /// The first language of the browser's list that there are texts in.
    private static String preferred(Optional<String> accept) {
        for (String range : accept.orElse("").split(",", 20)) {
            String tag = range.strip().split("[-;]", 2)[0].toLowerCase(java.util.Locale.ROOT);
            if (Texts.in(tag).isPresent()) return tag;
        }
        return "en";
    }

    String cookie() {
        return COOKIE
                + "="
                + language
                + "."
                + theme.key()
                + "; Path=/; Max-Age=31536000; SameSite=Strict; HttpOnly";
    }
}
