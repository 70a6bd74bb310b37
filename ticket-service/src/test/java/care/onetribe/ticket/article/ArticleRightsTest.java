package care.onetribe.ticket.article;

import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Library.FAR_AHEAD;
import static care.onetribe.ticket.Library.change;
import static care.onetribe.ticket.Library.draft;
import static care.onetribe.ticket.Library.retire;
import static care.onetribe.ticket.Library.review;
import static care.onetribe.ticket.Library.write;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody may do with an article of mina's, by who they are. */
@QuarkusTest
class ArticleRightsTest {

    private static final String ARTICLE = "{\"question\": \"q\", \"audience\": \"TEAM\"}";

    @ParameterizedTest
    @CsvSource({
        "mina,agent,200",
        "article-coach,coach,200",
        "theo,agent,200",
        "lea,lead,200",
        "ada,admin,200",
        "desk,integration,403",
        "coaching,service,403"
    })
    void everybodyOfTheTribeReadsArticlesAndDrafts(String handle, String role, int expected) {
        long id = draft("Read");

        for (var path :
                List.of(
                        "/articles",
                        "/articles/" + id,
                        "/articles/" + id + "/revisions",
                        "/articles/" + id + "/revisions/1")) {
            assertEquals(expected, as(handle, role).get(path).statusCode(), path);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "mina,agent,201",
        "article-coach,coach,201",
        "lea,lead,201",
        "ada,admin,201",
        "desk,integration,403",
        "coaching,service,403"
    })
    void everybodyOfTheTribeWritesDrafts(String handle, String role, int expected) {
        write(as(handle, role), ARTICLE).statusCode(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "mina,agent,200",
        "theo,agent,403",
        "article-coach,coach,403",
        "lea,lead,200",
        "ada,admin,200",
        "desk,integration,403",
        "coaching,service,403"
    })
    void onlyItsOwnerLeadsAndAdminsTakeAStepWithAnArticle(
            String handle, String role, int expected) {
        change(caller(handle, role), draft("Changed"), "{\"question\": \"x\"}")
                .statusCode(expected);
        review(caller(handle, role), draft("Reviewed"), FAR_AHEAD).statusCode(expected);
        retire(caller(handle, role), draft("Retired")).statusCode(expected);
        caller(handle, role)
                .body("{\"memberId\": \"theo\"}")
                .put("/articles/{id}/owner", draft("Given"))
                .then()
                .statusCode(expected);
        long retired = draft("Redrafted");
        retire(lea(), retired).statusCode(200);
        caller(handle, role)
                .delete("/articles/{id}/retirement", retired)
                .then()
                .statusCode(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles", "/articles/1", "/articles/1/revisions"})
    void withoutATokenNothingIsShown(String path) {
        given().get("/api/v1" + path).then().statusCode(401);
    }

    private static RequestSpecification caller(String handle, String role) {
        return as(handle, role);
    }
}
