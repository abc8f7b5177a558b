package firsthand.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// The person's own browser.
final class Browser {
    private Browser() {}

    /// Opens an address if the system knows how; does nothing otherwise.
    static void open(String address) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command =
                system.contains("mac")
                        ? List.of("open", address)
                        : system.contains("windows")
                                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                                : List.of("xdg-open", address);
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // the address stands on the terminal
        }
    }
}
