package firsthand.cli;

import firsthand.web.Accounts;
import firsthand.web.Role;
import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `firsthand account`: a line for the desk's file of accounts.
@Command(
        name = "account",
        sortOptions = false,
        header = "Print a line for the desk's file of accounts.",
        description = {
            "",
            "Asks for a password (on a terminal; else it is the first line of standard input) and"
                    + " prints the account with the password's hash. With --token it makes a token"
                    + " for a program instead, and shows it once on standard error.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  firsthand account anna --role editor >> accounts.txt",
            "  firsthand account wall-screen --role reader --token >> accounts.txt"
        })
final class AccountCommand implements Callable<Integer> {
    private static final int LONGEST = 1_000;

    @Parameters(paramLabel = "NAME", description = "The account's name.")
    private String name = "";

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            defaultValue = "READER",
            description = "reader or editor (default: reader).")
    private Role role = Role.READER;

    @Option(names = "--token", description = "Make a token for a program.")
    private boolean token;

    @Mixin private HelpOption help = new HelpOption();

    private final Terminal terminal;

    AccountCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (role == Role.NOBODY) throw new IOException("A role is reader or editor.");
        try {
            terminal.out().println(token ? tokenLine() : Accounts.line(name, role, password()));
        } catch (IllegalArgumentException e) {
            throw new IOException(String.valueOf(e.getMessage()), e);
        }
        terminal.out().flush();
        return 0;
    }

    private String tokenLine() {
        String secret = Accounts.newToken();
        String line = Accounts.tokenLine(name, role, secret);
        terminal.err()
                .println(
                        "The token, shown this once (send it as “Authorization: Bearer …”): "
                                + secret);
        return line;
    }

    private char[] password() throws IOException {
        Console console = terminal.errIsTerminal() ? System.console() : null;
        if (console != null) {
            char[] typed = console.readPassword("Password for %s: ", name.toLowerCase(Locale.ROOT));
            return typed == null ? new char[0] : typed;
        }
        byte[] line = new byte[LONGEST];
        int n = 0;
        for (int c = terminal.in().read(); c >= 0 && c != '\n'; c = terminal.in().read()) {
            if (n < LONGEST && c != '\r') line[n++] = (byte) c;
        }
        return new String(Arrays.copyOf(line, n), StandardCharsets.UTF_8).toCharArray();
    }
}
