package care.onetribe.ticket.themesuggestion;

import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.joined;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.merge;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Desk.take;
import static java.time.Duration.ofMinutes;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.local.testing.AtOnce;
import care.onetribe.local.testing.HostileTexts;
import care.onetribe.ticket.roster.Roster;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ThemeSuggestionTest {

    @Inject OpeningSchedule schedule;
    @Inject Openings openings;
    @Inject OpeningStore store;
    @Inject EntityManager entities;
    @Inject Roster roster;

    /** A word that no other test's tickets have. */
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void theThemeOfTheTicketsThatBeganAlikeIsSuggestedWithThem() {
        long theme = theme("Blocked card");
        long earlier = under(theme, open("%1$s x%1$s till".formatted(word)));
        long id = open("x%1$s %1$s".formatted(word));
        read(id);

        suggestions(lea(), id)
                .body("basis", equalTo("WORDS_AND_MEANING"))
                .body("neighbours", equalTo(1))
                .body("items.theme.id", contains((int) theme))
                .body("items.theme.name", contains("Blocked card"))
                .body("items.score", contains(1.0F))
                .body("items.votes", contains(1))
                .body("items[0].tickets.id", contains((int) earlier))
                .body("items[0].tickets[0].subject", equalTo("Opening"));
    }

    @Test
    void howAConcernBeganIsForgottenWithTheCustomer() {
        long id = open(word);
        read(id);
        int customer = lea().get("/tickets/{id}", id).then().extract().path("customer.id");

        as("ada", "admin").put("/customers/{id}/erasure", customer).then().statusCode(200);

        assertEquals(List.of(), openings.of(List.of(id)));
    }

    @Test
    void noMoreThanThreeThemesAndThreeTicketsForEachAreNamed() {
        for (int i = 0; i < 4; i++) {
            long theme = theme("Theme " + i);
            for (int ticket = 0; ticket < 4; ticket++) {
                under(theme, open(word));
            }
        }
        long id = open(word);
        read(id);

        suggestions(lea(), id)
                .body("neighbours", equalTo(16))
                .body("items.score", contains(0.25F, 0.25F, 0.25F))
                .body("items.votes", contains(4, 4, 4))
                .body("items.tickets", contains(hasSize(3), hasSize(3), hasSize(3)));
    }

    @Test
    void aTicketThatWasOpenedJustNowIsKnownByItsWords() {
        long theme = theme("Known by words");
        under(theme, open(word));

        suggestions(lea(), open(word))
                .body("basis", equalTo("WORDS"))
                .body("items.theme.id", contains((int) theme))
                .body("items[0].tickets[0].likeness", equalTo(1.0F));
    }

    @Test
    void ticketsThatTheCallerMayNotSeeVoteAndAreNotNamed() {
        joined(roster, "suggest-north", "suggest-north");
        joined(roster, "suggest-south", "suggest-south");
        long theme = theme("Of the north");
        long earlier = under(theme, open(word));
        take(as("suggest-north", "agent"), earlier, "suggest-north").statusCode(200);
        long id = open(word);
        read(id);

        suggestions(as("suggest-south", "agent"), id)
                .body("items.votes", contains(1))
                .body("items[0].tickets", empty());
        suggestions(as("suggest-north", "agent"), id)
                .body("items[0].tickets.id", contains((int) earlier));
    }

    @Test
    void whoMayNotKnowOfATicketIsSuggestedNothing() {
        joined(roster, "suggest-owner", "suggest-owners");
        long id = open(word);
        take(as("suggest-owner", "agent"), id, "suggest-owner").statusCode(200);

        as("suggest-stranger", "agent")
                .get("/tickets/{id}/theme-suggestions", id)
                .then()
                .statusCode(404);
        lea().get("/tickets/{id}/theme-suggestions", 999_999_999L).then().statusCode(404);
    }

    @Test
    void nothingIsSuggestedWhereNothingBeganAlike() {
        long id = open(word);
        read(id);

        suggestions(lea(), id).body("neighbours", equalTo(0)).body("items", empty());
    }

    @Test
    void aTicketThatHasAThemeDoesNotVoteForItself() {
        long id = under(theme("Its own"), open(word));

        suggestions(lea(), id).body("items", empty());
    }

    @Test
    void theSecondMessageCountsAndTheThirdDoesNot() {
        long id = open("First " + word);
        say(id, "second " + word);
        say(id, "third " + word);
        read(id);

        assertEquals("first %1$s second %1$s".formatted(word), opening(id).words());
        assertEquals(2, opening(id).messages());
    }

    @Test
    void aSecondMessageThatComesLaterIsReadToo() {
        long id = open("First " + word);
        read(id);
        say(id, "second");

        await().atMost(ofMinutes(2)).until(() -> readAndFind(id).words().endsWith("second"));
        assertEquals(1, openings.statistics(List.of(word)).frequencies().get(word));
    }

    @Test
    void whatWentOverIntoAnotherTicketIsForgotten() {
        long from = open(word);
        long into = open("Something else");
        read(from);
        merge(lea(), from, into).statusCode(200);

        await().atMost(ofMinutes(2))
                .until(
                        () -> {
                            schedule.readAll();
                            return openings.of(List.of(from)).isEmpty();
                        });
    }

    @Test
    void whatIsErasedIsGoneFromTheOpeningsAndItsWordsFromTheirCounts() {
        long id = open(word);
        read(id);

        QuarkusTransaction.requiringNew().run(() -> store.erase(List.of(id)));

        assertEquals(List.of(), openings.of(List.of(id)));
        assertEquals(Map.of(), openings.statistics(List.of(word)).frequencies());
    }

    @Test
    void manyReplicasReadEachTicketOnce() throws Exception {
        long id = open(word);
        AtOnce.run(
                4,
                replica -> {
                    schedule.readAll();
                    return replica;
                });
        read(id);

        assertEquals(Map.of(word, 1), openings.statistics(List.of(word)).frequencies());
    }

    @Test
    void textsOfAllKindsAreReadAndAnswered() {
        for (var text : HostileTexts.all()) {
            var answer = mina().body(opened(text)).post("/tickets").then().extract().response();
            if (answer.statusCode() == 201) {
                long id = answer.jsonPath().getLong("id");
                read(id);
                suggestions(lea(), id);
            }
        }
    }

    private static ValidatableResponse suggestions(RequestSpecification caller, long id) {
        return caller.get("/tickets/{id}/theme-suggestions", id).then().statusCode(200);
    }

    private static Map<String, Object> opened(String body) {
        return Map.of(
                "subject",
                "Opening",
                "channel",
                "WEB",
                "customer",
                Map.of("name", "Alexis"),
                "message",
                Map.of("body", body));
    }

    private static long open(String body) {
        return mina().body(opened(body))
                .post("/tickets")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    private static void say(long id, String body) {
        mina().body(Map.of("kind", "CUSTOMER", "body", body))
                .post("/tickets/{id}/messages", id)
                .then()
                .statusCode(201);
    }

    /** Events have their place in the feed shortly after they were committed. */
    private void read(long id) {
        await().atMost(ofMinutes(2)).until(() -> readAndFind(id) != null);
    }

    private Opening readAndFind(long id) {
        schedule.readAll();
        return openings.of(List.of(id)).stream().findFirst().orElse(null);
    }

    private Opening opening(long id) {
        await().atMost(ofMinutes(2)).until(() -> readAndFind(id).messages() == Opening.MESSAGES);
        return readAndFind(id);
    }

    private long theme(String name) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            entities.createNativeQuery(
                                            "insert into theme (version, name, cause, status,"
                                                    + " created_at) values (0, ?1, 'UNKNOWN',"
                                                    + " 'WATCHING', '2026-01-01')")
                                    .setParameter(1, name)
                                    .executeUpdate();
                            return ((Number)
                                            entities.createNativeQuery("select last_insert_id()")
                                                    .getSingleResult())
                                    .longValue();
                        });
    }

    private long under(long theme, long id) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(
                                                "update ticket set theme_id = ?1 where id = ?2")
                                        .setParameter(1, theme)
                                        .setParameter(2, id)
                                        .executeUpdate());
        read(id);
        return id;
    }
}
