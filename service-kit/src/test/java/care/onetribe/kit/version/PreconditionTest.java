package care.onetribe.kit.version;

import static care.onetribe.kit.notes.NotesClient.asAgent;
import static care.onetribe.kit.notes.NotesClient.write;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PreconditionTest {

    @Test
    void everyVersionedAnswerHasAStrongTag() {
        long id = write("first");

        asAgent().get("/notes/{id}", id).then().statusCode(200).header("ETag", equalTo("\"0\""));
    }

    @Test
    void whatTheReaderKnowsIsNotSentAgain() {
        long id = write("known");

        asAgent()
                .header("If-None-Match", "\"0\"")
                .get("/notes/{id}", id)
                .then()
                .statusCode(304)
                .header("ETag", equalTo("\"0\""))
                .body(emptyString());
    }

    @Test
    void aChangeWithoutAVersionIsRefused() {
        patch(write("mine"), null, "{\"text\": \"b\"}")
                .statusCode(428)
                .body("type", equalTo("/problems/version-required"));
    }

    @Test
    void aChangeOfAnOldVersionIsRefusedAndChangesNothing() {
        long id = write("mine");
        patch(id, "\"0\"", "{\"text\": \"first\"}").statusCode(200).header("ETag", "\"1\"");

        patch(id, "\"0\"", "{\"text\": \"second\"}")
                .statusCode(412)
                .body("type", equalTo("/problems/stale"));

        asAgent().get("/notes/{id}", id).then().body("text", equalTo("first"));
    }

    @Test
    void ofTwoWritersWithOneTagExactlyOneWins() throws Exception {
        long id = write("contested");
        Callable<Integer> writer =
                () -> patch(id, "\"0\"", "{\"text\": \"x\"}").extract().statusCode();
        var pool = Executors.newFixedThreadPool(2);
        try {
            var results = pool.invokeAll(List.of(writer, writer));
            var statuses = List.of(results.get(0).get(), results.get(1).get());
            assertEquals(List.of(200, 412), statuses.stream().sorted().toList());
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aPatchReplacesWhatItNamesAndNullRemoves() {
        long id = write("whole");
        patch(id, "\"0\"", "{\"text\": \"t\", \"colour\": \"RED\"}")
                .body("title", equalTo("whole"))
                .body("text", equalTo("t"))
                .body("colour", equalTo("RED"));

        patch(id, "\"1\"", "{\"text\": null}")
                .body("$", not(hasKey("text")))
                .body("colour", equalTo("RED"));
    }

    @Test
    void aPatchThatBreaksAConstraintIsRefusedFieldByField() {
        long id = write("whole");

        patch(id, "\"0\"", "{\"title\": null}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/title"));
        patch(id, "\"0\"", "{\"titel\": \"x\"}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/titel"));
        patch(id, "\"0\"", "[]").statusCode(400);
    }

    private static ValidatableResponse patch(long id, String ifMatch, String body) {
        var request = asAgent().contentType("application/merge-patch+json").body(body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.patch("/notes/{id}", id).then();
    }
}
