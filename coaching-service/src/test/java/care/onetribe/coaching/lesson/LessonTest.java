package care.onetribe.coaching.lesson;

import static care.onetribe.coaching.AtOnce.atOnce;
import static care.onetribe.coaching.lesson.LessonClient.draft;
import static care.onetribe.coaching.lesson.LessonClient.share;
import static care.onetribe.coaching.lesson.LessonClient.shared;
import static care.onetribe.coaching.lesson.LessonClient.write;
import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.roster.RosterClient.newTeam;
import static care.onetribe.coaching.roster.RosterClient.patch;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.coaching.roster.RosterFeed;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LessonTest {

    @Inject EntityManager entities;

    @Test
    void aLessonSaysWhatHappenedWhatWeLearnedAndWhatWeChange() {
        var author = newMember("agent", newTeam());

        write(as(author, "agent"), "Two doors", ", \"ticketId\": 7")
                .statusCode(201)
                .header("Location", startsWith("/api/v1/lessons/"))
                .header("ETag", equalTo("\"0\""))
                .body("authorId", equalTo(author))
                .body("title", equalTo("Two doors"))
                .body("whatHappened", equalTo("We sent it to the wrong door"))
                .body("whatWeLearned", equalTo("There are two doors"))
                .body("whatWeChange", equalTo("We ask first"))
                .body("ticketId", equalTo(7))
                .body("$", not(hasKey("sharedAt")))
                .body("$", not(hasKey("teamId")));
    }

    @Test
    void aSharedLessonIsItsTeamsForGood() {
        var team = newTeam();
        var author = newMember("agent", team);
        int id = draft(author, "Two doors");

        share(author, id)
                .statusCode(200)
                .body("teamId", equalTo(team))
                .body("$", hasKey("sharedAt"));

        share(author, id).statusCode(409).body("rule", equalTo("lesson-is-shared"));
        as(author, "agent")
                .header("If-Match", "*")
                .delete("/lessons/{id}", id)
                .then()
                .statusCode(409)
                .body("rule", equalTo("lesson-is-shared"));
    }

    @Test
    void whoIsInNoTeamHasNobodyToShareWith() {
        var author = newMember("agent", null);

        share(author, draft(author, "Two doors"))
                .statusCode(409)
                .body("rule", equalTo("no-team-to-share-with"));
    }

    @Test
    void sharingIsToldOnceAndNoneOfTheWords() throws Exception {
        var team = newTeam();
        var author = newMember("agent", team);
        int id = draft(author, "Two doors");

        var statuses = atOnce(4, () -> share(author, id).extract().statusCode());

        assertEquals(1, Collections.frequency(statuses, 200));
        assertEquals(3, Collections.frequency(statuses, 409));
        var events = RosterFeed.of("lessons/" + id, 1);
        assertEquals(1, events.size());
        assertEquals("lesson.shared", events.get(0).get("type"));
        assertEquals(
                Map.of("lessonId", id, "authorId", author, "teamId", team),
                events.get(0).get("data"));
    }

    @Test
    void aSharedLessonIsEvidenceOfTheSkillsThatItNames() {
        var author = newMember("agent", newTeam());
        int id = draft(author, "Two doors");
        change(author, id, "{\"skillKeys\": [\"share-knowledge\", \"see-the-pattern\"]}");
        assertEquals(List.of(), evidence(author));

        share(author, id).statusCode(200);
        assertEquals(
                List.of("see-the-pattern lessons/" + id, "share-knowledge lessons/" + id),
                evidence(author));

        change(author, id, "{\"skillKeys\": [\"write-clearly\"]}");
        assertEquals(List.of("write-clearly lessons/" + id), evidence(author));
    }

    @Test
    void aSkillThatThereIsNotIsRefused() {
        int id = draft("mina", "Two doors");

        patch(as("mina", "agent"), "/lessons/" + id, "{\"skillKeys\": [\"no-skill\"]}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/skillKeys"));
    }

    @Test
    void aDraftIsDeletedByItsAuthorInTheVersionThatTheyRead() {
        int id = draft("mina", "Two doors");

        as("mina", "agent").delete("/lessons/{id}", id).then().statusCode(428);
        as("mina", "agent")
                .header("If-Match", "\"7\"")
                .delete("/lessons/{id}", id)
                .then()
                .statusCode(412);
        as("mina", "agent")
                .header("If-Match", "\"0\"")
                .delete("/lessons/{id}", id)
                .then()
                .statusCode(204);
        as("mina", "agent").get("/lessons/{id}", id).then().statusCode(404);
    }

    @Test
    void aSharedLessonMayStillBePutBetter() {
        var author = newMember("agent", newTeam());
        int id = shared(author, "Two doors");

        patch(as(author, "agent"), "/lessons/" + id, "{\"title\": \"Ask for the door\"}")
                .statusCode(200)
                .body("title", equalTo("Ask for the door"))
                .body("$", hasKey("sharedAt"));
    }

    private static void change(String author, int id, String body) {
        patch(as(author, "agent"), "/lessons/" + id, body).statusCode(200);
    }

    @SuppressWarnings("unchecked") // a native query with a class gives that class
    private List<String> evidence(String memberId) {
        return entities.createNativeQuery(
                        "select concat(skill_key, ' ', source) from skill_evidence"
                                + " where member_id = ? order by skill_key",
                        String.class)
                .setParameter(1, memberId)
                .getResultList();
    }
}
