package care.onetribe.ticket.caremetric;

import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.joined;
import static care.onetribe.ticket.Desk.openWith;
import static care.onetribe.ticket.Desk.resolve;
import static care.onetribe.ticket.Desk.say;
import static care.onetribe.ticket.Desk.take;
import static io.restassured.RestAssured.given;

import care.onetribe.ticket.roster.Roster;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** A team of its own with one agent, whose figures nobody else's tickets change. */
final class MeasuredTeam {

    private final String team = "t-" + UUID.randomUUID();
    private final String owner = "o-" + UUID.randomUUID();

    /** Before its first ticket, once the service is there. */
    void join(Roster roster) {
        joined(roster, owner, team);
    }

    String team() {
        return team;
    }

    String owner() {
        return owner;
    }

    RequestSpecification mina() {
        return as(owner, "agent");
    }

    long open() {
        return opened("");
    }

    long opened(String more) {
        return openWith("Measured", ", \"teamId\": \"%s\"%s".formatted(team, more));
    }

    long answered() {
        return answered(open());
    }

    long answered(long id) {
        take(mina(), id, owner).statusCode(200);
        say(mina(), id, "REPLY").statusCode(201);
        return id;
    }

    /** Where its customer answers. */
    String resolvedNow(long id) {
        var url = resolve(mina(), id).statusCode(200).extract().jsonPath().getString("feedbackUrl");
        return url.substring(url.lastIndexOf('/') + 1);
    }

    String resolved() {
        return resolvedNow(answered());
    }

    String feedback(String link, String addressed) {
        answer(link, addressed);
        return link;
    }

    void answer(String link, String addressed) {
        given().basePath("/api/v1")
                .contentType(ContentType.JSON)
                .body("{\"addressed\": \"%s\"}".formatted(addressed))
                .post("/public/feedback/{token}", link)
                .then()
                .statusCode(200);
    }
}
