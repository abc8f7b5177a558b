package firsthand.collation;

import firsthand.statement.Statements;
import firsthand.stemma.Stemma;
import firsthand.story.Story;
import java.util.List;

/// Lines up what the reports of a story say.
public final class Collator {
    private final Words words = Words.load();

    public Collation collate(Story story, Stemma stemma) {
        List<Statements> reports = story.reports();
        List<Outline> outlines = reports.stream().map(s -> new Outline(s, words)).toList();
        StoryNames names = StoryNames.of(reports);
        Provenance provenance = new Provenance(stemma);
        Alignments alignments = new Alignments(outlines, stemma, names);
        List<Saying> sayings = Sayings.of(outlines, words, alignments.space(), names);
        List<List<Integer>> groups = new QuoteGroups(outlines, sayings, alignments).find();
        List<CollatedQuote> quotes =
                new QuoteCollator(outlines, sayings, names, provenance).collate(groups);
        List<Count> counts = Counts.of(outlines, words, alignments.space(), names);
        RivalFigures rivals = new RivalFigures(outlines, counts, alignments);
        List<List<Integer>> same = new FigureGroups(counts, alignments).find(rivals);
        List<CollatedFigure> figures =
                new FigureCollator(outlines, counts, names, provenance, rivals).collate(same);
        return new Collation(
                quotes,
                figures,
                new ClaimCollator(
                                outlines,
                                words,
                                alignments,
                                names,
                                provenance,
                                new Echoes(sayings, groups))
                        .collate(),
                new MeetingCollator(outlines, words, alignments, names).collate(),
                new CommitmentCollator(outlines, words, alignments, names).collate(),
                new PositionCollator(outlines, words, alignments, names).collate(),
                Timeline.of(outlines));
    }
}
