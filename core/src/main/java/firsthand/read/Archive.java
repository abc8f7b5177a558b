package firsthand.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/// Web archives, WARC and ARC, as a stream of any size: each answer that is a page, a feed or a
/// text
/// is read as such.
final class Archive implements Format {
    @Override
    public List<String> endings() {
        return List.of(".warc", ".arc");
    }

    @Override
    public boolean reads(Document d) {
        String head = d.headText();
        return d.endsIn(".warc", ".arc")
                || head.startsWith("warc/")
                || head.startsWith("filedesc://");
    }

    @Override
    public void read(Document d, Consumer<Outcome> given) throws IOException, Refusal {
        int n = 0;
        int[] outcomes = new int[1];
        Consumer<Outcome> out =
                o -> {
                    outcomes[0]++;
                    given.accept(o);
                };
        try (WarcReader reader = new WarcReader(d.bytes())) {
            for (Optional<WarcRecord> r = reader.next(); r.isPresent(); r = reader.next()) {
                n++;
                record(r.get(), d, d.place() + " record " + n, out);
            }
        } catch (ParsingException | IllegalArgumentException | IllegalStateException e) {
            throw new Refusal("broken", "The archive is broken behind record " + n + ".");
        } catch (IOException e) {
            if (e instanceof Unpacking.Bomb) throw e;
            throw new Refusal("cut-off", "The archive is cut off behind record " + n + ".");
        }
        if (outcomes[0] == 0) {
            throw new Refusal("no-reports", "None of the archive's " + n + " records is a page.");
        }
    }

    private static void record(WarcRecord record, Document d, String place, Consumer<Outcome> out)
            throws IOException {
        try {
            Optional<WarcPayload> payload = payload(record);
            if (payload.isEmpty() || !textual(payload.get().type())) return;
            String url = target(record);
            Document part = part(payload.get(), encoding(record), url, place, d.limits());
            Optional<Format> format = Formats.of(part);
            if (format.isPresent() && !(format.get() instanceof Archive))
                format.get().read(part, out);
        } catch (Refusal r) {
            out.accept(r.at(place));
        } catch (Unpacking.Bomb e) {
            out.accept(new Refusal("bomb", "It grows beyond all measure when unpacked.").at(place));
        } catch (IllegalArgumentException | java.io.EOFException | java.util.zip.ZipException e) {
            out.accept(new Refusal("broken", "The record is broken.").at(place));
        }
    }

    private static Optional<WarcPayload> payload(WarcRecord record) throws IOException {
        return switch (record) {
            case WarcResponse r when r.http().status() / 100 == 2 -> r.payload();
            case WarcResource r -> r.payload();
            default -> Optional.empty();
        };
    }

    /// Where the record's page came from; empty when it doesn't say.
    private static String target(WarcRecord record) {
        String uri = record.headers().first("WARC-Target-URI").orElse("").strip();
        return uri.startsWith("<") && uri.endsWith(">") ? uri.substring(1, uri.length() - 1) : uri;
    }

    private static boolean textual(MediaType type) {
        String t = type.toString().toLowerCase(Locale.ROOT);
        return t.contains("html")
                || t.contains("xml")
                || t.contains("text/plain")
                || t.contains("json");
    }

    private static String encoding(WarcRecord record) throws IOException {
        return record instanceof WarcResponse r
                ? r.http().headers().first("Content-Encoding").orElse("")
                : "";
    }

    private static Document part(
            WarcPayload payload, String encoding, String url, String place, Limits limits)
            throws IOException, Refusal {
        InputStream in = Unpacking.unpack(payload.body().stream(), encoding, limits);
        byte[] all = in.readNBytes(limits.document() + 1);
        if (all.length > limits.document()) throw new Refusal("too-large", "It is too large.");
        if (all.length == 0) throw new Refusal("empty", "There is nothing in it.");
        return Document.of(url, place, new ByteArrayInputStream(all), limits).at(url);
    }
}
