package care.onetribe.coaching.review;

import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.roster.RosterClient.newTeam;
import static care.onetribe.coaching.roster.RosterClient.patch;
import static care.onetribe.coaching.scorecard.CardClient.newCard;
import static care.onetribe.coaching.scorecard.CardClient.ratings;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** A team of its own with an agent, their coach and a card, and the steps of their reviews. */
public final class ReviewClient {

    final String team = newTeam();
    final String agent = newMember("agent", team);
    final String coach = newMember("coach", team);
    final String card;

    public ReviewClient() {
        this(newCard());
    }

    ReviewClient(String card) {
        this.card = card;
    }

    public String team() {
        return team;
    }

    public String agent() {
        return agent;
    }

    public String coach() {
        return coach;
    }

    RequestSpecification asAgent() {
        return as(agent, "agent");
    }

    RequestSpecification asCoach() {
        return as(coach, "coach");
    }

    ValidatableResponse open(RequestSpecification reviewer, String memberId, String more) {
        return reviewer.body(
                        """
                        {"memberId": "%s", "ticketId": 7, "scorecardKey": "%s"%s}
                        """
                                .formatted(memberId, card, more))
                .post("/reviews")
                .then();
    }

    /** A draft of the coach's about the agent. */
    public int draft() {
        return open(asCoach(), agent, "").statusCode(201).extract().path("id");
    }

    ValidatableResponse write(int id, String... levels) {
        return patch(
                asCoach(),
                "/reviews/" + id,
                """
                {"doneWell": "You asked first", "workOn": "Say the day", "ratings": %s}
                """
                        .formatted(ratings(levels)));
    }

    ValidatableResponse assess(int id, String... levels) {
        return asAgent()
                .body("{\"ratings\": %s}".formatted(ratings(levels)))
                .put("/reviews/{id}/self-assessment", id)
                .then();
    }

    ValidatableResponse share(int id) {
        return asCoach().put("/reviews/{id}/sharing", id).then();
    }

    public ValidatableResponse answer(int id) {
        return asAgent()
                .body("{\"answer\": \"I will say the day\"}")
                .put("/reviews/{id}/answer", id)
                .then();
    }

    /** A review that is shared, with the coach's levels. */
    public int shared(String... levels) {
        return finish(draft(), levels);
    }

    int finish(int id, String... levels) {
        write(id, levels).statusCode(200);
        assess(id, "WELL", "WELL", "WELL").statusCode(200);
        share(id).statusCode(200);
        return id;
    }

    ValidatableResponse dispute(int reviewId, String expected) {
        return asAgent()
                .body("{\"expected\": %s, \"reason\": \"It is there\"}".formatted(expected))
                .post("/reviews/{id}/disputes", reviewId)
                .then();
    }

    static ValidatableResponse decide(RequestSpecification caller, int disputeId, boolean upheld) {
        return caller.body("{\"upheld\": %s, \"reason\": \"As the card says\"}".formatted(upheld))
                .put("/disputes/{id}/decision", disputeId)
                .then();
    }
}
