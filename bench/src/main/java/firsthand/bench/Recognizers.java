package firsthand.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import firsthand.report.Report;
import firsthand.report.StatedTime;
import firsthand.statement.Figure;
import firsthand.statement.TimeExpression;
import firsthand.statement.figure.FigureFinder;
import firsthand.statement.number.Numeral;
import firsthand.statement.number.Numerals;
import firsthand.statement.number.Words;
import firsthand.statement.time.DateFinder;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/// Measures numbers, figures and dates against the test cases of Microsoft Recognizers-Text, whose
/// folder is the argument: for each model the share of cases in which exactly the expected
/// expressions were found, with the same text and value. Cases that their own implementations don't
/// support are left out; so are expressions without a value. A second argument `-v` lists what
/// went wrong.
///
/// Their dates keep prepositions inside a range's text and ours don't, so both are compared without
/// leading small words; a date is right when its value is one of theirs or covers the same days.
/// Three conventions of TIMEX3 differ from theirs and count as the same: a time of day has its
/// minutes (`T17:00` is their `T17`), "two months ago" is a month and theirs is a day in it, and an
/// unknown number ("a few hours", `PTXH`) is three to them.
public final class Recognizers {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final BigDecimal NEAR = new BigDecimal("0.000001");
    private final boolean verbose;

    /// Something that was found: its words and its value.
    private record Found(String text, Object value) {}

    /// One model's cases: how what was found is got from the input, and when it is right.
    private record Model(String file, Finder finder, BiPredicate<JsonNode, Object> right) {}

    private interface Finder {
        List<Found> find(JsonNode test);
    }

    private Recognizers(boolean verbose) {
        this.verbose = verbose;
    }

    public static void main(String[] args) throws IOException {
        var measure = new Recognizers(args.length > 1 && args[1].equals("-v"));
        Map<String, Double> shares = new LinkedHashMap<>();
        for (Model model : measure.models()) {
            Path file = Path.of(args[0]).resolve(model.file());
            if (Files.exists(file)) shares.put(model.file(), measure.share(file, model));
        }
        shares.forEach((name, share) -> System.out.printf(Locale.ROOT, "%.4f %s%n", share, name));
    }

    private List<Model> models() {
        String units = "NumberWithUnit/";
        return List.of(
                new Model("Number/NumberModel.json", this::numerals, this::sameNumber),
                new Model(
                        "Number/PercentModel.json",
                        t -> figures(t, this::isPercent),
                        this::sameNumber),
                new Model(
                        units + "CurrencyModel.json",
                        t -> figures(t, this::isMoney),
                        this::sameNumber),
                new Model(units + "AgeModel.json", t -> figures(t, this::isAge), this::sameNumber),
                new Model(
                        units + "DimensionModel.json",
                        t -> figures(t, this::isMeasure),
                        this::sameNumber),
                new Model(
                        units + "TemperatureModel.json",
                        t -> figures(t, this::isWarmth),
                        this::sameNumber),
                new Model("DateTime/DateTimeModel.json", this::dates, this::sameTime));
    }

    private double share(Path file, Model model) throws IOException {
        int right = 0;
        int all = 0;
        String text = Files.readString(file);
        for (JsonNode test : JSON.readTree(text.startsWith("\ufeff") ? text.substring(1) : text)) {
            if (isUnsupported(test)) continue;
            all++;
            if (isRight(test, model)) right++;
        }
        return all == 0 ? 0 : (double) right / all;
    }

    private static boolean isUnsupported(JsonNode test) {
        for (var names = test.fieldNames(); names.hasNext(); ) {
            if (names.next().startsWith("NotSupported")) return true;
        }
        return false;
    }

    private boolean isRight(JsonNode test, Model model) {
        List<Found> found = model.finder().find(test);
        List<Found> left = new ArrayList<>(found);
        int expected = 0;
        int met = 0;
        for (JsonNode result : test.path("Results")) {
            if (!hasValue(result)) continue;
            expected++;
            List<Found> ends = rangeEnds(result, left);
            if (!ends.isEmpty()) {
                left.removeAll(ends);
                met++;
                continue;
            }
            Optional<Found> hit = left.stream().filter(f -> isSame(result, f, model)).findFirst();
            if (hit.isPresent() && left.remove(hit.get())) met++;
        }
        boolean right = met == expected && left.isEmpty();
        if (!right && verbose) {
            System.out.println(
                    model.file()
                            + " | "
                            + test.path("Input").asText()
                            + " | "
                            + test.path("Results").findValuesAsText("Text")
                            + " "
                            + test.path("Results").findValuesAsText("value")
                            + test.path("Results").findValuesAsText("timex")
                            + " | "
                            + found);
        }
        return right;
    }

