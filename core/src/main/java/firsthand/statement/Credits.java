package firsthand.statement;

import firsthand.statement.figure.Amount;
import firsthand.statement.number.Words;
import java.util.List;

/// Whom a report credits with a figure, as a chain from the nearest body.
final class Credits {
    private Credits() {}

    static List<String> of(Amount a, Words w) {
        return List.of();
    }
}
