package care.onetribe.kit.idempotency;

import static care.onetribe.kit.notes.NotesClient.as;
import static care.onetribe.kit.notes.NotesClient.asAgent;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotencyTest {

    private static final String BODY = "{\"title\": \"once\"}";

    @Inject DataSource dataSource;
    @Inject IdempotencyKeys keys;

    @Test
    void theFirstAnswerIsReplayedAsItWas() {
        var key = UUID.randomUUID().toString();
        var first = write(key, BODY);
        var second = write(key, BODY);

        assertEquals(201, first.statusCode());
        assertEquals(201, second.statusCode());
        assertEquals(first.asString(), second.asString());
        assertEquals(first.header("Location"), second.header("Location"));
        assertEquals(first.header("ETag"), second.header("ETag"));
        assertEquals(first.contentType().split(";")[0], second.contentType().split(";")[0]);
        first.then().header("Idempotent-Replayed", nullValue());
        second.then().header("Idempotent-Replayed", "true");
    }

    @Test
    void whiteSpaceAndTheOrderOfFieldsMakeNoOtherBody() {
        var key = UUID.randomUUID().toString();
        write(key, "{\"title\": \"t\", \"text\": \"x\"}").then().statusCode(201);

        write(key, "{ \"text\":\"x\", \"title\":\"t\" }").then().statusCode(201);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        var key = UUID.randomUUID().toString();
        write(key, BODY).then().statusCode(201);

        write(key, "{\"title\": \"other\"}")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/key-reused"));
    }

    @Test
    void aKeyBelongsToItsCaller() {
        var key = UUID.randomUUID().toString();
        var mine = write(key, BODY);
        var yours = as("theo", "agent").header("Idempotency-Key", key).body(BODY).post("/notes");

        assertNotEquals(mine.jsonPath().getLong("id"), yours.jsonPath().getLong("id"));
    }

    @Test
    void aRefusedRequestKeepsNothingAndMayBeSentAgain() {
        var key = UUID.randomUUID().toString();
        write(key, "{\"title\": \"taboo\"}").then().statusCode(409);
        write(key, "{\"title\": \"\"}").then().statusCode(400);

        write(key, BODY).then().statusCode(201).header("Idempotent-Replayed", nullValue());
    }

    @Test
    void theSameKeyAtOnceHasOneEffect() throws Exception {
        var key = UUID.randomUUID().toString();
        Callable<Response> request = () -> write(key, BODY);
        var pool = Executors.newFixedThreadPool(8);
        try {
            var answers = pool.invokeAll(Stream.generate(() -> request).limit(8).toList());
            var ids = new java.util.HashSet<Long>();
            var statuses = new java.util.HashSet<Integer>();
            for (var answer : answers) {
                statuses.add(answer.get().statusCode());
                if (answer.get().statusCode() == 201) {
                    ids.add(answer.get().jsonPath().getLong("id"));
                }
            }
            assertEquals(1, ids.size());
            assertEquals(
                    Set.of(),
                    statuses.stream()
                            .filter(s -> s != 201 && s != 409)
                            .collect(Collectors.toSet()));
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void whileTheFirstIsRunningTheSecondIsToldSo() {
        var key = UUID.randomUUID().toString();
        var slot = Slot.of(key, "mina", "/notes", new byte[0]);

        QuarkusTransaction.begin();
        try {
            keys.claim(slot);
            write(key, BODY).then().statusCode(409).body("rule", equalTo("still-running"));
        } finally {
            QuarkusTransaction.rollback();
        }
        write(key, BODY).then().statusCode(201);
    }

    @Test
    void answersAreForgottenAfterADay() throws Exception {
        var key = UUID.randomUUID().toString();
        long first = write(key, BODY).jsonPath().getLong("id");
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update idempotency set created_at = created_at - interval 25 hour");
        }

        keys.forgetOld(1_000);

        assertNotEquals(first, write(key, BODY).jsonPath().getLong("id"));
    }

    @Test
    void anEmptyKeyIsRefused() {
        write(" ", BODY).then().statusCode(400);
        write("k".repeat(256), BODY).then().statusCode(400);
    }

    private static Response write(String key, String body) {
        return asAgent().header("Idempotency-Key", key).body(body).post("/notes");
    }
}
