package firsthand.statement.quote;

import firsthand.language.AnalyzedText;
import firsthand.statement.Speaker;
import firsthand.statement.mark.Marks;
import firsthand.statement.name.Mention;
import firsthand.statement.name.Name;
import firsthand.statement.name.Names;
import firsthand.statement.quote.ForeignText.Word;
import firsthand.statement.speaker.Pronouns;
import firsthand.text.Span;
import java.util.List;
import java.util.Optional;

/// Finds who is named beside a cue, without a parser: a pronoun, a name or a noun phrase right
/// behind the verb, or else before it.
final class ForeignSpeakers {
    /// Words between a verb and its subject.
    private static final int NEAR = 5;

    /// Words of a noun phrase without a name.
    private static final int PHRASE = 8;

    private final String text;
    private final Names names;
    private final Pronouns pronouns;
    private final ForeignCues cues;
    private final Marks marks;

    ForeignSpeakers(String text, Names names, Pronouns pronouns, ForeignCues cues, Marks marks) {
        this.text = text;
        this.names = names;
        this.pronouns = pronouns;
        this.cues = cues;
        this.marks = marks;
    }

    void spoke(Speaker speaker, int offset) {
        names.named(speaker.name()).ifPresent(n -> pronouns.spoke(n, offset));
    }

    /// A pronoun or a name right behind word `i - 1`.
    Optional<Speaker> rightBehind(List<Word> words, int i, Span sentence) {
        int at = i < words.size() && words.get(i).form().equals("t") ? i + 1 : i;
        if (at >= words.size() || breaks(i == 0 ? 0 : end(words, i - 1), start(words, at))) {
            return Optional.empty();
        }
        Optional<Speaker> pronoun = pronoun(words.get(at), sentence);
        if (pronoun.isPresent()) return pronoun;
        return mention(words, at)
                .filter(m -> leads(words, at, m))
                .map(m -> named(m, start(words, at)));
    }

    /// A noun phrase with its article right behind word `i - 1`; by the name in it, if one is.
    Optional<Speaker> phraseBehind(List<Word> words, int i) {
        if (i >= words.size() || breaks(i == 0 ? 0 : end(words, i - 1), start(words, i))) {
            return Optional.empty();
        }
        if (!cues.isArticle(words.get(i).form())) return Optional.empty();
        Optional<Speaker> name = mention(words, i).map(m -> named(m, start(words, i)));
        return name.or(() -> Optional.of(phrase(words, i)));
    }

    /// The first name in the next few words before a break.
    private Optional<Mention> mention(List<Word> words, int at) {
        int limit = Math.min(words.size(), at + NEAR) - 1;
        return names.in(new Span(start(words, at), clauseEnd(words, at, limit))).stream()
                .findFirst();
    }

    private Optional<Speaker> pronoun(Word word, Span sentence) {
        return cues.pronoun(word.form())
                .map(
                        sex ->
                                new Speaker(
                                        pronouns.person(sex, sentence.start(), word.span().start())
                                                .map(Name::full)
                                                .orElse(word.form()),
                                        Optional.of(word.span())));
    }

    /// Whether a name comes next, with at most its title before it.
    private boolean leads(List<Word> words, int at, Mention m) {
        int from = start(words, at);
        return m.span().start() == from
                || Character.isUpperCase(text.charAt(from)) && m.span().start() - from < 60;
    }

    private Speaker named(Mention m, int from) {
        Name name = names.owner(m);
        return new Speaker(name.full(), Optional.of(new Span(from, m.span().end())));
    }

    /// An article with its noun, to the next break or preposition's phrase.
    private Speaker phrase(List<Word> words, int at) {
        int end = at;
        while (end + 1 < words.size()
                && end - at < PHRASE
                && !breaks(end(words, end), start(words, end + 1))
                && !Character.isDigit(words.get(end + 1).form().charAt(0))
                && !cues.isThat(words.get(end + 1).form())
                && !cues.isVerb(words.get(end + 1).form())
                && !cues.isAuxiliary(words.get(end + 1).form())) {
            end++;
        }
        Span span = new Span(start(words, at), end(words, end));
        int from = at < end && cues.isArticle(words.get(at).form()) ? at + 1 : at;
        return new Speaker(text.substring(start(words, from), span.end()), Optional.of(span));
    }

    /// The subject before a verb: a pronoun or a name, the nearest; else the phrase that begins the
    /// sentence.
    Optional<Speaker> before(List<Word> words, int i, Span sentence) {
        for (int at = i - 1; at >= 0 && i - at <= 3; at--) {
            Optional<Speaker> pronoun = pronoun(words.get(at), sentence);
            if (pronoun.isPresent()) return pronoun;
        }
        Mention last = null;
        for (Mention m : names.in(new Span(sentence.start(), start(words, i)))) {
            if (marks.isQuoted(m.span()) || m.span().end() > start(words, i)) continue;
            if (last == null || names.owner(m).isPerson() || !names.owner(last).isPerson())
                last = m;
        }
        if (last != null) return Optional.of(named(last, last.span().start()));
        boolean opens = i > 0 && cues.isArticle(words.getFirst().form());
        return opens ? Optional.of(phrase(words, 0)) : Optional.empty();
    }

    /// The first person named in the sentence before the offset, or in the one before that.
    Optional<Speaker> subjectBefore(int offset, AnalyzedText analyzed) {
        int i = analyzed.sentenceAt(offset).orElse(0);
        for (int n = i; n >= Math.max(0, i - 1); n--) {
            Span sentence = analyzed.sentences().get(n);
            for (Mention m : names.in(sentence)) {
                boolean before = m.span().end() <= offset && !marks.isQuoted(m.span());
                if (before && names.owner(m).isPerson())
                    return Optional.of(named(m, m.span().start()));
            }
        }
        return Optional.empty();
    }

    private int clauseEnd(List<Word> words, int at, int limit) {
        int i = at;
        while (i < limit && !breaks(end(words, i), start(words, i + 1))) i++;
        return end(words, i);
    }

    private boolean breaks(int from, int to) {
        for (int i = from; i < to; i++) {
            if (",;:.!?\"“”„«»()—–".indexOf(text.charAt(i)) >= 0) return true;
        }
        return false;
    }

    private static int start(List<Word> words, int i) {
        return words.get(i).span().start();
    }

    private static int end(List<Word> words, int i) {
        return words.get(i).span().end();
    }
}
