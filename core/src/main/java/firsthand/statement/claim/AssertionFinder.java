package firsthand.statement.claim;

import firsthand.language.Sentence;
import firsthand.statement.Quote;
import firsthand.statement.Speaker;
import firsthand.text.ResourceLines;
import firsthand.statement.lexicon.StemLexicon;
import firsthand.statement.material.Agents;
import firsthand.statement.material.Material;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds all that the speakers of one report hold: by words that accuse, claim, deny or doubt, and
/// by their quotes.
final class AssertionFinder {
    private static final Set<String> NEGATIONS =
            Set.of(
                    "no", "not", "never", "nothing", "nobody", "none", "neither", "nor", "n't",
                    "n’t", "without", "cannot");

    /// How the forms of verbs begin that ask, offer or want instead of saying how things are.
    private static final List<String> NO_STATEMENT =
            List.of(
                    "offer",
                    "promis",
                    "pledg",
                    "vow",
                    "ask",
                    "urg",
                    "demand",
                    "want",
                    "hope",
                    "wish",
                    "order",
                    "request",
                    "propos",
                    "recommend",
                    "invit",
                    "plan",
                    "appeal",
                    "beg",
                    "threat",
                    "call on",
                    "call for",
                    "called on",
                    "called for",
                    "instruct",
                    "agree",
                    "prefer",
                    "like",
                    "support",
                    "back",
                    "oppos",
                    "welcom",
                    "favour",
                    "favor",
                    "allow",
                    "intend",
                    "aim",
                    "expect");

    /// What only says that it is not as was said.
    private static final Pattern NOT_SO =
            Pattern.compile(
                    "(?i)(?:that )?(?:(?:that|this|it|they)(?: is| was| were|['’]s) )?"
                            + "(?:(?:not|n['’]t) (?:so|true|correct|right|the case)"
                            + "|(?:false|untrue|wrong|incorrect|nonsense|rubbish|a lie))[.,!]?$"
                            + "|(?i)(?:that )?(?:he|she|they|it) (?:read|reads|saw|sees|took|takes)"
                            + " .{2,40} differently[.,]?$");

    /// "that" where it leads a clause in and is not its subject ("that was not so").
    private static final Pattern THAT =
            Pattern.compile("that (?!is\\b|was\\b|were\\b|would\\b|will\\b)\\S");

    /// What may tell how it is without a verb: "58 per cent", "the log shows none".
    private static final Pattern BRIEF = Pattern.compile("(?i)\\d|^(?:none|no )\\b");

    /// What leaves open how it is: "who had closed the door", "whether it was closed".
    private static final Pattern ASKS =
            Pattern.compile("(?i)(?:who|whom|whose|whether|if|why|when|where|how|which)\\b");

    /// Turns with which a clause says that it is not so, whoever said that it is.
    private static final Turns NOT_AT_ALL =
            new Turns(
                    ResourceLines.of(AssertionFinder.class, "denials-en.tsv").stream()
                            .map(r -> r.get(0))
                            .toList());

    /// No sentence of a report is longer, in characters; what is, is none, and would be compared
    /// with
    /// itself at every verb.
    private static final int LONGEST = 1_500;

    private final StemLexicon lexicon = StemLexicon.read(AssertionFinder.class, "claims.tsv");
    private final ForeignDenials denials = new ForeignDenials();
    private final ContentStems stems;
    private final Agents agents = new Agents();

    AssertionFinder(ContentStems stems) {
        this.stems = stems;
    }

    /// In order of place.
    List<Assertion> find(Material m) {
        List<Assertion> found = new ArrayList<>();
        for (int i = 0; i < m.text().size(); i++) {
            Span span = m.text().sentences().get(i);
            if (m.report().isJunk(span) || span.length() > LONGEST) continue;
            if (!lexicon.mayOccur(m.words(), span)) continue;
            Sentence s = m.text().sentence(i);
            if (s.isParsed())
                new CuedAssertions(new CueSentence(lexicon, stems, agents, m, s, i, found)).find();
        }
        byQuotes(m, found);
        if (!isEnglish(m)) byTurns(m, found);
        found.sort(Comparator.comparing(Assertion::span));
        return found;
    }

    private static boolean isEnglish(Material m) {
        return m.report().language().equals("en");
    }

    /// "La empresa lo niega."
    private void byTurns(Material m, List<Assertion> found) {
        for (int i = 0; i < m.text().size(); i++) {
            Span span = m.text().sentences().get(i);
            if (m.report().isJunk(span)) continue;
            Optional<Speaker> denier = denials.denier(m, span);
            if (denier.isEmpty()) continue;
            found.add(
                    new Assertion(
                            span,
                            span,
                            denier.get(),
                            Assertion.Cue.DENIES,
                            true,
                            true,
                            i,
                            Set.of(),
                            Optional.empty()));
        }
    }

