package care.onetribe.recognition.kudos;

import static care.onetribe.recognition.Client.as;
import static care.onetribe.recognition.Client.newHandle;
import static care.onetribe.recognition.People.joins;
import static care.onetribe.recognition.kudos.KudosClient.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.recognition.People;
import care.onetribe.recognition.roster.Roster;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class KudosSearchTest {

    @Inject Roster roster;
    @Inject EntityManager entities;
    @Inject KudosWordsSchedule schedule;

    /** Stands in no other test's kudos. */
    private final String word = newHandle("word").replace("-", "");

    private String giver;
    private String recipient;
    private String colleague;
    private String stranger;

    @BeforeEach
    void peopleOfTwoTeams() {
        giver = joins(roster, newHandle("north"));
        var south = newHandle("south");
        recipient = joins(roster, south);
        colleague = joins(roster, south);
        stranger = newHandle("stranger");
    }

    @Test
    void everyWordMustOccurAndTheNewestComesFirst() {
        long first = thanks(word + " found the depot", Map.of());
        long second = thanks("Found by " + word + " in the DEPOT.", Map.of());
        thanks(word + " was very kind", Map.of());

        assertEquals(List.of(second, first), found(stranger, word + " depot"));
        assertEquals(List.of(), found(stranger, word + " nowhere"));
    }

    @Test
    void eachComesWithThePlaceWhereTheWordsStand() {
        thanks("x ".repeat(100) + word + " found it", Map.of());

        search(stranger, word + " found")
                .body("items[0].message", equalTo("x ".repeat(100) + word + " found it"))
                .body("items[0].snippet.text", equalTo("x ".repeat(30) + word + " found it"))
                .body("items[0].snippet.highlights[0].start", equalTo(60))
                .body("items[0].snippet.highlights[0].end", equalTo(60 + word.length()))
                .body("items[0].snippet.highlights.size()", equalTo(2));
    }

    @Test
    void aListWithoutWordsHasNoSnippets() {
        long id = thanks(word + " found the depot", Map.of());

        as(stranger, "agent")
                .queryParam("from", giver)
                .get("/kudos")
                .then()
                .body("items[0].id", equalTo((int) id))
                .body("items[0].snippet", equalTo(null));
    }

    @Test
    void caseAndAccentsMakeNoDifferenceAndAStarStandsForTheRest() {
        long id = thanks("Grüße ins CAFÉ, " + word, Map.of());

        assertEquals(List.of(id), found(stranger, word.toUpperCase() + " café gruße"));
        assertEquals(List.of(id), found(stranger, word + " caf*"));
        assertEquals(List.of(id), found(stranger, word.substring(0, word.length() - 1) + "* grü*"));
        assertEquals(List.of(), found(stranger, word + " caf"));
    }

    @Test
    void nobodyFindsWhatTheyMayNotSee() {
        long forAll = thanks(word + " for everyone", Map.of());
        long forTeam = thanks(word + " for the team", Map.of("visibility", "TEAM"));
        long forOne = thanks(word + " between us", Map.of("visibility", "PRIVATE"));

        assertEquals(List.of(forAll), found(stranger, word));
        assertEquals(List.of(forTeam, forAll), found(colleague, word));
        assertEquals(List.of(forOne, forTeam, forAll), found(recipient, word));
        assertEquals(List.of(forOne, forTeam, forAll), found(giver, word));
        search(stranger, word + "*").body("total", equalTo(1));
        search(recipient, word).body("total", equalTo(3));
    }

    @Test
    void whatBecomesPrivateLaterIsFoundByFewerLater() {
        long id = thanks(word + " for everyone", Map.of());
        assertEquals(List.of(id), found(stranger, word));

        People.wants(recipient, Map.of("visibility", "PRIVATE"));

        assertEquals(List.of(), found(stranger, word));
        assertEquals(List.of(id), found(recipient, word));
    }

    @Test
    void whatALeadHidIsFoundByItsGiverAlone() {
        long id = thanks(word + " for everyone", Map.of());
        var lead = newHandle("lead");
        as(lead, "admin")
                .body(Map.of("because", "It names a customer."))
                .put("/kudos/{id}/hiding", id)
                .then()
                .statusCode(200);

        assertEquals(List.of(), found(stranger, word));
        assertEquals(List.of(), found(recipient, word));
        assertEquals(List.of(id), found(giver, word));

        as(lead, "admin").delete("/kudos/{id}/hiding", id).then().statusCode(204);

        assertEquals(List.of(id), found(stranger, word));
    }

    @Test
    void afterAnEditTheNewWordsAreFoundAndTheOldOnesNot() {
        long id = thanks(word + " found the depot", Map.of());
        var tag = as(giver, "agent").get("/kudos/{id}", id).header("ETag");
        as(giver, "agent")
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body("{\"message\": \"%s found the parcel\"}".formatted(word))
                .patch("/kudos/{id}", id)
                .then()
                .statusCode(200);

        assertEquals(List.of(), found(stranger, word + " depot"));
        assertEquals(List.of(id), found(stranger, word + " parcel"));
    }

    @Test
    void ofAWithdrawnKudosNoWordStays() {
        long id = thanks(word + " found the depot", Map.of());
        assertEquals(4, rows(id));

        as(giver, "agent").delete("/kudos/{id}", id).then().statusCode(204);

        assertEquals(List.of(), found(giver, word));
        assertEquals(0, rows(id));
    }

    @Test
    void aSearchIsNarrowedAndPagedLikeAList() {
        var ids = new ArrayList<Long>();
        for (int i = 0; i < 5; i++) {
            ids.add(0, thanks(word + " number " + i, Map.of()));
        }
        thanks(word + " for another value", Map.of("valueKey", "kindness"));

        var listed = new ArrayList<Long>();
        String cursor = null;
        do {
            var page = page(cursor);
            listed.addAll(page.getList("items.id", Long.class));
            assertEquals(5, page.getInt("total"));
            cursor = page.getString("next");
        } while (cursor != null);

        assertEquals(ids, listed);
    }

    private JsonPath page(String cursor) {
        var request =
                as(stranger, "agent")
                        .queryParam("q", word)
                        .queryParam("value", "ownership")
                        .queryParam("total", true)
                        .queryParam("limit", 2);
        return (cursor == null ? request : request.queryParam("cursor", cursor))
                .get("/kudos")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "an", "the", "\uD83D\uDE00"})
    void aSearchNeedsAWord(String q) {
        as(stranger, "agent")
                .queryParam("q", q)
                .get("/kudos")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("q"));
    }

    @Test
    void kudosOfBeforeThereWasASearchAreFoundOnceTheirWordsAreWrittenDown() {
        long id = thanks(word + " found the depot", Map.of());
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            run("delete from kudos_word where kudos_id = " + id);
                            run("update kudos set worded = false where id = " + id);
                        });
        assertEquals(List.of(), found(stranger, word));

        schedule.writeDown();

        // those that the schedule of the running service holds just now are left to it
        await().atMost(Duration.ofSeconds(10))
                .until(() -> found(stranger, word + " depot").equals(List.of(id)));
        assertEquals(4, rows(id));
    }

    private long thanks(String message, Map<String, ?> more) {
        var all = new HashMap<String, Object>(more);
        all.put("message", message);
        return given(giver, recipient, all);
    }

    private static List<Long> found(String reader, String q) {
        return search(reader, q).extract().jsonPath().getList("items.id", Long.class);
    }

    private static ValidatableResponse search(String reader, String q) {
        return as(reader, "agent")
                .queryParam("q", q)
                .queryParam("total", true)
                .get("/kudos")
                .then()
                .statusCode(200);
    }

    private long rows(long id) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                ((Number)
                                                entities.createNativeQuery(
                                                                "select count(*) from kudos_word"
                                                                        + " where kudos_id = ?1")
                                                        .setParameter(1, id)
                                                        .getSingleResult())
                                        .longValue());
    }

    private void run(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }
}
