package firsthand.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Scores the program on the traditions: `dev/score` calls it.
public final class Score {
    private Score() {}

    /// Arguments: the project's folder, and a folder of outputs; `--keep` scores what is in it
    /// instead of running the program.
    public static void main(String[] args) throws IOException {
        List<Tradition> traditions = Tradition.all(Path.of(args[0]));
        Path outputs = Path.of(args[1]);
        boolean keep = args.length > 2 && args[2].equals("--keep");
        Scoreboard board =
                keep ? Scoreboard.of(traditions, outputs) : Scoreboard.run(traditions, outputs);
        System.out.print(board);
    }
}
