package firsthand.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import firsthand.Firsthand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The disk is full, or fails to make safe what is written: the program that writes ends with a
/// sentence, and what it acknowledged is there when there is room again. A real small file system
/// and a real failing `fsync` are needed, which only some machines let us make; where not, the
/// tests say so and [LibraryTest] has a full database at least.
class FailingDiskTest {
    private static final Firsthand FIRSTHAND = Firsthand.open();

    /// Fails once the file that the environment names exists.
    private static final String FAILING_SYNC =
            """
            #define _GNU_SOURCE
            #include <errno.h>
            #include <unistd.h>
            #include <sys/syscall.h>
            static int fails(void) { return access("%s", F_OK) == 0; }
            int fsync(int fd) { if (fails()) { errno = EIO; return -1; } return syscall(SYS_fsync, fd); }
            int fdatasync(int fd) { if (fails()) { errno = EIO; return -1; } return syscall(SYS_fdatasync, fd); }
            """;

    @TempDir Path folder;

    @Test
    void aFullDiskEndsTheProgramWithASentence() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        String[] mount = {"mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk.toString()};
        assumeTrue(runs(mount), "no small file system can be mounted here");
        try {
            Path said = folder.resolve("said");
            Process writer = Writer.start(disk.resolve("library"), 1, said, "");
            Writer.go(writer);
            assertEquals(3, writer.waitFor());
            String last = Files.readString(said).lines().toList().getLast();
            assertTrue(last.startsWith("trouble: There is no room left on the disk"), last);
            assertTrue(runs("mount", "-o", "remount,size=30m", disk.toString()));
            look(disk.resolve("library"), said);
        } finally {
            assertTrue(runs("umount", disk.toString()));
        }
    }

    @Test
    void aDiskThatDoesNotMakeSafeEndsTheProgramWithASentence() throws Exception {
        Path fails = folder.resolve("fails");
        Path source = folder.resolve("sync.c");
        Path preload = folder.resolve("sync.so");
        Files.writeString(source, FAILING_SYNC.formatted(fails));
        assumeTrue(
                System.getProperty("os.name", "").equals("Linux")
                        && runs("cc", "-shared", "-fPIC", "-o", "" + preload, "" + source),
                "no compiler for a failing fsync here");
        Path said = folder.resolve("said");
        Path library = folder.resolve("library");
        Process writer = Writer.start(library, 1, said, preload.toString());
        Writer.go(writer);
        while (Files.readString(said).lines().filter(l -> l.startsWith("+")).count() < 70)
            Thread.sleep(5);
        Files.createFile(fails);
        assertEquals(3, writer.waitFor());
        String last = Files.readString(said).lines().toList().getLast();
        assertTrue(last.startsWith("trouble: The disk fails"), last);
        look(library, said);
    }

    private static void look(Path library, Path said) throws IOException {
        Set<String> added = new HashSet<>();
        for (String line : Files.readAllLines(said)) {
            if (line.startsWith("+")) added.add(line.substring(1));
            if (line.startsWith("-")) added.remove(line.substring(1));
        }
        added.removeIf(id -> id.endsWith("4-0") || id.endsWith("9-0"));
        assertTrue(added.size() > 10, added.toString());
        try (Library open = Library.open(library, FIRSTHAND)) {
            assertEquals(List.of(), open.check());
            Set<String> there = new HashSet<>();
            open.each(r -> there.add(r.report().id()));
            assertTrue(there.containsAll(added));
        }
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
