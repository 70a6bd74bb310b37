package care.onetribe.ticket;

import static io.restassured.RestAssured.given;

import care.onetribe.kit.feed.CloudEvent;
import care.onetribe.local.testing.TestTokens;
import care.onetribe.ticket.roster.Roster;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;

/** Requests to tickets as somebody, and what most tests begin with. */
public final class Desk {

    private Desk() {}

    public static RequestSpecification as(String handle, String... roles) {
        return given().auth()
                .oauth2(TestTokens.of(handle, roles))
                .basePath("/api/v1")
                .contentType(ContentType.JSON);
    }

    public static RequestSpecification mina() {
        return as("mina", "agent");
    }

    public static RequestSpecification theo() {
        return as("theo", "agent");
    }

    public static RequestSpecification lea() {
        return as("lea", "lead");
    }

    public static RequestSpecification desk() {
        return as("desk", "integration");
    }

    /** Opens a ticket of a new customer and gives its id. */
    public static long open(String subject) {
        return openWith(subject, "");
    }

    /** Opens a ticket with further fields, each with a comma before it. */
    public static long openWith(String subject, String more) {
        return idOfMade(
                mina().body(
                                """
                                {"subject": "%s", "channel": "WEB", "customer": {"name": "Alexis"},
                                 "message": {"body": "Where is it?"}%s}
                                """
                                        .formatted(subject, more))
                        .post("/tickets")
                        .then());
    }

    /** The id of what was made, by its address: a path into JSON is compiled each time. */
    public static long idOfMade(ValidatableResponse answer) {
        var location = answer.statusCode(201).extract().header("Location");
        return Long.parseLong(location.substring(location.lastIndexOf('/') + 1));
    }

    public static ValidatableResponse take(RequestSpecification caller, long id, String memberId) {
        return caller.body("{\"memberId\": \"%s\"}".formatted(memberId))
                .put("/tickets/{id}/owner", id)
                .then();
    }

    public static ValidatableResponse say(
            RequestSpecification caller, long id, String kind, String more) {
        return caller.body("{\"kind\": \"%s\", \"body\": \"some words\"%s}".formatted(kind, more))
                .post("/tickets/{id}/messages", id)
                .then();
    }

    public static ValidatableResponse say(RequestSpecification caller, long id, String kind) {
        return say(caller, id, kind, "");
    }

    public static ValidatableResponse resolve(RequestSpecification caller, long id) {
        return caller.body("{\"summary\": \"Sent again\"}")
                .put("/tickets/{id}/resolution", id)
                .then();
    }

    public static ValidatableResponse show(long id) {
        return lea().get("/tickets/{id}", id).then();
    }

    /** A ticket that mina took and answered. */
    public static long answered(String subject) {
        long id = open(subject);
        take(mina(), id, "mina").statusCode(200);
        say(mina(), id, "REPLY").statusCode(201);
        return id;
    }

    /** A ticket that mina took, answered and resolved. */
    public static long resolved(String subject) {
        long id = answered(subject);
        resolve(mina(), id).statusCode(200);
        return id;
    }

    /**
     * Gives a ticket on with all that is needed.
     *
     * @param to field and value, for example {@code "toMemberId": "theo"}
     */
    public static ValidatableResponse giveOn(RequestSpecification caller, long id, String to) {
        return caller.body(
                        """
                        {%s, "reason": "The depot is in the south", "done": "Asked the carrier",
                         "next": "Call the depot", "customerTold": "A call by Friday"}
                        """
                                .formatted(to))
                .post("/tickets/{id}/handovers", id)
                .then();
    }

    public static ValidatableResponse turnTo(
            RequestSpecification caller, long ticketId, String resumeNote) {
        var note = resumeNote == null ? "" : ", \"resumeNote\": \"%s\"".formatted(resumeNote);
        return caller.body("{\"ticketId\": %d%s}".formatted(ticketId, note)).put("/focus").then();
    }

    public static ValidatableResponse link(
            RequestSpecification caller, long id, String kind, long otherId) {
        return caller.body("{\"kind\": \"%s\", \"ticketId\": %d}".formatted(kind, otherId))
                .post("/tickets/{id}/links", id)
                .then();
    }

    public static ValidatableResponse merge(RequestSpecification caller, long id, long into) {
        return caller.body("{\"ticketId\": %d}".formatted(into))
                .put("/tickets/{id}/merged-into", id)
                .then();
    }

    /** Changes what is written about a ticket, from its version as it is. */
    public static ValidatableResponse describe(
            RequestSpecification caller, long id, String changes) {
        var version = show(id).extract().header("ETag");
        return caller.contentType("application/merge-patch+json")
                .header("If-Match", version)
                .body(changes)
                .patch("/tickets/{id}", id)
                .then();
    }

    /** Tells tickets of a member's team, as the roster's events do. */
    public static void joined(Roster roster, String memberId, String teamId) {
        tell(roster, "member.joined", memberId, teamId, true);
    }

    /** Tells tickets that somebody is not there any more, as the roster's events do. */
    public static void left(Roster roster, String memberId) {
        tell(roster, "member.changed", memberId, null, false);
    }

    private static void tell(
            Roster roster, String type, String memberId, String teamId, boolean active) {
        var data =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("memberId", memberId)
                        .put("name", memberId)
                        .put("teamId", teamId)
                        .put("active", active);
        roster.handle(
                new CloudEvent(
                        "1.0",
                        "1",
                        "/api/v1/coaching-events",
                        type,
                        "members/" + memberId,
                        Instant.EPOCH,
                        "application/json",
                        "ada",
                        data));
    }
}
