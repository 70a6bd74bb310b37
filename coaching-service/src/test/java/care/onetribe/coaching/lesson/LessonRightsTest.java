package care.onetribe.coaching.lesson;

import static care.onetribe.coaching.lesson.LessonClient.draft;
import static care.onetribe.coaching.lesson.LessonClient.share;
import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.roster.RosterClient.newTeam;
import static care.onetribe.coaching.roster.RosterClient.patch;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.coaching.access.Relation;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sees and changes a lesson, by how they stand to its author. */
@QuarkusTest
class LessonRightsTest {

    @ParameterizedTest
    @CsvSource({
        "SELF, 200, 200, 200",
        "OWN_LEAD, 404, 200, 403",
        "OWN_COACH, 404, 200, 403",
        "ADMIN, 404, 404, 404",
        "TEAMMATE, 404, 200, 403",
        "OTHER_LEAD, 404, 404, 404",
        "OTHER_COACH, 404, 404, 404",
        "STRANGER, 404, 404, 404"
    })
    void aDraftIsItsAuthorsAndASharedLessonItsTeams(
            Relation relation, int asDraft, int asShared, int changed) {
        var team = newTeam();
        var author = newMember("agent", team);
        var caller = caller(relation, team, author);
        int id = draft(author, "Two doors");
        caller.get().get("/lessons/{id}", id).then().statusCode(asDraft);
        share(author, id).statusCode(200);

        caller.get().get("/lessons/{id}", id).then().statusCode(asShared);
        assertEquals(
                asShared == 200 ? List.of(id) : List.of(),
                caller.get()
                        .queryParam("author", author)
                        .get("/lessons")
                        .jsonPath()
                        .getList("items.id"));
        assertEquals(
                changed,
                caller.get()
                        .contentType("application/merge-patch+json")
                        .header("If-Match", "*")
                        .body("{\"title\": \"Mine\"}")
                        .patch("/lessons/{id}", id)
                        .statusCode());
    }

    @Test
    void anAuthorWhoChangesTeamKeepsTheirLessonAndItsTeamToo() {
        var team = newTeam();
        var author = newMember("agent", team);
        int id = draft(author, "Two doors");
        share(author, id).statusCode(200);
        patch(as("ada", "admin"), "/members/" + author, "{\"teamId\": null}").statusCode(200);

        as(author, "agent").get("/lessons/{id}", id).then().statusCode(200);
        as(newMember("agent", team), "agent").get("/lessons/{id}", id).then().statusCode(200);
    }

    @Test
    void withoutATokenNothingIsTold() {
        for (var path : List.of("/lessons", "/lessons/1")) {
            given().basePath("/api/v1").get(path).then().statusCode(401);
        }
    }

    private static Supplier<RequestSpecification> caller(
            Relation relation, String team, String author) {
        return switch (relation) {
            case SELF -> () -> as(author, "agent");
            case OWN_LEAD -> somebody("lead", team);
            case OWN_COACH -> somebody("coach", team);
            case ADMIN -> somebody("admin", null);
            case TEAMMATE -> somebody("agent", team);
            case OTHER_LEAD -> somebody("lead", newTeam());
            case OTHER_COACH -> somebody("coach", newTeam());
            case STRANGER -> somebody("agent", newTeam());
        };
    }

    private static Supplier<RequestSpecification> somebody(String role, String team) {
        var id = newMember(role, team);
        return () -> as(id, role);
    }
}
