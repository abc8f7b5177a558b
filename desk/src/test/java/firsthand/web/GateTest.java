package firsthand.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {
    private static final Gate HERE = new Gate(Settings.here(7070));

    private static int status(String method, String... headers) {
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i < headers.length; i += 2) all.put(headers[i], headers[i + 1]);
        try {
            HERE.check(method, all);
            return 200;
        } catch (Problem p) {
            return p.status();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "localhost:7070, 200",
        "LOCALHOST, 200",
        "127.0.0.1:7070, 200",
        "[::1]:7070, 200",
        "rebound.example:7070, 421",
        "localhost.evil.example, 421",
        "192.168.1.5:7070, 421",
        "'', 421",
    })
    void answersOnlyUnderItsOwnNames(String host, int expected) {
        assertEquals(expected, status("GET", "host", host));
    }

    private static final String FORM = "application/x-www-form-urlencoded";

    @ParameterizedTest
    @CsvSource({
        "its own page, http://localhost:7070, same-origin, " + FORM + ", 200",
        "another site, https://evil.example, cross-site, " + FORM + ", 403",
        "another port, http://localhost:8080, same-site, " + FORM + ", 403",
        "a sandboxed page, null, cross-site, " + FORM + ", 403",
        "origin says us but the browser says cross-site, http://localhost:7070, cross-site, "
                + FORM
                + ", 403",
    })
    void changesNothingForOtherSites(
            String what, String origin, String site, String type, int expected) {
        assertEquals(
                expected,
                status(
                        "POST",
                        "host",
                        "localhost:7070",
                        "origin",
                        origin,
                        "sec-fetch-site",
                        site,
                        "content-type",
                        type),
                what);
    }

    @Test
    void aProgramNeedsNoOriginButSendsWhatNoFormCan() {
        assertEquals(200, status("POST", "host", "localhost", "content-type", "application/json"));
        assertEquals(403, status("POST", "host", "localhost", "content-type", FORM));
        assertEquals(403, status("POST", "host", "localhost", "content-type", "text/plain"));
        assertEquals(
                200,
                status("POST", "host", "localhost", "content-type", FORM, "authorization", "x"));
    }

    @TempDir Path folder;

    @Test
    void accountsComeInByPasswordOrToken() throws IOException {
        String token = Accounts.newToken();
        Path file =
                Files.writeString(
                        folder.resolve("accounts"),
                        "# who may come in\n"
                                + Accounts.line("anna", Role.EDITOR, "correct horse".toCharArray())
                                + "\n"
                                + Accounts.tokenLine("wall", Role.READER, token)
                                + "\n");
        Accounts accounts = Accounts.in(file);
        Visitor anna = accounts.byPassword("anna", "correct horse").orElseThrow();
        assertEquals(Role.EDITOR, anna.role());
        assertTrue(accounts.byPassword("anna", "wrong horse").isEmpty());
        assertTrue(accounts.byPassword("nobody", "correct horse").isEmpty());
        assertTrue(accounts.byPassword("wall", token).isEmpty());
        assertEquals(Role.READER, accounts.byToken(token).orElseThrow().role());
        assertTrue(accounts.byToken(token + "x").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "anna:boss:hash", "anna:editor:", "an na:reader:x", ""})
    void aLineThatIsNoAccountIsNamed(String line) throws IOException {
        Path file = Files.writeString(folder.resolve("accounts"), line + "\n");
        String said = assertThrows(IOException.class, () -> Accounts.in(file)).getMessage();
        assertTrue(said.contains("line 1") || said.contains("no account"), said);
    }

    @Test
    void guessingIsSlowedDownAndSessionsEnd() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("accounts"),
                        Accounts.line("anna", Role.EDITOR, "correct horse".toCharArray()));
        Instant[] now = {Instant.parse("2026-03-01T10:00:00Z")};
        Sessions sessions = new Sessions(Accounts.in(file), () -> now[0]);
        String session = sessions.open("anna", "correct horse").orElseThrow();
        assertEquals("anna", sessions.visitor(session).orElseThrow().name());
        for (int i = 0; i < 5; i++) assertTrue(sessions.open("anna", "guess " + i).isEmpty());
        assertEquals(
                429,
                assertThrows(Problem.class, () -> sessions.open("anna", "correct horse")).status());
        now[0] = now[0].plusSeconds(301);
        assertTrue(sessions.open("anna", "correct horse").isPresent());
        now[0] = now[0].plusSeconds(13 * 3600);
        assertTrue(sessions.visitor(session).isEmpty());
    }

    @Test
    void aDeskBeyondThisMachineNeedsAccounts() {
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new Settings(
                                java.net.InetAddress.getByName("0.0.0.0"),
                                0,
                                java.util.Optional.empty(),
                                java.util.List.of(),
                                Limits.USUAL));
    }
}
