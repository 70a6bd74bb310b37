package care.onetribe.ticket.candidate;

import static care.onetribe.ticket.Desk.answered;
import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.joined;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.merge;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Desk.open;
import static care.onetribe.ticket.Desk.say;
import static care.onetribe.ticket.Desk.take;
import static care.onetribe.ticket.Desk.theo;
import static care.onetribe.ticket.Library.answer;
import static care.onetribe.ticket.Library.draft;
import static care.onetribe.ticket.Library.offScriptOn;
import static care.onetribe.ticket.Library.pathOf;
import static care.onetribe.ticket.Library.retire;
import static care.onetribe.ticket.Library.reviewed;
import static care.onetribe.ticket.Library.show;
import static care.onetribe.ticket.Library.usedOn;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.local.testing.AtOnce;
import care.onetribe.local.testing.HostileTexts;
import care.onetribe.ticket.roster.Roster;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CandidateTest {

    private static final String NEW_ARTICLE =
            """
            {"article": {"question": "Under the roof?", "audience": "TEAM"},
             "path": {"title": "Call the depot", "steps": "Ask for the **roof**."}}
            """;

    @Inject Roster roster;
    @Inject EntityManager entities;

    @Test
    void aReplyOffScriptWhoseConcernWasAddressedWaitsToBecomeAPath() {
        long id = answered("Under the roof");
        long message = offScriptOn(id);
        answer(id, "YES");
        var sentAt =
                lea().get("/tickets/{id}/messages", id)
                        .jsonPath()
                        .getString("items.find { it.id == %d }.sentAt".formatted(message));

        shown(candidateOf(message))
                .header("ETag", equalTo("\"0\""))
                .body("ticketId", equalTo((int) id))
                .body("subject", equalTo("Under the roof"))
                .body("messageId", equalTo((int) message))
                .body("reply", equalTo("some words"))
                .body("repliedAt", equalTo(sentAt))
                .body("foundById", equalTo("mina"))
                .body("status", equalTo("WAITING"))
                .body("$", not(hasKey("leftPathId")));
    }

    @Test
    void thePathThatWasLeftIsNamed() {
        long path = pathOf(reviewed("Left", "TEAM"));
        long id = answered("Leaves a path");
        long message = usedOn(id, path, "OFF_SCRIPT");
        answer(id, "YES");

        shown(candidateOf(message)).body("leftPathId", equalTo((int) path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PARTLY", "NO"})
    void whatDidNotWorkIsNoCandidate(String addressed) {
        long id = answered("Did not work");
        long message = offScriptOn(id);
        answer(id, addressed);

        assertEquals(List.of(), candidatesOf(message));
    }

    @Test
    void whatKeptToAPathIsNoCandidateAndWithoutAnAnswerThereIsNone() {
        long id = answered("Kept to it");
        long kept = usedOn(id, pathOf(reviewed("Kept", "TEAM")), "ADAPTED");
        answer(id, "YES");
        long unanswered = offScriptOn(answered("No answer"));

        assertEquals(List.of(), candidatesOf(kept));
        assertEquals(List.of(), candidatesOf(unanswered));
    }

    @Test
    void aReplyIsACandidateOnceHoweverOftenItsConcernIsAddressed() {
        long id = answered("Once");
        long first = offScriptOn(id);
        answer(id, "YES");
        long candidate = candidateOf(first);
        say(mina(), id, "CUSTOMER").statusCode(201);
        long second = offScriptOn(id);
        answer(id, "YES");

        assertEquals(List.of(candidate), candidatesOf(first));
        assertEquals(1, candidatesOf(second).size());
    }

    @Test
    void anAnswerThatTurnsToNoTakesBackWhatStillWaits() {
        long id = answered("Turns");
        long taken = offScriptOn(id);
        answer(id, "YES");
        aside(lea(), candidateOf(taken)).statusCode(200);
        say(mina(), id, "CUSTOMER").statusCode(201);
        long waiting = offScriptOn(id);
        answer(id, "YES");
        assertEquals(1, candidatesOf(waiting).size());
        answer(id, "PARTLY");

        assertEquals(List.of(), candidatesOf(waiting));
        shown(candidateOf(taken)).body("status", equalTo("SET_ASIDE"));
    }

    @Test
    void itBecomesTheFirstPathOfANewDraftInOneStepWithCreditToWhoFoundIt() {
        long candidate = waiting();
        var before = Instant.now().truncatedTo(ChronoUnit.MICROS);

        var taken =
                adopt(theo(), candidate, NEW_ARTICLE)
                        .statusCode(200)
                        .body("status", equalTo("TAKEN"))
                        .body("decidedById", equalTo("theo"))
                        .extract()
                        .jsonPath();
        var decidedAt = Instant.parse(taken.getString("decidedAt"));
        assertFalse(decidedAt.isBefore(before) || decidedAt.isAfter(Instant.now()));

        show(taken.getLong("articleId"))
                .body("status", equalTo("DRAFT"))
                .body("ownerId", equalTo("theo"))
                .body("question", equalTo("Under the roof?"))
                .body("revision", equalTo(1))
                .body("paths.id", contains(taken.getInt("pathId")))
                .body("paths[0].stepsHtml", containsString("<strong>roof</strong>"))
                .body("paths[0].foundById", equalTo("mina"));
    }

    @Test
    void itBecomesOneMorePathOfAnArticleThatOneMayChange() {
        long article = reviewed("Roofs", "TEAM");
        long candidate = waiting();
        var path = "{\"articleId\": %d, \"path\": {\"title\": \"Roof\", \"steps\": \"s\"}}";

        adopt(theo(), candidate, path.formatted(article)).statusCode(403);
        adopt(lea(), candidate, path.formatted(article))
                .statusCode(200)
                .body("articleId", equalTo((int) article));

        show(article)
                .body("status", equalTo("REVIEWED"))
                .body("revision", equalTo(3))
                .body("paths.title", contains("Ask", "Roof"))
                .body("paths[1].foundById", equalTo("mina"));
        mina().get("/articles/{id}/revisions", article)
                .then()
                .body("items.step", contains("PATH_TAKEN", "REVIEWED", "WRITTEN"));
    }

    @Test
    void aRetiredArticleTakesNothingAndTheCandidateWaitsOn() {
        long article = draft("Retired");
        retire(mina(), article).statusCode(200);
        long candidate = waiting();
        var body = "{\"articleId\": %d, \"path\": {\"title\": \"t\", \"steps\": \"s\"}}";

        adopt(lea(), candidate, body.formatted(article))
                .statusCode(409)
                .body("rule", equalTo("article-is-retired"));
        adopt(lea(), candidate, body.formatted(999_999_999)).statusCode(404);
        shown(candidate).body("status", equalTo("WAITING"));
    }

    @Test
    void anArticleHasAtMostTenPaths() {
        long article = draft("Full");
        var body =
                "{\"articleId\": %d, \"path\": {\"title\": \"t\", \"steps\": \"s\"}}"
                        .formatted(article);
        for (int i = 0; i < 9; i++) {
            adopt(lea(), waiting(), body).statusCode(200);
        }

        adopt(lea(), waiting(), body)
                .statusCode(409)
                .body("rule", equalTo("article-has-all-paths"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"path\": {\"title\": \"t\", \"steps\": \"s\"}}",
                "{\"articleId\": 1, \"article\": {\"question\": \"q\", \"audience\": \"TEAM\"},"
                        + " \"path\": {\"title\": \"t\", \"steps\": \"s\"}}",
                "{\"articleId\": 1, \"path\": {\"id\": 1, \"title\": \"t\", \"steps\": \"s\"}}",
                "{\"articleId\": 1}",
                "{\"article\": {\"question\": \"q\", \"audience\": \"TEAM\", \"themeIds\": [9999]},"
                        + " \"path\": {\"title\": \"t\", \"steps\": \"s\"}}"
            })
    void whatIsToBecomeOfItIsSaidInFull(String body) {
        adopt(lea(), waiting(), body).statusCode(400);
    }

    @Test
    void aLeadSetsOneAsideForAReason() {
        long candidate = waiting();

        lea().body("{\"reason\": \" \"}")
                .put("/knowledge-candidates/{id}/dismissal", candidate)
                .then()
                .statusCode(400);
        aside(lea(), candidate)
                .statusCode(200)
                .body("status", equalTo("SET_ASIDE"))
                .body("reason", equalTo("This depot only"))
                .body("decidedById", equalTo("lea"));
    }

    @Test
    void whatBecomesOfItIsDecidedOnce() {
        long candidate = waiting();
        aside(lea(), candidate).statusCode(200);

        aside(lea(), candidate).statusCode(409).body("rule", equalTo("candidate-is-decided"));
        adopt(lea(), candidate, NEW_ARTICLE)
                .statusCode(409)
                .body("rule", equalTo("candidate-is-decided"))
                .body("decidedById", equalTo("lea"));
    }

    @Test
    void ofManyWhoTakeItAtOnceOneDoes() throws Exception {
        long candidate = waiting();
        var question = "Taken by one " + candidate;
        var body = NEW_ARTICLE.replace("Under the roof?", question);

        var answers = AtOnce.run(6, i -> adopt(lea(), candidate, body).extract().statusCode());

        assertEquals(1, Collections.frequency(answers, 200));
        assertEquals(5, Collections.frequency(answers, 409));
        lea().queryParam("q", "taken " + candidate)
                .queryParam("total", true)
                .get("/articles")
                .then()
                .body(
                        "items.question.findAll { it == '%s' }.size()".formatted(question),
                        equalTo(1));
    }

    @Test
    void aStepHonoursTheVersionThatIsNamed() {
        long candidate = waiting();

        adopt(lea().header("If-Match", "\"7\""), candidate, NEW_ARTICLE).statusCode(412);
        adopt(lea().header("If-Match", "\"0\""), candidate, NEW_ARTICLE)
                .statusCode(200)
                .header("ETag", equalTo("\"1\""));
    }

    @Test
    void oneGoesOverWithItsTicketWhenThatIsMerged() {
        long from = answered("From");
        long message = offScriptOn(from);
        answer(from, "YES");
        long into = answered("Into");
        merge(lea(), from, into).statusCode(200);

        shown(candidateOf(message)).body("ticketId", equalTo((int) into));
    }

    @Test
    void whatWaitsOfAnErasedCustomerIsGoneAndWhatWasDecidedStays() {
        long id = answered("Erased");
        long decided = offScriptOn(id);
        answer(id, "YES");
        aside(lea(), candidateOf(decided)).statusCode(200);
        say(mina(), id, "CUSTOMER").statusCode(201);
        long waiting = offScriptOn(id);
        answer(id, "YES");
        int customer = lea().get("/tickets/{id}", id).then().extract().path("customer.id");

        lea().get("/customers/{id}/export", customer)
                .then()
                .statusCode(200)
                .body("knowledgeCandidates.status", containsInAnyOrder("SET_ASIDE", "WAITING"))
                .body("pathUses.how", contains("OFF_SCRIPT", "OFF_SCRIPT"));
        lea().put("/customers/{id}/erasure", customer).then().statusCode(200);

        assertEquals(List.of(), candidatesOf(waiting));
        shown(candidateOf(decided)).body("reply", equalTo("—")).body("subject", equalTo("—"));
    }

    @Test
    void anAgentSeesThoseOfTicketsThatTheySee() {
        joined(roster, "candidate-north", "candidate-north-team");
        joined(roster, "candidate-south", "candidate-south-team");
        long id = open("Of the north");
        var north = as("candidate-north", "agent");
        take(north, id, "candidate-north").statusCode(200);
        long message =
                say(
                                as("candidate-north", "agent"),
                                id,
                                "REPLY",
                                ", \"pathUse\": {\"how\": \"OFF_SCRIPT\"}")
                        .extract()
                        .jsonPath()
                        .getLong("id");
        answer(id, "YES");
        long candidate = candidateOf(message);

        var expected = Map.of("candidate-north", 200, "candidate-south", 404);
        expected.forEach(
                (handle, status) -> {
                    as(handle, "agent")
                            .get("/knowledge-candidates/{id}", candidate)
                            .then()
                            .statusCode(status);
                    assertEquals(
                            status == 200,
                            idsSeenBy(as(handle, "agent")).contains((int) candidate));
                });
        adopt(as("candidate-south", "agent"), candidate, NEW_ARTICLE).statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "agent,200,403",
        "coach,200,403",
        "lead,200,200",
        "admin,200,200",
        "integration,403,403",
        "service,403,403"
    })
    void everybodyOfTheTribeReadsAndTakesAndLeadsSetAside(String role, int taken, int setAside) {
        var handle = "candidates-" + role;
        as(handle, role).get("/knowledge-candidates").then().statusCode(taken);
        as(handle, role).get("/knowledge-candidates/{id}", waiting()).then().statusCode(taken);
        adopt(as(handle, role), waiting(), NEW_ARTICLE).statusCode(taken);
        aside(as(handle, role), waiting()).statusCode(setAside);
        given().get("/api/v1/knowledge-candidates").then().statusCode(401);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aReasonComesBackAsItWasSent(String text) {
        var reason = text.length() > 1_000 ? text.substring(0, 1_000) : text;

        lea().body(Map.of("reason", reason))
                .put("/knowledge-candidates/{id}/dismissal", waiting())
                .then()
                .statusCode(200)
                .body("reason", equalTo(reason));
    }

    static List<String> texts() {
        return HostileTexts.all();
    }

    @Test
    void theListIsReadFromAnIndex() {
        waiting();

        assertTrue(
                entities.createNativeQuery(
                                "explain format=json select id from knowledge_candidate where"
                                        + " status = 'WAITING' and id < 1000000 order by id desc"
                                        + " limit 26",
                                String.class)
                        .getSingleResult()
                        .toString()
                        .contains("knowledge_candidate_status"));
    }

    /** A candidate of a reply of mina's. */
    private static long waiting() {
        long id = answered("Waits");
        long message = offScriptOn(id);
        answer(id, "YES");
        return candidateOf(message);
    }

    private static ValidatableResponse adopt(
            RequestSpecification caller, long candidate, String body) {
        return caller.body(body).put("/knowledge-candidates/{id}/adoption", candidate).then();
    }

    private static ValidatableResponse aside(RequestSpecification caller, long candidate) {
        return caller.body("{\"reason\": \"This depot only\"}")
                .put("/knowledge-candidates/{id}/dismissal", candidate)
                .then();
    }

    private static ValidatableResponse shown(long candidate) {
        return lea().get("/knowledge-candidates/{id}", candidate).then().statusCode(200);
    }

    private static long candidateOf(long message) {
        var found = candidatesOf(message);
        assertEquals(1, found.size());
        return found.get(0);
    }

    /** Of any state; the newest stand on the first pages. */
    private static List<Long> candidatesOf(long message) {
        return List.of("WAITING", "TAKEN", "SET_ASIDE").stream()
                .flatMap(
                        status ->
                                lea()
                                        .queryParam("status", status)
                                        .queryParam("limit", 200)
                                        .get("/knowledge-candidates")
                                        .then()
                                        .statusCode(200)
                                        .extract()
                                        .jsonPath()
                                        .<Integer>getList(
                                                "items.findAll { it.messageId == %d }.id"
                                                        .formatted(message))
                                        .stream())
                .map(Integer::longValue)
                .toList();
    }

    private static List<Integer> idsSeenBy(RequestSpecification caller) {
        return caller.queryParam("limit", 200)
                .get("/knowledge-candidates")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
    }
}
