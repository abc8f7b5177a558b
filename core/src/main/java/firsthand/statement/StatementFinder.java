package firsthand.statement;

import firsthand.language.AnalyzedText;
import firsthand.language.LanguageModels;
import firsthand.report.Report;
import firsthand.statement.claim.ClaimFinder;
import firsthand.statement.commitment.CommitmentFinder;
import firsthand.statement.figure.FigureFinder;
import firsthand.statement.material.Material;
import firsthand.statement.meeting.MeetingFinder;
import firsthand.statement.name.Names;
import firsthand.statement.position.PositionFinder;
import firsthand.statement.quote.QuoteFinder;
import firsthand.statement.speaker.Speakers;
import java.util.List;

/// Finds what one report says. Each report is looked at alone; safe for any number of threads.
public final class StatementFinder {
    private final LanguageModels models;
    private final QuoteFinder quotes = new QuoteFinder();
    private final FigureFinder figures = new FigureFinder();
    private final ClaimFinder claims = new ClaimFinder();
    private final MeetingFinder meetings = new MeetingFinder();
    private final CommitmentFinder commitments = new CommitmentFinder();
    private final PositionFinder positions = new PositionFinder();

    public StatementFinder() {
        this(LanguageModels.open(LanguageModels.directory()));
    }

    public StatementFinder(LanguageModels models) {
        this.models = models;
    }

    /// What the report says. The report in what is returned has the language that its text is in,
    /// where it stated none.
    public Statements find(Report report) {
        Report known = inItsLanguage(report);
        String own = report.ownText();
        AnalyzedText text = new AnalyzedText(own, models.analyzer(known.language()));
        Names names = Names.of(own, known.language());
        List<Quote> said = quotes.find(known, text, names);
        FigureFinder.Found numbers = figures.findWithDates(known);
        List<Figure> credited = figures.credited(numbers.figures(), known, said);
        Speakers speakers = new Speakers(text, names);
        Material m = new Material(known, text, names, speakers, said, numbers.dates());
        return new Statements(
                known,
                said,
                credited,
                numbers.dates(),
                claims.find(m, credited),
                meetings.find(m),
                commitments.find(m),
                positions.find(m));
    }

    /// The report with the language that its text is in, where it stated none.
    public Report inItsLanguage(Report report) {
        boolean stated = !report.language().equals("und");
        return stated ? report : report.withLanguage(models.detect(report.text()));
    }
}
