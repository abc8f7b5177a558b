package firsthand.library;

/// What became of finished stories.
///
/// @param stories that are new
/// @param reports that are new
/// @param known reports that were there already
/// @param keptOut reports that were erased once, or come from an outlet that was
/// @param dossiers that were taken over as they are; the others are made when asked for
public record Imported(int stories, int reports, int known, int keptOut, int dossiers) {
    public static final Imported NOTHING = new Imported(0, 0, 0, 0, 0);

    public Imported and(Imported more) {
        return new Imported(
                stories + more.stories,
                reports + more.reports,
                known + more.known,
                keptOut + more.keptOut,
                dossiers + more.dossiers);
    }
}
