package firsthand.statement;

import firsthand.language.AnalyzedText;
import firsthand.report.Report;
import java.util.List;

/// Finds the words and thoughts that a report gives to somebody, with who that is.
public final class QuoteFinder {
    private final CueLexicon english = CueLexicon.english();
    private final NameWords words = NameWords.read();

    /// In order of place; a clause before the marked words in it.
    public List<Quote> find(Report report, AnalyzedText text) {
        return find(report, text, Names.of(report.text(), report.language(), words));
    }

    /// The same, with the report's names already found.
    public List<Quote> find(Report report, AnalyzedText text, Names names) {
        Marks marks = Marks.of(report.text());
        Speakers speakers = new Speakers(text, names, words, marks);
        return new EnglishQuotes(text, marks, english, speakers).find();
    }
}
