package firsthand.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalFilesTest {
    @TempDir Path folder;

    private static FileSystem files() throws IOException {
        Configuration conf = new Configuration(false);
        conf.set("fs.file.impl", LocalFiles.class.getName());
        conf.setBoolean("fs.file.impl.disable.cache", true);
        return FileSystem.get(URI.create("file:///"), conf);
    }

    @ParameterizedTest
    @CsvSource({"0644,rw-r--r--", "0755,rwxr-xr-x", "0600,rw-------", "0421,r---w---x"})
    void permissionsAreThoseAskedFor(String octal, String shown) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        files().setPermission(
                        new org.apache.hadoop.fs.Path(file.toUri()),
                        new FsPermission(Short.parseShort(octal, 8)));
        assertEquals(shown, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        FileSystem files = assertInstanceOf(LocalFiles.class, files());
        var path = new org.apache.hadoop.fs.Path(folder.resolve("a/b").toUri());
        try (var out = files.create(path)) {
            out.write("words".getBytes(StandardCharsets.UTF_8));
        }
        try (var in = files.open(path)) {
            assertEquals("words", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
