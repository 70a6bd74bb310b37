package care.onetribe.kit.notes;

import static io.restassured.RestAssured.given;

import care.onetribe.local.testing.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Requests to the notes as somebody. */
public final class NotesClient {

    private NotesClient() {}

    public static RequestSpecification as(String handle, String role) {
        return given().auth()
                .oauth2(TestTokens.of(handle, role))
                .basePath("/api/v1")
                .contentType(ContentType.JSON);
    }

    public static RequestSpecification asAgent() {
        return as("mina", "agent");
    }

    public static long write(String title) {
        var location =
                asAgent()
                        .body("{\"title\": \"" + title + "\"}")
                        .post("/notes")
                        .then()
                        .statusCode(201)
                        .extract()
                        .header("Location");
        return Long.parseLong(location.substring(location.lastIndexOf('/') + 1));
    }
}
