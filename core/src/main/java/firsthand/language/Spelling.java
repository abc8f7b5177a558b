package firsthand.language;

import edu.emory.mathcs.nlp.common.constant.MetaConst;
import edu.emory.mathcs.nlp.common.util.CharUtils;
import edu.emory.mathcs.nlp.common.util.StringUtils;
import java.util.ArrayList;
import java.util.List;

/// How a word is written, in the terms in which NLP4J's classifiers were trained.
final class Spelling {
    private Spelling() {}

    /// Figures brought to "0", links to one word, marks to the plain ones, repeated marks to two.
    static String simplify(String form) {
        if (form.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) return form;
        // NLP4J's pattern for links is slow, and none is without one of these
        if (form.indexOf('.') >= 0 || form.indexOf(':') >= 0) {
            return StringUtils.toSimplifiedForm(form);
        }
        return StringUtils.collapsePunctuation(
                StringUtils.collapseDigits(StringUtils.generalizeSymbols(form)));
    }

    /// Runs of capitals as "AA", of small letters as "aa", and so on; two of each at most.
    static String shape(String simplified) {
        return StringUtils.getShape(simplified, 2);
    }

    /// NLP4J's orthographic features: which kinds of characters the word has.
    ///
    /// @param first whether it begins the sentence, where a capital says nothing
    static List<String> features(String simplified, boolean first) {
        if (simplified.equals(MetaConst.HYPERLINK)) return List.of("0");
        Counts n = new Counts(simplified);
        List<String> found = new ArrayList<>();
        if (n.upper == n.all) found.add("1");
        else if (n.lower == n.all) found.add("2");
        else if (n.digits == n.all) found.add("3");
        else if (n.marks == n.all) found.add("4");
        else if (n.digits + n.marks == n.all) found.add("5");
        else if (n.lower == 0) found.add("10");
        if (n.upper < n.all) {
            if (n.capital && !first) found.add("11");
            int inner = n.upper - (n.capital ? 1 : 0);
            if (inner == 1) found.add("12");
            else if (inner > 1) found.add("13");
        }
        if (n.digits > 0 && n.digits < n.all) found.add("6");
        if (n.stop) found.add("7");
        if (n.hyphen) found.add("8");
        if (n.marks > 0 && n.marks < n.all && !n.stop && !n.hyphen) found.add("9");
        return found;
    }

    /// How many characters of each kind a word has; only those of ASCII count as of any kind.
    private static final class Counts {
        final int all;
        final boolean capital;
        final boolean stop;
        final boolean hyphen;
        int upper;
        int lower;
        int digits;
        int marks;

        Counts(String word) {
            all = word.length();
            capital = all > 0 && CharUtils.isUpperCase(word.charAt(0));
            stop = word.indexOf('.') >= 0;
            hyphen = word.indexOf('-') >= 0;
            for (int i = 0; i < all; i++) {
                char c = word.charAt(i);
                if (CharUtils.isUpperCase(c)) upper++;
                else if (CharUtils.isLowerCase(c)) lower++;
                else if (CharUtils.isDigit(c)) digits++;
                else if (CharUtils.isPunctuation(c)) marks++;
            }
        }
    }
}
