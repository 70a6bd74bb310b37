package care.onetribe.coaching.quiz;

import static care.onetribe.coaching.AtOnce.atOnce;
import static care.onetribe.coaching.quiz.QuizClient.RIGHT;
import static care.onetribe.coaching.quiz.QuizClient.WRONG;
import static care.onetribe.coaching.quiz.QuizClient.answer;
import static care.onetribe.coaching.quiz.QuizClient.dayOf;
import static care.onetribe.coaching.quiz.QuizClient.letDaysPass;
import static care.onetribe.coaching.quiz.QuizClient.newQuiz;
import static care.onetribe.coaching.quiz.QuizClient.repetitions;
import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AttemptTest {

    @Inject EntityManager entities;

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
        repetitions(asMember(), "9999-12-31").body("items", hasSize(0));
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

        letDaysPass(entities, member, 1);
        answer(asMember(), quiz, "first", RIGHT).statusCode(201);
        evidence().body("items.shows", equalTo(List.of("ON_MY_OWN")));
    }

    @Test
    void ofManyAnswersAtOnceEachIsKeptAndTheQuestionComesBackOnce() throws Exception {
        int quiz = newQuiz("write-clearly", "first");

        var statuses =
                atOnce(8, () -> answer(asMember(), quiz, "first", WRONG).extract().statusCode());

        assertEquals(Collections.nCopies(8, 201), statuses);
        repetitions(asMember(), "9999-12-31").body("items", hasSize(1));
        asMember()
                .queryParam("total", true)
                .queryParam("quiz", quiz)
                .get("/quiz-attempts")
                .then()
                .body("total", equalTo(8));
    }

    private RequestSpecification asMember() {
        return as(member, "agent");
    }

    private ValidatableResponse evidence() {
        return asMember().get("/skill-evidence").then().statusCode(200);
    }
}
