package firsthand.collation;

import firsthand.statement.name.Name;
import java.util.List;

/// How a name is written in a story: its folded words without titles, and what it names as far as
/// the reports tell.
///
/// @param words one at least
record NameForm(List<String> words, Name.Kind kind, Name.Sex sex) {
    NameForm {
        words = List.copyOf(words);
    }

    boolean isSingle() {
        return words.size() == 1;
    }

    String first() {
        return words.getFirst();
    }

    String last() {
        return words.getLast();
    }

    boolean mayBePerson() {
        return kind != Name.Kind.ORGANIZATION;
    }

    boolean mayBeBody() {
        return kind != Name.Kind.PERSON;
    }
}
