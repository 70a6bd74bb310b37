package care.onetribe.ticket.volume;

import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Past.themeOf;
import static care.onetribe.ticket.Themed.history;
import static care.onetribe.ticket.Themed.mergeThemes;
import static care.onetribe.ticket.Themed.theme;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import care.onetribe.local.testing.AtOnce;
import care.onetribe.ticket.Past;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each test has weeks of its own, in which nobody else was active. */
@QuarkusTest
class RisingThemesTest {

    private static final String ADDED = "theme.added";
    private static final String RISING = "theme.rising";

    @Inject RisingThemes rising;

    @Test
    void aRiseIsToldOnceAWeekByHoweverManyReplicasLookAtOnce() throws Exception {
        var monday = Instant.parse("1981-05-04T10:00:00Z");
        long theme = risenIn(monday, 6);

        AtOnce.run(
                4,
                i -> {
                    rising.lookAt(monday);
                    return i;
                });

        history(theme)
                .body("items.step", contains(ADDED, RISING))
                .body("items[1].data.week", equalTo("1981-05-04"))
                .body("items[1].data.tickets", equalTo(6))
                .body("items[1].data.activeCustomers", equalTo(1))
                .body("items[1].data.expectedFrom", equalTo(0))
                .body("items[1].data.expectedTo", equalTo(4))
                .body("items[1]", not(hasKey("memberId")));
    }

    @Test
    void theWeekBeforeIsLookedAtOnceMoreWhenItIsWhole() {
        var monday = Instant.parse("1982-05-03T10:00:00Z");
        long theme = risenIn(monday, 6);

        rising.lookAt(monday.plus(7, ChronoUnit.DAYS));
        rising.lookAt(monday.plus(8, ChronoUnit.DAYS));

        history(theme).body("items.step", contains(ADDED, RISING));
    }

    @Test
    void whatWasToBeExpectedIsNotToldOf() {
        var monday = Instant.parse("1983-05-02T10:00:00Z");
        long theme = risenIn(monday, 4);

        rising.lookAt(monday);

        history(theme).body("items.step", contains(ADDED));
    }

    @Test
    void themesThatRoseLatelyAreListed() {
        var monday = Instant.parse("1985-04-29T10:00:00Z");
        long theme = risenIn(monday, 6);
        rising.lookAt(monday);

        risenSince("1985-04-29").body("items.id", hasItem((int) theme));
        risenSince("1985-04-30").body("items.id", not(hasItem((int) theme)));
        lea().queryParam("risenSince", "lately").get("/themes").then().statusCode(400);
    }

    @Test
    void inAMergeTheWeeksThatWereToldOfGoOver() {
        var monday = Instant.parse("1984-04-30T10:00:00Z");
        long theme = risenIn(monday, 6);
        rising.lookAt(monday);
        long stays = theme("Stays");
        mergeThemes(lea(), theme, stays).statusCode(200);

        rising.lookAt(monday);

        history(stays)
                .body("items.step", contains(ADDED, RISING, ADDED, "theme.merged", "theme.merged"));
    }

    private static ValidatableResponse risenSince(String day) {
        return lea().queryParam("risenSince", day)
                .queryParam("limit", 200)
                .get("/themes")
                .then()
                .statusCode(200);
    }

    /** One ticket a week in the eight weeks before, all of one customer. */
    private static long risenIn(Instant monday, int tickets) {
        var key = "rising_" + UUID.randomUUID();
        var past = new Past();
        for (int week = 8; week > 0; week--) {
            past.told(key, "rising-1", monday.minus(7L * week, ChronoUnit.DAYS));
        }
        for (int i = 0; i < tickets; i++) {
            past.told(key, "rising-1", monday);
        }
        return themeOf(past.asTickets().get(0));
    }
}
