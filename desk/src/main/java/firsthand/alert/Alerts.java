package firsthand.alert;

import firsthand.follow.Fetcher;
import firsthand.follow.Posted;
import firsthand.library.Alert;
import firsthand.library.AlertLog;
import firsthand.library.Library;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Looks at what is new in a library and tells those who asked. All it knows is in the library:
/// what
/// was noted is handed over at least once, and nothing is noted twice, whenever the program is
/// killed. For one thread at a time; several programs may do it for one library.
public final class Alerts {
    /// A feed shows the newest ones.
    private static final int IN_FEED = 100;

    /// How long another program leaves an alert to the one that is just handing it over.
    private static final Duration HOLD = Duration.ofMinutes(2);

    /// The wait after the first failure; it doubles with each.
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);

    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    /// After so many tries, some two days, an alert is given up; that is noted with the refusals.
    private static final int TRIES = 16;

    /// Alerts that are handed to one address at a time.
    private static final int AT_ONCE = 50;

    private final Library library;
    private final List<AlertRule> rules;
    private final Fetcher fetcher;
    private final PrintStream out;
    private final InstantSource clock;

    /// @param fetcher posts to webhooks
    /// @param out where `-` is
    public Alerts(
            Library library,
            List<AlertRule> rules,
            Fetcher fetcher,
            PrintStream out,
            InstantSource clock) {
        this.library = library;
        this.rules = List.copyOf(rules);
        this.fetcher = fetcher;
        this.out = out;
        this.clock = clock;
    }

    /// From now on the rules look at what comes; for who asks before the first report does.
    public Alerts begin() {
        for (AlertRule rule : rules) library.alerts().progress(rule.name(), rule.definition());
        return this;
    }

    /// Looks at what is new since the last time, notes what the rules ask for, and hands over what
    /// is due.
    ///
    /// @return what was noted
    public List<Alert> round() {
        List<Alert> noted = look();
        deliver();
        return noted;
    }

    private List<Alert> look() {
        if (rules.isEmpty()) return List.of();
        AlertLog log = library.alerts();
        Map<AlertRule, AlertLog.Progress> progress = new LinkedHashMap<>();
        for (AlertRule r : rules) progress.put(r, log.progress(r.name(), r.definition()));
        long now = log.change();
        List<Alert> noted = new ArrayList<>();
        boolean news = progress.values().stream().anyMatch(p -> p.seen() < now);
        if (news) {
            new Search(library, progress, clock.instant().truncatedTo(ChronoUnit.SECONDS))
                    .run((rule, alert) -> log.note(alert, addresses(rule)).ifPresent(noted::add));
            log.seen(rules.stream().map(AlertRule::name).toList(), now);
        }
        return noted;
    }

    /// What each rule would tell if it had been there from the beginning. Nothing is noted or
    /// handed over.
    public List<Alert> rehearse() {
        Map<AlertRule, AlertLog.Progress> progress = new LinkedHashMap<>();
        for (AlertRule r : rules) progress.put(r, new AlertLog.Progress(0, 0));
        List<Alert> found = new ArrayList<>();
        new Search(library, progress, clock.instant()).run((rule, alert) -> found.add(alert));
        return found;
    }

    private static List<String> addresses(AlertRule rule) {
        return rule.to().stream()
                .filter(t -> !(t instanceof Target.Feed))
                .map(Target::toString)
                .distinct()
                .toList();
    }

    /// Brings feeds up to date, prints, and posts what is due.
    public void deliver() {
        writeFeeds();
        for (Target target : targets()) if (!(target instanceof Target.Feed)) handOver(target);
    }

    /// Writes the feeds as the library remembers them, without what was erased since.
    public void writeFeeds() {
        for (Target target : targets()) {
            if (target instanceof Target.Feed feed)
                FeedFile.write(feed, library.alerts().told(toldTo(feed), IN_FEED));
        }
    }

    private Collection<Target> targets() {
        Map<String, Target> targets = new LinkedHashMap<>();
        for (AlertRule r : rules) for (Target t : r.to()) targets.put(t.toString(), t);
        return targets.values();
    }

    private List<String> toldTo(Target target) {
        return rules.stream().filter(r -> r.to().contains(target)).map(AlertRule::name).toList();
    }

    /// In the order in which they were noted; a server that fails is left alone until its time has
    /// come.
    private void handOver(Target target) {
        AlertLog log = library.alerts();
        for (int i = 0; i < AT_ONCE; i++) {
            Optional<AlertLog.Delivery> next = log.claim(target.toString(), clock.instant(), HOLD);
            if (next.isEmpty()) return;
            AlertLog.Delivery delivery = next.get();
            Posted posted = handOver(target, delivery.alert());
            switch (posted) {
                case Posted.Taken t -> log.done(delivery);
                case Posted.Failed f -> {
                    failed(delivery, f);
                    return;
                }
            }
        }
    }

    private Posted handOver(Target target, Alert alert) {
        return switch (target) {
            case Target.Feed f -> new Posted.Taken();
            case Target.Output o -> {
                out.println(AlertJson.of(alert));
                out.flush();
                yield new Posted.Taken();
            }
            case Target.Webhook w -> post(w, alert, secret(alert.rule()));
        };
    }

    private Posted post(Target.Webhook w, Alert alert, Optional<String> secret) {
        byte[] body = Webhook.body(alert);
        return fetcher.post(
                w.address(), Webhook.headers(alert, body, secret, clock.instant()), body);
    }

    private Optional<String> secret(String rule) {
        return rules.stream()
                .filter(r -> r.name().equals(rule))
                .findFirst()
                .flatMap(AlertRule::secret);
    }

    private void failed(AlertLog.Delivery delivery, Posted.Failed f) {
        if (delivery.tries() >= TRIES) {
            library.refuse(
                    delivery.target(),
                    "alert-not-delivered",
                    "“" + delivery.alert().rule() + "” is given up: " + f.reason());
            library.alerts().done(delivery);
            return;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(20, delivery.tries() - 1));
        Duration asked = f.after().orElse(Duration.ZERO);
        if (asked.compareTo(wait) > 0) wait = asked;
        if (wait.compareTo(LONGEST_WAIT) > 0) wait = LONGEST_WAIT;
        library.alerts().again(delivery, clock.instant(), wait);
    }

    /// Hands a made-up alert to every target that is not a feed.
    ///
    /// @return what became of it, by target
    public Map<String, Posted> trial() {
        Map<String, Posted> became = new LinkedHashMap<>();
        Instant now = clock.instant();
        for (AlertRule rule : rules) {
            Alert alert = Search.trial(rule, now);
            for (Target t : rule.to()) {
                if (t instanceof Target.Feed) continue;
                became.put(rule.name() + " to " + t, handOver(t, alert));
            }
        }
        return became;
    }
}
