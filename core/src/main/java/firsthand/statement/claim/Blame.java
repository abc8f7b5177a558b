package firsthand.statement.claim;

import firsthand.language.Sentence;
import firsthand.statement.Speaker;
import firsthand.statement.material.Material;
import firsthand.text.Span;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells whether what one holds is of another: who is blamed answers for himself.
final class Blame {
    private static final Pattern OWNER = Pattern.compile("\\b(\\p{L}{3,40})['’]s\\b");

    private static final Pattern ITS = Pattern.compile("(?i)^\\W{0,4}(?:its|their|his|her)\\b");

    private final Material m;
    private final Course course;
    private final ContentStems stems;

    Blame(Material m, Course course, ContentStems stems) {
        this.m = m;
        this.course = course;
        this.stems = stems;
    }

    /// Whether `b` speaks of whoever holds `a`: by name, by a common noun, or by what is his.
    boolean isOf(Assertion b, Assertion a) {
        if (b.against().filter(x -> isHim(x.name(), a)).isPresent()) return true;
        boolean named =
                m.names().in(b.content()).stream()
                        .map(x -> m.names().owner(x).full())
                        .anyMatch(n -> isHim(n, a));
        return named || hasHim(b, a) || hasHis(b, a) || ITS.matcher(leadIn(a)).find();
    }

    /// The same where he is named or meant by a noun, not only what is his.
    boolean names(Assertion b, Assertion a) {
        return b.against().filter(x -> isHim(x.name(), a)).isPresent() || hasHim(b, a);
    }

    private boolean isHim(String name, Assertion a) {
        return Course.isSame(name, a.holder().name())
                || course.bodyOf(a.holder()).filter(x -> Course.isSame(name, x.name())).isPresent();
    }

    /// "the company hid it": the one who replies, by a common noun.
    private boolean hasHim(Assertion b, Assertion a) {
        Sentence s = m.text().sentence(b.sentence());
        if (!s.isParsed()) return false;
        return s.tokensIn(b.content()).stream()
                .filter(
                        t ->
                                t.isNoun()
                                        && t.is(
                                                "nsubj",
                                                "nsubjpass",
                                                "dobj",
                                                "dative",
                                                "pobj",
                                                "poss"))
                .flatMap(t -> m.who(s, t).stream())
                .map(Speaker::name)
                .anyMatch(n -> isHim(n, a));
    }

    /// "the trawler turned", and "the trawler's skipper" replies.
    private boolean hasHis(Assertion b, Assertion a) {
        Matcher owner = OWNER.matcher(leadIn(a) + " " + a.holder().name());
        while (owner.find()) {
            if (b.stems().contains(stems.of(owner.group(1).toLowerCase(Locale.ROOT)))) return true;
        }
        return false;
    }

    /// The words of the sentence before the content.
    private String leadIn(Assertion a) {
        Span sentence = m.text().sentences().get(a.sentence());
        int end = Math.max(sentence.start(), Math.min(a.content().start(), sentence.end()));
        return m.words().substring(sentence.start(), end);
    }
}
