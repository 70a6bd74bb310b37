package care.onetribe.coaching.quiz;

import static care.onetribe.coaching.quiz.QuizClient.RIGHT;
import static care.onetribe.coaching.quiz.QuizClient.WRONG;
import static care.onetribe.coaching.quiz.QuizClient.answer;
import static care.onetribe.coaching.quiz.QuizClient.dayOf;
import static care.onetribe.coaching.quiz.QuizClient.letDaysPass;
import static care.onetribe.coaching.quiz.QuizClient.newQuiz;
import static care.onetribe.coaching.quiz.QuizClient.questions;
import static care.onetribe.coaching.quiz.QuizClient.repetitions;
import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.roster.RosterClient.patch;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RepetitionTest {

    @Inject EntityManager entities;
    @Inject ObjectMapper mapper;

    private String member;

    @BeforeEach
    void somebody() {
        member = newMember("agent", null);
    }

    @Test
    void whatWasAnsweredWrongComesBackWhenItIsDue() {
        int quiz = newQuiz("write-clearly", "first", "second");
        var today =
                dayOf(answer(asMember(), quiz, "first", WRONG, "second", RIGHT), ZoneOffset.UTC);
        var tomorrow = today.plusDays(1).toString();

        repetitions(asMember(), today.toString()).body("items", hasSize(0));
        repetitions(asMember(), tomorrow)
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

        repetitions(asMember(), "9999-12-31")
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
        letDaysPass(entities, member, 1);

        repetitions(asMember(), null).body("items.question.key", equalTo(List.of("first")));
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
        letDaysPass(entities, member, 2);
        answer(asMember(), quiz, "two", WRONG, "three", WRONG).statusCode(201);

        var first = repetitions(asMember(), "9999-12-31", "limit", 2).extract().jsonPath();
        var second =
                repetitions(asMember(), "9999-12-31", "limit", 2, "cursor", first.getString("next"))
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

        repetitions(asMember(), "9999-12-31")
                .body("items.question.key", equalTo(List.of("second")));
    }

    @Test
    void aRetiredQuizIsAnsweredNoMoreAndDoesNotComeBack() {
        int quiz = newQuiz("write-clearly", "first");
        answer(asMember(), quiz, "first", WRONG).statusCode(201);
        patch(as("noor", "coach"), "/quizzes/" + quiz, "{\"active\": false}").statusCode(200);

        answer(asMember(), quiz, "first", RIGHT)
                .statusCode(409)
                .body("rule", equalTo("quiz-is-retired"));
        repetitions(asMember(), "9999-12-31").body("items", hasSize(0));
    }

    private RequestSpecification asMember() {
        return as(member, "agent");
    }
}
