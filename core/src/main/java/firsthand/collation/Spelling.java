package firsthand.collation;

/// Gives the spellings and forms of a word one key: British and American spelling, plural and
/// singular, tenses of regular verbs. A key is for comparing only; it need not be a word.
final class Spelling {
    private Spelling() {}

    /// The key of a folded word.
    static String key(String folded) {
        if (folded.length() < 4) return folded;
        return american(stem(folded));
    }

    private static String stem(String w) {
        String s = w;
        if (s.endsWith("ies") && s.length() > 4) s = cut(s, 3) + "y";
        else if (s.endsWith("sses")) s = cut(s, 2);
        else if (s.endsWith("s") && !s.endsWith("ss") && !s.endsWith("us") && !s.endsWith("is")) {
            s = cut(s, 1);
        }
        if (s.endsWith("ied") && s.length() > 4) return cut(s, 3) + "y";
        if (s.endsWith("ing") && s.length() > 5) return undouble(cut(s, 3));
        if (s.endsWith("ed") && s.length() > 4) return undouble(cut(s, 2));
        if (s.endsWith("ly") && s.length() > 5) return cut(s, 2);
        if (s.endsWith("e") && s.length() > 3) return cut(s, 1);
        return s;
    }

    private static String american(String stem) {
        String s = stem;
        s = s.replace("our", "or").replace("isation", "ization").replace("yse", "yze");
        if (s.endsWith("is") && s.length() > 4) s = cut(s, 1) + "z";
        if (s.endsWith("tr") && s.length() > 4) s = cut(s, 1) + "er";
        if (s.endsWith("ntr")) s = cut(s, 1) + "ter";
        if (s.endsWith("qu")) s = cut(s, 2) + "k";
        if (s.endsWith("eck")) s = cut(s, 2) + "k";
        if (s.endsWith("ogu")) s = cut(s, 1);
        if (s.endsWith("amm")) s = cut(s, 1);
        if (s.endsWith("enc") && s.length() > 5) s = cut(s, 1) + "s";
        return s.replace("ll", "l");
    }

    private static String undouble(String s) {
        int n = s.length();
        boolean doubled =
                n > 3
                        && s.charAt(n - 1) == s.charAt(n - 2)
                        && "lnprtgmbd".indexOf(s.charAt(n - 1)) >= 0;
        return doubled ? cut(s, 1) : s.endsWith("e") ? cut(s, 1) : s;
    }

    private static String cut(String s, int letters) {
        return s.substring(0, s.length() - letters);
    }
}
