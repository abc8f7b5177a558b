package firsthand.web.view;

import java.util.List;

/// All outlets, the one with most reports first.
///
/// @param basis on how many stories it rests, in words
/// @param others outlets of which nothing is known yet
public record OutletTable(String basis, List<Row> rows, List<Row> others) {

    /// One outlet.
    ///
    /// @param share of its compared reports that are first-hand, 0 to 100; -1: none was compared
    public record Row(
            String name,
            String address,
            String reports,
            int revised,
            int firstHand,
            int derived,
            int share,
            List<Tie> from,
            List<Tie> to,
            String changed) {}

    /// Another outlet and how many reports tie the two.
    public record Tie(String name, String address, int reports) {}

    /// One outlet's own page.
    public record Page(
            String name,
            String about,
            String basis,
            Row row,
            List<Told> firstHand,
            List<Told> derived) {}

    /// One of its reports.
    public record Told(String title, String address, String story, String storyAddress) {}
}
