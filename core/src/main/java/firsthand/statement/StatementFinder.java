package firsthand.statement;

import firsthand.language.AnalyzedText;
import firsthand.language.LanguageModels;
import firsthand.report.Report;
import java.util.List;

/// Finds what one report says. Each report is looked at alone; safe for any number of threads.
public final class StatementFinder {
    private final LanguageModels models;
    private final QuoteFinder quotes = new QuoteFinder();
    private final FigureFinder figures = new FigureFinder();

    public StatementFinder() {
        this(LanguageModels.open(LanguageModels.directory()));
    }

    public StatementFinder(LanguageModels models) {
        this.models = models;
    }

    public Statements find(Report report) {
        AnalyzedText text = new AnalyzedText(report.text(), models.english());
        FigureFinder.Found numbers = figures.findWithDates(report);
        return new Statements(
                report,
                quotes.find(report, text),
                numbers.figures(),
                numbers.dates(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
