package firsthand.stemma;

import firsthand.report.Report;
import firsthand.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What a report states about where it comes from: its byline, the agencies and outlets it names.
///
/// @param outlet the outlet's name as others would write it; empty when not stated
/// @param byline what sort of byline it has
/// @param agencies news agencies that the byline, the dateline or the text name, folded
/// @param statement whether the text leans on somebody's written statement
record Provenance(Optional<String> outlet, Byline byline, Set<String> agencies, boolean statement) {

    /// Sorts of byline.
    enum Byline {
        /// A named person: somebody's own work.
        PERSON,
        /// A desk, the staff, initials: made in the house from something.
        DESK,
        /// An agency or "wire services": taken from there.
        AGENCY,
        NONE
    }

    static Provenance of(Report report) {
        Optional<String> outlet = report.outlet().map(Provenance::shortName);
        Set<String> agencies = new TreeSet<>();
        Byline byline = report.author().map(a -> byline(a, report.outlet())).orElse(Byline.NONE);
        if (byline == Byline.AGENCY) {
            report.author().map(a -> agencyInByline(a, outlet)).ifPresent(agencies::add);
        }
        agencies.addAll(Credits.agencies(report.text()));
        agencies.remove("");
        return new Provenance(outlet, byline, agencies, leansOnStatement(report.text()));
    }

    /// Whether this report's text or byline names the outlet of the other.
    static boolean credits(Report report, Provenance own, Provenance other) {
        if (other.outlet.isEmpty() || other.outlet.equals(own.outlet)) return false;
        String name = other.outlet.get();
        String folded = Folding.fold(name);
        return own.agencies.stream().anyMatch(a -> sameBody(a, folded))
                || Credits.names(report.text(), name)
                || report.author().filter(a -> Credits.names(a, name)).isPresent();
    }

    /// Whether the report names its own outlet, as in "told the Courier": it has done something
    /// itself.
    static boolean speaksOfItself(Report report) {
        return report.outlet()
                .map(Provenance::shortName)
                .filter(n -> Credits.names(report.text(), lastWord(n)))
                .isPresent();
    }

    /// The agencies that no report of the story was published by.
    Set<String> absentAgencies(List<Provenance> story) {
        Set<String> absent = new TreeSet<>(agencies);
        for (Provenance p : story) {
            p.outlet.map(Folding::fold).ifPresent(o -> absent.removeIf(a -> sameBody(a, o)));
        }
        return absent;
    }

    static boolean sameBody(String agency, String outlet) {
        return outlet.equals(agency)
                || outlet.startsWith(agency + " ")
                || agency.startsWith(outlet + " ");
    }

    private static String shortName(String outlet) {
        String name = outlet.strip();
        for (String article : List.of("The ", "the ", "Der ", "Die ", "Le ", "La ", "El ")) {
            if (name.startsWith(article)) return name.substring(article.length());
        }
        return name;
    }

    private static String lastWord(String name) {
        String[] words = name.split("\\s+");
        return words[words.length - 1];
    }

    private static Byline byline(String author, Optional<String> outlet) {
        List<String> words = wordsOf(author);
        if (words.isEmpty()) return Byline.NONE;
        if (words.stream().anyMatch(Lists.AGENCY_WORDS::contains)) return Byline.AGENCY;
        if (words.stream().anyMatch(Provenance::saysDesk)) return Byline.DESK;
        if (words.size() > 1) return Byline.PERSON;
        boolean initials =
                outlet.map(Provenance::initials).filter(words.getFirst()::equals).isPresent();
        boolean ownName =
                outlet.map(Folding::fold).filter(o -> o.contains(words.getFirst())).isPresent();
        boolean capital = Character.isUpperCase(author.strip().codePointAt(0));
        return capital && !initials && !ownName ? Byline.AGENCY : Byline.DESK;
    }

    /// "newsdesk2" says desk, too.
    private static boolean saysDesk(String word) {
        return Lists.DESK_WORDS.contains(word) || word.contains("desk") || word.startsWith("redac");
    }

    private static String initials(String outlet) {
        StringBuilder initials = new StringBuilder();
        for (String w : wordsOf(outlet)) {
            if (!w.equals("the")) initials.append(w.charAt(0));
        }
        return initials.toString();
    }

    private static List<String> wordsOf(String text) {
        List<String> words = new ArrayList<>();
        for (String w : Folding.fold(text).split("[^\\p{L}\\p{N}]+")) {
            if (!w.isEmpty()) words.add(w);
        }
        return words;
    }

    /// The agency in "Celso Arante, Pelagos Press" or "Tolpers"; empty for "From wire reports".
    private static String agencyInByline(String author, Optional<String> outlet) {
        String[] parts = author.split("[,/(]");
        String last = Folding.fold(parts[parts.length - 1].replace(")", "")).strip();
        List<String> words = new ArrayList<>(wordsOf(last));
        words.removeAll(Lists.AGENCY_WORDS);
        outlet.map(Provenance::wordsOf).ifPresent(words::removeAll);
        boolean generic = words.isEmpty() || words.stream().anyMatch(Provenance::saysDesk);
        return generic || words.contains("from") ? "" : String.join(" ", words);
    }

    private static boolean leansOnStatement(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        return Lists.STATEMENT_WORDS.stream().anyMatch(folded::contains);
    }
}
