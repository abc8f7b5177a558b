package firsthand.cli;

import firsthand.library.Library;
import firsthand.library.LibraryException;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Has the stories that are due compared by a process of its own, `firsthand library compare`: the
/// desk's process stays small, answers as quickly as before, and is not harmed by a story that is
/// too much. The other process lives while there is something to do, at low priority, and not
/// longer
/// than the desk.
final class Assistant implements AutoCloseable {
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(5);
    private static final Path NICE = Path.of("/usr/bin/nice");

    private final Library library;
    private final List<String> place;
    private final PrintStream err;
    private final Thread thread;
    private Optional<Process> process = Optional.empty();

    private Assistant(Library library, List<String> place, PrintStream err) {
        this.library = library;
        this.place = place;
        this.err = err;
        this.thread = Thread.ofPlatform().daemon().name("assistant").unstarted(this::work);
    }

    /// Works in the background until it is closed, or for good when the other process fails.
    ///
    /// @param place the library as the command line names it
    static Assistant of(Library library, List<String> place, PrintStream err) {
        Assistant assistant = new Assistant(library, place, err);
        assistant.thread.start();
        return assistant;
    }

    private void work() {
        try {
            while (true) {
                Thread.sleep(LOOKS_EVERY);
                if (library.due() == 0) continue;
                int status = start().waitFor();
                if (status == 0) continue;
                err.println(
                        "Stories are compared only when they are opened: comparing them ahead ended"
                                + " with status "
                                + status
                                + ".");
                return;
            }
        } catch (LibraryException | IOException e) {
            err.println("Stories are compared only when they are opened: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Process start() throws IOException, InterruptedException {
        if (Thread.interrupted()) throw new InterruptedException();
        Process started = process(command());
        process = Optional.of(started);
        return started;
    }

    /// Whether the other process is there.
    synchronized boolean atWork() {
        return process.filter(Process::isAlive).isPresent();
    }

    /// This program once more, with what it was started with.
    private List<String> command() {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(NICE)) command.addAll(List.of(NICE.toString(), "-n", "10"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of(Main.class.getName(), "library", "compare"));
        command.addAll(place);
        command.add("--for-desk");
        return command;
    }

    private static Process process(List<String> command) throws IOException {
        ProcessBuilder process = new ProcessBuilder(command);
        // by the environment: the embedder's library fails on long command lines
        process.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        process.environment().remove("FIRSTHAND_ERR_IS_TERMINAL");
        return process.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /// Ends the other process; what it made is kept.
    @Override
    public synchronized void close() {
        thread.interrupt();
        process.ifPresent(Process::destroyForcibly);
    }
}
