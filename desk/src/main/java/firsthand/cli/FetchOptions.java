package firsthand.cli;

import firsthand.follow.FetchLimits;
import picocli.CommandLine.Option;

/// What every command that fetches lets its user choose.
final class FetchOptions {
    @Option(
            names = "--allow-private",
            description = "Also fetch addresses in private networks, your own for instance.")
    private boolean allowPrivate;

    FetchLimits limits() {
        return allowPrivate ? FetchLimits.USUAL.allowingPrivate() : FetchLimits.USUAL;
    }
}
