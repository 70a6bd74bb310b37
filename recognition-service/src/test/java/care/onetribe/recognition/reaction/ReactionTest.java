package care.onetribe.recognition.reaction;

import static care.onetribe.recognition.Client.as;
import static care.onetribe.recognition.Client.newHandle;
import static care.onetribe.recognition.People.thanked;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.local.testing.AtOnce;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReactionTest {

    private final String mina = newHandle("mina");
    private final String theo = newHandle("theo");
    private final String sam = newHandle("sam");

    @Test
    void everyKindHasItsFixedPlaceAndItsCount() {
        long id = thanked(mina, theo, Map.of());
        react(sam, id, "CLAP", 204);
        react(theo, id, "CLAP", 204);
        react(theo, id, "HEART", 204);

        as(sam, "agent")
                .get("/kudos/{id}/reactions", id)
                .then()
                .statusCode(200)
                .body("items.kind", contains("HEART", "CLAP", "SMILE", "LIGHTBULB", "STRENGTH"))
                .body("items.count", contains(1, 2, 0, 0, 0))
                .body("items.mine", contains(false, true, false, false, false));
    }

    @Test
    void oneReactsOnceInEachWayHoweverOftenAtOnce() throws Exception {
        long id = thanked(mina, theo, Map.of());

        var statuses = AtOnce.run(8, number -> status(sam, id, "SMILE"));

        assertEquals(8, Collections.frequency(statuses, 204));
        as(sam, "agent").get("/kudos/{id}/reactions", id).then().body("items[2].count", equalTo(1));
    }

    @Test
    void aReactionIsTakenBack() {
        long id = thanked(mina, theo, Map.of());
        react(sam, id, "HEART", 204);

        for (int i = 0; i < 2; i++) {
            as(sam, "agent").delete("/kudos/{id}/reactions/HEART", id).then().statusCode(204);
        }
        as(sam, "agent").get("/kudos/{id}/reactions", id).then().body("items[0].count", equalTo(0));
    }

    @Test
    void onlyWhatOneSeesAndOnlyInTheWaysThereAre() {
        long secret = thanked(mina, theo, Map.of("visibility", "PRIVATE"));

        react(sam, secret, "HEART", 404);
        react(theo, secret, "HEART", 204);
        react(theo, secret, "THUMB_DOWN", 400);
        as(sam, "admin").get("/kudos/{id}/reactions", secret).then().statusCode(404);
    }

    private static void react(String handle, long id, String kind, int status) {
        assertEquals(status, status(handle, id, kind));
    }

    private static int status(String handle, long id, String kind) {
        return as(handle, "agent").put("/kudos/{id}/reactions/{kind}", id, kind).statusCode();
    }
}
