package firsthand.story;

import firsthand.text.LongIndex;
import firsthand.report.Report;
import firsthand.report.StatedTime;
import java.util.List;
import java.util.OptionalLong;

/// Makes a report's [Profile]: words (stemmed lightly), names, pairs of neighbouring names, and
/// numbers, and its runs of words.
///
/// Only the first [#WORDS] words count as terms, and the opening counts twice: news says what
/// happened first, and a long report is not more alike to all others because it is long. Nothing
/// is kept as text, so that a report takes some fifty microseconds. For one thread at a time.
final class Profiler {
    /// How many words of a report are its terms.
    static final int WORDS = 300;

    /// How many of them are its opening.
    static final int OPENING = 80;

    /// How many words are looked at for runs.
    static final int LOOKED_AT = 3_000;

    /// Words in a run: five in a row are rarely the same by chance.
    static final int RUN = 5;

    private static final String STOP_WORDS =
            "the a an and or but of to in on at by for with from as is are was were be been being has have had"
                    + " having do does did will would can could may might shall should must not no it its he she they"
                    + " them his her their this that these those i you we our us my your who whom which what when where"
                    + " why how there here than then so if into over under after before about up down out off more most"
                    + " said says say also one two new";

    private static final LongIndex STOP = new LongIndex();

    static {
        for (String w : STOP_WORDS.split(" ")) STOP.number(Words.hash(w, 0, w.length()));
    }

    private final Words words = new Words(LOOKED_AT);
    private final Counts counts = new Counts(2 * WORDS);

    Profile profile(Report report) {
        words.clear();
        report.title()
                .ifPresent(
                        t -> {
                            words.read(t, List.of());
                            words.stop();
                        });
        words.read(report.text(), report.junk());
        count();
        long[] terms = counts.terms();
        OptionalLong day =
                report.published()
                        .map(StatedTime::date)
                        .map(d -> OptionalLong.of(d.toEpochDay()))
                        .orElse(OptionalLong.empty());
        return new Profile(
                report.id(), terms, counts.weights(terms), words.runs(RUN), day, report.language());
    }

    private void count() {
        counts.clear();
        int n = Math.min(WORDS, words.size());
        for (int i = 0; i < n; i++) {
            if (!words.number(i)) counts.form(words.form(i), words.capital(i));
        }
        boolean joined = false;
        for (int i = 0; i < n; i++) {
            boolean opening = i < OPENING;
            if (words.number(i)) {
                counts.add(Profile.Kind.NUMBER.term(words.form(i)), opening);
                joined = false;
                continue;
            }
            long form = words.form(i);
            if (words.capital(i) && joined) {
                long pair = Words.mix(words.form(i - 1) * 31 + form);
                counts.add(Profile.Kind.NAMES.term(pair), opening);
            }
            joined = words.upper(i);
            if (STOP.find(form) != LongIndex.NONE || words.length(i) < 2) continue;
            boolean name = counts.isName(form);
            counts.add(
                    name ? Profile.Kind.NAME.term(form) : Profile.Kind.WORD.term(words.stem(i)),
                    opening);
        }
    }
}
