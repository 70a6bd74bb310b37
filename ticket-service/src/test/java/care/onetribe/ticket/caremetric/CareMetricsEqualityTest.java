package care.onetribe.ticket.caremetric;

import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.joined;
import static care.onetribe.ticket.Desk.lea;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.ticket.roster.Roster;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Of conversations that people wrote, and of what was corrected of them at random afterwards, every
 * field of every group equals what a slow computation by the definitions gives.
 */
@QuarkusTest
class CareMetricsEqualityTest {

    private static final int COPIES = 3;
    private static final int CORRECTIONS = 250;

    @Inject Roster roster;
    @Inject Counting counting;
    @Inject CareDays days;
    @Inject DirectTickets direct;
    @Inject Corrections corrections;
    @Inject ObjectMapper mapper;

    private final String prefix = UUID.randomUUID().toString();
    private final List<String> teams = List.of("t1-" + prefix, "t2-" + prefix);
    private final List<String> owners =
            List.of("a-" + prefix, "b-" + prefix, "c-" + prefix, "d-" + prefix);

    @Test
    void everyFieldEqualsASlowDirectComputationAlsoAfterRandomCorrections() throws Exception {
        for (int i = 0; i < owners.size(); i++) {
            joined(roster, owners.get(i), teams.get(i % 2));
        }
        var ids = imported();
        assertEquals(30 * COPIES, ids.size());
        assertAllEqual();

        corrections.begin(new Random(25), ids, owners, teams);
        for (int i = 0; i < CORRECTIONS; i++) {
            corrections.one();
            if (i % 50 == 49) {
                assertAllEqual();
            }
        }
        assertTrue(corrections.isOfEveryKind(), corrections.toString());
    }

    /** While days are stale, and packed. */
    private void assertAllEqual() throws IOException {
        counting.all();
        assertCountedEqual();
        days.pack();
        assertCountedEqual();
    }

    private void assertCountedEqual() throws IOException {
        var tickets = direct.ofTeams(teams);
        assertEqual("", tickets, ticket -> "");
        assertEqual(
                "week",
                tickets,
                t -> t.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toString());
        assertEqual("channel", tickets, t -> (String) t.row.get("channel"));
        assertEqual("team", tickets, t -> (String) t.row.get("team_id"));
        assertEqual(
                "theme",
                tickets,
                t -> t.row.get("theme_id") == null ? "" : t.row.get("theme_id").toString());
        assertMembersEqual(tickets);
    }

    private void assertEqual(
            String groupBy, List<DirectTicket> tickets, Function<DirectTicket, String> key)
            throws IOException {
        var request =
                lea().queryParam("from", "2020-01-01")
                        .queryParam("to", "2024-12-31")
                        .queryParam("team", teams);
        if (!groupBy.isEmpty()) {
            request.queryParam("groupBy", groupBy);
        }
        var groups = mapper.readTree(request.get("/care-metrics").then().extract().asString());
        var expected = tickets.stream().collect(Collectors.groupingBy(key));
        assertEquals(expected.size(), groups.get("groups").size(), groupBy);
        for (var group : groups.get("groups")) {
            assertEquals(0, groups.get("stepsToCount").asInt());
            assertSame(group, DirectFigures.of(expected.get(nameOf(group, groupBy))));
        }
    }

    private void assertMembersEqual(List<DirectTicket> tickets) throws IOException {
        for (var owner : owners) {
            var own = tickets.stream().filter(t -> owner.equals(t.row.get("owner_id"))).toList();
            var shown =
                    as(owner, "agent")
                            .queryParam("from", "2020-01-01")
                            .queryParam("to", "2024-12-31")
                            .queryParam("member", owner)
                            .get("/care-metrics")
                            .asString();
            assertSame(mapper.readTree(shown).at("/groups/0"), DirectFigures.of(own));
        }
    }

    private static String nameOf(JsonNode group, String groupBy) {
        return switch (groupBy) {
            case "week" -> group.path("week").asText();
            case "channel" -> group.path("channel").asText();
            case "team" -> group.path("teamId").asText();
            case "theme" -> group.path("themeId").asText("");
            default -> "";
        };
    }

    private static void assertSame(JsonNode group, Map<String, Object> expected) {
        expected.forEach(
                (name, value) -> {
                    var node = group.at("/" + name.replace('.', '/'));
                    var shown = node.isMissingNode() || node.isNull() ? null : node.asText();
                    assertEquals(value == null ? null : value.toString(), shown, name + group);
                });
    }

    private List<Long> imported() throws IOException {
        var lines = new ArrayList<String>();
        try (var file = getClass().getResourceAsStream("/conversations-slice.ndjson")) {
            var slice = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            for (int i = 0; i < COPIES * slice.size(); i++) {
                lines.add(line(slice.get(i % slice.size()), i));
            }
        }
        var answer =
                lea().contentType("application/x-ndjson")
                        .body((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8))
                        .post("/conversation-imports")
                        .asString();
        var ids = new ArrayList<Long>();
        for (var line : answer.lines().toList()) {
            ids.add(mapper.readTree(line).get("ticketId").asLong());
        }
        return ids;
    }

    private String line(String text, int number) throws IOException {
        var conversation = (ObjectNode) mapper.readTree(text);
        conversation.put("externalId", prefix + "-" + number);
        conversation.put("owner", owners.get(number % owners.size()));
        var channels = List.of("CHAT", "EMAIL", "PHONE");
        conversation.put("channel", channels.get(number % channels.size()));
        var moods = List.of("ANGRY", "CALM", "FRUSTRATED", "WORRIED", "UNKNOWN");
        conversation.put("customerMood", moods.get(number % moods.size()));
        return conversation.toString();
    }
}
