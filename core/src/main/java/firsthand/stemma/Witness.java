package firsthand.stemma;

import firsthand.report.Report;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.List;

/// A report prepared for comparison: a witness to the text that it may descend from.
///
/// @param number its place among the story's reports, which are in the order of their ids
/// @param lines the sentences that are no page furniture, in order
/// @param bags the same lines as sets of words
/// @param names for each line the numbers and names in it
/// @param cognates for each line the beginnings of its words, by which languages that are akin know
///     each other's words
/// @param sequence its words of matter in their order
record Witness(
        int number,
        Report report,
        List<Line> lines,
        List<WordBag> bags,
        List<WordBag> names,
        List<WordBag> cognates,
        Sequence sequence) {
    Witness {
        lines = List.copyOf(lines);
        bags = List.copyOf(bags);
        names = List.copyOf(names);
        cognates = List.copyOf(cognates);
    }

    String id() {
        return report.id();
    }

    int size() {
        return lines.size();
    }

    double weight() {
        double sum = 0;
        for (Line l : lines) sum += l.weight();
        return sum;
    }

    /// Prepares reports that are given in the order of their ids.
    static List<Witness> of(List<Report> reports) {
        List<List<Words.Sentence>> sentences = reports.stream().map(Witness::content).toList();
        Vocabulary vocabulary = Vocabulary.of(sentences);
        Vocabulary cognates = Vocabulary.ofCognates(sentences);
        List<Witness> witnesses = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            witnesses.add(of(i, reports.get(i), sentences.get(i), vocabulary, cognates));
        }
        return witnesses;
    }

    private static List<Words.Sentence> content(Report report) {
        return Words.sentences(report.text()).stream()
                .filter(s -> !report.isJunk(s.span()))
                .toList();
    }

    private static Witness of(
            int number,
            Report report,
            List<Words.Sentence> sentences,
            Vocabulary vocabulary,
            Vocabulary cognates) {
        boolean[] quoted = Quotation.inside(report.text());
        List<Line> lines = new ArrayList<>();
        List<WordBag> bags = new ArrayList<>();
        List<WordBag> names = new ArrayList<>();
        List<WordBag> akin = new ArrayList<>();
        for (Words.Sentence s : sentences) {
            Line line = line(s, lines.size(), quoted, vocabulary);
            lines.add(line);
            bags.add(WordBag.of(line.words(), vocabulary));
            names.add(WordBag.of(namesIn(s, line, vocabulary), vocabulary));
            akin.add(WordBag.of(cognates.ids(s), cognates));
        }
        return new Witness(
                number, report, lines, bags, names, akin, Sequence.of(lines, vocabulary));
    }

    private static Line line(Words.Sentence s, int place, boolean[] quoted, Vocabulary vocabulary) {
        int n = s.words().size();
        int[] ids = new int[n];
        Span[] spans = new Span[n];
        boolean[] inQuotes = new boolean[n];
        for (int k = 0; k < n; k++) {
            Words.Word w = s.words().get(k);
            ids[k] = vocabulary.id(w);
            spans[k] = w.span();
            inQuotes[k] = quoted[w.span().start()];
        }
        return new Line(s.span(), place, ids, spans, inQuotes, vocabulary.weightOf(ids));
    }

    /// Numbers, and capitalised words that do not open the sentence.
    private static int[] namesIn(Words.Sentence s, Line line, Vocabulary vocabulary) {
        List<Integer> found = new ArrayList<>();
        for (int k = 0; k < line.size(); k++) {
            Words.Word w = s.words().get(k);
            int id = line.words()[k];
            if (w.number() || (w.capital() && k > 0 && !vocabulary.functionWord(id))) {
                found.add(id);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }
}
