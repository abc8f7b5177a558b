package firsthand.web.view;

import firsthand.export.view.Shown;
import firsthand.library.Followed;
import firsthand.library.RefusedInput;
import firsthand.web.Texts;
import java.util.List;

/// What the library follows, and what it could not take.
public record SourceList(List<Source> sources, List<Refusal> refused) {

    public record Source(
            String address,
            String title,
            String kind,
            String last,
            String next,
            int taken,
            String state,
            boolean failing) {}

    public record Refusal(String when, String place, String reason) {}

    public static SourceList of(List<Followed> followed, List<RefusedInput> refused, Texts t) {
        return new SourceList(
                followed.stream().map(f -> source(f, t)).toList(),
                refused.stream()
                        .map(
                                r ->
                                        new Refusal(
                                                t.minute(r.at()),
                                                Shown.line(r.place(), 160),
                                                Shown.line(r.reason(), 200)))
                        .toList());
    }

    private static Source source(Followed f, Texts t) {
        return new Source(
                Shown.line(f.address(), 300),
                Shown.line(f.title(), 120),
                Shown.line(f.kind(), 20),
                f.lastSuccess().map(t::minute).orElse(t.text("sources.never")),
                f.nextTry().map(t::minute).orElse(""),
                f.taken(),
                Shown.line(f.state(), 200),
                f.failures() > 0);
    }
}
