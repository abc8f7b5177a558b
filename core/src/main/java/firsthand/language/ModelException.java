package firsthand.language;

import java.nio.file.Path;

/// A model file that cannot be used, and why: the installation's fault, not any report's.
public final class ModelException extends RuntimeException {
    private static final long serialVersionUID = 1;

    static final String NOT_THERE = "is not there: build the project once (mvn package)";

    ModelException(Path file, String why) {
        super("the model " + file + " " + why);
    }
}
