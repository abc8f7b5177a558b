package firsthand.cli;

import firsthand.library.Incoming;
import firsthand.library.Library;
import firsthand.library.Receipt;
import firsthand.read.Outcome;
import firsthand.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/// Puts what is read into a library, some hundred reports at a trip to the disk, and counts what
/// became of it.
final class Adding implements AutoCloseable {
    /// Reports that are made durable together.
    private static final int AT_ONCE = 200;

    private final Library library;
    private final String basis;
    private final BiConsumer<Report, Receipt> acknowledged;
    private final List<Incoming> waiting = new ArrayList<>();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private int added;
    private int versions;
    private int known;
    private int keptOut;
    private int opened;

    /// @param acknowledged is told of each report once it is on the disk
    Adding(Library library, String basis, BiConsumer<Report, Receipt> acknowledged) {
        this.library = library;
        this.basis = basis;
        this.acknowledged = acknowledged;
    }

    void take(Outcome outcome) {
        switch (outcome) {
            case Outcome.Accepted(Report r) -> {
                waiting.add(new Incoming(r, r.text().getBytes(StandardCharsets.UTF_8), basis));
                if (waiting.size() >= AT_ONCE) flush();
            }
            case Outcome.Refused r -> {
                refusals.merge(r.key(), 1, Integer::sum);
                library.refuse(r.place(), r.key(), r.reason());
            }
        }
    }

    void flush() {
        List<Receipt> receipts = library.addAll(waiting);
        for (int i = 0; i < receipts.size(); i++) {
            count(receipts.get(i));
            acknowledged.accept(waiting.get(i).report(), receipts.get(i));
        }
        waiting.clear();
    }

    private void count(Receipt receipt) {
        switch (receipt) {
            case Receipt.Added a -> {
                added++;
                if (a.opened()) opened++;
            }
            case Receipt.NewVersion v -> versions++;
            case Receipt.Duplicate d -> known++;
            case Receipt.KeptOut k -> keptOut++;
        }
    }

    int refused() {
        return refusals.values().stream().mapToInt(Integer::intValue).sum();
    }

    int taken() {
        return added + versions;
    }

    /// One line: what was read, what became of it, what was refused and why.
    String summary() {
        StringBuilder line = new StringBuilder();
        line.append(added).append(" new in ").append(opened).append(" new stories, ");
        line.append(versions).append(" changed, ").append(known).append(" known already");
        if (keptOut > 0) line.append(", ").append(keptOut).append(" kept out (erased before)");
        if (refusals.isEmpty()) return line.toString();
        line.append("; ").append(refused()).append(" refused:");
        refusals.forEach((why, n) -> line.append(' ').append(why).append(' ').append(n));
        return line.toString();
    }

    @Override
    public void close() {
        if (!waiting.isEmpty()) flush();
    }
}
