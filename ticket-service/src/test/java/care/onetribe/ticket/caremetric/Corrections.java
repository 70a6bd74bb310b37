package care.onetribe.ticket.caremetric;

import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.describe;
import static care.onetribe.ticket.Desk.giveOn;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.merge;
import static care.onetribe.ticket.Desk.resolve;
import static care.onetribe.ticket.Desk.say;
import static io.restassured.RestAssured.given;

import care.onetribe.ticket.Themed;
import io.restassured.http.ContentType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
                    "fix",
                    "followUp",
                    "followUp",
                    "mergeThemes",
                    "merge");

    private final Map<String, Integer> happened = new TreeMap<>();
    private final Map<Long, String> links = new HashMap<>();
    private Random random;
    private List<Long> ids;
    private List<Long> themes;
    private List<String> owners;
    private List<String> teams;

    void begin(Random chance, List<Long> among, List<String> members, List<String> ofTeams) {
        random = chance;
        ids = new ArrayList<>(among);
        owners = members;
        teams = ofTeams;
        themes =
                IntStream.range(0, 6)
                        .mapToObj(i -> Themed.theme("Corrected " + i))
                        .collect(Collectors.toCollection(ArrayList::new));
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
            case "theme" -> theme(id);
            case "fix" -> fixed();
            case "followUp" -> followedUp();
            case "mergeThemes" -> mergedThemes();
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

    private boolean theme(long id) {
        return ok(Themed.assign(lea(), id, any(themes)).extract().statusCode());
    }

    private boolean fixed() {
        return ok(Themed.fix(lea(), any(themes), "Fixed").extract().statusCode());
    }

    private boolean followedUp() {
        var pending =
                lea().queryParam("theme", any(themes))
                        .queryParam("status", "PENDING")
                        .get("/follow-ups")
                        .jsonPath()
                        .getList("items.id", Long.class);
        return !pending.isEmpty()
                && ok(lea().body("{}").put("/follow-ups/{id}/sending", any(pending)).statusCode());
    }

    private boolean mergedThemes() {
        long from = any(themes);
        long into = any(themes);
        boolean done =
                from != into
                        && themes.size() > 3
                        && ok(Themed.mergeThemes(lea(), from, into).extract().statusCode());
        if (done) {
            themes.remove(from);
        }
        return done;
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
