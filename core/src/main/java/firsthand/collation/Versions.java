package firsthand.collation;

import firsthand.statement.Statements;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Two versions of one report, sentence against sentence over the whole text: what stayed wherever
/// it stands now, what was reworded, left out and added.
final class Versions {
    private static final double SAME_SENTENCE = 0.5;
    private static final double ONE_REPORT = 0.5;
    private static final int LONGEST = 400;
    private static final int SHORT = 4;
    private static final Words WORDS = Words.load();

    private final String older;
    private final String newer;
    private final List<Sentence> before;
    private final List<Sentence> after;
    private int stayed;

    /// A sentence of one version.
    private record Sentence(Span span, List<Word> words, String key) {}

    /// One difference: reworded when both are there, else left out or added.
    record Edit(Optional<Span> then, Optional<Span> now) {}

    /// Two sentences of which one may be the other reworded.
    private record Match(Sentence then, Sentence now, double kept) {}

    Versions(Statements then, Statements now) {
        older = then.report().text();
        newer = now.report().text();
        before = sentences(then);
        after = sentences(now);
        dropWhatStayed();
    }

    private static List<Sentence> sentences(Statements version) {
        List<Sentence> found = new ArrayList<>();
        String text = version.report().text();
        for (Unit u : new Outline(version, WORDS).units()) {
            if (version.report().isJunk(u.span()) || found.size() == LONGEST) continue;
            List<Word> words = WORDS.in(text, u.span());
            StringBuilder key = new StringBuilder();
            for (Word w : words) key.append(w.folded()).append(' ');
            if (!words.isEmpty()) found.add(new Sentence(u.span(), words, key.toString()));
        }
        return found;
    }

    /// Takes out the sentences that both have, each as often as both have it.
    private void dropWhatStayed() {
        Map<String, Integer> there = new TreeMap<>();
        for (Sentence s : before) there.merge(s.key(), 1, Integer::sum);
        Map<String, Integer> both = new TreeMap<>();
        List<Sentence> changed = new ArrayList<>();
        for (Sentence s : after) {
            if (there.merge(s.key(), -1, Integer::sum) >= 0) both.merge(s.key(), 1, Integer::sum);
            else changed.add(s);
        }
        stayed = after.size() - changed.size();
        after.clear();
        after.addAll(changed);
        before.removeIf(s -> both.merge(s.key(), -1, Integer::sum) >= 0);
    }

    /// Whether enough stayed word for word to call them versions of one report.
    boolean areOneReport() {
        return stayed >= ONE_REPORT * (stayed + Math.min(before.size(), after.size()));
    }

    /// The differences of substance, in the order of the later version, what was left out last.
    List<Edit> edits() {
        List<Match> matches = new ArrayList<>();
        for (Sentence then : before) {
            for (Sentence now : after) {
                double kept =
                        Math.min(
                                Wordings.compare(now.words(), then.words()).kept(),
                                Wordings.compare(then.words(), now.words()).kept());
                if (kept >= SAME_SENTENCE) matches.add(new Match(then, now, kept));
            }
        }
        matches.sort(
                Comparator.comparingDouble((Match m) -> -m.kept())
                        .thenComparing(m -> m.now().span())
                        .thenComparing(m -> m.then().span()));
        List<Sentence> old = new ArrayList<>(before);
        List<Sentence> young = new ArrayList<>(after);
        List<Edit> found = new ArrayList<>();
        for (Match m : matches) {
            if (!old.contains(m.then()) || !young.contains(m.now())) continue;
            old.remove(m.then());
            young.remove(m.now());
            if (inSubstance(m))
                found.add(new Edit(Optional.of(m.then().span()), Optional.of(m.now().span())));
        }
        for (Span s : passages(young, newer)) found.add(new Edit(Optional.empty(), Optional.of(s)));
        found.sort(Comparator.comparing(e -> e.now().orElseThrow()));
        for (Span s : passages(old, older)) found.add(new Edit(Optional.of(s), Optional.empty()));
        return found;
    }

    /// Sentences that follow one another in a paragraph as one passage, a quote and who said it for
    /// instance; none that is but a few words long.
    private static List<Span> passages(List<Sentence> sentences, String text) {
        List<Span> found = new ArrayList<>();
        Span open = null;
        int words = 0;
        for (Sentence s : sentences) {
            if (open != null && follow(open, s.span(), text)) {
                open = new Span(open.start(), s.span().end());
            } else {
                if (open != null && words >= SHORT) found.add(open);
                open = s.span();
                words = 0;
            }
            words += s.words().size();
        }
        if (open != null && words >= SHORT) found.add(open);
        return found;
    }

    private static boolean follow(Span a, Span b, String text) {
        return a.end() <= b.start()
                && text.substring(a.end(), b.start())
                        .chars()
                        .noneMatch(c -> c == '\n' || Character.isLetterOrDigit(c));
    }

    /// Whether a word of matter, a number or a negation changed, not just spelling or grammar.
    private static boolean inSubstance(Match m) {
        Wordings there = Wordings.compare(m.now().words(), m.then().words());
        Wordings back = Wordings.compare(m.then().words(), m.now().words());
        return there.changed() + back.changed() > 0 || there.negation() || back.negation();
    }
}
