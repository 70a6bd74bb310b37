package care.onetribe.ticket.feedback;

import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Desk.resolve;
import static io.restassured.RestAssured.given;

import care.onetribe.ticket.Desk;
import care.onetribe.ticket.EventFeed;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;

/** A customer with the link that they got. */
public final class Voice {

    private Voice() {}

    /** Resolves a ticket of mina's and gives the token of the link. */
    public static String tokenOf(long id) {
        return token(resolve(mina(), id).statusCode(200).extract().path("feedbackUrl"));
    }

    public static String token(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    /** The token of a ticket that mina took, answered and resolved. */
    public static String tokenOfNew(String subject) {
        return tokenOf(Desk.answered(subject));
    }

    public static ValidatableResponse form(String token) {
        return given().get("/api/v1/public/feedback/{token}", token).then();
    }

    /** Answers with fields in JSON, without the braces. */
    public static ValidatableResponse answer(String token, String fields) {
        return given().contentType(ContentType.JSON)
                .body("{" + fields + "}")
                .post("/api/v1/public/feedback/{token}", token)
                .then();
    }

    /** What was told of a ticket under a type, the first one first. */
    public static List<Map<String, Object>> told(long ticketId, String type, int events) {
        return EventFeed.of(ticketId, events).stream()
                .filter(event -> event.get("type").equals(type))
                .toList();
    }
}
