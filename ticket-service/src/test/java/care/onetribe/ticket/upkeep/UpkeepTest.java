package care.onetribe.ticket.upkeep;

import static care.onetribe.ticket.Desk.answered;
import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Library.answer;
import static care.onetribe.ticket.Library.change;
import static care.onetribe.ticket.Library.draft;
import static care.onetribe.ticket.Library.pathOf;
import static care.onetribe.ticket.Library.reviewed;
import static care.onetribe.ticket.Library.usedOn;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.kit.page.PageRequest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class UpkeepTest {

    @Inject Upkeep upkeep;
    @Inject Clock clock;
    @Inject EntityManager entities;

    @Test
    void reviewedArticlesPastTheirDayAreListedTheLongestOverdueFirst() {
        long lately = overdueSince("2026-02-01");
        long longAgo = overdueSince("2001-01-01");
        long sameDay = overdueSince("2026-02-01");
        long ahead = reviewed("Ahead", "TEAM");
        long draft = draft("Draft", "TEAM", ", \"reviewOn\": \"2001-01-01\"");

        var found =
                all("/overdue-articles").stream().map(it -> ((Number) it.get("id")).longValue());

        assertEquals(
                List.of(longAgo, lately, sameDay),
                found.filter(List.of(lately, longAgo, sameDay, ahead, draft)::contains).toList());
    }

    @Test
    void onItsDayAnArticleIsNotYetOverdue() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        long id = overdueSince(today.toString());

        assertFalse(upkeep.overdue(today, all200()).items().contains(id));
        assertTrue(upkeep.overdue(today.plusDays(1), all200()).items().contains(id));
    }

    @Test
    void whatNoAddressedConcernIsOwedToIsUnhelpful() {
        long unused = reviewed("Never used", "TEAM");
        long failed = reviewed("Failed", "TEAM");
        long helped = reviewed("Helped", "TEAM");
        long left = reviewed("Left", "TEAM");
        long draft = draft("Draft");
        long first = answered("Failed");
        usedOn(first, pathOf(failed), "AS_WRITTEN");
        usedOn(first, pathOf(failed), "ADAPTED");
        answer(first, "PARTLY");
        usedOn(answered("No answer"), pathOf(failed), "ADAPTED");
        long second = answered("Helped");
        usedOn(second, pathOf(helped), "ADAPTED");
        answer(second, "YES");
        long third = answered("Left");
        usedOn(third, pathOf(left), "OFF_SCRIPT");
        answer(third, "YES");

        var found = unhelpful();

        assertEquals(Map.of("uses", 0, "answers", 0), found.get(unused));
        assertEquals(Map.of("uses", 3, "answers", 1), found.get(failed));
        assertEquals(Map.of("uses", 0, "answers", 0), found.get(left));
        assertFalse(found.containsKey(helped));
        assertFalse(found.containsKey(draft));
    }

    @Test
    void whatWasChangedLatelyHadNoTimeToHelp() {
        long id = reviewed("Young", "TEAM");
        var now = clock.instant();

        assertTrue(isUnhelpful(id, Duration.ZERO));
        assertFalse(isUnhelpful(id, Duration.between(now.minusSeconds(600), clock.instant())));
    }

    @Test
    void overdueArticlesAreReadFromAnIndex() {
        overdueSince("2001-01-01");

        assertTrue(
                entities.createNativeQuery(
                                "explain format=json select id, review_on from article where status"
                                        + " = 'REVIEWED' and review_on < '2026-01-01' and review_on >="
                                        + " '0001-01-01' and (review_on > '0001-01-01' or id > 0)"
                                        + " order by review_on, id limit 26",
                                String.class)
                        .getSingleResult()
                        .toString()
                        .contains("article_review"));
    }

    @ParameterizedTest
    @CsvSource({
        "agent,403",
        "coach,403",
        "lead,200",
        "admin,200",
        "integration,403",
        "service,403"
    })
    void theyAreListsForLeads(String role, int expected) {
        for (var list : List.of("/overdue-articles", "/unhelpful-articles")) {
            as("upkeep-" + role, role).get(list).then().statusCode(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/overdue-articles", "/unhelpful-articles"})
    void withoutATokenNothingIsShown(String list) {
        given().get("/api/v1" + list).then().statusCode(401);
    }

    private boolean isUnhelpful(long id, Duration unchangedFor) {
        var since = clock.instant().plusSeconds(1).minus(unchangedFor);
        return unhelpfulIds(since).contains(id);
    }

    private List<Long> unhelpfulIds(Instant since) {
        var ids = new ArrayList<Long>();
        String cursor = null;
        do {
            var page = upkeep.unhelpful(since, new PageRequest(200, cursor, false));
            page.items().forEach(it -> ids.add(it.article().id()));
            cursor = page.next();
        } while (cursor != null);
        return ids;
    }

    private static Map<Long, Map<String, Object>> unhelpful() {
        var found = new HashMap<Long, Map<String, Object>>();
        for (var item : all("/unhelpful-articles")) {
            @SuppressWarnings("unchecked") // objects by the schema of the document
            var article = (Map<String, Object>) item.get("article");
            found.put(
                    ((Number) article.get("id")).longValue(),
                    Map.of("uses", item.get("uses"), "answers", item.get("answers")));
        }
        return found;
    }

    private static long overdueSince(String day) {
        long id = reviewed("Overdue", "TEAM");
        change(mina(), id, "{\"reviewOn\": \"%s\"}".formatted(day)).statusCode(200);
        return id;
    }

    private static PageRequest all200() {
        return new PageRequest(200, null, false);
    }

    private static List<Map<String, Object>> all(String list) {
        var all = new ArrayList<Map<String, Object>>();
        String cursor = null;
        do {
            var request = lea().queryParam("limit", 5).queryParam("total", true);
            var page =
                    (cursor == null ? request : request.queryParam("cursor", cursor))
                            .get(list)
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
            all.addAll(page.getList("items"));
            cursor = page.getString("next");
        } while (cursor != null);
        return all;
    }
}
