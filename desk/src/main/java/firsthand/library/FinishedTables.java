package firsthand.library;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The dossiers that the archive job wrote as Parquet, one after the other.
public final class FinishedTables {
    private static final String TABLE = "dossiers";

    /// Kept so that its level stays: Hardwood else tells of CPU features on standard error.
    private static final Logger HARDWOOD = Logger.getLogger("dev.hardwood");

    static {
        HARDWOOD.setLevel(Level.SEVERE);
    }

    private FinishedTables() {}

    /// The files of the table, day by day.
    ///
    /// @param tables the job's folder, its table of dossiers, or one file of it
    public static List<Path> files(Path tables) throws IOException {
        Path table = Files.isDirectory(tables.resolve(TABLE)) ? tables.resolve(TABLE) : tables;
        if (!Files.exists(table)) throw new NoSuchFileException(tables.toString());
        try (var all = Files.walk(table)) {
            return all.filter(f -> f.toString().endsWith(".parquet")).sorted().toList();
        }
    }

    /// Hands on the stories of one file in their order; one of them is held at a time.
    public static void read(Path file, Consumer<Finished> taker) throws IOException {
        try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(file));
                RowReader rows = reader.rowReader()) {
            while (rows.hasNext()) {
                rows.next();
                taker.accept(Finished.of(rows.getBinary("body"), rows.getString("program")));
            }
        }
    }
}
