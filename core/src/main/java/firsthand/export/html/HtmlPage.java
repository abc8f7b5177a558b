package firsthand.export.html;

import firsthand.export.view.Markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The frame of every page: one file that loads nothing from anywhere and runs no script.
final class HtmlPage {
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private HtmlPage() {}

    /// Writes a page's content.
    interface Body {
        void write(Markup page);
    }

    static String of(String title, Body body) {
        Markup page = new Markup();
        page.ready("<!DOCTYPE html>\n").open("html", "lang", "en").line();
        page.open("head").line().empty("meta", "charset", "utf-8").line();
        page.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.line().empty("meta", "name", "referrer", "content", "no-referrer").line();
        page.empty("meta", "name", "generator", "content", "Firsthand").line();
        page.element("title", title).line();
        page.open("style").ready(styles()).closeLine().closeLine();
        page.open("body").line();
        page.element("a", "Skip to the content", "class", "skip", "href", "#main").line();
        page.open("main", "id", "main").line();
        body.write(page);
        page.closeLine();
        page.open("footer")
                .text("Made by Firsthand from the reports alone. What they cannot show is called ")
                .element("q", "not established")
                .text(".")
                .closeLine();
        page.closeLine().closeLine();
        return page.toString();
    }

    private static String styles() {
        try (InputStream file = HtmlPage.class.getResourceAsStream("page.css")) {
            if (file == null) throw new IllegalStateException("page.css is not in the jar");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
