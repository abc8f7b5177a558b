package firsthand.web.view;

import firsthand.collation.CollatedClaim;
import firsthand.export.view.Shown;
import firsthand.statement.Claim;
import firsthand.statement.Speaker;
import firsthand.web.Addresses;
import java.util.ArrayList;
import java.util.List;

/// The claims of a story with who asserts, denies and doubts them.
///
/// @param opposed contested, denied or doubted
/// @param open that nobody opposes
public record Claims(StoryHead head, List<Item> opposed, List<Item> open) {

    /// One claim.
    public record Item(
            String id, String claim, String status, Tone tone, String origins, List<Side> sides) {}

    /// Those who take one stance.
    public record Side(String label, String holders, List<ReadingLink> links) {}

    public static Claims of(Teller t) {
        List<Item> opposed = new ArrayList<>();
        List<Item> open = new ArrayList<>();
        for (CollatedClaim c : t.dossier().collation().claims()) {
            (c.status() == CollatedClaim.Status.UNOPPOSED ? open : opposed).add(item(t, c));
        }
        return new Claims(StoryHead.of(t, "claims"), List.copyOf(opposed), List.copyOf(open));
    }

    private static Item item(Teller t, CollatedClaim c) {
        List<Side> sides = new ArrayList<>();
        side(t, sides, "asserts", c.assertedBy(), c, List.of(Claim.Stance.ASSERTS));
        side(t, sides, "denies", c.deniedBy(), c, List.of(Claim.Stance.DENIES));
        side(t, sides, "doubts", List.of(), c, List.of(Claim.Stance.DOUBTS));
        side(t, sides, "both", List.of(), c, List.of(Claim.Stance.REPORTS_BOTH));
        return new Item(
                Addresses.part(c.id()),
                Shown.line(c.claim(), 300),
                t.text("claim.status." + Teller.key(c.status())),
                c.status() == CollatedClaim.Status.UNOPPOSED ? Tone.CALM : Tone.ALERT,
                t.origins(c.origins()),
                sides);
    }

    private static void side(
            Teller t,
            List<Side> sides,
            String key,
            List<String> holders,
            CollatedClaim c,
            List<Claim.Stance> stances) {
        List<CollatedClaim.Reading> own =
                c.readings().stream().filter(r -> stances.contains(r.claim().stance())).toList();
        if (own.isEmpty() && holders.isEmpty()) return;
        List<String> names =
                holders.isEmpty()
                        ? own.stream()
                                .flatMap(r -> r.claim().holder().stream())
                                .map(Speaker::name)
                                .distinct()
                                .toList()
                        : holders;
        String who = t.texts().list(names.stream().map(n -> Shown.line(n, 80)).toList());
        sides.add(
                new Side(
                        t.text("claim.side." + key),
                        who.isEmpty() ? t.text("holder.none") : who,
                        t.links(
                                own.stream()
                                        .map(r -> new Teller.At(r.report(), r.claim().span()))
                                        .toList())));
    }
}
