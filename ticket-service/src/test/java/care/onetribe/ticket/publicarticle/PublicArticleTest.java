package care.onetribe.ticket.publicarticle;

import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Library.change;
import static care.onetribe.ticket.Library.draft;
import static care.onetribe.ticket.Library.retire;
import static care.onetribe.ticket.Library.reviewed;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import care.onetribe.local.testing.HostileTexts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublicArticleTest {

    @Test
    void everybodyReadsWhatIsPublicAndReviewed() {
        long id = reviewed("Axolotl", "PUBLIC");

        show(id).statusCode(200)
                .body("question", equalTo("Axolotl"))
                .body("paths[0].title", equalTo("Ask"))
                .body("paths[0].stepsHtml", equalTo("<p>Ask the <strong>depot</strong>.</p>\n"));
        find("axolotl").body("items.id", hasItem((int) id));
    }

    @Test
    void nothingElseIsThereForThem() {
        long draft = draft("Narwhal draft", "PUBLIC", "");
        long team = reviewed("Narwhal team", "TEAM");
        long retired = reviewed("Narwhal retired", "PUBLIC");
        retire(lea(), retired).statusCode(200);

        for (long id : new long[] {draft, team, retired, 999_999_999}) {
            show(id).statusCode(404);
        }
        find("narwhal").body("items.size()", equalTo(0));
    }

    @Test
    void noPersonAndNoPlaceToLookIsShown() {
        var article = show(reviewed("Okapi", "PUBLIC")).extract().jsonPath();

        assertEquals(Set.of("id", "question", "paths", "changedAt"), article.getMap("$").keySet());
        assertEquals(Set.of("title", "stepsHtml"), article.getMap("paths[0]").keySet());
    }

    @Test
    void cachesKeepAnArticleAndAskByItsTagWhetherItChanged() {
        long id = reviewed("Tapir", "PUBLIC");
        var tag =
                show(id).header("Cache-Control", equalTo("public, max-age=300"))
                        .header("ETag", notNullValue())
                        .extract()
                        .header("ETag");

        asked("/public/articles/" + id, "If-None-Match", tag).statusCode(304).body(emptyString());
        asked("/public/articles/" + id, "If-None-Match", "W/" + tag).statusCode(304);
        change(mina(), id, "{\"question\": \"Tapir again\"}").statusCode(200);
        asked("/public/articles/" + id, "If-None-Match", tag).statusCode(200);
    }

    @Test
    void cachesAskByTheTimeToo() {
        long id = reviewed("Pangolin", "PUBLIC");
        var path = "/public/articles/" + id;
        var time = show(id).extract().header("Last-Modified");

        asked(path, "If-Modified-Since", time).statusCode(304);
        asked(path, "If-Modified-Since", "Sun, 01 Mar 2026 09:30:00 GMT").statusCode(200);
        asked(path, "If-Modified-Since", "yesterday").statusCode(200);
        given().basePath("/api/v1")
                .header("If-None-Match", "\"other\"")
                .header("If-Modified-Since", time)
                .get(path)
                .then()
                .statusCode(200);
    }

    @Test
    void cachesKeepAListUntilOneOfItChanges() {
        long id = reviewed("Kakapo", "PUBLIC");
        var path = "/public/articles?q=kakapo";
        var tag = find("kakapo").extract().header("ETag");

        asked(path, "If-None-Match", tag)
                .statusCode(304)
                .header("Cache-Control", equalTo("public, max-age=300"));
        change(mina(), id, "{\"question\": \"Kakapo again\"}").statusCode(200);
        assertNotEquals(tag, find("kakapo").statusCode(200).extract().header("ETag"));
    }

    @Test
    void aListIsPaged() {
        reviewed("Fossa one", "PUBLIC");
        reviewed("Fossa two", "PUBLIC");
        var first =
                given().basePath("/api/v1")
                        .queryParam("q", "fossa")
                        .queryParam("limit", 1)
                        .get("/public/articles")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
        var second =
                given().basePath("/api/v1")
                        .queryParam("q", "fossa")
                        .queryParam("limit", 1)
                        .queryParam("cursor", first.getString("next"))
                        .get("/public/articles")
                        .then()
                        .extract()
                        .jsonPath();

        assertEquals(
                Set.of("Fossa one", "Fossa two"),
                Set.of(
                        first.getString("items[0].question"),
                        second.getString("items[0].question")));
        given().basePath("/api/v1")
                .queryParam("status", "DRAFT")
                .get("/public/articles")
                .then()
                .statusCode(400);
    }

    @Test
    void whatThePublicMissesIsNotKept() {
        find("saolanothere").statusCode(200);

        lea().queryParam("limit", 200)
                .get("/missed-searches")
                .then()
                .body("items.words", not(hasItem("saolanothere")));
    }

    @Test
    void hostileWordsAreSearchedForOrRefused() {
        for (var text : HostileTexts.all()) {
            int status =
                    given().basePath("/api/v1")
                            .queryParam("q", text)
                            .get("/public/articles")
                            .statusCode();
            assertEquals(true, status == 200 || status == 400, text);
        }
    }

    private static ValidatableResponse show(long id) {
        return given().basePath("/api/v1").get("/public/articles/{id}", id).then();
    }

    private static ValidatableResponse find(String words) {
        return given().basePath("/api/v1").queryParam("q", words).get("/public/articles").then();
    }

    private static ValidatableResponse asked(String path, String header, String value) {
        return given().basePath("/api/v1").header(header, value).get(path).then();
    }
}
