package firsthand.read;

import firsthand.report.Report;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Walks the inputs that a person names, in order, and hands every outcome on as soon as it is
/// known. Nothing is held but the document at hand.
public final class Inputs {
    private final Limits limits;
    private final InputStream standardInput;
    private final Consumer<Outcome> out;
    private final UnaryOperator<Report> finishing;
    private long reports;

    /// @param standardInput what the input `-` means
    /// @param out takes each outcome, in the order of the inputs
    public Inputs(Limits limits, InputStream standardInput, Consumer<Outcome> out) {
        this(limits, standardInput, Optional.empty(), out);
    }

    /// @param today a report that claims a later day gets a notice; the machine's clock is never
    ///     asked
    public Inputs(
            Limits limits,
            InputStream standardInput,
            Optional<LocalDate> today,
            Consumer<Outcome> out) {
        this(limits, standardInput, numbered(new Finishing(today), new Numbering()), out);
    }

    private static UnaryOperator<Report> numbered(Finishing finishing, Numbering numbering) {
        return raw -> numbering.number(finishing.finish(raw));
    }

    private Inputs(
            Limits limits,
            InputStream standardInput,
            UnaryOperator<Report> finishing,
            Consumer<Outcome> out) {
        this.finishing = finishing;
        this.limits = limits;
        this.standardInput = standardInput;
        this.out = out;
    }

    /// For who reads a part of a run: ids stay as they stand in the input, whether others have them
    /// or not. [Numbering] does the rest.
    public static Inputs unnumbered(
            Limits limits, Optional<LocalDate> today, Consumer<Outcome> out) {
        return new Inputs(limits, InputStream.nullInputStream(), new Finishing(today)::finish, out);
    }

    /// For who compares words alone: ids as they stand in the input, texts and stated times are
    /// those of [#unnumbered], what else can be told of a report isn't looked for.
    public static Inputs wordsAlone(Limits limits, Consumer<Outcome> out) {
        return new Inputs(limits, InputStream.nullInputStream(), Finishing::dated, out);
    }

    /// Whether a file of a folder is read, by its name.
    public static boolean isRead(String fileName) {
        return !fileName.startsWith(".") && Formats.named(fileName);
    }

    /// Reads files, folders and `-` (standard input) within the usual limits.
    public static void read(List<String> inputs, Consumer<Outcome> out) {
        Inputs all = new Inputs(Limits.USUAL, System.in, out);
        inputs.forEach(all::read);
    }

    /// The accepted reports alone.
    public static List<Report> accepted(List<Outcome> outcomes) {
        List<Report> reports = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Accepted(var report)) reports.add(report);
        }
        return reports;
    }

    /// One input: a file, a folder, or `-`.
    public void read(String input) {
        if (input.equals("-")) {
            open("standard input", "standard input", () -> standardInput);
            return;
        }
        Path path;
        try {
            path = Path.of(input);
        } catch (InvalidPathException e) {
            refuse(input, "not-found", "There is no such file or folder.");
            return;
        }
        if (!Files.exists(path)) {
            refuse(input, "not-found", "There is no such file or folder.");
        } else if (Files.isDirectory(path)) {
            long before = reports;
            boolean any = folder(path);
            if (!any && reports == before) {
                refuse(input, "no-reports", "The folder has no file that we can read.");
            }
        } else {
            file(path);
        }
    }

    /// Bytes that come from elsewhere, an answer from the network for instance.
    ///
    /// @param name decides the id and, by its ending, the format; may have none
    /// @param url where they come from; may be empty
    public void read(String name, String place, String url, InputStream bytes) {
        try {
            document(name, place, url, bytes);
        } catch (IOException e) {
            unreadable(place, e);
        }
    }

    /// Reads the files of a folder and of those in it, by name. Returns whether there were any.
    private boolean folder(Path folder) {
        List<Path> entries;
        try (var listed = Files.list(folder)) {
            entries = listed.sorted().toList();
        } catch (IOException e) {
            unreadable(folder.toString(), e);
            return true;
        }
        boolean any = false;
        for (Path entry : entries) {
            String name = String.valueOf(entry.getFileName());
            if (name.startsWith(".")) continue;
            if (Files.isDirectory(entry, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
                any |= folder(entry);
            } else if (Files.isRegularFile(entry) && Formats.named(name)) {
                file(entry);
                any = true;
            }
        }
        return any;
    }

    private void file(Path file) {
        String name = String.valueOf(file.getFileName());
        open(name, file.toString(), () -> Files.newInputStream(file));
    }

    /// Something that can be opened.
    private interface Opening {
        InputStream open() throws IOException;
    }

    private void open(String name, String place, Opening opening) {
        try (InputStream in = new BufferedInputStream(opening.open(), 1 << 16)) {
            document(name, place, "", in);
        } catch (IOException e) {
            unreadable(place, e);
        }
    }

    private void document(String name, String place, String url, InputStream in)
            throws IOException {
        try {
            InputStream plain = Unpacking.unpack(in, limits);
            Document d = Document.of(Formats.withoutGz(name), place, plain, limits).at(url);
            if (d.head().length == 0) throw new Refusal("empty", "There is nothing in it.");
            var format = Formats.of(d);
            if (format.isEmpty()) throw new Refusal("unknown", "We don't know this kind of file.");
            format.get().read(d, this::hand);
        } catch (Refusal r) {
            out.accept(r.at(place));
        } catch (Unpacking.Bomb e) {
            refuse(place, "bomb", "It grows beyond all measure when it is unpacked.");
        } catch (java.util.zip.ZipException | java.io.EOFException e) {
            refuse(place, "bad-gzip", "Its compression is broken or cut off.");
        }
    }

    private void hand(Outcome outcome) {
        out.accept(
                switch (outcome) {
                    case Outcome.Accepted(var raw) -> {
                        reports++;
                        yield new Outcome.Accepted(finishing.apply(raw));
                    }
                    case Outcome.Refused refused -> refused;
                });
    }

    private void unreadable(String place, IOException e) {
        refuse(place, "unreadable", "It can't be read: " + e.getClass().getSimpleName() + ".");
    }

    private void refuse(String place, String key, String reason) {
        out.accept(new Outcome.Refused(place, key, reason));
    }
}
