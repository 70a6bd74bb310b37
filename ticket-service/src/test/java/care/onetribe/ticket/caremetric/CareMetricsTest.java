package care.onetribe.ticket.caremetric;

import static care.onetribe.ticket.Desk.describe;
import static care.onetribe.ticket.Desk.giveOn;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.merge;
import static care.onetribe.ticket.Desk.say;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;

import care.onetribe.ticket.Themed;
import care.onetribe.ticket.roster.Roster;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each figure counts. */
@QuarkusTest
class CareMetricsTest {

    @Inject Roster roster;
    @Inject Counting counting;

    private final MeasuredTeam people = new MeasuredTeam();

    @BeforeEach
    void joinTheTeam() {
        people.join(roster);
    }

    @Test
    void whereThereIsNothingFiguresAreNullRatherThanZero() {
        figures("")
                .body("tickets", equalTo(0))
                .body("concernAddressed.definition", equalTo(Definitions.ADDRESSED))
                .body("concernAddressed.numerator", equalTo(0))
                .body("concernAddressed.denominator", equalTo(0))
                .body("concernAddressed", hasKey("value"))
                .body("concernAddressed.value", nullValue())
                .body("concernAddressed", hasKey("interval"))
                .body("concernAddressed.interval", nullValue())
                .body("concernAddressed.caution", equalTo(true))
                .body("exchanges", hasKey("median"))
                .body("exchanges.median", nullValue())
                .body("exchanges", hasKey("benchmark"))
                .body("firstReplyTime", hasKey("p90"))
                .body("firstReplyTime.p90", nullValue())
                .body("handoversPerTicket.value", nullValue())
                .body("followedUpAfterFix.value", nullValue());
    }

    @Test
    void aConcernIsAddressedWhereItsCustomerSaysYesAndPartlyIsNot() {
        people.feedback(people.resolved(), "YES");
        people.feedback(people.resolved(), "PARTLY");
        people.resolved();

        figures("")
                .body("tickets", equalTo(3))
                .body("concernAddressed.numerator", equalTo(1))
                .body("concernAddressed.denominator", equalTo(2))
                .body("concernAddressed.value", equalTo(0.5f))
                .body("concernAddressed.interval.low", equalTo(0.0945f))
                .body("concernAddressed.interval.high", equalTo(0.9055f));
    }

    @Test
    void atTheFirstReplyMeansOneExchangeAndNeverOpenedAgain() {
        people.feedback(people.resolved(), "YES");
        long second = people.answered();
        say(people.mina(), second, "CUSTOMER");
        say(people.mina(), second, "REPLY");
        people.feedback(people.resolvedNow(second), "YES");

        figures("")
                .body("addressedAtFirstReply.numerator", equalTo(1))
                .body("addressedAtFirstReply.denominator", equalTo(2))
                .body("exchanges.median", equalTo(1))
                .body("exchanges.p90", equalTo(2))
                .body("exchanges.numerator", equalTo(2));
    }

    @Test
    void anAnswerThatChangesChangesTheFigure() {
        var link = people.feedback(people.resolved(), "YES");
        figures("").body("concernAddressed.numerator", equalTo(1));

        people.answer(link, "PARTLY");

        figures("")
                .body("concernAddressed.numerator", equalTo(0))
                .body("concernAddressed.denominator", equalTo(1));
    }

    @Test
    void aTicketThatIsOpenedAgainIsNotDoneAndCountsAsReopened() {
        long id = people.answered();
        people.resolvedNow(id);
        figures("")
                .body("resolutionTime.numerator", equalTo(1))
                .body("reopenedWithinSevenDays.numerator", equalTo(0))
                .body("reopenedWithinSevenDays.denominator", equalTo(1));

        say(people.mina(), id, "CUSTOMER");

        figures("")
                .body("tickets", equalTo(1))
                .body("resolutionTime.numerator", equalTo(0))
                .body("resolutionTime.denominator", equalTo(1))
                .body("resolutionTime.median", nullValue())
                .body("firstReplyTime.median", equalTo("PT0S"))
                .body("reopenedWithinSevenDays.numerator", equalTo(1))
                .body("reopenedWithinSevenDays.denominator", equalTo(1));
    }

    @Test
    void handoversArePerTicket() {
        long id = people.open();
        giveOn(lea(), id, "\"toMemberId\": \"%s\"".formatted(people.owner())).statusCode(201);
        people.open();

        figures("")
                .body("handoversPerTicket.numerator", equalTo(1))
                .body("handoversPerTicket.denominator", equalTo(2))
                .body("handoversPerTicket.value", equalTo(0.5f));
    }

    @Test
    void aTurnaroundBeganUpsetAndEndedAddressedOrWell() {
        people.feedback(
                people.resolvedNow(people.answered(people.opened(", \"customerMood\": \"ANGRY\""))),
                "YES");
        people.feedback(
                people.resolvedNow(
                        people.answered(people.opened(", \"customerMood\": \"FRUSTRATED\""))),
                "PARTLY");
        people.feedback(
                people.resolvedNow(
                        people.answered(people.opened(", \"customerMood\": \"WORRIED\""))),
                "YES");
        people.answered(people.opened(", \"customerMood\": \"ANGRY\""));
        long calmed = people.answered(people.opened(", \"customerMood\": \"ANGRY\""));
        describe(people.mina(), calmed, "{\"customerMood\": \"CALM\"}").statusCode(200);
        people.resolvedNow(calmed);

        figures("")
                .body("turnarounds.numerator", equalTo(2))
                .body("turnarounds.denominator", equalTo(3));
    }

    @Test
    void twoTicketsThatBecameOneAreOne() {
        long old = people.answered();
        long stays = people.answered();
        figures("").body("tickets", equalTo(2));

        merge(lea(), old, stays).statusCode(200);

        figures("").body("tickets", equalTo(1));
    }

    @Test
    void aCustomerWhoWasToldOfAFixIsFollowedUp() {
        long theme = Themed.theme("Fixed");
        long told = people.answered();
        long untold = people.answered();
        for (long id : new long[] {told, untold}) {
            Themed.assign(lea(), id, theme).statusCode(200);
        }
        figures("").body("followedUpAfterFix.value", nullValue());
        Themed.fix(lea(), theme, "Scanned twice").statusCode(200);
        figures("")
                .body("followedUpAfterFix.numerator", equalTo(0))
                .body("followedUpAfterFix.denominator", equalTo(2));

        long followUp =
                lea().queryParam("theme", theme)
                        .get("/follow-ups")
                        .jsonPath()
                        .getLong("items[0].id");
        lea().body("{}").put("/follow-ups/{id}/sending", followUp).then().statusCode(200);

        figures("")
                .body("followedUpAfterFix.numerator", equalTo(1))
                .body("followedUpAfterFix.denominator", equalTo(2))
                .body("followedUpAfterFix.value", equalTo(0.5f));
    }

    private ValidatableResponse figures(String more) {
        return counting.ofTeam(people.team(), more).rootPath("groups[0]");
    }
}
