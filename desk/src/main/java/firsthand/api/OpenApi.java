package firsthand.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The API's description, OpenAPI 3.1.
public final class OpenApi {
    private OpenApi() {}

    public static byte[] document() {
        return resource("openapi.json");
    }

    /// The keys of problems with what they mean.
    static byte[] problems() {
        return resource("problems.json");
    }

    private static byte[] resource(String name) {
        try (InputStream in = OpenApi.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException(name + " is not in the jar");
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
