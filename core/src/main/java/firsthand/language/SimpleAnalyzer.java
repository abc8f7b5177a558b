package firsthand.language;

import firsthand.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A language without a model: sentences by its punctuation, tokens by their characters, names by
/// their capitals. A parse has neither tags nor heads.
final class SimpleAnalyzer implements SentenceAnalyzer {
    /// Small words that stand inside names.
    private static final Set<String> PARTICLES =
            Set.of(
                    "von", "vom", "zu", "zum", "van", "der", "den", "de", "du", "des", "del",
                    "della", "di", "da", "do", "dos", "das", "la", "le", "el", "bin", "ibn", "ten",
                    "ter", "l'", "d'", "l’", "d’");

    private final Punctuation language;
    private final SentenceBreaker breaker;

    SimpleAnalyzer(Punctuation language) {
        this.language = language;
        this.breaker = new SentenceBreaker(language);
    }

    @Override
    public List<Span> sentences(CharSequence text, Span within) {
        return breaker.sentences(text, within);
    }

    @Override
    public Sentence tokens(String text, Span sentence) {
        List<Token> found = new ArrayList<>();
        for (Span span : spans(text, sentence)) {
            found.add(EnglishAnalyzer.bare(found.size(), span, span.of(text)));
        }
        return new Sentence(sentence, found, () -> EntityTag.none(found.size()));
    }

    @Override
    public Sentence parse(String text, Span sentence) {
        List<Token> tokens = tokens(text, sentence).tokens();
        return new Sentence(sentence, tokens, () -> names(tokens));
    }

    private List<EntityTag> names(List<Token> tokens) {
        List<String> forms = tokens.stream().map(Token::form).toList();
        List<EntityTag> found = new ArrayList<>();
        for (int i = 0; i < forms.size(); ) {
            int end = nameEnd(forms, i);
            EntityType type = afterTitle(forms, i) ? EntityType.PERSON : EntityType.UNKNOWN;
            for (int k = i; k < Math.max(end, i + 1); k++) {
                found.add(end > i ? new EntityTag(type, k == i) : EntityTag.NONE);
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }

    private List<Span> spans(String text, Span sentence) {
        List<Span> found = new ArrayList<>();
        for (int[] t : SimpleTokens.of(text, sentence.start(), sentence.end())) {
            int cut = language.elides() ? afterElision(text, t[0], t[1]) : t[0];
            if (cut > t[0]) found.add(new Span(t[0], cut));
            found.add(new Span(cut, t[1]));
        }
        return found;
    }

    /// The index after an article or preposition that lost its vowel, "l'" or "dell'"; `from` if
    /// there is none.
    private static int afterElision(String text, int from, int to) {
        for (int i = from + 1; i < Math.min(to - 1, from + 7); i++) {
            if (text.charAt(i) == '\'' || text.charAt(i) == '\u2019') return i + 1;
        }
        return from;
    }

    /// The index after the name that begins with word number `from`; `from` itself if none does.
    private int nameEnd(List<String> forms, int from) {
        if (!isCapitalized(forms.get(from)) || isTitle(forms.get(from))) return from;
        boolean first = beginsClause(forms, from);
        if (first && language.starters().contains(forms.get(from))) return from;
        int end = from + 1;
        int capitals = 1;
        for (int i = end; i < forms.size(); i++) {
            if (isCapitalized(forms.get(i))) {
                capitals++;
                end = i + 1;
            } else if (!PARTICLES.contains(forms.get(i)) || i - end > 1) {
                break;
            }
        }
        boolean certain = capitals > 1 || isAcronym(forms.get(from)) || afterTitle(forms, from);
        return certain || !first && !language.nounsHaveCapitals() ? end : from;
    }

    /// Whether the word's capital may come from its place: first, or behind a mark that opens.
    private static boolean beginsClause(List<String> forms, int i) {
        return i == 0 || "\"'“‘«„‚‹:([-–—•¿¡".contains(forms.get(i - 1).substring(0, 1));
    }

    private boolean afterTitle(List<String> forms, int i) {
        int title = i > 0 && forms.get(i - 1).equals(".") ? i - 2 : i - 1;
        return title >= 0 && isTitle(forms.get(title));
    }

    private boolean isTitle(String form) {
        return language.titles().contains(form.toLowerCase(Locale.ROOT));
    }

    /// "Apple", "iPhone".
    private static boolean isCapitalized(String form) {
        return Character.isLetter(form.codePointAt(0))
                && form.codePoints().limit(3).anyMatch(Character::isUpperCase);
    }

    /// "NATO", "EU", "G20".
    private static boolean isAcronym(String form) {
        return form.length() > 1
                && form.length() < 8
                && form.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }
}