    /// A range of theirs is two expressions to TIMEX3, its ends: those two, if they are right.
    private static List<Found> rangeEnds(JsonNode result, List<Found> left) {
        String text = bare(result.path("Text").asText());
        for (int i = 0; i + 1 < left.size(); i++) {
            if (!(left.get(i).value() instanceof TimeExpression a)) return List.of();
            TimeExpression b = (TimeExpression) left.get(i + 1).value();
            boolean inside =
                    text.contains(bare(left.get(i).text()))
                            && text.endsWith(bare(left.get(i + 1).text()));
            if (!inside) continue;
            for (JsonNode one : result.path("Resolution").path("values")) {
                boolean first = isAt(one.path("start").asText(), a, false);
                if (first && isAt(one.path("end").asText(), b, true)) {
                    return List.of(left.get(i), left.get(i + 1));
                }
            }
        }
        return List.of();
    }

    private static boolean isAt(String theirs, TimeExpression ours, boolean end) {
        String iso = theirs.replace(' ', 'T');
        if (ours.value().contains("T")) {
            int t = ours.value().indexOf('T');
            return iso.startsWith(ours.value()) || iso.startsWith(ours.value().substring(t + 1));
        }
        var first = ours.firstDay();
        boolean same = first.isPresent() && iso.startsWith(first.get().toString());
        return same
                || end
                        && ours.lastDay()
                                .filter(d -> iso.startsWith(d.plusDays(1).toString()))
                                .isPresent();
    }

    private static boolean hasValue(JsonNode result) {
        JsonNode resolution = result.path("Resolution");
        return resolution.has("values") || resolution.path("value").isTextual();
    }

    private boolean isSame(JsonNode result, Found found, Model model) {
        String text = result.path("Text").asText();
        boolean words = bare(text).equals(bare(found.text()));
        return words && model.right().test(result.path("Resolution"), found.value());
    }

    /// The text in lower case without white space and leading small words.
    private static String bare(String text) {
        String s = text.toLowerCase(Locale.ROOT).strip();
        for (boolean again = true; again; ) {
            again = false;
            for (String small :
                    new String[] {
                        "the ",
                        "on ",
                        "in ",
                        "at ",
                        "from ",
                        "by ",
                        "for ",
                        "since ",
                        "before ",
                        "after ",
                        "between ",
                        "starting ",
                        "within ",
                        "beginning ",
                        "no later than ",
                        "later than ",
                        "earlier than ",
                        "greater than ",
                        "less than ",
                        "as early as ",
                        "as late as ",
                        "until ",
                        "sometime "
                    }) {
                if (!s.startsWith(small)) continue;
                s = s.substring(small.length()).strip();
                again = true;
            }
        }
        return s.replaceAll("\\s", "");
    }

    // what we find

