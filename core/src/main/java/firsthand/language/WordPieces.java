package firsthand.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// BERT's uncased WordPiece (Devlin et al., 2019): lower case, no accents, words cut greedily into
/// the longest pieces of the vocabulary.
final class WordPieces {
    /// UTF-16 units beyond which a word is unknown as a whole.
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> numbers;
    private final int unknown;
    private final int first;
    private final int last;

    private WordPieces(Map<String, Integer> numbers) {
        this.numbers = numbers;
        this.unknown = numbers.getOrDefault("[UNK]", 0);
        this.first = numbers.getOrDefault("[CLS]", 0);
        this.last = numbers.getOrDefault("[SEP]", 0);
    }

    /// @throws ModelException if the file cannot be used
    static WordPieces open(Path file) {
        List<String> pieces = vocabulary(file);
        Map<String, Integer> numbers = HashMap.newHashMap(pieces.size());
        for (int i = 0; i < pieces.size(); i++) numbers.put(pieces.get(i), i);
        return new WordPieces(numbers);
    }

    /// The pieces in order of their numbers, from a file with one a line.
    ///
    /// @throws ModelException if the file cannot be used
    static List<String> vocabulary(Path file) {
        try {
            List<String> pieces = Files.readAllLines(file, StandardCharsets.UTF_8);
            if (pieces.containsAll(List.of("[UNK]", "[CLS]", "[SEP]"))) return pieces;
            throw new ModelException(file, "is no vocabulary: build it anew");
        } catch (NoSuchFileException e) {
            throw new ModelException(file, ModelException.NOT_THERE);
        } catch (IOException e) {
            throw new ModelException(file, "cannot be read: " + e.getMessage());
        }
    }

    /// The numbers of the text's pieces between the marks for start and end, at most `limit` in
    /// all.
    long[] of(String text, int limit) {
        List<Integer> found = new ArrayList<>();
        found.add(first);
        for (String word : words(text)) {
            if (found.size() >= limit) break;
            addPieces(word, found);
        }
        int n = Math.min(found.size(), limit - 1);
        long[] ids = new long[n + 1];
        for (int i = 0; i < n; i++) ids[i] = found.get(i);
        ids[n] = last;
        return ids;
    }

    private void addPieces(String word, List<Integer> found) {
        int before = found.size();
        int at = 0;
        while (at < word.length()) {
            int end = word.length() > LONGEST_WORD ? at : pieceEnd(word, at);
            if (end == at) {
                found.subList(before, found.size()).clear();
                found.add(unknown);
                return;
            }
            found.add(numbers.getOrDefault(key(word, at, end), unknown));
            at = end;
        }
    }

    /// The end of the longest piece that begins at `from`; `from` itself if there is none.
    private int pieceEnd(String word, int from) {
        int end = word.length();
        while (end > from && !numbers.containsKey(key(word, from, end))) end--;
        return end;
    }

    private static String key(String word, int from, int to) {
        return from == 0 ? word.substring(0, to) : "##" + word.substring(from, to);
    }

    /// Runs without white space; every mark and every Chinese character is a word of its own.
    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain.codePoints()
                .forEach(
                        c -> {
                            boolean alone = isMark(c) || isIdeograph(c);
                            if (alone || isSpace(c)) end(word, words);
                            if (alone || !isSpace(c) && !isDropped(c)) word.appendCodePoint(c);
                            if (alone) end(word, words);
                        });
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) words.add(word.toString());
        word.setLength(0);
    }

    private static boolean isSpace(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isDropped(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED ->
                    true;
            default -> c == 0xFFFD;
        };
    }

    private static boolean isMark(int c) {
        if (c >= 33 && c <= 47
                || c >= 58 && c <= 64
                || c >= 91 && c <= 96
                || c >= 123 && c <= 126) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                    true;
            default -> false;
        };
    }

    private static boolean isIdeograph(int c) {
        return c >= 0x4E00 && c <= 0x9FFF
                || c >= 0x3400 && c <= 0x4DBF
                || c >= 0x20000 && c <= 0x2A6DF
                || c >= 0x2A700 && c <= 0x2CEAF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0x2F800 && c <= 0x2FA1F;
    }
}
