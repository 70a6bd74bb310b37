package care.onetribe.ticket.conversationimport;

import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.joined;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.show;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.ticket.conversationimport.LineResult.Result;
import care.onetribe.ticket.roster.Roster;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConversationImportTest {

    @Inject Roster roster;

    @Test
    void everyConversationBecomesATicketWithTheTimesOwnerAndWordsOfTheFile() {
        var conversations = Sample.slice();

        var results = OpenImport.of(Sample.lines(conversations));

        assertEquals(conversations.size(), results.size());
        for (int i = 0; i < results.size(); i++) {
            var conversation = conversations.get(i);
            var result = results.get(i);
            assertEquals(i + 1, result.line());
            assertEquals(conversation.get("externalId").asText(), result.externalId());
            assertEquals(Result.IMPORTED, result.result());
            assertTicket(conversation, result.ticketId());
            assertEquals(messages(conversation), messages(result.ticketId()));
        }
    }

    @Test
    void theSameFileAgainChangesNothing() {
        var file = Sample.lines(Sample.slice());
        var first = OpenImport.of(file);
        var before = first.stream().map(ConversationImportTest::everythingOf).toList();

        var second = OpenImport.of(file);

        assertEquals(first.stream().map(ConversationImportTest::exists).toList(), second);
        assertEquals(before, first.stream().map(ConversationImportTest::everythingOf).toList());
    }

    @Test
    void twoImportsOfOneFileAtOnceMakeEveryTicketOnce() {
        var conversations = Sample.slice();
        var file = Sample.lines(conversations);

        var one = CompletableFuture.supplyAsync(() -> OpenImport.of(file));
        var other = OpenImport.of(file);

        for (int i = 0; i < conversations.size(); i++) {
            var a = one.join().get(i);
            var b = other.get(i);
            assertEquals(a.ticketId(), b.ticketId());
            assertEquals(
                    List.of(Result.IMPORTED, Result.EXISTS),
                    Stream.of(a.result(), b.result()).sorted().toList());
            assertEquals(messages(conversations.get(i)), messages(a.ticketId()));
        }
    }

    @Test
    void whatStandsInAFileTwiceIsOneTicket() {
        var conversation = Sample.conversation();

        var results = OpenImport.of(Sample.lines(conversation, conversation));

        assertEquals(Result.IMPORTED, results.get(0).result());
        assertEquals(Result.EXISTS, results.get(1).result());
        assertEquals(results.get(0).ticketId(), results.get(1).ticketId());
    }

    @Test
    void idsAtTheSourceDifferInEveryCharacter() {
        var id = Sample.newId();

        var results =
                OpenImport.of(
                        Sample.lines(
                                Stream.of(id, id + " ", id + "A", id + "a", id + "ä")
                                        .map(Sample::conversation)
                                        .toList()));

        assertEquals(5, results.stream().map(LineResult::ticketId).distinct().count());
    }

    @Test
    void theTimelineTellsTheStepsOfLiveWorkAtTheTimesOfThePast() {
        long id = imported(Sample.conversation());

        lea().get("/tickets/{id}/timeline", id)
                .then()
                .body(
                        "items.step",
                        contains(
                                "ticket.opened",
                                "ticket.taken",
                                "ticket.replied",
                                "ticket.resolved"))
                .body(
                        "items.at",
                        contains(
                                "2020-05-13T13:14:57Z",
                                "2020-05-13T13:14:57Z",
                                "2020-05-13T13:15:14Z",
                                "2020-05-13T13:15:14Z"))
                .body("items.memberId", contains(null, "agent-001", "agent-001", "agent-001"))
                .body("items[3].data.exchanges", equalTo(1));
    }

    @Test
    void aConversationMayBeginWithAReply() {
        var conversation = Sample.conversation();
        var first = (ObjectNode) conversation.get("messages").get(0);
        first.put("kind", "REPLY");

        long id = imported(conversation);

        show(id).body("exchanges", equalTo(0))
                .body("replies", equalTo(2))
                .body("firstRepliedAt", equalTo("2020-05-13T13:14:57Z"));
        lea().get("/tickets/{id}/timeline", id)
                .then()
                .body(
                        "items.step",
                        contains(
                                "ticket.opened",
                                "ticket.taken",
                                "ticket.replied",
                                "ticket.replied",
                                "ticket.resolved"));
    }

    @Test
    void aTicketIsOnTheShelfOfItsOwnersTeamAsFarAsTheRosterKnows() {
        joined(roster, "import-north", "north");

        long known = imported(Sample.conversation().put("owner", "import-north"));
        long unknown = imported(Sample.conversation());

        show(known).body("ownerId", equalTo("import-north")).body("teamId", equalTo("north"));
        show(unknown).body("ownerId", equalTo("agent-001")).body("$", not(hasKey("teamId")));
        as("somebody", "agent").get("/tickets/{id}", unknown).then().statusCode(200);
    }

    @Test
    void conversationsOfOneCustomerAreTheirs() {
        var first = Sample.conversation();
        var second = Sample.conversation();
        ((ObjectNode) second.get("customer")).put("name", "Somebody else");

        int customer = show(imported(first)).extract().path("customer.id");

        show(imported(second))
                .body("customer.id", equalTo(customer))
                .body("customer.name", equalTo("Alexis Morgan"));
    }

    private static long imported(JsonNode conversation) {
        var result = OpenImport.of(Sample.lines(conversation)).get(0);
        assertEquals(Result.IMPORTED, result.result(), result.detail());
        return result.ticketId();
    }

    private static void assertTicket(JsonNode conversation, long id) {
        var kinds = Sample.messages(conversation).map(said -> said.get("kind").asText()).toList();
        var times = Sample.messages(conversation).map(said -> said.get("at").asText()).toList();
        int firstReply = kinds.indexOf("REPLY");
        boolean resolved = conversation.get("status").asText().equals("RESOLVED");
        show(id).body("externalId", equalTo(conversation.get("externalId").asText()))
                .body("channel", equalTo("CHAT"))
                .body("subject", equalTo(conversation.get("subject").asText()))
                .body("customer.name", equalTo(conversation.at("/customer/name").asText()))
                .body("ownerId", equalTo(conversation.get("owner").asText()))
                .body("status", equalTo(conversation.get("status").asText()))
                .body("customerMood", equalTo(conversation.get("customerMood").asText()))
                .body("openingMood", equalTo(conversation.get("customerMood").asText()))
                .body("expectation.text", equalTo(conversation.get("expectation").asText()))
                .body("expectation.confirmed", equalTo(false))
                .body("replies", equalTo((int) kinds.stream().filter("REPLY"::equals).count()))
                .body("exchanges", equalTo(exchanges(kinds)))
                .body("handovers", equalTo(0))
                .body("reopenings", equalTo(0))
                .body("openedAt", equalTo(times.get(0)))
                .body("lastMessageAt", equalTo(times.get(times.size() - 1)))
                .body("firstRepliedAt", equalTo(firstReply < 0 ? null : times.get(firstReply)))
                .body("resolvedAt", equalTo(resolved ? times.get(times.size() - 1) : null));
    }

    /** Replies that follow a customer's words. */
    private static int exchanges(List<String> kinds) {
        return (int)
                IntStream.range(1, kinds.size())
                        .filter(i -> kinds.get(i).equals("REPLY"))
                        .filter(i -> kinds.get(i - 1).equals("CUSTOMER"))
                        .count();
    }

    private static List<List<String>> messages(JsonNode conversation) {
        var owner = conversation.get("owner").asText();
        return Sample.messages(conversation)
                .map(
                        said -> {
                            var kind = said.get("kind").asText();
                            return message(
                                    kind,
                                    kind.equals("REPLY") ? owner : "",
                                    said.get("at").asText(),
                                    said.get("body").asText());
                        })
                .toList();
    }

    private static List<List<String>> messages(long ticketId) {
        List<Map<String, String>> items =
                lea().queryParam("limit", 200)
                        .get("/tickets/{id}/messages", ticketId)
                        .then()
                        .extract()
                        .path(
                                "items.collect { it.subMap(['kind', 'authorId', 'sentAt', 'body']) }");
        return items.stream()
                .map(
                        item ->
                                message(
                                        item.get("kind"),
                                        item.getOrDefault("authorId", ""),
                                        item.get("sentAt"),
                                        item.get("body")))
                .toList();
    }

    private static List<String> message(String kind, String author, String at, String body) {
        return List.of(kind, author, at, body);
    }

    private static LineResult exists(LineResult line) {
        return new LineResult(line.line(), line.externalId(), Result.EXISTS, line.ticketId(), null);
    }

    /** What is shown of a ticket, with its version and its timeline. */
    private static List<String> everythingOf(LineResult line) {
        var ticket = show(line.ticketId()).extract();
        var timeline = lea().get("/tickets/{id}/timeline", line.ticketId()).then().extract();
        return List.of(
                ticket.header("ETag"),
                ticket.asString(),
                timeline.asString(),
                messages(line.ticketId()).toString());
    }
}
