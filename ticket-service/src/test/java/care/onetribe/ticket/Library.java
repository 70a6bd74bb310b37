package care.onetribe.ticket;

import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.mina;
import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Requests to articles, and what most tests of them begin with. */
public final class Library {

    /** After today, whenever the tests run. */
    public static final String FAR_AHEAD = "2999-01-01";

    /** The links by which customers answered, so that they can change their answer. */
    private static final Map<Long, String> LINKS = new ConcurrentHashMap<>();

    private Library() {}

    public static ValidatableResponse write(RequestSpecification caller, String article) {
        return caller.body(article).post("/articles").then();
    }

    /** A draft of mina's with one path. */
    public static long draft(String question) {
        return draft(question, "TEAM", "");
    }

    /** A draft of mina's with one path, and further fields with a comma before each. */
    public static long draft(String question, String audience, String more) {
        return Desk.idOfMade(
                write(
                        mina(),
                        """
                        {"question": "%s", "audience": "%s",
                         "paths": [{"title": "Ask", "steps": "Ask the **depot**."}]%s}
                        """
                                .formatted(question, audience, more)));
    }

    public static ValidatableResponse review(RequestSpecification caller, long id, String on) {
        return caller.body("{\"reviewOn\": \"%s\"}".formatted(on))
                .put("/articles/{id}/review", id)
                .then();
    }

    public static ValidatableResponse retire(RequestSpecification caller, long id) {
        return caller.body("{\"reason\": \"Not so any more\"}")
                .put("/articles/{id}/retirement", id)
                .then();
    }

    /** A reviewed article of mina's with one path. */
    public static long reviewed(String question, String audience) {
        return reviewed(question, audience, "");
    }

    /** A reviewed article of mina's with one path, and further fields with a comma before each. */
    public static long reviewed(String question, String audience, String more) {
        long id = draft(question, audience, more);
        review(mina(), id, FAR_AHEAD).statusCode(200);
        return id;
    }

    /** Changes an article from its version as it is. */
    public static ValidatableResponse change(RequestSpecification caller, long id, String changes) {
        return caller.contentType("application/merge-patch+json")
                .header("If-Match", show(id).extract().header("ETag"))
                .body(changes)
                .patch("/articles/{id}", id)
                .then();
    }

    public static ValidatableResponse show(long id) {
        return lea().get("/articles/{id}", id).then();
    }

    /** The only path of an article, or its first one. */
    public static long pathOf(long id) {
        return show(id).extract().jsonPath().getLong("paths[0].id");
    }

    /** A reply of mina's on a ticket says how it used a path; gives the message's id. */
    public static long usedOn(long ticketId, long pathId, String how) {
        var use = ", \"pathUse\": {\"pathId\": %d, \"how\": \"%s\"}".formatted(pathId, how);
        return Desk.say(mina(), ticketId, "REPLY", use)
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    /** A reply of mina's that no path led to; gives the message's id. */
    public static long offScriptOn(long ticketId) {
        return Desk.say(mina(), ticketId, "REPLY", ", \"pathUse\": {\"how\": \"OFF_SCRIPT\"}")
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    /** The customer of a ticket, which is resolved for it, says whether it was that. */
    public static void answer(long ticketId, String addressed) {
        var status = Desk.show(ticketId).extract().jsonPath().getString("status");
        if (status.equals("RESOLVED") && !LINKS.containsKey(ticketId)) {
            lea().body("{\"reason\": \"To ask\"}")
                    .post("/tickets/{id}/reopenings", ticketId)
                    .then()
                    .statusCode(200);
        }
        if (!status.equals("RESOLVED") || !LINKS.containsKey(ticketId)) {
            var url =
                    Desk.resolve(lea(), ticketId)
                            .statusCode(200)
                            .extract()
                            .jsonPath()
                            .getString("feedbackUrl");
            LINKS.put(ticketId, url.substring(url.lastIndexOf('/') + 1));
        }
        given().contentType(ContentType.JSON)
                .body("{\"addressed\": \"%s\"}".formatted(addressed))
                .post("/api/v1/public/feedback/{token}", LINKS.get(ticketId))
                .then()
                .statusCode(200);
    }
}
