package firsthand.statement.attribution;

import java.util.Set;

/// A word of the lexicon that gives words, thoughts or findings to somebody.
///
/// @param lemma dictionary form, lower case
/// @param frames what it takes
/// @param prepositions what stands before its content: "of" for "accuse them of"
public record Cue(String lemma, Word word, Set<Frame> frames, Set<String> prepositions) {
    public Cue {
        frames = Set.copyOf(frames);
        prepositions = Set.copyOf(prepositions);
    }

    /// What word a cue is.
    public enum Word {
        VERB,
        NOUN,
        ADJECTIVE
    }

    /// What a cue takes as the content that it gives to its holder.
    enum Frame {
        /// words in quotation marks
        SPEECH,
        /// "she said (that) he left"
        CLAUSE,
        /// "he wants to go"
        TO,
        /// "he suggested waiting"
        ING,
        /// "he criticised the plan"
        OBJECT,
        /// "he called the plan a disgrace"
        COMPLEMENT,
        /// "the plan is expected to fail"
        PASSIVE
    }

    boolean takes(Frame frame) {
        return frames.contains(frame);
    }

    /// Whether it reports words: of such a cue a clause beside it is what was said.
    public boolean isSpeech() {
        return takes(Frame.SPEECH);
    }
}
