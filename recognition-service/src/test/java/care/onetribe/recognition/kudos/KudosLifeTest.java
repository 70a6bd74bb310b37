package care.onetribe.recognition.kudos;

import static care.onetribe.recognition.Client.as;
import static care.onetribe.recognition.Client.newHandle;
import static care.onetribe.recognition.kudos.KudosClient.body;
import static care.onetribe.recognition.kudos.KudosClient.give;
import static care.onetribe.recognition.kudos.KudosClient.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import care.onetribe.recognition.Told;
import care.onetribe.recognition.preference.Visibility;
import care.onetribe.recognition.worker.TicketWorkers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KudosLifeTest {

    @Inject TicketWorkers workers;

    private final String mina = newHandle("mina");
    private final String theo = newHandle("theo");
    private final String sam = newHandle("sam");

    @Test
    void itsGiverFindsBetterWordsAndItIsMarked() {
        long id = given(mina, theo, Map.of());

        edit(mina, id, "\"0\"", "{\"message\": \"You stayed until midnight.\"}")
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("message", equalTo("You stayed until midnight."))
                .body("valueKey", equalTo("ownership"))
                .body("editedAt", matchesPattern("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z"));
        edit(mina, id, "\"1\"", "{\"valueKey\": \"kindness\"}").statusCode(200);
        as(theo, "agent")
                .queryParam("member", theo)
                .queryParam("value", "kindness")
                .get("/feed")
                .then()
                .body("items[0].words", equalTo("You stayed until midnight."));
    }

    @Test
    void kudosAreEditedWithinFifteenMinutes() {
        var request =
                new GiveKudos(List.of(theo), "ownership", "Thank you all.", null, null, null, null);
        var at = Instant.parse("2026-03-01T09:30:00Z");
        var kudos =
                Kudos.give(
                        mina, request, new Audience(List.of(), Visibility.EVERYONE, Set.of()), at);
        var better = new KudosDetails("Thank you very much.", "ownership");

        kudos.edit(better, Instant.parse("2026-03-01T09:45:00Z"));
        var late = Instant.parse("2026-03-01T09:45:00.000001Z");
        assertThrows(EditingIsOver.class, () -> kudos.edit(better, late));
    }

    @Test
    void anEditNamesTheVersionAndKeepsTheRules() {
        long id = given(mina, theo, Map.of());

        edit(mina, id, null, "{\"valueKey\": \"kindness\"}").statusCode(428);
        edit(mina, id, "\"7\"", "{\"valueKey\": \"kindness\"}").statusCode(412);
        edit(mina, id, "\"0\"", "{\"valueKey\": \"unheard-of\"}")
                .statusCode(409)
                .body("rule", equalTo("value-is-not-active"));
        edit(mina, id, "\"0\"", "{\"message\": \"short\"}").statusCode(400);
        edit(mina, id, "\"0\"", "{\"visibility\": \"TEAM\"}").statusCode(400);
    }

    @Test
    void nobodyElseEditsOrWithdraws() {
        long id = given(mina, theo, Map.of());

        edit(theo, id, "\"0\"", "{\"valueKey\": \"kindness\"}").statusCode(403);
        as(theo, "lead").delete("/kudos/{id}", id).then().statusCode(403);
        long secret = given(mina, theo, Map.of("visibility", "PRIVATE"));
        as(sam, "admin").delete("/kudos/{id}", secret).then().statusCode(404);
    }

    @Test
    void whatIsWithdrawnIsGoneAndWhatItInspiredStays() {
        long first = given(mina, theo, Map.of());
        long second = given(theo, sam, Map.of("inspiredById", first));

        as(mina, "agent").delete("/kudos/{id}", first).then().statusCode(204);

        as(theo, "agent").get("/kudos/{id}", first).then().statusCode(404);
        as(mina, "agent").delete("/kudos/{id}", first).then().statusCode(404);
        as(sam, "agent")
                .get("/kudos/{id}", second)
                .then()
                .statusCode(200)
                .body("$", not(hasKey("inspiredById")));
        as(theo, "agent")
                .queryParam("member", mina)
                .get("/feed")
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void kudosNameWhatInspiredThemToWhomMaySeeIt() {
        long secret = given(mina, theo, Map.of("visibility", "PRIVATE"));
        long passedOn = given(theo, sam, Map.of("inspiredById", secret));

        as(theo, "agent")
                .get("/kudos/{id}", passedOn)
                .then()
                .body("inspiredById", equalTo((int) secret));
        as(sam, "agent")
                .get("/kudos/{id}", passedOn)
                .then()
                .statusCode(200)
                .body("$", not(hasKey("inspiredById")));
    }

    @Test
    void onlyWhatOneMaySeeInspires() {
        long secret = given(mina, theo, Map.of("visibility", "PRIVATE"));

        for (long unseen : List.of(secret, 999_999_999L)) {
            give(sam, body(List.of(theo), Map.of("inspiredById", unseen)))
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/inspiredById"))
                    .body("errors[0].detail", equalTo("is of no kudos that you may see"));
        }
        give(sam, body(List.of(theo), Map.of("inspiredById", 0))).statusCode(400);
    }

    @Test
    void kudosAboutATicketCreditEverybodyWhoHelpedOnIt() {
        long ticket = Told.newId();
        var resolved = Map.of("ticketId", ticket, "ownerId", theo, "helpers", List.of(sam, mina));
        workers.handle(Told.ticket("ticket.resolved", ticket, theo, resolved));

        give(mina, body(List.of(theo), about(ticket)))
                .statusCode(201)
                .body("toIds", equalTo(List.of(theo)))
                .body("creditedIds", equalTo(List.of(sam)));
        as(sam, "agent")
                .queryParam("to", sam)
                .get("/kudos")
                .then()
                .body("items.size()", equalTo(1));
        as(mina, "agent")
                .queryParam("to", theo)
                .queryParam("ticket", ticket)
                .get("/kudos-options")
                .then()
                .body("creditedIds", equalTo(List.of(sam)));
    }

    @Test
    void privateKudosAboutATicketStayBetweenThoseNamed() {
        long ticket = Told.newId();
        var resolved = Map.of("ticketId", ticket, "ownerId", theo, "helpers", List.of(sam));
        workers.handle(Told.ticket("ticket.resolved", ticket, theo, resolved));
        var more = new java.util.HashMap<String, Object>(about(ticket));
        more.put("visibility", "PRIVATE");

        give(mina, body(List.of(theo), more))
                .statusCode(201)
                .body("creditedIds", equalTo(List.of()));
    }

    private static Map<String, Object> about(long ticket) {
        return Map.of("about", Map.of("kind", "TICKET", "id", Long.toString(ticket)));
    }

    private static ValidatableResponse edit(String who, long id, String version, String patch) {
        var request = as(who, "agent").contentType("application/merge-patch+json").body(patch);
        if (version != null) {
            request.header("If-Match", version);
        }
        return request.patch("/kudos/{id}", id).then();
    }
}
