package firsthand.cli;

import firsthand.alert.AlertRule;
import firsthand.alert.Alerts;
import firsthand.alert.Target;
import firsthand.follow.Posted;
import firsthand.library.Alert;
import firsthand.library.Library;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `firsthand alerts`: what one is told of.
@Command(
        name = "alerts",
        sortOptions = false,
        header = "List and try the rules by which a library tells what happens.",
        description = {
            "",
            "'add', 'watch' and 'follow' look after each batch whether a rule has something to"
                    + " tell, and write it to a feed, post it to an address, or print it. A rule is"
                    + " an [[alert]] table in a TOML file: name, when, to, and if wanted search,"
                    + " story, secret. When: \"a figure changes\", \"a quote is altered\", \"a"
                    + " second origin appears\", \"a search matches\".",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  firsthand alerts news.library",
            "      the rules in news.library/alerts.toml, what they told and what waits",
            "  firsthand alerts news.library --test",
            "      what they would tell of the library as it is"
        })
final class AlertsCommand extends LibraryCommand {
    @Mixin private AlertOptions alerts = new AlertOptions();

    @Mixin private FetchOptions fetching = new FetchOptions();

    @Option(
            names = "--test",
            description = "Print what each rule would tell if it had always been there.")
    private boolean test;

    @Option(names = "--send", description = "Hand a trial to every address that is not a feed.")
    private boolean send;

    @Option(names = "--deliver", description = "Look and hand over what is due, now.")
    private boolean deliver;

    AlertsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(Library library) throws IOException {
        List<AlertRule> rules = alerts.rules(folder(), Optional.empty());
        if (rules.isEmpty()) {
            terminal.err().println("There are no rules: " + folder().resolve(AlertOptions.USUAL));
            return 0;
        }
        Alerts all = alerts.open(library, folder(), Optional.empty(), fetching.limits(), terminal);
        if (test) {
            try (Progress progress = Progress.on(terminal)) {
                progress.step("looking at the library");
                List<Alert> found = all.rehearse();
                progress.pause();
                found.forEach(this::print);
                terminal.err().println(found.size() + " alerts, none of them sent");
            }
            return 0;
        }
        if (send) return send(all.trial());
        if (deliver) all.begin().round();
        for (AlertRule rule : rules) list(library, rule);
        return 0;
    }

    private void print(Alert a) {
        terminal.out().println(a.rule() + "  " + a.story() + "  " + a.text());
    }

    private int send(Map<String, Posted> became) {
        int failed = 0;
        for (var e : became.entrySet()) {
            String how =
                    switch (e.getValue()) {
                        case Posted.Taken t -> "taken";
                        case Posted.Failed f -> f.reason();
                    };
            if (e.getValue() instanceof Posted.Failed) failed++;
            terminal.err().println(e.getKey() + ": " + how);
        }
        return failed == 0 ? 0 : 1;
    }

    private void list(Library library, AlertRule rule) {
        terminal.out().println(rule.name());
        terminal.out().println("    when " + rule.when().words());
        if (!rule.search().isEmpty())
            terminal.out().println("    in stories with: " + rule.search());
        rule.story().ifPresent(s -> terminal.out().println("    in the story " + s));
        for (Target t : rule.to()) {
            String waits =
                    t instanceof Target.Feed
                            ? ""
                            : ", " + library.alerts().waiting(t.toString()) + " waiting";
            terminal.out().println("    to " + t + waits);
        }
        List<Alert> told = library.alerts().told(List.of(rule.name()), 1);
        String last = told.isEmpty() ? "nothing told yet" : "last told " + told.getFirst().at();
        terminal.out().println("    " + last);
    }
}
