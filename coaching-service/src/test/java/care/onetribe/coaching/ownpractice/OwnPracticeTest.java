package care.onetribe.coaching.ownpractice;

import static care.onetribe.coaching.checklist.ChecklistClient.newChecklist;
import static care.onetribe.coaching.day.DayClient.begin;
import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.asAdmin;
import static care.onetribe.coaching.roster.RosterClient.newHandle;
import static care.onetribe.coaching.roster.RosterClient.patch;
import static care.onetribe.coaching.template.TemplateClient.must;
import static care.onetribe.coaching.template.TemplateClient.newTemplate;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import care.onetribe.coaching.onboarding.OnboardingWalk;
import care.onetribe.coaching.review.ReviewClient;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class OwnPracticeTest {

    @Inject EntityManager entities;

    private ReviewClient cast;
    private String me;

    @BeforeEach
    void anAgentOfANewTeam() {
        cast = new ReviewClient();
        me = cast.agent();
    }

    @Test
    void whoeverHasNothingBeginsWithNothing() {
        practice()
                .body("reviews", empty())
                .body("checklists", empty())
                .body("", not(hasKey("onboarding")))
                .body("", not(hasKey("intention")))
                .body("", not(hasKey("weeklyMessage")));
    }

    @Test
    void somebodyWhomTheRosterDoesNotKnowBeginsWithNothing() {
        as(newHandle("stranger"), "agent")
                .get("/my-practice")
                .then()
                .statusCode(200)
                .body("checklists", empty());
    }

    @Test
    void reviewsThatWaitForMyAnswerAreShown() {
        int answered = cast.shared("WELL", "WELL", "WELL");
        cast.answer(answered).statusCode(200);
        int shared = cast.shared("WELL", "WELL", "WELL");
        cast.draft();

        practice().body("reviews.id", contains(shared));
    }

    @Test
    void checklistsDueWithinADayAreShown() {
        newChecklist(newTemplate(List.of(must("a")), "\"dueAfter\": \"P9D\""), me);
        int due = newChecklist(newTemplate(List.of(must("a")), "\"dueAfter\": \"P0D\""), me);

        practice().body("checklists.id", contains(due));
    }

    @Test
    void theOnboardingThatIAmOnIsShown() {
        int id = OnboardingWalk.begun(cast.coach(), me);

        practice().body("onboarding.id", equalTo(id)).body("onboarding.stages", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({"Pacific/Kiritimati,", "Pacific/Pago_Pago,", ",Pacific/Pago_Pago", ","})
    void theIntentionIsThatOfTheDayWhereILive(String own, String ofTeam) {
        if (own != null) {
            zone("/members/" + me, own);
        }
        if (ofTeam != null) {
            zone("/teams/" + cast.team(), ofTeam);
        }
        var zone = own != null ? own : ofTeam != null ? ofTeam : "UTC";
        var utc = LocalDate.now(ZoneOffset.UTC);
        for (int days = -1; days <= 1; days++) {
            var day = utc.plusDays(days).toString();
            begin(me, day, "{\"intention\": \"For %s\", \"reflection\": \"Mine\"}".formatted(day))
                    .statusCode(201);
        }

        var today = LocalDate.now(ZoneId.of(zone)).toString();
        practice()
                .body("intention.date", equalTo(today))
                .body("intention.intention", equalTo("For " + today))
                .body("intention.size()", equalTo(2));
    }

    @Test
    void theMessageOfMyTeamForThisWeekIsShown() {
        published(thisMonday());

        practice()
                .body("weeklyMessage.title", equalTo("Own it"))
                .body("weeklyMessage.week", equalTo(thisMonday().toString()));
    }

    @Test
    void theMessageOfLastWeekIsNotThatOfThisWeek() {
        published(thisMonday().minusWeeks(1));

        practice().body("", not(hasKey("weeklyMessage")));
    }

    /** At any hour it is another day than that of UTC in one of these. */
    @ParameterizedTest
    @CsvSource({"Pacific/Kiritimati", "Pacific/Pago_Pago"})
    void aWeekIsOverWhenItIsWhereILive(String zone) {
        zone("/members/" + me, zone);
        var today = LocalDate.now(ZoneId.of(zone));

        published(today.minusWeeks(1));
        practice().body("", not(hasKey("weeklyMessage")));

        var lastDay = today.minusDays(6);
        published(lastDay);
        practice().body("weeklyMessage.week", equalTo(lastDay.toString()));
    }

    @ParameterizedTest
    @CsvSource({"agent,200", "coach,200", "lead,200", "admin,200", "integration,403"})
    void itIsForPeople(String role, int status) {
        as(me, role).get("/my-practice").then().statusCode(status);
    }

    private ValidatableResponse practice() {
        return as(me, "agent").get("/my-practice").then().statusCode(200);
    }

    private static void zone(String path, String zone) {
        patch(asAdmin(), path, "{\"timeZone\": \"%s\"}".formatted(zone)).statusCode(200);
    }

    private static LocalDate thisMonday() {
        return LocalDate.now(ZoneOffset.UTC)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** As it was on the day that a week began. */
    private void published(LocalDate week) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            entities.createNativeQuery(
                                            "insert into weekly_message (version, team_id,"
                                                    + " publish_on, title, text) values (0, ?1, ?2,"
                                                    + " 'Own it', 'Stay with it.')")
                                    .setParameter(1, cast.team())
                                    .setParameter(2, week)
                                    .executeUpdate();
                            entities.createNativeQuery(
                                            "insert into weekly_edition (team_id, week, message_id,"
                                                    + " published_at) values (?1, ?2,"
                                                    + " last_insert_id(), ?2)")
                                    .setParameter(1, cast.team())
                                    .setParameter(2, week)
                                    .executeUpdate();
                        });
    }
}
