package firsthand.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firsthand.language.LanguageModels;
import firsthand.report.Report;
import firsthand.report.StatedTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Events of one kind stay apart and reports of one event come together, in whatever order they
/// arrive: made-up news in which two events share all the words of their kind and differ in places,
/// people, figures or days.
class LookAlikeEventsTest {
    private static final Grouping GROUPING =
            new Grouping(LanguageModels.open(LanguageModels.directory()).wordRanks(Grouping::stem));
    private static final int ORDERS = 5;

    /// Sentences of one kind of event; `{0}` and so on are what is the event's own.
    private static final List<String> EARTHQUAKE =
            List.of(
                    "An earthquake of magnitude {2} struck {0} early on {3}, toppling houses and cutting off power.",
                    "At least {4} people died in {0} and hundreds were pulled from the rubble, governor {1} said.",
                    "Rescuers with dogs searched collapsed buildings in {0} for survivors through the night.",
                    "The tremor had its centre near {5}, the geological survey said, and aftershocks followed.",
                    "Hospitals in {5} treated the injured in tents, and {1} asked the army for help.",
                    "Schools stay closed in {0} until engineers have looked at every building, said {1}.",
                    "Roads to {5} were blocked by landslides, and helicopters brought water and blankets.");

    private static final List<String> SUMMIT =
            List.of(
                    "Leaders gathered in {0} on {3} for a summit on trade and security hosted by {1}.",
                    "{1} welcomed {5} with a handshake on the steps of the palace in {0}.",
                    "A draft of the final statement promises {2} billion in aid, diplomats in {0} said.",
                    "{5} said after the talks that an agreement was close but not yet signed.",
                    "Police closed streets in {0} as {4} protesters marched against the meeting.",
                    "The summit ends with a dinner at which {1} and {5} will speak.",
                    "Ministers met on the margins to discuss tariffs, energy and the war.");

    private static final List<String> RULING =
            List.of(
                    "The high court ruled on {3} that {0} broke the law and must pay {2} million in damages.",
                    "Judge {1} said in the verdict that {0} had misled its customers for years.",
                    "Lawyers for {0} announced an appeal against the ruling of the court.",
                    "The case was brought by {4} customers whom {5} represented in court.",
                    "{5} called the verdict a victory for everyone who had trusted the company.",
                    "Shares in {0} fell after the judgment, which judge {1} read out for two hours.",
                    "The court found no fault with the board, and the regulator has not commented.");

    private static final List<String> TRIAL =
            List.of(
                    "On day {2} of the trial of {0} the court in {1} heard {5}.",
                    "{5} told the jury in {1} about {4}.",
                    "{0} sat still as {5} spoke of {4}, and looked at nobody in the room.",
                    "The defence of {0} asked {5} only a few questions on {3}.",
                    "Prosecutors in {1} say that {4} shows what {0} knew.",
                    "The hearing went on until evening on {3}, longer than planned.");

    /// One event.
    private static List<Report> event(
            String name, List<String> kind, LocalDate day, int reports, String... own) {
        Random random = new Random(name.hashCode());
        List<Report> all = new ArrayList<>();
        for (int i = 0; i < reports; i++) {
            List<String> sentences = new ArrayList<>(kind);
            Collections.shuffle(sentences, random);
            StringBuilder text = new StringBuilder();
            // the news comes first, then some of the rest
            text.append(filled(kind.getFirst(), own));
            for (String s : sentences.subList(0, kind.size() - 2)) {
                if (!s.equals(kind.getFirst())) text.append(' ').append(filled(s, own));
            }
            all.add(report(name + "-" + i, "en", day.plusDays(random.nextInt(2)), text.toString()));
        }
        return all;
    }

    private static String filled(String sentence, String... own) {
        String filled = sentence;
        for (int i = 0; i < own.length; i++) filled = filled.replace("{" + i + "}", own[i]);
        return filled;
    }

    private static Report report(String id, String language, LocalDate day, String text) {
        Report r = Report.of(id, text);
        return new Report(
                id,
                r.outlet(),
                r.url(),
                r.title(),
                r.author(),
                StatedTime.parse(day.toString()),
                language,
                text,
                List.of(),
                List.of());
    }

    private static final LocalDate MONDAY = LocalDate.parse("2026-05-04");

