package firsthand.web;

import at.favre.lib.crypto.bcrypt.BCrypt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Who may come in, from a file with one account a line: `name:role:secret`. A secret is a bcrypt
/// hash of a password, or `token:` and the SHA-256 of a random token for programs. Lines that begin
/// with `#` are notes.
public final class Accounts {
    private static final int COST = 12;
    private static final int MOST_BYTES = 72;
    private static final String TOKEN = "token:";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final List<Account> all;

    private Accounts(List<Account> all) {
        this.all = List.copyOf(all);
    }

    private record Account(String name, Role role, String secret) {}

    /// @throws IOException when the file can't be read or a line is no account; the message names
    ///     the line
    public static Accounts in(Path file) throws IOException {
        List<Account> all = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) continue;
            String[] parts = line.strip().split(":", 3);
            Optional<Role> role = parts.length == 3 ? role(parts[1]) : Optional.empty();
            if (role.isEmpty() || !named(parts[0]) || parts[2].isEmpty()) {
                throw new IOException(
                        file + ", line " + number + ": an account is name:reader|editor:secret.");
            }
            all.add(new Account(parts[0], role.get(), parts[2]));
        }
        if (all.isEmpty()) throw new IOException(file + " has no account in it.");
        return new Accounts(all);
    }

    public static Optional<Role> role(String said) {
        return switch (said.toLowerCase(Locale.ROOT)) {
            case "reader" -> Optional.of(Role.READER);
            case "editor" -> Optional.of(Role.EDITOR);
            default -> Optional.empty();
        };
    }

    private static boolean named(String name) {
        return !name.isEmpty()
                && name.length() <= 60
                && name.chars()
                        .allMatch(c -> Character.isLetterOrDigit(c) || "._-".indexOf(c) >= 0);
    }

    /// A line for the file.
    ///
    /// @throws IllegalArgumentException when name or password won't do; the message says why
    public static String line(String name, Role role, char[] password) {
        if (!named(name)) {
            throw new IllegalArgumentException(
                    "A name has up to 60 letters, digits, dots, hyphens and underscores.");
        }
        int bytes = new String(password).getBytes(StandardCharsets.UTF_8).length;
        if (password.length < 10 || bytes > MOST_BYTES) {
            throw new IllegalArgumentException(
                    "A password has 10 characters at least and " + MOST_BYTES + " bytes at most.");
        }
        String hash = BCrypt.withDefaults().hashToString(COST, password);
        return name + ":" + role.name().toLowerCase(Locale.ROOT) + ":" + hash;
    }

    /// A line for a program that shows this token.
    public static String tokenLine(String name, Role role, String token) {
        if (!named(name)) throw new IllegalArgumentException("not a name: " + name);
        return name + ":" + role.name().toLowerCase(Locale.ROOT) + ":" + TOKEN + sha256(token);
    }

    /// A token that nobody guesses: 32 random bytes in letters and digits.
    public static String newToken() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// Takes a quarter of a second of work, whether or not the name is known.
    Optional<Visitor> byPassword(String name, String password) {
        char[] given = password.toCharArray();
        Account found = null;
        for (Account a : all) {
            if (a.name().equals(name) && !a.secret().startsWith(TOKEN)) found = a;
        }
        String hash =
                found == null
                        ? "$2a$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW"
                        : found.secret();
        boolean right = BCrypt.verifyer().verify(given, hash).verified;
        return right && found != null
                ? Optional.of(new Visitor(found.name(), found.role(), true))
                : Optional.empty();
    }

    Optional<Visitor> byToken(String token) {
        byte[] hash = sha256(token).getBytes(StandardCharsets.US_ASCII);
        Optional<Visitor> visitor = Optional.empty();
        for (Account a : all) {
            if (!a.secret().startsWith(TOKEN)) continue;
            byte[] known = a.secret().substring(TOKEN.length()).getBytes(StandardCharsets.US_ASCII);
            if (MessageDigest.isEqual(hash, known)) {
                visitor = Optional.of(new Visitor(a.name(), a.role(), false));
            }
        }
        return visitor;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
