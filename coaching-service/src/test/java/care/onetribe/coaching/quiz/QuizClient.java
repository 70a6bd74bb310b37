package care.onetribe.coaching.quiz;

import static care.onetribe.coaching.roster.RosterClient.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Quizzes of questions whose choices "a" and "b" are right, and "c" is not. */
public final class QuizClient {

    public static final List<String> RIGHT = List.of("b", "a");
    public static final List<String> WRONG = List.of("a");

    private QuizClient() {}

    /** A quiz on a skill with questions of these keys. */
    public static int newQuiz(String skill, String... questionKeys) {
        return add(as("noor", "coach"), quiz(skill, questionKeys))
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse add(RequestSpecification caller, Object quiz) {
        return caller.body(quiz).post("/quizzes").then();
    }

    static Map<String, Object> quiz(String skill, String... questionKeys) {
        return Map.of(
                "title",
                "When somebody is angry",
                "skillKey",
                skill,
                "questions",
                questions(questionKeys));
    }

    static List<Map<String, Object>> questions(String... keys) {
        return List.of(keys).stream().map(QuizClient::question).toList();
    }

    static Map<String, Object> question(String key) {
        return Map.of(
                "key",
                key,
                "text",
                "What comes first?",
                "choices",
                List.of(
                        Map.of("key", "a", "text", "Listen", "right", true),
                        Map.of("key", "b", "text", "Name the feeling", "right", true),
                        Map.of("key", "c", "text", "Explain the rules", "right", false)),
                "explanation",
                "Who feels heard can listen.");
    }

    /** Answers in pairs of a question's key and what was chosen. */
    public static ValidatableResponse answer(
            RequestSpecification caller, int quiz, Object... keysAndChoices) {
        var answers = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < keysAndChoices.length; i += 2) {
            answers.add(Map.of("questionKey", keysAndChoices[i], "chosen", keysAndChoices[i + 1]));
        }
        return caller.body(Map.of("answers", answers))
                .post("/quizzes/%d/attempts".formatted(quiz))
                .then();
    }

    /** The day on which an attempt was made. */
    static LocalDate dayOf(ValidatableResponse attempt, ZoneId zone) {
        return LocalDate.ofInstant(Instant.parse(attempt.extract().path("attemptedAt")), zone);
    }

    /** What comes back by a day, or by today when it is null. */
    static ValidatableResponse repetitions(
            RequestSpecification caller, String by, Object... parameters) {
        if (by != null) {
            caller.queryParam("by", by);
        }
        for (int i = 0; i < parameters.length; i += 2) {
            caller.queryParam((String) parameters[i], parameters[i + 1]);
        }
        return caller.get("/quiz-repetitions").then().statusCode(200);
    }

    /** What a member answered was answered that much earlier. */
    static void letDaysPass(EntityManager entities, String member, int days) {
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
