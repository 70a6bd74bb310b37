package care.onetribe.coaching.quiz;

import static care.onetribe.coaching.quiz.QuizClient.add;
import static care.onetribe.coaching.quiz.QuizClient.newQuiz;
import static care.onetribe.coaching.quiz.QuizClient.question;
import static care.onetribe.coaching.quiz.QuizClient.questions;
import static care.onetribe.coaching.quiz.QuizClient.quiz;
import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newHandle;
import static care.onetribe.coaching.roster.RosterClient.patch;
import static care.onetribe.coaching.skill.SkillClient.newSkill;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class QuizTest {

    @Test
    void aQuizIsShownAsItIsAskedWithoutItsAnswers() {
        var location =
                add(as("noor", "coach"), quiz("write-clearly", "first"))
                        .statusCode(201)
                        .header("Location", startsWith("/api/v1/quizzes/"))
                        .header("ETag", equalTo("\"0\""))
                        .extract()
                        .header("Location");

        for (var role : List.of("agent", "coach", "lead", "admin")) {
            as(newHandle(role), role)
                    .basePath("")
                    .get(location)
                    .then()
                    .statusCode(200)
                    .body("title", equalTo("When somebody is angry"))
                    .body("skillKey", equalTo("write-clearly"))
                    .body("active", equalTo(true))
                    .body("addedById", equalTo("noor"))
                    .body(
                            "questions",
                            equalTo(
                                    List.of(
                                            Map.of(
                                                    "key", "first",
                                                    "text", "What comes first?",
                                                    "choices",
                                                            List.of(
                                                                    Map.of(
                                                                            "key", "a", "text",
                                                                            "Listen"),
                                                                    Map.of(
                                                                            "key",
                                                                            "b",
                                                                            "text",
                                                                            "Name the feeling"),
                                                                    Map.of(
                                                                            "key",
                                                                            "c",
                                                                            "text",
                                                                            "Explain the"
                                                                                    + " rules"))))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent", "coach", "lead", "admin"})
    void theRightAnswersAreSeenByThoseWhoWriteQuizzesOnly(String role) {
        int id = newQuiz("write-clearly", "first");
        boolean writes = !role.equals("agent");

        var key = as(newHandle(role), role).get("/quizzes/%d/answer-key".formatted(id)).then();
        key.statusCode(writes ? 200 : 403);
        if (writes) {
            key.body("questions[0].choices.right", equalTo(List.of(true, true, false)))
                    .body("questions[0].explanation", equalTo("Who feels heard can listen."));
        }
        add(as(newHandle(role), role), quiz("write-clearly", "first"))
                .statusCode(writes ? 201 : 403);
        patch(as(newHandle(role), role), "/quizzes/" + id, "{\"title\": \"Anger\"}")
                .statusCode(writes ? 200 : 403);
    }

    @Test
    void whatIsChangedKeepsTheRest() {
        int id = newQuiz("write-clearly", "first", "second");

        patch(as("noor", "coach"), "/quizzes/" + id, "{\"active\": false}")
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("active", equalTo(false))
                .body("questions.key", equalTo(List.of("first", "second")));
    }

    @Test
    void aQuizGoesWithASkillOrATemplateOrBoth() {
        var withTemplate =
                Map.of(
                        "title", "Anger",
                        "templateKey", "an-angry-customer",
                        "questions", questions("first"));
        add(as("noor", "coach"), withTemplate)
                .statusCode(201)
                .body("templateKey", equalTo("an-angry-customer"))
                .body("$", not(hasKey("skillKey")));
        add(as("noor", "coach"), Map.of("title", "Anger", "questions", questions("first")))
                .statusCode(400)
                .body("errors[0].detail", containsString("goes with a skill or a template"));
        add(as("noor", "coach"), quiz("no-such-skill", "first"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/skillKey"));
        add(
                        as("noor", "coach"),
                        Map.of(
                                "title", "Anger",
                                "templateKey", "no-such-template",
                                "questions", questions("first")))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/templateKey"));
    }

    @Test
    void everyQuestionHasAKeyOfItsOwnAndARightAnswer() {
        refused(questions("same", "same"), "every question must have a key of its own");
        refused(
                List.of(withChoices(choice("a", true), choice("a", false))),
                "every choice must have a key of its own");
        refused(
                List.of(withChoices(choice("a", false), choice("b", false))),
                "at least one of the choices must be right");
    }

    @Test
    void quizzesAreFoundByWhatTheyGoWith() {
        var skill = newSkill();
        int first = newQuiz(skill, "first");
        int second = newQuiz(skill, "first", "second");
        patch(as("noor", "coach"), "/quizzes/" + first, "{\"active\": false}").statusCode(200);

        as("mina", "agent")
                .queryParam("skill", skill)
                .get("/quizzes")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(second, first)))
                .body("items.questions", equalTo(List.of(2, 1)));
        as("mina", "agent")
                .queryParam("skill", skill)
                .queryParam("active", true)
                .get("/quizzes")
                .then()
                .body("items.id", equalTo(List.of(second)));
    }

    private static void refused(List<Map<String, Object>> questions, String detail) {
        add(
                        as("noor", "coach"),
                        Map.of("title", "x", "skillKey", "write-clearly", "questions", questions))
                .statusCode(400)
                .body("errors[0].detail", containsString(detail));
    }

    private static Map<String, Object> withChoices(Object... choices) {
        var question = new HashMap<>(question("first"));
        question.put("choices", List.of(choices));
        return question;
    }

    private static Map<String, Object> choice(String key, boolean right) {
        return Map.of("key", key, "text", "Listen", "right", right);
    }
}
