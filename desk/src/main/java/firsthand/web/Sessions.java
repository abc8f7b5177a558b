package firsthand.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/// Who is signed in, and how many wrong passwords came lately. Kept in memory: a restart signs
/// everybody out.
final class Sessions {
    static final String COOKIE = "firsthand-session";
    private static final Duration LASTS = Duration.ofHours(12);
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final int TRIES = 5;
    private static final int MOST = 10_000;

    private final Accounts accounts;
    private final InstantSource clock;
    private final Map<String, Session> open = new HashMap<>();
    private final Map<String, Tries> wrong = new HashMap<>();
    private final Semaphore one = new Semaphore(1);

    private record Session(Visitor visitor, Instant until) {}

    private record Tries(int count, Instant last) {}

    Sessions(Accounts accounts, InstantSource clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /// A new session's secret; empty when name or password is wrong.
    ///
    /// @throws Problem when there were too many wrong tries for this name
    Optional<String> open(String name, String password) {
        Instant now = clock.instant();
        synchronized (this) {
            Tries tries = wrong.get(name);
            if (tries != null && tries.count() >= TRIES && now.isBefore(tries.last().plus(PAUSE))) {
                throw new Problem(
                        429, "too-many-tries", "Too many wrong passwords. Wait five minutes.");
            }
        }
        // one at a time, so that guessing can't use up the machine
        one.acquireUninterruptibly();
        Optional<Visitor> visitor;
        try {
            visitor = accounts.byPassword(name, password);
        } finally {
            one.release();
        }
        return remember(name, visitor, now);
    }

    private synchronized Optional<String> remember(
            String name, Optional<Visitor> visitor, Instant now) {
        if (visitor.isEmpty()) {
            if (wrong.size() >= MOST) wrong.clear();
            Tries before = wrong.get(name);
            int tries =
                    before != null && now.isBefore(before.last().plus(PAUSE))
                            ? before.count() + 1
                            : 1;
            wrong.put(name, new Tries(tries, now));
            return Optional.empty();
        }
        wrong.remove(name);
        forgetOld(now);
        if (open.size() >= MOST) throw new Problem(503, "full", "Too many people are signed in.");
        String secret = Accounts.newToken();
        open.put(secret, new Session(visitor.get(), now.plus(LASTS)));
        return Optional.of(secret);
    }

    private void forgetOld(Instant now) {
        Iterator<Session> all = open.values().iterator();
        while (all.hasNext()) if (all.next().until().isBefore(now)) all.remove();
    }

    synchronized Optional<Visitor> visitor(String secret) {
        Session session = open.get(secret);
        return session == null || session.until().isBefore(clock.instant())
                ? Optional.empty()
                : Optional.of(session.visitor());
    }

    Optional<Visitor> program(String token) {
        return accounts.byToken(token);
    }

    synchronized void close(String secret) {
        open.remove(secret);
    }

    /// @param secure whether the browser came by https
    static String cookie(String secret, boolean secure) {
        return COOKIE
                + "="
                + secret
                + "; Path=/; Max-Age="
                + (secret.isEmpty() ? 0 : LASTS.toSeconds())
                + "; SameSite=Strict; HttpOnly"
                + (secure ? "; Secure" : "");
    }
}