    private List<Found> numerals(JsonNode test) {
        Words words = Words.of(test.path("Input").asText());
        Numerals numerals = Numerals.in("en");
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Optional<Numeral> n =
                    numerals.at(words, i).filter(x -> x.kind() != Numeral.Kind.ORDINAL);
            if (n.isPresent() && isUnitGlued(words, n.get())) {
                i = n.get().to() + 1;
                continue;
            }
            n.ifPresent(x -> found.add(new Found(words.text(x.from(), x.to()), x.value())));
            i = n.map(Numeral::to).orElse(i + 1);
        }
        return found;
    }

    /// "180ml": to them no number, but part of a measure.
    private static boolean isUnitGlued(Words words, Numeral n) {
        return n.inDigits() && words.isWord(n.to()) && words.glued(n.to());
    }

    private List<Found> figures(JsonNode test, java.util.function.Predicate<Figure> kind) {
        String text = test.path("Input").asText();
        return new FigureFinder()
                .find(Report.of("r", text).withLanguage("en")).stream()
                        .filter(kind)
                        .map(f -> new Found(f.span().of(text), f.value()))
                        .toList();
    }

    private boolean isPercent(Figure f) {
        return f.type() == Figure.Type.PERCENT;
    }

    private boolean isMoney(Figure f) {
        return f.type() == Figure.Type.MONEY;
    }

    private boolean isAge(Figure f) {
        return switch (f.unit()) {
            case "a", "mo", "wk", "d" -> true;
            default -> false;
        };
    }

    private boolean isWarmth(Figure f) {
        return switch (f.unit()) {
            case "Cel", "[degF]", "deg" -> true;
            default -> false;
        };
    }

    /// A figure with a unit that is neither money, percent, time nor a counted noun.
    private boolean isMeasure(Figure f) {
        boolean unit = MEASURES.contains(f.unit());
        return unit && f.type() == Figure.Type.QUANTITY;
    }

    private static final java.util.Set<String> MEASURES =
            java.util.Set.of(
                    "km2", "m2", "ha", "ft2", "mi2", "acre", "mm", "cm", "m", "km", "in", "ft",
                    "yd", "mi", "nmi", "L", "mL", "ML", "gal", "bbl", "m3", "ft3", "pt", "kg", "t",
                    "g", "mg", "ug", "oz", "lb", "km/h", "mi/h", "m/s", "kn", "GB", "MB", "TB",
                    "kB", "bit", "dm", "Mbit/s", "Gbit/s", "MW", "GW", "kW", "W", "kWh");

    private List<Found> dates(JsonNode test) {
        String text = test.path("Input").asText();
        String now = test.path("Context").path("ReferenceDateTime").asText();
        Report plain = Report.of("r", text).withLanguage("en");
        Report report =
                new Report(
                        "r",
                        plain.outlet(),
                        plain.url(),
                        plain.title(),
                        plain.author(),
                        StatedTime.parse(now.length() > 19 ? now.substring(0, 19) : now),
                        "en",
                        text,
                        List.of(),
                        List.of());
        return new DateFinder()
                .find(report).stream().map(t -> new Found(t.span().of(text), t)).toList();
    }

    // when it is right

    private boolean sameNumber(JsonNode resolution, Object value) {
        try {
            BigDecimal expected =
                    new BigDecimal(resolution.path("value").asText().replace("%", ""));
            BigDecimal off = expected.subtract((BigDecimal) value).abs();
            return off.compareTo(expected.abs().multiply(NEAR)) <= 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private boolean sameTime(JsonNode resolution, Object value) {
        TimeExpression t = (TimeExpression) value;
        int clock = t.value().indexOf('T');
        for (JsonNode one : resolution.path("values")) {
            String expected = one.path("value").asText();
            String timex = one.path("timex").asText();
            if (timex.equals(t.value()) || timex.equals(t.value().replace('X', '3'))) return true;
            if (clock > 0 && sameClock(timex, t.value().substring(clock))) return true;
            if (sameClock(timex, t.value()) || isPartOf(one, t, clock)) return true;
            if (isAgo(t) && expected.startsWith(t.value()) && expected.length() == 10) return true;
            String iso = expected.replace(' ', 'T');
            if (iso.equals(t.value())
                    || iso.startsWith(t.value()) && iso.length() > 10 && t.value().contains("T")) {
                return true;
            }
            if (timex.endsWith("," + t.value() + ")")) return true;
            if (sameDays(one, t) || sameSeconds(expected, t)) return true;
        }
        return false;
    }

    /// `T17:00` is their `T17`.
    private static boolean sameClock(String theirs, String ours) {
        return theirs.equals(ours) || ours.equals(theirs + ":00") && theirs.contains("T");
    }

    /// The same part of the same day: their `XXXX-WXX-2TMO` that starts on 2016-11-08.
    private static boolean isPartOf(JsonNode one, TimeExpression t, int clock) {
        if (clock <= 0 || clock + 3 != t.value().length()) return false;
        boolean part = one.path("timex").asText().endsWith(t.value().substring(clock));
        return part && one.path("start").asText().startsWith(t.value().substring(0, clock));
    }

    /// A week, month or year that is told by its distance.
    private static boolean isAgo(TimeExpression t) {
        return t.type() == TimeExpression.Type.DATE && t.value().length() < 10;
    }

    /// Durations are seconds to them.
    private static boolean sameSeconds(String seconds, TimeExpression t) {
        if (t.type() != TimeExpression.Type.DURATION || seconds.isEmpty()) return false;
        var parts = java.util.regex.Pattern.compile("P(T?)([0-9.]+)([A-Z])").matcher(t.value());
        if (!parts.matches()) return false;
        long unit =
                switch (parts.group(1) + parts.group(3)) {
                    case "TS" -> 1;
                    case "TM" -> 60;
                    case "TH" -> 3600;
                    case "D" -> 86_400;
                    case "W" -> 604_800;
                    case "M" -> 2_592_000;
                    default -> 31_536_000;
                };
        BigDecimal ours = new BigDecimal(parts.group(2)).multiply(BigDecimal.valueOf(unit));
        try {
            return new BigDecimal(seconds).compareTo(ours) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /// Their end is the first day behind the range.
    private static boolean sameDays(JsonNode one, TimeExpression t) {
        if (t.firstDay().isEmpty() || t.lastDay().isEmpty()) return false;
        String first = one.path("start").asText();
        String behind = one.path("end").asText();
        if (behind.isEmpty()) {
            return first.startsWith(t.firstDay().get().toString())
                    || first.startsWith(t.lastDay().get().plusDays(1).toString());
        }
        if (first.isEmpty()) {
            return behind.startsWith(t.firstDay().get().toString())
                    || behind.startsWith(t.lastDay().get().plusDays(1).toString());
        }
        return first.startsWith(t.firstDay().get().toString())
                && behind.startsWith(t.lastDay().get().plusDays(1).toString());
    }
}
