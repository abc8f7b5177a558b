package firsthand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.Source;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every regular expression of the program looks at a text's characters a number of times that
/// grows with the text alone: at most two and a half times as often where the text is twice as
/// long. Looks are counted, not timed, so that the test says the same on every machine.
///
/// The expressions are found in the sources of both modules and in the static fields of this one;
/// each is driven with long runs of what it is made of, in ones and twos, that end in what it does
/// not expect.
class RegularExpressionsTest {
    private static final int N = 200;
    private static final double GROWTH = 2.5;

    /// Looks that any expression may have, whatever the length.
    private static final long FREE = 2000;

    private static final Pattern CALL =
            Pattern.compile(
                    "(Pattern\\.compile|\\.matches|\\.replaceAll|\\.replaceFirst|\\.split)\\(\\s{0,99}+"
                            + "((?:\"(?:[^\"\\\\\n]|\\\\.)*+\"\\s{0,99}+\\+?\\s{0,99}+)++)");
    /// A line that only comments.
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s{0,200}+//.*+$");

    private static final Set<String> OF_STRINGS =
            Set.of("matches", "replaceAll", "replaceFirst", "split");
    private static final Set<String> OF_PATTERNS = Set.of("compile", "matches");

    /// Before an expression that is held against the whole text only.
    private static final String WHOLE = "\\A";

