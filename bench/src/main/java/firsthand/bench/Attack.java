package firsthand.bench;

import com.fasterxml.jackson.databind.JsonNode;
import firsthand.read.Inputs;
import firsthand.read.Outcome;
import firsthand.report.Report;
import firsthand.statement.Statements;
import firsthand.stemma.Stemma;
import firsthand.stemma.StemmaBuilder;
import firsthand.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Adds disguised copies to the traditions' stories and sees whether they are still linked to what
/// they were made from, and whether strangers are tied together by them.
///
/// @param copies how many were tried, each alone
/// @param linked how many of them share an origin with their source
/// @param falseBefore ties of strangers in the trees without the copies, counted once a copy
/// @param falseAfter the same with the copies
record Attack(int copies, int linked, int falseBefore, int falseAfter) {

    /// @param every the first, and from there every so many reports of a story are copied
    static Attack on(List<Tradition> traditions, StemmaBuilder builder, int every) {
        Attack all = new Attack(0, 0, 0, 0);
        for (Tradition t : traditions) {
            List<Report> story = reports(t);
            int before = falseTies(t, build(builder, story));
            for (int i = 0; i < story.size(); i += every) {
                List<Report> with = new ArrayList<>(story);
                with.add(Disguise.of(story.get(i), "disguised"));
                Stemma stemma = build(builder, with);
                int linked = tied(stemma, "disguised", story.get(i).id()) ? 1 : 0;
                all = all.plus(new Attack(1, linked, before, falseTies(t, stemma)));
            }
        }
        return all;
    }

    private Attack plus(Attack o) {
        return new Attack(
                copies + o.copies,
                linked + o.linked,
                falseBefore + o.falseBefore,
                falseAfter + o.falseAfter);
    }

    /// The reports of a tradition's story: the gold says which they are.
    static List<Report> reports(Tradition tradition) {
        List<Outcome> outcomes = new ArrayList<>();
        Inputs.read(List.of(tradition.reports().toString()), outcomes::add);
        List<String> story = tradition.story();
        return Inputs.accepted(outcomes).stream().filter(r -> story.contains(r.id())).toList();
    }

    private static Stemma build(StemmaBuilder builder, List<Report> reports) {
        return builder.build(new Story("s", reports.stream().map(Statements::none).toList()));
    }

    private static boolean tied(Stemma stemma, String one, String other) {
        SortedSet<String> none = new TreeSet<>();
        Set<String> origins = stemma.origins().getOrDefault(one, none);
        return stemma.origins().getOrDefault(other, none).stream().anyMatch(origins::contains);
    }

    private static int falseTies(Tradition tradition, Stemma stemma) {
        List<String> story = tradition.story();
        int ties = 0;
        for (String a : story) {
            for (String b : story) {
                if (a.compareTo(b) < 0 && tied(stemma, a, b) && !akin(tradition, a, b)) ties++;
            }
        }
        return ties;
    }

    private static boolean akin(Tradition tradition, String a, String b) {
        JsonNode origins = tradition.gold().get("origins");
        for (JsonNode x : origins.get(a)) {
            for (JsonNode y : origins.get(b)) if (x.equals(y)) return true;
        }
        return false;
    }
}
