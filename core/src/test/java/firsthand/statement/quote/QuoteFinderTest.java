package firsthand.statement.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.language.AnalyzedText;
import firsthand.language.LanguageModels;
import firsthand.report.Report;
import firsthand.statement.Quote;
import firsthand.statement.Speaker;
import firsthand.statement.name.Names;
import firsthand.statement.speaker.Speakers;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuoteFinderTest {
    private static final LanguageModels MODELS = LanguageModels.open(LanguageModels.directory());
    private static final QuoteFinder FINDER = new QuoteFinder();

    @ParameterizedTest
    @MethodSource({"english", "speakers", "furtherSpeakers", "noSpeech", "otherLanguages"})
    void finds(String language, String text, List<String> expected) {
        assertEquals(
                String.join("\n", expected),
                quotes(language, text).stream()
                        .map(q -> shown(q, text))
                        .collect(Collectors.joining("\n")));
    }

    static Stream<Arguments> english() {
        return Stream.of(
                en(
                        "direct",
                        "\"We will not pay,\" said Ada Holm.",
                        "direct Ada Holm: We will not pay,"),
                en(
                        "split",
                        "\"We will not pay,\" Ada Holm said on Monday, \"and that is final.\"",
                        "direct Ada Holm #0: We will not pay,",
                        "direct Ada Holm #0: and that is final."),
                en(
                        "goes on",
                        "\"We will not pay,\" Ada Holm said. \"That is final.\"",
                        "direct Ada Holm #0: We will not pay,",
                        "direct Ada Holm #0: That is final."),
                en(
                        "mixed",
                        "Ada Holm said the bill was \"a bad joke\" on the voters.",
                        "indirect Ada Holm: the bill was \"a bad joke\" on the voters",
                        "mixed Ada Holm in 0: a bad joke"),
                en(
                        "accusation",
                        "Ada Holm accused the bank of \"hiding the truth\".",
                        "indirect Ada Holm: the bank of \"hiding the truth\"",
                        "mixed Ada Holm in 0: hiding the truth"),
                en(
                        "indirect",
                        "Ada Holm said that the bridge would open in May.",
                        "indirect Ada Holm: that the bridge would open in May"),
                en(
                        "according to",
                        "The bridge will open in May, according to Ada Holm.",
                        "indirect Ada Holm: The bridge will open in May"),
                en(
                        "parenthesis",
                        "The bridge, Ada Holm said, would open in May.",
                        "indirect Ada Holm #0: The bridge",
                        "indirect Ada Holm #0: would open in May"),
                en(
                        "introduced",
                        "Ada Holm told reporters: \"The bridge is safe.\"",
                        "direct Ada Holm: The bridge is safe."),
                en(
                        "several paragraphs",
                        "“The bridge is safe.\n\n“It will open in May,” said Ada Holm.",
                        "direct Ada Holm #0: The bridge is safe.",
                        "direct Ada Holm #0: It will open in May,"),
                en(
                        "british",
                        "‘The bridge won’t open,’ said Ada Holm.",
                        "direct Ada Holm: The bridge won’t open,"),
                en(
                        "headline",
                        "Minister: no deal before spring\n\nTalks went on all night.",
                        "indirect Minister: no deal before spring"),
                en(
                        "question",
                        "\"Will the bridge open?\" asked Ada Holm.",
                        "direct Ada Holm: Will the bridge open?"),
                en(
                        "document",
                        "A report by the institute found that the bridge was unsafe.",
                        "indirect report: that the bridge was unsafe"),
                en(
                        "nested",
                        "\"The captain said, 'Stay where you are, all of you,' and we stayed,\" said Ada Holm.",
                        "direct Ada Holm: The captain said, 'Stay where you are, all of you,' and we stayed,",
                        "direct captain: Stay where you are, all of you,"),
                en(
                        "distant that",
                        "Ada Holm wrote in a long letter that the bridge was safe.",
                        "indirect Ada Holm: that the bridge was safe"),
                en(
                        "another's words set against it",
                        "The ministry said the talks had \"failed\", while Ada Holm described them as \"a start\".",
                        "indirect ministry: the talks had \"failed\"",
                        "mixed ministry in 0: failed",
                        "indirect Ada Holm: them as \"a start\"",
                        "mixed Ada Holm in 2: a start"),
                en(
                        "a verb that follows",
                        "Ada Holm signaled a readiness to talk to the union, but also accused it of delay.",
                        "indirect Ada Holm: a readiness to talk to the union",
                        "indirect Ada Holm: it of delay"),
                en(
                        "done by",
                        "The changes suggested by Ada Holm were small.",
                        "indirect Ada Holm: The changes"),
                en(
                        "thought",
                        "Ada Holm believes that the bridge is safe.",
                        "indirect Ada Holm: that the bridge is safe"));
    }

    static Stream<Arguments> speakers() {
        return Stream.of(
                en(
                        "not the day",
                        "\"The bridge is safe,\" Ada Holm, the minister of roads, said Sunday.",
                        "direct Ada Holm: The bridge is safe,"),
                en(
                        "not the dateline",
                        "OSTVIK (NTA) — A report published Wednesday said the bridge was unsafe.",
                        "indirect report: the bridge was unsafe"),
                en(
                        "who leads up",
                        "Shortly before meeting Jan Lund, Ada Holm told a forum that while she did not want a strike, she was \"ready for it.\"",
                        "indirect Ada Holm: that while she did not want a strike, she was \"ready for it.\"",
                        "indirect Ada Holm: a strike",
                        "mixed Ada Holm in 0: ready for it."),
                en(
                        "he who has no name",
                        "A bank spokesman described the meeting with Jan Lund as constructive; however, he noted that the price was too high.",
                        "indirect bank spokesman: the meeting with Jan Lund as constructive",
                        "indirect bank spokesman: that the price was too high"),
                en(
                        "no prime minister",
                        "The minister of roads, Ada Holm, came late. The prime minister, Jan Lund, left. The minister said the bridge was safe.",
                        "indirect Ada Holm: the bridge was safe"),
                en(
                        "surname",
                        "Ada Holm came late. \"We will not pay,\" Holm said.",
                        "direct Ada Holm: We will not pay,"),
                en(
                        "pronoun by sex",
                        "Ada Holm met Peter Lund. \"We will not pay,\" she said.",
                        "direct Ada Holm: We will not pay,"),
                en(
                        "pronoun after a speaker",
                        "Ada Holm met Peter Lund, who said it was late. \"We will not pay,\" he said.",
                        "indirect Peter Lund: it was late",
                        "direct Peter Lund: We will not pay,"),
                en(
                        "role",
                        "Ada Holm, the foreign minister of Norland, came late. \"We will not pay,\" the"
                                + " foreign minister said.",
                        "direct Ada Holm: We will not pay,"),
                en(
                        "apposition",
                        "The mayor, Ada Holm, said the bridge was safe.",
                        "indirect Ada Holm: the bridge was safe"),
                en(
                        "apposition with a comma before the verb",
                        "Ada Holm, the club's 78-year-old president and manager, said the bridge was"
                                + " safe.",
                        "indirect Ada Holm: the bridge was safe"),
                en(
                        "organisation",
                        "Norland Rail said the bridge was safe.",
                        "indirect Norland Rail: the bridge was safe"),
                en(
                        "body",
                        "Police said the bridge was safe.",
                        "indirect Police: the bridge was safe"),
                en(
                        "metonym",
                        "The Kremlin said the bridge was safe.",
                        "indirect Kremlin: the bridge was safe"),
                en(
                        "participle behind a comma",
                        "Ada Holm left the room, saying the bridge was safe.",
                        "indirect Ada Holm: the bridge was safe"),
                en(
                        "floating",
                        "Ada Holm rejected the claim. \"The bridge is safe and it will stay safe.\"",
                        "indirect Ada Holm: the claim",
                        "direct Ada Holm: The bridge is safe and it will stay safe."),
                en(
                        "nobody to be named",
                        "\"The bridge is safe and it will stay safe.\"",
                        "direct nobody: The bridge is safe and it will stay safe."));
    }

    static Stream<Arguments> furtherSpeakers() {
        return Stream.of(
                en(
                        "no cue but according",
                        "According to the harbour office, the crane sank.",
                        "indirect harbour office: the crane sank"),
                en(
                        "ampersand",
                        "Lund & Sons said the crane sank.",
                        "indirect Lund & Sons: the crane sank"),
                en(
                        "month as first name",
                        "June Lund fed her dog. Harold and Ivy Holm slept. \"We swam,\" Ms Lund said.",
                        "direct June Lund: We swam,"),
                en(
                        "name behind a role's phrase",
                        "A spokesman for the union, Teun Lund, said the crane sank.",
                        "indirect Teun Lund: the crane sank"),
                en(
                        "name behind a role at the sentence's end",
                        "\"We swam every day,\" said the foreign minister, Ines Corvalle. She left.",
                        "direct Ines Corvalle: We swam every day,"),
                en(
                        "pronoun for somebody without a name",
                        "Ada Holm left at noon. A passenger said the crane sank. \"It was dark,\" he said.",
                        "indirect passenger: the crane sank",
                        "direct passenger: It was dark,"),
                en(
                        "whose aides",
                        "Ada Holm came late, and her aides said the crane sank.",
                        "indirect Ada Holm's aides: the crane sank"),
                en(
                        "body named before",
                        "The Harbour Commission met at noon. The commission said the crane sank.",
                        "indirect Harbour Commission: the crane sank"),
                en(
                        "firm named before",
                        "Microsoft Corp. is sorry. The company said the crane sank.",
                        "indirect Microsoft Corp: the crane sank"),
                en("nobody", "Nobody said the crane sank.", "indirect nobody: the crane sank"),
                en(
                        "transcript",
                        "Ada Holm took questions.\n\nHOLM: It sank. I think it was dark.\n\nHOLM: We swam.",
                        "direct Ada Holm: It sank. I think it was dark.",
                        "direct Ada Holm: We swam."));
    }

    static Stream<Arguments> noSpeech() {
        return Stream.of(
                en("let in", "The pact will admit Norland to its ranks in May."),
                en("a deal favours", "The deal favours the bank."),
                en("a message to", "A message to Ada Holm: pay now\n\nTalks went on all night."),
                en("goes on", "Talks continue amid the storm."),
                en("made responsible", "The court holds the bank accountable."),
                en("a preposition", "The price is high, considering the state of the bridge."),
                en("title", "The film \"Night Bridge\" opens in May."),
                en("scare quotes", "The \"bridge\" opens in May."),
                en("apostrophes", "The workers' bridge doesn't open in the '90s style."),
                en("inches", "The 6\" pipe and the 8\" pipe broke."));
    }

    static Stream<Arguments> otherLanguages() {
        return Stream.of(
                of(
                        "de",
                        "German, verb behind",
                        "„Wir zahlen nicht“, sagte Ministerin Ada Holm.",
                        "direct Ada Holm: Wir zahlen nicht"),
                of(
                        "de",
                        "German, reported clause",
                        "Ada Holm sagte, die Brücke sei sicher.",
                        "indirect Ada Holm: die Brücke sei sicher"),
                of(
                        "de",
                        "German guillemets and pronoun",
                        "Ministerin Ada Holm kam spät. »Wir zahlen nicht«, sagte sie.",
                        "direct Ada Holm: Wir zahlen nicht"),
                of(
                        "de",
                        "German, body before a number",
                        "Nach Angaben der Behörde wurden 1.250 Menschen gerettet.",
                        "indirect Behörde: wurden 1.250 Menschen gerettet"),
                of(
                        "fr",
                        "French, speaker inside the marks",
                        "« Nous ne paierons pas, a déclaré Ada Holm. C’est fini. »",
                        "direct Ada Holm #0: Nous ne paierons pas",
                        "direct Ada Holm #0: C’est fini."),
                of(
                        "fr",
                        "French, selon",
                        "Selon Ada Holm, le pont est sûr.",
                        "indirect Ada Holm: le pont est sûr"),
                of(
                        "es",
                        "Spanish, que",
                        "Ada Holm dijo que el puente es seguro.",
                        "indirect Ada Holm: el puente es seguro"),
                of(
                        "es",
                        "Spanish dialogue behind dashes",
                        "—No vamos a pagar —dijo Ada Holm—. Es el final.",
                        "direct Ada Holm #0: No vamos a pagar",
                        "direct Ada Holm #0: Es el final."),
                of(
                        "it",
                        "Italian",
                        "«Non paghiamo», ha detto Ada Holm.",
                        "direct Ada Holm: Non paghiamo"),
                of(
                        "nl",
                        "Dutch",
                        "‘We betalen niet’, zei Ada Holm.",
                        "direct Ada Holm: We betalen niet"),
                of(
                        "pt",
                        "Portuguese",
                        "“Não vamos pagar”, disse Ada Holm.",
                        "direct Ada Holm: Não vamos pagar"));
    }

    @Test
    void resolvesATokenForOtherFinders() {
        String text = "Ada Holm, the mayor, came late. She rejects the plan.";
        AnalyzedText analyzed = new AnalyzedText(text, MODELS.english());
        Speakers speakers = new Speakers(analyzed, Names.of(text, "en"));
        var sentence = analyzed.sentence(1);
        assertEquals(
                "Ada Holm", speakers.speakerAt(sentence, sentence.token(0)).orElseThrow().name());
    }

    @Test
    void everyQuoteIsWordsOfTheReport() {
        String text = "“We 🙂 won’t go,” said Ada Holm. „Nein“ ‘a “b’ c” \"d «e»";
        for (Quote q : quotes("en", text)) {
            assertTrue(q.span().end() <= text.length());
            assertTrue(!q.span().of(text).isBlank());
        }
    }

    private static Arguments en(String name, String text, String... expected) {
        return of("en", name, text, expected);
    }

    private static Arguments of(String language, String name, String text, String... expected) {
        return Arguments.of(Named.of(name, language), text, List.of(expected));
    }

    private static List<Quote> quotes(String language, String text) {
        Report report = Report.of("r", text).withLanguage(language);
        return FINDER.find(report, new AnalyzedText(text, MODELS.english()));
    }

    /// "mixed Ada Holm #0 in 2: words": kind, speaker, utterance, clause, words.
    private static String shown(Quote q, String text) {
        String kind = q.kind().name().toLowerCase(Locale.ROOT);
        String who = q.speaker().map(Speaker::name).orElse("nobody");
        String utterance = q.utterance().isPresent() ? " #" + q.utterance().getAsInt() : "";
        String clause = q.partOf().isPresent() ? " in " + q.partOf().getAsInt() : "";
        return kind + " " + who + utterance + clause + ": " + q.span().of(text);
    }
}
