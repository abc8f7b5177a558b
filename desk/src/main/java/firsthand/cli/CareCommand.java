package firsthand.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `firsthand library`: the care of a library; its commands do the work.
@Command(
        name = "library",
        synopsisSubcommandLabel = "COMMAND",
        header = "Care for a library ('firsthand add' makes one).",
        footerHeading = "%nExamples:%n",
        footer = {"  firsthand library reindex news.library"})
final class CareCommand {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;
}
