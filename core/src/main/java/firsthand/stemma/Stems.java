package firsthand.stemma;

/// What inflected forms of one word share, roughly and in every language: its beginning.
///
/// A comparison by beginnings is crude, but it never needs to know the language, and a wrong match
/// of two words weighs little against the rest of their sentences.
final class Stems {
    private static final int KEPT = 6;

    private Stems() {}

    static String stem(String form) {
        if (form.length() > KEPT) return form.substring(0, KEPT);
        if (form.length() > 3 && form.endsWith("s") && !form.endsWith("ss")) {
            return form.substring(0, form.length() - 1);
        }
        return form;
    }
}
