package firsthand.stemma;

/// Numbers as they are compared: by their significant digits, so that "12,030", "12.030" and "12
/// 030", or "1.1 million" and "1,100,000", come out alike.
final class Numbers {
    private Numbers() {}

    /// The end of the number that starts at `start`: digits with single separators among them.
    static int end(String text, int start, int limit) {
        int i = start;
        while (i < limit) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                i++;
            } else if (".,:\u00a0\u202f".indexOf(c) >= 0
                    && i + 1 < limit
                    && Character.isDigit(text.charAt(i + 1))) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /// The digits without separators, leading and trailing zeros; a time of day after noon on the
    /// clock of twelve. `0` for zero.
    static String significant(String written) {
        String time = time(written);
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < time.length(); i++) {
            int value = Character.digit(time.charAt(i), 10);
            if (value >= 0) digits.append((char) ('0' + value));
        }
        int from = 0;
        while (from < digits.length() - 1 && digits.charAt(from) == '0') from++;
        int to = digits.length();
        while (to > from + 1 && digits.charAt(to - 1) == '0') to--;
        return digits.substring(from, to);
    }

    /// `21:15` as `9:15`: one report writes the time of day on 24 hours, its copy on 12.
    private static String time(String written) {
        int colon = written.indexOf(':');
        if (colon < 0) colon = written.indexOf('.');
        if (colon < 1 || colon > 2 || written.length() != colon + 3) return written;
        int hours = Integer.parseInt(written.substring(0, colon));
        return hours > 12 && hours < 24 ? (hours - 12) + written.substring(colon) : written;
    }
}
