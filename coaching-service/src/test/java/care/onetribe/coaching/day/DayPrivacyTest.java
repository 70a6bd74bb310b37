package care.onetribe.coaching.day;

import static care.onetribe.coaching.day.DayClient.begin;
import static care.onetribe.coaching.day.DayClient.show;
import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.asAdmin;
import static care.onetribe.coaching.roster.RosterClient.newHandle;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.roster.RosterClient.newTeam;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class DayPrivacyTest {

    private static final String DATE = "2026-03-02";
    private static final String SECRET = "chrysanthemum";
    private static final String PAGE =
            """
            {"intention": "%1$s", "learned": "%1$s", "wins": ["%1$s"], "reflection": "%1$s",
             "reframe": {"situation": "%1$s", "firstThought": "%1$s", "kinderThought": "%1$s"},
             "stress": 5}
            """
                    .formatted(SECRET);

    @Inject DataSource dataSource;
    @Inject KeyRotation rotation;
    @Inject Days days;
    @Inject Seal seal;

    @ParameterizedTest
    @CsvSource({
        "agent, own",
        "coach, own",
        "lead, own",
        "admin, own",
        "agent, other",
        "coach, other",
        "lead, other",
        "admin, other",
        "admin, none"
    })
    void aDayIsItsOwnersAlone(String role, String team) {
        var own = newTeam();
        var owner = newMember("agent", own);
        begin(owner, DATE, PAGE).statusCode(201);
        var reader =
                newMember(
                        role,
                        switch (team) {
                            case "own" -> own;
                            case "other" -> newTeam();
                            default -> null;
                        });

        as(reader, role).get("/days/" + DATE).then().statusCode(404);
        as(reader, role).get("/days").then().body("items", empty());
        as(reader, role).header("If-Match", "*").delete("/days/" + DATE).then().statusCode(404);
        assertEquals(
                "", as(reader, role).accept("application/x-ndjson").get("/days/export").asString());
        show(owner, DATE).statusCode(200).body("intention", equalTo(SECRET));
    }

    @ParameterizedTest
    @CsvSource({"integration", "service"})
    void otherSystemsHaveNoDays(String role) {
        for (var path : List.of("/days", "/days/" + DATE, "/days/export")) {
            as("system", role).accept("*/*").get(path).then().statusCode(403);
        }
        given().basePath("/api/v1").get("/days").then().statusCode(401);
    }

    @Test
    void whatIsStoredHoldsNoWordOfAPage() throws SQLException {
        begin(newHandle("mina"), DATE, PAGE).statusCode(201);

        for (var table : List.of("day", "diary", "team_week", "event", "idempotency")) {
            for (var row : rows(table)) {
                assertFalse(row.contains(SECRET), table);
            }
        }
    }

    @Test
    void noEventTellsOfADay() throws SQLException {
        var mina = newHandle("mina");
        int before = rows("event").size();
        asAdmin().get("/members").then().statusCode(200);
        begin(mina, DATE, PAGE).statusCode(201);
        DayClient.agent(mina).delete("/days").then().statusCode(204);

        var told = rows("event").stream().skip(before).toList();

        assertEquals(List.of(), told.stream().filter(row -> row.contains("day")).toList());
    }

    @Test
    void noLogLineHoldsAWordOfAPage() {
        var mina = newHandle("mina");
        var lines = new ArrayList<String>();
        var handler = recording(lines);
        var root = Logger.getLogger("");
        root.addHandler(handler);
        try {
            begin(mina, DATE, PAGE).statusCode(201);
            begin(mina, DATE, PAGE).statusCode(412);
            begin(mina, "2026-03-03", PAGE.replace("\"stress\": 5", "\"stress\": 9"))
                    .statusCode(400);
            moveTo(newHandle("theo"), mina);
            show(mina, DATE).statusCode(404);
        } finally {
            root.removeHandler(handler);
        }

        assertEquals(List.of(), lines.stream().filter(line -> line.contains(SECRET)).toList());
    }

    @Test
    void aRowThatIsGivenToSomebodyElseDoesNotOpenForThem() {
        var mina = newHandle("mina");
        var thief = newHandle("thief");
        begin(mina, DATE, PAGE).statusCode(201);

        moveTo(thief, mina);

        show(thief, DATE).statusCode(500);
        moveTo(mina, thief);
        show(mina, DATE).statusCode(200);
    }

    @Test
    void pagesUnderAnOldKeyComeUnderTheNewOneAndReadAsBefore() {
        var mina = newHandle("mina");
        begin(mina, DATE, "{}").statusCode(201);
        var words = "{\"intention\": \"from before\", \"wins\": []}".getBytes(UTF_8);
        var place = "days/%s/%s/words".formatted(mina, DATE);
        store("test-1", seal.close("test-1", words, place), mina);
        show(mina, DATE).body("intention", equalTo("from before"));

        rotation.sealAnew();

        assertEquals(List.of("test-2"), QuarkusTransaction.requiringNew().call(days::keyIdsInUse));
        show(mina, DATE).body("intention", equalTo("from before"));
    }

    @Test
    void aServiceThatLacksAKeyInUseDoesNotStart() {
        var mina = newHandle("mina");
        begin(mina, DATE, "{}").statusCode(201);
        store("lost", new byte[] {1}, mina);

        var problem =
                assertThrows(IllegalStateException.class, () -> rotation.requireKeysInUse(null));

        assertEquals("The key lost for day pages is missing.", problem.getMessage());
        execute("delete from day where owner_id = ?", mina);
    }

    private void store(String keyId, byte[] words, String owner) {
        execute("update day set key_id = ?, words = ? where owner_id = ?", keyId, words, owner);
    }

    private void moveTo(String owner, String from) {
        execute("update day set owner_id = ? where owner_id = ?", owner, from);
    }

    private void execute(String sql, Object... arguments) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    /** All columns of each row, bytes read as the text that they might be. */
    private List<String> rows(String table) throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("select * from " + table);
                var result = statement.executeQuery()) {
            while (result.next()) {
                var row = new StringBuilder();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    var value = result.getObject(i);
                    row.append(value instanceof byte[] bytes ? new String(bytes, UTF_8) : value);
                    row.append(' ');
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }

    private static Handler recording(List<String> lines) {
        var handler =
                new Handler() {
                    @Override
                    public synchronized void publish(LogRecord line) {
                        lines.add(line.getMessage() + List.of(parameters(line)) + line.getThrown());
                    }

                    @Override
                    public void flush() {
                        // nothing is held back
                    }

                    @Override
                    public void close() {
                        // nothing is open
                    }
                };
        handler.setLevel(Level.ALL);
        return handler;
    }

    private static Object[] parameters(LogRecord line) {
        return line.getParameters() == null ? new Object[0] : line.getParameters();
    }
}
