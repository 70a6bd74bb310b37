package care.onetribe.coaching.scorecard;

import static care.onetribe.coaching.AtOnce.atOnce;
import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newHandle;
import static care.onetribe.coaching.roster.RosterClient.patch;
import static care.onetribe.coaching.scorecard.CardClient.add;
import static care.onetribe.coaching.scorecard.CardClient.criteria;
import static care.onetribe.coaching.scorecard.CardClient.criterion;
import static care.onetribe.coaching.scorecard.CardClient.newCard;
import static care.onetribe.coaching.scorecard.CardClient.publish;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ScorecardTest {

    @Test
    void theSuiteComesWithACardThatLooksAtAllFourAreas() {
        var card =
                as("theo", "agent")
                        .get("/scorecards/care-conversation/versions/1")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();

        assertEquals(
                Set.of("EMPATHIZE", "KNOW", "OWN", "CLARITY"),
                new TreeSet<>(card.getList("criteria.area", String.class)));
        assertEquals(
                List.of("answer-right", "concern-owned"),
                card.getList("criteria.findAll { it.critical }.key"));
        var words = card.getList("criteria.levels.collectMany { it.values() }", String.class);
        assertEquals(4 * card.getList("criteria").size(), Set.copyOf(words).size());
    }

    @Test
    void everyCriterionOfThatCardIsEvidenceOfASkillThatThereIs() {
        var criteria =
                as("theo", "agent")
                        .get("/scorecards/care-conversation")
                        .then()
                        .body("latestVersion", equalTo(1))
                        .extract()
                        .jsonPath();
        for (var skills : criteria.<List<String>>getList("criteria.skillKeys")) {
            assertTrue(!skills.isEmpty());
            skills.forEach(key -> as("theo", "agent").get("/skills/" + key).then().statusCode(200));
        }
    }

    @Test
    void aCardIsADraftUntilItIsPublished() {
        var key = newHandle("card");
        add(key, criteria("Heard"))
                .statusCode(201)
                .header("Location", equalTo("/api/v1/scorecards/" + key))
                .header("ETag", equalTo("\"0\""))
                .body("$", not(hasKey("latestVersion")));

        publish(key)
                .statusCode(201)
                .header("Location", equalTo("/api/v1/scorecards/" + key + "/versions/1"))
                .body("number", equalTo(1))
                .body("publishedById", equalTo("noor"))
                .body("criteria.key", contains("hear", "answer", "close"));
        as("theo", "agent")
                .get("/scorecards/{key}", key)
                .then()
                .body("latestVersion", equalTo(1))
                .header("ETag", equalTo("\"1\""));
    }

    @Test
    void whatIsPublishedStaysWhateverBecomesOfTheDraft() {
        var key = newCard();
        patch(as("noor", "coach"), "/scorecards/" + key, "{\"title\": \"New\"}").statusCode(200);
        publish(key).statusCode(201).body("number", equalTo(2));

        as("theo", "agent")
                .get("/scorecards/{key}/versions", key)
                .then()
                .body("items.number", contains(2, 1))
                .body("items.title", contains("New", "Care"));
    }

    @Test
    void aDraftThatSaysWhatIsPublishedIsNotPublishedAgain() {
        publish(newCard()).statusCode(409).body("rule", equalTo("nothing-new-to-publish"));
    }

    @Test
    void ofTwoWhoPublishAtOnceOneDoes() throws Exception {
        var key = newHandle("card");
        add(key, criteria("Heard")).statusCode(201);

        var statuses = atOnce(4, () -> publish(key).extract().statusCode());

        assertEquals(1, Collections.frequency(statuses, 201));
        assertEquals(3, Collections.frequency(statuses, 409));
    }

    @Test
    void ofManyWhoAddOneKeyAtOnceOneDoes() throws Exception {
        var key = newHandle("card");

        var statuses = atOnce(6, () -> add(key, criteria("Heard")).extract().statusCode());

        assertEquals(1, Collections.frequency(statuses, 201));
        assertEquals(5, Collections.frequency(statuses, 409));
        add(key, criteria("Heard")).body("rule", equalTo("scorecard-exists"));
    }

    @Test
    void eachOfTheFourLevelsIsSaidInWords() {
        add(newHandle("card"), criteria("Heard").replace("\"Yes\"", "\" \""))
                .statusCode(400)
                .body("errors.pointer", hasItem("/details/criteria/0/levels/well"));
    }

    @Test
    void twoCriteriaHaveTwoKeys() {
        var twice = criterion("hear", "OWN", "Heard", false, "");

        add(newHandle("card"), "[%s, %s]".formatted(twice, twice)).statusCode(400);
    }

    @Test
    void aCriterionNamesSkillsThatThereAre() {
        var unknown = criterion("hear", "OWN", "Heard", false, "\"no-skill\"");

        add(newHandle("card"), "[%s]".formatted(unknown))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/details/criteria/0/skillKeys"));
    }

    @Test
    void aDraftIsChangedInTheVersionThatWasRead() {
        var key = newCard();

        newTitle().patch("/scorecards/{key}", key).then().statusCode(428);
        newTitle()
                .header("If-Match", "\"0\"")
                .patch("/scorecards/{key}", key)
                .then()
                .statusCode(412);
    }

    private static RequestSpecification newTitle() {
        return as("noor", "coach")
                .contentType("application/merge-patch+json")
                .body("{\"title\": \"New\"}");
    }

    @ParameterizedTest
    @CsvSource({"agent, 403", "coach, 201", "lead, 201", "admin, 201", "integration, 403"})
    void cardsAreWrittenByCoachesLeadsAndAdmins(String role, int status) {
        as(newHandle("writer"), role)
                .body(
                        """
                        {"key": "%s", "details": {"title": "T", "purpose": "P", "criteria": %s}}
                        """
                                .formatted(newHandle("card"), criteria("Heard")))
                .post("/scorecards")
                .then()
                .statusCode(status);
    }

    @Test
    void cardsAreListedByKeyPageByPage() {
        newCard();
        var first =
                as("theo", "agent")
                        .queryParam("limit", 1)
                        .queryParam("total", true)
                        .get("/scorecards")
                        .then()
                        .body("items.size()", equalTo(1))
                        .extract()
                        .jsonPath();
        var second =
                as("theo", "agent")
                        .queryParam("limit", 1)
                        .queryParam("cursor", first.getString("next"))
                        .get("/scorecards")
                        .then()
                        .extract()
                        .jsonPath();

        assertTrue(first.getInt("total") >= 2);
        assertTrue(first.getString("items[0].key").compareTo(second.getString("items[0].key")) < 0);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        as("theo", "agent").get("/scorecards/no-card").then().statusCode(404);
        as("theo", "agent").get("/scorecards/no-card/versions").then().statusCode(404);
        as("theo", "agent").get("/scorecards/care-conversation/versions/99").then().statusCode(404);
    }
}
