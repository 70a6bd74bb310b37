package care.onetribe.kit.problem;

import static care.onetribe.kit.notes.NotesClient.as;
import static care.onetribe.kit.notes.NotesClient.asAgent;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasLength;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProblemDocumentTest {

    @Test
    void aRefusalNamesItsRuleAndWhatBelongsToIt() {
        problem(asAgent().body("{\"title\": \"taboo\"}").post("/notes").then(), 409)
                .body("type", equalTo("/problems/conflict"))
                .body("title", equalTo("A rule says no"))
                .body("detail", equalTo("Nobody writes that."))
                .body("rule", equalTo("note-is-taboo"))
                .body("writerId", equalTo("mina"))
                .body("instance", equalTo("/api/v1/notes"))
                .body("errors", nullValue());
    }

    @Test
    void everyWrongFieldIsNamedByItsPointer() {
        problem(asAgent().body("{\"title\": \" \"}").post("/notes").then(), 400)
                .body("errors[0].pointer", equalTo("/title"))
                .body("errors[0].detail", equalTo("must not be blank"));
    }

    @Test
    void anUnknownFieldIsNamed() {
        problem(asAgent().body("{\"title\": \"a\", \"txet\": \"b\"}").post("/notes").then(), 400)
                .body("errors[0].pointer", equalTo("/txet"))
                .body(
                        "errors[0].detail",
                        equalTo("unknown field; known are [colour, text, title]"));
    }

    @Test
    void aWrongValueOfAnEnumSaysWhichAreRight() {
        problem(
                        asAgent()
                                .body("{\"title\": \"a\", \"colour\": \"PINK\"}")
                                .post("/notes")
                                .then(),
                        400)
                .body("errors[0].pointer", equalTo("/colour"))
                .body("errors[0].detail", equalTo("must be one of [RED, BLUE]"));
    }

    @Test
    void malformedJsonSaysWhere() {
        problem(asAgent().body("{nope").post("/notes").then(), 400)
                .body("detail", containsString("line 1, column"));
    }

    @Test
    void aMissingBodyIsAProblem() {
        problem(asAgent().post("/notes").then(), 400);
    }

    @Test
    void anUnknownPathIsAProblem() {
        problem(asAgent().get("/nothing").then(), 404)
                .body("type", equalTo("/problems/not-found"))
                .body("instance", equalTo("/api/v1/nothing"));
        problem(given().get("/elsewhere").then(), 404);
    }

    @Test
    void aMalformedIdIsAnUnknownPath() {
        problem(asAgent().get("/notes/abc").then(), 404);
    }

    @Test
    void aWrongMethodIsAProblem() {
        problem(asAgent().delete("/notes").then(), 405);
    }

    @Test
    void aWrongMediaTypeIsAProblem() {
        problem(asAgent().contentType(ContentType.XML).body("<a/>").post("/notes").then(), 415);
        problem(asAgent().accept(ContentType.XML).get("/notes").then(), 406);
    }

    @Test
    void noTokenAndABadTokenAreProblems() {
        problem(given().get("/api/v1/notes").then(), 401)
                .header("WWW-Authenticate", containsString("Bearer"));
        problem(given().auth().oauth2("a.b.c").get("/api/v1/notes").then(), 401);
    }

    @Test
    void aWrongRoleIsAProblem() {
        problem(as("noor", "coach").get("/notes").then(), 403)
                .body("type", equalTo("/problems/forbidden"));
    }

    @Test
    void anUnexpectedFailureTellsNothingOfOurInside() {
        problem(asAgent().get("/notes/failure").then(), 500)
                .body("detail", not(containsString("vault")))
                .body(
                        "detail",
                        allOf(containsString("Nothing was changed"), containsString("traceId")));
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("traceId", hasLength(32));
    }
}
