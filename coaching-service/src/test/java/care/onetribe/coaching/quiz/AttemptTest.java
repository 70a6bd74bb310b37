package care.onetribe.coaching.quiz;

import static care.onetribe.coaching.AtOnce.atOnce;
import static care.onetribe.coaching.quiz.QuizClient.RIGHT;
import static care.onetribe.coaching.quiz.QuizClient.WRONG;
import static care.onetribe.coaching.quiz.QuizClient.answer;
import static care.onetribe.coaching.quiz.QuizClient.newQuiz;
import static care.onetribe.coaching.quiz.QuizClient.questions;
import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.roster.RosterClient.patch;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AttemptTest {

    @Inject EntityManager entities;
    @Inject ObjectMapper mapper;

    private String member;

    @BeforeEach
    void somebody() {
        member = newMember("agent", null);
    }

    @Test
    void anAttemptSaysWhatWasRightAndWhyAndWhenItComesBack() {
        int quiz = newQuiz("write-clearly", "first", "second");

        var attempt =
                answer(asMember(), quiz, "second", WRONG, "first", RIGHT)
                        .statusCode(201)
                        .header("Location", startsWith("/api/v1/quiz-attempts/"))
                        .body("quizId", equalTo(quiz))
                        .body("memberId", equalTo(member))
                        .body("answered", equalTo(2))
                        .body("answeredRight", equalTo(1))
                        .body("results.questionKey", equalTo(List.of("first", "second")))
                        .body("results.right", equalTo(List.of(true, false)))
                        .body("results[1].chosen", equalTo(WRONG))
                        .body("results[1].rightChoices", equalTo(List.of("a", "b")))
                        .body("results[1].explanation", equalTo("Who feels heard can listen."))
                        .body("results[0].comesBackOn", equalTo(null));
        var tomorrow = dayOf(attempt, ZoneOffset.UTC).plusDays(1).toString();
        attempt.body("results[1].comesBackOn", equalTo(tomorrow));

        asMember()
                .basePath("")
                .get(attempt.extract().header("Location"))
                .then()
                .statusCode(200)
                .body("results[1].comesBackOn", equalTo(tomorrow));
    }

    @Test
    void onlyExactlyTheRightChoicesAreRight() {
        int quiz = newQuiz("write-clearly", "few", "all", "wrong");

        answer(
                        asMember(),
                        quiz,
                        "few",
                        List.of("a"),
                        "all",
                        List.of("a", "b", "c"),
                        "wrong",
                        List.of("c"))
                .body("answeredRight", equalTo(0));
    }

    @Test
    void whatIsNotAskedIsRefusedByItsPlaceAndNothingIsAnswered() {
        int quiz = newQuiz("write-clearly", "first");

        answer(asMember(), quiz, "first", WRONG, "other", RIGHT)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/answers/1/questionKey"));
        answer(asMember(), quiz, "first", List.of("a", "z"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/answers/0/chosen"));
        answer(asMember(), quiz, "first", RIGHT, "first", RIGHT).statusCode(400);
        repetitions("9999-12-31").body("items", hasSize(0));
    }

    @Test
    void aRetiredQuizIsAnsweredNoMoreAndDoesNotComeBack() {
        int quiz = newQuiz("write-clearly", "first");
        answer(asMember(), quiz, "first", WRONG).statusCode(201);
        patch(as("noor", "coach"), "/quizzes/" + quiz, "{\"active\": false}").statusCode(200);

        answer(asMember(), quiz, "first", RIGHT)
                .statusCode(409)
                .body("rule", equalTo("quiz-is-retired"));
        repetitions("9999-12-31").body("items", hasSize(0));
    }

    @Test
    void whatWasAnsweredWrongComesBackWhenItIsDue() {
        int quiz = newQuiz("write-clearly", "first", "second");
        var today =
                dayOf(answer(asMember(), quiz, "first", WRONG, "second", RIGHT), ZoneOffset.UTC);
        var tomorrow = today.plusDays(1).toString();

        repetitions(today.toString()).body("items", hasSize(0));
        repetitions(tomorrow)
                .body("items", hasSize(1))
                .body("items[0].quizId", equalTo(quiz))
                .body("items[0].quizTitle", equalTo("When somebody is angry"))
                .body("items[0].question.key", equalTo("first"))
                .body("items[0].question.choices.key", equalTo(List.of("a", "b", "c")))
                .body("items[0].dueOn", equalTo(tomorrow))
                .body("items[0].restDays", equalTo(1));
    }

    @Test
    void nothingThatComesBackTellsTheAnswer() {
        int quiz = newQuiz("write-clearly", "first");
        answer(asMember(), quiz, "first", WRONG).statusCode(201);

        repetitions("9999-12-31")
                .body(
                        "items[0].question.keySet().sort()",
                        equalTo(List.of("choices", "key", "text")))
                .body(
                        "items[0].question.choices[0].keySet().sort()",
                        equalTo(List.of("key", "text")));
    }

    @Test
    void aRightAnswerWhenItIsDueRestsThreeDays() {
        int quiz = newQuiz("write-clearly", "first");
        answer(asMember(), quiz, "first", WRONG).statusCode(201);
        letDaysPass(1);

        repetitions(null).body("items.question.key", equalTo(List.of("first")));
        var attempt = answer(asMember(), quiz, "first", RIGHT);
        attempt.body(
                "results[0].comesBackOn",
                equalTo(dayOf(attempt, ZoneOffset.UTC).plusDays(3).toString()));
    }

    @Test
    void aDayIsOneOfTheMembersOwnTimeZone() {
        var zone = ZoneId.of("Pacific/Kiritimati");
        patch(as("ada", "admin"), "/members/" + member, "{\"timeZone\": \"Pacific/Kiritimati\"}")
                .statusCode(200);
        int quiz = newQuiz("write-clearly", "first");

        var attempt = answer(asMember(), quiz, "first", WRONG);
        attempt.body(
                "results[0].comesBackOn", equalTo(dayOf(attempt, zone).plusDays(1).toString()));
    }

    @Test
    void whatComesBackIsListedTheFirstDueFirstPageByPage() {
        int quiz = newQuiz("write-clearly", "one", "two", "three");
        answer(asMember(), quiz, "one", WRONG).statusCode(201);
        letDaysPass(2);
        answer(asMember(), quiz, "two", WRONG, "three", WRONG).statusCode(201);

        var first = repetitions("9999-12-31", "limit", 2).extract().jsonPath();
        var second =
                repetitions("9999-12-31", "limit", 2, "cursor", first.getString("next"))
                        .extract()
                        .jsonPath();

        assertEquals(List.of("one", "two"), first.getList("items.question.key"));
        assertEquals(List.of("three"), second.getList("items.question.key"));
        assertEquals(null, second.getString("next"));
    }

    @Test
    void aQuestionThatIsGoneComesBackToNobody() throws Exception {
        int quiz = newQuiz("write-clearly", "first", "second");
        answer(asMember(), quiz, "first", WRONG, "second", WRONG).statusCode(201);

        patch(
                        as("noor", "coach"),
                        "/quizzes/" + quiz,
                        mapper.writeValueAsString(
                                Map.of("questions", questions("second", "third"))))
                .statusCode(200);

        repetitions("9999-12-31").body("items.question.key", equalTo(List.of("second")));
    }

    @Test
    void onceEverythingIsAnsweredTheQuizIsEvidenceOfItsSkill() {
        int quiz = newQuiz("own-the-concern", "first", "second");
        answer(asMember(), quiz, "first", WRONG).statusCode(201);
        evidence().body("items", hasSize(0));

        answer(asMember(), quiz, "second", RIGHT).statusCode(201);
        evidence()
                .body("items.kind", equalTo(List.of("QUIZ")))
                .body("items.source", equalTo(List.of("quizzes/" + quiz)))
                .body("items.skillKey", equalTo(List.of("own-the-concern")))
                .body("items.shows", equalTo(List.of("WITH_HELP")));

        answer(asMember(), quiz, "first", RIGHT).statusCode(201);
        evidence().body("items.shows", equalTo(List.of("WITH_HELP")));

        letDaysPass(1);
        answer(asMember(), quiz, "first", RIGHT).statusCode(201);
        evidence().body("items.shows", equalTo(List.of("ON_MY_OWN")));
    }

    @Test
    void ofManyAnswersAtOnceEachIsKeptAndTheQuestionComesBackOnce() throws Exception {
        int quiz = newQuiz("write-clearly", "first");

        var statuses =
                atOnce(8, () -> answer(asMember(), quiz, "first", WRONG).extract().statusCode());

        assertEquals(Collections.nCopies(8, 201), statuses);
        repetitions("9999-12-31").body("items", hasSize(1));
        asMember()
                .queryParam("total", true)
                .queryParam("quiz", quiz)
                .get("/quiz-attempts")
                .then()
                .body("total", equalTo(8));
    }

    /** The day on which an attempt was made. */
    private static LocalDate dayOf(ValidatableResponse attempt, ZoneId zone) {
        return LocalDate.ofInstant(Instant.parse(attempt.extract().path("attemptedAt")), zone);
    }

    private RequestSpecification asMember() {
        return as(member, "agent");
    }

    private ValidatableResponse evidence() {
        return asMember().get("/skill-evidence").then().statusCode(200);
    }

    private ValidatableResponse repetitions(String by, Object... parameters) {
        var request = asMember();
        if (by != null) {
            request.queryParam("by", by);
        }
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam((String) parameters[i], parameters[i + 1]);
        }
        return request.get("/quiz-repetitions").then().statusCode(200);
    }

    /** What the member answered was answered that much earlier. */
    private void letDaysPass(int days) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(
                                                "update quiz_card set due_on = due_on - interval"
                                                        + " ?1 day where member_id = ?2")
                                        .setParameter(1, days)
                                        .setParameter(2, member)
                                        .executeUpdate());
    }
}
