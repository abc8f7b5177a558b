package firsthand.statement;

import firsthand.language.AnalyzedText;
import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.report.Report;
import firsthand.report.StatedTime;
import firsthand.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is known of a report once its quotes and dates are found: the ground on which the finders
/// of
/// claims, meetings, commitments and positions work.
///
/// Made for one report, used by one thread.
record Material(
        Report report,
        AnalyzedText text,
        Names names,
        Speakers speakers,
        List<Quote> quotes,
        List<TimeExpression> dates) {
    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "us", "me", "our", "my");

    private static final Set<String> THIRD_PERSON = Set.of("he", "she", "it", "they");

    Material {
        quotes = List.copyOf(quotes);
        dates = List.copyOf(dates);
        for (Quote q : quotes) {
            int at = q.cue().orElse(q.span()).start();
            q.speaker().ifPresent(s -> speakers.spoke(s, at));
        }
    }

    String words() {
        return report.text();
    }

    /// The day on which the report says that it was published.
    Optional<LocalDate> published() {
        return report.published().map(StatedTime::date);
    }

    /// The expressions of time that lie in the span, in order of place.
    List<TimeExpression> datesIn(Span span) {
        return dates.stream().filter(d -> span.contains(d.span())).toList();
    }

    /// The quote in direct speech around the place; of several the shortest.
    Optional<Quote> speechAt(int offset) {
        Quote best = null;
        for (Quote q : quotes) {
            if (q.kind() == Quote.Kind.INDIRECT || !q.span().contains(offset)) continue;
            if (best == null || q.span().length() < best.span().length()) best = q;
        }
        return Optional.ofNullable(best);
    }

    /// Who is meant by the word: in direct speech "we" is who speaks.
    Optional<Speaker> who(Sentence s, Token token) {
        Optional<Quote> speech = speechAt(token.span().start());
        if (FIRST_PERSON.contains(token.lemma())) {
            return speech.flatMap(Quote::speaker)
                    .map(sp -> new Speaker(sp.name(), Optional.of(token.span())));
        }
        Optional<Speaker> reporting = reporting(token);
        return reporting.isPresent()
                ? reporting
                : organised(s, token).or(() -> speakers.speakerAt(s, token));
    }

    /// In reported speech the pronoun most often is who speaks: "the union said it would strike".
    private Optional<Speaker> reporting(Token token) {
        if (!THIRD_PERSON.contains(token.lemma())) return Optional.empty();
        Optional<Speaker> speaker = sayer(token.span());
        boolean it = token.lemma().equals("it");
        return speaker.filter(sp -> it != isPerson(sp))
                .map(sp -> new Speaker(sp.name(), Optional.of(token.span())));
    }

    private boolean isPerson(Speaker speaker) {
        return names.all().stream().anyMatch(n -> n.full().equals(speaker.name()) && n.isPerson());
    }

    /// "his party, the Civic Union,": the body that stands in apposition to a common noun.
    Optional<Speaker> organised(Sentence s, Token head) {
        if (!head.isNoun() || head.isProperNoun()) return Optional.empty();
        return s.dependent(head.index(), "appos")
                .filter(Token::isProperNoun)
                .flatMap(a -> names.at(a.span()))
                .filter(n -> !n.isPerson())
                .map(n -> new Speaker(n.full(), Optional.of(head.span())));
    }

    /// Who says what stands at the span: the speaker of the shortest quote that has it.
    Optional<Speaker> sayer(Span span) {
        Quote best = null;
        for (Quote q : quotes) {
            if (!q.span().contains(span.start()) || q.speaker().isEmpty()) continue;
            if (best == null || q.span().length() < best.span().length()) best = q;
        }
        return Optional.ofNullable(best).flatMap(Quote::speaker);
    }
}
