package firsthand.follow;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;

/// Fetches from the web, guarded: only http and https; a name is resolved once and *all* its
/// addresses must be open to us; the connection goes to one of the addresses that were checked;
/// each
/// redirect goes through the same. Where one's own network is allowed, nothing that stands outside
/// leads into it. Keeps to robots.txt and to the crawl delay it asks for.
///
/// One instance is for one run of the program and may be shared by threads: it fetches one address
/// after the other, remembers each site's robots.txt for a day, and never keeps a body. To ask
/// again
/// later: `fetch(url, body.known())`, which answers [Fetched.Unchanged] where the server says so.
public final class Fetcher {
    private static final String AGENT = "firsthand";
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofDays(7);
    private static final Duration RULES_HOLD = Duration.ofDays(1);
    private static final Duration TROUBLE_HOLDS = Duration.ofMinutes(10);
    private static final int SITES = 4096;

    /// From a name to its addresses.
    public interface Resolver {
        List<InetAddress> resolve(String host) throws UnknownHostException;
    }

    /// Why an address is closed to us; empty when it isn't.
    interface Closed {
        Optional<String> why(InetAddress address);
    }

    private final FetchLimits limits;
    private final Resolver resolver;
    private final Closed closed;
    private final Map<String, Rules> robots = new Recent<>();
    private final Map<String, Long> lastVisit = new Recent<>();

    /// A site's rules and until when they hold, in the machine's nanoseconds.
    private record Rules(BaseRobotRules rules, long until) {}

