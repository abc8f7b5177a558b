package firsthand.web;

/// What every page needs beside its own content: the words, the visitor's wishes and rights, the
/// addresses of the static files.
///
/// @param here the entry of the main menu that the page belongs to
/// @param title of the page, without the program's name
public final class Screen {
    private final Texts texts;
    private final Look look;
    private final Visitor visitor;
    private final String path;
    private final String here;
    private final String title;
    private final boolean signIn;

    Screen(
            Texts texts,
            Look look,
            Visitor visitor,
            String path,
            String here,
            String title,
            boolean signIn) {
        this.texts = texts;
        this.look = look;
        this.visitor = visitor;
        this.path = path;
        this.here = here;
        this.title = title;
        this.signIn = signIn;
    }

    public String t(String key) {
        return texts.text(key);
    }

    public String t(String key, Object... values) {
        return texts.text(key, values);
    }

    /// A counted text.
    public String n(String key, int n, Object... values) {
        return texts.count(key, n, values);
    }

    public String number(long n) {
        return texts.number(n);
    }

    public String language() {
        return texts.language();
    }

    public String theme() {
        return look.theme().key();
    }

    public String title() {
        return title;
    }

    public String path() {
        return path;
    }

    public boolean here(String entry) {
        return here.equals(entry);
    }

    public boolean editor() {
        return visitor.role().covers(Role.EDITOR);
    }

    /// Whether the desk knows accounts and this visitor has come in by one.
    public boolean signedIn() {
        return visitor.signedIn();
    }

    /// Whether the main menu is of any use to the visitor.
    public boolean mayRead() {
        return visitor.role().covers(Role.READER);
    }

    public boolean knowsAccounts() {
        return signIn;
    }

    public String visitor() {
        return visitor.name();
    }

    public String asset(String name) {
        return Assets.address(name);
    }

    public String nonce() {
        return Nonce.PLACEHOLDER;
    }
}
