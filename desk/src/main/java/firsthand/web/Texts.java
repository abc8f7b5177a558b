package firsthand.web;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/// The words of the pages in one language, from a file `texts-LANGUAGE.properties`. A text may have
/// places `{0}`, `{1}`; a counted text has one line for each plural form of its language
/// (`report.one`, `report.other`). A missing text is a bug and throws.
public final class Texts {
    private static final List<String> AVAILABLE = List.of("en", "de");
    private static final Map<String, Texts> ALL = all();

    private final String language;
    private final Map<String, String> texts;
    private final Locale locale;
    private final PluralRules plurals;
    private final Sentences sentences;
    private final DateTimeFormatter day;
    private final DateTimeFormatter minute;
    private final DateTimeFormatter month;
    private final DateTimeFormatter tick;

    private Texts(String language) {
        this.language = language;
        this.texts = load(language);
        this.locale = Locale.forLanguageTag(language);
        this.plurals = PluralRules.forLocale(locale);
        this.sentences = new Sentences(language);
        this.day = DateTimeFormatter.ofPattern(text("date.day"), locale);
        this.minute = DateTimeFormatter.ofPattern(text("date.minute"), locale);
        this.tick = DateTimeFormatter.ofPattern(text("date.tick"), locale);
        this.month = DateTimeFormatter.ofPattern(text("date.month"), locale);
    }

    private static Map<String, Texts> all() {
        Map<String, Texts> all = new TreeMap<>();
        for (String language : AVAILABLE) all.put(language, new Texts(language));
        return all;
    }

    /// The languages that there are files for, the first is the one used when none is asked for.
    public static List<String> languages() {
        return AVAILABLE;
    }

    public static Optional<Texts> in(String language) {
        return Optional.ofNullable(ALL.get(language));
    }

    public static Texts english() {
        return in("en").orElseThrow();
    }

    private static Map<String, String> load(String language) {
        String file = "texts-" + language + ".properties";
        try (InputStream in = Texts.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException(file + " is not in the jar");
            Properties read = new Properties();
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> texts = new TreeMap<>();
            read.forEach((k, v) -> texts.put(k.toString(), v.toString()));
            return Map.copyOf(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// BCP 47.
    public String language() {
        return language;
    }

    /// All keys with their texts, for the test that compares the files.
    Map<String, String> entries() {
        return texts;
    }

    public String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text “" + key + "” in " + language);
        }
        return text;
    }

    /// The text with its places filled.
    public String text(String key, Object... values) {
        return fill(text(key), values);
    }

    /// A counted text: place `{0}` is the number, the values follow.
    public String count(String key, int n, Object... values) {
        String form = texts.get(key + "." + plurals.select(n));
        String text = form == null ? text(key + ".other") : form;
        Object[] all = new Object[values.length + 1];
        all[0] = number(n);
        System.arraycopy(values, 0, all, 1, values.length);
        return fill(text, all);
    }

    /// A sentence of the analysis in this language, or as it is where there are no words for it.
    public String sentence(String english) {
        return sentences.in(english).orElse(english);
    }

    /// A whole number as this language groups its digits.
    public String number(long n) {
        return n < 1000 ? Long.toString(n) : NumberFormat.getIntegerInstance(locale).format(n);
    }

    public String percent(double share) {
        return Math.round(share * 100) + "\u00a0%";
    }

    public String day(LocalDate date) {
        return day.format(date);
    }

    public String minute(Instant at) {
        return minute.format(at.atOffset(ZoneOffset.UTC));
    }

    /// A time on the axis of a drawing: short, UTC.
    public String tick(Instant at) {
        return tick.format(at.atOffset(ZoneOffset.UTC));
    }

    /// How a language is called in this one.
    public String nameOfLanguage(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(locale);
        return name.isEmpty() ? tag : name;
    }

    public String month(LocalDate date) {
        return month.format(date);
    }

    /// "a, b and c".
    public String list(List<String> items) {
        if (items.size() < 2) return String.join("", items);
        return String.join(", ", items.subList(0, items.size() - 1))
                + text("list.and")
                + items.getLast();
    }

    private static String fill(String text, Object... values) {
        int at = text.indexOf('{');
        if (at < 0) return text;
        StringBuilder out = new StringBuilder(text.length() + 32);
        int from = 0;
        for (; at >= 0; at = text.indexOf('{', from)) {
            int end = text.indexOf('}', at);
            out.append(text, from, at);
            out.append(values[Integer.parseInt(text.substring(at + 1, end))]);
            from = end + 1;
        }
        return out.append(text, from, text.length()).toString();
    }
}
