package firsthand.cli;

import firsthand.alert.Alerts;
import firsthand.library.Library;
import firsthand.library.Receipt;
import firsthand.read.Outcome;
import firsthand.report.Report;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `firsthand add`: reports into a library.
@Command(
        name = "add",
        sortOptions = false,
        header = "Put reports into a library; makes the library if there is none.",
        description = {
            "",
            "Each report joins its story or opens one. The same report twice is one; a changed one"
                    + " becomes a version. What was acknowledged is on the disk and stays.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  firsthand add news.library morning/ archive.warc.gz",
            "  cat reports.jsonl | firsthand add news.library -"
        })
final class AddCommand extends IntakeCommand {
    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files, folders, addresses, or - for JSON Lines on standard input.")
    private List<String> inputs = List.of();

    @Option(names = "--acknowledge", description = "Print a line for each report once it is safe.")
    private boolean acknowledge;

    @Mixin private FetchOptions fetching = new FetchOptions();

    @Mixin private AlertOptions alerting = new AlertOptions();

    AddCommand(Terminal terminal) {
        super(terminal, "given by hand");
    }

    @Override
    int run(Library library) throws IOException {
        int refused;
        Alerts alerts =
                alerting.open(library, folder(), Optional.empty(), fetching.limits(), terminal)
                        .begin();
        try (Progress progress = Progress.on(terminal)) {
            Adding adding = new Adding(library, basis(), this::tell);
            int[] seen = {0};
            OptionalInt total = Expected.in(inputs);
            try (adding) {
                Sources.read(
                        inputs,
                        fetching.limits(),
                        Optional.empty(),
                        outcome -> {
                            name(outcome, progress);
                            adding.take(outcome);
                            progress.rated("adding", ++seen[0], total);
                        });
            }
            library.settle();
            progress.step("looking for what is to be told");
            alerts.round();
            progress.close();
            terminal.err().println(adding.summary());
            refused = adding.refused();
        }
        return refused == 0 ? 0 : 1;
    }

    private void name(Outcome outcome, Progress progress) {
        if (!(outcome instanceof Outcome.Refused r)) return;
        progress.pause();
        terminal.err().println("refused: " + r.place() + ": " + r.reason() + " [" + r.key() + "]");
    }

    private void tell(Report report, Receipt receipt) {
        if (!acknowledge) return;
        String what =
                switch (receipt) {
                    case Receipt.Added a -> "added " + a.report() + " " + a.story();
                    case Receipt.NewVersion v -> "version " + v.report() + " " + v.story();
                    case Receipt.Duplicate d -> "known " + d.report() + " " + d.story();
                    case Receipt.KeptOut k -> "kept-out " + report.id();
                };
        terminal.out().println(what);
        terminal.out().flush();
    }
}