    private static final List<Report> VARESH =
            event(
                    "varesh",
                    EARTHQUAKE,
                    MONDAY,
                    5,
                    "Varesh",
                    "Milena Dorova",
                    "6.1",
                    "Monday",
                    "41",
                    "Lipnik");
    private static final List<Report> TALCORA =
            event(
                    "talcora",
                    EARTHQUAKE,
                    MONDAY.plusDays(1),
                    5,
                    "Talcora",
                    "Hernan Quispe",
                    "5.8",
                    "Tuesday",
                    "19",
                    "Puerto Blanco");
    private static final List<Report> BRENN =
            event(
                    "brenn",
                    SUMMIT,
                    MONDAY,
                    5,
                    "Brenn",
                    "Paul Reyer",
                    "12",
                    "Monday",
                    "3,000",
                    "Ines Caldera");
    private static final List<Report> OSTREL =
            event(
                    "ostrel",
                    SUMMIT,
                    MONDAY.plusDays(2),
                    5,
                    "Ostrel",
                    "Irina Salk",
                    "7",
                    "Wednesday",
                    "800",
                    "Tomas Verhoek");
    private static final List<Report> CORVIA =
            event(
                    "corvia",
                    RULING,
                    MONDAY,
                    5,
                    "Corvia Bank",
                    "Edda Lund",
                    "85",
                    "Monday",
                    "640",
                    "Jonas Pell");
    private static final List<Report> NORHYDRO =
            event(
                    "norhydro",
                    RULING,
                    MONDAY,
                    5,
                    "Norhydro",
                    "Sten Abel",
                    "31",
                    "Monday",
                    "2,200",
                    "Vera Lind");
    private static final List<Report> DAY_2 =
            event(
                    "day2",
                    TRIAL,
                    MONDAY,
                    4,
                    "Anders Falk",
                    "Skarholm",
                    "2",
                    "Tuesday",
                    "the missing ledger",
                    "the bookkeeper Rut Ek");
    private static final List<Report> DAY_21 =
            event(
                    "day21",
                    TRIAL,
                    MONDAY.plusDays(19),
                    4,
                    "Anders Falk",
                    "Skarholm",
                    "21",
                    "Friday",
                    "a letter found in the boathouse",
                    "the diver Kurt Mo");

    private static Set<Set<String>> ids(List<List<Report>> stories) {
        return stories.stream()
                .map(s -> s.stream().map(Report::id).collect(Collectors.toCollection(TreeSet::new)))
                .collect(Collectors.toSet());
    }

    /// Holds for all of them at once, and as a stream that settles at its end, in any order.
    @SafeVarargs
    private static void apart(List<Report>... events) {
        Set<Set<String>> expected = ids(List.of(events));
        List<Report> all = new ArrayList<>();
        for (List<Report> e : events) all.addAll(e);
        for (int order = 0; order < ORDERS; order++) {
            Collections.shuffle(all, new Random(order));
            assertEquals(expected, ids(GROUPING.group(all)), "all at once, order " + order);
            assertEquals(expected, streamed(all), "as a stream, order " + order);
            assertEquals(streamed(all), streamed(all));
        }
    }

    private static Set<Set<String>> streamed(List<Report> reports) {
        StoryStream stream = GROUPING.stream();
        long[] stories = {0};
        List<Long> homes = new ArrayList<>();
        for (Report r : reports) {
            StoryStream.Newcomer newcomer = stream.look(r);
            long story = newcomer.story().orElseGet(() -> ++stories[0]);
            stream.place(newcomer, homes.size(), story);
            homes.add(story);
        }
        for (StoryStream.Move m : stream.settle(() -> ++stories[0]))
            homes.set((int) m.report(), m.to());
        TreeMap<Long, Set<String>> found = new TreeMap<>();
        for (int i = 0; i < homes.size(); i++) {
            found.computeIfAbsent(homes.get(i), s -> new TreeSet<>()).add(reports.get(i).id());
        }
        return Set.copyOf(found.values());
    }

    @Test
    void twoEarthquakes() {
        apart(VARESH, TALCORA);
    }

    @Test
    void twoSummits() {
        apart(BRENN, OSTREL);
    }

    @Test
    void twoRulingsOfOneKind() {
        apart(CORVIA, NORHYDRO);
    }

    @Test
    void day2AndDay21() {
        apart(DAY_2, DAY_21);
    }

    @Test
    void allOfThemOnOneDesk() {
        apart(VARESH, TALCORA, BRENN, OSTREL, CORVIA, NORHYDRO, DAY_2, DAY_21);
    }

    @Test
    void otherLanguagesJoinTheirEventAndNotItsLookAlike() {
        List<Report> varesh = new ArrayList<>(VARESH);
        varesh.add(
                report(
                        "varesh-de",
                        "de",
                        MONDAY,
                        "Ein Erdbeben der Stärke 6,1 hat am Montag Varesh erschüttert. Mindestens 41 Menschen starben, sagte Gouverneurin Milena Dorova. Das Zentrum lag bei Lipnik. Dorova bat die Armee um Hilfe."));
        varesh.add(
                report(
                        "varesh-es",
                        "es",
                        MONDAY.plusDays(1),
                        "Un terremoto de magnitud 6.1 sacudió Varesh el lunes. Al menos 41 personas murieron, dijo la gobernadora Milena Dorova, que pidió ayuda al ejército. El epicentro estuvo cerca de Lipnik."));
        List<Report> talcora = new ArrayList<>(TALCORA);
        talcora.add(
                report(
                        "talcora-fr",
                        "fr",
                        MONDAY.plusDays(1),
                        "Un séisme de magnitude 5,8 a frappé Talcora mardi. Au moins 19 personnes sont mortes, a dit le gouverneur Hernan Quispe. L'épicentre se trouvait près de Puerto Blanco."));
        apart(varesh, talcora);
    }
}
