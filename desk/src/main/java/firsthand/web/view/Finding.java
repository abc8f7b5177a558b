package firsthand.web.view;

import firsthand.collation.Lead;
import firsthand.export.view.LeadGroup;
import firsthand.web.Addresses;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Something that an editor must know first.
///
/// @param sentence in the language of the page where that has words for it
/// @param language of the sentence
/// @param address where it can be seen
public record Finding(String sentence, String language, String address) {

    /// Findings of one kind, most pressing kind first.
    ///
    /// @param more those beyond the first few
    public record Group(String label, List<Finding> first, List<Finding> more) {}

    private static final int SHOWN = 2;

    static List<Group> of(Teller t) {
        List<Group> groups = new ArrayList<>();
        for (LeadGroup g : LeadGroup.of(t.dossier(), t.sources(), SHOWN)) {
            String kind = g.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            groups.add(new Group(t.text("finding." + kind), all(t, g.first()), all(t, g.more())));
        }
        return List.copyOf(groups);
    }

    private static List<Finding> all(Teller t, List<Lead> leads) {
        return leads.stream().map(lead -> finding(t, lead)).toList();
    }

    private static Finding finding(Teller t, Lead lead) {
        String told = t.sentence(lead.sentence());
        String language = told.equals(lead.sentence()) ? "en" : t.texts().language();
        return new Finding(told, language, address(t, lead.item()));
    }

    /// The page on which an item stands: its id begins with its kind's letter.
    private static String address(Teller t, String item) {
        if (t.sources().has(item)) return t.address(item);
        var c = t.dossier().collation();
        String view =
                c.quotes().stream().anyMatch(q -> q.id().equals(item))
                        ? "quotes"
                        : c.figures().stream().anyMatch(f -> f.id().equals(item))
                                ? "figures"
                                : "claims";
        return Addresses.story(t.story(), view) + "#" + Addresses.part(item);
    }
}
