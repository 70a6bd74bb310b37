package care.onetribe.ticket.theme;

import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Themed.theme;
import static care.onetribe.ticket.Themed.ticketOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;

import care.onetribe.local.testing.HostileTexts;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class HostileThemeTest {

    static List<String> texts() {
        return HostileTexts.all();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void wordsComeBackAsTheyWereSent(String text) {
        var name = text.length() > 200 ? text.substring(0, 200) : text;
        mina().body(
                        Map.of(
                                "name",
                                name,
                                "description",
                                name,
                                "upstream",
                                Map.of("ownerName", name)))
                .post("/themes")
                .then()
                .statusCode(201)
                .body("name", equalTo(name))
                .body("description", equalTo(name))
                .body("upstream.ownerName", equalTo(name));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatIsSaidOfAFixComesBackAsItWasSent(String text) {
        var note = text.length() > 500 ? text.substring(0, 500) : text;
        long theme = theme("Hostile");
        ticketOf(theme);

        lea().body(Map.of("note", note))
                .put("/themes/{id}/fix", theme)
                .then()
                .statusCode(200)
                .body("fixedNote", equalTo(note));
        int followUp = lea().get("/follow-ups?theme=" + theme).then().extract().path("items[0].id");
        lea().body(Map.of("reason", note))
                .put("/follow-ups/{id}/dropping", followUp)
                .then()
                .statusCode(200)
                .body("reason", equalTo(note));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aFilterTakesOnlyWhatCanBeThere(String text) {
        for (var filter : List.of("owner", "team", "theme", "status")) {
            lea().queryParam(filter, text).get("/follow-ups").then().statusCode(400);
        }
        for (var filter : List.of("status", "cause")) {
            lea().queryParam(filter, text).get("/themes").then().statusCode(400);
        }
        lea().queryParam("theme", text).get("/tickets").then().statusCode(400);
        lea().queryParam("q", text).get("/themes").then().statusCode(is(in(List.of(200, 400))));
        lea().queryParam("cursor", text).get("/themes").then().statusCode(400);
        lea().queryParam("cursor", text).get("/follow-ups").then().statusCode(400);
    }
}
