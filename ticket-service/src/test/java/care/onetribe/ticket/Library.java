package care.onetribe.ticket;

import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.mina;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Requests to articles, and what most tests of them begin with. */
public final class Library {

    /** After today, whenever the tests run. */
    public static final String FAR_AHEAD = "2999-01-01";

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
        return write(
                        mina(),
                        """
                        {"question": "%s", "audience": "%s",
                         "paths": [{"title": "Ask", "steps": "Ask the **depot**."}]%s}
                        """
                                .formatted(question, audience, more))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
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
        long id = draft(question, audience, "");
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

    /** The customer of a ticket says whether their concern was addressed. */
    public static void answer(long ticketId, String addressed) {
    }
}
