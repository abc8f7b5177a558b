package firsthand.statement.quote;

import firsthand.language.AnalyzedText;
import firsthand.report.Report;
import firsthand.statement.Quote;
import firsthand.statement.attribution.CueLexicon;
import firsthand.statement.mark.Marks;
import firsthand.statement.name.NameWords;
import firsthand.statement.name.Names;
import firsthand.statement.speaker.Speakers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Finds the words and thoughts that a report gives to somebody, with who that is. English is
/// parsed; German, French, Spanish, Italian, Dutch and Portuguese are read by cue words, commas and
/// capitals; of other languages only the marked words are found.
public final class QuoteFinder {
    private final CueLexicon english = CueLexicon.english();
    private final NameWords words = NameWords.read();
    private final Map<String, ForeignCues> foreign = new TreeMap<>();
    private final ForeignCues unknown = ForeignCues.unknown();

    public QuoteFinder() {
        for (String language : ForeignCues.LANGUAGES) {
            foreign.put(language, ForeignCues.of(language));
        }
    }

    /// In order of place; a clause before the marked words in it.
    public List<Quote> find(Report report, AnalyzedText text) {
        return find(report, text, Names.of(text.text(), report.language(), words));
    }

    /// The same, with the report's names already found.
    public List<Quote> find(Report report, AnalyzedText text, Names names) {
        if (report.language().equals("en") || report.language().equals("und")) {
            Marks marks = Marks.of(text.text());
            Speakers speakers = new Speakers(text, names, words, marks);
            Headlines headlines = new Headlines(text.text(), words);
            return new EnglishQuotes(text, marks, english, headlines, speakers, names).find();
        }
        ForeignCues cues = foreign.getOrDefault(report.language(), unknown);
        Marks marks = ForeignMarks.of(text.text(), cues);
        return new ForeignQuotes(text, marks, names, cues).find();
    }
}
