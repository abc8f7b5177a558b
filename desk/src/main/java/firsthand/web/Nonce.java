package firsthand.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/// The secret that a page's own scripts carry, new for every answer. Templates write a placeholder
/// that is secret, too, and new for every start of the program; it is replaced when a page is sent,
/// so that rendered pages can be compared and kept.
record Nonce(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();

    /// What templates write.
    static final String PLACEHOLDER = random();

    private static final byte[] SOUGHT = PLACEHOLDER.getBytes(StandardCharsets.US_ASCII);

    /// For answers that are no pages.
    static final String NOTHING = "default-src 'none'; frame-ancestors 'none'; sandbox";

    static Nonce fresh() {
        return new Nonce(random());
    }

    private static String random() {
        byte[] bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    /// Only scripts that carry the nonce run; styles, pictures and requests are the desk's own;
    /// nothing may frame a page.
    String policy() {
        return "default-src 'none'; script-src 'nonce-"
                + value
                + "'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self';"
                + " base-uri 'none'; frame-ancestors 'none'";
    }

    /// The page with this nonce in place of the placeholder.
    byte[] in(byte[] page) {
        byte[] own = value.getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream out = new ByteArrayOutputStream(page.length);
        int from = 0;
        for (int at = find(page, 0); at >= 0; at = find(page, from)) {
            out.write(page, from, at - from);
            out.writeBytes(own);
            from = at + SOUGHT.length;
        }
        out.write(page, from, page.length - from);
        return out.toByteArray();
    }

    private static int find(byte[] page, int from) {
        byte first = SOUGHT[0];
        for (int i = from; i <= page.length - SOUGHT.length; i++) {
            if (page[i] != first) continue;
            int k = 1;
            while (k < SOUGHT.length && page[i + k] == SOUGHT[k]) k++;
            if (k == SOUGHT.length) return i;
        }
        return -1;
    }
}
