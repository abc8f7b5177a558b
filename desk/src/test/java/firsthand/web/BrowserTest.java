package firsthand.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The desk in a real browser, Debian's Chromium. Left out, with a word, where there is none.
/// Pictures of the pages are kept in `target/screenshots`.
class BrowserTest {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;

    /// So that a tree and the card below it are seen together.
    private static final int TALL = 1250;

    private static final String[] VIEWS = {
        "",
        "/stemma",
        "/quotes",
        "/figures",
        "/claims",
        "/positions",
        "/commitments",
        "/timeline",
        "/reports",
        "/print"
    };

    private static final Locale LOCALE = Locale.getDefault();

    private static Playwright playwright;
    private static Browser browser;
    private static OpenDesk desk;
    private static String story;

    @BeforeAll
    static void open() throws Exception {
        Optional<Path> chromium =
                Stream.of(
                                "/usr/bin/chromium",
                                "/usr/bin/chromium-browser",
                                "/usr/bin/google-chrome")
                        .map(Path::of)
                        .filter(Files::isExecutable)
                        .findFirst();
        assumeTrue(
                chromium.isPresent(),
                "There is no Chromium, so the pages are not tried in a browser:"
                        + " apt install chromium");
        // Playwright itself lower-cases by the machine's language and fails in Turkish
        Locale.setDefault(Locale.ROOT);
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(chromium.get())
                                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
        desk = OpenDesk.onTheDam();
        story = "/stories/" + desk.story();
    }

    @AfterAll
    static void close() {
        if (browser != null) browser.close();
        if (playwright != null) playwright.close();
        Locale.setDefault(LOCALE);
    }