    /// Quotes that say how things are and whose speaker is known, unless a cue found them already.
    private void byQuotes(Material m, List<Assertion> found) {
        List<Assertion> cued = List.copyOf(found);
        for (Quote q : m.quotes()) {
            Optional<Speaker> speaker = q.speaker().map(m::named);
            if (speaker.filter(x -> agents.isAgent(m, x) || agents.isText(x)).isEmpty()
                    || q.partOf().isPresent()) continue;
            if (m.report().isJunk(q.span()) || q.span().length() < 4 || !isStatement(m, q))
                continue;
            int sentence = m.text().sentenceAt(q.span().start()).orElse(0);
            boolean endless = m.text().sentences().get(sentence).length() > LONGEST;
            if (endless && q.kind() == Quote.Kind.INDIRECT) continue;
            String name = speaker.get().name();
            if (cued.stream().anyMatch(c -> isSame(c, q, name))) continue;
            String said = q.span().of(m.words());
            boolean not = NOT_SO.matcher(said).lookingAt();
            boolean foreign =
                    q.cue().filter(c -> denials.isCue(c.of(m.words()))).isPresent()
                            && !isEnglish(m);
            boolean denies = not || foreign || q.kind() == Quote.Kind.INDIRECT && isDenial(said);
            found.add(
                    new Assertion(
                            q.span(),
                            withoutThat(m, q.span()),
                            speaker.get(),
                            denies ? Assertion.Cue.DENIES : Assertion.Cue.SAYS,
                            isNegated(m.words(), q.span()),
                            not,
                            sentence,
                            stems.of(m.words(), q.span()),
                            Optional.empty()));
        }
    }

    /// "had nothing to do with it", "there was no record of it".
    static boolean isDenial(String said) {
        return NOT_AT_ALL.in(Turns.words(said));
    }

    /// The clause without the word that leads it in.
    static Span withoutThat(Material m, Span content) {
        boolean that = THAT.matcher(content.of(m.words())).lookingAt();
        return that ? new Span(content.start() + 5, content.end()) : content;
    }

    private static boolean isSame(Assertion c, Quote q, String name) {
        int shared = c.span().overlap(q.span()) * 2;
        return shared > Math.min(c.span().length(), q.span().length())
                && c.holder().name().equals(name);
    }

    /// Whether the quote says how something is: not what is asked or wanted, and more than a noun
    /// unless that names a thing or gives a figure.
    private static boolean isStatement(Material m, Quote q) {
        String said = q.span().of(m.words()).strip();
        if (said.endsWith("?") || ASKS.matcher(said).lookingAt()) return false;
        if (q.cue().isEmpty() || q.kind() == Quote.Kind.DIRECT) return true;
        Span cue = q.cue().get();
        boolean names =
                cue.of(m.words()).toLowerCase(Locale.ROOT).matches("(call|brand|label|describ).*");
        if (q.kind() == Quote.Kind.INDIRECT && !names && !hasVerb(m, q.span())) {
            return q.span().length() < 40 && BRIEF.matcher(said).find();
        }
        String words =
                m.words()
                        .substring(cue.start(), Math.min(m.words().length(), cue.end() + 4))
                        .toLowerCase(Locale.ROOT);
        return NO_STATEMENT.stream().noneMatch(words::startsWith);
    }

    private static boolean hasVerb(Material m, Span span) {
        Optional<Integer> at = m.text().sentenceAt(span.start());
        if (at.isEmpty()) return true;
        Sentence s = m.text().sentence(at.get());
        return !s.isParsed()
                || s.tokensIn(span).stream()
                        .anyMatch(t -> Set.of("VBD", "VBZ", "VBP", "MD").contains(t.pos()));
    }

    static boolean isNegated(String text, Span span) {
        for (int at = span.start(); at < span.end(); ) {
            int to = at;
            while (to < span.end()
                    && (Character.isLetter(text.charAt(to)) || isApostrophe(text, to))) to++;
            if (to > at) {
                String word = text.substring(at, to).toLowerCase(Locale.ROOT);
                if (NEGATIONS.contains(word) || word.endsWith("n't") || word.endsWith("n’t"))
                    return true;
            }
            at = Math.max(to, at + 1);
        }
        return false;
    }

    private static boolean isApostrophe(String text, int i) {
        return (text.charAt(i) == '\'' || text.charAt(i) == '’')
                && i + 1 < text.length()
                && Character.isLetter(text.charAt(i + 1));
    }
}
