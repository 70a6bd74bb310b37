package care.onetribe.coaching.checkin;

import static care.onetribe.coaching.day.DayClient.feel;
import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.asAdmin;
import static care.onetribe.coaching.roster.RosterClient.newHandle;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.roster.RosterClient.newTeam;
import static care.onetribe.coaching.roster.RosterClient.patch;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import care.onetribe.coaching.AtOnce;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CheckInTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate SECOND = FIRST.plusWeeks(1);
    private static final LocalDate THIRD = FIRST.plusWeeks(2);

    @Inject CheckInSchedule schedule;

    private String team;
    private List<String> people;

    @BeforeEach
    void aTeamOfTwelve() {
        team = newTeam();
        people = new ArrayList<>(members(team, 12));
    }

    @Test
    void fiveOfTwelveAreShownAsAWhole() {
        var values = List.of(2, 2, 3, 3, 4);
        IntStream.range(0, 5).forEach(i -> feel(people.get(i), FIRST, values.get(i)));

        close(FIRST);

        checkIns()
                .body("items", hasSize(1))
                .body("items[0].week", equalTo("2026-03-02"))
                .body("items[0].status", equalTo("SHOWN"))
                .body("items[0].stress.people", equalTo(5))
                .body("items[0].stress.mean", equalTo(2.8f))
                .body("items[0].stress.interval.low", equalTo(1.8f))
                .body("items[0].stress.interval.high", equalTo(3.8f));
    }

    @Test
    void eachPersonCountsOnceHoweverManyDaysTheyGave() {
        feelAll(people.subList(0, 5), FIRST, 1);
        IntStream.range(1, 7).forEach(day -> feel(people.get(0), FIRST.plusDays(day), 5));

        close(FIRST);

        // 31 / 7 for the first one, and 1 for each of the other four
        checkIns()
                .body("items[0].stress.people", equalTo(5))
                .body("items[0].stress.mean", equalTo(1.7f));
    }

    @Test
    void fourAnswersAreTooFewAndLookLikeNone() {
        feelAll(people.subList(0, 4), FIRST, 5);
        var silent = newTeam();
        members(silent, 12);

        close(FIRST);
        close(FIRST, silent);

        assertTooFew(team);
        assertTooFew(silent);
    }

    @Test
    void fourWhoDidNotAnswerAreTooFewToHideAmong() {
        feelAll(people.subList(0, 8), FIRST, 5);

        close(FIRST);

        assertTooFew(team);
    }

    @Test
    void aWeekIsShownWhenItIsOverAndADayHasPassedInTheTeamsZone() {
        patch(asAdmin(), "/teams/" + team, "{\"timeZone\": \"Pacific/Auckland\"}").statusCode(200);
        feelAll(people.subList(0, 5), FIRST, 3);
        // Tuesday, 00:00 in Auckland, where it is summer time
        var due = Instant.parse("2026-03-09T11:00:00Z");

        schedule.closeWeeksOverAt(due.minusSeconds(1));
        checkIns().body("items.week", contains("2026-02-23"));
        schedule.closeWeeksOverAt(due);

        checkIns().body("items.week", contains("2026-03-02", "2026-02-23"));
    }

    @Test
    void whatComesLateOrIsDeletedMovesNoFigure() {
        feelAll(people.subList(0, 5), FIRST, 2);
        close(FIRST);

        feel(people.get(5), FIRST, 5);
        as(people.get(0), "agent").delete("/days").then().statusCode(204);
        close(FIRST);

        checkIns()
                .body("items", hasSize(1))
                .body("items[0].stress.people", equalTo(5))
                .body("items[0].stress.mean", equalTo(2.0f));
    }

    @Test
    void replicasThatCloseAtOnceCloseAWeekOnce() throws Exception {
        feelAll(people.subList(0, 5), FIRST, 2);

        AtOnce.atOnce(
                4,
                () -> {
                    schedule.closeWeeksOverAt(aDayAfter(FIRST));
                    return true;
                });

        checkIns().body("items", hasSize(1)).body("items[0].status", equalTo("SHOWN"));
    }

    @Test
    void afterAnOutageEachMissedWeekIsClosed() {
        close(FIRST);
        feelAll(people.subList(0, 5), SECOND, 2);

        close(THIRD);

        checkIns()
                .body("items.week", contains("2026-03-16", "2026-03-09", "2026-03-02"))
                .body("items.status", contains("TOO_FEW", "SHOWN", "TOO_FEW"));
    }

    @Test
    void oneWhoJoinsInTheSecondWeekIsNotToldByTheDifference() {
        feelAll(people.subList(0, 5), FIRST, 2);
        feelAll(people.subList(0, 6), SECOND, 2);

        close(FIRST);
        close(SECOND);

        checkIns().body("items.status", contains("TOO_FEW", "SHOWN"));
    }

    @Test
    void waitingAWeekDoesNotHelpWhoeverSubtracts() {
        feelAll(people.subList(0, 5), FIRST, 2);
        feelAll(people.subList(0, 6), SECOND, 2);
        feelAll(people.subList(0, 6), THIRD, 2);

        close(FIRST);
        close(SECOND);
        close(THIRD);

        checkIns().body("items.status", contains("TOO_FEW", "TOO_FEW", "SHOWN"));
    }

    @Test
    void threeWeeksPutTogetherDoNotTellOfOnePerson() {
        people.addAll(members(team, 8));
        feelAll(people.subList(0, 5), FIRST, 2);
        feelAll(people.subList(5, 10), SECOND, 2);
        feelAll(people.subList(0, 11), THIRD, 2);

        close(FIRST);
        close(SECOND);
        close(THIRD);

        checkIns().body("items.status", contains("TOO_FEW", "SHOWN", "SHOWN"));
    }

    @Test
    void aTeamFoundedForAllButOneDoesNotTellOfTheOneWhoStays() {
        feelAll(people.subList(0, 6), FIRST, 2);
        close(FIRST);
        checkIns().body("items[0].status", equalTo("SHOWN"));
        var other = newTeam();
        members(other, 6);
        people.subList(0, 5).forEach(person -> move(person, other));

        feelAll(people.subList(0, 5), SECOND, 2);
        close(SECOND, other);

        assertTooFew(other);
    }

    @Test
    void whoeverIsTakenOutOfATeamIsNotToldByTheWeekWithoutThem() {
        feelAll(people.subList(0, 6), FIRST, 2);
        close(FIRST);
        move(people.get(5), newTeam());

        feelAll(people.subList(0, 6), SECOND, 2);
        close(SECOND);

        checkIns().body("items.status", contains("TOO_FEW", "SHOWN"));
    }

    @Test
    void whoMovesInTheMiddleOfAWeekCountsWhereTheyBeganIt() {
        var other = newTeam();
        members(other, 6);
        feelAll(people.subList(0, 5), FIRST, 2);
        people.subList(0, 5).forEach(person -> move(person, other));
        feelAll(people.subList(0, 5), FIRST.plusDays(3), 4);
        members(team, 5);

        close(FIRST);
        close(FIRST, other);

        checkIns()
                .body("items[0].stress.people", equalTo(5))
                .body("items[0].stress.mean", equalTo(3.0f));
        assertTooFew(other);
    }

    @Test
    void whoeverIsInNoTeamCountsInNone() {
        var free = newMember("agent", null);
        feel(free, FIRST, 5);
        feelAll(people.subList(0, 4), FIRST, 5);
        move(free, team);
        feel(free, FIRST.plusDays(1), 5);

        close(FIRST);

        assertTooFew(team);
    }

    @Test
    void figuresOfAQuarterAgoAreNoLongerHeldAgainstNewOnes() {
        feelAll(people.subList(0, 5), FIRST, 2);
        close(FIRST);
        var later = FIRST.plusWeeks(14);
        feelAll(people.subList(0, 6), later, 2);

        close(later);

        checkIns().body("items[0].status", equalTo("SHOWN"));
    }

    @ParameterizedTest
    @CsvSource({
        "agent, own, 200", "coach, own, 200", "lead, own, 200", "admin, own, 200",
        "agent, other, 403", "coach, other, 403", "lead, other, 403", "admin, other, 200",
        "lead, none, 403", "admin, none, 200"
    })
    void aTeamAndAdminsSeeHowItIs(String role, String place, int status) {
        var reader =
                newMember(
                        role,
                        switch (place) {
                            case "own" -> team;
                            case "other" -> newTeam();
                            default -> null;
                        });

        as(reader, role).get("/teams/{id}/check-ins", team).then().statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({"integration", "service"})
    void otherSystemsSeeNothing(String role) {
        as("system", role).get("/teams/{id}/check-ins", team).then().statusCode(403);
    }

    @Test
    void aTeamThatIsNotThereIsNotFound() {
        asAdmin().get("/teams/{id}/check-ins", newHandle("nowhere")).then().statusCode(404);
    }

    @Test
    void weeksArePagedTheNewestFirst() {
        close(FIRST);
        close(THIRD);

        asAdmin()
                .queryParam("limit", 2)
                .queryParam("total", true)
                .get("/teams/{id}/check-ins", team)
                .then()
                .body("items.week", contains("2026-03-16", "2026-03-09"))
                .body("total", equalTo(3))
                .body("$", hasKey("next"));
    }

    private void close(LocalDate week) {
        close(week, team);
    }

    private void close(LocalDate week, String teamId) {
        schedule.closeWeeksOf(teamId, ZoneOffset.UTC, aDayAfter(week));
    }

    private static Instant aDayAfter(LocalDate week) {
        return week.plusWeeks(1).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private ValidatableResponse checkIns() {
        return asAdmin().get("/teams/{id}/check-ins", team).then().statusCode(200);
    }

    private static void assertTooFew(String team) {
        asAdmin()
                .get("/teams/{id}/check-ins", team)
                .then()
                .body("items[0].status", equalTo("TOO_FEW"))
                .body("items", everyItem(not(hasKey("stress"))));
    }

    private static void feelAll(List<String> handles, LocalDate date, int stress) {
        handles.forEach(handle -> feel(handle, date, stress));
    }

    private static void move(String handle, String teamId) {
        patch(asAdmin(), "/members/" + handle, "{\"teamId\": \"%s\"}".formatted(teamId))
                .statusCode(200);
    }

    private static List<String> members(String teamId, int count) {
        return IntStream.range(0, count).mapToObj(i -> newMember("agent", teamId)).toList();
    }
}
