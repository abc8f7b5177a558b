package firsthand.statement.attribution;

import firsthand.language.EntityType;
import firsthand.language.Sentence;
import firsthand.language.Token;
import java.util.Locale;
import java.util.Set;

/// Words that say when something was said and so never who said it: "Holm said Sunday".
final class TimeWords {
    private static final Set<String> DAYS =
            Set.of(
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "today",
                    "yesterday",
                    "tomorrow",
                    "tonight",
                    "morning",
                    "afternoon",
                    "evening",
                    "week",
                    "weekend",
                    "month",
                    "year");

    private TimeWords() {}

    static boolean are(Sentence s, Token t) {
        EntityType type = s.entity(t).type();
        return type == EntityType.DATE
                || type == EntityType.TIME
                || DAYS.contains(t.form().toLowerCase(Locale.ROOT));
    }
}
