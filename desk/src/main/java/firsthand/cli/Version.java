package firsthand.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// The version as the build wrote it into the jar.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version =
                Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                        .orElse("(built from source)");
        return new String[] {"firsthand " + version, "Java " + System.getProperty("java.version")};
    }
}
