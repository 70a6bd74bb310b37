package care.onetribe.coaching.kudos;

import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.roster.RosterClient.newTeam;
import static org.hamcrest.Matchers.equalTo;

import care.onetribe.kit.feed.CloudEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class KudosNewsTest {

    private static final AtomicLong IDS = new AtomicLong(1_000);

    @Inject KudosNews news;

    private final String kudos = "kudos/" + IDS.incrementAndGet();
    private String author;
    private String lesson;

    @BeforeEach
    void aLessonThatIsEvidenceOfASkill() {
        author = newMember("agent", newTeam());
        int id =
                as(author, "agent")
                        .body(
                                Map.of(
                                        "title", "Two doors",
                                        "whatHappened", "We sent it to the wrong door",
                                        "whatWeLearned", "There are two doors",
                                        "whatWeChange", "We ask first",
                                        "skillKeys", List.of("write-clearly")))
                        .post("/lessons")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        as(author, "agent").put("/lessons/{id}/sharing", id).then().statusCode(200);
        lesson = Integer.toString(id);
    }

    @Test
    void thanksForALessonAreEvidenceOfTheSkillsThatItShows() {
        given(author, "LESSON", lesson);

        evidence()
                .body("items.size()", equalTo(2))
                .body("items.find { it.kind == 'KUDOS' }.source", equalTo(kudos))
                .body("items.find { it.kind == 'KUDOS' }.skillKey", equalTo("write-clearly"))
                .body("items.find { it.kind == 'KUDOS' }.shows", equalTo(null));
    }

    @Test
    void toldAgainItIsTheSameEvidence() {
        given(author, "LESSON", lesson);
        given(author, "LESSON", lesson);

        evidence().body("items.size()", equalTo(2));
    }

    @ParameterizedTest
    @CsvSource({"kudos.withdrawn", "kudos.hidden"})
    void evidenceGoesWithTheKudos(String type) {
        given(author, "LESSON", lesson);

        news.handle(event(type, Map.of("visibility", "EVERYONE")));

        evidence().body("items.kind", equalTo(List.of("LESSON")));
    }

    @Test
    void aKudosThatIsShownAgainIsEvidenceAgain() {
        given(author, "LESSON", lesson);
        news.handle(event("kudos.hidden", Map.of("visibility", "EVERYONE")));

        news.handle(event("kudos.shown-again", about(author, "LESSON", lesson)));

        evidence().body("items.size()", equalTo(2));
    }

    @Test
    void whoeverDidNotDoItGetsNoEvidenceByBeingThanked() {
        var other = newMember("agent", null);
        given(other, "LESSON", lesson);
        given("nobody-of-coaching", "LESSON", lesson);

        as(other, "agent").get("/skill-evidence").then().body("items.size()", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({"TICKET, 7", "OTHER, 7", "LESSON, zwölf", "LESSON, 99999999999999999999"})
    void whatKudosAreAboutOtherwiseIsNoEvidence(String kind, String id) {
        given(author, kind, id);

        evidence().body("items.kind", equalTo(List.of("LESSON")));
    }

    @Test
    void kudosThatDoNotSayWhatTheyAreAboutAreNoEvidence() {
        news.handle(event("kudos.given", Map.of("visibility", "PRIVATE")));
        news.handle(event("kudos.given", Map.of("visibility", "TEAM", "toIds", List.of(author))));

        evidence().body("items.kind", equalTo(List.of("LESSON")));
    }

    private void given(String to, String kind, String id) {
        news.handle(event("kudos.given", about(to, kind, id)));
    }

    private static Map<String, ?> about(String to, String kind, String id) {
        return Map.of(
                "visibility", "EVERYONE",
                "toIds", List.of(to),
                "about", Map.of("kind", kind, "id", id));
    }

    private CloudEvent event(String type, Map<String, ?> data) {
        return new CloudEvent(
                "1.0",
                Long.toString(IDS.incrementAndGet()),
                "/api/v1/recognition-events",
                type,
                kudos,
                Instant.parse("2026-03-02T08:00:00Z"),
                "application/json",
                null,
                new ObjectMapper().<JsonNode>valueToTree(data));
    }

    private ValidatableResponse evidence() {
        return as(author, "agent").get("/skill-evidence").then().statusCode(200);
    }
}
