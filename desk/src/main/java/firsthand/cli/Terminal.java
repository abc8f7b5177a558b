package firsthand.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;

/// Where the program reads from and prints to, and what may be shown there.
///
/// @param outIsTerminal whether a person reads standard output on a terminal
/// @param errIsTerminal the same for standard error: only then is progress shown
/// @param colour whether standard output may be coloured (a terminal, and `NO_COLOR` is not set)
/// @param columns width of the terminal in characters
record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        boolean colour,
        int columns) {
    private static final int USUAL_COLUMNS = 96;

    /// As the launcher tells: it sees the terminal before Java starts, which then need not ask.
    static Terminal ofThisProcess() {
        Map<String, String> said = System.getenv();
        boolean out = "1".equals(said.get("FIRSTHAND_OUT_IS_TERMINAL"));
        boolean err = "1".equals(said.get("FIRSTHAND_ERR_IS_TERMINAL"));
        String noColour = said.getOrDefault("NO_COLOR", "");
        boolean dumb = "dumb".equals(said.get("TERM"));
        return new Terminal(
                System.in,
                System.out,
                System.err,
                out,
                err,
                out && noColour.isEmpty() && !dumb,
                out ? columns(said.getOrDefault("FIRSTHAND_COLUMNS", "")) : USUAL_COLUMNS);
    }

    private static int columns(String said) {
        try {
            return Math.clamp(Integer.parseInt(said), 60, 100);
        } catch (NumberFormatException e) {
            return USUAL_COLUMNS;
        }
    }
}
