package care.onetribe.ticket.feedback;

import static care.onetribe.ticket.Desk.answered;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.merge;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Desk.open;
import static care.onetribe.ticket.Desk.resolve;
import static care.onetribe.ticket.Desk.show;
import static care.onetribe.ticket.feedback.Voice.answer;
import static care.onetribe.ticket.feedback.Voice.form;
import static care.onetribe.ticket.feedback.Voice.tokenOfNew;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.local.testing.HostileTexts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class FeedbackLinkTest {

    private static final String NOBODY = "AAAAAAAAAAAAAAAAAAAAAA";

    @Inject FeedbackLinks links;
    @Inject FeedbackCleanup cleanup;

    static List<String> texts() {
        return HostileTexts.all();
    }

    @Test
    void theLinkIsShownOnceAndOnlyItsHashIsKept() {
        long id = answered("A secret");

        var answer = resolve(mina(), id).body("id", equalTo((int) id));
        answer.body(
                "feedbackUrl",
                matchesPattern("http://127\\.0\\.0\\.1:8080/feedback/[A-Za-z0-9_-]{22}"));
        assertEquals(show(id).extract().header("ETag"), answer.extract().header("ETag"));

        show(id).body("$", not(hasKey("feedbackUrl")));
        var token = Voice.token(answer.extract().path("feedbackUrl"));
        var kept = links.find("ticketId", id).singleResult();
        assertArrayEquals(FeedbackToken.hash(token), kept.tokenHash());
    }

    @Test
    void neverMadeExpiredAndMalformedLookTheSame() {
        var expired = tokenOfNew("Expired");
        set(expired, "expiresAt = ?1", Instant.now().minusSeconds(1));

        assertEquals(refusal(form(NOBODY)), refusal(form(expired)));
        assertEquals(refusal(form(NOBODY)), refusal(form("x")));
        assertEquals(
                refusal(answer(NOBODY, "\"addressed\": \"YES\"")),
                refusal(answer(expired, "\"addressed\": \"YES\"")));
        assertEquals(refusal(form(NOBODY)), refusal(answer("x", "\"addressed\": \"YES\"")));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTokenOfAnyKindIsNotFound(String text) {
        if (!text.isBlank() && !text.contains("/") && text.length() < 2_000) {
            form(text).statusCode(404);
        }
    }

    @Test
    void aLinkIsGoodForThirtyDays() {
        var token = tokenOfNew("Thirty days");

        var link = links.find("tokenHash", FeedbackToken.hash(token)).singleResult();

        assertEquals(false, link.isOver(Instant.now().plus(29, ChronoUnit.DAYS)));
        assertEquals(true, link.isOver(Instant.now().plus(30, ChronoUnit.DAYS)));
    }

    @Test
    void afterSevenDaysAnAnswerStands() {
        var token = tokenOfNew("Settled");
        answer(token, "\"addressed\": \"YES\"").statusCode(200);
        set(token, "answeredAt = ?1", Instant.now().minus(7, ChronoUnit.DAYS));

        answer(token, "\"addressed\": \"NO\"")
                .statusCode(409)
                .body("rule", equalTo("feedback-is-settled"));
        form(token).statusCode(200).body("open", equalTo(false));
    }

    @Test
    void withinSevenDaysAnAnswerChanges() {
        var token = tokenOfNew("Not settled");
        answer(token, "\"addressed\": \"PARTLY\"").statusCode(200);
        set(token, "answeredAt = ?1", Instant.now().minus(7, ChronoUnit.DAYS).plusSeconds(60));

        answer(token, "\"addressed\": \"YES\"").statusCode(200);
    }

    @Test
    void oneLinkTakesTwentyAnswersAnHour() {
        var token = tokenOfNew("Many");
        for (int i = 0; i < 20; i++) {
            answer(token, "\"addressed\": \"YES\", \"effort\": %d".formatted(1 + i % 7))
                    .statusCode(200);
        }

        answer(token, "\"addressed\": \"PARTLY\"")
                .statusCode(429)
                .header("Retry-After", matchesPattern("3[56]\\d\\d"))
                .body("type", equalTo("/problems/too-many-requests"));

        set(token, "countedFrom = ?1", Instant.now().minus(1, ChronoUnit.HOURS));
        answer(token, "\"addressed\": \"PARTLY\"").statusCode(200);
    }

    @Test
    void theLinkOfATicketThatWentOverLeadsToTheOtherOne() {
        long from = answered("From");
        var token = Voice.tokenOf(from);
        long into = open("Into");
        merge(lea(), from, into).statusCode(200);

        form(token).statusCode(200).body("subject", equalTo("Into"));
        answer(token, "\"addressed\": \"YES\"").statusCode(200);
    }

    @Test
    void whatExpiredIsThrownAway() {
        var expired = tokenOfNew("Thrown away");
        var good = tokenOfNew("Kept");
        set(expired, "expiresAt = ?1", Instant.now().minusSeconds(1));

        cleanup.forgetExpired();

        assertEquals(0, links.count("tokenHash", FeedbackToken.hash(expired)));
        assertEquals(1, links.count("tokenHash", FeedbackToken.hash(good)));
    }

    private void set(String token, String change, Instant value) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                links.update(
                                        change + " where tokenHash = ?2",
                                        value,
                                        FeedbackToken.hash(token)));
    }

    private static Map<String, Object> refusal(ValidatableResponse answer) {
        var problem = answer.statusCode(404).extract().jsonPath().<String, Object>getMap("");
        problem.remove("traceId");
        problem.remove("instance");
        return problem;
    }
}
