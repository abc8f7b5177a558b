package firsthand.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `firsthand library`: the care of a library; its commands do the work.
@Command(
        name = "library",
        synopsisSubcommandLabel = "COMMAND",
        header = "Care for a library ('firsthand add' makes one).",
        footerHeading = "%nExamples:%n",
        footer = {
            "  firsthand library reindex news.library",
            "  firsthand library compare news.library"
        })
final class CareCommand {
    @Mixin private HelpOption help = new HelpOption();
}
