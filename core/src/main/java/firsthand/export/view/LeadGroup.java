package firsthand.export.view;

import firsthand.collation.Lead;
import firsthand.dossier.Dossier;
import java.util.ArrayList;
import java.util.List;

/// What an editor must know first of one kind: the few that are shown at once, and the rest.
public record LeadGroup(Lead.Kind kind, List<Lead> first, List<Lead> more) {
    public LeadGroup {
        first = List.copyOf(first);
        more = List.copyOf(more);
    }

    /// The kinds that a dossier has, most pressing first.
    ///
    /// @param shown how many of each kind are shown at once
    public static List<LeadGroup> of(Dossier dossier, Sources sources, int shown) {
        List<Lead> all = dossier.leads(sources::name);
        List<LeadGroup> groups = new ArrayList<>();
        for (Lead.Kind kind : Lead.Kind.values()) {
            List<Lead> same = all.stream().filter(f -> f.kind() == kind).toList();
            if (same.isEmpty()) continue;
            int cut = Math.min(shown, same.size());
            groups.add(new LeadGroup(kind, same.subList(0, cut), same.subList(cut, same.size())));
        }
        return List.copyOf(groups);
    }
}
