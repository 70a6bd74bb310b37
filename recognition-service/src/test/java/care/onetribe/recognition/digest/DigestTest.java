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
import care.onetribe.recognition.roster.Roster;
import care.onetribe.recognition.roster.TeamRoster;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DigestTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final Instant DURING = Instant.parse("2026-03-04T12:00:00Z");

    private static final MailServer mailServer = new MailServer();

    @Inject Roster roster;
    @Inject TeamRoster teams;
    @Inject DigestSchedule schedule;
    @Inject EntityManager entities;

    private final String team = newHandle("team");
    private final String mina = newHandle("mina");
    private final String theo = newHandle("theo");

    @BeforeAll
    static void startMailServer() {
        mailServer.start();
    }

    @AfterAll
    static void stopMailServer() {
        mailServer.stop();
    }

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
        joins(mina, "Europe/Vienna", null);
        during(thanked(theo, mina, Map.of("visibility", "PRIVATE")), DURING);
        during(thanked(theo, mina, Map.of()), Instant.parse("2026-03-08T22:59:59Z"));
        during(thanked(theo, mina, Map.of()), Instant.parse("2026-03-08T23:00:00Z"));
        during(thanked(mina, theo, Map.of()), DURING);

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
        joins(mina, null, null);
        joins(theo, null, null);
        during(thanked(theo, mina, Map.of("visibility", "PRIVATE")), DURING);
        during(thanked(theo, mina, Map.of("visibility", "TEAM")), DURING);

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
        joins(mina, "Europe/Vienna", email);
        during(thanked(theo, mina, Map.of("message", "You found the depot at once.")), DURING);
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
        assertEquals("SENT", outcome(mina));
    }

    @Test
    void aLetterThatNoServerTookIsSentLater() {
        var email = mina + "@onetribe.example";
        joins(mina, null, email);
        during(thanked(theo, mina, Map.of()), DURING);
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
        joins(mina, null, email);
        during(thanked(theo, mina, Map.of()), DURING);
        wants(mina, Map.of("visibility", "EVERYONE", "digestsByMail", false));

        schedule.sendDueAt(Instant.parse("2026-03-09T12:00:00Z"));

        assertEquals(0, mailServer.sentTo(email).size());
        assertEquals("UNWANTED", outcome(mina));
    }

    @Test
    void ofAWeekWithNothingToTellNoLetterComes() {
        var email = mina + "@onetribe.example";
        joins(mina, null, email);

        schedule.sendDueAt(Instant.parse("2026-03-09T12:00:00Z"));

        assertEquals(0, mailServer.sentTo(email).size());
        assertEquals("EMPTY", outcome(mina));
    }

    @Test
    void whoSaysNoZoneHasThatOfTheirTeam() {
        teams.handle(
                Told.coaching(
                        "team.changed",
                        "teams/" + team,
                        Map.of("teamId", team, "name", "Team", "timeZone", "Asia/Tokyo")));
        joins(mina, null, null);

        as(mina, "agent").get("/digests/own").then().body("timeZone", equalTo("Asia/Tokyo"));
    }

    private void joins(String handle, String zone, String email) {
        var data = new HashMap<String, Object>();
        data.put("memberId", handle);
        data.put("name", "Mina Okafor");
        data.put("teamId", team);
        data.put("active", true);
        data.put("timeZone", zone);
        data.put("email", email);
        roster.handle(Told.coaching("member.joined", "members/" + handle, data));
    }

    private void during(long kudosId, Instant at) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(
                                                "update feed_item set at = ?2 where kind ="
                                                        + " 'KUDOS' and source_id = ?1")
                                        .setParameter(1, kudosId)
                                        .setParameter(2, care.onetribe.kit.time.UtcColumn.of(at))
                                        .executeUpdate());
    }

    private String outcome(String handle) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                (String)
                                        entities.createNativeQuery(
                                                        "select outcome from digest_mail where"
                                                                + " member_id = ?1 and week = ?2",
                                                        String.class)
                                                .setParameter(1, handle)
                                                .setParameter(2, MONDAY)
                                                .getSingleResult());
    }
}
