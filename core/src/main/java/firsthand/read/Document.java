package firsthand.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/// Bytes with a name: a file, standard input, a part of an archive, an answer from the network.
/// Compression is already undone.
///
/// @param name the file's own name without folders and without `.gz`; decides ids and, where it
///     has an ending, the format
/// @param place where it came from, for a person
/// @param url its address, or empty when it came from none
/// @param head the first bytes, at most 4096: enough to tell a format
/// @param headText the head as Latin-1 in lower case, without a byte order mark and leading white
///     space
/// @param bytes all bytes, read once
record Document(
        String name,
        String place,
        String url,
        byte[] head,
        String headText,
        InputStream bytes,
        Limits limits) {
    private static final int HEAD = 4096;

    /// Looks at the first bytes and keeps them.
    static Document of(String name, String place, InputStream in, Limits limits)
            throws IOException {
        byte[] head = in.readNBytes(HEAD);
        InputStream all =
                new java.io.SequenceInputStream(new ByteArrayInputStream(head.clone()), in);
        return new Document(name, place, "", head, text(head), all, limits);
    }

    /// The same bytes, known to come from this address.
    Document at(String address) {
        return new Document(name, place, address, head, headText, bytes, limits);
    }

    /// The whole, if it is not larger than the limit allows.
    byte[] whole() throws IOException, Refusal {
        byte[] all = bytes.readNBytes(limits.document() + 1);
        if (all.length > limits.document()) {
            throw new Refusal(
                    "too-large",
                    "It is larger than " + (limits.document() >> 20) + " MB, the most we read.");
        }
        return all;
    }

    boolean endsIn(String... endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String e : endings) if (lower.endsWith(e)) return true;
        return false;
    }

    /// The name without its ending; an address whole.
    String stem() {
        if (name.contains("://")) return name;
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String text(byte[] head) {
        String s = new String(head, java.nio.charset.StandardCharsets.ISO_8859_1);
        s = s.replace("\u0000", "").replace("\u00ef\u00bb\u00bf", "");
        s = s.replace("\u00ff\u00fe", "").replace("\u00fe\u00ff", "");
        return s.stripLeading().toLowerCase(Locale.ROOT);
    }
}
