package care.onetribe.recognition.preference;

import static care.onetribe.recognition.Client.as;
import static care.onetribe.recognition.Client.newHandle;
import static care.onetribe.recognition.People.joins;
import static care.onetribe.recognition.People.thank;
import static care.onetribe.recognition.People.thanked;
import static care.onetribe.recognition.People.wants;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.local.testing.AtOnce;
import care.onetribe.recognition.roster.Roster;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PreferenceTest {

    @Inject Roster roster;
    @Inject Preferences preferences;

    private final String north = newHandle("north");
    private final String south = newHandle("south");
    private String giver;
    private String recipient;
    private String colleague;
    private String stranger;

    @BeforeEach
    void peopleOfTwoTeams() {
        giver = joins(roster, north);
        recipient = joins(roster, south);
        colleague = joins(roster, south);
        stranger = newHandle("stranger");
    }

    @Test
    void whoeverSaidNothingIsShownToEveryoneWithoutMilestonesAndGetsDigests() {
        as(recipient, "agent")
                .get("/recognition-preference")
                .then()
                .statusCode(200)
                .body("visibility", equalTo("EVERYONE"))
                .body("milestones", equalTo(false))
                .body("digestsByMail", equalTo(true));
    }

    @ParameterizedTest(name = "giver {0}, recipient {1}: {2}")
    @CsvSource({
        "EVERYONE, EVERYONE, EVERYONE",
        "EVERYONE, TEAM,     TEAM",
        "EVERYONE, PRIVATE,  PRIVATE",
        "TEAM,     EVERYONE, TEAM",
        "TEAM,     PRIVATE,  PRIVATE",
        "PRIVATE,  EVERYONE, PRIVATE",
        "PRIVATE,  TEAM,     PRIVATE"
    })
    void theNarrowestOfGiversAndRecipientsWishHolds(String wish, String wanted, String shown) {
        wants(recipient, Map.of("visibility", wanted));

        thank(giver, List.of(recipient), Map.of("visibility", wish))
                .statusCode(201)
                .body("visibility", equalTo(shown));
    }

    @Test
    void oneOfSeveralRecipientsNarrowsForAll() {
        wants(colleague, Map.of("visibility", "PRIVATE"));

        thank(giver, List.of(recipient, colleague), Map.of())
                .statusCode(201)
                .body("visibility", equalTo("PRIVATE"));
    }

    @Test
    void whatWasShownToEveryoneIsShownToTheTeamWhenItsRecipientWantsThatLater() {
        long id = thanked(giver, recipient, Map.of());
        sees(stranger, id, true);

        wants(recipient, Map.of("visibility", "TEAM"));

        sees(stranger, id, false);
        sees(colleague, id, true);
        sees(giver, id, true);
        sees(recipient, id, true);
    }

    @Test
    void whatWasShownToTheTeamIsPrivateWhenItsRecipientWantsThatLater() {
        long id = thanked(giver, recipient, Map.of("visibility", "TEAM"));
        sees(colleague, id, true);

        wants(recipient, Map.of("visibility", "PRIVATE"));

        sees(colleague, id, false);
        sees(recipient, id, true);
        as(recipient, "agent").get("/kudos/{id}", id).then().body("visibility", equalTo("PRIVATE"));
    }

    @Test
    void whatWasKeptAmongFewIsNotShownToMoreWhenItsRecipientWantsMoreLater() {
        wants(recipient, Map.of("visibility", "PRIVATE"));
        long id = thanked(giver, recipient, Map.of());

        wants(recipient, Map.of("visibility", "EVERYONE"));

        sees(stranger, id, false);
        sees(stranger, thanked(giver, recipient, Map.of()), true);
    }

    @Test
    void aGiversOwnPreferenceIsAboutWhatTheyGet() {
        wants(giver, Map.of("visibility", "PRIVATE"));

        sees(stranger, thanked(giver, recipient, Map.of()), true);
    }

    @Test
    void noKudosSlipThroughWhileAPreferenceIsNarrowed() throws Exception {
        AtOnce.run(
                9,
                number -> {
                    if (number == 4) {
                        wants(recipient, Map.of("visibility", "PRIVATE"));
                        return 0L;
                    }
                    return thanked(giver, recipient, Map.of());
                });

        assertEquals(
                List.of(),
                as(stranger, "agent").queryParam("to", recipient).get("/kudos").path("items"));
        assertEquals(
                List.of(),
                as(stranger, "agent").queryParam("member", recipient).get("/feed").path("items"));
    }

    @Test
    void ofManyFirstWordsOfOneMemberAtOnceEachIsTaken() throws Exception {
        for (int round = 0; round < 10; round++) {
            var member = newHandle("member");

            var answers =
                    AtOnce.run(
                            8,
                            i -> set(member, null, i % 2 == 0 ? "TEAM" : "PRIVATE").statusCode());

            assertEquals(Collections.nCopies(8, 200), answers);
            assertEquals(1, rows(member));
        }
    }

    @Test
    void ofManyFirstWordsAtOnceThatMeanAnotherVersionNoneIsTaken() throws Exception {
        for (int round = 0; round < 10; round++) {
            var member = newHandle("member");

            var answers = AtOnce.run(8, i -> set(member, "\"7\"", "TEAM").statusCode());

            assertEquals(Collections.nCopies(8, 412), answers);
            assertEquals(0, rows(member));
        }
    }

    @Test
    void manyWhoThankSomebodyForTheFirstTimeAtOnceAllDo() throws Exception {
        for (int round = 0; round < 5; round++) {
            var member = newHandle("member");

            var answers =
                    AtOnce.run(
                            8,
                            i ->
                                    i == 3
                                            ? set(member, null, "TEAM").statusCode()
                                            : thank(giver, List.of(member), Map.of())
                                                    .extract()
                                                    .statusCode());

            assertEquals(List.of(201, 201, 201, 200, 201, 201, 201, 201), answers);
            sees(stranger, thanked(giver, member, Map.of()), false);
        }
    }

    @Test
    void askingChangesNothing() {
        as(recipient, "agent")
                .get("/recognition-preference")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");

        assertEquals(0, rows(recipient));
    }

    @Test
    void optionsSayNothingWiderThanRecipientsWant() {
        wants(recipient, Map.of("visibility", "TEAM"));

        as(giver, "agent")
                .queryParam("to", recipient)
                .queryParam("to", colleague)
                .get("/kudos-options")
                .then()
                .statusCode(200)
                .body("mayGive", equalTo(true))
                .body("visibilities", contains("TEAM", "PRIVATE"))
                .body("shortestMessage", equalTo(10))
                .body("longestMessage", equalTo(1000))
                .body("editableFor", equalTo("PT15M"));
        as(giver, "agent")
                .queryParam("to", giver)
                .get("/kudos-options")
                .then()
                .body("mayGive", equalTo(false));
        as(giver, "agent").get("/kudos-options").then().statusCode(400);
    }

    @Test
    void aStalePreferenceIsNotOverwrittenWhenTheVersionIsNamed() {
        wants(recipient, Map.of("visibility", "TEAM"));

        as(recipient, "agent")
                .header("If-Match", "\"0\"")
                .body(Map.of("visibility", "EVERYONE"))
                .put("/recognition-preference")
                .then()
                .statusCode(412);
        as(recipient, "agent")
                .body(Map.of("milestones", true))
                .put("/recognition-preference")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/visibility"));
    }

    private static Response set(String memberId, String ifMatch, String visibility) {
        var request = as(memberId, "agent").body(Map.of("visibility", visibility));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/recognition-preference");
    }

    private long rows(String memberId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> preferences.count("memberId", memberId));
    }

    private static void sees(String handle, long kudosId, boolean seen) {
        as(handle, "agent").get("/kudos/{id}", kudosId).then().statusCode(seen ? 200 : 404);
        var inFeed =
                as(handle, "agent")
                        .queryParam("limit", 200)
                        .queryParam("kind", "KUDOS")
                        .get("/feed")
                        .then()
                        .extract()
                        .jsonPath()
                        .getList("items.subject");
        assertEquals(seen, inFeed.contains("kudos/" + kudosId));
    }
}
