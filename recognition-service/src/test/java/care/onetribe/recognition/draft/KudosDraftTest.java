package care.onetribe.recognition.draft;

import static care.onetribe.recognition.Client.as;
import static care.onetribe.recognition.Client.newHandle;
import static care.onetribe.recognition.People.thank;
import static care.onetribe.recognition.Told.coaching;
import static care.onetribe.recognition.Told.newId;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class KudosDraftTest {

    @Inject GoalNews news;

    private final String mina = newHandle("mina");
    private final String theo = newHandle("theo");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thanks, great job!                                          | WHAT_THEY_DID EFFECT",
                "You are amazing, thank you so much for everything           | WHAT_THEY_DID EFFECT",
                "You found the depot and called the driver yourself          | EFFECT",
                "Thank you, you saved me                                     | WHAT_THEY_DID",
                "You called the depot at once, so that the parcel came today | ''",
                "You wrote the article on refunds; now everybody finds it    | ''"
            })
    void aMessageSaysWhatTheyDidAndWhatCameOfIt(String message, String missing) {
        var found = Concreteness.missing(message, true).stream().map(Missing::name).toList();
        assertEquals(missing, String.join(" ", found));
    }

    @Test
    void aDraftHearsWhatIsMissingAndIsKeptAllTheSame() {
        draft(mina, Map.of("message", "Great job!"))
                .statusCode(201)
                .body("hints.missing", contains("WHAT_THEY_DID", "EFFECT", "VALUE"))
                .body(
                        "hints[1].hint",
                        equalTo("Say what came of it: for you, for the customer, for the team."));
        draft(mina, Map.of()).statusCode(201);
        draft(mina, Map.of("valueKey", "unheard-of"))
                .body("hints.missing", contains("WHAT_THEY_DID", "EFFECT", "VALUE"));
    }

    @Test
    void onlyItsOwnerKnowsOfADraft() {
        long id = draft(mina, Map.of("toIds", List.of(theo))).extract().jsonPath().getLong("id");

        as(mina, "agent").get("/kudos-drafts/{id}", id).then().statusCode(200);
        as(theo, "admin").get("/kudos-drafts/{id}", id).then().statusCode(404);
        as(theo, "admin").delete("/kudos-drafts/{id}", id).then().statusCode(404);
        as(theo, "admin").get("/kudos-drafts").then().body("items.size()", equalTo(0));
    }

    @Test
    void aDraftThatBecameAKudosIsDoneWith() {
        long id = draft(mina, Map.of("toIds", List.of(theo))).extract().jsonPath().getLong("id");

        thank(newHandle("other"), List.of(theo), Map.of("draftId", id)).statusCode(201);
        as(mina, "agent").get("/kudos-drafts/{id}", id).then().statusCode(200);
        thank(mina, List.of(theo), Map.of("draftId", id)).statusCode(201);

        as(mina, "agent").get("/kudos-drafts/{id}", id).then().statusCode(404);
    }

    @Test
    void whoReachesAGoalFindsADraftToEachHelperOnce() {
        long goal = newId();
        var reached =
                coaching(
                        "goal.reached",
                        "goals/" + goal,
                        Map.of(
                                "goalId", goal,
                                "memberId", mina,
                                "helperIds", List.of(theo, "sam")));

        news.handle(reached);
        news.handle(reached);

        as(mina, "agent")
                .queryParam("total", true)
                .get("/kudos-drafts")
                .then()
                .body("total", equalTo(2))
                .body("items.toIds.flatten()", containsInAnyOrder(theo, "sam"))
                .body("items[0].about.kind", equalTo("GOAL"))
                .body("items[0].about.id", equalTo(Long.toString(goal)))
                .body("items[0].valueKey", equalTo("teamwork"))
                .body("items[0].message", equalTo("You helped me reach my goal: "));
        as(theo, "agent").get("/kudos-drafts").then().body("items.size()", equalTo(0));
    }

    @Test
    void whatIsNotNeededIsDiscarded() {
        long id = draft(mina, Map.of()).extract().jsonPath().getLong("id");

        as(mina, "agent").delete("/kudos-drafts/{id}", id).then().statusCode(204);
        as(mina, "agent").delete("/kudos-drafts/{id}", id).then().statusCode(404);
    }

    private static ValidatableResponse draft(String handle, Map<String, ?> body) {
        return as(handle, "agent").body(body).post("/kudos-drafts").then();
    }
}
