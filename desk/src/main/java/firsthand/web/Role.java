package firsthand.web;

/// What a person may do at the desk. Each role may do what those before it may.
public enum Role {
    /// Nobody has signed in: only the sign-in page and the static files.
    NOBODY,
    READER,
    /// May also add reports, correct, erase and follow.
    EDITOR;

    public boolean covers(Role needed) {
        return compareTo(needed) >= 0;
    }
}
