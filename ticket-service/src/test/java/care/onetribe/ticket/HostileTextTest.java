package care.onetribe.ticket;

import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Desk.open;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;

import care.onetribe.local.testing.HostileTexts;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class HostileTextTest {

    static List<String> texts() {
        return HostileTexts.all();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aFilterTakesOnlyWhatCanBeThere(String text) {
        for (var filter : List.of("owner", "team", "tag")) {
            lea().queryParam(filter, text)
                    .get("/tickets")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/" + filter + "/0"));
        }
        lea().queryParam("customer", text).get("/tickets").then().statusCode(400);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatHasNoWordIsRefusedAndEverythingElseIsSearchedFor(String text) {
        for (var list : List.of("/tickets", "/customers")) {
            lea().queryParam("q", text).get(list).then().statusCode(is(in(List.of(200, 400))));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void anAddressThatNobodyHasIsFoundNowhere(String text) {
        lea().queryParam("email", text)
                .get("/customers")
                .then()
                .statusCode(text.length() > 254 ? 400 : 200);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void membersAndTeamsAreNamedByHandle(String text) {
        long id = open("To be taken");

        mina().body(Map.of("memberId", text))
                .put("/tickets/{id}/owner", id)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/memberId"));
        for (var receiver : List.of("toMemberId", "toTeamId")) {
            lea().body(
                            Map.of(
                                    receiver,
                                    text,
                                    "reason",
                                    "r",
                                    "done",
                                    "d",
                                    "next",
                                    "n",
                                    "customerTold",
                                    "c"))
                    .post("/tickets/{id}/handovers", id)
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/" + receiver));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void wordsComeBackAsTheyWereSent(String text) {
        var subject = text.length() > 200 ? text.substring(0, 200) : text;
        var ticket =
                mina().body(
                                Map.of(
                                        "subject",
                                        subject,
                                        "channel",
                                        "WEB",
                                        "customer",
                                        Map.of("name", subject),
                                        "message",
                                        Map.of("body", text)))
                        .post("/tickets")
                        .then()
                        .statusCode(201)
                        .body("subject", equalTo(subject))
                        .body("customer.name", equalTo(subject))
                        .extract()
                        .jsonPath();

        lea().get("/tickets/{id}/messages", ticket.getLong("id"))
                .then()
                .statusCode(200)
                .body("items[0].body", equalTo(text));
    }

    @ParameterizedTest
    @CsvSource({"-lastMessageAt,+1000000-01-01T00:00:00Z", "priority,many"})
    void aForgedCursorOfAListIsRefused(String sort, String value) {
        lea().queryParam("sort", sort)
                .queryParam("cursor", cursor(sort, value, "1"))
                .get("/tickets")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("cursor"));
    }

    @ParameterizedTest
    @CsvSource({"NaN", "Infinity", "much"})
    void aForgedCursorOfASearchIsRefused(String score) {
        lea().queryParam("q", "parcel")
                .queryParam("cursor", cursor("best", score, "1"))
                .get("/tickets")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("cursor"));
    }

    private static String cursor(String... parts) {
        var text = String.join("\u001f", parts).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }
}
