package care.onetribe.recognition.comment;

import static care.onetribe.recognition.Client.as;
import static care.onetribe.recognition.Client.newHandle;
import static care.onetribe.recognition.People.thanked;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KudosCommentTest {

    private final String mina = newHandle("mina");
    private final String theo = newHandle("theo");
    private final String sam = newHandle("sam");

    @Test
    void whoSeesAKudosTalksAboutItInTheOrderOfTalking() {
        long id = thanked(mina, theo, Map.of());
        say(sam, id, "I saw that too.").statusCode(201).body("authorId", equalTo(sam));
        long last = say(theo, id, "Thank you both!").extract().jsonPath().getLong("id");

        var page =
                as(mina, "agent")
                        .queryParam("limit", 1)
                        .queryParam("total", true)
                        .get("/kudos/{id}/comments", id)
                        .then()
                        .statusCode(200)
                        .body("items.text", contains("I saw that too."))
                        .body("total", equalTo(2))
                        .extract()
                        .jsonPath();
        as(mina, "agent")
                .queryParam("cursor", page.getString("next"))
                .get("/kudos/{id}/comments", id)
                .then()
                .body("items.id", contains((int) last));
    }

    @Test
    void onlyItsAuthorDeletesAComment() {
        long id = thanked(mina, theo, Map.of());
        var location = say(sam, id, "Well done").extract().header("Location");

        var path = location.substring("/api/v1".length());
        as(mina, "lead").delete(path).then().statusCode(403);
        as(sam, "agent").delete(path).then().statusCode(204);
        as(sam, "agent").delete(path).then().statusCode(404);
    }

    @Test
    void whatOneMayNotSeeOneCannotTalkAbout() {
        long id = thanked(mina, theo, Map.of("visibility", "PRIVATE"));

        say(sam, id, "Hello").statusCode(404);
        as(sam, "admin").get("/kudos/{id}/comments", id).then().statusCode(404);
    }

    @Test
    void aCommentSaysSomething() {
        long id = thanked(mina, theo, Map.of());

        say(sam, id, " ").statusCode(400).body("errors[0].pointer", endsWith("/text"));
        say(sam, id, "x".repeat(1_001)).statusCode(400);
        say(sam, id, "\uD83D\uDC9A".repeat(1_000)).statusCode(201);
    }

    private static ValidatableResponse say(String handle, long id, String text) {
        return as(handle, "agent")
                .body(Map.of("text", text))
                .post("/kudos/{id}/comments", id)
                .then();
    }
}
