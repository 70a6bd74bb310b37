package care.onetribe.ticket.conversation;

import static care.onetribe.ticket.Desk.answered;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Desk.say;
import static care.onetribe.ticket.Library.change;
import static care.onetribe.ticket.Library.pathOf;
import static care.onetribe.ticket.Library.reviewed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PathUseTest {

    @ParameterizedTest
    @EnumSource
    void aReplySaysWhichPathItUsedAndHow(HowUsed how) {
        long path = pathOf(reviewed("Used", "TEAM"));
        long id = answered("Uses a path");

        int message =
                say(mina(), id, "REPLY", use(path, how.name()))
                        .statusCode(201)
                        .body("pathUse.pathId", equalTo((int) path))
                        .body("pathUse.how", equalTo(how.name()))
                        .extract()
                        .path("id");

        mina().get("/tickets/{id}/messages/{message}", id, message)
                .then()
                .statusCode(200)
                .body("pathUse.pathId", equalTo((int) path))
                .body("pathUse.how", equalTo(how.name()));
        mina().queryParam("kind", "REPLY")
                .get("/tickets/{id}/messages", id)
                .then()
                .body("items.pathUse.how", contains(how.name()));
    }

    @Test
    void aReplyThatSaysNothingOfAPathShowsNone() {
        say(mina(), answered("Says nothing"), "REPLY").body("$", not(hasKey("pathUse")));
    }

    @Test
    void whatIsOffScriptMayHaveLeftNoPath() {
        say(mina(), answered("Off script"), "REPLY", ", \"pathUse\": {\"how\": \"OFF_SCRIPT\"}")
                .statusCode(201)
                .body("pathUse.how", equalTo("OFF_SCRIPT"))
                .body("pathUse", not(hasKey("pathId")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AS_WRITTEN", "ADAPTED"})
    void whatKeepsToAPathNamesIt(String how) {
        say(mina(), answered("No path"), "REPLY", ", \"pathUse\": {\"how\": \"%s\"}".formatted(how))
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOTE", "CUSTOMER"})
    void onlyAReplyUsesAPath(String kind) {
        long path = pathOf(reviewed("Not used", "TEAM"));

        say(mina(), answered("No reply"), kind, use(path, "ADAPTED")).statusCode(400);
    }

    @Test
    void aPathThatIsNotThereIsNotUsed() {
        say(mina(), answered("Unknown path"), "REPLY", use(999_999_999, "ADAPTED"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/pathUse/pathId"));
    }

    @Test
    void whatAReplyUsedStaysUsedWhenThePathGoes() {
        long article = reviewed("Goes later", "TEAM");
        long path = pathOf(article);
        long id = answered("Used before");
        int message = say(mina(), id, "REPLY", use(path, "ADAPTED")).extract().path("id");

        change(mina(), article, "{\"paths\": [{\"title\": \"New\", \"steps\": \"n\"}]}")
                .statusCode(200);

        mina().get("/tickets/{id}/messages/{message}", id, message)
                .then()
                .body("pathUse.pathId", equalTo((int) path));
        say(mina(), id, "REPLY", use(path, "ADAPTED")).statusCode(400);
    }

    private static String use(long path, String how) {
        return ", \"pathUse\": {\"pathId\": %d, \"how\": \"%s\"}".formatted(path, how);
    }
}
