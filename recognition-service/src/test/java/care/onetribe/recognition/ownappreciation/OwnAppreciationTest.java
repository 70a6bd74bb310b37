package care.onetribe.recognition.ownappreciation;

import static care.onetribe.recognition.Client.as;
import static care.onetribe.recognition.Client.newHandle;
import static care.onetribe.recognition.People.thanked;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class OwnAppreciationTest {

    @Inject EntityManager entities;

    private final String me = newHandle("thankful");
    private final String other = newHandle("other");

    @Test
    void whoeverHasNothingBeginsWithNothing() {
        appreciation().body("received", empty()).body("drafts", empty());
    }

    @Test
    void onlyWhatReachedMeIsShownAndTheLatestFirst() {
        long first = thanked(other, me, Map.of());
        long second = thanked(other, me, Map.of("visibility", "PRIVATE"));
        thanked(me, other, Map.of());
        thanked(other, newHandle("third"), Map.of());

        appreciation().body("received.subject", contains("kudos/" + second, "kudos/" + first));
    }

    @Test
    void whatCameBeforeYesterdayIsNotShown() {
        long old = thanked(other, me, Map.of());
        long recent = thanked(other, me, Map.of());
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(
                                                "update feed_item set at = at - interval 3 day"
                                                        + " where kind = 'KUDOS' and source_id = ?1")
                                        .setParameter(1, old)
                                        .executeUpdate());

        appreciation().body("received.subject", contains("kudos/" + recent));
    }

    @Test
    void myDraftsAreShown() {
        as(me, "agent")
                .body(Map.of("toIds", new String[] {other}))
                .post("/kudos-drafts")
                .then()
                .statusCode(201);

        appreciation().body("drafts.size()", equalTo(1)).body("drafts[0].toIds", contains(other));
    }

    @ParameterizedTest
    @CsvSource({"agent,200", "coach,200", "lead,200", "admin,200", "integration,403"})
    void itIsForPeople(String role, int status) {
        as(me, role).get("/my-appreciation").then().statusCode(status);
    }

    private ValidatableResponse appreciation() {
        return as(me, "agent").get("/my-appreciation").then().statusCode(200);
    }
}
