package care.onetribe.ticket.caremetric;

import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.lea;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import care.onetribe.ticket.Themed;
import care.onetribe.ticket.roster.Roster;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many exchanges a theme may take, beside how many it took. */
@QuarkusTest
class ExchangeBenchmarkTest {

    @Inject Roster roster;
    @Inject Counting counting;

    private final MeasuredTeam people = new MeasuredTeam();

    @BeforeEach
    void joinTheTeam() {
        people.join(roster);
    }

    @Test
    void aBenchmarkIsShownBesideTheFiguresAndNeverEnforced() {
        long theme = Themed.theme("Measured");
        long id = people.answered();
        Themed.assign(lea(), id, theme).statusCode(200);
        people.resolvedNow(id);
        benchmark(lea().header("If-None-Match", "*"), theme, 5).statusCode(201);

        counting.ofTeam(people.team(), "&groupBy=theme")
                .body("groups.themeId", contains((int) theme))
                .body("groups[0].exchanges.benchmark", equalTo(5))
                .body("groups[0].exchanges.withinBenchmark.numerator", equalTo(1))
                .body("groups[0].exchanges.withinBenchmark.denominator", equalTo(1));
        counting.ofTeam(people.team(), "").body("groups[0].exchanges.benchmark", nullValue());
        counting.ofTeam(people.team(), "&theme=" + theme)
                .body("groups[0].exchanges.benchmark", equalTo(5));
    }

    @Test
    void aBenchmarkIsSetByLeadsFromAVersionThatTheyHaveRead() {
        long theme = Themed.theme("Measured");

        benchmark(as("mina", "agent").header("If-None-Match", "*"), theme, 5).statusCode(403);
        benchmark(as("cora", "coach").header("If-None-Match", "*"), theme, 5).statusCode(403);
        benchmark(lea(), theme, 5).statusCode(428);
        var tag =
                benchmark(lea().header("If-None-Match", "*"), theme, 5)
                        .statusCode(201)
                        .extract()
                        .header("ETag");
        benchmark(lea().header("If-None-Match", "*"), theme, 6).statusCode(412);
        benchmark(lea().header("If-Match", tag), theme, 6)
                .statusCode(200)
                .body("exchanges", equalTo(6))
                .body("setById", equalTo("lea"));
        benchmark(lea().header("If-Match", tag), theme, 7).statusCode(412);
        benchmark(lea().header("If-Match", tag), theme, 0).statusCode(400);
        as("mina", "agent")
                .get("/themes/{id}/exchange-benchmark", theme)
                .then()
                .statusCode(200)
                .body("exchanges", equalTo(6));
        lea().header("If-Match", "\"1\"")
                .delete("/themes/{id}/exchange-benchmark", theme)
                .then()
                .statusCode(204);
        lea().get("/themes/{id}/exchange-benchmark", theme).then().statusCode(404);
        benchmark(lea().header("If-None-Match", "*"), 999_999_999, 5).statusCode(404);
    }

    @Test
    void theBenchmarkOfAThemeThatGoesOverCountsWhereTheOtherHasNone() {
        long old = Themed.theme("Old");
        long stays = Themed.theme("Stays");
        benchmark(lea().header("If-None-Match", "*"), old, 5).statusCode(201);

        Themed.mergeThemes(lea(), old, stays).statusCode(200);

        lea().get("/themes/{id}/exchange-benchmark", stays)
                .then()
                .statusCode(200)
                .body("exchanges", equalTo(5));
    }

    private static ValidatableResponse benchmark(
            RequestSpecification caller, long theme, int exchanges) {
        return caller.body("{\"exchanges\": %d}".formatted(exchanges))
                .put("/themes/{id}/exchange-benchmark", theme)
                .then();
    }
}
