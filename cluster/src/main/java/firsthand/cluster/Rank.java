package firsthand.cluster;

import firsthand.report.Report;
import firsthand.report.StatedTime;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/// The order of reports in time, as bytes: compared as unsigned bytes, two ranks stand as
/// [firsthand.stemma.Copies#FIRST] puts their reports, on every machine.
final class Rank {
    private Rank() {}

    static byte[] of(Report r) {
        Instant at = r.published().map(StatedTime::earliest).orElse(Instant.MAX);
        byte[] id = r.id().getBytes(StandardCharsets.UTF_16BE);
        return ByteBuffer.allocate(Long.BYTES + Integer.BYTES + id.length)
                .putLong(at.getEpochSecond() ^ Long.MIN_VALUE)
                .putInt(at.getNano())
                .put(id)
                .array();
    }
}
