package care.onetribe.coaching.quiz;

import static care.onetribe.coaching.access.Relation.ADMIN;
import static care.onetribe.coaching.access.Relation.OWN_COACH;
import static care.onetribe.coaching.access.Relation.OWN_LEAD;
import static care.onetribe.coaching.access.Relation.SELF;
import static care.onetribe.coaching.quiz.QuizClient.WRONG;
import static care.onetribe.coaching.quiz.QuizClient.answer;
import static care.onetribe.coaching.quiz.QuizClient.newQuiz;
import static org.hamcrest.Matchers.hasSize;

import care.onetribe.coaching.access.Cast;
import care.onetribe.coaching.access.Relation;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class QuizRightsTest {

    private static final Cast CAST = new Cast();

    @ParameterizedTest
    @EnumSource
    void howSomebodyAnsweredIsSeenByThemTheirTeamsCoachesAndLeadsAndAdmins(Relation relation) {
        int attempt =
                answer(CAST.as(SELF), newQuiz("write-clearly", "first"), "first", WRONG)
                        .extract()
                        .path("id");
        boolean sees = relation.isAny(SELF, OWN_LEAD, OWN_COACH, ADMIN);

        CAST.as(relation).get("/quiz-attempts/" + attempt).then().statusCode(sees ? 200 : 404);
        CAST.as(relation)
                .queryParam("member", CAST.member())
                .get("/quiz-attempts")
                .then()
                .statusCode(sees ? 200 : 403);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SELF")
    void whatComesBackToSomebodyIsTheirsAlone(Relation relation) {
        answer(CAST.as(SELF), newQuiz("write-clearly", "first"), "first", WRONG).statusCode(201);

        CAST.as(relation)
                .queryParam("by", "9999-12-31")
                .get("/quiz-repetitions")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }
}
