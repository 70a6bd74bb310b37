package care.onetribe.ticket.volume;

import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.desk;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Past.themeOf;
import static care.onetribe.ticket.Themed.theme;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import care.onetribe.ticket.Past;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test has weeks of its own, in which nobody else was active. */
@QuarkusTest
class VolumeTest {

    @Test
    void aWeekShowsTicketsActiveCustomersAndTheirRateWithItsInterval() {
        var key = newKey();
        var monday = Instant.parse("1991-03-04T00:00:00Z");
        var past = new Past().told(key, "volume-1", monday).told(key, "volume-1", end(monday));
        past.told(null, "volume-2", end(monday)).told(null, "volume-3", monday.minusSeconds(1));
        long theme = themeOf(past.asTickets().get(0));

        volume(theme, "from=1991-03-06&to=1991-03-10")
                .body("themeId", equalTo((int) theme))
                .body("weeks.week", contains("1991-03-04"))
                .body("weeks[0].tickets", equalTo(2))
                .body("weeks[0].activeCustomers", equalTo(2))
                .body("weeks[0].per100", equalTo(100f))
                .body("weeks[0].per100Interval.from", equalTo(12.11f))
                .body("weeks[0].per100Interval.to", equalTo(361.23f));
    }

    @Test
    void aWeekAboveWhatTheWeeksBeforeLetExpectRises() {
        long theme = themeWith("1992-03-02T10:00:00Z", 1, 7);

        volume(theme, "from=1992-04-27&to=1992-04-27")
                .body("weeks[0].expected.from", equalTo(0))
                .body("weeks[0].expected.to", equalTo(4))
                .body("weeks[0].tickets", equalTo(7))
                .body("weeks[0].rising", equalTo(true));
    }

    @Test
    void smallNumbersNeverRise() {
        long theme = themeWith("1993-03-01T10:00:00Z", 0, 4);

        volume(theme, "from=1993-04-26&to=1993-04-26")
                .body("weeks[0].expected.to", equalTo(1))
                .body("weeks[0].tickets", equalTo(4))
                .body("weeks[0].rising", equalTo(false));
    }

    @Test
    void nothingIsExpectedWhereTooFewWeeksTell() {
        var key = newKey();
        var past = new Past();
        var monday = Instant.parse("1994-04-25T10:00:00Z");
        for (int week = 1; week <= 3; week++) {
            past.told(null, "volume-1", monday.minus(7L * week, ChronoUnit.DAYS));
        }
        for (int i = 0; i < 9; i++) {
            past.told(key, "volume-1", monday);
        }
        var tickets = past.asTickets();

        volume(themeOf(tickets.get(tickets.size() - 1)), "from=1994-04-25&to=1994-04-25")
                .body("weeks[0]", not(hasKey("expected")))
                .body("weeks[0].rising", equalTo(false));
    }

    @Test
    void moreCustomersAloneMakeNoThemeRise() {
        var key = newKey();
        var monday = Instant.parse("1995-05-01T10:00:00Z");
        var past = new Past();
        for (int week = 1; week <= 8; week++) {
            past.told(key, "volume-1", monday.minus(7L * week, ChronoUnit.DAYS));
        }
        for (int i = 0; i < 7; i++) {
            past.told(key, "volume-crowd-" + i, monday);
        }
        long theme = themeOf(past.asTickets().get(0));

        volume(theme, "from=1995-05-01&to=1995-05-01")
                .body("weeks[0].activeCustomers", equalTo(7))
                .body("weeks[0].tickets", equalTo(7))
                .body("weeks[0].rising", equalTo(false));
    }

    @Test
    void weeksWithoutAnybodyStandThereToo() {
        long theme = theme("Quiet");

        volume(theme, "from=1985-01-07&to=1985-01-20")
                .body("weeks.week", contains("1985-01-07", "1985-01-14"))
                .body("weeks.tickets", contains(0, 0))
                .body("weeks.activeCustomers", contains(0, 0))
                .body("weeks[0]", not(hasKey("per100")))
                .body("weeks[0]", not(hasKey("expected")));
        volume(theme, "to=" + LocalDate.now(ZoneOffset.UTC))
                .body("weeks", hasSize(12))
                .body("weeks.findAll { it.rising }", empty());
        volume(theme, "to=1985-01-20").body("weeks[0].week", equalTo("1984-10-29"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=1985-01-21&to=1985-01-20",
                "from=1984-01-02&to=1985-01-20",
                "from=x",
                "to=1969-01-01",
                "to=9999-01-01",
                "week=1"
            })
    void weeksThatMakeNoSenseAreRefused(String query) {
        lea().get("/themes/{id}/volume?" + query, theme("Refused")).then().statusCode(400);
    }

    @Test
    void everybodyInTheHouseSeesIt() {
        long theme = theme("Seen");

        as("volume-coach", "coach").get("/themes/{id}/volume", theme).then().statusCode(200);
        desk().get("/themes/{id}/volume", theme).then().statusCode(403);
        lea().get("/themes/{id}/volume", 999_999_999).then().statusCode(404);
    }

    /**
     * One active customer in nine weeks.
     *
     * @param each tickets of the theme in each of the eight weeks before
     * @param last tickets of it in the last week
     */
    private static long themeWith(String firstMonday, int each, int last) {
        var key = newKey();
        var past = new Past();
        var monday = Instant.parse(firstMonday);
        for (int week = 0; week < 8; week++) {
            past.told(each == 0 ? null : key, "volume-1", monday.plus(7L * week, ChronoUnit.DAYS));
        }
        for (int i = 0; i < last; i++) {
            past.told(key, "volume-1", monday.plus(56, ChronoUnit.DAYS));
        }
        var tickets = past.asTickets();
        return themeOf(tickets.get(tickets.size() - 1));
    }

    private static String newKey() {
        return "volume_" + UUID.randomUUID();
    }

    private static Instant end(Instant monday) {
        return monday.plus(7, ChronoUnit.DAYS).minusMillis(1);
    }

    private static ValidatableResponse volume(long theme, String query) {
        return lea().get("/themes/{id}/volume?" + query, theme).then().statusCode(200);
    }
}
