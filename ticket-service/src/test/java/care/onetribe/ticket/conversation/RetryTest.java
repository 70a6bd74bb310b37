package care.onetribe.ticket.conversation;

import static care.onetribe.ticket.Desk.answered;
import static care.onetribe.ticket.Desk.giveOn;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.link;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Desk.open;
import static care.onetribe.ticket.Desk.resolved;
import static care.onetribe.ticket.Desk.say;
import static care.onetribe.ticket.Desk.show;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.local.testing.AtOnce;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every {@code POST} that is sent again under its key gets its first answer and happens once. */
@QuarkusTest
class RetryTest {

    private final String key = UUID.randomUUID().toString();

    @Test
    void aMessageThatIsSentAgainIsSaidOnce() {
        long id = open("Said once");

        assertReplayed(
                say(keyed(), id, "CUSTOMER").statusCode(201),
                say(keyed(), id, "CUSTOMER").statusCode(201));

        lea().get("/tickets/{id}/messages", id).then().body("items", hasSize(2));
        lea().get("/tickets/{id}/timeline", id).then().body("items", hasSize(2));
    }

    @Test
    void aHandoverThatIsSentAgainHappensOnceThoughItCouldNotHappenAgain() {
        long id = answered("Given on once");

        assertReplayed(
                giveOn(keyed(), id, "\"toMemberId\": \"theo\"").statusCode(201),
                giveOn(keyed(), id, "\"toMemberId\": \"theo\"").statusCode(201));

        show(id).body("handovers", equalTo(1));
    }

    @Test
    void aReopeningThatIsSentAgainHappensOnce() {
        long id = resolved("Reopened once");

        assertReplayed(reopen(id).statusCode(200), reopen(id).statusCode(200));

        show(id).body("reopenings", equalTo(1));
    }

    @Test
    void aLinkThatIsSentAgainIsMadeOnce() {
        long id = open("Linked once");
        long other = open("Other");

        assertReplayed(
                link(keyed(), id, "RELATED_TO", other).statusCode(201),
                link(keyed(), id, "RELATED_TO", other).statusCode(201));
    }

    @Test
    void aKeyWithOtherWordsIsRefused() {
        long id = open("Other words");
        say(keyed(), id, "CUSTOMER").statusCode(201);

        say(keyed(), id, "NOTE").statusCode(422);

        lea().get("/tickets/{id}/messages", id).then().body("items", hasSize(2));
    }

    @Test
    void aRefusedRequestMayBeSentAgainUnderItsKey() {
        long id = open("Refused first");
        giveOn(keyed(), id, "\"toMemberId\": \"theo\"").statusCode(403);
        lea().body("{\"memberId\": \"mina\"}").put("/tickets/{id}/owner", id);

        giveOn(keyed(), id, "\"toMemberId\": \"theo\"").statusCode(201);
    }

    @Test
    void ofTheSameMessageManyTimesAtOnceOneIsSaid() throws Exception {
        long id = open("At once");

        var answers = AtOnce.run(8, i -> say(keyed(), id, "CUSTOMER").extract());

        var statuses = new HashSet<Integer>();
        answers.forEach(answer -> statuses.add(answer.statusCode()));
        statuses.removeAll(Set.of(201, 409));
        assertEquals(Set.of(), statuses);
        var ids =
                answers.stream()
                        .filter(answer -> answer.statusCode() == 201)
                        .map(answer -> answer.<Integer>path("id"))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        assertEquals(1, ids.size());
        lea().get("/tickets/{id}/messages", id).then().body("items", hasSize(2));
    }

    private RequestSpecification keyed() {
        return mina().header("Idempotency-Key", key);
    }

    private ValidatableResponse reopen(long id) {
        return keyed().body("{\"reason\": \"broken\"}").post("/tickets/{id}/reopenings", id).then();
    }

    private static void assertReplayed(ValidatableResponse first, ValidatableResponse second) {
        var original = first.extract();
        second.header("Idempotent-Replayed", equalTo("true"));
        var replayed = second.extract();
        assertEquals(original.asString(), replayed.asString());
        for (var header : List.of("Location", "ETag")) {
            assertEquals(original.header(header), replayed.header(header));
        }
    }
}
