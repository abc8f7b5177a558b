package firsthand.web.view;

/// How pressing a status is; never told by colour alone.
public enum Tone {
    ALERT("alert"),
    NOTE("note"),
    CALM("calm");

    private final String style;

    Tone(String style) {
        this.style = style;
    }

    public String style() {
        return style;
    }
}
