package care.onetribe.recognition.ripple;

import static care.onetribe.recognition.Client.as;
import static care.onetribe.recognition.Client.newHandle;
import static care.onetribe.recognition.People.thanked;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RippleTest {

    private final String a = newHandle("a");
    private final String b = newHandle("b");
    private final String c = newHandle("c");

    @Test
    void theTreeThatAKudosStartedComesNearestFirst() {
        long root = thanked(a, b, Map.of());
        long left = thanked(b, c, Map.of("inspiredById", root));
        long right = thanked(c, a, Map.of("inspiredById", root));
        long leaf = thanked(c, b, Map.of("inspiredById", left));

        as(a, "agent")
                .queryParam("total", true)
                .get("/kudos/{id}/ripples", root)
                .then()
                .statusCode(200)
                .body("items.kudosId", contains((int) left, (int) right, (int) leaf))
                .body("items.distance", contains(1, 1, 2))
                .body("items.inspiredById", contains((int) root, (int) root, (int) left))
                .body("total", equalTo(3));
        as(a, "agent")
                .queryParam("depth", 1)
                .get("/kudos/{id}/ripples", root)
                .then()
                .body("items.kudosId", contains((int) left, (int) right));
        as(a, "agent")
                .get("/kudos/{id}/ripples", left)
                .then()
                .body("items.kudosId", contains((int) leaf))
                .body("items.distance", contains(1));
    }

    @Test
    void itsSummarySaysHowFarItWent() {
        long root = thanked(a, b, Map.of());
        long next = thanked(b, c, Map.of("inspiredById", root));
        thanked(c, b, Map.of("inspiredById", next));

        as(a, "agent")
                .get("/kudos/{id}/ripple-summary", root)
                .then()
                .statusCode(200)
                .body("kudos", equalTo(2))
                .body("depth", equalTo(2))
                .body("reach", equalTo(2))
                .body("$", hasKey("lasted"));
        as(a, "agent")
                .get("/kudos/{id}/ripple-summary", thanked(a, b, Map.of()))
                .then()
                .body("kudos", equalTo(0))
                .body("depth", equalTo(0))
                .body("reach", equalTo(0))
                .body("$", not(hasKey("lastGivenAt")));
    }

    @Test
    void whatOneMayNotSeeIsNeitherShownNorCounted() {
        long root = thanked(a, b, Map.of());
        long secret = thanked(b, c, Map.of("inspiredById", root, "visibility", "PRIVATE"));
        long after = thanked(c, a, Map.of("inspiredById", secret));

        as(a, "admin")
                .get("/kudos/{id}/ripples", root)
                .then()
                .body("items.kudosId", contains((int) after))
                .body("items.distance", contains(2))
                .body("items[0]", not(hasKey("inspiredById")));
        as(a, "admin")
                .get("/kudos/{id}/ripple-summary", root)
                .then()
                .body("kudos", equalTo(1))
                .body("reach", equalTo(2));
        as(a, "admin").get("/kudos/{id}/ripples", secret).then().statusCode(404);
    }

    @Test
    void theTreeHoldsTogetherWhenOneInItIsWithdrawn() {
        long root = thanked(a, b, Map.of());
        long middle = thanked(b, c, Map.of("inspiredById", root));
        long leaf = thanked(c, a, Map.of("inspiredById", middle));

        as(b, "agent").delete("/kudos/{id}", middle).then().statusCode(204);

        as(a, "agent")
                .get("/kudos/{id}/ripples", root)
                .then()
                .body("items.kudosId", contains((int) leaf));
    }
}
