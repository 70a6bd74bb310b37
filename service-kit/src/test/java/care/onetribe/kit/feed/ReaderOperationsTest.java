package care.onetribe.kit.feed;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReaderOperationsTest {

    @Inject SetAside setAside;
    @Inject ReaderCursors cursors;
    @Inject ShyHandler handler;

    @TestHTTPResource(value = "/feed-readers", management = true)
    URI readers;

    @Test
    void operatorsSeeWhereEachReaderStands() {
        cursors.moveOn(ShyHandler.READER, null, "17");

        given().get(readers)
                .then()
                .statusCode(200)
                .body("reader", hasItem(ShyHandler.READER))
                .body("find { it.reader == 'shy' }.source", equalTo("elsewhere"));
    }

    @Test
    void operatorsSeeWhatWasSetAsideAndWhyButNotWhatItSays() {
        long id = setAside("things/1");

        given().get(readers + "/set-aside")
                .then()
                .statusCode(200)
                .body("find { it.id == " + id + " }.type", equalTo("thing.happened"))
                .body("find { it.id == " + id + " }.subject", equalTo("things/1"))
                .body("find { it.id == " + id + " }.reason", equalTo("It broke."))
                .body("find { it.id == " + id + " }.containsKey('data')", equalTo(false));
    }

    @Test
    void whatWasSetAsideIsTakenAgainOnceItCanBe() {
        long id = setAside("things/2");

        handler.breakDown(true);
        given().post(readers + "/set-aside/" + id).then().statusCode(409);
        given().get(readers + "/set-aside").then().body("id", hasItem((int) id));

        handler.breakDown(false);
        given().post(readers + "/set-aside/" + id).then().statusCode(204);
        given().get(readers + "/set-aside").then().body("id", not(hasItem((int) id)));
        given().post(readers + "/set-aside/" + id).then().statusCode(404);
        assertEquals(List.of("things/2"), handler.taken());
    }

    private long setAside(String subject) {
        var event =
                new CloudEvent(
                        "1.0",
                        "1",
                        "/api/v1/elsewhere-events",
                        "thing.happened",
                        subject,
                        Instant.parse("2026-03-01T09:30:00Z"),
                        "application/json",
                        null,
                        JsonNodeFactory.instance.objectNode().put("words", "secret"));
        QuarkusTransaction.requiringNew()
                .run(() -> setAside.add(ShyHandler.READER, event, "It broke.", Instant.now()));
        return setAside.latest(1).get(0).id();
    }
}
