package firsthand.statement.material;

import firsthand.language.AnalyzedText;
import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.report.Report;
import firsthand.report.StatedTime;
import firsthand.statement.Quote;
import firsthand.statement.Speaker;
import firsthand.statement.TimeExpression;
import firsthand.statement.name.Name;
import firsthand.statement.name.NameWords;
import firsthand.statement.name.Names;
import firsthand.statement.speaker.NamedBodies;
import firsthand.statement.speaker.Speakers;
import firsthand.text.Sorted;
import firsthand.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is known of a report once its quotes and dates are found: the ground on which the finders
/// of
/// claims, meetings, commitments and positions work.
///
/// Made for one report, used by one thread.
public record Material(
        Report report,
        AnalyzedText text,
        Names names,
        Speakers speakers,
        List<Quote> quotes,
        List<TimeExpression> dates,
        NamedBodies bodies) {
    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "us", "me", "our", "my");

    private static final Set<String> NOBODY =
            Set.of(
                    "he",
                    "she",
                    "they",
                    "we",
                    "i",
                    "you",
                    "who",
                    "it",
                    "which",
                    "that",
                    "this",
                    "those",
                    "these",
                    "nobody",
                    "everybody",
                    "everyone",
                    "someone",
                    "somebody",
                    "anyone",
                    "no",
                    "one",
                    "none",
                    "all",
                    "whoever",
                    "whose",
                    "what",
                    "people",
                    "something",
                    "nothing",
                    "there",
                    "his",
                    "her",
                    "their");

    private static final Pattern HEADS =
            Pattern.compile(
                    ", (?:of|who (?:chairs|leads|heads|runs|represents|speaks for)) (?:the )?");

    private static final NameWords ROLES = NameWords.read();

    private static final Set<String> THIRD_PERSON = Set.of("he", "she", "it", "they");

    public Material(
            Report report,
            AnalyzedText text,
            Names names,
            Speakers speakers,
            List<Quote> quotes,
            List<TimeExpression> dates) {
        this(report, text, names, speakers, quotes, dates, new NamedBodies(report.text(), names));
    }

    public Material {
        quotes = List.copyOf(quotes);
        dates = List.copyOf(dates);
        for (Quote q : quotes) {
            int at = q.cue().orElse(q.span()).start();
            q.speaker().ifPresent(s -> speakers.spoke(s, at));
        }
    }

    public String words() {
        return report.text();
    }

    /// The day on which the report says that it was published.
    public Optional<LocalDate> published() {
        return report.published().map(StatedTime::date);
    }

    /// The expressions of time that lie in the span, in order of place.
    public List<TimeExpression> datesIn(Span span) {
        List<TimeExpression> found = new ArrayList<>();
        for (int i = firstDateFrom(span.start()); i < dates.size(); i++) {
            TimeExpression d = dates.get(i);
            if (d.span().start() >= span.end()) break;
            if (span.contains(d.span())) found.add(d);
        }
        return found;
    }

    private int firstDateFrom(int offset) {
        return Sorted.first(0, dates.size(), i -> dates.get(i).span().start() < offset);
    }

    /// The quote in direct speech around the place; of several the shortest.
    public Optional<Quote> speechAt(int offset) {
        Quote best = null;
        for (Quote q : quotes) {
            if (q.kind() == Quote.Kind.INDIRECT || !q.span().contains(offset)) continue;
            if (best == null || q.span().length() < best.span().length()) best = q;
        }
        return Optional.ofNullable(best);
    }

    /// Who is meant by the word: in direct speech "we" is who speaks.
    public Optional<Speaker> who(Sentence s, Token token) {
        if (isTime(token)) return Optional.empty();
        Optional<Quote> speech = speechAt(token.span().start());
        if (FIRST_PERSON.contains(token.lemma())) {
            return speech.flatMap(Quote::speaker)
                    .map(sp -> new Speaker(sp.name(), Optional.of(token.span())));
        }
        Optional<Speaker> reporting = reporting(token);
        return reporting.isPresent()
                ? reporting
                : organised(s, token).or(() -> speakers.speakerAt(s, token)).map(this::named);
    }

    /// The speaker, and for "the company" or "the union" the body that the report means by it.
    public Speaker named(Speaker speaker) {
        Optional<Span> mention = speaker.mention();
        if (mention.filter(x -> isPlaceOf(x.of(words()), speaker.name())).isPresent())
            return new Speaker(mention.get().of(words()), mention);
        Optional<Name> before = beforeNoun(speaker.name());
        if (before.isPresent()) return new Speaker(before.get().full(), mention);
        if (mention.isEmpty() || !isDefinite(mention.get(), speaker.name())) return speaker;
        return bodies.meant(speaker.name(), mention.get().start())
                .map(n -> new Speaker(n.full(), mention))
                .orElse(speaker);
    }

    /// "Norland", where the fullest name that ends with it is "Anna Kolb of Norland".
    private static boolean isPlaceOf(String mention, String name) {
        return name.endsWith(" of " + mention) && Character.isUpperCase(mention.charAt(0));
    }

    /// "the Karsin Herald newspaper": the Karsin Herald.
    private Optional<Name> beforeNoun(String name) {
        int space = name.lastIndexOf(' ');
        if (space < 0 || !NamedBodies.isNoun(name.substring(space + 1))) return Optional.empty();
        String rest = name.substring(0, space);
        return rest.indexOf(' ') <= 0
                ? Optional.empty()
                : names.named(rest).filter(n -> !n.isPerson());
    }

    private boolean isDefinite(Span mention, String name) {
        String said = mention.of(words()).toLowerCase(Locale.ROOT);
        boolean noun =
                Character.isLowerCase(name.charAt(0))
                        || NamedBodies.isNoun(name.toLowerCase(Locale.ROOT));
        return noun
                && (said.startsWith("the ") || said.startsWith("its "))
                && said.indexOf(' ') == said.lastIndexOf(' ');
    }

    /// In reported speech the pronoun most often is who speaks: "the union said it would strike".
    private Optional<Speaker> reporting(Token token) {
        if (!THIRD_PERSON.contains(token.lemma())) return Optional.empty();
        Optional<Speaker> speaker = sayer(token.span());
        return speaker.filter(sp -> agrees(token.lemma(), sp))
                .map(sp -> new Speaker(sp.name(), Optional.of(token.span())));
    }

    /// Whether the pronoun may mean the speaker: "the minister said she", "the residents said
    /// they".
    private boolean agrees(String pronoun, Speaker speaker) {
        boolean person = isPerson(speaker);
        if (person) return !pronoun.equals("it");
        String last = speaker.name().substring(speaker.name().lastIndexOf(' ') + 1);
        boolean role =
                ROLES.isRole(last.toLowerCase(Locale.ROOT))
                        && Character.isLowerCase(last.charAt(0))
                        && !NamedBodies.isNoun(last);
        if (pronoun.equals("they")) return last.endsWith("s") || NamedBodies.isNoun(last);
        return pronoun.equals("it") != role;
    }

    private boolean isPerson(Speaker speaker) {
        return names.named(speaker.name()).filter(Name::isPerson).isPresent();
    }

    /// "his party, the Civic Union,": the body that stands in apposition to a common noun.
    public Optional<Speaker> organised(Sentence s, Token head) {
        if (!head.isNoun() || head.isProperNoun()) return Optional.empty();
        return s.dependent(head.index(), "appos")
                .filter(Token::isProperNoun)
                .flatMap(a -> names.at(a.span()))
                .filter(n -> !n.isPerson())
                .map(n -> new Speaker(n.full(), Optional.of(head.span())));
    }

    /// The body for which somebody speaks, as the report says: "the company's lawyer", "spokesman
    /// for
    /// Orrin Lines".
    public Optional<Speaker> behind(Speaker speaker) {
        return names.named(speaker.name()).stream()
                .flatMap(
                        n ->
                                n.roles().stream()
                                        .flatMap(r -> bodies.inRole(r, firstMention(n)).stream()))
                .findFirst()
                .map(b -> new Speaker(b.full(), speaker.mention()));
    }

    /// The body for which the report says right behind somebody's name that he speaks: "Anna Kolb,
    /// of
    /// the Civic Union,", "Anna Kolb, who chairs the Civic Union".
    public Optional<Speaker> headed(Speaker speaker) {
        return names.named(speaker.name()).stream()
                .filter(n -> n.kind() != Name.Kind.ORGANIZATION)
                .flatMap(n -> n.mentions().stream())
                .flatMap(x -> headedAt(x.span().end()).stream())
                .findFirst()
                .map(b -> new Speaker(b, speaker.mention()));
    }

    private int endOfPhrase(int from) {
        int end = from;
        while (end < words().length() && ",.;:\n".indexOf(words().charAt(end)) < 0) end++;
        return end;
    }

    private Optional<String> headedAt(int offset) {
        Matcher lead = HEADS.matcher(words()).region(offset, words().length());
        if (!lead.lookingAt()) return Optional.empty();
        int from = lead.end();
        int end = endOfPhrase(from);
        Optional<String> named =
                names.in(new Span(from, Math.max(from + 1, end))).stream()
                        .filter(x -> x.span().end() <= end)
                        .map(names::owner)
                        .filter(n -> !n.isPerson())
                        .map(Name::full)
                        .findFirst();
        String phrase = words().substring(from, end);
        boolean body = NamedBodies.isNoun(phrase.substring(phrase.lastIndexOf(' ') + 1));
        return body && phrase.length() < 40 && phrase.indexOf(' ') > 0
                ? Optional.of(phrase)
                : named;
    }

    private static int firstMention(Name name) {
        return name.mentions().isEmpty() ? 0 : name.mentions().getFirst().span().start();
    }

    /// Whether the words are a headline in which nearly all words have capitals: no parser reads
    /// it.
    public boolean isHeadline(Span span) {
        int capital = 0;
        int small = 0;
        for (String word : span.of(words()).split("[^\\p{L}’']+")) {
            if (word.length() < 4) continue;
            if (Character.isUpperCase(word.charAt(0))) capital++;
            else small++;
        }
        return capital >= 4 && capital >= 3 * small;
    }

    /// Who says what stands at the span: the speaker of the shortest quote that has it.
    public Optional<Speaker> sayer(Span span) {
        Quote best = null;
        for (Quote q : quotes) {
            if (!q.span().contains(span.start()) || q.speaker().isEmpty()) continue;
            if (best == null || q.span().length() < best.span().length()) best = q;
        }
        return Optional.ofNullable(best).flatMap(Quote::speaker);
    }

    /// Whether the speaker's name is a name or a word for people or bodies.
    public boolean isSomebody(Speaker speaker) {
        String name = speaker.name();
        String lowered = name.toLowerCase(Locale.ROOT);
        if (NOBODY.contains(lowered) || NOBODY.contains(lowered.split(" ")[0])) return false;
        if (Character.isDigit(name.charAt(0))) return false;
        String said = speaker.mention().map(x -> x.of(words())).orElse("").toLowerCase(Locale.ROOT);
        if (said.startsWith("the ") || said.startsWith("its ")) return true;
        for (String word : name.split("[^\\p{L}]+")) {
            if (word.isEmpty()) continue;
            String lower = word.toLowerCase(Locale.ROOT);
            String single = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
            boolean people = Audience.PEOPLE.contains(lower) || Audience.PEOPLE.contains(single);
            if (Character.isUpperCase(word.charAt(0)) || people) return true;
        }
        return false;
    }

    /// Whether a time stands at the token.
    public boolean isTime(Token token) {
        return dates.stream().anyMatch(d -> d.span().overlaps(token.span()));
    }
}
