package firsthand.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Ids of any characters as parts of an address. Letters, digits, `-`, `_` and `.` stay; any other
/// character stands as its hexadecimal number between two `~`. Two ids never become one, and no
/// address needs percent signs.
public final class Addresses {
    private Addresses() {}

    public static String part(String id) {
        StringBuilder out = new StringBuilder(id.length());
        // an id that ends like the twin of a page must not be taken for it
        boolean twin = id.endsWith(".json");
        for (int i = 0; i < id.length(); ) {
            int c = id.codePointAt(i);
            boolean dot = c == '.' && (twin && i == id.length() - 5 || id.length() <= 2);
            if (plain(c) && !dot) out.appendCodePoint(c);
            else out.append('~').append(Integer.toHexString(c)).append('~');
            i += Character.charCount(c);
        }
        return out.toString();
    }

    /// The id that a part of an address stands for.
    ///
    /// @throws Problem when it stands for none
    static String read(String part) {
        StringBuilder id = new StringBuilder(part.length());
        int at = 0;
        for (int from = part.indexOf('~'); from >= 0; from = part.indexOf('~', at)) {
            int to = part.indexOf('~', from + 1);
            if (to < 0) throw Problem.notFound("There is no such address.");
            id.append(part, at, from).appendCodePoint(number(part.substring(from + 1, to)));
            at = to + 1;
        }
        return id.append(part, at, part.length()).toString();
    }

    private static int number(String hex) {
        try {
            int c = Integer.parseInt(hex, 16);
            if (Character.isValidCodePoint(c)) return c;
        } catch (NumberFormatException e) {
            // told below
        }
        throw Problem.notFound("There is no such address.");
    }

    private static boolean plain(int c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '-'
                || c == '_'
                || c == '.';
    }

    public static String story(String story) {
        return "/stories/" + part(story);
    }

    public static String story(String story, String view) {
        return story(story) + "/" + view;
    }

    public static String report(String story, String report) {
        return story(story) + "/reports/" + part(report);
    }

    /// Any two reports, side by side.
    public static String compareAny(String first, String second) {
        return "/compare?a=" + query(first) + "&b=" + query(second);
    }

    private static String query(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public static String compare(String story, String first, String second) {
        return story(story) + "/compare/" + part(first) + "/" + part(second);
    }

    /// Whether it is an address of the web that can be followed.
    public static boolean isWeb(String address) {
        try {
            URI uri = URI.create(address);
            String scheme = uri.getScheme();
            return address.length() <= 2_000
                    && uri.getHost() != null
                    && ("https".equals(scheme) || "http".equals(scheme));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    public static String outlet(String name) {
        return "/outlets/" + part(name);
    }
}
