package firsthand.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// From bytes to characters. A byte order mark decides; then UTF-8 if the bytes are valid UTF-8;
/// then what somebody stated; then ICU's guess.
final class Decoding {
    private static final int LOOKED_AT = 1 << 16;
    private static final char REPLACEMENT = '\ufffd';

    private Decoding() {}

    /// The text without its byte order mark.
    ///
    /// @param stated the charset that a header or the document itself names
    static String decode(byte[] bytes, Optional<String> stated) throws Refusal {
        Optional<String> marked = byMark(bytes);
        if (marked.isPresent()) return text(marked.get());
        Optional<String> utf8 = utf8(bytes);
        if (utf8.isPresent() && utf8.get().indexOf('\0') < 0 && !escapes(utf8.get())) {
            return text(utf8.get());
        }
        Charset wide = wideWithoutMark(bytes);
        if (wide != null) return text(new String(bytes, wide));
        Optional<Charset> named = stated.flatMap(Decoding::known);
        if (named.isPresent()) {
            String read = new String(bytes, named.get());
            if (!odd(read)) return read;
        }
        return text(new String(bytes, guess(bytes)));
    }

    /// The charset of this name, if Java has it; the web's names for Latin-1 mean windows-1252.
    static Optional<Charset> known(String name) {
        String n = name.strip().replace("\"", "").replace("'", "");
        if (n.equalsIgnoreCase("iso-8859-1") || n.equalsIgnoreCase("us-ascii")) n = "windows-1252";
        if (n.equalsIgnoreCase("gb2312")) n = "gb18030";
        try {
            return Optional.of(Charset.forName(n));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> byMark(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new String(b, 3, b.length - 3, StandardCharsets.UTF_8));
        }
        if (starts(b, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(new String(b, 4, b.length - 4, Charset.forName("UTF-32LE")));
        }
        if (starts(b, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(new String(b, 4, b.length - 4, Charset.forName("UTF-32BE")));
        }
        if (starts(b, 0xFF, 0xFE)) {
            return Optional.of(new String(b, 2, b.length - 2, StandardCharsets.UTF_16LE));
        }
        if (starts(b, 0xFE, 0xFF)) {
            return Optional.of(new String(b, 2, b.length - 2, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    private static boolean starts(byte[] b, int... mark) {
        if (b.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((b[i] & 0xFF) != mark[i]) return false;
        return true;
    }

    /// The text if the bytes are valid UTF-8. Where nothing was replaced, nothing was wrong.
    private static Optional<String> utf8(byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        if (lenient.indexOf(REPLACEMENT) < 0) return Optional.of(lenient);
        try {
            return Optional.of(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /// ISO-2022 charsets are plain ASCII that switches by escape sequences.
    private static boolean escapes(String text) {
        return text.indexOf('\u001b') >= 0;
    }

    /// UTF-16 without a mark: nearly every second byte of Latin text is zero. UTF-32: a tag shows
    /// it.
    private static @org.jspecify.annotations.Nullable Charset wideWithoutMark(byte[] b) {
        if (starts(b, '<', 0, 0, 0)) return Charset.forName("UTF-32LE");
        if (starts(b, 0, 0, 0, '<')) return Charset.forName("UTF-32BE");
        int n = Math.min(b.length, LOOKED_AT) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < n; i += 2) {
            if (b[i] == 0) even++;
            if (b[i + 1] == 0) odd++;
        }
        if (odd > n * 0.3 && even < n * 0.02) return StandardCharsets.UTF_16LE;
        if (even > n * 0.3 && odd < n * 0.02) return StandardCharsets.UTF_16BE;
        return null;
    }

    private static Charset guess(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes.length > LOOKED_AT ? Arrays.copyOf(bytes, LOOKED_AT) : bytes);
        CharsetMatch best = detector.detect();
        return Optional.ofNullable(best)
                .filter(m -> m.getConfidence() >= 10)
                .map(CharsetMatch::getName)
                .flatMap(Decoding::known)
                .orElse(Charset.forName("windows-1252"));
    }

    /// Refuses what has more control characters than any text has.
    private static String text(String s) throws Refusal {
        if (odd(s)) {
            throw new Refusal("not-text", "These bytes are no text in any charset that we know.");
        }
        return s;
    }

    private static boolean odd(String s) {
        int odd = 0;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c >= ' ' && c != REPLACEMENT) continue;
            if (c != '\n' && c != '\r' && c != '\t' && c != '\f') odd++;
        }
        return odd * 50L > s.length();
    }
}
