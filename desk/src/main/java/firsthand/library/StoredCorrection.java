package firsthand.library;

import firsthand.dossier.Correction;

/// A correction that somebody made to a story's dossier.
public record StoredCorrection(long number, StoryId story, Correction correction, boolean undone) {}
