package firsthand.statement;

import firsthand.language.AnalyzedText;
import firsthand.language.LanguageModels;
import firsthand.report.Notice;
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
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds what one report says. Each report is looked at alone; safe for any number of threads.
public final class StatementFinder {
    /// UTF-16 units from a text's start to where its statements are sought: some 30,000 words,
    /// twenty times a long news report.
    static final int READ = 180_000;

    private static final String READ_IN_PART =
            "It is too long to be read whole for quotes, figures and other statements: none are"
                    + " sought from here on.";

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
    /// where it stated none, and a notice if its text is so long that only the beginning was read.
    public Statements find(Report report) {
        Report whole = inItsLanguage(report);
        Report known = whole.opening(READ);
        String own = known.ownText();
        AnalyzedText text = new AnalyzedText(own, models.analyzer(known.language()));
        Names names = Names.of(own, known.language());
        List<Quote> said = quotes.find(known, text, names);
        FigureFinder.Found numbers = figures.findWithDates(known);
        List<Figure> credited = figures.credited(numbers.figures(), known, said);
        Speakers speakers = new Speakers(text, names);
        Material m = new Material(known, text, names, speakers, said, numbers.dates());
        return new Statements(
                noticed(whole, known),
                said,
                credited,
                numbers.dates(),
                claims.find(m, credited),
                meetings.find(m),
                commitments.find(m),
                positions.find(m));
    }

    private static Report noticed(Report whole, Report read) {
        int end = read.text().length();
        if (end == whole.text().length()) return whole;
        List<Notice> notices = new ArrayList<>(whole.notices());
        Span rest = new Span(end, whole.text().length());
        notices.add(new Notice("read-in-part", Optional.of(rest), READ_IN_PART));
        return whole.withNotices(notices);
    }

    /// The report in the language that its text is in.
    public Report inItsLanguage(Report report) {
        return models.inItsLanguage(report);
    }
}
