package care.onetribe.coaching.growth;

import static care.onetribe.coaching.access.Relation.OWN_COACH;
import static care.onetribe.coaching.access.Relation.SELF;
import static care.onetribe.coaching.access.Relation.TEAMMATE;
import static care.onetribe.coaching.opportunity.OpportunityClient.offer;
import static care.onetribe.coaching.opportunity.OpportunityClient.opportunity;
import static care.onetribe.coaching.opportunity.OpportunityClient.sayYes;
import static care.onetribe.coaching.quiz.QuizClient.RIGHT;
import static care.onetribe.coaching.quiz.QuizClient.WRONG;
import static care.onetribe.coaching.quiz.QuizClient.answer;
import static care.onetribe.coaching.quiz.QuizClient.newQuiz;
import static care.onetribe.coaching.roster.RosterClient.newHandle;
import static care.onetribe.coaching.skill.SkillClient.assess;
import static care.onetribe.coaching.skill.SkillClient.newSkill;
import static care.onetribe.coaching.skill.SkillLevel.ON_MY_OWN;
import static care.onetribe.coaching.skill.SkillLevel.TEACHES_OTHERS;
import static care.onetribe.coaching.skill.SkillLevel.UNAWARE;
import static care.onetribe.coaching.skill.SkillLevel.WITH_HELP;
import static care.onetribe.coaching.template.TemplateClient.add;
import static care.onetribe.coaching.template.TemplateClient.details;
import static care.onetribe.coaching.template.TemplateClient.may;
import static care.onetribe.coaching.template.TemplateClient.must;
import static care.onetribe.coaching.template.TemplateClient.newTemplate;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import care.onetribe.coaching.access.Cast;
import care.onetribe.coaching.skill.SkillLevel;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GapsTest {

    private final Cast cast = new Cast();
    private String skill;

    @BeforeEach
    void aSkill() {
        skill = newSkill();
    }

    @Test
    void whatSomebodyKnowsAndDoesNotKnowOfThemselfStandsApart() {
        var blind = newSkill();
        var hidden = newSkill();
        var fine = newSkill();
        says(skill, WITH_HELP);
        says(blind, TEACHES_OTHERS);
        coachSays(blind, WITH_HELP);
        says(hidden, UNAWARE);
        coachSays(hidden, WITH_HELP);
        says(fine, ON_MY_OWN);
        coachSays("see-the-pattern", UNAWARE);

        gaps().body("memberId", equalTo(cast.member()))
                .body("knownGaps.skillKey", equalTo(List.of(skill)))
                .body("blindSpots.skillKey", equalTo(List.of(blind)))
                .body("blindSpots[0].title", equalTo("Draw"))
                .body("blindSpots[0].area", equalTo("CRAFT"))
                .body("blindSpots[0].self", equalTo("TEACHES_OTHERS"))
                .body("blindSpots[0].coach", equalTo("WITH_HELP"))
                .body("hiddenStrengths.skillKey", equalTo(List.of(hidden)))
                .body("notAssessed", hasItem("see-the-pattern"))
                .body("notAssessed", not(hasItem(skill)))
                .body("notAssessed", not(hasItem(fine)));
    }

    @Test
    void wrongAnswersToAQuizShowABlindSpotWhereNoCoachSaidAnything() {
        int quiz = newQuiz(skill, "first", "second");
        says(skill, ON_MY_OWN);
        gaps().body("blindSpots", hasSize(0));

        answer(cast.as(SELF), quiz, "first", WRONG).statusCode(201);
        gaps().body("blindSpots", hasSize(0));
        answer(cast.as(SELF), quiz, "second", WRONG).statusCode(201);

        gaps().body("blindSpots.skillKey", equalTo(List.of(skill)))
                .body("blindSpots[0].self", equalTo("ON_MY_OWN"))
                .body("blindSpots[0].evidence", equalTo("KNOWS_WHERE_TO_LOOK"))
                .body("blindSpots[0]", not(hasKey("coach")))
                .body("blindSpots[0].next.quizzes.id", equalTo(List.of(quiz)));
    }

    @Test
    void wrongAnswersToAQuizShowABlindSpotThoughTheCoachThinksHighlyOfThem() {
        int quiz = newQuiz(skill, "first");
        says(skill, ON_MY_OWN);
        coachSays(skill, TEACHES_OTHERS);

        answer(cast.as(SELF), quiz, "first", WRONG).statusCode(201);

        gaps().body("blindSpots.skillKey", equalTo(List.of(skill)))
                .body("blindSpots[0].coach", equalTo("TEACHES_OTHERS"))
                .body("blindSpots[0].evidence", equalTo("KNOWS_WHERE_TO_LOOK"));
    }

    @Test
    void rightAnswersToAQuizShowAHiddenStrengthWhereNoCoachSaidAnything() {
        int quiz = newQuiz(skill, "first", "second");
        says(skill, UNAWARE);

        answer(cast.as(SELF), quiz, "first", RIGHT, "second", RIGHT).statusCode(201);

        gaps().body("hiddenStrengths.skillKey", equalTo(List.of(skill)))
                .body("hiddenStrengths[0].evidence", equalTo("ON_MY_OWN"))
                .body("knownGaps.skillKey", not(hasItem(skill)));
    }

    @Test
    void whatAQuizShowsOfSomebodyWhoSaidNothingOfThemselfIsNoGap() {
        int quiz = newQuiz(skill, "first");

        answer(cast.as(SELF), quiz, "first", WRONG).statusCode(201);

        gaps().body("blindSpots", hasSize(0))
                .body("knownGaps", hasSize(0))
                .body("notAssessed", hasItem(skill));
    }

    @Test
    void everyGapSaysWhatToDoNext() {
        says(skill, WITH_HELP);
        var template = newTemplate(List.of(must("a"), may("b", skill)));
        add(newHandle("draft"), details(List.of(must("a", skill)))).statusCode(201);
        int quiz = newQuiz(skill, "first");
        int open = offer(opportunity(1, skill));
        int taken = offer(opportunity(1, skill));
        sayYes(taken, cast.member()).statusCode(201);
        var teacher = cast.handle(TEAMMATE);
        assess(cast.as(TEAMMATE), teacher, skill, TEACHES_OTHERS).statusCode(201);

        gaps().body(
                        "knownGaps[0].next.checklistTemplates",
                        equalTo(List.of(Map.of("key", template, "title", "A list"))))
                .body(
                        "knownGaps[0].next.quizzes",
                        equalTo(List.of(Map.of("id", quiz, "title", "When somebody is angry"))))
                .body(
                        "knownGaps[0].next.opportunities",
                        equalTo(
                                List.of(
                                        Map.of(
                                                "id", open,
                                                "kind", "SHADOWING",
                                                "title", "A morning beside the desk"))))
                .body(
                        "knownGaps[0].next.teachers",
                        equalTo(List.of(Map.of("memberId", teacher, "name", "Somebody"))));
    }

    @Test
    void ofEachKindFiveThingsToDoNextAreShownAndThoseThatCloseFirstInFront() {
        says(skill, WITH_HELP);
        int last = offer(closing("2999-12-31"));
        for (int day = 10; day < 15; day++) {
            offer(closing("2999-01-" + day));
        }
        for (int i = 0; i < 6; i++) {
            newQuiz(skill, "first");
        }

        gaps().body("knownGaps[0].next.quizzes", hasSize(5))
                .body("knownGaps[0].next.opportunities", hasSize(5))
                .body("knownGaps[0].next.opportunities.id", not(hasItem(last)));
    }

    private Map<String, Object> closing(String day) {
        var opportunity = opportunity(1, skill);
        opportunity.put("closesOn", day);
        return opportunity;
    }

    private ValidatableResponse gaps() {
        return cast.as(SELF).get("/members/{id}/gaps", cast.member()).then().statusCode(200);
    }

    private void says(String key, SkillLevel level) {
        assess(cast.as(SELF), cast.member(), key, level).statusCode(201);
    }

    private void coachSays(String key, SkillLevel level) {
        assess(cast.as(OWN_COACH), cast.member(), key, level).statusCode(201);
    }
}
