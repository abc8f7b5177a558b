package firsthand.encoding;

import firsthand.dossier.Dossier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.nio.charset.StandardCharsets;

/// The code that makes dossiers.
public final class ProgramCode {
    private ProgramCode() {}

    /// Changes with the program's code, so that no dossier outlives the code that made it.
    public static String fingerprint() {
        try {
            Path code =
                    Path.of(
                            Dossier.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            if (Files.isRegularFile(code)) return hash(Files.readAllBytes(code));
            StringBuilder all = new StringBuilder();
            try (var files = Files.walk(code)) {
                for (Path f : files.filter(Files::isRegularFile).sorted().toList()) {
                    all.append(code.relativize(f)).append(Files.getLastModifiedTime(f));
                }
            }
            return hash(all.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(byte[] of) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(of));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
