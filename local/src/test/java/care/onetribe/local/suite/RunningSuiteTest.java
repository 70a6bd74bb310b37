package care.onetribe.local.suite;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.local.LocalProblem;
import care.onetribe.local.Ports;
import care.onetribe.local.issuer.TokenRequests;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One suite for all of these; whoever ends a part of it starts that again. */
class RunningSuiteTest {

    @TempDir private static Path home;
    private static Path data;
    private static Suite suite;

    @BeforeAll
    static void startSuite() throws IOException {
        PretendApplication.packageAllIn(home);
        data = home.resolve(".onetribe");
        suite = start();
    }

    @AfterAll
    static void endSuite() {
        suite.close();
    }

    @Test
    void everyPartIsReadyWhenTheSuiteIs() throws Exception {
        for (var application : Application.values()) {
            assertEquals(200, get(suite.url(application)));
        }
        assertFalse(new TokenRequests(suite.issuerUrl()).token("ada").isEmpty());
    }

    @Test
    void anApplicationIsToldItsOwnDatabaseAndNoOtherPassword() throws IOException {
        var coaching = log("coaching-service");
        assertTrue(coaching.contains("ONETRIBE_DB_URL=" + suite.databaseUrl()), coaching);
        assertTrue(coaching.contains("ONETRIBE_DB_USER=coaching"), coaching);
        assertTrue(coaching.contains("ONETRIBE_SERVICE_CLIENT_ID=coaching-service"), coaching);
        assertTrue(
                coaching.contains("ONETRIBE_TICKET_URL=" + suite.url(Application.TICKET)),
                coaching);
        assertFalse(log("gateway").contains("ONETRIBE_DB_PASSWORD"));
    }

    @Test
    void onlyCoachingIsToldWhatDayPagesAreSealedWith() throws IOException {
        assertTrue(log("coaching-service").contains("ONETRIBE_DAY_KEYS=local:"));
        assertFalse(log("ticket-service").contains("ONETRIBE_DAY_KEYS"));
        assertFalse(log("gateway").contains("ONETRIBE_DAY_KEYS"));
    }

    @Test
    void onlyTheirOwnerReadsThePasswords() throws IOException {
        assertEquals(
                Set.of(OWNER_READ, OWNER_WRITE),
                Files.getPosixFilePermissions(data.resolve("credentials")));
    }

    @Test
    void aKilledApplicationCanBeStartedAgain() throws Exception {
        suite.kill(Application.TICKET);
        assertThrows(IOException.class, () -> get(suite.url(Application.TICKET)));

        suite.start(Application.TICKET);

        assertEquals(200, get(suite.url(Application.TICKET)));
    }

    @Test
    void anApplicationCanBeStartedWithVariablesInsteadOfThoseOfTheSuite() throws IOException {
        suite.kill(Application.RECOGNITION);

        suite.start(Application.RECOGNITION, Map.of("ONETRIBE_DB_URL", "jdbc:mariadb://elsewhere"));

        var log = log("recognition-service");
        assertTrue(log.contains("ONETRIBE_DB_URL=jdbc:mariadb://elsewhere"), log);
        assertTrue(log.contains("ONETRIBE_DB_USER=recognition"), log);
    }

    @Test
    void aSecondProcessOfAnApplicationHasPortsOfItsOwnAndTheSameDatabase() throws Exception {
        var replica = suite.startReplica(Application.COACHING, Map.of("ONETRIBE_SECOND", "yes"));

        assertEquals(200, get(replica.url()));
        assertEquals(200, get(suite.url(Application.COACHING)));
        var log = log("coaching-service-" + URI.create(replica.url()).getPort());
        assertTrue(log.contains("ONETRIBE_SECOND=yes"), log);
        assertTrue(log.contains("ONETRIBE_DB_URL=" + suite.databaseUrl()), log);
        replica.kill();
        assertThrows(IOException.class, () -> get(replica.url()));
        assertEquals(200, get(suite.url(Application.COACHING)));
    }

    @Test
    void aKilledDatabaseCanBeStartedAgainAndTheOthersGoOn() throws Exception {
        int port = URI.create(suite.databaseUrl().substring("jdbc:".length())).getPort();
        var processes = RecordedProcesses.of(data);

        suite.killDatabase();
        assertFalse(Ports.isTaken(port));
        assertFalse(new TokenRequests(suite.issuerUrl()).token("ada").isEmpty());
        suite.startDatabase();
        suite.killDatabase();
        suite.startDatabase();

        assertTrue(Ports.isTaken(port));
        assertEquals(processes.size(), RecordedProcesses.of(data).size());
        assertEquals(200, get(suite.url(Application.COACHING)));
    }

    @Test
    void theLossOfAnApplicationIsNoticed() throws IOException {
        var gateway = RecordedProcesses.of(data).stream().filter(this::isGateway).findFirst();
        gateway.orElseThrow().destroyForcibly();

        var problem = suite.awaitLoss().orElseThrow();

        assertTrue(
                problem.getMessage().startsWith("gateway ended with exit code 137. "),
                problem.getMessage());
        suite.kill(Application.GATEWAY);
        suite.start(Application.GATEWAY);
    }

    @Test
    void aSecondSuiteOnTheSameFolderIsRefusedAndTheFirstGoesOn() throws Exception {
        var problem = assertThrows(LocalProblem.class, RunningSuiteTest::start);

        assertEquals(
                "A suite runs on %s already: end it with Ctrl-C first.".formatted(data),
                problem.getMessage());
        assertEquals(200, get(suite.url(Application.GATEWAY)));
    }

    private static Suite start() {
        return Suite.start(SuiteSettings.onFreePorts(home, data), Progress.SILENT);
    }

    private boolean isGateway(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains("gateway/target");
    }

    private static String log(String part) throws IOException {
        return Files.readString(data.resolve("logs/" + part + ".log"));
    }

    private static int get(String url) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
    }
}
