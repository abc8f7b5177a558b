package firsthand.statement;

import firsthand.text.Span;

/// Something that one report says, with the span of its words in the report's text.
public sealed interface Statement
        permits Quote, Figure, TimeExpression, Claim, Meeting, Commitment, Position {
    Span span();
}
