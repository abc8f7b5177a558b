package firsthand.cluster;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.SparkSession;

/// Two worker processes of one core and one gigabyte each, started by the engine's own master on
/// this machine, and a hand that kills them.
final class Workers {
    private static final String WORKER = "CoarseGrainedExecutorBackend";

    private Workers() {}

    /// The engine starts its workers from `SPARK_HOME`: a folder of links to the jars of this
    /// process. (A class path of all their names would make a command line that is too long.)
    static SparkSession start(int partitions) throws IOException {
        Path home = Path.of(System.getenv().getOrDefault("SPARK_HOME", "target/spark"));
        Path jars = Files.createDirectories(home.resolve("jars"));
        List<String> folders = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry).toAbsolutePath();
            Path link = jars.resolve(path.getFileName());
            if (Files.isDirectory(path)) folders.add(path.toString());
            else if (!Files.exists(link)) Files.createSymbolicLink(link, path);
        }
        String models = Path.of(System.getProperty("firsthand.models")).toRealPath().toString();
        // a process has one engine at a time
        var open = SparkSession.getDefaultSession();
        if (open.isDefined()) open.get().stop();
        return Engine.with(
                "local-cluster[2,1,1024]",
                partitions,
                builder ->
                        builder.config("spark.executor.memory", "1g")
                                .config("spark.executor.extraClassPath", String.join(":", folders))
                                .config("spark.executorEnv.ORT_DISABLE_TELEMETRY", "1")
                                .config("spark.deploy.maxExecutorRetries", 100)
                                .config(
                                        "spark.executor.extraJavaOptions",
                                        "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED"
                                                + " -Dfirsthand.models="
                                                + models));
    }

    private static List<ProcessHandle> running() {
        return ProcessHandle.current()
                .descendants()
                .filter(p -> p.info().commandLine().orElse("").contains(WORKER))
                .toList();
    }

    /// Kills one of them, at once and without a word. False when there is none.
    static boolean killOne(Random random) {
        List<ProcessHandle> running = running();
        return !running.isEmpty() && running.get(random.nextInt(running.size())).destroyForcibly();
    }
}