    /// Forgets what was put in longest ago.
    private static final class Recent<V> extends LinkedHashMap<String, V> {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > SITES;
        }
    }

    public Fetcher(FetchLimits limits) {
        this(limits, host -> List.of(InetAddress.getAllByName(host)));
    }

    Fetcher(FetchLimits limits, Resolver resolver) {
        this(limits, resolver, ClosedAddresses::why);
    }

    Fetcher(FetchLimits limits, Resolver resolver, Closed closed) {
        this.limits = limits;
        this.resolver = resolver;
        this.closed = closed;
    }

    /// Fetches an address that a person or a feed names.
    public Fetched fetch(String url) {
        return fetch(url, Fetched.Known.NOTHING);
    }

    /// Fetches it unless it is as we know it.
    public synchronized Fetched fetch(String url, Fetched.Known known) {
        try {
            return follow(url, known);
        } catch (Refusal r) {
            return r.at(url);
        } catch (SocketTimeoutException e) {
            return new Fetched.Refused(url, "too-slow", "The server took too long.");
        } catch (UnknownHostException e) {
            return new Fetched.Refused(url, "unreachable", "Nobody knows a machine of this name.");
        } catch (ZipException | EOFException e) {
            return new Fetched.Refused(url, "bad-answer", "The answer is broken or cut off.");
        } catch (IOException e) {
            return new Fetched.Refused(url, "unreachable", "The server can't be reached.");
        }
    }

    /// Hands a body to an address that a person named, guarded in the same way. Redirects are not
    /// followed: what is meant for one machine is not handed to another. May be called by several
    /// threads at once.
    public Posted post(String url, Map<String, String> headers, byte[] body) {
        try {
            URI at = address(url);
            Map<String, String> all = new LinkedHashMap<>();
            all.put("User-Agent", AGENT + "/1");
            all.putAll(headers);
            InetAddress machine = open(at, limits.allowPrivate()).getFirst();
            Answer answer = new Connection(limits).post(at, machine, all, body);
            if (answer.status() / 100 == 2) return new Posted.Taken();
            return new Posted.Failed("The server answers " + answer.status() + ".", after(answer));
        } catch (Refusal r) {
            return new Posted.Failed(String.valueOf(r.getMessage()), Optional.empty());
        } catch (SocketTimeoutException e) {
            return new Posted.Failed("The server took too long.", Optional.empty());
        } catch (UnknownHostException e) {
            return new Posted.Failed("Nobody knows a machine of this name.", Optional.empty());
        } catch (IOException e) {
            return new Posted.Failed("The server can't be reached.", Optional.empty());
        }
    }

    private Fetched follow(String start, Fetched.Known known) throws IOException, Refusal {
        URI url = address(start);
        boolean own = limits.allowPrivate();
        for (int hops = 0; hops <= limits.redirects(); hops++) {
            List<InetAddress> machines = open(url, own);
            own &= anyClosed(machines);
            Optional<Fetched> busy = learnRules(url, own);
            if (busy.isPresent()) return busy.get();
            BaseRobotRules rules = rules(url);
            if (!rules.isAllowed(url.toString())) {
                throw new Refusal("robots", "The site's robots.txt asks not to fetch it.");
            }
            pause(url, rules);
            Answer answer = get(url, machines.getFirst(), conditions(known));
            if (!answer.redirects()) return result(url, answer);
            url = address(url.resolve(location(answer)).toString());
        }
        throw new Refusal("too-many-redirects", "It leads on and on.");
    }

    private static URI location(Answer answer) throws Refusal {
        try {
            return new URI(answer.header("location").orElse("").strip().replace(" ", "%20"));
        } catch (URISyntaxException e) {
            throw new Refusal("bad-answer", "It leads to something that is no address.");
        }
    }

    /// The address, if it is one that we may fetch at all.
    private static URI address(String url) throws Refusal {
        try {
            URI u = new URI(url.strip().replace(" ", "%20"));
            String scheme = u.getScheme() == null ? "" : u.getScheme();
            boolean web = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
            if (!web || u.getHost() == null || u.getUserInfo() != null) {
                throw new Refusal("bad-address", "Only http and https addresses are fetched.");
            }
            return u;
        } catch (URISyntaxException e) {
            throw new Refusal("bad-address", "This is no address.");
        }
    }

    private Answer get(URI url, InetAddress machine, Map<String, String> headers)
            throws IOException, Refusal {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("User-Agent", AGENT + "/1");
        all.put(
                "Accept",
                "text/html, application/xhtml+xml, application/xml, application/json, */*;q=0.5");
        all.putAll(headers);
        return new Connection(limits).get(url, machine, all);
    }

    /// The addresses of the machine, if all of them are open to us.
    ///
    /// @param own whether one's own network is open too
    private List<InetAddress> open(URI url, boolean own) throws IOException, Refusal {
        String host = url.getHost();
        String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        List<InetAddress> addresses = resolver.resolve(name);
        if (addresses.isEmpty()) throw new UnknownHostException(host);
        for (InetAddress a : addresses) {
            Optional<String> why = own ? Optional.empty() : closed.why(a);
            if (why.isPresent()) {
                throw new Refusal(
                        "closed-address",
                        "It leads into a network that is closed to us: " + why.get() + ".");
            }
        }
        return addresses;
    }

    /// Whether a machine stands in one's own network.
    private boolean anyClosed(List<InetAddress> addresses) {
        return addresses.stream().anyMatch(a -> closed.why(a).isPresent());
    }

    private static Map<String, String> conditions(Fetched.Known known) {
        Map<String, String> headers = new LinkedHashMap<>();
        known.etag().ifPresent(e -> headers.put("If-None-Match", e));
        known.lastModified().ifPresent(m -> headers.put("If-Modified-Since", m));
        return headers;
    }

    private static Fetched result(URI url, Answer a) {
        String at = url.toString();
        if (a.status() == 304) return new Fetched.Unchanged(at);
        if (busy(a)) return new Fetched.Later(at, after(a));
        if (a.status() / 100 != 2) {
            String key = a.status() == 404 || a.status() == 410 ? "not-found" : "bad-answer";
            return new Fetched.Refused(at, key, "The server answers " + a.status() + ".");
        }
        return new Fetched.Body(
                at,
                a.header("content-type").orElse(""),
                a.body(),
                a.header("etag"),
                a.header("last-modified"));
    }

    private static String site(URI url) {
        return url.getScheme() + "://" + url.getRawAuthority();
    }

    private static boolean busy(Answer a) {
        return a.status() == 429 || a.status() == 503;
    }

    /// How long to wait: seconds, or a time on the server's own clock.
    private static Optional<Duration> after(Answer a) {
        String stated = a.header("retry-after").orElse("").strip();
        if (stated.matches("[0-9]{1,7}")) return Optional.of(bounded(Long.parseLong(stated)));
        Optional<Instant> then = time(stated);
        Instant now = a.header("date").flatMap(Fetcher::time).orElseGet(Instant::now);
        return then.map(t -> bounded(Duration.between(now, t).toSeconds()));
    }

    private static Duration bounded(long seconds) {
        return Duration.ofSeconds(Math.max(0, Math.min(seconds, LONGEST_WAIT.toSeconds())));
    }

    private static Optional<Instant> time(String httpDate) {
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(httpDate)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private BaseRobotRules rules(URI url) {
        Rules known = robots.get(site(url));
        return known == null ? new SimpleRobotRules(RobotRulesMode.ALLOW_NONE) : known.rules();
    }

    /// Fetches the site's rules unless they are known. No robots.txt (4xx) allows everything, a
    /// server in trouble (5xx) nothing for some minutes; one that asks to wait is what is returned.
    private Optional<Fetched> learnRules(URI url, boolean own) throws IOException, Refusal {
        String site = site(url);
        Rules known = robots.get(site);
        if (known != null && known.until() - System.nanoTime() > 0) return Optional.empty();
        URI at = URI.create(site + "/robots.txt");
        List<InetAddress> machines = open(at, own);
        Answer answer = get(at, machines.getFirst(), Map.of());
        for (int hops = 0; answer.redirects() && hops < limits.redirects(); hops++) {
            at = address(at.resolve(location(answer)).toString());
            machines = open(at, own && anyClosed(machines));
            answer = get(at, machines.getFirst(), Map.of());
        }
        if (busy(answer)) return Optional.of(new Fetched.Later(url.toString(), after(answer)));
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        boolean found = answer.status() / 100 == 2;
        BaseRobotRules rules =
                found
                        ? parser.parseContent(
                                at.toString(), answer.body(), "text/plain", List.of(AGENT))
                        : parser.failedFetch(answer.status());
        Duration holds = answer.status() / 100 == 5 ? TROUBLE_HOLDS : RULES_HOLD;
        robots.put(site, new Rules(rules, System.nanoTime() + holds.toNanos()));
        return Optional.empty();
    }

    /// Waits as long as the site asks between two visits, within reason.
    private void pause(URI url, BaseRobotRules rules) throws Refusal {
        Long last = lastVisit.put(site(url), System.nanoTime());
        long delay = Math.min(Math.max(0, rules.getCrawlDelay()), LONGEST_DELAY.toMillis());
        if (last == null || delay == 0) return;
        long passed = (System.nanoTime() - last) / 1_000_000;
        try {
            if (passed < delay) Thread.sleep(delay - passed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("stopped", "It was stopped while waiting.");
        }
        lastVisit.put(site(url), System.nanoTime());
    }
}