    private static final Pattern UNICODE = Pattern.compile("(?<!\\\\)\\\\u([0-9a-fA-F]{4})");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*+)\"");

    /// A text that counts how often it is looked at, and ends that when it is too much.
    private static final class Counted implements CharSequence {
        private final String text;
        private final long most;
        private long looks;

        Counted(String text, long most) {
            this.text = text;
            this.most = most;
        }

        @Override
        public char charAt(int i) {
            if (++looks > most) throw new TooMuch();
            return text.charAt(i);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return text.subSequence(from, to);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Test
    void eachExpressionIsLinear() throws Exception {
        Map<String, String> found = new TreeMap<>();
        for (String module : List.of("core", "desk")) fromSources(module, found);
        fromFields(found);
        assertTrue(found.size() > 60, () -> "only " + found.size() + " found");
        List<String> bad = new ArrayList<>();
        found.forEach((expression, where) -> growth(expression, where, bad));
        assertEquals(List.of(), bad);
    }

    /// No expression is put together while the program runs: each is a literal in a source file, so
    /// that the test above sees all of them. What the classes call is held against what the sources
    /// spell out.
    @Test
    void noExpressionIsBuiltAtRunTime() throws IOException {
        Map<String, Integer> spelled = new TreeMap<>();
        Path sources = sources("core");
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
                int n = (int) CALL.matcher(code).results().filter(m -> whole(code, m)).count();
                if (n > 0) spelled.put(sources.relativize(file).toString(), n);
            }
        }
        Map<String, Integer> called = called();
        called.keySet().removeIf(file -> !Files.exists(sources.resolve(file)));
        assertEquals(spelled, called);
    }

    /// Whether the literal is the whole argument, and no replacement for what was found.
    private static boolean whole(String code, MatchResult call) {
        char next = code.charAt(call.end());
        int statement = code.lastIndexOf(';', call.start());
        boolean replacement =
                call.group(1).startsWith(".replace")
                        && code.lastIndexOf("atcher(", call.start()) > statement;
        return !replacement && (next == ')' || next == ',');
    }

    /// How often the classes of each source file call what takes an expression.
    private static Map<String, Integer> called() {
        Map<String, Integer> called = new TreeMap<>();
        var classes =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("firsthand");
        for (JavaClass c : classes) {
            String file =
                    c.getPackageName().replace('.', '/')
                            + "/"
                            + c.getSource().flatMap(Source::getFileName).orElse("");
            for (JavaMethodCall call : c.getMethodCallsFromSelf()) {
                String owner = call.getTargetOwner().getName();
                boolean takes =
                        owner.equals("java.lang.String") && OF_STRINGS.contains(call.getName())
                                || owner.equals("java.util.regex.Pattern")
                                        && OF_PATTERNS.contains(call.getName());
                boolean expression =
                        !call.getTarget().getRawParameterTypes().isEmpty()
                                && call.getTarget()
                                        .getRawParameterTypes()
                                        .getFirst()
                                        .isEquivalentTo(String.class);
                if (takes && expression) called.merge(file, 1, Integer::sum);
            }
        }
        return called;
    }

    private static Path sources(String module) {
        Path beside = Path.of("..", module, "src", "main", "java");
        return Files.isDirectory(beside) ? beside : Path.of(module, "src", "main", "java");
    }

    private static void fromSources(String module, Map<String, String> found) throws IOException {
        try (Stream<Path> files = Files.walk(sources(module))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                Matcher m = CALL.matcher(Files.readString(file));
                while (m.find()) {
                    StringBuilder b = new StringBuilder();
                    Matcher literal = LITERAL.matcher(m.group(2));
                    while (literal.find()) b.append(plain(literal.group(1)));
                    boolean whole = m.group(1).equals(".matches");
                    found.putIfAbsent((whole ? WHOLE : "") + b, file.getFileName().toString());
                }
            }
        }
    }

    /// What a literal says.
    private static String plain(String literal) {
        return UNICODE.matcher(literal)
                .replaceAll(
                        m ->
                                Matcher.quoteReplacement(
                                        String.valueOf((char) Integer.parseInt(m.group(1), 16))))
                .translateEscapes();
    }

    private static void fromFields(Map<String, String> found) throws Exception {
        Path classes = Path.of(Firsthand.class.getResource("Firsthand.class").toURI()).getParent();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
                String path = classes.relativize(file).toString().replace(".class", "");
                if (path.endsWith("-info")) continue;
                Class<?> type = Class.forName("firsthand." + path.replace('/', '.'));
                for (Field field : type.getDeclaredFields()) {
                    Class<?> t = field.getType();
                    boolean holds =
                            t == Pattern.class
                                    || Collection.class.isAssignableFrom(t)
                                    || Map.class.isAssignableFrom(t);
                    if (!holds || !Modifier.isStatic(field.getModifiers())) continue;
                    field.setAccessible(true);
                    patterns(field.get(null), type.getSimpleName(), found);
                }
            }
        }
    }

    private static void patterns(Object value, String where, Map<String, String> found) {
        switch (value) {
            case Pattern p -> found.putIfAbsent(p.pattern(), where);
            case Collection<?> all -> all.forEach(v -> patterns(v, where, found));
            case Map<?, ?> all -> all.values().forEach(v -> patterns(v, where, found));
            case null, default -> {}
        }
    }

    private static void growth(String expression, String where, List<String> bad) {
        Pattern p = Pattern.compile(expression);
        for (String piece : pieces(expression.replace(WHOLE, ""))) {
            long one = looks(p, piece, N, Long.MAX_VALUE);
            long two = looks(p, piece, 2 * N, (long) (GROWTH * one) + FREE);
            long four = two < 0 ? -1 : looks(p, piece, 4 * N, (long) (GROWTH * two) + FREE);
            if (four < 0) {
                bad.add(where + ": " + expression + " over runs of '" + piece + "'");
                return;
            }
        }
    }

    /// How often the text is looked at until all places are found; -1 where that is too often.
    private static long looks(Pattern p, String piece, int n, long most) {
        Counted text = new Counted(piece.repeat(n) + "\u0001", most);
        try {
            Matcher m = p.matcher(text);
            while (m.find()) {}
            return text.looks;
        } catch (TooMuch | StackOverflowError e) {
            return -1;
        }
    }

    /// What to repeat: each character and word that the expression names, alone and in twos.
    private static Set<String> pieces(String expression) {
        Set<String> ones = new LinkedHashSet<>(List.of(" ", "a", "A", "0", "-", ".", ","));
        Matcher words =
                Pattern.compile("[\\p{L}\\p{N}]{1,12}|[^\\\\\\p{L}\\p{N}]").matcher(expression);
        while (words.find() && ones.size() < 16) ones.add(words.group());
        Set<String> pieces = new LinkedHashSet<>(ones);
        for (String a : ones) for (String b : ones) if (!a.equals(b)) pieces.add(a + b);
        return pieces;
    }
}
