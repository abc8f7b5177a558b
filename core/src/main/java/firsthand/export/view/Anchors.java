package firsthand.export.view;

import firsthand.dossier.Dossier;
import firsthand.report.Report;
import firsthand.text.CodePoints;
import firsthand.text.Span;
import java.util.HashMap;
import java.util.Map;

/// The addresses inside a page: `#r05` for a report, `#r05-120-161` for words in it (code points),
/// `#story1-q3` for an item.
public final class Anchors {
    private final int story;
    private final Map<String, CodePoints> codePoints = new HashMap<>();

    /// @param story the story's number on the page, from 1
    public Anchors(Dossier dossier, int story) {
        this.story = story;
        for (var s : dossier.story().reports()) add(s.report());
    }

    public Anchors(Report report) {
        this.story = 1;
        add(report);
    }

    private void add(Report r) {
        codePoints.put(r.id(), CodePoints.of(r.text()));
    }

    public String story() {
        return "story" + story;
    }

    public String item(String id) {
        return story() + "-" + safe(id);
    }

    public String report(String id) {
        return safe(id);
    }

    public String place(String report, Span span) {
        CodePoints points = codePoints.get(report);
        if (points == null) throw new IllegalArgumentException("no report " + report);
        Span exported = points.export(span);
        return safe(report) + "-" + exported.start() + "-" + exported.end();
    }

    /// Ids of any characters as addresses: letters, digits, `-`, `_` and `.` stay, the others are
    /// written as numbers. Two ids never become one.
    public static String safe(String id) {
        StringBuilder safe = new StringBuilder();
        id.codePoints()
                .forEach(
                        c -> {
                            boolean plain =
                                    c >= 'a' && c <= 'z'
                                            || c >= 'A' && c <= 'Z'
                                            || c >= '0' && c <= '9'
                                            || c == '-'
                                            || c == '_'
                                            || c == '.';
                            if (plain) safe.appendCodePoint(c);
                            else safe.append('~').append(Integer.toHexString(c)).append('~');
                        });
        return safe.toString();
    }
}
