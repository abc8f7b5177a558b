import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Checks (`check`) or applies (`apply`) the house's Java layout to every source file below the given folders:
/// google-java-format in its four-space style. Runs as a single-file program with the formatter's jar on the class path.
/// Exit status 1 names the files that differ.
class Format {
    public static void main(String[] args) throws Exception {
        boolean apply = args[0].equals("apply");
        var formatter = new Formatter(
                JavaFormatterOptions.builder()
                        .style(JavaFormatterOptions.Style.AOSP)
                        .formatJavadoc(false)
                        .build());
        List<Path> differing = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            Path root = Path.of(args[i]);
            if (!Files.exists(root)) continue;
            try (var files = Files.walk(root)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                    String source = Files.readString(file);
                    String formatted = formatter.formatSource(wrapComments(source));
                    if (formatted.equals(source)) continue;
                    differing.add(file);
                    if (apply) Files.writeString(file, formatted);
                }
            }
        }
        if (!apply && !differing.isEmpty()) {
            differing.forEach(f -> System.err.println("not in the house layout: " + f));
            System.err.println("dev/format puts them right");
            System.exit(1);
        }
    }

    /// The formatter knows nothing of Markdown comments and would break a long one into a plain comment, so each is wrapped
    /// at column 100 before it gets there.
    private static String wrapComments(String source) {
        StringBuilder out = new StringBuilder();
        for (String line : source.split("\n", -1)) {
            String rest = line;
            while (rest.length() > 100 && rest.stripLeading().startsWith("/// ")) {
                int from = rest.indexOf("/// ") + 4;
                int at = rest.lastIndexOf(' ', 100);
                if (at <= from) break;
                out.append(rest, 0, at).append('\n');
                boolean hanging = rest.startsWith("@", from) || rest.startsWith("- ", from) || rest.startsWith("  ", from);
                rest = rest.substring(0, from) + (hanging ? "    " : "") + rest.substring(at + 1);
            }
            out.append(rest).append('\n');
        }
        out.setLength(out.length() - 1);
        return out.toString();
    }
}