    private static BrowserContext context(int width, int height, ColorScheme colours) {
        return browser.newContext(
                new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setLocale("en-GB")
                        .setColorScheme(colours));
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    /// What an editor does who has never seen the desk: which outlets knew it first-hand, which
    /// quotes were altered, and a link to the proof for a colleague.
    @Test
    void anEditorFindsTheProofInFiveMinutes() {
        walk(desk, story, "");
    }

    /// The same through every other sample, and through the stories in the folders that
    /// `-Dfirsthand.walk=FOLDER:FOLDER` names.
    @Test
    void andInEveryOtherStory() throws Exception {
        List<Path> folders = new ArrayList<>();
        try (var samples = Files.list(OpenDesk.samples())) {
            samples.filter(Files::isDirectory).sorted().forEach(folders::add);
        }
        folders.removeIf(f -> f.endsWith("dam-failure"));
        assertEquals(5, folders.size());
        for (String more : System.getProperty("firsthand.walk", "").split(":")) {
            if (!more.isEmpty()) folders.add(Path.of(more));
        }
        for (Path folder : folders) {
            try (OpenDesk own = OpenDesk.empty(Limits.USUAL)) {
                own.add(OpenDesk.reports(folder));
                walk(own, "/stories/" + own.story(), folder.getFileName() + "-");
            }
        }
    }

    private static void walk(OpenDesk desk, String story, String pictures) {
        try (BrowserContext context = context(WIDTH, HEIGHT, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(desk.address("/"));
            picture(page, pictures + "stories");
            page.locator(".card h2 a[href='" + story + "']").click();
            page.waitForURL("**" + story);
            // a story that is compared for the first time renews its page until it is there
            page.locator(".first-hand").waitFor(new Locator.WaitForOptions().setTimeout(90_000));
            assertTrue(page.locator(".answer").innerText().contains("origin"));
            assertTrue(page.locator(".first-hand li").count() > 0);
            picture(page, pictures + "story");

            page.locator(".tabs").getByText("Who copied whom").click();
            page.waitForURL("**/stemma");
            Locator edge = page.locator(".drawing a.edge").first();
            edge.focus();
            Locator card = page.locator("#evidence-card");
            card.waitFor();
            page.setViewportSize(WIDTH, TALL);
            assertTrue(card.innerText().contains("%"), card.innerText());
            picture(page, pictures + "stemma");
            page.setViewportSize(WIDTH, HEIGHT);
            page.keyboard().press("Enter");
            page.waitForURL("**/compare/**");
            Locator passage = page.locator("#two article").first().locator("a.aligned").first();
            String counterpart = passage.getAttribute("href");
            passage.click();
            assertEquals(1, page.locator(counterpart).count());
            assertTrue(page.url().endsWith(counterpart));
            page.locator("#two").evaluate("both => both.scrollIntoView({behavior: 'instant'})");
            picture(page, pictures + "compare");

            page.locator(".tabs").getByText("Quotes").click();
            page.waitForURL("**/quotes");
            Locator altered =
                    page.locator("article.quote")
                            .filter(new Locator.FilterOptions().setHas(page.locator("ins")))
                            .first();
            assertTrue(altered.locator(".status.alert").count() > 0);
            assertTrue(altered.locator("table.words .differs").count() > 0);
            picture(page, pictures + "quotes");
            String proof = altered.locator(".readings a").last().getAttribute("href");
            colleagueSees(desk, proof, pictures);
        }
    }

    /// The link leads somebody else to the same words.
    private static void colleagueSees(OpenDesk desk, String proof, String pictures) {
        try (BrowserContext other = context(1280, 900, ColorScheme.LIGHT)) {
            Page page = other.newPage();
            page.navigate(desk.address(proof));
            Locator words = page.locator("[id='" + proof.substring(proof.indexOf('#') + 1) + "']");
            assertTrue(words.isVisible());
            assertTrue(words.innerText().length() > 5);
            picture(page, pictures + "proof");
        }
    }

    @Test
    void noPageHasASeriousFaultForPeopleWithDisabilities() {
        List<String> faults = new ArrayList<>();
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (BrowserContext context = context(1280, 900, colours)) {
                Page page = context.newPage();
                for (String path : paths()) {
                    // the page to print holds what the others hold, all at once
                    if (path.endsWith("/print")) continue;
                    page.navigate(desk.address(path));
                    AxeBuilder axe = new AxeBuilder(page);
                    if (colours == ColorScheme.DARK) axe.withRules(List.of("color-contrast"));
                    for (Rule rule : axe.analyze().getViolations()) {
                        boolean serious =
                                rule.getImpact().equals("serious")
                                        || rule.getImpact().equals("critical");
                        if (serious) {
                            faults.add(
                                    colours
                                            + " "
                                            + path
                                            + ": "
                                            + rule.getId()
                                            + " "
                                            + rule.getNodes().getFirst().getHtml());
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    private static List<String> paths() {
        List<String> paths = new ArrayList<>(List.of("/", "/outlets", "/sources", "/corrections"));
        paths.addAll(List.of("/glossary", "/tour", "/add", "/compare", "/nothing"));
        for (String view : VIEWS) paths.add(story + view);
        paths.add(report());
        paths.add(comparison());
        return paths;
    }

    private static String report() {
        String id =
                desk.library
                        .reports(
                                new firsthand.library.StoryId(
                                        story.substring("/stories/".length())))
                        .getFirst()
                        .report()
                        .id();
        return Addresses.report(story.substring("/stories/".length()), id);
    }

    private static String comparison() {
        var descents =
                desk.library
                        .dossier(
                                new firsthand.library.StoryId(
                                        story.substring("/stories/".length())))
                        .orElseThrow()
                        .stemma()
                        .descents();
        var e = descents.getFirst().evidence().getFirst();
        return Addresses.compare(
                story.substring("/stories/".length()), descents.getFirst().child(), e.report());
    }

    @Test
    void fitsAPhoneAndTellsTheConsoleOfNoTrouble() {
        List<String> trouble = new ArrayList<>();
        try (BrowserContext context = context(390, 844, ColorScheme.DARK)) {
            Page page = context.newPage();
            page.onConsoleMessage(
                    m -> {
                        if (m.type().equals("error") && !m.text().contains("404")) {
                            trouble.add(page.url() + ": " + m.text());
                        }
                    });
            page.onPageError(e -> trouble.add(page.url() + ": " + e));
            for (String path : paths()) {
                page.navigate(desk.address(path));
                Object wide = page.evaluate("document.documentElement.scrollWidth - innerWidth");
                if (((Number) wide).intValue() > 0) trouble.add(path + " is " + wide + " too wide");
                picture(page, "phone" + path.replaceAll("[^a-z0-9]+", "-"));
            }
        }
        assertEquals(List.of(), trouble);
    }

    @Test
    void everythingCanBeReadAndDoneWithoutJavaScript() {
        try (BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setJavaScriptEnabled(false)
                                .setLocale("de-DE"))) {
            Page page = context.newPage();
            page.navigate(desk.address(story));
            assertEquals("de", page.locator("html").getAttribute("lang"));
            page.locator(".tabs a").nth(1).click();
            assertTrue(page.locator(".tree li").count() > 5);
            page.locator(".drawing a.edge").first().press("Enter");
            assertTrue(page.locator("#two article").count() == 2);
            page.navigate(desk.address(story + "/quotes"));
            page.locator("a.put-link").first().click();
            assertTrue(page.locator("form.put-form").isVisible());
            page.selectOption("select[name=theme]", "dark");
            page.locator("form.look button").click();
            page.locator("html[data-theme=dark]").waitFor();
        }
    }

    @Test
    void theKeyboardReachesTheContentFirst() {
        try (BrowserContext context = context(1280, 900, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(desk.address(story));
            page.keyboard().press("Tab");
            assertEquals(
                    "Skip to the content", page.evaluate("document.activeElement.textContent"));
            page.keyboard().press("Enter");
            assertEquals("main", page.evaluate("document.activeElement.id"));
            page.keyboard().press("Tab");
            Object ring = page.evaluate("getComputedStyle(document.activeElement).outlineStyle");
            assertEquals("solid", ring);
        }
    }

    @Test
    void anEditorPutsSomethingRightAndTakesItBack() throws Exception {
        try (OpenDesk own = OpenDesk.empty(Limits.USUAL);
                BrowserContext context = context(1280, 900, ColorScheme.LIGHT)) {
            own.add(OpenDesk.sample("dam-failure").subList(0, 4));
            Page page = context.newPage();
            page.navigate(own.address("/stories/" + own.story() + "/quotes"));
            Locator summary = page.locator("details summary").first();
            if (page.locator("a.put-link").first().isHidden()) summary.click();
            page.locator("a.put-link").first().click();
            Locator form = page.locator("form.put-form");
            form.waitFor();
            assertTrue(page.url().endsWith("/quotes"), "the form comes into the page");
            form.locator("select").selectOption("rename");
            form.locator("input[name=name]").fill("Orla Brandt");
            form.locator("button").click();
            page.waitForURL("**/quotes");
            assertTrue(page.content().contains("Orla Brandt"));
            page.navigate(own.address("/corrections"));
            page.locator(".correction-list button").click();
            assertTrue(page.locator(".undone").isVisible());
            page.navigate(own.address("/stories/" + own.story() + "/quotes"));
            assertFalse(page.content().contains("Orla Brandt"));
        }
    }

    @Test
    void textFromRightToLeftStandsAsItIsRead() throws Exception {
        try (OpenDesk own = OpenDesk.empty(Limits.USUAL);
                BrowserContext context = context(1280, 900, ColorScheme.LIGHT)) {
            own.add(List.of(Hostile.arabic()));
            Page page = context.newPage();
            page.navigate(own.address("/reports/ar1"));
            Locator text = page.locator(".text");
            assertEquals("rtl", text.evaluate("e => getComputedStyle(e).direction"));
            assertEquals(
                    "rtl",
                    page.locator("h2").first().evaluate("e => getComputedStyle(e).direction"));
            picture(page, "right-to-left");
        }
    }

    /// Reports that carry scripts in every field: nothing of them runs or becomes markup anywhere.
    @Test
    void nothingInAReportRuns() throws Exception {
        List<String> trouble = new ArrayList<>();
        try (OpenDesk own = OpenDesk.empty(Limits.USUAL);
                BrowserContext context = context(1280, 900, ColorScheme.LIGHT)) {
            own.add(Hostile.reports());
            Page page = context.newPage();
            page.onDialog(
                    d -> {
                        trouble.add("a dialog: " + d.message());
                        d.dismiss();
                    });
            page.onConsoleMessage(
                    m -> {
                        String said = m.text();
                        if (said.contains("Content Security Policy"))
                            trouble.add(page.url() + said);
                    });
            for (String path : Hostile.paths(own)) {
                page.navigate(own.address(path));
                assertEquals(false, page.evaluate("'hacked' in window"), path);
                Object foreign = page.evaluate(Hostile.FOREIGN);
                if (!"".equals(foreign)) trouble.add(path + ": " + foreign);
            }
        }
        assertEquals(List.of(), trouble);
    }
}
