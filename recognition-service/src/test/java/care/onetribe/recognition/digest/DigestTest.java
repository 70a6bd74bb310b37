package care.onetribe.recognition.digest;

import static care.onetribe.recognition.Client.as;
import static care.onetribe.recognition.Client.newHandle;
import static care.onetribe.recognition.People.thanked;
import static care.onetribe.recognition.People.wants;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.local.testing.AtOnce;
import care.onetribe.recognition.Told;
import care.onetribe.recognition.roster.TeamRoster;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
class DigestTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final Instant DURING = Instant.parse("2026-03-04T12:00:00Z");

    @RegisterExtension static final MailServer mailServer = new MailServer();

    @Inject TeamRoster teams;
    @Inject DigestSchedule schedule;
    @Inject GoodWeeks weeks;

    private final String team = newHandle("team");
    private final String mina = newHandle("mina");
    private final String theo = newHandle("theo");

    @Test
    void theLastWeekIsOverOnMondayMorningWhereItsReaderIs() {
        var eight = LocalTime.of(8, 0);
        var kolkata = ZoneId.of("Asia/Kolkata");
        var lima = ZoneId.of("America/Lima");
        var now = Instant.parse("2026-03-09T02:30:00Z");

        assertEquals(MONDAY, Week.lastOver(now, kolkata, eight).monday());
        assertEquals(
                MONDAY.minusWeeks(1), Week.lastOver(now.minusSeconds(1), kolkata, eight).monday());
        assertEquals(MONDAY.minusWeeks(1), Week.lastOver(now, lima, eight).monday());
        assertEquals(
                MONDAY, Week.lastOver(Instant.parse("2026-03-09T13:00:00Z"), lima, eight).monday());
    }

    @Test
    void aWeekWithAChangeOfClocksHasItsTrueLength() {
        var week = Week.of(LocalDate.parse("2026-03-25"), ZoneId.of("Europe/Vienna"));

        assertEquals(Instant.parse("2026-03-22T23:00:00Z"), week.start());
        assertEquals(Instant.parse("2026-03-29T22:00:00Z"), week.end());
    }

    @Test
    void oneReadsWhatRecognisedOneInAWeekOfOnesZone() {
        weeks.joins(mina, team, "Europe/Vienna", null);
        weeks.during(thanked(theo, mina, Map.of("visibility", "PRIVATE")), DURING);
        weeks.during(thanked(theo, mina, Map.of()), Instant.parse("2026-03-08T22:59:59Z"));
        weeks.during(thanked(theo, mina, Map.of()), Instant.parse("2026-03-08T23:00:00Z"));
        weeks.during(thanked(mina, theo, Map.of()), DURING);

        as(mina, "agent")
                .queryParam("week", "2026-03-05")
                .get("/digests/own")
                .then()
                .statusCode(200)
                .body("week", equalTo("2026-03-02"))
                .body("timeZone", equalTo("Europe/Vienna"))
                .body("counts.kind", contains("KUDOS"))
                .body("counts.count", contains(2))
                .body("items.size()", equalTo(2));
    }

    @Test
    void aTeamReadsWhatAllOfItMaySee() {
        weeks.joins(mina, team, null, null);
        weeks.joins(theo, team, null, null);
        weeks.during(thanked(theo, mina, Map.of("visibility", "PRIVATE")), DURING);
        weeks.during(thanked(theo, mina, Map.of("visibility", "TEAM")), DURING);

        as(theo, "agent")
                .queryParam("week", "2026-03-02")
                .get("/digests/teams/{team}", team)
                .then()
                .statusCode(200)
                .body("counts.count", contains(1));
        as(newHandle("stranger"), "lead").get("/digests/teams/{team}", team).then().statusCode(404);
    }

    @Test
    void aDigestIsSentOnceHoweverManyReplicasLook() throws Exception {
        var email = mina + "@onetribe.example";
        weeks.joins(mina, team, "Europe/Vienna", email);
        weeks.during(
                thanked(theo, mina, Map.of("message", "You found the depot at once.")), DURING);
        var monday = Instant.parse("2026-03-09T07:00:00Z");

        schedule.sendDueAt(monday.minusSeconds(1));
        assertEquals(0, mailServer.sentTo(email).size());
        AtOnce.run(
                4,
                number -> {
                    schedule.sendDueAt(monday);
                    return number;
                });
        schedule.sendDueAt(monday.plusSeconds(86_400));

        var sent = mailServer.sentTo(email);
        assertEquals(1, sent.size());
        assertEquals("Your week of 2026-03-02", sent.get(0).getSubject());
        assertTrue(sent.get(0).getContent().toString().contains("You found the depot at once."));
        assertEquals("SENT", weeks.outcome(mina, MONDAY));
    }

    @Test
    void aLetterThatNoServerTookIsSentLater() {
        var email = mina + "@onetribe.example";
        weeks.joins(mina, team, null, email);
        weeks.during(thanked(theo, mina, Map.of()), DURING);
        var monday = Instant.parse("2026-03-09T12:00:00Z");

        mailServer.stop();
        try {
            schedule.sendDueAt(monday);
        } finally {
            mailServer.start();
        }
        assertEquals(0, mailServer.sentTo(email).size());

        schedule.sendDueAt(monday);
        assertEquals(1, mailServer.sentTo(email).size());
    }

    @Test
    void whoOptedOutIsSentNone() {
        var email = mina + "@onetribe.example";
        weeks.joins(mina, team, null, email);
        weeks.during(thanked(theo, mina, Map.of()), DURING);
        wants(mina, Map.of("visibility", "EVERYONE", "digestsByMail", false));

        schedule.sendDueAt(Instant.parse("2026-03-09T12:00:00Z"));

        assertEquals(0, mailServer.sentTo(email).size());
        assertEquals("UNWANTED", weeks.outcome(mina, MONDAY));
    }

    @Test
    void ofAWeekWithNothingToTellNoLetterComes() {
        var email = mina + "@onetribe.example";
        weeks.joins(mina, team, null, email);

        schedule.sendDueAt(Instant.parse("2026-03-09T12:00:00Z"));

        assertEquals(0, mailServer.sentTo(email).size());
        assertEquals("EMPTY", weeks.outcome(mina, MONDAY));
    }

    @Test
    void whoSaysNoZoneHasThatOfTheirTeam() {
        teams.handle(
                Told.coaching(
                        "team.changed",
                        "teams/" + team,
                        Map.of("teamId", team, "name", "Team", "timeZone", "Asia/Tokyo")));
        weeks.joins(mina, team, null, null);

        as(mina, "agent").get("/digests/own").then().body("timeZone", equalTo("Asia/Tokyo"));
    }
}
