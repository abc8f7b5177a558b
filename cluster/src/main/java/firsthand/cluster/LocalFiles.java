package firsthand.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/// This machine's disk, for `fs.file.impl`. Where Hadoop's native library is missing, its own class
/// starts a process, `chmod`, for each file and folder that is made: some 250 in a short run of the
/// job.
public final class LocalFiles extends LocalFileSystem {
    /// The engine makes it by name.
    public LocalFiles() {
        super(new Disk());
    }

    private static final class Disk extends RawLocalFileSystem {
        @Override
        public void setPermission(Path path, FsPermission permission) throws IOException {
            var file = pathToFile(path).toPath();
            if (!Files.getFileStore(file).supportsFileAttributeView("posix")) {
                super.setPermission(path, permission);
                return;
            }
            Files.setPosixFilePermissions(file, granted(permission));
        }

        private static Set<PosixFilePermission> granted(FsPermission permission) {
            // of both, the first stands for the highest bit: owner reads
            PosixFilePermission[] all = PosixFilePermission.values();
            Set<PosixFilePermission> granted = EnumSet.noneOf(PosixFilePermission.class);
            int bits = permission.toShort();
            for (int i = 0; i < all.length; i++) if ((bits & 0400 >> i) != 0) granted.add(all[i]);
            return granted;
        }
    }
}
