package firsthand.read;

import firsthand.report.Report;
import firsthand.report.Stated;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// A saved mail (`.eml`): its longest text part is the report, its subject the title, its sender
/// the
/// author. MIME as far as newsletters use it: multipart, base64, quoted-printable, encoded words.
final class Mail implements Format {
    private static final int DEEPEST = 8;
    private static final int MOST_PARTS = 100;
    private static final int LONGEST_HEADER = 4000;

    @Override
    public List<String> endings() {
        return List.of(".eml");
    }

    @Override
    public boolean reads(Document d) {
        if (d.endsIn(".eml")) return true;
        String head = d.headText();
        return head.startsWith("return-path:")
                || head.startsWith("mime-version:")
                || head.startsWith("received:")
                || head.startsWith("from: ");
    }

    /// Headers by lower-case name, the first of each, and the body behind them; Latin-1 for bytes.
    private record Part(Map<String, String> headers, String body) {
        String header(String name) {
            return headers.getOrDefault(name, "");
        }

        String type() {
            String t = header("content-type").toLowerCase(Locale.ROOT);
            return t.isEmpty() ? "text/plain" : t;
        }
    }

    @Override
    public void read(Document d, Consumer<Outcome> out) throws IOException, Refusal {
        Part mail = part(new String(d.whole(), StandardCharsets.ISO_8859_1));
        if (mail.headers().isEmpty()) throw new Refusal("no-report", "This is no mail.");
        List<String> texts = new ArrayList<>();
        collect(mail, 0, new int[1], texts, false);
        if (texts.isEmpty()) collect(mail, 0, new int[1], texts, true);
        String text = texts.stream().reduce("", (a, b) -> b.length() > a.length() ? b : a);
        if (text.isBlank()) throw new Refusal("no-text", "The mail has no text.");
        String from = words(mail.header("from"));
        String date = mail.header("date");
        out.accept(
                new Outcome.Accepted(
                        new Report(
                                        d.stem(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        some(words(mail.header("subject"))),
                                        some(sender(from)),
                                        some(date).flatMap(ReportJson::time),
                                        language(mail),
                                        text.strip(),
                                        List.of(),
                                        List.of())
                                .withStated(
                                        List.of(
                                                new Stated("author", from, "mail From"),
                                                new Stated("published", date, "mail Date")))));
    }

    private static String language(Part mail) {
        String l = mail.header("content-language").split("[-_,]", 2)[0].toLowerCase(Locale.ROOT);
        return l.matches("[a-z]{2,3}") ? l : "und";
    }

    private static Optional<String> some(String s) {
        return Optional.of(s.strip()).filter(v -> !v.isEmpty());
    }

    /// `Ann Lee <ann@altair.example>` as `Ann Lee`.
    private static String sender(String from) {
        int angle = from.indexOf('<');
        String name = angle > 0 ? from.substring(0, angle) : from;
        return name.replace("\"", "").strip();
    }

    /// The texts of all parts: plain text, or HTML where no plain text is.
    private static void collect(Part p, int depth, int[] parts, List<String> texts, boolean html)
            throws Refusal {
        if (depth > DEEPEST || parts[0]++ > MOST_PARTS) return;
        if (p.type().startsWith("multipart/")) {
            for (String piece : pieces(p)) collect(part(piece), depth + 1, parts, texts, html);
        } else if (p.type().startsWith("text/html") == html && p.type().startsWith("text/")) {
            String content = content(p);
            texts.add(html ? HtmlText.of(content) : content);
        }
    }

    private static List<String> pieces(Part p) {
        String boundary = parameter(p.header("content-type"), "boundary");
        List<String> pieces = new ArrayList<>();
        if (boundary.isEmpty()) return pieces;
        String line = "--" + boundary;
        int from = -1;
        int i = p.body().indexOf(line);
        while (i >= 0) {
            int feed = p.body().indexOf('\n', i);
            if (i == 0 || p.body().charAt(i - 1) == '\n') {
                if (from >= 0) pieces.add(p.body().substring(from, i));
                if (feed < 0 || pieces.size() > MOST_PARTS) break;
                from = feed + 1;
            }
            i = feed < 0 ? -1 : p.body().indexOf(line, feed + 1);
        }
        if (pieces.isEmpty() && from >= 0) pieces.add(p.body().substring(from));
        return pieces;
    }

    private static Part part(String raw) {
        Map<String, String> headers = new LinkedHashMap<>();
        int at = 0;
        String name = "";
        while (at < raw.length()) {
            int feed = raw.indexOf('\n', at);
            int end = feed < 0 ? raw.length() : feed;
            String line = raw.substring(at, end).stripTrailing();
            at = end + 1;
            if (line.isEmpty()) break;
            int colon = line.indexOf(':');
            if (Character.isWhitespace(line.charAt(0)) && !name.isEmpty()) {
                String before = headers.getOrDefault(name, "");
                if (before.length() < 10_000) headers.put(name, before + " " + line.strip());
            } else if (colon > 0 && line.indexOf(' ') != 0) {
                name = line.substring(0, colon).toLowerCase(Locale.ROOT);
                headers.putIfAbsent(name, line.substring(colon + 1).strip());
            } else {
                break;
            }
        }
        return new Part(headers, at < raw.length() ? raw.substring(at) : "");
    }

    private static String content(Part p) throws Refusal {
        byte[] bytes =
                switch (p.header("content-transfer-encoding").toLowerCase(Locale.ROOT).strip()) {
                    case "base64" -> base64(p.body());
                    case "quoted-printable" -> quotedPrintable(p.body(), false);
                    default -> p.body().getBytes(StandardCharsets.ISO_8859_1);
                };
        return Decoding.decode(bytes, some(parameter(p.header("content-type"), "charset")));
    }

    private static byte[] base64(String s) {
        try {
            return Base64.getMimeDecoder().decode(s.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static byte[] quotedPrintable(String s, boolean header) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(s.length());
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            int high = c == '=' && i + 2 < s.length() ? Character.digit(s.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(s.charAt(i + 2), 16);
            if (low >= 0) {
                out.write(high * 16 + low);
                i += 2;
            } else if (c == '=' && !header) {
                while (i + 1 < s.length() && s.charAt(i) != '\n') i++;
            } else {
                out.write(header && c == '_' ? ' ' : c);
            }
        }
        return out.toByteArray();
    }

    private static String parameter(String header, String name) {
        String lower = header.toLowerCase(Locale.ROOT);
        int at = lower.indexOf(name + "=");
        if (at < 0) return "";
        String rest = header.substring(at + name.length() + 1).strip();
        if (rest.startsWith("\"")) {
            int close = rest.indexOf('"', 1);
            return close < 0 ? "" : rest.substring(1, close);
        }
        int end = rest.indexOf(';');
        return (end < 0 ? rest : rest.substring(0, end)).strip();
    }

    /// A header with its encoded words (`=?utf-8?Q?...?=`) decoded.
    private static String words(String given) {
        String header = given.substring(0, Math.min(LONGEST_HEADER, given.length()));
        StringBuilder b = new StringBuilder();
        int at = 0;
        while (at < header.length()) {
            int start = header.indexOf("=?", at);
            String[] fields =
                    start < 0 ? new String[0] : header.substring(start + 2).split("\\?", 4);
            if (fields.length < 4 || !fields[3].startsWith("=")) break;
            b.append(header, at, start);
            byte[] bytes =
                    fields[1].equalsIgnoreCase("B")
                            ? base64(fields[2])
                            : quotedPrintable(fields[2], true);
            Charset charset = Decoding.known(fields[0]).orElse(StandardCharsets.UTF_8);
            b.append(new String(bytes, charset));
            at = start + 2 + fields[0].length() + fields[1].length() + fields[2].length() + 4;
            if (header.startsWith(" =?", at)) at++;
            if (b.length() > 2000) break;
        }
        return b.append(header.substring(Math.min(at, header.length()))).toString().strip();
    }
}
