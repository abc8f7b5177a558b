/// What the words of a text are: sentences, tokens, parts of speech, lemmas, names, dependencies,
/// and the meaning of a sentence as a vector.
///
/// [LanguageModels] is the front door: it opens what the build left in the models directory, each
/// model on first use. [AnalyzedText] holds one report's sentences and parses them as they are
/// asked for. Every offset is a UTF-16 index into the text that was given, end exclusive.
///
/// English is parsed with NLP4J's models (Choi and McCallum, 2013; Choi, 2016), which the build
/// turns into one small file; other languages get sentences, tokens and names guessed from
/// capitals. Nothing is downloaded, and nothing is read with Java serialization at run time.
@NullMarked
package firsthand.language;

import org.jspecify.annotations.NullMarked;
