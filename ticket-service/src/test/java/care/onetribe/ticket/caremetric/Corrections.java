package care.onetribe.ticket.caremetric;

import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.describe;
import static care.onetribe.ticket.Desk.giveOn;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.merge;
import static care.onetribe.ticket.Desk.resolve;
import static care.onetribe.ticket.Desk.say;
import static io.restassured.RestAssured.given;

import care.onetribe.ticket.conversation.TicketHistory;
import care.onetribe.ticket.conversation.Tickets;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** What happens to tickets after all, by chance; what the rules refuse does not happen. */
@ApplicationScoped
class Corrections {

    private static final List<String> KINDS =
            List.of(
                    "customer",
                    "reply",
                    "resolve",
                    "resolve",
                    "feedback",
                    "feedback",
                    "mood",
                    "wait",
                    "hold",
                    "holdForCustomer",
                    "handToMember",
                    "handToTeam",
                    "theme",
                    "theme",
                    "merge");

    private final Tickets tickets;
    private final TicketHistory history;
    private final Map<String, Integer> happened = new TreeMap<>();
    private final Map<Long, String> links = new HashMap<>();
    private Random random;
    private List<Long> ids;
    private List<String> owners;
    private List<String> teams;

    Corrections(Tickets tickets, TicketHistory history) {
        this.tickets = tickets;
        this.history = history;
    }

    void begin(Random chance, List<Long> among, List<String> members, List<String> ofTeams) {
        random = chance;
        ids = new ArrayList<>(among);
        owners = members;
        teams = ofTeams;
    }

    void one() {
        var kind = any(KINDS);
        if (happens(kind, any(ids))) {
            happened.merge(kind, 1, Integer::sum);
        }
    }

    boolean isOfEveryKind() {
        return happened.keySet().containsAll(KINDS);
    }

    private boolean happens(String kind, long id) {
        return switch (kind) {
            case "customer" -> ok(say(lea(), id, "CUSTOMER").extract().statusCode());
            case "reply" -> ok(say(as(any(owners), "lead"), id, "REPLY").extract().statusCode());
            case "resolve" -> resolved(id);
            case "feedback" -> feedback(id);
            case "mood" -> mood(id);
            case "wait" -> status(id, "{\"status\": \"WAITING_ON_CUSTOMER\"}");
            case "hold" -> hold(id, false);
            case "holdForCustomer" -> hold(id, true);
            case "handToMember" -> handOn(id, "toMemberId", any(owners));
            case "handToTeam" -> handOn(id, "toTeamId", any(teams));
            case "theme" -> theme(id, random.nextInt(4));
            default -> merged(id, any(ids));
        };
    }

    private boolean resolved(long id) {
        var answer = resolve(lea(), id).extract();
        if (ok(answer.statusCode())) {
            var url = answer.jsonPath().getString("feedbackUrl");
            links.put(id, url.substring(url.lastIndexOf('/') + 1));
        }
        return ok(answer.statusCode());
    }

    private boolean feedback(long id) {
        if (!links.containsKey(id)) {
            return false;
        }
        return ok(
                given().basePath("/api/v1")
                        .contentType(ContentType.JSON)
                        .body(
                                "{\"addressed\": \"%s\"}"
                                        .formatted(any(List.of("YES", "YES", "PARTLY", "NO"))))
                        .post("/public/feedback/{token}", links.get(id))
                        .statusCode());
    }

    private boolean mood(long id) {
        var mood = any(List.of("HAPPY", "CALM", "WORRIED", "FRUSTRATED", "ANGRY", "UNKNOWN"));
        return ok(
                describe(lea(), id, "{\"customerMood\": \"%s\"}".formatted(mood))
                        .extract()
                        .statusCode());
    }

    private boolean hold(long id, boolean forCustomer) {
        return status(
                id,
                """
                {"status": "ON_HOLD", "hold": {"reason": "r", "until": "2035-01-01T00:00:00Z",
                 "forCustomer": %s}}
                """
                        .formatted(forCustomer));
    }

    private static boolean status(long id, String body) {
        return ok(lea().body(body).put("/tickets/{id}/status", id).statusCode());
    }

    private static boolean handOn(long id, String to, String whom) {
        return ok(giveOn(lea(), id, "\"%s\": \"%s\"".formatted(to, whom)).extract().statusCode());
    }

    /** As the feature that assigns themes does it. */
    private boolean theme(long id, int theme) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            var ticket = tickets.lockForSystem(id).orElseThrow();
                            ticket.standUnder(theme == 0 ? null : (long) theme);
                            history.record(
                                    ticket, "theme-assigned", Instant.now(), "lea", Map.of());
                            return true;
                        });
    }

    private boolean merged(long id, long into) {
        boolean done = id != into && ok(merge(lea(), id, into).extract().statusCode());
        if (done) {
            ids.remove(id);
            links.remove(id);
        }
        return done;
    }

    private static boolean ok(int status) {
        return status < 300;
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    @Override
    public String toString() {
        return happened.toString();
    }
}
