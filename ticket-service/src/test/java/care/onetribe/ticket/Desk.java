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
        return mina().body(
                        """
                        {"subject": "%s", "channel": "WEB", "customer": {"name": "Alexis"},
                         "message": {"body": "Where is it?"}%s}
                        """
                                .formatted(subject, more))
                .post("/tickets")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
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

    /** Tells tickets of a member's team, as the roster's events do. */
    public static void joined(Roster roster, String memberId, String teamId) {
        var data =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("memberId", memberId)
                        .put("name", memberId)
                        .put("teamId", teamId)
                        .put("active", true);
        roster.handle(
                new CloudEvent(
                        "1.0",
                        "1",
                        "/api/v1/coaching-events",
                        "member.joined",
                        "members/" + memberId,
                        Instant.EPOCH,
                        "application/json",
                        "ada",
                        data));
    }
}
