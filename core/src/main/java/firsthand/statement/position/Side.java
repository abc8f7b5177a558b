package firsthand.statement.position;

import firsthand.language.Token;
import firsthand.statement.Position;

/// A side that a verb takes.
///
/// @param word the word that takes the side: the verb, or a noun or adjective with it
/// @param issue the head of what it is about
record Side(Token verb, Token word, Token issue, Position.Stance stance) {
    Side(Token verb, Token issue, Position.Stance stance) {
        this(verb, verb, issue, stance);
    }
}
