package firsthand.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/// The program itself; its commands do the work.
@Command(
        name = "firsthand",
        subcommands = HelpCommand.class,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        header = "Who really knew it first-hand? Reads many reports of one event and tells.",
        description = {
            "",
            "Give it reports: files, folders, web pages, feeds, archives. For each story in them it"
                    + " prints a dossier: who had it first-hand, who copied whom, what all say,"
                    + " where readings differ, who denies. Each line leads back to the words in a"
                    + " report. What the reports cannot show is called 'not established'.",
            ""
        },
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  firsthand read samples/bank-rescue",
            "      the dossier of a story, on the terminal",
            "  firsthand read samples/bank-rescue --format html -o bank.html",
            "      the same as one page for the browser",
            "  firsthand stemma samples/bank-rescue --format dot | dot -Tsvg > tree.svg",
            "      the family tree of the reports, drawn by Graphviz",
            "",
            "'firsthand COMMAND --help' tells more of a command."
        })
final class FirsthandCommand {}
