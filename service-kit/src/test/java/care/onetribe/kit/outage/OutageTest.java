package care.onetribe.kit.outage;

import static care.onetribe.kit.notes.NotesClient.asAgent;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.kit.notes.NotesClient;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every connection of the pool breaks, as when the database was started again. */
@QuarkusTest
class OutageTest {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private final AgroalDataSource pool;
    private long note;

    OutageTest(AgroalDataSource pool) {
        this.pool = pool;
    }

    @BeforeEach
    void writeNote() {
        note = NotesClient.write("Still here");
    }

    /** Other tests have the same pool, and do not try again. */
    @AfterEach
    void leaveNoBrokenConnection() {
        pool.flush(AgroalDataSource.FlushMode.ALL);
        recovers(this::show, 200);
    }

    @Test
    void whatIsThereIsNotSaidToBeMissing() {
        assertAway(answerOfAnOutage(this::show, 200));
        recovers(this::show, 200);
    }

    @Test
    void whatCannotBeWrittenIsToBeTriedAgain() {
        assertAway(answerOfAnOutage(this::write, 201));
        recovers(this::write, 201);
    }

    @Test
    void whatIsMissingIsStillSaidToBe() {
        asAgent().get("/notes/999999999").then().statusCode(404);
    }

    private Response show() {
        return asAgent().get("/notes/" + note);
    }

    private Response write() {
        return asAgent().body("{\"title\": \"Once more\"}").post("/notes");
    }

    /** The first that is not as usual; the pool may replace a connection before it is used. */
    private Response answerOfAnOutage(Supplier<Response> request, int usual) {
        return Awaitility.await()
                .atMost(LONGEST_WAIT)
                .until(
                        () -> {
                            breakAllConnections();
                            return request.get();
                        },
                        answer -> answer.statusCode() != usual);
    }

    private static void assertAway(Response answer) {
        assertEquals(503, answer.statusCode(), answer::asString);
        assertEquals("2", answer.header("Retry-After"));
        assertEquals("/problems/unavailable", answer.jsonPath().getString("type"));
    }

    private static void recovers(Supplier<Response> request, int usual) {
        Awaitility.await()
                .atMost(LONGEST_WAIT)
                .until(() -> request.get().statusCode(), status -> status == usual);
    }

    private void breakAllConnections() throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement();
                var kills = connection.createStatement();
                var others =
                        statement.executeQuery(
                                "select id from information_schema.processlist"
                                        + " where db = database() and id <> connection_id()")) {
            while (others.next()) {
                kills.execute("kill connection " + others.getLong(1));
            }
        }
    }
}
