package firsthand.library;

import firsthand.report.Report;
import firsthand.report.StatedTime;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// When two items are the same report, and when one is a version of the other.
///
/// The same: the same words at the same address; without an address the same words, outlet and
/// stated time. A version: other words at the same address; without an address the same outlet and
/// given id, and at least half of the words' pairs in common (two folders may both have an `r01`).
final class Sameness {
    private static final double VERSION = 0.5;

    private Sameness() {}

    /// The address as it is compared: no fragment, no tracking, host in lower case.
    static Optional<String> address(Report r) {
        return r.url().map(Sameness::address);
    }

    static String address(String url) {
        String stripped = url.strip();
        try {
            URI u = new URI(stripped.replace(" ", "%20"));
            if (u.getHost() == null) return stripped;
            String path = u.getRawPath() == null || u.getRawPath().isEmpty() ? "/" : u.getRawPath();
            String query = query(u.getRawQuery());
            int port = u.getPort();
            String at = port < 0 || port == 80 || port == 443 ? "" : ":" + port;
            return u.getHost().toLowerCase(Locale.ROOT) + at + path + query;
        } catch (java.net.URISyntaxException e) {
            return stripped;
        }
    }

    private static String query(@org.jspecify.annotations.Nullable String raw) {
        if (raw == null) return "";
        List<String> kept = new ArrayList<>();
        for (String part : raw.split("&")) {
            String name = part.split("=", 2)[0];
            boolean tracks =
                    name.startsWith("utm_") || name.equals("fbclid") || name.equals("gclid");
            if (!tracks && !part.isEmpty()) kept.add(part);
        }
        return kept.isEmpty() ? "" : "?" + String.join("&", kept);
    }

    /// The hash that all copies of one version share.
    static String of(Report r) {
        String where =
                address(r)
                        .map(a -> "address:" + a)
                        .orElseGet(
                                () ->
                                        "outlet:"
                                                + r.outlet().orElse("")
                                                + "\ntime:"
                                                + r.published()
                                                        .map(StatedTime::written)
                                                        .orElse(""));
        return hash(where + "\n" + r.sha256());
    }

    /// The hash of outlet and given id.
    static String given(Report r) {
        return hash(r.outlet().orElse("") + "\n" + r.id());
    }

    /// The hashes under which an erased report is known again.
    static List<String> marks(Report r) {
        List<String> marks = new ArrayList<>();
        marks.add(hash("words:" + r.outlet().orElse("") + "\n" + r.sha256()));
        address(r).ifPresent(a -> marks.add(hash("address:" + a)));
        return marks;
    }

    static String outletMark(String outlet) {
        return hash("outlet:" + outlet.strip().toLowerCase(Locale.ROOT));
    }

    static boolean versionOf(Report later, Report earlier) {
        Set<String> a = pairs(later.text());
        Set<String> b = pairs(earlier.text());
        if (a.isEmpty() || b.isEmpty()) return false;
        Set<String> shared = new HashSet<>(a);
        shared.retainAll(b);
        return shared.size() >= VERSION * Math.min(a.size(), b.size());
    }

    private static Set<String> pairs(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        Set<String> pairs = new HashSet<>();
        for (int i = 1; i < words.length; i++) pairs.add(words[i - 1] + " " + words[i]);
        return pairs;
    }

    static String hash(String of) {
        return hash(of.getBytes(StandardCharsets.UTF_8));
    }

    static String hash(byte[] of) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(of));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
