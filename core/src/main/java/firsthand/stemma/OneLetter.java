package firsthand.stemma;

/// Whether two words differ as a slip of the pen makes them differ: one letter other, missing, too
/// many, or two that changed places. Endings are left out, for they inflect.
final class OneLetter {
    private static final int ENDING = 2;

    private OneLetter() {}

    static boolean apart(String one, String other) {
        if (one.length() > other.length()) return apart(other, one);
        int more = other.length() - one.length();
        if (more > 1) return false;
        int at = 0;
        while (at < one.length() && one.charAt(at) == other.charAt(at)) at++;
        if (at == 0 || at >= one.length() - ENDING) return false;
        if (more == 1) return one.substring(at).equals(other.substring(at + 1));
        return one.substring(at + 1).equals(other.substring(at + 1)) || swapped(one, other, at);
    }

    private static boolean swapped(String one, String other, int at) {
        return one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }
}
